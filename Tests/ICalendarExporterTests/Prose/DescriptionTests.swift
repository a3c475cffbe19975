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
        ("2030-05-06", "6 May 2030"), ("2030-05", "May 2030"), ("2030", "2030"), ("2030-05-XX", "May 2030"),
        ("2030-XX-XX", "2030"), ("203X", "2030s"), ("19XX", "1900–1999"), ("2030-21", "spring 2030"),
        ("2030-24~", "about winter 2030–31"), ("2030-05?", "May 2030 (uncertain)"),
        ("2030-12-01%", "about 1 December 2030 (uncertain)"), ("2030-05-06T09:05", "6 May 2030, 09:05 (Asia/Tokyo)"),
        ("2030-05-06T09:05:59Z", "6 May 2030, 09:05 UTC"), ("2030-05-06T09:05-03:30", "6 May 2030, 09:05 UTC-03:30"),
        ("0033-04-03", "3 April 0033"), ("2030-05/2030-07", "May 2030 to July 2030"), ("2030-05/..", "from May 2030"),
        ("/2030-05", "until May 2030"), ("0960", "0960"), ("096X", "0960s"), ("09XX", "0900–0999"),
        ("1999-24", "winter 1999–2000"), ("0098-24", "winter 0098–99"), ("2008-24?", "winter 2008–09 (uncertain)"),
        ("2030-05~/2030-07", "May 2030 to July 2030 (start approximate)"),
        ("2030-05/2030-07?", "May 2030 to July 2030 (end uncertain)"),
        ("2030-05%/2030-07~", "May 2030 to July 2030 (start approximate and uncertain, end approximate)"),
        ("2030-05?/2030-07?", "May 2030 to July 2030 (start and end uncertain)"),
        ("2030-05~/..", "from about May 2030"), ("/2030-05?", "until May 2030 (uncertain)"),
    ])
    func datesAreInWords(_ start: String, _ words: String) throws {
        let document = try document(
            "start: 2030-05-06, timeZone: Asia/Tokyo, history: [{change: moved, start: '\(start)'}]")
        #expect(try lines(document).contains("- \(words): moved"))
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
                "Status: scheduled", "", "Topics: Fish, Law; order", "", "Page: https://example.org/", "",
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
