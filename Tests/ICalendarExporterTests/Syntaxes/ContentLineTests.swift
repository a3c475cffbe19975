import ReadoutModel
import ReadoutSyntax
import Testing

@testable import ICalendarExporter

@Suite struct ContentLineTests {
    /// The bytes of one property.
    private func written(_ value: Text) -> String {
        var lines = ContentLineWriter(ByteBuffer())
        lines.property(.summary, value)
        return lines.finish().string
    }

    @Test(arguments: ["a", "é", "漢", "🤝", "e\u{301}", "👩‍👩‍👧"])
    func foldingKeepsCharactersWhole(_ character: String) {
        for offset in 0..<160 {
            let value = String(repeating: "x", count: offset) + String(repeating: character, count: 60)
            let text = written(Text(value))
            // Bytes, for "\r\n" is one Character.
            let lines = Array(text.utf8).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            #expect(lines.last?.isEmpty == true)
            for line in lines.dropLast() {
                #expect(line.last == UInt8(ascii: "\r"))
                #expect(line.count - 1 <= 75)
                #expect(String(validating: line, as: UTF8.self) != nil)
            }
            #expect(unfolded(text) == ["SUMMARY:" + value])
        }
    }

    @Test func linesOf75OctetsAreNotFolded() {
        let fits = String(repeating: "x", count: 67)
        #expect(written(Text(fits)) == "SUMMARY:\(fits)\r\n")
        #expect(written(Text(fits + "y")) == "SUMMARY:\(fits)\r\n y\r\n")
    }

    @Test func continuationsBeginWithoutABlankAndDoNotCutEscapes() {
        for offset in 0..<90 {
            let value =
                String(repeating: "x", count: offset) + "  \\\\;,\n \t, y; " + String(repeating: "z ", count: 50)
            let text = written(Text(value))
            for line in text.components(separatedBy: "\r\n ").dropFirst() {
                #expect(line.first != " " && line.first != "\t")
            }
            for line in text.components(separatedBy: "\r\n ").dropLast() {
                let backslashes = line.reversed().prefix { $0 == "\\" }.count
                #expect(backslashes % 2 == 0)
            }
        }
    }

    /// Two backslashes for each: 66 octets fit behind the name, and 74 in each line that follows.
    @Test func backslashesAloneFoldBetweenEscapes() {
        let lines = written(Text(String(repeating: "\\", count: 1_000_000))).utf8.split(separator: UInt8(ascii: "\n"))
        #expect(lines.count == 1 + (2_000_000 - 66 + 73) / 74)
        #expect(lines[0].count == "SUMMARY:".utf8.count + 66 + 1)
        #expect(lines[1..<(lines.count - 1)].allSatisfy { $0.count == 1 + 74 + 1 })
        #expect(lines.allSatisfy { $0.count { $0 == UInt8(ascii: "\\") } % 2 == 0 })
    }

    /// An escape at the beginning of a line stays whole also where nothing but blanks follows.
    @Test func blanksBehindAnEscape() {
        for offset in 0..<80 {
            let value = String(repeating: "x", count: offset) + "\n" + String(repeating: " ", count: 200)
            let pieces = written(Text(value)).components(separatedBy: "\r\n ")
            #expect(pieces.allSatisfy { !$0.hasSuffix("\\") && $0.utf8.count <= 76 })
        }
    }

    @Test(arguments: [0, 1, 66, 67, 68, 74, 75, 149, 150, 1000])
    func blanksAloneFoldToo(_ count: Int) {
        for blank in [" ", "\t"] {
            let value = String(repeating: blank, count: count)
            let text = written(Text(value))
            #expect(unfolded(text) == ["SUMMARY:" + value])
            for line in text.components(separatedBy: "\r\n") { #expect(line.utf8.count <= 75) }
        }
    }

    @Test(arguments: [
        ("a\\b", "a\\\\b"), ("a;b,c", "a\\;b\\,c"), ("a\nb", "a\\nb"), ("\\n", "\\\\n"), ("a:b\"c\"", "a:b\"c\""),
        ("tab\tstays", "tab\tstays"), ("eight by eight, and; \\ more", "eight by eight\\, and\\; \\\\ more"),
        ("ééééééé,ÿÿÿÿ", "ééééééé\\,ÿÿÿÿ"), ("\u{7F}\u{1F}12345678\u{7F}", "12345678"),
        ("a\r\nEND:VEVENT", "a\\nEND:VEVENT"), ("a\rb\u{0}c\u{7F}d\u{1B}", "abcd"),
        ("\u{85}\u{2028}", "\u{85}\u{2028}"), ("\n\n", "\\n\\n"), ("", ""),
    ])
    func textIsEscaped(_ value: String, _ expected: String) {
        #expect(written(Text(value)) == "SUMMARY:\(expected)\r\n")
    }

    @Test(arguments: [
        ("Asia/Shanghai", "Asia/Shanghai"), ("a:b", "\"a:b\""), ("a;X=1:b", "\"a;X=1:b\""), ("\"q\"", "^'q^'"),
        ("a^b", "a^^b"), ("a\r\nb", "a^nb"), ("a,b\"", "\"a,b^'\""),
    ])
    func parametersCannotBreakOut(_ value: String, _ expected: String) {
        var lines = ContentLineWriter(ByteBuffer())
        lines.begin(.start, as: .dateTime)
        lines.parameter(.timeZoneID, Text(value))
        lines.dateTime(0, isUTC: false)
        lines.endProperty()
        #expect(lines.finish().string == "DTSTART;TZID=\(expected):19700101T000000\r\n")
    }

    @Test(arguments: [
        ("https://example.org/a,b;c?d#e", "https://example.org/a,b;c?d#e"),
        ("https://example.org/é?q=漢", "https://example.org/%C3%A9?q=%E6%BC%A2"),
        ("https://example.org/%20", "https://example.org/%20"),
        ("urn:a\r\nb", "urn:a%0D%0Ab"),
    ])
    func addressesAreURIs(_ value: String, _ expected: String) {
        var lines = ContentLineWriter(ByteBuffer())
        lines.property(.url, uri: Text(value))
        #expect(lines.finish().string == "URL:\(expected)\r\n")
    }

    @Test func whatWasThereBeforeStays() {
        var before = ByteBuffer()
        before.append("before ")
        var lines = ContentLineWriter(before)
        lines.property(.summary, Text(String(repeating: "é", count: 60)))
        #expect(lines.finish().string.hasPrefix("before SUMMARY:é"))
    }
}
