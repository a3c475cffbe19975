import ReadoutExport
import ReadoutModel
import ReadoutSyntax

/// Writes a document as a brief for people to read: CommonMark with GitHub's tables, and YAML front matter. Many
/// documents in one file make a digest (``DigestFrame``).
///
/// All that a record says is in the brief but what only programs use: ids, `sameAs`, the path of the source text, and
/// `x-` keys.
public struct MarkdownExporter: Exporter {
    public struct Options: ExporterOptions {
        public init() {}
        public static let declarations: [OptionDeclaration<Self>] = []
    }

    public static let formats = [
        Format<Options>(
            name: "markdown", aliases: ["md"], mediaType: "text/markdown", fileExtension: "md",
            summary: "Briefs to read, in CommonMark with tables")
    ]

    public init() {}

    public func export(_ request: inout ExportRequest<Options>) -> DigestEntry {
        let document = request.document
        var out = ByteBuffer(capacity: 0)
        swap(&out, &request.out)
        switch request.framing {
        case .alone:
            var brief = BriefWriter(into: FrontMatter.append(of: document, to: out))
            brief.heading(1)
            brief.body(document)
            request.out = brief.finish()
            return DigestEntry()
        case .combined:
            var brief = BriefWriter(into: out, depth: 1)
            brief.heading(1, anchor: document.id)
            brief.body(document)
            request.out = brief.finish()
            return DigestEntry(document)
        }
    }

    public func frame(_ options: Options) -> DigestFrame { DigestFrame() }
}

extension BriefWriter {
    /// Appends the brief from the text of its title on.
    fileprivate mutating func body(_ document: Document) {
        text(document.summit.title)
        summit(document)
        participants(document)
        objectives(document)
        programme(document)
        quotes(document)
        related(document)
        source(document)
    }
}
