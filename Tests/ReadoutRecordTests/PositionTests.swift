import ReadoutModel
import ReadoutRecord
import ReadoutSyntax
import Testing

/// A diagnostic names the place and the field, in lines and Unicode scalars from 1.
@Suite struct PositionTests {
    @Test(arguments: [
        (
            #"{"readout":1,"id":"日本","article":{"title":"A"},"summit":{"title":"S","start":"2023"}}"#,
            "test.json:1:19: error: id: \"日本\" is no id"
        ),
        (
            #"{"readout":1,"id":"a","article":{"title":"😀é"},"summit":{"title":"S","start":"23"}}"#,
            "test.json:1:78: error: summit.start: \"23\""
        ),
        (
            "{\"readout\":1,\n \"id\":\"a\",\r\n\t\"article\":{\"title\":\"é\", \"url\":\"x\"},\n \"summit\":{\"title\":\"S\",\"start\":\"2023\"}}",
            "test.json:3:32: error: article.url"
        ),
        (
            #"{"readout":1,"id":"a","article":{"title":"é","é":1},"summit":{"title":"S","start":"2023"}}"#,
            "test.json:1:46: error: article.é: there is no key \"é\" here"
        ),
        (
            #"{"readout":1,"id":"a","article":{"title":"e\#u{301}"},"summit":{"title":"S","start":"2023"},"x-日":{"a":[1,"\ud83d\ude00\u0000"]}}"#,
            "test.json:1:100: error: x-日.a[1]: holds U+0000"
        ),
        (
            #"{"readout":1,"id":"a","article":{"title":"A"},"summit":{"title":"日","x-é":0}}"#,
            "test.json:1:56: error: summit.start: the key \"start\" is required and missing"
        ),
        (
            #"{"readout":1,"id":"a","article":{"title":"日\x"},"summit":{"title":"S","start":"2023"}}"#,
            "test.json:1:44: error: article.title: JSON has no such escape"
        ),
        (
            #"{"readout":1,"id":"a","article":{"title":"日"},"summit":{"title":"S","start":"2023"},"related":[{"title":"é","relation":"cause","participants":["日"]}]}"#,
            "test.json:1:144: error: related[0].participants[0]: there is no participant \"日\""
        ),
        (
            minimal("objectives:\n- {text: é日😀, party: x}\n"),
            "test.yaml:6:22: error: objectives[0].party: there is no party \"x\""
        ),
        (
            minimal("objectives:\n- text: é\n  日: 1\n"),
            "test.yaml:7:3: error: objectives[0].日: there is no key \"日\" here"
        ),
        (
            minimal("quotes:\n  - speaker: {role: R}\n    text: T\n"),
            "test.yaml:6:14: error: quotes[0].speaker.name: the key \"name\" is required"
        ),
        (
            "%YAML 1.2\n# c\n---\nreadout: 1\nid: a b\narticle: {title: A}\nsummit: {title: S, start: 2023}\n",
            "test.yaml:5:5: error: id:"
        ),
        (minimal("---\n" + minimal(id: "b c")), "test.yaml:7:5: error: id:"),
        (minimal("...\n# comment\n\n---\n" + minimal(id: "b c")), "test.yaml:10:5: error: id:"),
        (
            "[" + #"{"readout":1,"id":"é","article":{"title":"A"},"summit":{"title":"S","start":"2023"}}"#
                + "\n, {\"id\":1}]", "test.json:2:3: error: readout"
        ),
        (
            #"{"readout":1,"id":"a","article":{"title":"é"},"summit":{"title":"S","start":"2023"}}"#
                + "\n\n  {\"readout\":2}\n", "test.json:3:14: error: readout"
        ),
        (
            "\u{FEFF}{\"readout\":1,\"id\":\"é\",\"article\":{\"title\":\"A\"},\"summit\":{\"title\":\"S\",\"start\":\"2023\"}}",
            "test.json:1:19: error: id:"
        ),
        (
            "\u{FEFF}{readout: 2, id: a, article: {title: A}, summit: {title: S, start: 2023}}",
            "test.yaml:1:11: error: readout"
        ),
        (
            "\u{FEFF}readout: 1\nid: a b\narticle: {title: A}\nsummit: {title: S, start: 2023}\n",
            "test.yaml:2:5: error: id:"
        ),
    ])
    func isExact(_ text: String, _ start: String) {
        let lines = problems(text, name: start.hasPrefix("test.json") ? "test.json" : "test.yaml")
        #expect(lines.contains { $0.hasPrefix(start) }, "\(lines)")
    }

    /// They come in the order of their places.
    @Test func areInOrder() throws {
        let lines = problems(
            "summit: {start: 20, title: ''}\nx-a: {b: 1, b: 2}\nreadout: 2\nid: é\narticle: {colour: red}\n")
        #expect(lines.map { $0.split(separator: ":")[1] } == ["1", "1", "2", "3", "4", "5", "5"])
    }

    @Test func missingKeysStandWhereTheMappingBegins() {
        #expect(
            problems("summit:\n  title: S\nid: a\n").map { $0.prefix { $0 != "h" } } == [
                "test.yaml:1:1: error: readout: t", "test.yaml:1:1: error: article: t",
                "test.yaml:2:3: error: summit.start: t",
            ])
    }

    @Test func diagnosticsAsJSON() {
        let full = Diagnostic(
            .error, .badID, path: "a\"b.yaml", position: Position(line: 3, column: 4), field: "parties[0].id",
            message: "é\n")
        #expect(
            full.json
                == #"{"severity":"error","code":"bad-id","path":"a\"b.yaml","line":3,"column":4,"field":"parties[0].id","message":"é\n"}"#
        )
        #expect(full.line == "a\"b.yaml:3:4: error: parties[0].id: é\\n", "on one line, whatever it quotes")
        #expect(
            Diagnostic(.error, .syntax, path: "a", message: "\u{1B}[1m\r\u{2028}\u{85}\t\u{202E}").line
                == "a: error: U+001B[1mU+000DU+2028U+0085\\tU+202E")
        let bare = Diagnostic(.warning, .syntax, path: "<stdin>", message: "m")
        #expect(
            bare.json
                == #"{"severity":"warning","code":"syntax","path":"<stdin>","line":null,"column":null,"field":"","message":"m"}"#
        )
        #expect(bare.line == "<stdin>: warning: m")
        #expect(bare.github == "::warning file=<stdin>,title=syntax::m")
        #expect(full.github == "::error file=a\"b.yaml,line=3,col=4,title=bad-id::parties[0].id: é\\n")
        let odd = Diagnostic(.error, .badIRI, path: "a,b:c%.yaml", message: "50%\r\n\u{202E}")
        #expect(odd.github == "::error file=a%2Cb%3Ac%25.yaml,title=bad-iri::50%25U+000D\\nU+202E")
    }

    @Test(
        arguments: [
            ("sumit", "summit"), ("articel", "article"), ("partcipants", "participants"), ("partys", "parties"),
            ("Summit", "summit"), ("objektives", "objectives"), ("lang", nil), ("zzz", nil), ("", nil), ("summit", nil),
            ("id", nil), ("ids", "id"), ("idd", "id"), ("quote", "quotes"), ("qoutes", "quotes"), ("relatd", "related"),
            ("colour", nil),
        ] as [(String, String?)])
    func suggestions(_ word: String, _ nearest: String?) {
        let keys = [
            "readout", "id", "language", "revision", "updated", "article", "parties", "summit", "participants",
            "objectives", "quotes", "related",
        ]
        #expect(suggestion(for: word, among: keys) == nearest)
        #expect(hint(for: word, among: keys) == (nearest.map { "; did you mean \"\($0)\"?" } ?? ""))
    }

    /// Of equally near ones the first counts; letters that are swapped count once; what is no letter of ASCII counts as one.
    @Test func nearness() {
        #expect(suggestion(for: "cat", among: ["bat", "hat", "cart"]) == "bat")
        #expect(suggestion(for: "cat", among: ["cart", "bat"]) == "cart")
        #expect(suggestion(for: "abcd", among: ["bacd"]) == "bacd")
        #expect(suggestion(for: "abcd", among: ["dcba"]) == nil)
        #expect(suggestion(for: "日本", among: ["日木"]) == "日木")
        #expect(suggestion(for: "a", among: [] as [String]) == nil)
    }
}
