import Foundation
import ReadoutExport
import ReadoutModel
import TestSupport
import Testing

@testable import ICalendarExporter
@testable import ReadoutSyntax

/// The transitions are those that Python's zoneinfo gives.
@Suite struct TimeZoneTests {
    /// The VTIMEZONE for a local summit, without its BEGIN, TZID and END.
    private func zone(_ name: String, _ start: String, _ end: String? = nil) throws -> [String] {
        let end = end.map { ", end: '\($0)'" } ?? ""
        let export = Export(try document("start: '\(start)'\(end), timeZone: \(name)"))
        let lines = export.component("VTIMEZONE")
        #expect(lines.first == "TZID:\(name)")
        return Array(lines.dropFirst())
    }

    private func observance(
        _ kind: String, _ start: String, _ from: String, _ to: String, _ name: String, _ more: String...
    ) -> [String] {
        ["BEGIN:\(kind)", "DTSTART:\(start)", "TZOFFSETFROM:\(from)", "TZOFFSETTO:\(to)", "TZNAME:\(name)"] + more + [
            "END:\(kind)"
        ]
    }

    @Test func aRuleIsSaidOnce() throws {
        #expect(
            try zone("Europe/Paris", "2023-06-18T14:30")
                == observance(
                    "STANDARD", "20211031T030000", "+0200", "+0100", "CET", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")
                + observance(
                    "DAYLIGHT", "20220327T020000", "+0100", "+0200", "CEST", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"))
    }

    @Test func southOfTheEquator() throws {
        #expect(
            try zone("Australia/Lord_Howe", "2023-06-18T14:30")
                == observance(
                    "DAYLIGHT", "20211003T020000", "+1030", "+1100", "+11", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=1SU")
                + observance(
                    "STANDARD", "20220403T020000", "+1100", "+1030", "+1030", "RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU"))
    }

    /// Whatever the data calls it: in Ireland it has the winter for the time that is saved.
    @Test func daylightTimeHasTheLargerOffset() throws {
        #expect(
            try zone("Europe/Dublin", "2023-06-18T14:30")
                == observance(
                    "STANDARD", "20211031T020000", "+0100", "+0000", "GMT", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")
                + observance(
                    "DAYLIGHT", "20220327T010000", "+0000", "+0100", "IST", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"))
        let outlook = Export(try document("start: '2030-06-18T14:30', timeZone: Europe/Dublin")) {
            $0.client = .outlook
        }
        #expect(
            outlook.component("DAYLIGHT").contains("TZNAME:IST") && outlook.component("STANDARD").contains("TZNAME:GMT")
        )
        // Three years of summer time that then was called standard time, and the winter that ended them.
        let lines = try zone("Europe/Dublin", "1971-12-01T10:00")
        #expect(
            lines
                == observance("DAYLIGHT", "19681027T000000", "+0100", "+0100", "IST")
                + observance("STANDARD", "19711031T030000", "+0100", "+0000", "GMT"))
    }

    @Test func historyIsDated() throws {
        #expect(
            try zone("America/New_York", "2006-06-18T14:30")
                == observance(
                    "STANDARD", "20041031T020000", "-0400", "-0500", "EST", "RDATE:20051030T020000",
                    "RDATE:20061029T020000")
                + observance("DAYLIGHT", "20050403T020000", "-0500", "-0400", "EDT", "RDATE:20060402T020000"))
    }

    /// A rule that begins within the use would begin too late for some readers, and is said by its dates.
    @Test func aRuleThatFollowsHistoryIsDated() throws {
        #expect(
            try zone("America/New_York", "2006-06-18T14:30", "2007-06-18T14:30")
                == observance(
                    "STANDARD", "20041031T020000", "-0400", "-0500", "EST", "RDATE:20051030T020000",
                    "RDATE:20061029T020000", "RDATE:20071104T020000")
                + observance(
                    "DAYLIGHT", "20050403T020000", "-0500", "-0400", "EDT", "RDATE:20060402T020000",
                    "RDATE:20070311T020000"))
    }

    /// Dates without end would be too many.
    @Test func aRuleFollowsALongHistory() throws {
        let lines = try zone("America/New_York", "2006-06-18T14:30", "2307-06-18T14:30")
        #expect(lines.filter { $0.hasPrefix("RRULE") }.count == 2 && lines.filter { $0.hasPrefix("RDATE") }.count == 3)
        #expect(lines.contains("DTSTART:20070311T020000") && lines.contains("DTSTART:20071104T020000"))
    }

    /// Some readers fail at an observance that begins after an event, such as Moscow's summer time for all the year of 2011.
    @Test func nothingBeginsAfterTheUse() throws {
        #expect(
            try zone("Europe/Moscow", "2011-02-01T10:00")
                == observance("STANDARD", "20091025T030000", "+0400", "+0300", "MSK", "RDATE:20101031T030000")
                + observance("DAYLIGHT", "20100328T020000", "+0300", "+0400", "MSD"))
        #expect(try zone("Europe/Moscow", "2011-04-01T10:00").contains("DTSTART:20110327T020000"))
    }

    /// Of several dates in one property, some programs keep the first alone.
    @Test func eachDateHasAPropertyOfItsOwn() throws {
        let dates = try zone("Africa/Casablanca", "2023-04-01T10:00", "2026-04-01T10:00").filter {
            $0.hasPrefix("RDATE")
        }
        #expect(dates.count > 4 && dates.allSatisfy { !$0.contains(",") })
    }

    @Test func datesThatNoRuleGives() throws {
        #expect(
            try zone("Africa/Casablanca", "2023-04-01T10:00")
                == observance(
                    "DAYLIGHT", "20210516T020000", "+0000", "+0100", "+01", "RDATE:20220508T020000",
                    "RDATE:20230423T020000")
                + observance("STANDARD", "20220327T030000", "+0100", "+0000", "+00", "RDATE:20230319T030000"))
    }

    /// Whatever the machine's data says of the years to come, in which Morocco may change its mind: these are the pinned ones.
    @Test func rulesOfTheYearsToComeAreThoseOfThePinnedData() throws {
        #expect(
            try zone("Africa/Casablanca", "2030-01-10T10:00")
                == observance(
                    "DAYLIGHT", "20280305T020000", "+0000", "+0100", "+01", "RDATE:20290218T020000",
                    "RDATE:20300210T020000")
                + observance(
                    "STANDARD", "20290114T030000", "+0100", "+0000", "+00", "RDATE:20291230T030000",
                    "RDATE:20301222T030000"))
    }

    /// The zones are those of the request: here a Casablanca whose clock is never set.
    @Test func zonesAreThoseThatTheExporterIsHanded() throws {
        let folder = try TemporaryFolder()
        let still = try Data(contentsOf: URL(filePath: "\(Fixture.zoneFolder)/Etc/GMT"))
        try folder.write(still, to: "Africa/Casablanca")
        let export = Export(
            try document("start: '2030-01-10T10:00', timeZone: Africa/Casablanca"),
            zones: ZoneDatabase(folder: folder.path))
        #expect(
            export.component("VTIMEZONE")
                == ["TZID:Africa/Casablanca"] + observance("STANDARD", "20281231T000000", "+0000", "+0000", "GMT"))
    }

    /// Summer time ends 24 hours after the last Thursday of October begins: in 2024 that is in November.
    @Test func aRuleThatLeavesItsMonthIsDated() throws {
        let lines = try zone("Africa/Cairo", "2024-06-18T10:00")
        #expect(lines.contains("DTSTART:20240426T000000") || lines.contains("RDATE:20240426T000000"))
        #expect(lines.contains { $0.hasSuffix("20241101T000000") })
        #expect(!lines.contains { $0.hasPrefix("RRULE") })
    }

    @Test func aClockThatSkippedADay() throws {
        let lines = try zone("Pacific/Apia", "2011-12-31T10:00")
        let crossing = observance("DAYLIGHT", "20111230T000000", "-1000", "+1400", "+14")
        #expect(lines.suffix(crossing.count) == crossing[...])
    }

    @Test func aClockThatIsNeverSet() throws {
        #expect(
            try zone("Etc/GMT-8", "2023-06-18T10:00")
                == observance("STANDARD", "20211231T000000", "+0800", "+0800", "+08"))
    }

    @Test func localMeanTimeHasSeconds() throws {
        #expect(
            try zone("Asia/Shanghai", "1850-06-18T10:00")
                == observance("STANDARD", "18481231T000000", "+080543", "+080543", "LMT"))
        #expect(
            try zone("Asia/Shanghai", "0001-01-02T10:00")
                == observance("STANDARD", "00010101T000000", "+080543", "+080543", "LMT"))
    }

    @Test func theLastSettingBeforeMayLieFarBack() throws {
        #expect(
            try zone("Asia/Shanghai", "2023-06-18T10:00")
                == observance("STANDARD", "19910915T020000", "+0900", "+0800", "CST"))
    }

    @Test func theLastYear() throws {
        #expect(
            try zone("Europe/Paris", "9999-06-18T14:30").filter { $0.hasPrefix("DTSTART") }
                == ["DTSTART:99971026T030000", "DTSTART:99980329T020000"])
    }

    /// Transitions of the year 10000, which a local time of the year 9999 can lie in, have no year of four digits.
    @Test(arguments: ["America/New_York", "Africa/Cairo", "Pacific/Auckland"])
    func theLastHours(_ name: String) throws {
        let export = Export(try document("start: '9999-12-31T23:00', timeZone: \(name)"))
        #expect(export.values("DTSTART") == ["TZID=\(name):99991231T230000"])
        let starts = export.component("VTIMEZONE").filter { $0.hasPrefix("DTSTART") || $0.hasPrefix("RDATE") }
        #expect(!starts.isEmpty && starts.allSatisfy { !$0.contains("10000") })
    }

    @Test(arguments: [
        "start: 2023-06-18, timeZone: Europe/Paris", "start: '2023-06-18T10:00Z', timeZone: Europe/Paris",
        "start: '2023-06-18T10:00', timeZone: UTC",
    ])
    func zonesThatNoTimeNamesAreLeftOut(_ summit: String) throws {
        #expect(!Export(try document(summit)).text.contains("VTIMEZONE"))
    }

    // MARK: Rules

    @Test(
        arguments: [
            // Santiago, Nuuk, Jerusalem, Gaza: 24 hours and more, and less than none.
            ("<-04>4<-03>,M9.1.6/24,M4.1.6/24", "RRULE:FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=2,3,4,5,6,7,8;BYDAY=SU"),
            ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=24,25,26,27,28,29,30;BYDAY=SA"),
            ("IST-2IDT,M3.4.4/26,M10.5.0", "RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=23,24,25,26,27,28,29;BYDAY=FR"),
            ("EET-2EEST,M4.3.6/50,M10.4.6/50", "RRULE:FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=17,18,19,20,21,22,23;BYDAY=MO"),
            ("EET-2EEST,M4.5.5/0,M10.5.4/24", nil), ("AAA3BBB,M2.5.0/24,M10.5.0", nil), ("AAA3BBB,J60,J300", nil),
            ("AAA3BBB,60,300", nil),
        ] as [(String, String?)])
    func rules(_ posix: String, _ expected: String?) throws {
        let rule = try #require(ZoneRule(posix: posix)?.daylight)
        var lines = ContentLineWriter(ByteBuffer())
        if let start = RecurrenceRule.pair(rule.start, rule.end)?.start {
            lines.begin(.recurrenceRule, as: .recurrence)
            lines.recurrence(start)
            lines.endProperty()
        }
        #expect(unfolded(lines.finish().string) == (expected.map { [$0] } ?? []))
    }

    // MARK: Several documents

    @Test func zonesOfAllDocumentsComeFirstByName() throws {
        var frame = ICalendarExporter().frame()
        #expect(frame.isDeferred && frame.isEmpty)
        var out = ByteBuffer()
        for (zone, start) in [
            ("Europe/Paris", "2023-06-18T10:00"), ("Asia/Tokyo", "2023-06-18T10:00"),
            ("Europe/Paris", "1990-01-01T10:00"),
        ] {
            let export = Export(try document("start: '\(start)', timeZone: \(zone)"), alone: false)
            #expect(export.text.hasPrefix("BEGIN:VEVENT\r\n") && export.text.hasSuffix("END:VEVENT\r\n"))
            frame.join(export.part, into: &out)
        }
        frame.join(Export(try document("start: 2023"), alone: false).part, into: &out)
        #expect(out.isEmpty && !frame.isEmpty)
        frame.prologue(into: &out)
        frame.epilogue(into: &out)
        let lines = unfolded(out.string)
        #expect(lines.filter { $0.hasPrefix("TZID") } == ["TZID:Asia/Tokyo", "TZID:Europe/Paris"])
        // The last before 1989, and all others until 2023.
        #expect(lines.contains("DTSTART:19880925T030000") && lines.contains("RDATE:20231029T030000"))
    }
}
