import Foundation
import MarkdownExporter
import ReadoutExport
import ReadoutModel
import ReadoutSyntax
import TestSupport
import Testing

/// Whatever a record says stays text to cmark-gfm, markdown-it and Pandoc, and no escape is there in vain.
@Suite struct EscapeTests {
    struct Row: Codable {
        var text: String
        var brief: String
        var rule: String
    }

    /// A brief of which the text is the title, the summary, a role, an objective and a quote; without front matter.
    func brief(_ text: String, _ escapes: Escape = .all) throws -> String {
        let words = Text(text)
        var document = Document(
            id: "t", article: Article(title: "A"), summit: Summit(title: words, start: try Time("2023-06-18")))
        document.summit.summary = words
        var participant = Participant(id: "p", name: "The Speaker")
        participant.role = words
        document.participants = [participant]
        document.objectives = [Objective(text: words)]
        var speaker = Person()
        speaker.name = "The Speaker"
        document.quotes = [Quote(speaker: .person(speaker), text: words)]
        var options = MarkdownOptions()
        options.escapes = escapes
        var request = ExportRequest(document, zones: Fixture.zones)
        _ = MarkdownExporter(options: options).export(&request)
        let whole = request.finish().string
        return String(whole[try #require(whole.firstRange(of: "\n---\n\n")).upperBound...])
    }

    /// What is known to be a mark somewhere, all texts of the awkward documents, and marks thrown together.
    static let texts: [String] = {
        var texts = strings(in: Fixture.text("marks.json")) + strings(in: Fixture.text("awkward.json"))
        var state: UInt64 = 7
        func random(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        let pieces =
            "* ** _ __ ` `` ~ ~~ [ ] ( ) ! < > & ; # ## $ $$ : :: . , / // \\ \\\\ | { } {{ }} = == % %% ^ - + 1. a) @ \" ' é 中"
            .split(separator: " ").map(String.init) + [
                " ", " ", " ", "\n", "\n\n", "a", "b1", "word", "www", "http", "org", "amp",
            ]
        for _ in 0..<1200 {
            texts.append((0..<random(9) + 2).map { _ in pieces[random(pieces.count)] }.joined())
        }
        var seen = Set<String>()
        return texts.filter { text in
            text.contains { !$0.isWhitespace && !$0.isNewline } && seen.insert(text).inserted
        }
    }()

    private static func strings(in json: String) -> [String] {
        func strings(_ value: Any) -> [String] {
            switch value {
            case let text as String: [text]
            case let list as [Any]: list.flatMap(strings)
            case let object as [String: Any]: object.sorted { $0.key < $1.key }.flatMap { strings($0.value) }
            default: []
            }
        }
        return (try? JSONSerialization.jsonObject(with: Data(json.utf8))).map(strings) ?? []
    }

    private func check(_ rows: [Row], _ arguments: [String]) throws {
        let folder = try TemporaryFolder()
        let encoder = JSONEncoder()
        let lines = try rows.map { String(decoding: try encoder.encode($0), as: UTF8.self) + "\n" }
        let file = try folder.write(lines.joined(), to: "texts.ndjson")
        try Program.check("texts", arguments + [file])
    }

    @Test func textsComeBack() throws {
        #expect(Self.texts.count > 1000)
        try check(try Self.texts.map { Row(text: $0, brief: try brief($0), rule: "") }, [])
    }

    /// Where one of the rules is left out, a reader finds another text.
    @Test func everyEscapeIsNeeded() throws {
        var rows: [Row] = []
        for (name, escape) in Escape.named {
            var count = 0
            for text in Self.texts where count < 40 {
                let changed = try brief(text, Escape.all.subtracting(escape))
                guard changed != (try brief(text)) else { continue }
                rows.append(Row(text: text, brief: changed, rule: name))
                count += 1
            }
            #expect(count > 0, "no text tries \(name)")
        }
        try check(rows, ["--needed"])
    }

    /// The front matter is YAML, whatever the texts are; `--- ` and `...` among them.
    @Test func frontMatterReadsBack() throws {
        let registry = try ExporterRegistry(MarkdownExporter.self)
        let format = try #require(registry.format(named: "markdown"))
        let more = [
            "---", "...", "a\n---\nb", "a\n...\nb", "- a", "a: b", "# a", "%YAML 1.2", "no", "~", "1e3", "=", "<<",
        ]
        var rows: [Row] = []
        for text in Self.texts + more {
            let words = Text(text)
            var document = Document(
                id: "t", article: Article(title: "A"), summit: Summit(title: words, start: try Time("2023")))
            document.summit.topics = [words, words]
            var place = Place()
            place.name = words
            document.summit.place = place
            let setting = OptionMapping.text([
                ("title", "title"), ("tags", "topics"), ("place", "place"), ("words", "=\(text)"),
                ("\(text) as a key", "=k"),
            ])
            // A key ends at its equals sign, and a number among the literals is a number.
            guard Int(text) == nil, !text.unicodeScalars.contains("=") else { continue }
            let brief = try format.bind([("frontMatter", setting)]).export(document, zones: Fixture.zones).bytes
            rows.append(Row(text: text, brief: String(decoding: brief, as: UTF8.self), rule: ""))
        }
        #expect(rows.count > 1000)
        let folder = try TemporaryFolder()
        let lines = try rows.map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) + "\n" }
        try Program.check("front-matter", [try folder.write(lines.joined(), to: "briefs.ndjson")])
    }
}
