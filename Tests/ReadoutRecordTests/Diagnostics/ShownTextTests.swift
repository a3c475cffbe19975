import ReadoutModel
import Testing

@testable import ReadoutRecord

struct ShownTextTests {
    @Test(
        arguments: [
            ("plain", "\"plain\""), ("a\nb\tc", "\"a\\nb\\tc\""), ("\u{200B}kind", "\"U+200Bkind\""),
            ("\u{1B}[1m", "\"U+001B[1m\""), ("e\u{301}", "\"e\u{301}\""), ("👩‍👧", "\"👩U+200D👧\""), ("", "\"\""),
            ("\u{FEFF}\u{AD}", "\"U+FEFFU+00AD\""),
        ])
    func valuesAreQuoted(_ text: String, _ shown: String) {
        #expect(quoted(text) == shown)
        #expect(quoted(Text(text)) == shown)
    }

    @Test(arguments: [79, 80, 81, 200, 100_000])
    func longValuesAreCut(_ count: Int) {
        let text = String(repeating: "é", count: count)
        let shown = "\"" + String(repeating: "é", count: min(count, 80)) + (count > 80 ? "…" : "") + "\""
        #expect(quoted(text) == shown)
        #expect(quoted(Text(text)) == shown)
    }

    @Test func nothingOfTheInputIsLongInAMessage() {
        let long = String(repeating: "x", count: 10_000)
        let text = """
            {"readout":1,"id":"\(long) ","language":"\(long)","article":{"title":"t","url":"\(long)","\(long)":1},
            "parties":[{"id":"p","name":"n","country":"\(long)"}],"quotes":[{"speaker":"\(long)","text":"t","said":"\(long)"}],
            "summit":{"title":"s","start":"2023","kind":"\(long)","timeZone":"\(long)"},
            "x-a":{"\(long)":1,"\(long)":2}}
            """
        let diagnostics = Document.read(text)[0].diagnostics
        #expect(diagnostics.count >= 9)
        for diagnostic in diagnostics { #expect(diagnostic.message.count < 400, "\(diagnostic.field.prefix(40))") }
    }
}
