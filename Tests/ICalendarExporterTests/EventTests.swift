import ICalendarExporter
import ReadoutModel
import Testing

@Suite struct EventTests {
    /// Empty texts are allowed in a record, and leave no commas or empty properties behind.
    @Test func whatIsBlankIsNotShown() throws {
        let document = try document(
            "start: 2023-06-18, place: {name: '', locality: Oslo}, topics: [a, '', b], summary: ' '",
            """
            participants: [{id: p, name: P, role: ''}]
            quotes: [{speaker: {name: B, role: '', organization: ' '}, text: Q, medium: ''}]
            """)
        let text = Export(document).text
        for line in ["LOCATION:Oslo\r\n", "CATEGORIES:a,b\r\n", "— B\\n"] { #expect(text.contains(line), "\(line)") }
        #expect(text.contains("- P\\n"))
    }

    // MARK: Times

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
        let export = Export(try document("start: 2023-06, meetings: [{title: M}, {title: N, start: 202X}]", Self.vague))
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
        let export = Export(try document(summit, Self.vague), imprecise: .span)
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
        #expect(export.values("STATUS") == Array(repeating: "TENTATIVE", count: 6) + ["CANCELLED"])
        #expect(
            export.values("TRANSP")
                == ["TRANSPARENT", "TRANSPARENT", "OPAQUE", "TRANSPARENT", "TRANSPARENT", "OPAQUE", "TRANSPARENT"])
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

    // MARK: Status

    @Test(
        arguments: [
            // The summit's status, the meeting's, and what becomes of both.
            ("scheduled", nil, "CONFIRMED", "CONFIRMED"), ("held", nil, "CONFIRMED", "CONFIRMED"),
            ("tentative", nil, "TENTATIVE", "TENTATIVE"), ("cancelled", nil, "CANCELLED", "CANCELLED"),
            ("postponed", nil, "CANCELLED", "CANCELLED"), ("held", "tentative", "CONFIRMED", "TENTATIVE"),
            ("held", "cancelled", "CONFIRMED", "CANCELLED"), ("tentative", "scheduled", "TENTATIVE", "CONFIRMED"),
            ("cancelled", "held", "CANCELLED", "CANCELLED"), ("postponed", "tentative", "CANCELLED", "CANCELLED"),
        ] as [(String, String?, String, String)])
    func status(_ summit: String, _ meeting: String?, _ whole: String, _ part: String) throws {
        let status = meeting.map { ", status: \($0)" } ?? ""
        let document = try document(
            "status: \(summit), start: 2023-06-18, meetings: [{title: M, start: 2023-06-18\(status)}]")
        let export = Export(document)
        #expect(export.values("STATUS") == [whole, part])
        #expect(export.values("TRANSP") == [whole, part].map { $0 == "CANCELLED" ? "TRANSPARENT" : "OPAQUE" })
    }

    @Test(arguments: [
        ("start: 2023-06-18?", "TENTATIVE"), ("start: 2023-06-18~", "TENTATIVE"), ("start: 2023-06-18%", "TENTATIVE"),
        ("start: 2023-06-18, end: 2023-06-19?", "TENTATIVE"), ("start: 2023-06-18?, status: cancelled", "CANCELLED"),
    ])
    func qualifiedDaysAreTentative(_ summit: String, _ status: String) throws {
        #expect(Export(try document(summit)).values("STATUS") == [status])
    }

    // MARK: Stamps

    @Test(arguments: [
        ("updated: 2023-06-18T20:00:00Z", "{title: T}", "20230618T200000Z"),
        ("updated: 2023-06-18T20:00:00.7+08:00", "{title: T, published: 2020-01-01}", "20230618T120000Z"),
        ("updated: 2023-06-19", "{title: T}", "20230619T000000Z"),
        ("updated: 9999-12-31T23:00-05:00", "{title: T}", "99991231T000000Z"),
        ("language: en", "{title: T, published: 2020-01-01}", "20200101T000000Z"),
        ("language: en", "{title: T}", "20230601T000000Z"),
    ])
    func stamp(_ line: String, _ article: String, _ stamp: String) throws {
        let document = try read(
            "readout: 1\nid: d\n\(line)\narticle: \(article)\nsummit: {title: S, start: 2023-06, meetings: [{title: M, start: 2023-06-02}]}"
        )
        let export = Export(document)
        #expect(export.values("DTSTAMP") == [stamp])
        #expect(export.values("LAST-MODIFIED") == (document.updated == nil ? [] : [stamp]))
    }

    /// A record is no older than its facts.
    @Test(
        arguments: [
            ("updated: 2023-06-18T20:00:00Z", ", published: 2023-06-18", "20230618T000000Z"),
            ("updated: 2023-06-18", ", published: '2023-06-18T01:00+01:00'", "20230618T000000Z"),
            ("updated: 2023-06-18", ", published: '2023-06-18T01:00Z'", nil), ("updated: 2023-06-18", "", nil),
            ("updated: 2023-06-18", ", published: 2023-06-19", nil),
            ("language: en", ", published: 2023-06-19", "20230619T000000Z"),
        ] as [(String, String, String?)])
    func creation(_ line: String, _ published: String, _ created: String?) throws {
        let text = "readout: 1\nid: d\n\(line)\narticle: {title: T\(published)}\nsummit: {title: S, start: 2023-06-01}"
        #expect(Export(try read(text)).values("CREATED") == (created.map { [$0] } ?? []))
    }

    // MARK: Places

    @Test(arguments: [
        ("{name: 'A, b', address: 'C; d', locality: E, country: FR}", ["A\\, b\\, C\\; d\\, E\\, FR"], []),
        ("{country: FR, latitude: 1.5, longitude: -2e1}", ["FR"], ["1.5;-20"]),
        ("{latitude: -0.0, longitude: 100}", [], ["-0.0;100"]),
        ("{latitude: 1.5}", [], []),
    ])
    func place(_ place: String, _ location: [String], _ position: [String]) throws {
        let export = Export(try document("start: 2023-06-18, place: \(place)"))
        #expect(export.values("LOCATION") == location)
        #expect(export.values("GEO") == position)
    }

    @Test func addressesAndTopicsAreThoseOfTheProgramme() throws {
        let document = try read(
            """
            readout: 1
            id: d
            article: {title: T, url: "https://example.org/é"}
            summit: {title: S, start: 2023-06-18, topics: ["a, b", c], meetings: [{title: M, start: 2023-06-18}]}
            related: [{title: F, relation: follow-up, date: 2023-07-01}]
            """)
        let export = Export(document)
        #expect(export.values("URL") == ["https://example.org/%C3%A9", "https://example.org/%C3%A9"])
        #expect(export.values("CATEGORIES") == ["a\\, b,c", "a\\, b,c"])
        let summit = export.values("UID")[0]
        #expect(export.values("RELATED-TO") == [summit, "RELTYPE=SIBLING:\(summit)"])
    }

    /// Made with Python: uuid5(NAMESPACE_URL, "https://example.org/readout/summit/d#meeting-1") and so on.
    @Test func identitiesStay() throws {
        let text = "start: 2023-06-18, meetings: [{title: M, start: 2023-06-18}]"
        let more = "related: [{title: F, relation: follow-up, date: 2023-07-01}]"
        let identities = [
            "a8ec7d15-cd6f-5930-aba5-8aa9cb4083ed",
            "afe7fdce-8915-569d-94dd-786621f890d0",
            "a1f65722-3f98-531f-83c9-34a9207ac155",
        ]
        #expect(Export(try document(text, more)).values("UID") == identities)
        let later = Export(try document("status: cancelled, " + text, "revision: 3\nupdated: 2024-01-01\n" + more))
        #expect(later.values("UID") == identities)
        #expect(later.values("SEQUENCE") == ["3", "3", "3"])
    }
}
