import ReadoutModel
import ReadoutSyntax
import Testing

/// How a text is written behind `a: `, and that it comes back as it was.
@Suite struct YAMLScalarTests {
    /// Texts that stand as they are.
    static let plain: [String] = [
        "a", "A", "Visit to Beijing", "beijing-2023-06", "x1", "e1", "a.b", "a, b", "a:b", "http://example.org/a#b",
        "a#b", "a-b", "a_b", "a'b", "it's", "say \"hi\"", "a [b] {c}", "a*b", "a&b", "a!b", "a|b", "a>b", "a%b", "a@b",
        "a`b", "a=b", "a<<b",
        "a  b", "a?b", "a ? b", "a - b", "a\\b", "é", "Ölberg", "日本語", "日:1", "😀", "«so»", "“so”", "\u{A0}a",
        "\u{E000}",
        "truely", "nope", "yesterday", "nullable", "offer", "only", "nano", "info", "infinities", "Trueman", "a...",
        "a---", "O", "t", "f", "Mr. No", "\u{10FFFD}",
        "a\u{200B}b", "e\u{301}",
    ]

    @Test(arguments: plain)
    func staysPlain(_ text: String) throws {
        #expect(write(text) == "a: \(text)\n")
        #expect(try readBack(text) == "{ a: '\(text)' }")
    }

    /// Texts that some reader would take for something else, or that break a plain scalar.
    static let quoted: [(String, String)] = [
        ("", ""), (" ", " "), (" a", " a"), ("a ", "a "), ("\t", #"\t"#), ("a\tb", #"a\tb"#), ("a\t", #"a\t"#),
        // Booleans and nulls of YAML 1.1 and 1.2.
        ("true", "true"), ("True", "True"), ("TRUE", "TRUE"), ("tRuE", "tRuE"), ("false", "false"), ("False", "False"),
        ("yes", "yes"), ("Yes", "Yes"),
        ("no", "no"), ("NO", "NO"), ("No", "No"), ("on", "on"), ("On", "On"), ("off", "off"), ("OFF", "OFF"),
        ("y", "y"), ("Y", "Y"), ("n", "n"), ("N", "N"),
        ("null", "null"), ("Null", "Null"), ("NULL", "NULL"), ("~", "~"), ("nan", "nan"), ("inf", "inf"),
        // Numbers.
        ("0", "0"), ("1", "1"), ("-1", "-1"), ("+1", "+1"), ("1.5", "1.5"), (".5", ".5"), ("1.", "1."), ("1e3", "1e3"),
        ("1E3", "1E3"), ("0o7", "0o7"),
        ("010", "010"), ("0x1F", "0x1F"), ("0b1", "0b1"), ("1_000", "1_000"), ("1:30", "1:30"),
        ("190:20:30", "190:20:30"), (".inf", ".inf"), ("-.INF", "-.INF"),
        (".nan", ".nan"), (".NaN", ".NaN"), ("685.230_15e+03", "685.230_15e+03"),
        // Dates.
        ("2023", "2023"), ("2023-06", "2023-06"), ("2023-06-18", "2023-06-18"),
        ("2023-06-18T14:30:00Z", "2023-06-18T14:30:00Z"),
        ("2001-12-14 21:59:43.10 -5", "2001-12-14 21:59:43.10 -5"), ("14:30", "14:30"),
        // Marks.
        ("-", "-"), ("- a", "- a"), ("?", "?"), ("? a", "? a"), (":", ":"), (": a", ": a"), ("a:", "a:"),
        ("a: b", "a: b"), ("a b: c", "a b: c"), ("#", "#"), ("#a", "#a"),
        ("a #b", "a #b"), (",", ","), ("[", "["), ("[a]", "[a]"), ("]", "]"), ("{", "{"), ("{a: b}", "{a: b}"),
        ("}", "}"), ("&a", "&a"), ("*a", "*a"),
        ("!a", "!a"), ("|", "|"), (">", ">"), ("'a'", "'a'"), ("\"a\"", #"\"a\""#), ("%a", "%a"), ("@a", "@a"),
        ("`a`", "`a`"), ("=", "="), ("<<", "<<"),
        ("---", "---"), ("--- a", "--- a"), ("...", "..."), ("\\", #"\\"#), ("\\n", #"\\n"#), ("(a)", "(a)"),
        ("/a", "/a"), ("_", "_"), ("$", "$"),
        // Characters that are written as escapes.
        ("a\u{85}b", #"a\x85b"#), ("a\u{2028}b", #"a\u2028b"#), ("a\u{2029}b", #"a\u2029b"#), ("\u{FEFF}", #"\uFEFF"#),
        ("a\u{FEFF}", #"a\uFEFF"#), ("\u{80}", #"\x80"#),
        ("\u{9F}", #"\x9F"#), ("é\u{85}", #"é\x85"#), ("a\u{7F}", #"a\x7F"#), ("\u{1}", #"\x01"#),
        ("\u{FFFF}", #"\uFFFF"#),
        // Lines of nothing, and lines that a literal block cannot hold.
        ("\n", #"\n"#), ("\n\n", #"\n\n"#), (" \n", #" \n"#), ("\n ", #"\n "#), ("a\n ", #"a\n "#),
        ("a\n\t", #"a\n\t"#), ("a\n \n", #"a\n \n"#), ("a\n\n  \n\n", #"a\n\n  \n\n"#),
        ("a\nb\u{2028}c", #"a\nb\u2028c"#), ("a\u{85}\nb", #"a\x85\nb"#), ("\u{FEFF}\na", #"\uFEFF\na"#),
        ("a\nb\u{9F}", #"a\nb\x9F"#),
    ]

    @Test(arguments: quoted)
    func isQuoted(_ text: String, _ written: String) throws {
        #expect(write(text) == "a: \"\(written)\"\n")
        #expect(try readBack(text) == "{ a: \"\(text)\" }")
    }

    /// Texts of several lines, and the block that they stand in.
    static let literal: [(String, String)] = [
        ("a\nb", "|-\n  a\n  b\n"), ("a\nb\n", "|\n  a\n  b\n"), ("a\n", "|\n  a\n"), ("a\n\n", "|+\n  a\n\n"),
        ("a\n\n\n", "|+\n  a\n\n\n"), ("a\n\nb", "|-\n  a\n\n  b\n"),
        ("a\n\n\nb\n\n", "|+\n  a\n\n\n  b\n\n"), (" a\nb", "|2-\n   a\n  b\n"), ("a\n b", "|-\n  a\n   b\n"),
        ("\na", "|2-\n\n  a\n"), ("\n\na\n", "|2\n\n\n  a\n"),
        ("\n a", "|2-\n\n   a\n"), ("\ta\nb", "|2-\n  \ta\n  b\n"), ("a\n\tb", "|-\n  a\n  \tb\n"),
        ("a \nb", "|-\n  a \n  b\n"), ("a\n  \nb", "|-\n  a\n    \n  b\n"),
        ("  \na", "|2-\n    \n  a\n"), ("a\nb ", "|-\n  a\n  b \n"), ("a\nb\t", "|-\n  a\n  b\t\n"),
        ("# a\nb", "|-\n  # a\n  b\n"), ("a: b\n- c", "|-\n  a: b\n  - c\n"), ("---\na", "|-\n  ---\n  a\n"),
        ("a\n...\nb", "|-\n  a\n  ...\n  b\n"), ("\"a\"\n'b'", "|-\n  \"a\"\n  'b'\n"), ("\\n\n", "|\n  \\n\n"),
        ("no\nyes", "|-\n  no\n  yes\n"), ("日本\né😀\n", "|\n  日本\n  é😀\n"),
        ("    a\n    b\n", "|2\n      a\n      b\n"), ("a\n\n b\n\n", "|+\n  a\n\n   b\n\n"),
        ("\t\na", "|2-\n  \t\n  a\n"),
    ]

    @Test(arguments: literal)
    func isLiteral(_ text: String, _ written: String) throws {
        #expect(write(text) == "a: \(written)")
        #expect(try readBack(text) == "{ a: \"\(text)\" }")
    }

    /// The same texts where else they can stand: as keys, in lists, and before something that follows.
    @Test(arguments: plain + quoted.map(\.0) + literal.map(\.0))
    func comesBackAnywhere(_ text: String) throws {
        guard Validation.forbiddenCharacter(in: Text(text)) == nil else { return }
        let value = JSONValue.object([
            .init(key: Text(text), value: .string(Text(text))),
            .init(
                key: "list",
                value: .array([
                    .string(Text(text)), .array([.string(Text(text)), .string(Text(text))]), .string("end"),
                ])),
            .init(
                key: "inner",
                value: .object([
                    .init(key: "k", value: .object([.init(key: Text(text), value: .array([.string(Text(text))]))])),
                    .init(key: "end", value: .null),
                ])),
        ])
        let written = writeYAML(value)
        #expect(try value == readValue(written), "\(written)")
    }

    private func write(_ text: String) -> String { writeYAML(.object([.init(key: "a", value: .string(Text(text)))])) }
    private func readBack(_ text: String) throws -> String { try spell(yaml(write(text))) }
}

func writeYAML(_ value: JSONValue) -> String {
    var writer = YAMLWriter(into: ByteBuffer())
    writer.value(value)
    return writer.finish().string
}

/// Reads a value of texts, lists, mappings and nulls.
func readValue(_ text: String) throws(SyntaxError) -> JSONValue {
    var tokens = try yaml(text)
    return try value(try tokens.next(), &tokens)
}

private func value(_ token: Token, _ tokens: inout YAMLTokens) throws(SyntaxError) -> JSONValue {
    switch token.kind {
    case .beginMapping:
        var members: [JSONValue.Member] = []
        while true {
            let key = try tokens.next()
            if key.kind == .endMapping { return .object(members) }
            members.append(.init(key: try tokens.text(of: key), value: try value(try tokens.next(), &tokens)))
        }
    case .beginSequence:
        var items: [JSONValue] = []
        while true {
            let item = try tokens.next()
            if item.kind == .endSequence { return .array(items) }
            items.append(try value(item, &tokens))
        }
    case .plain:
        let text = try tokens.text(of: token)
        return text == "null" ? .null : .string(text)
    default: return .string(try tokens.text(of: token))
    }
}
