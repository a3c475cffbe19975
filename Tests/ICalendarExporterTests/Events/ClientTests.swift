import ICalendarExporter
import ReadoutModel
import Testing

/// What single clients are given beside the standard.
@Suite struct ClientTests {
    private func export(
        _ client: CalendarOptions.Client, _ summit: String, _ more: String = "", span: Bool = false
    ) throws -> Export {
        Export(try document(summit, more), imprecise: span ? .span : .omit) { $0.client = client }
    }

    @Test func nothingOfOneClientIsInTheStandard() throws {
        let record = try read(SyntaxTests.record)
        for client in CalendarOptions.Client.allCases {
            let lines = Export(record) { $0.client = client }.lines
            #expect(
                lines.contains { $0.hasPrefix("X-MICROSOFT") || $0.hasPrefix("X-ALT-DESC") } == (client == .outlook))
            #expect(lines.contains { $0.hasPrefix("X-APPLE") } == (client == .apple))
        }
    }

    // MARK: Outlook

    @Test(arguments: [
        ("start: 2030-05-06", "FREE", "TRUE"), ("start: '2030-05-06T10:00Z'", "BUSY", "FALSE"),
        ("status: tentative, start: '2030-05-06T10:00Z'", "TENTATIVE", "FALSE"),
        ("status: cancelled, start: 2030-05-06", "FREE", "TRUE"), ("start: 2030-05", "FREE", "TRUE"),
    ])
    func outlookKnowsTentative(_ summit: String, _ busy: String, _ isAllDay: String) throws {
        let export = try export(.outlook, summit, span: true)
        #expect(export.values("X-MICROSOFT-CDO-BUSYSTATUS") == [busy])
        #expect(export.values("X-MICROSOFT-CDO-ALLDAYEVENT") == [isAllDay])
    }

    @Test func outlookShowsHTML() throws {
        let export = try export(.outlook, "start: 2030-05-06, summary: 'a < b'")
        let html = try #require(export.values("X-ALT-DESC").first)
        #expect(html.hasPrefix("FMTTYPE=text/html:<html><body><p>a &lt\\; b</p>"))
        #expect(export.values("DESCRIPTION").first?.hasPrefix("a < b\\n") == true)
    }

    @Test func outlookGetsOneRule() throws {
        let lines = try export(.outlook, "start: '2030-05-06T10:00', timeZone: Europe/Paris").component("VTIMEZONE")
        #expect(
            lines == [
                "TZID:Europe/Paris", "BEGIN:STANDARD", "DTSTART:20291028T030000", "TZOFFSETFROM:+0200",
                "TZOFFSETTO:+0100", "TZNAME:CET", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD",
                "BEGIN:DAYLIGHT", "DTSTART:20290325T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST",
                "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
            ])
        let fixed = try export(.outlook, "start: '2030-05-06T10:00', timeZone: Asia/Tokyo").component("VTIMEZONE")
        #expect(
            fixed == [
                "TZID:Asia/Tokyo", "BEGIN:STANDARD", "DTSTART:20290101T000000", "TZOFFSETFROM:+0900",
                "TZOFFSETTO:+0900", "TZNAME:JST", "END:STANDARD",
            ])
    }

    /// Where today's rule does not hold, the time is in UTC: before it came, where it is none that RRULE can say with a
    /// week, and where the clock is set by the moon.
    @Test(arguments: [
        ("America/New_York", "2006-03-20T10:00", "20060320T150000Z"),
        ("America/New_York", "2006-05-20T10:00", "TZID=America/New_York:20060520T100000"),
        ("Europe/Vienna", "1961-06-03T12:45", "19610603T114500Z"),
        ("Africa/Casablanca", "2030-01-10T10:00", "20300110T100000Z"),
        ("Africa/Cairo", "2030-06-10T10:00", "20300610T070000Z"),
        ("America/Santiago", "2030-06-10T10:00", "20300610T140000Z"),
    ])
    func outlookGetsUTCWhereTheRuleIsWrong(_ zone: String, _ start: String, _ value: String) throws {
        let export = try export(.outlook, "start: '\(start)', timeZone: \(zone)")
        #expect(export.values("DTSTART") == [value])
        #expect(export.component("VTIMEZONE").isEmpty == value.hasSuffix("Z"))
    }

    // MARK: Google

    @Test func googleReadsDescriptionsAsHTML() throws {
        let summit = "title: a & b, start: 2030-05-06, summary: \"R&D <b>\\nnext\", topics: [a & b]"
        let document = try read("readout: 1\nid: d\narticle: {title: S}\nsummit: {\(summit)}")
        let export = Export(document) { $0.client = .google }
        #expect(export.values("DESCRIPTION").first?.hasPrefix("R&amp\\;D &lt\\;b&gt\\;\\nnext\\n\\n") == true)
        #expect(export.values("SUMMARY") == ["a & b"] && export.values("CATEGORIES") == ["a & b"])
    }

    // MARK: Apple

    @Test func appleShowsThePointOnTheMap() throws {
        let export = try export(
            .apple,
            "start: 2030-05-06, place: {name: 'Hall; \"A\"', address: 'Way 1, b', latitude: 1.5e1, longitude: -7}")
        #expect(
            export.values("X-APPLE-STRUCTURED-LOCATION") == [
                "VALUE=URI;X-ADDRESS=\"Way 1, b\";X-TITLE=\"Hall; ^'A^', Way 1, b\":geo:15,-7"
            ])
        #expect(
            try self.export(.apple, "start: 2030-05-06, place: {name: Hall}").values("X-APPLE-STRUCTURED-LOCATION")
                == [])
    }
}
