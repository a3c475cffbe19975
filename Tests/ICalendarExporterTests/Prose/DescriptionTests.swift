import ICalendarExporter
import ReadoutModel
import Testing

@Suite struct DescriptionTests {
    /// The lines of the first event's description.
    private func lines(_ document: Document) throws -> [String] {
        let value = try #require(Export(document).values("DESCRIPTION").first)
        return value.replacing("\\,", with: ",").replacing("\\;", with: ";").split(
            separator: "\\n", omittingEmptySubsequences: false
        ).map(String.init)
    }

    @Test(arguments: [
        ("2030-05-06", "May 6, 2030"), ("2030-05", "May 2030"), ("2030-05-XX", "a day in May 2030"),
        ("203X", "the 2030s"), ("2030-24~", "winter 2030, approximately"),
        ("2030-05-06T09:05", "May 6, 2030, 09:05 (Asia/Tokyo)"), ("2030-05/..", "from May 2030"),
    ])
    func datesAreInWords(_ start: String, _ words: String) throws {
        let document = try document(
            "start: 2030-05-06, timeZone: Asia/Tokyo, history: [{change: moved, start: '\(start)'}]")
        #expect(try lines(document).contains("- \(words): moved"))
    }

    @Test func earlierPlansSayWhenAndWhere() throws {
        let plans =
            "{change: moved, start: 2030-05-06, end: 2030-05-07, place: {name: Hall, locality: Oslo}, announced: 2030-04-01, reason: Snow}, {change: moved, place: {locality: Rome}}, {change: postponed}"
        let lines = try lines(try document("start: 2030-05-06, history: [\(plans)]")).drop { $0 != "Earlier plans" }
        #expect(
            lines.dropFirst().prefix { !$0.isEmpty }.map { $0.replacing("\u{2009}", with: " ") } == [
                "- May 6 – 7, 2030, Hall, Oslo: moved (announced April 1, 2030): Snow", "- Rome: moved", "- postponed",
            ])
    }

    // MARK: Dates that are not exact

    /// Days that an event has for want of better ones are not left alone.
    @Test(
        arguments: [
            ("start: 2030-05", "May 2030"), ("start: 2030-05, end: 2030-06", "May – June 2030"),
            ("start: 2030-05-06?", "May 6, 2030, uncertain"),
            ("start: 2030-05-06, end: 2030-05-07~", "May 6, 2030 – May 7, 2030, approximately"),
            ("start: 2030-05-06, end: 2030-05-XX", "May 6, 2030 – a day in May 2030"),
            ("start: 2030, status: postponed, history: [{change: postponed, start: 2030-05-06}]", "2030"),
            ("start: 2030-05-06, end: 2030-05-07", nil), ("start: '2030-05-06T10:00Z'", nil),
            ("start: 2030-05-06, status: cancelled", nil),
        ] as [(String, String?)])
    func theDateInWordsComesFirst(_ summit: String, _ words: String?) throws {
        let document = try document(summit)
        let first = try #require(Export(document, imprecise: .span).values("DESCRIPTION").first)
            .replacing("\\,", with: ",").replacing("\u{2009}", with: " ").components(separatedBy: "\\n")[0]
        #expect(first == words ?? "Status: \(document.summit.status.rawValue)")
    }

    @Test func datesOfPartsAreInWordsToo() throws {
        let export = Export(
            try document(
                "start: 2030-05-06, meetings: [{title: M, start: 2030-05-06~, summary: Lunch}]",
                "related: [{title: F, relation: follow-up, date: 2031-05/2031-06, note: Soon}]"), imprecise: .span)
        #expect(
            export.values("DESCRIPTION").map { $0.replacing("\\,", with: ",") }
                == [
                    "Status: scheduled\\n\\nSource: Source",
                    "May 6, 2030, approximately\\n\\nLunch\\n\\nPart of: Summit\\nStatus: scheduled",
                    "May–June 2031\\n\\nSoon\\n\\nFollows: Summit\\nStatus: tentative",
                ].map { $0.replacing("May–June", with: "May\u{2009}–\u{2009}June") })
    }

    // MARK: Languages

    /// Labels, words and dates are those of the document's language, or English where there are none.
    @Test(arguments: [
        ("fr", "CANCELLED", "Annulation\u{A0}: Sommet", "mai 2030"),
        ("de-AT", "CANCELLED", "Abgesagt: Sommet", "Mai 2030"),
        ("es", "CANCELLED", "Cancelación: Sommet", "mayo de 2030"), ("zh", "CANCELLED", "已取消：Sommet", "2030年5月"),
        ("ar", "CANCELLED", "إلغاء: Sommet", "مايو 2030"), ("it", "CANCELLED", "Cancelled: Sommet", "May 2030"),
    ])
    func textsAreInTheLanguageOfTheDocument(
        _ language: String, _ status: String, _ title: String, _ date: String
    ) throws {
        let export = Export(
            try read(
                "readout: 1\nid: d\nlanguage: \(language)\narticle: {title: S}\nsummit: {title: Sommet, start: 2030-05, status: cancelled}"
            ), imprecise: .span)
        #expect(export.values("SUMMARY") == ["LANGUAGE=\(language):\(title)"])
        let description = try #require(export.values("DESCRIPTION").first)
        #expect(description.hasPrefix("LANGUAGE=\(language):\(date)\\n"), "\(description)")
    }

    // MARK: How much is said

    @Test func howMuchIsSaid() throws {
        let document = try document(
            "start: 2030-05-06?, summary: 'A visit.', topics: [Fish], url: 'https://example.org/', meetings: [{title: M, start: 2030-05-06, summary: Lunch, participants: [doe]}]",
            "participants: [{id: doe, name: Jane Doe}]\nobjectives: [{text: Peace}]\nquotes: [{speaker: doe, text: 'Yes.', meeting: meeting-1}]"
        )
        func said(_ details: CalendarDetails) -> [String] {
            Export(document) { $0.details = details }.values("DESCRIPTION").map { $0.replacing("\\,", with: ",") }
        }
        #expect(said(.none) == [])
        #expect(
            said(.short) == [
                "May 6, 2030, uncertain\\n\\nA visit.\\n\\nStatus: scheduled\\n\\nWeb page: https://example.org/\\n\\nSource: Source",
                "Lunch\\n\\nPart of: Summit\\nStatus: scheduled",
            ])
        let full = said(.full)
        for words in ["Topics: Fish", "Jane Doe", "Peace", "Yes."] { #expect(full[0].contains(words)) }
        #expect(full[1].contains("Jane Doe") && full[1].contains("Yes."))
        let none = Export(document) { ($0.details, $0.syntax) = (.none, .jscalendar) }.text
        #expect(!none.contains("\"description\""))
    }

    // MARK: Names

    /// Nobody is called anonymous who is not said to be.
    @Test(arguments: [
        ("{anonymous: true}", ["- “Yes.”", "— anonymous"]), ("{name: ' '}", ["- “Yes.”"]),
        ("{name: ' ', role: Aide}", ["- “Yes.”", "— Aide"]),
    ])
    func whoIsNotNamed(_ speaker: String, _ expected: [String]) throws {
        let document = try document("start: 2030-05-06", "quotes: [{speaker: \(speaker), text: Yes.}]")
        let lines = try lines(document)
        #expect(Array(lines.drop { $0 != "Quotes" }.dropFirst().prefix { !$0.isEmpty }) == expected)
    }

    /// Each item of a list has a line of its own, whatever is in a name.
    @Test func namesStayOnTheirLine() throws {
        let lines = try lines(
            try document(
                "start: 2030-05-06, topics: [\"Fish\\nand chips\"]",
                #"""
                parties: [{id: no, name: "Kingdom of\nNorway"}]
                participants: [{id: berg, name: "Anne\nBerg", role: "Prime\nMinister", party: no}]
                objectives: [{text: Peace, party: no}]
                quotes: [{speaker: {name: "B\nC", role: "D\nE", organization: "F\nG"}, text: "No.\nNever.", medium: "a\ntalk"}]
                """#))
        #expect(
            lines == [
                "Status: scheduled", "", "Topics: Fish and chips", "", "Participants",
                "- Anne Berg, Prime Minister (Kingdom of Norway, expected)", "", "Objectives",
                "- Peace (Kingdom of Norway)", "",
                "Quotes", "- “No.", "Never.”", "— B C, D E, F G, a talk", "", "Source: Source",
            ])
    }

    /// Nobody was present at what is to come, or was called off.
    @Test(arguments: [
        ("scheduled", "- Jane Doe (Finland, expected)"), ("cancelled", "- Jane Doe (Finland, expected)"),
        ("held", "- Jane Doe (Finland)"),
    ])
    func whoWasThereOnlyWhereItWasHeld(_ status: String, _ line: String) throws {
        let document = try document(
            "start: 2030-05-02, status: \(status)",
            "parties: [{id: fi, name: Finland, country: FI}]\nparticipants: [{id: doe, name: Jane Doe, party: fi}]")
        #expect(try lines(document).contains(line))
    }

    /// What programs are known to drop is in the description.
    @Test func topicsAndPagesAreSaid() throws {
        let lines = try lines(
            try document("start: 2030-05-06, url: 'https://example.org/', topics: [Fish, ' ', 'Law; order']"))
        #expect(
            lines == [
                "Status: scheduled", "", "Topics: Fish, Law; order", "", "Web page: https://example.org/", "",
                "Source: Source",
            ])
    }

    /// Who opens the talks in a calendar finds what was said there.
    @Test func aMeetingSaysWhatWasSaidAtIt() throws {
        let export = Export(
            try document(
                "start: 2030-05, meetings: [{id: m, title: M, start: 2030-05-06}, {title: N, start: 2030-05-07}]",
                "quotes: [{speaker: {name: A}, text: Here., meeting: m}, {speaker: {name: B}, text: There., meeting: meeting-2}, {speaker: {name: C}, text: Away.}]"
            ))
        #expect(
            export.values("DESCRIPTION") == [
                "Part of: Summit\\nStatus: scheduled\\n\\nQuotes\\n- “Here.”\\n— A",
                "Part of: Summit\\nStatus: scheduled\\n\\nQuotes\\n- “There.”\\n— B",
            ])
    }

    @Test func partsSayWhatTheyArePartOf() throws {
        let export = Export(
            try document(
                "start: 2030-05, status: cancelled, meetings: [{title: M, start: 2030-05-06, summary: Lunch}]",
                "related: [{title: F, relation: follow-up, date: 2030-07-01}]"))
        #expect(
            export.values("DESCRIPTION") == [
                "Lunch\\n\\nPart of: Summit\\nStatus: cancelled", "Follows: Summit\\nStatus: tentative",
            ])
    }
}
