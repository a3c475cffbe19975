import ReadoutModel
import ReadoutSyntax
import Testing

@Suite struct YAMLTokensTests {
    @Test(arguments: [
        ("a", "'a'"), ("'a'", "\"a\""), ("\"a\"", "\"a\""), ("a: 1", "{ a: '1' }"), ("a: '1'", "{ a: \"1\" }"),
        ("- a\n- b", "[ 'a' 'b' ]"),
        ("{a: 1, 'b': \"c\"}", "{ a: '1' b: \"c\" }"), ("[a, [b], {}]", "[ 'a' [ 'b' ] { } ]"),
        ("a:\n- 1\n- 2", "{ a: [ '1' '2' ] }"),
        ("a:\nb: ~\nc: null", "{ a: '' b: '~' c: 'null' }"), ("a: |\n  one\n  two\n", "{ a: \"one\ntwo\n\" }"),
        ("a: |-\n  one\n", "{ a: \"one\" }"),
        ("a: |+\n  one\n\n", "{ a: \"one\n\n\" }"), ("a: >\n  one\n  two\n\n  three\n", "{ a: \"one two\nthree\n\" }"),
        ("a: |2\n   one\n", "{ a: \" one\n\" }"),
        ("a: one\n  two", "{ a: 'one two' }"), ("a: 'it''s'", "{ a: \"it's\" }"),
        ("a: \"\\u00e9\\n\\x41\\U0001F600\"", "{ a: \"é\nA😀\" }"),
        ("? a\n: b", "{ a: 'b' }"), ("# comment\na: b # more\n", "{ a: 'b' }"), ("---\na: b\n...\n", "{ a: 'b' }"),
        ("%YAML 1.2\n---\na: b", "{ a: 'b' }"),
        ("a: b\r\nc: |\r\n  d\r\n  e\r\n", "{ a: 'b' c: \"d\ne\n\" }"), ("\u{FEFF}a: b", "{ a: 'b' }"), ("", ""),
        ("# nothing\n", ""), ("---", "''"),
        ("{\"readout\": 1, \"a\": [true, null]}", "{ readout: '1' a: [ 'true' 'null' ] }"), ("é: 日本😀", "{ é: '日本😀' }"),
        ("a: 2023-06-18\nb: no\nc: 1e3\nd: 0o7", "{ a: '2023-06-18' b: 'no' c: '1e3' d: '0o7' }"),
        ("\"<<\": a", "{ <<: 'a' }"),
        ("a: <<", "{ a: '<<' }"), ("a: http://x/y#z", "{ a: 'http://x/y#z' }"),
    ])
    func reads(_ text: String, _ tokens: String) throws {
        #expect(try spell(yaml(text)) == tokens)
    }

    @Test(arguments: [
        ("a: &x 1\nb: *x", "{ a: '1' b: '1' }"),
        ("a: &x [1, 2]\nb: *x\nc: [*x]", "{ a: [ '1' '2' ] b: [ '1' '2' ] c: [ [ '1' '2' ] ] }"),
        ("a: &x {k: 'v'}\nb: *x", "{ a: { k: \"v\" } b: { k: \"v\" } }"),
        ("a: &x 1\nb: &x 2\nc: *x", "{ a: '1' b: '2' c: '2' }"),
        ("&k a: 1\nb: *k", "{ a: '1' b: \"a\" }"), ("a: &k b\n*k : c", "{ a: 'b' b: 'c' }"),
        ("a: &x [&y 1, *y]\nb: *x", "{ a: [ '1' '1' ] b: [ '1' '1' ] }"),
        ("a: &x\nb: *x", "{ a: '' b: '' }"),
    ])
    func aliases(_ text: String, _ tokens: String) throws {
        #expect(try spell(yaml(text)) == tokens)
    }

    @Test(arguments: [
        ("a: *x", "no anchor &x", 1, 4, "a"), ("a: &x [*x]", "inside what it repeats", 1, 8, "a[0]"),
        ("a: &x {b: {c: *x}}", "inside what it repeats", 1, 15, "a.b.c"),
        ("a: !!str b", "a tag", 1, 4, "a"), ("a: !own b", "a tag (!own)", 1, 4, "a"),
        ("a: [b, !!map {}]", "a tag", 1, 8, "a[1]"), ("!!map\na: b", "a tag", 1, 1, ""),
        ("a: ! b", "a tag", 1, 4, "a"), ("<<: {a: b}", "merge keys", 1, 1, "<<"),
        ("a: &x {b: c}\nd:\n  <<: *x", "merge keys", 3, 3, "d.<<"),
        ("? [a]\n: b", "a key is a text", 1, 3, ""), ("{{a: b}: c}", "a key is a text", 1, 2, ""),
        ("a: &x [1]\n*x : b", "a key is a text", 2, 1, ""),
        ("a: b\n---\nc: d", "second document", 2, 1, ""), ("a: 'b", "not closed", 1, 4, ""),
        ("a: [b", "not closed", 1, 4, ""), ("a: b: c", "wants quotes", 1, 4, ""),
        ("\ta: b", "a tab", 1, 1, ""), ("a: @b", "wants quotes", 1, 4, ""), ("a: `b", "wants quotes", 1, 4, ""),
        ("a: %b", "wants quotes", 1, 4, ""), ("a: \"\\q\"", "no escape", 1, 5, ""),
        ("a: \u{1}", "U+0001", 1, 4, ""), ("é: \u{7F}", "U+007F", 1, 4, ""), ("a: b\nc", "neither a key", 2, 1, ""),
        ("- a\nb: c", "no item of the list", 2, 1, ""),
    ])
    func refuses(_ text: String, _ words: String, _ line: Int, _ column: Int, _ field: String) throws {
        let error = try #require(failure { () throws(SyntaxError) in try spell(try yaml(text)) })
        #expect(error.message.contains(words), "\(error.message)")
        #expect((error.line, error.column, error.field) == (line, column, field))
    }

    @Test func depth() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + "a" + String(repeating: "]", count: depth)
        }
        #expect(try spell(yaml(nested(64))).hasPrefix("[ [ "))
        let error = try #require(failure { () throws(SyntaxError) in try spell(try yaml(nested(65))) })
        #expect(error.message == "nested deeper than 64 levels")
        #expect((error.line, error.column) == (1, 65))
    }

    /// What an alias repeats counts with its depth.
    @Test func depthOfAliases() throws {
        func text(_ inner: Int, _ outer: Int) -> String {
            func nested(_ depth: Int, _ value: String) -> String {
                String(repeating: "[", count: depth) + value + String(repeating: "]", count: depth)
            }
            return "a: &x \(nested(inner, "v"))\nb: \(nested(outer, "*x"))"
        }
        #expect(failure { () throws(SyntaxError) in try spell(try yaml(text(31, 32))) } == nil)
        let error = try #require(failure { () throws(SyntaxError) in try spell(try yaml(text(31, 33))) })
        #expect(error.message.contains("nested deeper"))
        #expect(error.line == 2)
    }

    /// Ten lists of ten of the one before: the bomb goes off nowhere.
    @Test func aliasesAreLimited() throws {
        var text = "a0: &a0 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]\n"
        for level in 1...9 {
            text += "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", "))]\n"
        }
        let error = try #require(failure { () throws(SyntaxError) in try spell(try yaml(text)) })
        #expect(error.message.contains("beyond 100000 nodes"))
        #expect(error.line == 5)
    }

    /// One hundred thousand nodes may be: a mapping, two keys, two lists, and their items.
    @Test(arguments: [(49_997, true), (49_998, false)])
    func aliasesUpToTheLimit(_ items: Int, _ isFine: Bool) throws {
        let list = Array(repeating: "1", count: items).joined(separator: ",")
        let text = "a: &x [\(list)]\nb: *x"
        #expect((failure { () throws(SyntaxError) in try spell(try yaml(text)) } == nil) == isFine)
    }

    /// A document without aliases has no limit on its nodes.
    @Test func withoutAliasesThereIsNoLimit() throws {
        let list = Array(repeating: "1", count: 100_001).joined(separator: ",")
        #expect(try spell(yaml("[\(list)]")).hasSuffix("'1' ]"))
    }

    @Test func aliasedBytesAreLimited() throws {
        let word = String(repeating: "a", count: 1 << 20)
        func text(_ count: Int) -> String {
            "a: &x \(word)\nb: [\(Array(repeating: "*x", count: count).joined(separator: ", "))]"
        }
        #expect(failure { () throws(SyntaxError) in try spell(try yaml(text(62))) } == nil)
        let error = try #require(failure { () throws(SyntaxError) in try spell(try yaml(text(64))) })
        #expect(error.message.contains("64 MiB"))
    }

    /// In YAML 1.2 these are characters, not line breaks; libyaml has them as line breaks of YAML 1.1.
    @Test(arguments: ["\u{85}", "\u{2028}", "\u{2029}"])
    func breaksOfOldAreCharacters(_ character: String) throws {
        #expect(try spell(yaml("a: x\(character)y")) == "{ a: 'x\(character)y' }")
        #expect(try spell(yaml("a: \"x\(character)y\"")) == "{ a: \"x\(character)y\" }")
        #expect(try spell(yaml("a: |\n  x\(character)y\n  z\n")) == "{ a: \"x\(character)y\nz\n\" }")
        #expect(try spell(yaml("x\(character)y: z")) == "{ x\(character)y: 'z' }")
        #expect(try places(yaml("a: x\(character)y\nb: z"))[3...4] == ["2:1", "2:4"])
        #expect(try places(yaml("{a: \"\(character)\", b: c}"))[3] == "1:10")
    }

    /// Characters for private use come back too, also beside those that are hidden behind such.
    @Test(arguments: ["\u{E000}", "\u{E001}", "\u{E002}\u{E003}", "\u{F8FF}"])
    func privateUseIsKept(_ character: String) throws {
        #expect(
            try spell(yaml("a: x\(character)\u{2028}\u{85}\u{2029}y"))
                == "{ a: 'x\(character)\u{2028}\u{85}\u{2029}y' }")
        #expect(try spell(yaml("a: \u{2028}\nb: \(character)")) == "{ a: '\u{2028}' b: '\(character)' }")
    }

    @Test func privateUseInEscapesIsKept() throws {
        #expect(
            try spell(yaml(#"{a: "\uE000\uE001\uE002", b: "x"# + "\u{2028}\u{85}\u{2029}" + #""}"#))
                == "{ a: \"\u{E000}\u{E001}\u{E002}\" b: \"x\u{2028}\u{85}\u{2029}\" }")
    }

    @Test func positions() throws {
        let text = "a: 1\né日: {😀: b, c: [d]}\nlist:\n  - x\n  - k: v\n"
        #expect(
            try places(yaml(text)) == [
                "1:1", "1:1", "1:4", "2:1", "2:5", "2:6", "2:9", "2:12", "2:15", "2:16", "2:17", "2:18", "3:1", "4:3",
                "4:5", "5:5",
                "5:5", "5:8", "6:1", "6:1", "6:1",
            ])
        #expect(try places(yaml("a: 1\n", firstLine: 10)) == ["10:1", "10:1", "10:4", "11:1"])
        let error = try #require(
            failure { () throws(SyntaxError) in try spell(try yaml("a: 1\nb: !x y", firstLine: 10)) })
        #expect((error.line, error.column) == (11, 4))
    }

    /// A byte order mark is no character of the first line.
    @Test func positionsBehindAByteOrderMark() throws {
        #expect(try places(yaml("\u{FEFF}a: b\nc: d")) == places(yaml("a: b\nc: d")))
    }
}
