import ReadoutModel
import ReadoutRecord
import ReadoutSyntax

/// What has been written, in memory.
public struct Export: Sendable, Hashable {
    /// The bytes; none where the format has nothing to write.
    public var bytes: [UInt8]
    /// What the format could not carry, in the order in which it was found.
    public var omissions: [Omission]

    /// An export of these bytes.
    public init(bytes: [UInt8], omissions: [Omission] = []) { (self.bytes, self.omissions) = (bytes, omissions) }

    /// The bytes as text: every format is UTF-8.
    public var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension AnyExporter {
    /// Writes a document that has been read, as a file of its own. The bytes are those that the program writes.
    /// - Throws: where the document has an error, or cannot be written.
    public func export(_ reading: DocumentReading, base: Base = .standard) throws(ExportError) -> Export {
        let document = try reading.checked()
        var request = ExportRequest(
            document, base: base, zone: reading.zone, zones: reading.zones, passages: reading.passages)
        return try finish(&request)
    }

    /// Writes a document, as a file of its own.
    /// - Parameters:
    ///   - document: one that has passed its checks (`document.check()`).
    ///   - zones: the time zone data.
    ///   - passages: where each quote stands in the article's text, by `ArticleText.compare(document, with: text)`.
    /// - Throws: where the document cannot be written.
    public func export(
        _ document: Document, base: Base = .standard, zones: ZoneDatabase, passages: [Passage?] = [],
        siblings: [Sibling] = []
    ) throws(ExportError) -> Export {
        var request = ExportRequest(document, base: base, zones: zones, passages: passages, siblings: siblings)
        return try finish(&request)
    }

    private func finish(_ request: inout ExportRequest) throws(ExportError) -> Export {
        _ = try export(&request)
        let out = request.out.take()
        return Export(bytes: out.array, omissions: request.omissions)
    }
}

extension Exporter {
    /// Writes a document that has been read, as a file of its own. The bytes are those that the program writes.
    /// - Throws: where the document has an error, or cannot be written.
    public func export(_ reading: DocumentReading, base: Base = .standard) throws(ExportError) -> Export {
        try AnyExporter(self).export(reading, base: base)
    }

    /// Writes a document, as a file of its own; see ``AnyExporter/export(_:base:zones:passages:siblings:)``.
    public func export(
        _ document: Document, base: Base = .standard, zones: ZoneDatabase, passages: [Passage?] = [],
        siblings: [Sibling] = []
    ) throws(ExportError) -> Export {
        try AnyExporter(self).export(document, base: base, zones: zones, passages: passages, siblings: siblings)
    }
}

extension DocumentReading {
    /// The document, where nothing is wrong with it.
    func checked() throws(ExportError) -> Document {
        if let document { return document }
        let error = diagnostics.first { $0.severity == .error }
        throw ExportError(error?.field ?? "", error?.message ?? "there is no document")
    }
}

extension ByteBuffer {
    /// A copy of the bytes.
    var array: [UInt8] { withBytes { Array($0) } }
}
