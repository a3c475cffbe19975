import ReadoutModel
import ReadoutSyntax

/// What an exporter's bytes go through on their way to a file: a process, for example, that is told of each document and
/// answers with what is to be written.
///
/// Documents are sent and answers taken in the order of the corpus, by one thread. A relay may work on several documents
/// at once, and need not begin with the first answer before it has the second document.
public protocol ExportRelay: AnyObject, Sendable {
    /// What stands before, between and after the documents of a combined file. It is asked for once there is an answer,
    /// and again when the relay is closed.
    var frame: RelayFrameTexts { get }

    /// Takes what the exporter has written of the next document. It does not wait.
    func send(_ storage: ByteStorage, _ range: Range<Int>)

    /// Waits for the answer to the oldest document that has not been answered.
    /// - Throws: where there will be none, nor any other.
    func answer() throws(RelayFailure) -> RelayAnswer

    /// Says that the documents have ended, once all are answered, and waits until that is understood.
    func close() throws(RelayFailure)

    /// Ends at once; nothing more is asked for.
    func cancel()

    /// What it has to say to people since it was last asked, line by line.
    func takeNotes() -> [String]
}

/// What a relay answers to one document.
public struct RelayAnswer: Sendable {
    /// What is to be written; empty where there is nothing.
    public var bytes: ByteStorage
    /// What the format cannot carry.
    public var omissions: [Omission]
    /// Why the document cannot be written; nothing is then.
    public var refusal: ExportError?

    /// An answer with these bytes.
    public init(_ bytes: ByteStorage = ByteStorage([]), omissions: [Omission] = [], refusal: ExportError? = nil) {
        (self.bytes, self.omissions, self.refusal) = (bytes, omissions, refusal)
    }
}

/// Why a relay has ended early. Nothing that it had a part in is written.
public struct RelayFailure: Error, Sendable, Hashable, CustomStringConvertible {
    /// Who has failed, and how, on one line.
    public let description: String
    /// Whether the run is to blame: it was cancelled.
    public let isCancelled: Bool
    /// Whether the export cannot be done as it is asked for, so that the configuration is to blame.
    public let isRefusal: Bool

    /// A failure, in these words.
    public init(_ description: String, isCancelled: Bool = false, isRefusal: Bool = false) {
        (self.description, self.isCancelled, self.isRefusal) = (description, isCancelled, isRefusal)
    }
}

/// What stands around the documents of a combined file.
public struct RelayFrameTexts: Sendable, Hashable {
    /// What comes first.
    public var before: [UInt8] = []
    /// What comes between two documents.
    public var between: [UInt8] = []
    /// What comes last.
    public var after: [UInt8] = []

    /// Nothing.
    public init() {}
}

/// What a relay has to know of the export that it is a part of.
public struct RelaySetting: Sendable {
    /// Whether documents are written alone or into a combined file.
    public var framing: Framing
    /// What the IRIs of the documents' things begin with.
    public var base: Base
    /// How many documents may be worked on at once.
    public var jobs: Int
    /// Ends the work early once it is set.
    public var cancellation: CancellationToken

    /// A setting of these.
    public init(framing: Framing, base: Base, jobs: Int, cancellation: CancellationToken) {
        (self.framing, self.base, self.jobs, self.cancellation) = (framing, base, jobs, cancellation)
    }
}

/// The frame of what comes through a relay.
public struct RelayFrame: ExportFrame {
    private let relay: any ExportRelay
    private var isFirst = true
    /// Whether what comes first is known at the end alone, as it may depend on the documents.
    public let isDeferred: Bool

    /// The frame of a file, which waits for the end, or of a stream, which does not.
    public init(_ relay: any ExportRelay, isDeferred: Bool) { (self.relay, self.isDeferred) = (relay, isDeferred) }

    /// Appends what comes first.
    public mutating func prologue(into out: inout ByteBuffer) { append(relay.frame.before, to: &out) }

    /// Appends what comes between two documents.
    public mutating func join(_ part: Void, into out: inout ByteBuffer) {
        if !isFirst { append(relay.frame.between, to: &out) }
        isFirst = false
    }

    /// Appends what comes last.
    public mutating func epilogue(into out: inout ByteBuffer) { append(relay.frame.after, to: &out) }

    /// Whether neither a document nor the frame has anything to write.
    public var isEmpty: Bool { isFirst && relay.frame.before.isEmpty && relay.frame.after.isEmpty }

    private func append(_ bytes: [UInt8], to out: inout ByteBuffer) {
        bytes.withUnsafeBytes { out.append($0) }
    }
}
