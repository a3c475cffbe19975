import ReadoutModel
import ReadoutRecord
import ReadoutSyntax

/// Documents in, bytes out: one file of many documents, in their order, in memory.
///
/// ```swift
/// var session = ExportSession(AnyExporter(ICalendarExporter()), zones: .system)
/// for document in documents { try session.add(document) }
/// let feed = session.finish()   // one calendar
/// ```
public struct ExportSession: ~Copyable {
    /// What writes the documents.
    public let exporter: AnyExporter
    /// What the IRIs of the documents' things begin with.
    public let base: Base
    /// The time zone data.
    public let zones: ZoneDatabase
    private let cancellation: CancellationToken
    private var frame: AnyFrame
    private var hasBegun = false
    private var out = ByteBuffer()
    private var omissions: [Omission] = []
    /// Where the bytes of each document end, of a frame that may want them in another order.
    private var ends: [Int] = []

    /// How many documents have been added.
    public private(set) var count = 0

    /// A session without documents.
    /// - Parameter cancellation: asked before each document.
    public init(
        _ exporter: AnyExporter, base: Base = .standard, zones: ZoneDatabase,
        cancellation: CancellationToken = CancellationToken()
    ) {
        self.exporter = exporter
        self.base = base
        self.zones = zones
        self.cancellation = cancellation
        frame = exporter.frame()
    }

    /// Adds a document that has been read. After an error about the document, the session goes on without it.
    public mutating func add(_ reading: DocumentReading) throws(ExportFailure) {
        if cancellation.isCancelled { throw .cancelled }
        do throws(ExportError) {
            try add(try reading.checked(), reading.zone, reading.passages)
        } catch {
            throw .document(error)
        }
    }

    /// Adds a document that has passed its checks. After an error about the document, the session goes on without it.
    /// - Parameter passages: where each quote stands in the article's text.
    public mutating func add(_ document: Document, passages: [Passage?] = []) throws(ExportFailure) {
        if cancellation.isCancelled { throw .cancelled }
        do throws(ExportError) {
            try add(document, document.summit.timeZone.flatMap(zones.zone), passages)
        } catch {
            throw .document(error)
        }
    }

    private mutating func add(_ document: Document, _ zone: Zone?, _ passages: [Passage?]) throws(ExportError) {
        var request = ExportRequest(
            document, base: base, framing: .combined, zone: zone, zones: zones, passages: passages)
        let part = try exporter.export(&request)
        begin()
        frame.join(part, into: &out)
        omissions += request.omissions
        out.append(request.finish())
        if frame.isDeferred { ends.append(out.count) }
        count += 1
    }

    private mutating func begin() {
        guard !hasBegun, !frame.isDeferred else { return }
        hasBegun = true
        frame.prologue(into: &out)
    }

    /// Ends the file.
    /// - Returns: the whole of it; without bytes where the format has nothing to write.
    public consuming func finish() -> Export {
        if frame.isDeferred {
            if frame.isEmpty { return Export(bytes: [], omissions: omissions) }
            var whole = ByteBuffer(capacity: out.count + 4096)
            frame.prologue(into: &whole)
            if let order = frame.order {
                out.withBytes { bytes in
                    for position in order {
                        let start = position == 0 ? 0 : ends[position - 1]
                        whole.append(UnsafeRawBufferPointer(rebasing: bytes[start..<ends[position]]))
                    }
                }
            } else {
                whole.append(out)
            }
            frame.epilogue(into: &whole)
            return Export(bytes: whole.array, omissions: omissions)
        }
        begin()
        frame.epilogue(into: &out)
        return Export(bytes: out.array, omissions: omissions)
    }
}

/// Why documents could not be put together.
public enum ExportFailure: Error, Sendable {
    /// A document has an error or cannot be written.
    case document(ExportError)
    /// The token of the session has been set.
    case cancelled
}

extension AnyExporter {
    /// Writes documents as one file, in their order: one calendar, one digest, one array.
    /// - Parameters:
    ///   - documents: ones that have passed their checks.
    ///   - cancellation: asked before each document.
    public func export(
        _ documents: some Sequence<Document>, base: Base = .standard, zones: ZoneDatabase,
        cancellation: CancellationToken = CancellationToken()
    ) throws(ExportFailure) -> Export {
        var session = ExportSession(self, base: base, zones: zones, cancellation: cancellation)
        for document in documents { try session.add(document) }
        return session.finish()
    }
}

extension Exporter {
    /// Writes documents as one file, in their order; see ``AnyExporter/export(_:base:zones:cancellation:)``.
    public func export(
        _ documents: some Sequence<Document>, base: Base = .standard, zones: ZoneDatabase,
        cancellation: CancellationToken = CancellationToken()
    ) throws(ExportFailure) -> Export {
        try AnyExporter(self).export(documents, base: base, zones: zones, cancellation: cancellation)
    }
}
