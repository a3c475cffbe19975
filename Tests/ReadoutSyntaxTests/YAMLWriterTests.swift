import ReadoutModel
import ReadoutSyntax
import Testing

@Suite struct YAMLWriterTests {
    private static func object(_ members: (String, JSONValue)...) -> JSONValue {
        .object(members.map { JSONValue.Member(key: Text($0.0), value: $0.1) })
    }

    static let values: [(JSONValue, String)] = [
        (.array([]), "[]\n"), (.object([]), "{}\n"), (.array([.string("a"), .string("1")]), "- a\n- \"1\"\n"),
        (
            object(("a", .null), ("b", .bool(true)), ("c", .bool(false)), ("d", .number(Number(text: "1.50e-3")!))),
            "a: null\nb: true\nc: false\nd: 1.50e-3\n"
        ),
        (object(("a", .array([])), ("b", .object([]))), "a: []\nb: {}\n"),
        (object(("a", .array([.string("x")])), ("b", .string("c"))), "a:\n  - x\nb: c\n"),
        (object(("a", object(("b", object(("c", .string("d"))))))), "a:\n  b:\n    c: d\n"),
        (
            .array([object(("a", .string("1")), ("b", .string("x"))), object(("c", .null))]),
            "- a: \"1\"\n  b: x\n- c: null\n"
        ),
        (.array([.array([.string("a"), .string("b")]), .array([.string("c")])]), "- - a\n  - b\n- - c\n"),
        (.array([.array([.array([.string("a")]), .string("b")]), .string("c")]), "- - - a\n  - b\n- c\n"),
        (.array([.array([]), .object([]), .array([.array([]), .object([])])]), "- []\n- {}\n- - []\n  - {}\n"),
        (
            object(("a", .array([.array([object(("b", .string("c")), ("d", .array([.string("e")])))])]))),
            "a:\n  - - b: c\n      d:\n        - e\n"
        ),
        (.array([object(("a", object(("b", .string("c")))), ("d", .string("e")))]), "- a:\n    b: c\n  d: e\n"),
        (.array([.string("a\nb"), .string("c")]), "- |-\n  a\n  b\n- c\n"),
        (object(("a", .array([.string("x\ny\n"), .string(" z\n")]))), "a:\n  - |\n    x\n    y\n  - |2\n     z\n"),
        (.array([.array([.string(" a\nb")])]), "- - |2-\n     a\n    b\n"),
        (.array([object(("k", .string("\na")))]), "- k: |2-\n\n    a\n"),
        (
            object(
                ("1", .string("a")), ("no", .string("b")), ("a b", .string("c")), ("a: b", .string("d")),
                ("", .string("e"))), "\"1\": a\n\"no\": b\na b: c\n\"a: b\": d\n\"\": e\n"
        ),
        (object(("a\nb", .string("c"))), "\"a\\nb\": c\n"),
        (object(("a", .object([])), ("b", .array([.object([])]))), "a: {}\nb:\n  - {}\n"),
        (.string("a"), "a\n"), (.null, "null\n"),
    ]

    @Test(arguments: values)
    func writes(_ value: JSONValue, _ written: String) throws {
        #expect(writeYAML(value) == written)
        #expect(throws: Never.self) { try spell(yaml(written)) }
    }

    /// What is written is read back, with scalars as texts.
    @Test(arguments: values.map(\.0))
    func comesBack(_ value: JSONValue) throws {
        #expect(try readValue(writeYAML(value)) == texts(value))
    }

    private func texts(_ value: JSONValue) -> JSONValue {
        switch value {
        case .null, .string: value
        case .bool(let flag): .string(flag ? "true" : "false")
        case .number(let number): .string(number.text)
        case .array(let items): .array(items.map(texts))
        case .object(let members): .object(members.map { .init(key: $0.key, value: texts($0.value)) })
        }
    }

    /// A key has at most 1024 characters on its line; longer ones stand behind a question mark.
    @Test(arguments: [1, 128, 250, 251, 300, 1000, 1024, 1025, 5000], ["a", "é", "\"", "\u{2028}", " "])
    func longKeys(_ count: Int, _ character: String) throws {
        let key = Text("k" + String(repeating: character, count: count))
        for inner in [
            JSONValue.string("v"), .null, .array([.string("x")]), .object([.init(key: key, value: .string("y"))]),
            .array([]), .object([]), .string("p\nq\n"),
        ] {
            let value = JSONValue.object([
                .init(key: key, value: inner),
                .init(
                    key: "next",
                    value: .array([.object([.init(key: key, value: inner), .init(key: "b", value: .string("c"))])])),
            ])
            #expect(try readValue(writeYAML(value)) == value)
        }
    }

    /// However long a line is, it stays one.
    @Test func noLineIsFolded() throws {
        let words = Array(repeating: "word", count: 2000).joined(separator: " ")
        #expect(
            writeYAML(.array([.string(Text(words)), .string(Text("# " + words))])).split(separator: "\n").count == 2)
    }

    /// What cannot be told apart by its first letters is written level by level, to the deepest that may be read.
    @Test func deepNesting() throws {
        var lists = JSONValue.string("a\nb")
        var mappings = JSONValue.string("a\nb")
        for _ in 0..<63 {
            lists = .array([lists, .null])
            mappings = .object([.init(key: "k", value: mappings), .init(key: "l", value: .array([]))])
        }
        #expect(try readValue(writeYAML(lists)) == lists)
        #expect(try readValue(writeYAML(mappings)) == mappings)
    }

    /// Several documents can go into one buffer.
    @Test func appends() {
        var buffer = ByteBuffer()
        buffer.append("---\n")
        var writer = YAMLWriter(into: buffer)
        writer.value(.object([.init(key: "a", value: .string("b"))]))
        #expect(writer.finish().string == "---\na: b\n")
    }
}
