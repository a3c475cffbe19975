import ReadoutExport
import ReadoutLanguage
import ReadoutModel
import ReadoutSyntax

/// Writes a document as a brief for people to read: CommonMark with GitHub's tables, and YAML front matter. Many
/// documents in one file make a digest (``DigestFrame``).
public struct MarkdownExporter: Exporter {
    public typealias Options = MarkdownOptions

    public static let resources = [
        Resource(name: "template", summary: "what the data of a template are like, as JSON Schema (2020-12)") {
            TemplateSchema.json
        }
    ]

    public static let formats = [
        Format<Options>(
            name: "markdown", aliases: ["md"], mediaType: "text/markdown", fileExtension: "md",
            summary: "Briefs to read, in CommonMark with tables")
    ]

    public static let wantsSiblings = true

    public init() {}

    public func export(_ request: inout ExportRequest<Options>) -> DigestEntry {
        let language = request.options.words(for: request.document)
        let zone = LocalZone(of: request.document.summit, data: request.zone)
        let isAlone = request.framing == .alone
        if request.options.template == .table, !isAlone {
            // The rows of a table are the entries of a digest: they are sorted by date.
            return DigestEntry(row: request.document, language, zone, request.options.escapes)
        }
        var out = ByteBuffer(capacity: 0)
        swap(&out, &request.out)
        if isAlone {
            out = FrontMatter.append(of: request.document, request.options.frontMatter, language, to: out)
        } else {
            out.append("\n")  // behind the brief before it, or the table of contents
        }
        var brief = BriefWriter(
            into: out, language: language, zone: zone, escapes: request.options.escapes, depth: isAlone ? 0 : 1)
        if let file = request.options.file {
            if !isAlone { request.document.id.withBytes { brief.anchor($0) } }
            brief.made(file.render(request.document, language, zone, request.siblings))
            request.out = brief.finish()
            return isAlone
                ? DigestEntry() : DigestEntry(contents: request.document, language, zone, request.options.escapes)
        }
        if request.options.template != .table {
            request.document.id.withBytes { brief.heading(1, anchor: isAlone ? nil : $0) }
        }
        switch request.options.template {
        case .full: brief.full(request.document, request.siblings)
        case .brief: brief.short(request.document, request.siblings)
        case .timeline: brief.timeline(request.document, request.siblings)
        case .table:
            brief.beginSummits()
            brief.row(request.document)
        }
        request.out = brief.finish()
        return isAlone
            ? DigestEntry() : DigestEntry(contents: request.document, language, zone, request.options.escapes)
    }

    public func frame(_ options: Options) -> DigestFrame { DigestFrame(options) }
}
