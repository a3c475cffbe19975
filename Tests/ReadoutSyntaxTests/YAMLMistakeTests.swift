import ReadoutModel
import ReadoutSyntax
import Testing

/// What people type wrong in YAML: the line of the mistake, what is wrong and what to write.
@Suite struct YAMLMistakeTests {
    struct Mistake: CustomTestStringConvertible, Sendable {
        let text: String
        /// The line and the column of the message.
        let line: Int
        let column: Int
        /// What must be in the message.
        let words: String
        var testDescription: String { text }

        init(_ text: String, _ line: Int, _ column: Int, _ words: String) {
            (self.text, self.line, self.column, self.words) = (text, line, column, words)
        }
    }

    static let colons = [
        Mistake("s:\n  title: Oslo: the talks\n  start: 2023\n", 2, 10, "write title: \"Oslo: the talks\""),
        Mistake("s:\n  title: Oslo: the \"talks\"\n", 2, 10, "write title: 'Oslo: the \"talks\"'"),
        Mistake("s:\n  - title: Oslo: the talks\n", 2, 12, "a text with \": \" in it wants quotes"),
        Mistake("s:\n  title: Oslo: the talks # a comment\n", 2, 10, "write title: \"Oslo: the talks\""),
        Mistake("s: {title: Oslo: the talks, start: 2023}\n", 1, 12, "write title: \"Oslo: the talks\""),
        Mistake("s:\n  title: “Oslo: the talks”\n", 2, 10, "“ is no quote of YAML"),
        Mistake(
            "s:\n  title: s\n  status:held\n  start: 2023\n", 3, 3,
            "a space is missing behind the colon; write status: held"),
        Mistake("s:\n  title: s\n  status = held\n", 3, 3, "write status: held"),
        Mistake("s:\n  title: s\n  status：held\n  kind: x\n", 3, 3, "write status: held"),
        Mistake("s:\n  title: s\n  held\n", 3, 3, "\"held\" is neither a key with a colon"),
        Mistake("s:\n  summary: text\n  continued here\n  kind: call\n", 3, 3, "indent it more than the key"),
        Mistake("a: b\ns\n  title: s\n", 2, 1, "a colon is missing; write s:"),
        Mistake("s:\n  title: s\n: x\n", 3, 1, "a key is missing before this colon"),
        Mistake("s: [a, :b]\n", 1, 8, "a text that begins with a colon wants quotes"),
        Mistake("s: {a\n  : b}\n", 2, 3, "a key and its colon stand on one line"),
    ]

    static let signs = [
        Mistake("s: [*.yaml]\n", 1, 5, "a text that begins with * wants quotes: \"*.yaml\""),
        Mistake("s:\n  title: *important* talks\n", 2, 10, "write \"*important* talks\""),
        Mistake("s:\n  title: * important\n", 2, 10, "write \"* important\""),
        Mistake("s:\n  title: & Co\n", 2, 10, "write \"& Co\""),
        Mistake("s:\n  title: @name said\n", 2, 10, "write \"@name said\""),
        Mistake("s: [@name, b]\n", 1, 5, "write \"@name\""),
        Mistake("s:\n  title: `x`\n", 2, 10, "write \"`x`\""),
        Mistake("s:\n  title: %x\n", 2, 10, "write \"%x\""),
        Mistake("s:\n  path: {id}.json\n", 2, 9, "write \"{id}.json\""),
        Mistake("s:\n  title: [Draft] Talks\n", 2, 10, "write \"[Draft] Talks\""),
        Mistake("s:\n  title: ,x\n", 2, 10, "write \",x\""),
        Mistake("s:\n  title: ]x\n", 2, 10, "write \"]x\""),
        Mistake("s:\n  title: ! attention\n", 2, 10, "a text that begins with ! wants quotes"),
        Mistake("s:\n  title: !important x\n", 2, 10, "a text that begins with ! wants quotes"),
        Mistake("s:\n  title: ? maybe\n", 2, 10, "a question mark wants quotes"),
        Mistake("s:\n  title: - dash\n", 2, 10, "a text that begins with a dash wants quotes"),
        Mistake("s:\n  title: | some text\n", 2, 10, "begins with | wants quotes"),
        Mistake("s:\n  title: > 5 percent\n", 2, 10, "begins with > wants quotes"),
        Mistake("s:\n  title: |0\n    more\n", 2, 11, "a digit from 1 to 9"),
        Mistake("%foo\ns: x\n", 1, 1, "a text that begins with % wants quotes"),
        Mistake("%YAML 2.0\n---\ns: x\n", 1, 1, "this program reads YAML 1.2"),
        Mistake("s: \"a\"#2\n", 1, 7, "a # begins a comment only behind a space"),
        Mistake("s: [a,#2]\n", 1, 4, "a # begins a comment"),
        Mistake("s: [a, -]\n", 1, 8, "a dash alone wants quotes"),
    ]

    static let quotes = [
        Mistake("s:\n  title: \"Oslo\n  start: 2023\n", 2, 10, "this quote is not closed; a \" is missing"),
        Mistake("s:\n  title: \"Oslo\n  start: \"2023\"\n", 2, 10, "this quote is not closed"),
        Mistake("s:\n  title: \"Oslo\n  start: 2023\n  kind: \"x\"\n  y: z\n", 2, 10, "this quote is not closed"),
        Mistake("s:\n  title: 'Oslo\n  start: 2023\n", 2, 10, "a ' is missing"),
        Mistake("s:\n  'title: s\n  start: 2023\n", 2, 3, "this quote is not closed"),
        Mistake("s:\n  title: \"a\\\n", 2, 10, "this quote is not closed"),
        Mistake("s:\n  title: \"Oslo\" talks\n", 2, 10, "put all of it in quotes, such as '\"Oslo\" talks'"),
        Mistake("s:\n  title: \"Oslo\": the talks\n", 2, 10, "the text goes on behind its closing quote"),
        Mistake("s:\n  title: 'It's done'\n", 2, 10, "such as \"It's done\""),
        Mistake("s:\n  - \"a\" b\n", 2, 5, "such as '\"a\" b'"),
        Mistake("s:\n  - {id}.json\n", 2, 5, "write \"{id}.json\""),
        Mistake("s: [a, \"d\" e]\n", 1, 12, "behind the closing quote"),
        Mistake("s:\n  path: \"C:\\dir\"\n", 2, 12, "\\d is no escape in double quotes; write a backslash as \\\\"),
        Mistake("s:\n  path: \"\\u12\"\n", 2, 12, "\\u four"),
        Mistake("s:\n  path: \"\\ud83d\"\n", 2, 12, "half of a surrogate pair"),
    ]

    static let brackets = [
        Mistake("s:\n  topics: [a, b\n  kind: call\n", 2, 11, "this bracket is not closed; a ] is missing"),
        Mistake("s:\n  topics: [a, b\nparties: []\n", 2, 11, "a ] is missing"),
        Mistake("s:\n  topics: [a, b", 2, 11, "a ] is missing"),
        Mistake("p:\n  - {id: us, name: U\n  - {id: cn, name: C}\n", 2, 5, "a } is missing"),
        Mistake("s: [a, #2]\n", 1, 4, "a # begins a comment"),
        Mistake("s: [a,, b]\n", 1, 7, "a value is missing before this comma"),
        Mistake("s: [a, b}\n", 1, 9, "a comma or ] is expected here"),
        Mistake("p: [\n  {id: us}\n  {id: cn}\n]\n", 3, 3, "a comma or ] is expected here"),
        Mistake("s: [\n  - a\n]\n", 2, 3, "within brackets"),
    ]

    static let indentation = [
        Mistake("s:\n  title: s\n\tstart: 2023\n", 3, 1, "a tab stands in the indentation"),
        Mistake("s:\n\ttitle: s\n", 2, 1, "write spaces instead"),
        Mistake("s:\n  -\ttitle: s\n    kind: x\n", 2, 4, "a tab stands in the indentation"),
        Mistake("s: |\n  a\n\tb\n", 3, 1, "a tab stands in the indentation"),
        Mistake("s: >\n  \ta\n", 2, 3, "make the block literal"),
        Mistake("s:\n  title: s\n\u{A0}\u{A0}start: 2023: x\n", 3, 1, "a non-breaking space (U+00A0)"),
        Mistake("s:\n  title: s\n   start: 2023\n", 3, 4, "indented by 3 spaces, the one above by 2"),
        Mistake("s:\n  title: s\n start: 2023\n", 3, 2, "indented by 1 space, the lines above by 0 or 2"),
        Mistake("s:\n  title: s\n  start: 2023\n    kind: call\n", 4, 5, "indent it by 2"),
        Mistake("s:\n  title: \"s\"\n    kind: call\n", 3, 5, "indented by 4 spaces, the lines above by 0 or 2"),
        Mistake("p:\n  - id: us\n   name: U\n", 3, 4, "indented by 3 spaces, the lines above by 0, 2 or 4"),
        Mistake(" a: b\nc: d\n", 2, 1, "all begin in the same column"),
        Mistake("p:\n  - id: us\n    name: U\n  id: cn\n", 4, 3, "begin it with \"- \""),
        Mistake("p:\n  - id: us\n  name: U\n", 3, 3, "indent it by 4, as the key above it"),
        Mistake("a: b\rc: d: e\r", 2, 5, "wants quotes"),
        Mistake("p: - id: us\n     name: U\n", 1, 4, "a list cannot begin here"),
        Mistake("s:\n  title: s\n  - kind\n", 3, 3, "the list needs a key"),
        Mistake("p:\n  -id: us\n  - id: cn\n", 2, 3, "a space is missing behind the dash; write - id: us"),
        Mistake("a: b\nc: \u{7}\n", 2, 4, "U+0007"),
    ]

    /// What libyaml itself says.
    private static let raw = [
        "did not find", "could not find", "while parsing", "while scanning", "found character", "found unexpected",
        "found unknown", "are not allowed in", "expected <", "is not YAML", "node content",
    ]

    @Test(arguments: colons + signs + quotes + brackets + indentation)
    func isNamed(_ mistake: Mistake) throws {
        let error = try #require(failure { () throws(SyntaxError) in try spell(try yaml(mistake.text)) })
        #expect(error.message.contains(mistake.words), "\(error.message)")
        #expect((error.line, error.column) == (mistake.line, mistake.column), "\(error.message)")
        #expect(!Self.raw.contains { error.message.contains($0) }, "\(error.message)")
    }

    /// Behind other lines, and before them, the message is the same and the line is counted on.
    @Test(arguments: colons + quotes + brackets)
    func isNamedAnywhere(_ mistake: Mistake) throws {
        let error = try #require(
            failure { () throws(SyntaxError) in
                try spell(try yaml("# é\nbefore: [x, 'y']\n" + mistake.text, firstLine: 7))
            })
        #expect(error.message.contains(mistake.words), "\(error.message)")
        #expect((error.line, error.column) == (mistake.line + 8, mistake.column))
    }

    /// The tokens before a mistake are there, but for its line.
    @Test func whatStandsBeforeIsRead() throws {
        let storage = ByteStorage("a: 1\nb: [2, {c: !x 3}]\nd: 4: 5\ne: 6\n".utf8)
        var tokens = try YAMLTokens(storage, 0..<storage.count)
        #expect(tokens.problems.count == 1)
        tokens.closeOff()
        #expect(tokens.problems.count == 2)
        #expect(!tokens.isBrokenOff)
        #expect(try spell(tokens) == "{ a: '1' b: [ '2' { c: '3' } ] }")
    }

    /// Spaces of another kind make keys that are right as YAML, and are never meant.
    @Test(arguments: [("\u{A0}", "a non-breaking space (U+00A0)"), ("\u{3000}", "U+3000")])
    func spacesOfAnotherKind(_ space: String, _ words: String) throws {
        let storage = ByteStorage("r: 1\nx-a: {\(space)b: c}\ns:\n\(space)title: s\n\(space)start: 2\n".utf8)
        let tokens = try YAMLTokens(storage, 0..<storage.count, firstKey: "r")
        #expect(tokens.problems.count == 1 && tokens.problems[0].message.contains(words))
        #expect(tokens.problems.first?.position == Position(line: 4, column: 1))
    }

    /// A message is short, however long the line is.
    @Test func longLinesAreCut() throws {
        let words = String(repeating: "word ", count: 10_000)
        let error = try #require(failure { () throws(SyntaxError) in try spell(try yaml("a: \(words): \(words)\n")) })
        #expect(error.message.utf8.count < 200)
    }
}
