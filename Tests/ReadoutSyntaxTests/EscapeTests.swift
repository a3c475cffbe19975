import Foundation
import ReadoutModel
import ReadoutSyntax
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite struct EscapeTests {
    private static func write(_ text: String, _ body: (inout ByteBuffer, UnsafeRawBufferPointer) -> Void) -> String {
        var out = ByteBuffer(capacity: 0)
        Text(text).withBytes { body(&out, $0) }
        return out.string
    }

    private static let texts = [
        "", "a", "AZaz09-._~", "Gift & Gegengift", "/?#[]@!$&'()*+,;=", "é日😀", "%41", "\u{0}\n\u{7F}",
        "a b\"c<d>`{}|\\^",
    ]

    /// As Foundation encodes all but the unreserved characters.
    @Test(arguments: texts)
    func percentEncoding(_ text: String) {
        let unreserved = CharacterSet(
            charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
        let encoded = text.addingPercentEncoding(withAllowedCharacters: unreserved)
        #expect(Self.write(text) { $0.append(percentEncoding: $1) } == encoded)
        #expect(Text(text).percentEncoded().string == encoded)
        #expect(
            Self.write(text) { $0.append(percentEncoding: $1, keepsOthers: true) }.removingPercentEncoding
                == text)
    }

    @Test func whatIsKept() {
        let path = ASCIISet.unreserved.union(ASCIISet("/"))
        #expect(Text("Bäder/Trier 1.ics").percentEncoded(keeping: path) == "B%C3%A4der/Trier%201.ics")
        #expect(Self.write("ä b") { $0.append(percentEncoding: $1, keeping: path, keepsOthers: true) } == "ä%20b")
        #expect(Self.write("\u{7}") { $0.append(percentEncoded: $1[0]) } == "%07")
        #expect(Self.write("ÿ") { $0.append(hexadecimal: $1[1]) } == "BF")
    }

    /// An XML parser gives back the text, in an element and in an attribute, whatever stands around the character.
    @Test(arguments: [
        "", "a", "a & b", "<b>", "]]>", "\"quoted\" 'too'", "tab\tand\nline", "cr\rlf\r\n", "é日😀", "\u{7F}\u{85}",
        "\u{FFFD}", "\u{EFFF}\u{F000}",
    ])
    func xml(_ text: String) throws {
        for padding in ["", "1234567", "123456789012345"] {
            let text = padding + text + padding
            let element = Self.write(text) { $0.append(escapingXML: $1) }
            let attribute = Self.write(text) { $0.append(escapingXMLAttribute: $1) }
            let (content, value) = try XMLContent.read("<e a=\"\(attribute)\">\(element)</e>")
            #expect(content.utf8.elementsEqual(text.utf8))
            #expect(value.utf8.elementsEqual(text.utf8))
        }
    }

    /// What is written by name or number in an element, and what is not, wherever the eight bytes that are looked at
    /// together end.
    @Test(arguments: [
        ("a < b & c > d", "a &lt; b &amp; c &gt; d"), ("]]>", "]]&gt;"), ("\"'", "\"'"), ("a\tb\nc", "a\tb\nc"),
        ("a\rb", "a&#13;b"), ("a\u{1}b\u{1F}", "a\u{FFFD}b\u{FFFD}"), ("\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}"),
        ("\u{FFFD}\u{FEFF}\u{FF01}\u{F8FF}", "\u{FFFD}\u{FEFF}\u{FF01}\u{F8FF}"),
        ("\u{7F}\u{85}\u{2028}漢字🤝", "\u{7F}\u{85}\u{2028}漢字🤝"),
    ])
    func xmlElement(_ text: String, _ expected: String) {
        for padding in 0..<9 {
            let before = String(repeating: "x", count: padding)
            let written = Self.write(before + text) { $0.append(escapingXML: $1) }
            #expect(written.unicodeScalars.elementsEqual((before + expected).unicodeScalars))
        }
    }

    /// What is no character of XML 1.0 becomes U+FFFD.
    @Test(arguments: ["\u{0}", "\u{8}", "\u{1F}", "\u{FFFE}", "\u{FFFF}"])
    func noCharactersOfXML(_ character: String) {
        for padding in ["", "1234567", "12345678"] {
            let text = padding + character + padding
            #expect(Self.write(text) { $0.append(escapingXML: $1) } == padding + "\u{FFFD}" + padding)
            #expect(Self.write(text) { $0.append(escapingXMLAttribute: $1) } == padding + "\u{FFFD}" + padding)
        }
    }

    @Test func html() {
        let text = "<b>\"R&D\"</b>\n'é'"
        #expect(Self.write(text) { $0.append(escapingHTML: $1) } == "&lt;b&gt;&quot;R&amp;D&quot;&lt;/b&gt;\n'é'")
        #expect(Self.write("a\nb") { $0.append(escapingHTML: $1, lineBreak: "<br>") } == "a<br>b")
    }
}

/// What an XML parser reads of one element: its text and its attribute `a`.
private final class XMLContent: NSObject, XMLParserDelegate {
    struct Unreadable: Error {}
    private var text = ""
    private var attribute = ""

    static func read(_ xml: String) throws -> (text: String, attribute: String) {
        let content = XMLContent()
        let parser = XMLParser(data: Data(xml.utf8))
        parser.delegate = content
        guard parser.parse() else { throw Unreadable() }
        return (content.text, content.attribute)
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        attribute = attributes["a"] ?? ""
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
}
