import ReadoutModel
import ReadoutRecord
import TestSupport
import Testing

/// Inputs that once were misread, refused for the wrong reason, or took too long.
@Suite struct RobustnessTests {
    private let body = "article: {title: A}, summit: {title: S, start: \"2023\"}"

    private func ids(_ text: String, name: String) -> [String?] {
        Document.read(text, name: name).map { $0.document?.id.string }
    }

    /// Braces and quotes are YAML as well.
    @Test(arguments: ["a.yaml", "<stdin>"])
    func flowStyleIsYAML(_ name: String) {
        #expect(ids("{\"readout\": 1, id: a, \(body)}\n", name: name) == ["a"])
        #expect(ids("{\"readout\": 1, \"id\": \"a\", \(body)} # comment\n", name: name) == ["a"])
        let json = #"{"readout":1,"id":"a","article":{"title":"A"},"summit":{"title":"S","start":"2023"}}"#
        #expect(ids("\(json)\n---\n\(json.replacing("\"a\"", with: "\"b\""))\n", name: name) == ["a", "b"])
        #expect(ids("\(json)\n\(json.replacing("\"a\"", with: "\"b\""))\n", name: name) == ["a", "b"])
    }

    /// All that is wrong is told at once, though a tag or merge key is among it.
    @Test func tagsAndMergeKeysHideNothing() {
        let text = """
            readout: 1
            id: !!str a b
            article: {titel: A}
            summit: {title: S, start: 2023-02-30, <<: {a: b}, x-a: *none}
            """
        let fields = Document.read(text)[0].diagnostics.map(\.field)
        #expect(Set(fields) == ["id", "article.titel", "article.title", "summit.start", "summit.<<", "summit.x-a"])
    }

    @Test(arguments: ["# c\n---\n", "%YAML 1.2\n---\n", "---\n", "\n"])
    func aByteOrderMarkMayStandBefore(_ start: String) {
        let text = "\u{FEFF}\(start)readout: 1\nid: a\narticle: {title: A}\nsummit: {title: S, start: 2023}\n"
        #expect(ids(text, name: "a.yaml") == ["a"])
    }

    @Test func twoDocumentEndsAreOne() {
        let document = "readout: 1\nid: a\narticle: {title: A}\nsummit: {title: S, start: 2023}\n"
        #expect(ids("\(document)...\n...\n---\n\(document)", name: "a.yaml") == ["a", "a"])
    }

    /// No line of an input forges a line of the report or reaches the terminal.
    @Test func diagnosticsStayOnOneLine() {
        let text =
            #"{"readout":1,"id":"a\n\u0085b","article":{"title":"A"},"summit":{"title":"S","start":"2023"},"k\n\u001b":1}"#
        for diagnostic in Document.read(text)[0].diagnostics {
            #expect(!diagnostic.line.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) })
        }
    }

    /// Ten thousand mistakes are not looked at ten thousand times each, nor listed one by one.
    @Test func manyMistakesAreCutShort() {
        let people = (0..<4000).map { "{id: person-\($0), name: P}" }.joined(separator: ", ")
        let strangers = (0..<4000).map { "stranger-\($0)" }.joined(separator: ", ")
        let text = """
            readout: 1
            id: a
            article: {title: A}
            summit: {title: S, start: 2023, meetings: [{title: M, participants: [\(strangers)]}]}
            participants: [\(people)]
            """
        let diagnostics = Document.read(text)[0].diagnostics
        #expect(diagnostics.count == 1001)
        #expect(diagnostics.last?.code == .tooManyProblems)
        #expect(diagnostics.last?.message.contains("more problems than these 1000") == true)
    }

    @Test func manyExtensionsAreRead() {
        let keys = (0..<20_000).map { "x-\($0): \($0)\n" }.joined()
        let text = "readout: 1\nid: a\narticle: {title: A}\nsummit: {title: S, start: 2023}\n\(keys)x-7: again\n"
        let reading = Document.read(text)[0]
        #expect(reading.document == nil)
        #expect(reading.diagnostics.map(\.field) == ["x-7"])
    }

    /// A broken array is reported once, however it is cut.
    @Test func aBrokenArrayIsReportedOnce() {
        let json = #"{"readout":1,"id":"a","article":{"title":"A"},"summit":{"title":"S","start":"2023"}}"#
        let text = "[\(json) \(json),\(json)]"
        #expect(Document.read(text, name: "a.json").flatMap(\.diagnostics).count == 1)
    }
}
