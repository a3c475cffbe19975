import Foundation
import ReadoutModel
import ReadoutSyntax
import Testing

@Suite struct JSONWriterTests {
    private func write(_ value: JSONValue, indent: Int? = nil, depth: Int = 0) -> String {
        var writer = JSONWriter(into: ByteBuffer(), indent: indent, depth: depth)
        writer.value(value)
        return writer.finish().string
    }

    private static func object(_ members: (String, JSONValue)...) -> JSONValue {
        .object(members.map { JSONValue.Member(key: Text($0.0), value: $0.1) })
    }

    static let values: [(JSONValue, String, String)] = [
        (.null, "null", "null"), (.bool(true), "true", "true"), (.bool(false), "false", "false"),
        (.number(Number(text: "-1.50E+9")!), "-1.50E+9", "-1.50E+9"), (.string("a"), "\"a\"", "\"a\""),
        (.array([]), "[]", "[]"), (.object([]), "{}", "{}"),
        (.array([.null, .bool(true)]), "[null,true]", "[\n  null,\n  true\n]"),
        (
            object(("a", .number(Number(1))), ("b", .string("c"))), "{\"a\":1,\"b\":\"c\"}",
            "{\n  \"a\": 1,\n  \"b\": \"c\"\n}"
        ),
        (object(("a", .array([])), ("b", .object([]))), "{\"a\":[],\"b\":{}}", "{\n  \"a\": [],\n  \"b\": {}\n}"),
        (
            .array([.array([.array([])]), object(("a", object(("b", .null))))]), "[[[]],{\"a\":{\"b\":null}}]",
            "[\n  [\n    []\n  ],\n  {\n    \"a\": {\n      \"b\": null\n    }\n  }\n]"
        ),
        (
            object(("", .null), ("a", .null), ("a", .bool(true))), "{\"\":null,\"a\":null,\"a\":true}",
            "{\n  \"\": null,\n  \"a\": null,\n  \"a\": true\n}"
        ),
    ]

    @Test(arguments: values)
    func writes(_ value: JSONValue, _ line: String, _ lines: String) throws {
        #expect(write(value) == line)
        #expect(write(value, indent: 2) == lines)
        #expect(try spell(json(line)) == spell(json(lines)))
    }

    @Test func indents() {
        let value = Self.object(("a", .array([.number(Number(1))])))
        #expect(write(value, indent: 4) == "{\n    \"a\": [\n        1\n    ]\n}")
        #expect(write(value, indent: 0) == "{\n\"a\": [\n1\n]\n}")
        #expect(write(value, indent: 2, depth: 1) == "{\n    \"a\": [\n      1\n    ]\n  }")
    }

    @Test(arguments: [
        ("", ""), ("a\"b", #"a\"b"#), ("\\", #"\\"#), ("\n\t\r", #"\n\t\r"#), ("\u{0}", #"\u0000"#),
        ("\u{8}\u{C}", #"\u0008\u000C"#), ("\u{1F}", #"\u001F"#), ("\u{7F}", "\u{7F}"), ("/", "/"),
        ("é日😀", "é日😀"), ("\u{2028}\u{85}", "\u{2028}\u{85}"), ("\u{FEFF}", "\u{FEFF}"), ("\"\"", #"\"\""#),
        ("a\\\"", #"a\\\""#), ("</script>", "</script>"),
    ])
    func escapes(_ text: String, _ written: String) throws {
        #expect(write(.string(Text(text))) == "\"\(written)\"")
        #expect(write(Self.object((text, .null))) == "{\"\(written)\":null}")
        #expect(try spell(json("\"\(written)\"")) == "\"\(text)\"")
        let decoded = try JSONDecoder().decode([String].self, from: Data("[\"\(written)\"]".utf8))
        #expect(decoded[0].utf8.elementsEqual(text.utf8), "another reader sees the same")
    }

    @Test func tokenByToken() {
        var writer = JSONWriter(into: ByteBuffer(), indent: nil)
        writer.beginMapping(isEmpty: false)
        writer.key("a")
        writer.beginSequence(isEmpty: true)
        writer.endSequence()
        writer.key("b")
        writer.string("c")
        writer.key("d")
        writer.bool(false)
        writer.endMapping()
        #expect(writer.finish().string == #"{"a":[],"b":"c","d":false}"#)
    }
}
