import ReadoutModel
import ReadoutSyntax
import Testing

@testable import RDFExporter

@Suite struct LiteralEscapesTests {
    @Test(arguments: [
        ("plain text of some length", "plain text of some length"), ("", ""),
        ("\"", "\\\""), ("\\", "\\\\"), ("a\nb", "a\\nb"), ("a\rb", "a\\rb"), ("a\tb", "a\tb"),
        ("1234567\"", "1234567\\\""), ("12345678\"9", "12345678\\\"9"), ("1234567\n\n9", "1234567\\n\\n9"),
        ("漢字\u{85}\u{2028}\u{FEFF}\u{10FFFD}", "漢字\u{85}\u{2028}\u{FEFF}\u{10FFFD}"),
        ("\u{1}\u{8}\u{1F}\u{7F}", "\u{1}\u{8}\u{1F}\u{7F}"), ("!#[]\u{80}", "!#[]\u{80}"),
    ])
    func escapes(_ text: String, _ expected: String) {
        var out = ByteBuffer()
        Text(text).withBytes { out.append(escaping: $0) }
        #expect(out.string.utf8.elementsEqual(expected.utf8))
    }

    @Test func everyPositionInABlock() {
        for length in 0..<20 {
            for position in 0..<length {
                var bytes = [UInt8](repeating: UInt8(ascii: "x"), count: length)
                bytes[position] = 0x0A
                var out = ByteBuffer()
                bytes.withUnsafeBytes { out.append(escaping: $0) }
                #expect(
                    out.string == String(repeating: "x", count: position) + "\\n"
                        + String(repeating: "x", count: length - position - 1))
            }
        }
    }

    @Test(arguments: [
        ("plain text of some length", "\"plain text of some length\""), ("", "\"\""),
        ("\"\\\n\t\r\u{8}", "\"\\\"\\\\\\n\\t\\r\\u0008\""),
        ("0123456789abcde</script>", "\"0123456789abcde\\u003C/script>\""), ("<!--é", "\"\\u003C!--é\""),
    ])
    func json(_ text: String, _ expected: String) {
        var out = ByteBuffer()
        Text(text).withBytes { out.append(jsonForPages: $0) }
        #expect(out.string == expected)
    }
}
