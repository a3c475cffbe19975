import ICalendarExporter
import ReadoutModel
import Testing

/// When an event takes place, and what becomes of one whose day is not known.
@Suite struct EventTimesTests {
    @Test(
        arguments: [
            ("start: 2023-06-18", "VALUE=DATE:20230618", "VALUE=DATE:20230619"),
            ("start: 2023-06-18, end: 2023-06-19", "VALUE=DATE:20230618", "VALUE=DATE:20230620"),
            ("start: 2023-12-31, end: 2023-12-31", "VALUE=DATE:20231231", "VALUE=DATE:20240101"),
            ("start: 2024-02-28", "VALUE=DATE:20240228", "VALUE=DATE:20240229"),
            ("start: 0001-01-01", "VALUE=DATE:00010101", "VALUE=DATE:00010102"),
            ("start: 9999-12-30", "VALUE=DATE:99991230", "VALUE=DATE:99991231"),
            ("start: '2023-06-18T14:30Z'", "20230618T143000Z", nil),
            (
                "start: '2023-06-18T14:30:15.999+08:00', end: '2023-06-18T15:00+08:00'", "20230618T063015Z",
                "20230618T070000Z"
            ),
            ("start: '2023-06-18T00:00-12:00'", "20230618T120000Z", nil),
            (
                "start: '2023-06-18T14:30', end: '2023-06-18T15:00:30', timeZone: Asia/Shanghai",
                "TZID=Asia/Shanghai:20230618T143000", "TZID=Asia/Shanghai:20230618T150030"
            ),
            ("start: '2023-06-18T14:30', timeZone: UTC", "20230618T143000Z", nil),
            // Outside of the years of four digits in UTC, but not on the clock.
            (
                "start: '0001-01-01T00:00', end: '0001-01-01T01:00', timeZone: Asia/Shanghai",
                "TZID=Asia/Shanghai:00010101T000000", "TZID=Asia/Shanghai:00010101T010000"
            ),
            (
                "start: '9999-12-31T22:00', end: '9999-12-31T23:00', timeZone: America/New_York",
                "TZID=America/New_York:99991231T220000", "TZID=America/New_York:99991231T230000"
            ),
            // As it starts: DTEND is later than DTSTART (RFC 5545 §3.8.2.2).
            ("start: '2023-06-18T14:30:00.1Z', end: '2023-06-18T14:30:00.9Z'", "20230618T143000Z", nil),
            // One end local, the other with an offset.
            (
                "start: '2023-06-18T14:30', end: '2023-06-18T07:30Z', timeZone: Asia/Shanghai",
                "TZID=Asia/Shanghai:20230618T143000", "20230618T073000Z"
            ),
        ] as [(String, String, String?)])
    func times(_ summit: String, _ start: String, _ end: String?) throws {
        let export = Export(try document(summit))
        #expect(export.values("DTSTART") == [start])
        #expect(export.values("DTEND") == (end.map { [$0] } ?? []))
        #expect(export.omissions == [])
    }

    /// The clock skips the one and shows the other twice; RFC 5545 §3.3.5 says what they mean.
    @Test func timesOfChangingClocksAreWrittenAsTheyAre() throws {
        let export = Export(
            try document(
                "start: '2023-03-26T02:30', timeZone: Europe/Paris, meetings: [{title: M, start: '2023-10-29T02:30'}]"))
        #expect(export.values("DTSTART") == ["TZID=Europe/Paris:20230326T023000", "TZID=Europe/Paris:20231029T023000"])
    }

    @Test(arguments: [
        // One day is meant without an end, too.
        ("start: 9999-12-31", []),
        (
            "start: 9999-12-30, end: 9999-12-31",
            ["summit.end: the day after 9999-12-31, which would end it, cannot be written"]
        ),
        (
            "start: '9999-12-31T20:00-03:00', end: '9999-12-31T22:00-03:00'",
            ["summit.end: \"9999-12-31T22:00-03:00\" lies after the year 9999 in UTC"]
        ),
        ("start: 2023-06-18, end: 2023-06-XX", ["summit.end: \"2023-06-XX\" names no day"]),
        ("start: 2023-06-18?, end: 2023-06-17", ["summit.end: \"2023-06-17\" is before the start"]),
    ])
    func endsThatCannotBeWrittenAreLeftOut(_ summit: String, _ omissions: [String]) throws {
        let export = Export(try document(summit))
        #expect(export.values("DTSTART").count == 1)
        #expect(export.values("DTEND") == [])
        #expect(export.omissions == omissions)
    }

    @Test(arguments: ["0001-01-01T00:00+14:00", "9999-12-31T23:00-12:00"])
    func startsOutsideOfTheYearsAreLeftOut(_ start: String) throws {
        let export = Export(try document("start: '\(start)'"))
        #expect(export.text == "")
        #expect(export.omissions.first == "summit.start: \"\(start)\" lies outside of the years 0001 to 9999 in UTC")
    }

    // MARK: What is known less closely

    private static let vague = """
        related:
          - {title: A, relation: follow-up, date: 2023-06-20/2023-06-21}
          - {title: B, relation: follow-up, date: 2023-06/2023-08}
          - {title: C, relation: follow-up, date: 2023-06/..}
          - {title: D, relation: follow-up}
          - {title: E, relation: follow-up, date: 2023-22, status: held}
          - {title: F, relation: cause, date: 2023-01-01}
          - {title: G, relation: follow-up, date: /2023-08}
          - {title: H, relation: follow-up, date: 2023-09-01?, status: scheduled}
          - {title: I, relation: follow-up, date: 2023-10, status: cancelled}
        """

    @Test func impreciseEventsAreLeftOut() throws {
        let document = try document("start: 2023-06, meetings: [{title: M}, {title: N, start: 202X}]", Self.vague)
        let export = Export(document) { $0.marks = false }
        #expect(export.values("SUMMARY") == ["A", "H"])
        #expect(export.values("STATUS") == ["TENTATIVE", "TENTATIVE"])
        #expect(export.values("DTEND") == ["VALUE=DATE:20230622", "VALUE=DATE:20230902"])
        #expect(
            export.omissions == [
                "summit.start: \"2023-06\" names no day",
                "summit.meetings[0]: it has no start",
                "summit.meetings[1].start: \"202X\" names no day",
                "related[1].date: \"2023-06/2023-08\" names no day",
                "related[2].date: \"2023-06/..\" has no known end",
                "related[3]: it has no date",
                "related[4].date: \"2023-22\" names no day",
                "related[6].date: \"/2023-08\" has no known beginning",
                "related[8].date: \"2023-10\" names no day",
            ])
    }

    @Test func impreciseEventsSpanTheirDays() throws {
        let summit = "start: 2023-06, end: 2023-07, meetings: [{title: M}, {title: N, start: 9999-XX-XX}]"
        let export = Export(try document(summit, Self.vague), imprecise: .span) { $0.marks = false }
        #expect(export.values("SUMMARY") == ["Summit", "N", "A", "B", "E", "H", "I"])
        #expect(
            export.values("DTSTART")
                == [
                    "20230601", "99990101", "20230620", "20230601", "20230601", "20230901", "20231001",
                ].map { "VALUE=DATE:\($0)" })
        #expect(
            export.values("DTEND")
                == ["20230801", "20230622", "20230901", "20230901", "20230902", "20231101"].map {
                    "VALUE=DATE:\($0)"
                })
        // What was held was held, in whichever of these months.
        let tentative = Array(repeating: "TENTATIVE", count: 4)
        #expect(export.values("STATUS") == tentative + ["CONFIRMED", "TENTATIVE", "CANCELLED"])
        #expect(
            export.values("TRANSP")
                == Array(repeating: "TRANSPARENT", count: 7))
        #expect(
            export.omissions == [
                "summit.meetings[0]: it has no start",
                "summit.meetings[1].start: the day after 9999-12-31, which would end it, cannot be written",
                "related[2].date: \"2023-06/..\" has no known end",
                "related[3]: it has no date",
                "related[6].date: \"/2023-08\" has no known beginning",
            ])
    }

    @Test func aKnownStartIsNoSpan() throws {
        let export = Export(try document("start: 2023-06-18, end: 2023-06-XX"), imprecise: .span)
        #expect(export.values("DTSTART") == ["VALUE=DATE:20230618"])
        #expect(export.values("STATUS") == ["CONFIRMED"])
    }

    // MARK: Days that were given up

    /// A summit that is off and names no day any more is taken back on the last day that it had.
    @Test(
        arguments: [
            ("{change: postponed, start: 2030-05-06}", "VALUE=DATE:20300506", "VALUE=DATE:20300507"),
            ("{change: postponed, start: 2030-05-06/2030-05-08}", "VALUE=DATE:20300506", "VALUE=DATE:20300509"),
            ("{change: postponed, start: '2030-05-06T10:00'}", "TZID=Asia/Tokyo:20300506T100000", nil),
            ("{change: postponed, start: 2030-05-06, end: 2030-05-08}", "VALUE=DATE:20300506", "VALUE=DATE:20300509"),
            (
                "{change: postponed, start: '2030-05-06T10:00', end: '2030-05-06T11:00'}",
                "TZID=Asia/Tokyo:20300506T100000", "TZID=Asia/Tokyo:20300506T110000"
            ),
            (
                "{change: rescheduled, start: 2030-04-01}, {change: moved, start: 2030-05-06}, {change: postponed, start: 2030-06}, {change: cancelled}",
                "VALUE=DATE:20300506", "VALUE=DATE:20300507"
            ),
        ] as [(String, String, String?)])
    func whatIsOffStandsOnTheLastDayThatItHad(_ history: String, _ start: String, _ end: String?) throws {
        for status in ["cancelled", "postponed"] {
            let document = try document(
                "status: \(status), start: 2030, timeZone: Asia/Tokyo, history: [\(history)]", "revision: 1")
            for imprecise in CalendarOptions.Imprecise.allCases {
                let export = Export(document, imprecise: imprecise)
                #expect(export.values("DTSTART") == [start])
                #expect(export.values("DTEND") == (end.map { [$0] } ?? []))
                #expect(export.values("STATUS") == ["CANCELLED"] && export.values("TRANSP") == ["TRANSPARENT"])
                #expect(export.omissions == [])
            }
            let message = Export(document) { $0.method = .cancel }
            #expect(message.values("DTSTART") == [start] && message.values("UID") == Export(document).values("UID"))
        }
    }

    /// It stands where it was to be held, as far as the plan says.
    @Test(arguments: [("place: {locality: Oslo}", "Oslo"), ("reason: Snow", "Bergen")])
    func whatIsOffStandsWhereItWasPlanned(_ plan: String, _ place: String) throws {
        let document = try document(
            "status: cancelled, start: 2030, place: {locality: Bergen}, history: [{change: moved, start: 2030-05-06, \(plan)}]"
        )
        #expect(Export(document).values("LOCATION") == [place])
        #expect(Export(document) { $0.syntax = .jscalendar }.text.contains("\"name\": \"\(place)\""))
    }

    /// Not so one that is still to come, that has a day, or whose plans never named one.
    @Test(arguments: [
        ("start: 2030, status: scheduled, history: [{change: moved, start: 2030-05-06}]", []),
        (
            "start: 2030, status: cancelled, history: [{change: moved, start: 2030-05}, {change: moved, start: 2030-05-06/..}]",
            []
        ),
        (
            "start: 2030-07-01, status: cancelled, history: [{change: moved, start: 2030-05-06}]",
            ["VALUE=DATE:20300701"]
        ),
    ])
    func plansThatTakeNothingBack(_ summit: String, _ starts: [String]) throws {
        #expect(Export(try document(summit)).values("DTSTART") == starts)
    }

    /// What was held is certain, however uncertain its day.
    @Test(arguments: ["start: 1961-06-03?", "start: 1961-06-03~, end: 1961-06-04%", "start: 1961-06"])
    func whatWasHeldIsConfirmed(_ summit: String) throws {
        #expect(Export(try document(summit + ", status: held"), imprecise: .span).values("STATUS") == ["CONFIRMED"])
    }
}
