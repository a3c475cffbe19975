import ReadoutExport
import ReadoutLanguage
import ReadoutModel
import ReadoutSyntax

/// What a digest has to know of a document: its line in the table of contents or its row in a table, and where that
/// belongs.
public struct DigestEntry: Sendable {
    /// Seconds since 1970, by the clock of the place.
    fileprivate var start = 0
    /// In storage of its own: a slice of the input would keep all of that in memory.
    fileprivate var line: ByteStorage?
    fileprivate var language = Language.english
    // These are three words, which is what a value of any type can be without memory of its own.

    init() {}

    /// - Returns: an entry of a table of contents.
    init(contents document: Document, _ language: Language, _ zone: LocalZone?, _ other: LocalZone?, _ escapes: Escape)
    {
        self.init(document, language, zone, other, escapes) { brief in
            brief.beginLabel()
            brief.date(of: document, namesZone: false)
            brief.endLabel()
            document.id.withBytes { id in document.summit.lend(\.title) { brief.link($0, toAnchor: id) } }
            let status = document.summit.status
            if language.warnings[status] != nil {
                brief.mark(language.signs.open)
                brief.mark(language.statuses[status])
                brief.mark(language.signs.close)
            }
        }
    }

    /// - Returns: a row of a table.
    init(
        row document: Document, _ language: Language, _ zone: LocalZone?, _ other: LocalZone?, _ escapes: Escape,
        _ siblings: [Sibling]
    ) {
        self.init(document, language, zone, other, escapes) { $0.row(document, siblings) }
    }

    private init(
        _ document: Document, _ language: Language, _ zone: LocalZone?, _ other: LocalZone?, _ escapes: Escape,
        _ write: (inout BriefWriter) -> Void
    ) {
        var writer = BriefWriter(
            into: ByteBuffer(capacity: 160), language: language, zone: zone, otherZone: other, escapes: escapes)
        write(&writer)
        line = writer.finish().finish()
        let begin = document.summit.start
        start = begin.precision == .time ? begin.instant(in: zone?.data) : begin.clockSeconds
        self.language = language
    }
}

/// Makes briefs a digest: front matter of its own, a table of contents that leads to each of them, and the briefs, all by
/// date. Where the template is a table, its rows are all there is.
public struct DigestFrame: ExportFrame {
    private var entries: [DigestEntry] = []
    private let options: MarkdownOptions

    init(_ options: MarkdownOptions) { self.options = options }

    /// The table of contents comes first and is complete last.
    public var isDeferred: Bool { true }

    /// The language of all documents; English where they have several.
    private var language: Language {
        if let fixed = options.language.fixed { return fixed }
        guard let first = entries.first?.language, entries.allSatisfy({ $0.language === first }) else {
            return .english
        }
        return first
    }

    /// What begins at the same time stays in the order of the documents.
    private var byDate: [Int] { entries.indices.sorted { (entries[$0].start, $0) < (entries[$1].start, $1) } }

    /// By date.
    public var order: [Int]? { options.template == .table && options.file == nil ? nil : byDate }

    /// Writes the front matter and the table of contents, or the table.
    public mutating func prologue(into out: inout ByteBuffer) {
        let language = language
        let title = options.title ?? Text("\(language.headings.digest)")
        var whole = ByteBuffer(capacity: 0)
        swap(&whole, &out)
        whole = FrontMatter.append(
            title: title, documents: entries.count, options.frontMatter, language, to: whole)
        var digest = BriefWriter(into: whole, language: language)
        if options.heading {
            digest.heading(1)
            digest.text(title)
        }
        if !entries.isEmpty {
            if options.template == .table {
                digest.beginSummits()
            } else {
                digest.heading(2, language.headings.contents)
            }
        }
        out = digest.finish()
        if options.template != .table, !entries.isEmpty { out.append("\n") }
        for position in byDate { entries[position].line?.withBytes { out.append($0) } }
    }

    /// Keeps the entry of a document.
    public mutating func join(_ part: DigestEntry, into out: inout ByteBuffer) {
        entries.append(part)
    }

    /// Writes nothing.
    public mutating func epilogue(into out: inout ByteBuffer) {}
}
