import ReadoutExport
import ReadoutLanguage
import ReadoutModel
import ReadoutSyntax

/// Writes a document as a brief for people to read: CommonMark with GitHub's tables, and YAML front matter. Many
/// documents in one file make a digest (``DigestFrame``).
public struct MarkdownExporter: Exporter {
    /// The schema of a template's data.
    public static let resources = [
        Resource(
            name: "template", summary: "what the data of a template are like, as JSON Schema (2020-12)",
            data: { TemplateSchema.data(of: $0) }, text: { TemplateSchema.json })
    ]

    /// `markdown`.
    public static let formats = [
        Format(
            name: "markdown", aliases: ["md"], mediaType: "text/markdown", fileExtension: "md",
            summary: "Briefs to read, in CommonMark with tables")
    ]

    /// A brief links to the other files of its document.
    public var wantsSiblings: Bool { true }

    private let options: MarkdownOptions

    /// An exporter with these options.
    public init(options: MarkdownOptions = MarkdownOptions()) { self.options = options }

    /// Writes the brief, and in a file of its own the front matter before it.
    public func export(_ request: inout ExportRequest) -> DigestEntry {
        let language = options.words(for: request.document)
        let zone = LocalZone(of: request.document.summit, data: request.zone)
        let other = options.alsoIn.map { LocalZone(name: $0, data: request.zones.zone($0)) }
        let isAlone = request.framing == .alone
        if options.template == .table, !isAlone {
            // The rows of a table are the entries of a digest: they are sorted by date.
            return DigestEntry(row: request.document, language, zone, other, options.escapes, request.siblings)
        }
        var out = ByteBuffer(capacity: 0)
        swap(&out, &request.out)
        if isAlone {
            out = FrontMatter.append(of: request.document, options.frontMatter, language, to: out)
        } else {
            out.append("\n")  // behind the brief before it, or the table of contents
        }
        var brief = BriefWriter(
            into: out, language: language, zone: zone, otherZone: other, escapes: options.escapes,
            depth: isAlone ? 0 : 1)
        if let file = options.file {
            if !isAlone { request.document.id.withBytes { brief.anchor($0) } }
            brief.made(file.render(request.document, language, zone, other, request.siblings))
            request.out = brief.finish()
            return isAlone
                ? DigestEntry() : DigestEntry(contents: request.document, language, zone, other, options.escapes)
        }
        if options.template != .table, options.heading || !isAlone {
            request.document.id.withBytes { brief.heading(1, anchor: isAlone ? nil : $0) }
            brief.text(request.document.summit.title)
        }
        switch options.template {
        case .full: brief.full(request.document, request.siblings)
        case .brief: brief.short(request.document, request.siblings)
        case .timeline: brief.timeline(request.document, request.siblings)
        case .table:
            brief.beginSummits()
            brief.row(request.document, request.siblings)
        }
        request.out = brief.finish()
        return isAlone
            ? DigestEntry() : DigestEntry(contents: request.document, language, zone, other, options.escapes)
    }

    /// A digest.
    public func frame() -> DigestFrame { DigestFrame(options) }
}
