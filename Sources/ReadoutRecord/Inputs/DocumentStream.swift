import ReadoutModel
import ReadoutSyntax
import ReadoutSystem

/// Cuts an input into documents as it is read, in memory that does not grow with it.
///
/// In which syntax it is shows in its content alone (``TextSyntax``): JSON is a document on each line, an array of them
/// or one after the other, and anything else YAML. The name tells no more than whether there may be no documents.
public final class DocumentStream {
    /// Documents that were read together.
    public typealias Chunk = [RawDocument]

    /// How large a document may be: 64 MiB.
    public static let maximumDocument = 64 << 20

    /// Where the bytes come from.
    private enum Source {
        case descriptor(Descriptor, canWait: Bool)
        /// The bytes, and how many of them have been taken.
        case memory([UInt8], Int)
    }

    private var source: Source
    private let chunkSize: Int
    private let allowsEmpty: Bool
    private let isCancelled: @Sendable () -> Bool

    private var buffer = ByteBuffer(capacity: 0)
    /// How many bytes of the input lie before those of the buffer.
    private var bufferOffset = 0
    /// How many bytes of the input lie before the storage of the last chunk's documents.
    package private(set) var chunkOffset = 0
    private var origin = Position(line: 1, column: 1)
    private var isAtEnd = false
    private var isOver = false
    /// A line that is too long has been reported, and the rest of it is to be skipped.
    private var isSkippingLine = false
    private var splitter: (any DocumentSplitter)?

    /// A document that comes through a pipe and is longer than this is looked at again when its length has doubled, not
    /// whenever more of it has come.
    private static let eagerLimit = 1 << 20

    /// A stream of what a file, a pipe or a terminal holds. What has come through a pipe is handed on before more is
    /// waited for.
    /// - Parameters:
    ///   - name: the input's name, of which the ending tells an NDJSON file.
    ///   - allowsEmpty: whether an input without anything in it is a corpus of no documents. NDJSON files are anyway.
    ///   - chunkSize: how many bytes are read before they are cut into documents, where there are as many.
    ///   - isCancelled: asked while more is waited for; ``next(waits:)`` throws once it is so.
    public convenience init(
        _ input: Descriptor, name: String, allowsEmpty: Bool = false, chunkSize: Int = 128 << 10,
        isCancelled: @escaping @Sendable () -> Bool = { false }
    ) {
        self.init(
            .descriptor(input, canWait: !input.isFile), name: name, allowsEmpty: allowsEmpty, chunkSize: chunkSize,
            isCancelled: isCancelled)
    }

    /// A stream of bytes in memory.
    public convenience init(bytes: [UInt8], name: String, allowsEmpty: Bool = false, chunkSize: Int = 128 << 10) {
        self.init(.memory(bytes, 0), name: name, allowsEmpty: allowsEmpty, chunkSize: chunkSize) { false }
    }

    private init(
        _ source: Source, name: String, allowsEmpty: Bool, chunkSize: Int, isCancelled: @escaping @Sendable () -> Bool
    ) {
        let ending = name.split(separator: ".").last.map { $0.lowercased() }
        self.allowsEmpty = allowsEmpty || ending == "ndjson" || ending == "jsonl"
        self.source = source
        self.chunkSize = chunkSize
        self.isCancelled = isCancelled
    }

    /// The next documents, or `nil` when the input is over.
    /// - Parameter waits: whether whoever writes the input is waited for; else there are no documents in the chunk where
    ///   none has come yet.
    public func next(waits: Bool = true) throws(SystemError) -> Chunk? {
        while !isOver {
            guard try fill(waits: waits) else { return [] }
            if splitter == nil {
                guard let recognised = recognise() else {
                    if !isAtEnd { continue }
                    isOver = true
                    if allowsEmpty { return nil }
                    return [
                        RawDocument(
                            broken: "the input is empty; a document begins with \"readout: 1\"", code: .emptyInput,
                            origin: Position(line: 1, column: 1))
                    ]
                }
                if let message = buffer.withBytes(ForeignFile.message) {
                    isOver = true
                    return [RawDocument(broken: message, code: .encoding, origin: Position(line: 1, column: 1))]
                }
                splitter = recognised
            }
            if isSkippingLine, !skipLine() {
                isOver = isAtEnd
                continue
            }
            let storage = buffer.take().finish()
            var documents: Chunk = []
            let used = splitter!.split(storage, origin: &origin, isAtEnd: isAtEnd, into: &documents)  // set above
            chunkOffset = bufferOffset
            bufferOffset += used
            let rest = UnsafeRawBufferPointer(rebasing: storage.bytes[used...])
            buffer = ByteBuffer(capacity: rest.count + chunkSize)
            buffer.append(rest)
            if isAtEnd { isOver = true }
            if documents.isEmpty {
                if buffer.count > DocumentStream.maximumDocument {
                    // The next line can be a document again. Within YAML or an array it is not known where the next one
                    // begins.
                    if splitter?.isByLine == true { isSkippingLine = true } else { isOver = true }
                    return [
                        RawDocument(
                            broken: "a document is larger than \(DocumentStream.maximumDocument >> 20) MiB",
                            code: .tooLarge,
                            origin: origin)
                    ]
                }
                continue
            }
            return documents
        }
        return nil
    }

    /// Drops what is left of a line that is too long.
    /// - Returns: whether it is over.
    private func skipLine() -> Bool {
        let rest = buffer.withBytes { bytes in
            bytes.firstIndex(of: UInt8(ascii: "\n")).map { Array(bytes[($0 + 1)...]) }
        }
        bufferOffset += buffer.count - (rest?.count ?? 0)
        buffer.truncate(to: 0)
        guard let rest else { return false }
        origin = Position(line: origin.line + 1, column: 1)
        rest.withUnsafeBytes { buffer.append($0) }
        isSkippingLine = false
        return true
    }

    /// Reads until there is a chunk's worth more, or the input ends, or there may be a document and more has to be waited
    /// for.
    /// - Returns: `false` where it has not waited and there is nothing new to look at.
    private func fill(waits: Bool) throws(SystemError) -> Bool {
        guard !isAtEnd else { return true }
        let known = buffer.count
        // A document of many chunks is looked at again as often as it doubles, not with each of them.
        let wanted = known + max(chunkSize, known)
        while buffer.count < wanted {
            switch source {
            case .memory(let bytes, let taken):
                let end = min(taken + wanted - buffer.count, bytes.count)
                bytes.withUnsafeBytes { buffer.append(UnsafeRawBufferPointer(rebasing: $0[taken..<end])) }
                source = .memory(bytes, end)
                isAtEnd = end == bytes.count
                return true
            case .descriptor(let input, let canWait):
                if canWait {
                    if buffer.count > known, !input.hasInput, mayHoldDocument(since: known) { return true }
                    if !waits, !input.hasInput { return false }
                    try input.waitForInput(isCancelled: isCancelled)
                }
                let count = try buffer.appendWritten(capacity: wanted - buffer.count) { (room) throws(SystemError) in
                    try input.read(into: room, isCancelled: isCancelled)
                }
                if count == 0 {
                    isAtEnd = true
                    return true
                }
            }
        }
        return true
    }

    /// Whether the bytes from here on may be the end of a document. They are looked through, and not those before them.
    private func mayHoldDocument(since known: Int) -> Bool {
        buffer.withBytes { bytes in
            guard splitter?.isByLine == true || bytes.count < DocumentStream.eagerLimit else { return false }
            return splitter?.mayHoldDocument(bytes, since: known) ?? bytes[known...].contains(UInt8(ascii: "\n"))
        }
    }

    /// What splits the input, or `nil` where more must be read to tell, or there is nothing.
    private func recognise() -> (any DocumentSplitter)? {
        buffer.withBytes { bytes in
            guard let start = InputStart(bytes, isAtEnd: isAtEnd), isAtEnd || !ForeignFile.needsMore(bytes) else {
                return nil
            }
            for syntax in inputSyntaxes {
                switch syntax.recognise(start) {
                case .no: continue
                case .unknown: return nil
                case .yes(let splitter): return splitter
                }
            }
            return nil
        }
    }
}
