import ReadoutModel
import ReadoutSyntax
import Testing

/// What YAML 1.2 has and libyaml alone refuses or misreads.
@Suite struct YAMLReadingTests {
    @Test(arguments: [
        ("a:\n  -\tone\n  - two", "{ a: [ 'one' 'two' ] }"), ("-\t'a'\n-\t\t[b]\n", "[ \"a\" [ 'b' ] ]"),
        ("a:\t1\nb: \t2", "{ a: '1' b: '2' }"), ("a:\n \tb", "{ a: 'b' }"), ("a: 1\n\t\nb: 2", "{ a: '1' b: '2' }"),
        ("a: 1\n\t# comment\nb: 2", "{ a: '1' b: '2' }"), ("a: b\t# c\n", "{ a: 'b' }"),
        ("a: |\n  \tone\n  two\n", "{ a: \"\tone\ntwo\n\" }"), ("a: |\n  \t\nb: 1\n", "{ a: \"\t\n\" b: '1' }"),
        ("- a: |\n    \tone\n- |\n \ttwo\n", "[ { a: \"\tone\n\" } \"\ttwo\n\" ]"),
        ("a: |\n  one\n  \ttwo\n", "{ a: \"one\n\ttwo\n\" }"), ("a: |2\n  \tone\n", "{ a: \"\tone\n\" }"),
        ("a: \"x\ty\"\nb: 'x\ty'\nc: x\ty", "{ a: \"x\ty\" b: \"x\ty\" c: 'x\ty' }"),
    ])
    func tabs(_ text: String, _ tokens: String) throws {
        #expect(try spell(yaml(text)) == tokens)
    }

    @Test(arguments: [
        (#"a: "\ud83d\ude00""#, "{ a: \"😀\" }"), (#"a: "x\uD83D\uDE00y\u00e9\U0001F600""#, "{ a: \"x😀yé😀\" }"),
        (#"{"\ud83d\ude00": a, "b": "\\ud83d"}"#, "{ 😀: 'a' b: \"\\ud83d\" }"),
        (#"a: '\ud83d\ude00'"#, "{ a: \"\\ud83d\\ude00\" }"), (#"a: \ud83d\ude00"#, "{ a: '\\ud83d\\ude00' }"),
        ("a: \"\\ud83d\\ude00\u{2028}\u{F0006}\\U000F000C\"", "{ a: \"😀\u{2028}\u{F0006}\u{F000C}\" }"),
    ])
    func surrogates(_ text: String, _ tokens: String) throws {
        #expect(try spell(yaml(text)) == tokens)
    }

    @Test(arguments: [
        ("{?foo: bar, b: [?x, ?y z]}", "{ ?foo: 'bar' b: [ '?x' '?y z' ] }"), ("{? a: b}", "{ a: 'b' }"),
        ("[what?, a ?b, http://x/?y=1]", "[ 'what?' 'a ?b' 'http://x/?y=1' ]"), ("a: ?b", "{ a: '?b' }"),
        ("a: [x] # [?z]\nb: 'it [?x]'\nc: |\n  [?x]\n", "{ a: [ 'x' ] b: \"it [?x]\" c: \"[?x]\n\" }"),
    ])
    func questionMarks(_ text: String, _ tokens: String) throws {
        #expect(try spell(yaml(text)) == tokens)
    }

    @Test(arguments: [
        ("a: &us:st Beijing\nb: *us:st", "{ a: 'Beijing' b: 'Beijing' }"),
        ("a: &日本 x\nb: &日 y\nc: [*日本, *日]", "{ a: 'x' b: 'y' c: [ 'x' 'y' ] }"),
        ("a: &é [1]\nb: *é\n&k: c: *k:", "{ a: [ '1' ] b: [ '1' ] c: \"c\" }"),
        ("a: &a.b 1\nb: &_a 2\nc: &__a 3\nd: [*a.b, *_a, *__a]", "{ a: '1' b: '2' c: '3' d: [ '1' '2' '3' ] }"),
        ("a: R&D\nb: x &y z\nc: \"&x:\"", "{ a: 'R&D' b: 'x &y z' c: \"&x:\" }"),
    ])
    func anchors(_ text: String, _ tokens: String) throws {
        #expect(try spell(yaml(text)) == tokens)
    }

    /// As many names of one letter as there are letters, and more: none is taken for another.
    @Test func manyAnchors() throws {
        let names = (0..<100).map { String(Unicode.Scalar(0x4E00 + $0)!) } + ["a", "b", "1", "_a"]
        let text =
            names.enumerated().map { "k\($0): &\($1) v\($0)\n" }.joined()
            + "all: [\(names.map { "*\($0)" }.joined(separator: ", "))]\n"
        let values = names.indices.map { "'v\($0)'" }.joined(separator: " ")
        #expect(try spell(yaml(text)).hasSuffix("all: [ \(values) ] }"))
    }

    @Test func aMissingAnchorIsNamedAsItIsWritten() throws {
        let error = try #require(failure { () throws(SyntaxError) in try spell(try yaml("a: *日本.x\n")) })
        #expect(error.message.contains("there is no anchor &日本.x"))
    }

    /// YAML 1.2.2 §6.8.1: another version is read with a warning, and an unknown directive is passed over.
    @Test(arguments: [
        ("%YAML 1.3\n---\na: b\n", "this is YAML 1.3", 1, 7),
        ("%YAML 1.31 # x\n---\na: b\n", "this is YAML 1.31", 1, 7),
        ("# c\n%FOO bar\n---\na: b\n", "there is no directive \"%FOO\"", 2, 1),
    ])
    func directives(_ text: String, _ words: String, _ line: Int, _ column: Int) throws {
        let storage = ByteStorage(text.utf8)
        let tokens = try YAMLTokens(storage, 0..<storage.count)
        #expect(try spell(tokens) == "{ a: 'b' }")
        let warning = try #require(tokens.problems.first)
        #expect(tokens.problems.count == 1 && warning.isWarning && warning.message.contains(words))
        #expect(warning.position == Position(line: line, column: column))
    }

    @Test(arguments: [
        ("a: |\n  x", "{ a: \"x\n\" }"), ("a: |+\n  x\n ", "{ a: \"x\n\n\" }"), ("a: |-\n  x", "{ a: \"x\" }"),
        ("a: |\n  x\n   ", "{ a: \"x\n \n\" }"), ("- |+\n   ", "[ \"\n\" ]"), ("a: >\n  x\n  y", "{ a: \"x y\n\" }"),
    ])
    func blocksAtTheEnd(_ text: String, _ tokens: String) throws {
        #expect(try spell(yaml(text)) == tokens)
    }

    /// All of it at once, and every position is that of the text.
    @Test func positions() throws {
        let text = "a: [\t&é x, ?y, \"\\ud83d\\ude00\", z]\n-\u{2028}b: \"\u{85}\" # -]\nc:\n  -\t1\n"
        #expect(
            try places(yaml(text)) == [
                "1:1", "1:1", "1:4", "1:6", "1:12", "1:16", "1:32", "1:33", "2:1", "2:6", "3:1", "4:3", "4:5", "5:1",
                "5:1",
            ])
    }

    /// A second `readout` begins a second record.
    @Test func aSecondDocumentWithoutAMarker() throws {
        let storage = ByteStorage("r: 1\na: {r: 2}\nr: 2\na: [\n".utf8)
        let tokens = try YAMLTokens(storage, 0..<storage.count, firstKey: "r")
        #expect(try spell(tokens) == "{ r: '1' a: { r: '2' } }")
        #expect(tokens.problems.map(\.message) == ["a second record begins here; put a line of --- before it"])
        #expect(tokens.problems.first?.position == Position(line: 3, column: 1))
    }

    /// Looking through a text changes nothing of what needs no change, wherever it stands.
    @Test(arguments: [
        "a: b", "- a\n-\n  - b\n- c: |\n    x\n     y\n\n  d: >\n   z", "{a: 'it''s', \"b\": [c, {d: e}], f: g h}",
        "a: b c\n  d e\nf: \"g\n  h\"\ni: 'j\n  k'", "? a\n: b\n? c\n: - d\n", "a: \"x \\\"y\\\" # z\" # c\nb: x#y",
        "a:\n- b\n- c: d\n  e:\n  - f\ng: &x [h]\ni: *x", "--- # c\na: 1\n...\n", "a: |2-\n   x\n  y\n# c\nb: '#'",
        "a: it's\nb: \"c\": no",
    ])
    func isLookedThrough(_ text: String) throws {
        func said(_ text: String) -> String {
            do throws(SyntaxError) {
                return try spell(yaml(text))
            } catch {
                return error.message
            }
        }
        #expect(said("# c\n" + text) == said("#\tc\n" + text))
    }
}
