import ReadoutModel
import ReadoutRecord
import ReadoutSyntax

/// A format, or several that share their code: what turns documents into bytes.
///
/// An exporter is asked for one document at a time, from several threads, and what it writes depends on that document
/// and the options alone. What holds a file of many documents together is its ``Frame``.
///
/// ```swift
/// struct TitleExporter: Exporter {
///     struct Options: ExporterOptions { static let declarations: [OptionDeclaration<Self>] = [] }
///     static let formats = [Format<Options>(name: "title", mediaType: "text/plain", fileExtension: "txt", summary: "Titles")]
///
///     func export(_ request: inout ExportRequest<Options>) {
///         request.out.append(request.document.summit.title)
///         request.out.append("\n")
///     }
///
///     func frame(_ options: Options) -> PlainFrame { PlainFrame() }
/// }
/// ```
public protocol Exporter: Sendable {
    associatedtype Options: ExporterOptions
    /// What the frame has to know of a document besides its bytes.
    associatedtype Part: Sendable
    associatedtype Frame: ExportFrame<Part>

    /// The formats, each under a name of its own.
    static var formats: [Format<Options>] { get }

    /// What goes with the formats: a vocabulary, a schema of what is written.
    static var resources: [Resource] { get }

    init()

    /// Appends the document to `request.out`. Whoever appends nothing has nothing to say, and no file is written.
    func export(_ request: inout ExportRequest<Options>) -> Part

    /// What holds a combined file together.
    func frame(_ options: Options) -> Frame

    /// Whether it wants to know where the other files of a run are: ``ExportRequest/siblings``.
    static var wantsSiblings: Bool { get }

    /// The ending of a file's name, without a dot, where it depends on the options.
    func fileExtension(_ options: Options) -> String?
}

extension Exporter {
    public static var resources: [Resource] { [] }
    public func fileExtension(_ options: Options) -> String? { nil }
    public static var wantsSiblings: Bool { false }
}

/// What a document is written into.
public enum Framing: Sendable {
    /// A file of its own, which the exporter writes whole.
    case alone
    /// A part of a combined file, within a ``ExportFrame``.
    case combined
}

/// What an exporter works on: one document with all that bears on it. It takes the bytes, and notes what had to be
/// left out.
public struct ExportRequest<Options: ExporterOptions>: ~Copyable {
    public let document: Document
    public let options: Options
    public let base: Base
    public let framing: Framing
    /// The summit's time zone, where it has one.
    public let zone: Zone?
    /// The time zone data that holds for the run.
    public let zones: ZoneDatabase
    /// Where each quote stands in the article's text: as many as there are quotes where the record names that text and
    /// it was there, else none.
    public let passages: [Passage?]
    /// The other files of the run in which this document is, where the exporter wants to know them and writes a file.
    public let siblings: [Sibling]
    public var out: ByteBuffer
    public private(set) var omissions: [Omission] = []

    public init(
        document: Document, options: Options, base: Base, framing: Framing, zone: Zone?,
        zones: ZoneDatabase = .system, passages: [Passage?] = [], siblings: [Sibling] = [], out: consuming ByteBuffer
    ) {
        self.document = document
        self.options = options
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

/// Something of a document that a format cannot carry.
public struct Omission: Sendable, Hashable {
    public var field: String
    public var reason: String
}

/// What stands before, between and after the documents of a combined file. It sees them in order.
public protocol ExportFrame<Part>: Sendable {
    associatedtype Part: Sendable

    /// Whether the prologue is known only after the last document. The engine then keeps the documents back, on disk
    /// when they are many.
    var isDeferred: Bool { get }

    /// What comes first: called before the first ``join``, or, where deferred, after the last.
    mutating func prologue(into out: inout ByteBuffer)

    /// Called before a document's bytes are added: a separator, and what the frame keeps of the document.
    mutating func join(_ part: Part, into out: inout ByteBuffer)

    /// What comes last.
    mutating func epilogue(into out: inout ByteBuffer)

    /// Whether there is nothing to write at all, not even the prologue. Asked after the last document, and so only of
    /// a frame that is deferred: another one has written its prologue by then.
    var isEmpty: Bool { get }
}

extension ExportFrame {
    public var isDeferred: Bool { false }
    public var isEmpty: Bool { false }
}

/// The frame of formats in which documents simply follow each other.
public struct PlainFrame: ExportFrame {
    public init() {}
    public mutating func prologue(into out: inout ByteBuffer) {}
    public mutating func join(_ part: Void, into out: inout ByteBuffer) {}
    public mutating func epilogue(into out: inout ByteBuffer) {}
}
