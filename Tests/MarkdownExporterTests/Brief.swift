import MarkdownExporter
import ReadoutExport
import ReadoutModel
import ReadoutRecord
import ReadoutSyntax
import TestSupport
import Testing

/// A document out of YAML in which nothing is wrong, though it may be odd.
func document(_ yaml: String) throws -> Document {
    let reading = Document.read(yaml, name: "test.yaml", articles: .none, zones: Fixture.zones)[0]
    let (document, diagnostics) = (reading.document, reading.diagnostics)
    #expect(diagnostics.filter { $0.severity == .error }.map(\.line) == [])
    return try #require(document)
}

/// The brief of a document, as a file of its own.
func brief(_ document: Document, _ options: MarkdownOptions = .init()) -> String {
    var request = ExportRequest(document, zones: Fixture.zones)
    _ = MarkdownExporter(options: options).export(&request)
    return request.finish().string
}

/// The time zone of a summit, as the engine finds it.
func zone(of document: Document) -> Zone? { document.summit.timeZone.flatMap(Fixture.zones.zone) }

/// The digest of documents, put together as the engine does it.
func digest(_ documents: [Document], _ options: MarkdownOptions = .init()) -> String {
    let exporter = MarkdownExporter(options: options)
    var frame = exporter.frame()
    var briefs: [String] = []
    for document in documents {
        var request = ExportRequest(document, framing: .combined, zones: Fixture.zones)
        let part = exporter.export(&request)
        var brief = ByteBuffer()
        frame.join(part, into: &brief)
        brief.append(request.finish())
        briefs.append(brief.string)
    }
    var whole = ByteBuffer()
    frame.prologue(into: &whole)
    for position in frame.order ?? Array(briefs.indices) { whole.append(briefs[position]) }
    frame.epilogue(into: &whole)
    return whole.string
}

/// A summit with the least there can be.
func summit(_ title: Text = "T", start: Text = "2023-06-18") throws -> Document {
    Document(id: "t", article: Article(title: "A"), summit: Summit(title: title, start: try Time(text: start)))
}

/// Options with a template and a language.
func options(_ template: BriefTemplate = .full, _ language: BriefLanguage = .document) -> MarkdownOptions {
    var options = MarkdownOptions()
    options.template = template
    options.language = language
    return options
}

/// What a brief says behind a label.
func fact(_ label: String, in brief: String) -> String? {
    let mark = "- **\(label):** "
    return brief.split(separator: "\n").first { $0.hasPrefix(mark) }.map { String($0.dropFirst(mark.count)) }
}
