import ReadoutModel
import ReadoutSyntax
import Testing

@Suite struct JSONTokensTests {
    @Test(arguments: [
        ("{}", "{ }"), ("[]", "[ ]"), ("1", "1"), ("\"\"", "\"\""), ("null", "null"), ("true", "true"),
        ("false", "false"),
        (" \t\r\n{ } \n", "{ }"), ("{\"a\":1}", "{ a: 1 }"), ("{\"a\" : [ 1 , \"b\" ] }", "{ a: [ 1 \"b\" ] }"),
        ("[[],[{}],{\"a\":{}}]", "[ [ ] [ { } ] { a: { } } ]"), ("[null,true,false]", "[ null true false ]"),
        ("[1,-2,3.50,4e5,-6.0E-7]", "[ 1 -2 3.50 4e5 -6.0E-7 ]"), ("{\"a\":1,\"b\":2}", "{ a: 1 b: 2 }"),
        ("{\"\":0}", "{ : 0 }"),
        ("\u{FEFF}{}", "{ }"), ("{\"a\":1,\"a\":2}", "{ a: 1 a: 2 }"),
        // Longer than the words in which texts are searched.
        ("[\"0123456\",\"01234567\",\"012345678\"]", "[ \"0123456\" \"01234567\" \"012345678\" ]"),
        ("\"\u{7F}\u{2028}é日😀\"", "\"\u{7F}\u{2028}é日😀\""), ("\"a/b'c{}[],:\"", "\"a/b'c{}[],:\""),
    ])
    func reads(_ text: String, _ tokens: String) throws {
        #expect(try spell(json(text)) == tokens)
    }

    static let escaped: [(String, String)] = [
        (#""\n""#, "\n"), (#""\t\r\b\f""#, "\t\r\u{8}\u{C}"), (#""\"\\\/""#, "\"\\/"), (#""\u0041""#, "A"),
        (#""\u00e9\u00E9""#, "éé"),
        (#""\u65e5x""#, "日x"), (#""\ud83d\ude00""#, "😀"), (#""\uD800\uDC00""#, "\u{10000}"),
        (#""\uDBFF\uDFFF""#, "\u{10FFFF}"),
        (#""a\\nb""#, "a\\nb"), (#""0123456\n89""#, "0123456\n89"), (#""01234567\n""#, "01234567\n"),
        (#""\u0000""#, "\0"),
        (#""\\\\""#, "\\\\"), (#""ends with \\""#, "ends with \\"), (#""\uFFFF""#, "\u{FFFF}"),
    ]

    @Test(arguments: escaped)
    func escapes(_ text: String, _ meaning: String) throws {
        #expect(try spell(json(text)) == "\"\(meaning)\"")
        #expect(try spell(json("{\(text): 1}")) == "{ \(meaning): 1 }", "as a key")
    }

    /// In a copy of its own a reader resolves texts where they stand; those around them stay as they are.
    @Test(arguments: escaped)
    func escapesInPlace(_ text: String, _ meaning: String) throws {
        let values = try taken(#"["before",\#(text),"after"]"#)
        #expect(values == ["before", meaning, "after"])
    }

    private func taken(_ json: String) throws -> [String] {
        let bytes = Array(json.utf8)
        var tokens = bytes.withUnsafeBytes { JSONTokens(copying: $0, needsCharacterCheck: false) }
        var values: [String] = []
        _ = try tokens.next()
        while true {
            let token = try tokens.next()
            if token.kind == .endSequence { return values }
            let range = try #require(try tokens.take(token))
            values.append(Text(uncheckedUTF8: tokens.storage, range).string)
        }
    }

    /// Where an escape means nothing, the place has changed by then, and must not be read once more.
    @Test(arguments: [#""\x""#, #""\n\\\x""#, #""\\\\\ud800""#, #""\u12""#, #""\ude00\ud83d""#])
    func brokenEscapesInPlace(_ text: String) {
        #expect(throws: SyntaxError.self) { _ = try taken("[\(text)]") }
    }

    /// An escape can mean a character that no record may hold.
    @Test(arguments: [
        (#""\u0000""#, true), (#""\b""#, true), (#""\f""#, true), (#""\r""#, true), (#""\u007f""#, true),
        (#""\uFFFE""#, true), (#""\u001f""#, true), (#""\n\t\u00e9\"\\""#, false), (#""\ud83d\ude00""#, false),
        (#""\u0009""#, true), ("\"plain\"", false),
    ])
    func suspiciousEscapes(_ text: String, _ isSuspicious: Bool) throws {
        let bytes = Array(text.utf8)
        var tokens = bytes.withUnsafeBytes { JSONTokens(copying: $0, needsCharacterCheck: false) }
        let token = try tokens.next()
        _ = try tokens.take(token)
        #expect(tokens.needsCharacterCheck == isSuspicious)
    }

    static let broken: [(String, String, Int, Int)] = [
        ("", "ends too early", 1, 1), ("  \n ", "ends too early", 1, 1), ("{", "} is missing", 1, 2),
        ("[", "] is missing", 1, 2),
        ("[1\n,2\n\n", "] is missing", 2, 3), ("{\"a\":1", "} is missing", 1, 7), ("{\"a\"", "colon", 1, 5),
        ("{\"a\":", "ends too early", 1, 6),
        ("{\"a\":1,", "ends too early", 1, 8), ("[1,]", "comma stands before", 1, 4),
        ("{\"a\":1,}", "comma stands before", 1, 8),
        ("{a:1}", "double quotes", 1, 2), ("{'a':1}", "double quotes", 1, 2), ("{1:2}", "double quotes", 1, 2),
        ("{\"a\" 1}", "colon", 1, 6),
        ("{\"a\":1 \"b\":2}", "comma or }", 1, 8), ("[1 2]", "comma or ]", 1, 4), ("[1}", "comma or ]", 1, 3),
        ("{\"a\":1]", "comma or }", 1, 7),
        ("[,1]", "no JSON value", 1, 2), ("{,}", "double quotes", 1, 2), ("'a'", "no single quotes", 1, 1),
        ("nul", "no JSON value", 1, 1),
        ("True", "true or false", 1, 1), ("NaN", "JSON has no NaN", 1, 1), ("-Infinity", "no -Infinity", 1, 1),
        ("01", "no JSON number", 1, 1),
        ("+1", "no JSON value", 1, 1), ("1.", "no JSON number", 1, 1), (".5", "no JSON value", 1, 1),
        ("[1e]", "no JSON number", 1, 2),
        ("1-2", "no JSON number", 1, 1), ("1 2", "something follows", 1, 3), ("{} {}", "something follows", 1, 4),
        ("{}\n]", "something follows", 2, 1),
        ("truefalse", "something follows", 1, 5), ("// a\n1", "no comments", 1, 1),
        ("[1, /* a */ 2]", "no comments", 1, 5), ("1 # a", "no comments", 1, 3),
        ("{}\n---\n{}", "no lines of ---", 2, 1),
        ("\"abc", "no closing quote", 1, 1), ("[\n  \"abc\\\"]", "no closing quote", 2, 3),
        ("\"abc\\", "no closing quote", 1, 1),
        ("\"a\nb\"", "control character", 1, 3), ("\"a\tb\"", "control character", 1, 3),
        ("\"0123456789\u{1}\"", "control character", 1, 12),
        ("\u{A0}1", "no JSON value", 1, 1), ("[\"é😀\", x]", "no JSON value", 1, 8),
        ("\u{FEFF}x", "no JSON value", 1, 1),
        ("[\"日本\",\n \"é\", 01]", "no JSON number", 2, 7),
    ]

    @Test(arguments: broken)
    func refuses(_ text: String, _ words: String, _ line: Int, _ column: Int) throws {
        let error = try #require(failure { () throws(SyntaxError) in try spell(json(text)) })
        #expect(error.message.contains(words), "\(error.message)")
        #expect((error.line, error.column) == (line, column))
    }

    @Test(arguments: [
        (#""\x41""#, "no such escape", 2), (#""\'""#, "no such escape", 2), (#""ab\u12""#, "four hexadecimal", 4),
        (#""\u12g4""#, "four hexadecimal", 2), (#""\U0041""#, "no such escape", 2), (#""é\ud83d""#, "surrogate", 3),
        (#""\ude00""#, "surrogate", 2), (#""\ude00\ud83d""#, "surrogate", 2), (#""\ud83dx""#, "surrogate", 2),
        (#""\ud83d\n""#, "surrogate", 2), (#""\ud83d\ud83d\ude00""#, "surrogate", 2),
        (#""\ud83d\u00""#, "four hexadecimal", 2),
        (#""\0""#, "no such escape", 2), (#""\é""#, "no such escape", 2),
    ])
    func refusesEscapes(_ text: String, _ words: String, _ column: Int) throws {
        let error = try #require(failure { () throws(SyntaxError) in try spell(json(text)) })
        #expect(error.message.contains(words), "\(error.message)")
        #expect((error.line, error.column) == (1, column))
    }

    /// The document is level 1, so 64 brackets are read and the 65th is not.
    @Test(arguments: ["[]", "{}"])
    func depth(_ brackets: String) throws {
        func nested(_ depth: Int) -> String {
            let (open, close) = brackets == "[]" ? ("[", "]") : ("{\"a\":", "}")
            return String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
        }
        #expect(
            try spell(json(nested(64))).hasSuffix("1" + String(repeating: brackets == "[]" ? " ]" : " }", count: 64)))
        let error = try #require(failure { () throws(SyntaxError) in try spell(json(nested(65))) })
        #expect(error.message == "nested deeper than 64 levels")
        #expect(error.column == 64 * (brackets == "[]" ? 1 : 5) + 1)
    }

    @Test func depthIsThatOfOpenBrackets() throws {
        let list = "[" + Array(repeating: "[]", count: 1000).joined(separator: ",") + "]"
        #expect(try spell(json(list)).count > 2000)
    }

    @Test func positions() throws {
        let text = "{\n  \"é\": [1,\n\t\"😀😀\", true],\r\n  \"b\": {}\n}"
        #expect(
            try places(json(text)) == ["1:1", "2:3", "2:8", "2:9", "3:2", "3:8", "3:12", "4:3", "4:8", "4:9", "5:1"])
    }

    /// A value inside a file is counted from where it begins.
    @Test func positionsFromAnOrigin() throws {
        let storage = ByteStorage("xx[1,\n 2]yy".utf8)
        let tokens = JSONTokens(uncheckedUTF8: storage, 2..<9, origin: Position(line: 7, column: 3))
        #expect(try places(tokens) == ["7:3", "7:4", "8:2", "8:3"])
        let broken = JSONTokens(uncheckedUTF8: storage, 2..<8, origin: Position(line: 7, column: 3))
        let error = try #require(failure { () throws(SyntaxError) in try spell(broken) })
        #expect((error.line, error.column) == (8, 3))
    }

    /// Texts without escapes are slices of what was read, and their bytes can be asked for.
    @Test func bytesOfTokens() throws {
        var tokens = json(#"["plain","\u0041",12]"#)
        var seen: [String?] = []
        _ = try tokens.next()
        for _ in 0..<3 {
            let token = try tokens.next()
            seen.append(tokens.withBytes(of: token) { String(decoding: $0, as: UTF8.self) })
        }
        #expect(seen == ["plain", nil, "12"])
    }
}
