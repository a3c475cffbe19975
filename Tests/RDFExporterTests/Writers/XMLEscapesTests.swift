import ReadoutModel
import ReadoutSyntax
import Testing

@testable import RDFExporter

@Suite struct XMLEscapesTests {
    @Test(arguments: [
        ("a < b & c > d", "a &lt; b &amp; c &gt; d"), ("]]>", "]]&gt;"), ("\"'", "\"'"), ("a\tb\nc", "a\tb\nc"),
        ("a\rb", "a&#13;b"), ("12345678<", "12345678&lt;"), ("a\u{1}b\u{1F}", "a\u{FFFD}b\u{FFFD}"),
        ("\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}"),
        ("\u{FFFD}\u{FEFF}\u{FF01}\u{F8FF}", "\u{FFFD}\u{FEFF}\u{FF01}\u{F8FF}"),
        ("\u{7F}\u{85}\u{2028}漢字🤝", "\u{7F}\u{85}\u{2028}漢字🤝"), ("", ""),
    ])
    func xmlText(_ text: String, _ expected: String) {
        for padding in 0..<9 {
            let before = String(repeating: "x", count: padding)
            var out = ByteBuffer()
            Text(before + text).withBytes { out.append(xml: $0) }
            #expect(out.string.unicodeScalars.elementsEqual((before + expected).unicodeScalars))
        }
    }
}
