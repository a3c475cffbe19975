import ReadoutModel
import ReadoutRecord
import ReadoutSyntax

/// What a document is written into.
public enum Framing: Sendable {
    /// A file of its own, which the exporter writes whole.
    case alone
    /// A part of a combined file, within an ``ExportFrame``.
    case combined
}

/// What an exporter is handed: one document and everything that its export depends on. It takes the bytes, and notes
/// what had to be left out.
public struct ExportRequest: ~Copyable {
    /// The document, which has passed all checks.
    public let document: Document
    /// What the IRIs of the document's things begin with.
    public let base: Base
    /// Whether the document is written alone or into a combined file.
    public let framing: Framing
    /// The summit's time zone, where it has one.
    public let zone: Zone?
    /// The time zone data that holds for the run.
    public let zones: ZoneDatabase
    /// Where each quote stands in the article's text, one item for each quote, `nil` if it was not found. Empty if the
    /// document names no text or the text is not there.
    public let passages: [Passage?]
    /// The other files of the run that have this document in them. Empty unless ``Exporter/wantsSiblings`` is true and
    /// the exporter writes a file.
    public let siblings: [Sibling]
    /// Where the bytes go. It may have those of earlier documents in it.
    public var out: ByteBuffer
    /// What has been left out so far.
    public private(set) var omissions: [Omission] = []

    /// A request for a document, whose time zone is looked up in `zones`.
    public init(
        _ document: Document, base: Base = .standard, framing: Framing = .alone, zones: ZoneDatabase,
        passages: [Passage?] = [], siblings: [Sibling] = [], out: consuming ByteBuffer = ByteBuffer()
    ) {
        self.init(
            document, base: base, framing: framing, zone: document.summit.timeZone.flatMap(zones.zone), zones: zones,
            passages: passages, siblings: siblings, out: out)
    }

    /// A request for a document whose time zone is known already.
    public init(
        _ document: Document, base: Base = .standard, framing: Framing = .alone, zone: Zone?, zones: ZoneDatabase,
        passages: [Passage?] = [], siblings: [Sibling] = [], out: consuming ByteBuffer = ByteBuffer()
    ) {
        self.document = document
        self.base = base
        self.framing = framing
        self.zone = zone
        self.zones = zones
        self.passages = passages
        self.siblings = siblings
        self.out = out
    }

    /// Notes that something of the document is not in what was written.
    /// - Parameters:
    ///   - field: `related[0].date`
    ///   - reason: why, as a clause: `"2023" names no day`
    public mutating func omit(_ field: String, _ reason: String) {
        omissions.append(Omission(field: field, reason: reason))
    }

    /// Ends the request and hands on the bytes, those from before among them.
    public consuming func finish() -> ByteBuffer { out }
}
