import ReadoutModel
import ReadoutRecord
import Testing

/// The line of the source that stands below a diagnostic.
struct ExcerptTests {
    private func marked(_ text: String) -> [String] {
        Document.read(text, name: "a.yaml").map { $0.diagnostics.first?.excerpt?.marked ?? "none" }
    }

    private let head = "readout: 1\nid: a\narticle: {title: t}\n"

    @Test func theMarkStandsBelowTheValue() {
        #expect(
            marked(head + "summit: {title: s, start: 2023-02-30}\n") == [
                "  summit: {title: s, start: 2023-02-30}\n                            ^"
            ])
    }

    @Test func aMissingKeyIsMarkedWhereItsMappingBegins() {
        #expect(marked(head + "summit:\n  title: s\n") == ["    title: s\n    ^"])
    }

    @Test func tabsWideCharactersAndMarksKeepTheColumn() {
        // Two columns for each ideograph, none for the accent; a tab is repeated.
        #expect(
            marked("{\"readout\":1,\"id\":\"a\",\"article\":{\"title\":\"t\"},\n\t\"x-北e\u{301}\":1,\"summit\":{}}")
                == [
                    "  \t\"x-北e\u{301}\":1,\"summit\":{}}\n  \t                   ^"
                ])
    }

    @Test func whatCannotBeSeenIsSpelledOut() {
        #expect(
            marked(head + "summit: {title: S, summary: \"\u{202E}x\", start: 2023-13}\n") == [
                "  summit: {title: S, summary: \"U+202Ex\", start: 2023-13}\n                                                ^"
            ])
    }

    @Test func aLongLineIsCut() {
        let text =
            "{\"readout\":1,\"id\":\"a\",\"x-a\":\"\(String(repeating: "é", count: 5000))\",\"bad\":1,\"x-b\":\"\(String(repeating: "é", count: 5000))\"}"
        let excerpt = Document.read(text)[0].diagnostics.first { $0.field == "bad" }?.excerpt
        #expect(excerpt?.before == "…" + String(repeating: "é", count: 58) + "\",")
        #expect(excerpt?.after.hasPrefix("\"bad\":1") == true)
        #expect(excerpt?.after.count == 61)
    }

    @Test func eachDocumentOfAnInputHasItsLine() {
        let bad = "{\"readout\":1,\"id\":\"a b\"}"
        #expect(marked("\(bad)\n\n\(bad)\n").allSatisfy { $0.hasSuffix("^") })
        #expect(marked("[\(bad), \(bad)]").map { $0.hasPrefix("  {\"readout\"") } == [true, true])
    }
}
