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

    /// The first characters tell JSON from YAML, and the name nothing.
    @Test(arguments: ["a.yaml", "<stdin>", "a.json", "a.ndjson", "a"])
    func contentTellsTheSyntax(_ name: String) {
        let json = #"{"readout":1,"id":"a","article":{"title":"A"},"summit":{"title":"S","start":"2023"}}"#
        let other = json.replacing("\"a\"", with: "\"b\"")
        #expect(ids("{readout: 1, id: a, \(body)}\n", name: name) == ["a"])
        #expect(ids("{ # comment\nreadout: 1, id: a, \(body)}\n", name: name) == ["a"])
        #expect(ids("{\"readout\": 1, id: a, \(body)}\n", name: name) == [nil])
        #expect(ids("\(json) # comment\n", name: name) == [nil])
        #expect(ids("\(json)\n\(other)\n", name: name) == ["a", "b"])
        #expect(ids("\(json)\n---\n\(other)\n", name: name) == ["a", nil, "b"])
        #expect(ids("--- \(json)\n--- \(other)\n", name: name) == ["a", "b"])
        #expect(ids("[\(json)]", name: name) == ["a"])
        #expect(ids("[\n]", name: name) == [])
        #expect(ids(json.dropLast() + ",\"x-n\":NaN}", name: name) == [nil])
        #expect(ids(json.dropLast() + #","x-e":"\ud83d\ude00"}"#, name: name) == ["a"])
        #expect(ids("readout: 1\nid: a\narticle: {title: A}\nsummit: {title: S, start: 2023}\n", name: name) == ["a"])
    }

    /// A file of YAML without a document is an error, though a stream may be empty.
    @Test(arguments: ["...\n", "...", "# c\n...\n# d\n", "# c", "%YAML 1.2\n"])
    func aStreamOfNoDocument(_ text: String) {
        let lines = Document.read(text, name: "a.yaml").flatMap(\.diagnostics).map(\.line)
        #expect(lines == ["a.yaml:1:1: error: there is no document here; one begins with \"readout: 1\""])
    }

    /// What stands before a mistake of the syntax is checked, and what may stand behind it is not missed.
    @Test func aSyntaxErrorHidesNothingBeforeIt() {
        let text = """
            readout: 1
            id: a
            language: en_US
            article: {titel: t, url: no}
            updated: !!str 2023-06-18
            parties: [{id: us}]
            summit:
              start: 2023-06-18T10:00
              host: nobody
              meetings: [{title: x, parties: 1, start: 2023-02-30}]
              title: Oslo: the talks
              kind: nonsense
            """
        let read = Document.read(text, name: "a.yaml")[0]
        #expect(read.document == nil)
        #expect(
            read.diagnostics.map { "\($0.position!.line) \($0.field)" } == [
                "3 language", "4 article.title", "4 article.titel", "4 article.url", "5 updated", "6 parties[0].name",
                "10 summit.meetings[0].parties", "10 summit.meetings[0].start", "11 ",
            ])
    }

    /// What has not come yet is not missing, at any line that a record breaks off.
    @Test func aRecordThatBreaksOffAnywhere() {
        let lines = [
            "readout: 1", "id: a", "article:", "  title: A", "parties:", "  - id: us", "    name: U", "summit:",
            "  title: S", "  start: 2023-06-18T10:00", "  timeZone: Europe/Oslo", "quotes:",
            "  - text: t", "    speaker: x", "participants:", "  - id: x", "    name: X", "related:", "  - title: R",
            "    relation: cause",
        ]
        for count in 1..<lines.count {
            let text = lines[..<count].joined(separator: "\n") + "\n\"x\" y\n"
            let read = Document.read(text, name: "a.yaml").flatMap(\.diagnostics)
            #expect(read.count == 1, "\(read.map(\.line))")
        }
    }

    /// Two records without a line between them are one message.
    @Test func aSecondRecordWithoutAMarker() {
        let record = "readout: 1\nid: a\narticle: {title: A}\nsummit: {title: S, start: 2023}\n"
        let lines = Document.read(record + record.replacing("id: a", with: "id: b"), name: "a.yaml")
            .flatMap(\.diagnostics).map(\.line)
        #expect(lines == ["a.yaml:5:1: error: a second record begins here; put a line of --- before it"])
    }

    /// A warning of the reader does not keep a document from being used.
    @Test func aDirectiveOfAnotherVersion() {
        let record = "readout: 1\nid: a\narticle: {title: A}\nsummit: {title: S, start: 2023}\n"
        let read = Document.read("%YAML 1.3\n---\n" + record, name: "a.yaml")[0]
        #expect(read.document != nil)
        #expect(read.diagnostics.map(\.line) == ["a.yaml:1:7: warning: this is YAML 1.3; it is read as YAML 1.2"])
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
