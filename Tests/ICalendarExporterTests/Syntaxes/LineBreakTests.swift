import ICalendarExporter
import ReadoutModel
import ReadoutSyntax
import Testing

@testable import ICalendarExporter

/// No line break where none belongs, and none that only some readers know.
@Suite struct LineBreakTests {
    @Test(arguments: [
        ("a", "a"), ("", ""), (" a ", " a "), ("a\n", "a"), ("\na", "a"), ("a\nb", "a b"), ("a \n\t b", "a b"),
        ("a\n\n\nb\n\n", "a b"), ("\n", ""), ("a\u{85}b", "a b"), ("a\u{2028}\u{2029}b", "a b"),
        ("\u{2028}", ""), ("é\nü", "é ü"), ("“a” – b…", "“a” – b…"), ("a\u{A0}b\u{2027}c", "a\u{A0}b\u{2027}c"),
        ("sixteen bytes aa\nand more of them", "sixteen bytes aa and more of them"), ("Âa\u{80}", "Âa\u{80}"),
    ])
    func namesAreOnOneLine(_ text: String, _ expected: String) {
        var out = ByteBuffer()
        out.append("x")
        Text(text).withBytes { out.append(oneLine: $0) }
        #expect(out.string == "x" + expected)
        #expect(Text(text).onOneLine.string == expected)
        #expect(oneLine(text) == expected)
    }

    @Test(arguments: [
        ("a", "a"), ("a\nb", "a\nb"), ("a\n", "a"), ("a\n\n", "a"), ("\na", "\na"), ("a\u{85}b", "a\nb"),
        ("a\u{85}", "a"),
        ("a\u{2028}b\u{2029}", "a\nb"), ("a\u{2029}\n", "a"), ("\n", ""), ("é", "é"), ("a ”", "a ”"),
        ("漢字\u{2028}", "漢字"),
    ])
    func textsEndInNone(_ text: String, _ expected: String) {
        var out = ByteBuffer()
        Text(text).withBytes { out.append(lines: $0) }
        #expect(out.string == expected && Text(text).inLines.string == expected)
    }

    /// A block of YAML ends in a line break, and is what most people write.
    @Test func noPropertyHasALineBreakThatIsNotMeant() throws {
        let document = try read(
            #"""
            readout: 1
            id: folded
            article: {title: "The\narticle\n", author: "A\nB", publisher: "P\n", url: "https://example.org/"}
            parties: [{id: no, name: "Kingdom\nof Norway\n"}]
            summit:
              title: >
                Talks of the two ministers
                on fisheries
              start: 2030-06-18
              host: no
              summary: |
                First line
                second line
              topics: ["Fish\nand chips\n", "\n"]
              place: {name: "Hall\nfirst floor", address: "Way 1\u2028\n", locality: "Oslo\n"}
              history: [{change: moved, reason: "No room\n"}]
              meetings: [{title: "Lunch\n", start: 2030-06-18, summary: "Fish\n\n"}]
            participants: [{id: berg, name: "Anne\u0085Berg\n", role: "Prime\nMinister", party: no}]
            objectives: [{text: "Peace\n"}]
            quotes: [{speaker: {name: "B\n", anonymous: true}, text: "No.\u2029Never.\n", medium: "tweet\n"}]
            related: [{title: "Next\ntime", relation: follow-up, date: 2031-01-02, note: "Soon\u2028", participants: [berg]}]
            """#)
        for extensions in [[CalendarOptions.Extension.none], [.all]] {
            for client in CalendarOptions.Client.allCases {
                let export = Export(document) {
                    ($0.extensions, $0.client, $0.method) = (extensions, client, .publish)
                    if extensions != [.none] { ($0.name, $0.description) = ("My\ncalendar\n", "One\u{2028}two\n") }
                }
                #expect(!export.text.unicodeScalars.contains { ["\u{85}", "\u{2028}", "\u{2029}"].contains($0) })
                for line in export.lines {
                    #expect(!line.hasSuffix("\\n"), "\(line)")
                    let isProse = ["DESCRIPTION", "X-ALT-DESC", "X-WR-CALDESC", "STYLED-DESCRIPTION"].contains {
                        line.hasPrefix($0)
                    }
                    #expect(isProse || !line.contains("\\n") && !line.contains("^n"), "\(line)")
                }
            }
        }
        let export = Export(document)
        #expect(
            export.values("SUMMARY") == ["Talks of the two ministers on fisheries", "Lunch", "Tentative: Next time"])
        #expect(export.values("LOCATION") == ["Hall first floor\\, Way 1\\, Oslo"])
        #expect(export.values("CATEGORIES").first == "Fish and chips")
        let description = try #require(export.values("DESCRIPTION").first)
        #expect(
            description.hasPrefix(
                "First line\\nsecond line\\n\\nStatus: scheduled\\n\\nEarlier plans\\n- moved: No room\\n\\nTopics"))
        #expect(description.contains("- Anne Berg\\, Prime Minister (Kingdom of Norway\\, expected)\\n"))
        #expect(description.contains("- “No.\\nNever.”\\n— B\\, tweet\\n"))
        #expect(description.hasSuffix("Source: The article\\, A B\\, P\\nhttps://example.org/"))
        #expect(
            export.values("DESCRIPTION").last?.hasPrefix(
                "Soon\\n\\nFollows: Talks of the two ministers on fisheries\\n") == true)
        let jcal = Export(document) { ($0.syntax, $0.extensions) = (.jcal, [.all]) }.text
        let jscalendar = Export(document) { $0.syntax = .jscalendar }.text
        for text in [jcal, jscalendar] {
            #expect(
                !text.contains("\\n\"")
                    && !text.unicodeScalars.contains { ["\u{85}", "\u{2028}", "\u{2029}"].contains($0) })
        }
    }
}
