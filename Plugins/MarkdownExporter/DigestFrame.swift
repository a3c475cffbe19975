import ReadoutExport
import ReadoutModel
import ReadoutSyntax

/// What a digest has to know of a document: its line in the table of contents, and where that belongs.
public struct DigestEntry: Sendable {
    /// Seconds since 1970, by the clock of the place.
    fileprivate var start = 0
    /// In storage of its own: a slice of the input would keep all of that in memory.
    fileprivate var line = Text()

    init() {}

    init(_ document: Document) {
        let summit = document.summit
        var contents = BriefWriter(into: ByteBuffer(capacity: 256))
        contents.item()
        contents.times(summit.start, to: summit.end, zone: nil)
        contents.mark(" – ")
        contents.link(summit.title, toAnchor: document.id)
        if summit.effectiveStatus.warning != nil {
            contents.mark(" (")
            contents.mark(summit.effectiveStatus.words)
            contents.mark(")")
        }
        let bytes = contents.finish().finish()
        start = summit.start.clockSeconds
        line = Text(bytes, 0..<bytes.count)
    }
}

/// Makes briefs a digest: front matter of its own and a table of contents, by date, that leads to each of them.
public struct DigestFrame: ExportFrame {
    private var entries: [DigestEntry] = []

    init() {}

    /// The table of contents comes first and is complete last.
    public var isDeferred: Bool { true }

    public mutating func prologue(into out: inout ByteBuffer) {
        var whole = ByteBuffer(capacity: 0)
        swap(&whole, &out)
        out = FrontMatter.append(title: "Diplomatic summits", documents: entries.count, to: whole)
        out.append("# Diplomatic summits\n")
        guard !entries.isEmpty else { return }
        out.append("\n## Contents\n\n")
        // What begins at the same time stays in the order of the documents.
        for (_, entry) in entries.enumerated().sorted(by: { ($0.1.start, $0.0) < ($1.1.start, $1.0) }) {
            out.append(entry.line)
        }
    }

    public mutating func join(_ part: DigestEntry, into out: inout ByteBuffer) {
        entries.append(part)
        out.append("\n")
    }

    public mutating func epilogue(into out: inout ByteBuffer) {}
}
