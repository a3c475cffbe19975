import ICalendarExporter
import ReadoutModel
import Testing

/// Which events a document has, and what they say.
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
        for line in ["LOCATION;LANGUAGE=en:Oslo\r\n", "CATEGORIES;LANGUAGE=en:a,b\r\n", "— B\\n"] {
            #expect(text.contains(line), "\(line)")
        }
        #expect(unfolded(text).contains { $0.contains("- P (expected)\\n") })
    }

    /// URL is the page of the part, else the summit's, else the article's; of a follow-up it is its own.
    @Test(arguments: [
        ("", ["https://example.org/a", "https://example.org/m", "https://example.org/a", "https://example.org/f"]),
        (
            "url: 'https://example.org/s', ",
            ["https://example.org/s", "https://example.org/m", "https://example.org/s", "https://example.org/f"]
        ),
    ])
    func pages(_ summit: String, _ pages: [String]) throws {
        var document = try document(
            summit
                + "start: 2023-06-18, meetings: [{title: M, start: 2023-06-18, url: 'https://example.org/m'}, {title: N, start: 2023-06-18}]",
            """
            related:
              - {title: F, relation: follow-up, date: 2024-01-01, url: 'https://example.org/f'}
              - {title: G, relation: follow-up, date: 2024-01-02}
            """)
        document.article.url = "https://example.org/a"
        #expect(Export(document).values("URL") == pages)
    }

    /// A follow-up with a record of its own is in the calendar once, by that record; nothing is left out.
    @Test func aFollowUpWithARecordIsLeftToIt() throws {
        let document = try document(
            "start: 2023-06-18", "related: [{title: F, relation: follow-up, date: 2024-01-01, record: f-2024}]")
        let export = Export(document)
        #expect(export.values("SUMMARY") == ["Summit"])
        #expect(export.omissions.isEmpty)
    }

    /// What stands in place of a name is no name.
    @Test func theAnonymousGetNoName() throws {
        let document = try document(
            "start: 2030-06-18",
            "related: [{title: F, relation: follow-up, date: 2031-01-01, participants: [{name: A senior official, anonymous: true}, {name: NATO, kind: organization}]}]"
        )
        let attendees = Export(document) { ($0.method, $0.organizer) = (.request, "mailto:desk@example.org") }
            .values("ATTENDEE")
        #expect(attendees.count == 2 && !attendees.contains { $0.contains("official") })
        #expect(attendees.contains { $0.contains("CN=NATO;CUTYPE=GROUP") })
    }

    // MARK: Status

    @Test(
        arguments: [
            // The summit's status, the meeting's, and what becomes of both.
            ("scheduled", nil, "CONFIRMED", "CONFIRMED"), ("held", nil, "CONFIRMED", "CONFIRMED"),
            ("tentative", nil, "TENTATIVE", "TENTATIVE"), ("cancelled", nil, "CANCELLED", "CANCELLED"),
            ("postponed", nil, "CANCELLED", "CANCELLED"), ("held", "tentative", "CONFIRMED", "TENTATIVE"),
            ("held", "cancelled", "CONFIRMED", "CANCELLED"), ("tentative", "scheduled", "TENTATIVE", "CONFIRMED"),
            ("cancelled", "scheduled", "CANCELLED", "CANCELLED"),
            ("postponed", "tentative", "CANCELLED", "CANCELLED"),
            // What took place is not undone by what became of the rest.
            ("cancelled", "held", "CANCELLED", "CONFIRMED"), ("postponed", "held", "CANCELLED", "CONFIRMED"),
        ] as [(String, String?, String, String)])
    func status(_ summit: String, _ meeting: String?, _ whole: String, _ part: String) throws {
        let status = meeting.map { ", status: \($0)" } ?? ""
        let document = try document(
            "status: \(summit), start: 2023-06-18, meetings: [{title: M, start: 2023-06-18\(status)}]")
        let export = Export(document)
        #expect(export.values("STATUS") == [whole, part])
        #expect(export.values("TRANSP") == ["TRANSPARENT", "TRANSPARENT"])
    }

    /// A day is not taken up by what takes place on it, an hour is, unless it is off; an option says otherwise.
    @Test(
        arguments: [
            ("start: 2030-05-06", [nil: "TRANSPARENT", .always: "OPAQUE", .never: "TRANSPARENT"]),
            ("start: '2030-05-06T10:00Z'", [nil: "OPAQUE", .always: "OPAQUE", .never: "TRANSPARENT"]),
            ("start: '2030-05-06T10:00Z', status: tentative", [nil: "OPAQUE", .never: "TRANSPARENT"]),
            ("start: '2030-05-06T10:00Z', status: cancelled", [nil: "TRANSPARENT", .always: "TRANSPARENT"]),
            ("start: 2030-05-06, status: postponed", [nil: "TRANSPARENT", .always: "TRANSPARENT"]),
            ("start: 2030-05", [nil: "TRANSPARENT", .always: "TRANSPARENT"]),
        ] as [(String, [CalendarOptions.Busy?: String])])
    func busy(_ summit: String, _ expected: [CalendarOptions.Busy?: String]) throws {
        let document = try document(summit)
        for (busy, transparency) in expected {
            #expect(Export(document, imprecise: .span) { $0.busy = busy }.values("TRANSP") == [transparency])
            let text = Export(document, imprecise: .span) { ($0.busy, $0.syntax) = (busy, .jscalendar) }.text
            #expect(text.contains("\"freeBusyStatus\": \"\(transparency == "OPAQUE" ? "busy" : "free")\""))
        }
    }

    @Test(arguments: [
        ("start: 2023-06-18?", "TENTATIVE"), ("start: 2023-06-18~", "TENTATIVE"), ("start: 2023-06-18%", "TENTATIVE"),
        ("start: 2023-06-18, end: 2023-06-19?", "TENTATIVE"), ("start: 2023-06-18?, status: cancelled", "CANCELLED"),
        ("start: 2023-06-18?, status: held", "CONFIRMED"),
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

    /// When an article was published says nothing of when the event was entered.
    @Test func nobodyKnowsWhenAnEventWasCreated() throws {
        let text =
            "readout: 1\nid: d\narticle: {title: T, published: 2023-05-01}\nsummit: {title: S, start: 2023-06-01}"
        #expect(Export(try read(text)).values("CREATED") == [])
        #expect(!Export(try read(text)) { $0.syntax = .jscalendar }.text.contains("\"created\""))
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
        #expect(export.text.contains("CATEGORIES;LANGUAGE=en:a"))
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
