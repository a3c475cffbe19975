import ReadoutModel
import ReadoutSyntax
import ReadoutSystem

/// Cuts an input into documents as it is read, in memory that does not grow with it.
///
/// What kind of input it is shows in its content: an object on the first line makes it NDJSON, a bracket a JSON array,
/// another brace JSON, and anything else YAML. The name decides only where the content leaves it open.
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
    private let isNamedLines: Bool
    private let isNamedJSON: Bool
    private let isNamedYAML: Bool
    private let allowsEmpty: Bool
    private let isCancelled: @Sendable () -> Bool

    private var buffer = ByteBuffer(capacity: 0)
    private var origin = Position(line: 1, column: 1)
    private var isAtEnd = false
    private var isOver = false
    /// A line that is too long has been reported, and the rest of it is to be skipped.
    private var isSkippingLine = false
    private var splitter: Splitter?
    /// The first line is a document on a line, but what follows has not come yet and may make the input YAML.
    private var isFirstLineAlone = false

    /// A document that comes through a pipe and is longer than this is looked at again when its length has doubled, not
    /// whenever more of it has come.
    private static let eagerLimit = 1 << 20

    /// A stream of what a file, a pipe or a terminal holds. What has come through a pipe is handed on before more is
    /// waited for.
    /// - Parameters:
    ///   - name: the input's name; its ending can break a tie.
    ///   - allowsEmpty: whether an input without anything in it is a corpus of no documents. NDJSON files are anyway.
    ///   - chunkSize: how many bytes are read before they are cut into documents, where there are as many.
    ///   - isCancelled: asked while more is waited for; ``next()`` throws once it is so.
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
        let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        isNamedLines = ending == "ndjson" || ending == "jsonl"
        isNamedJSON = ending == "json" || isNamedLines
        isNamedYAML = ending == "yaml" || ending == "yml"
        self.allowsEmpty = allowsEmpty || isNamedLines
        self.source = source
        self.chunkSize = chunkSize
        self.isCancelled = isCancelled
    }

    /// Whether ``next()`` would have to wait for the writer of the input.
    public var wouldWait: Bool {
        guard case .descriptor(let input, canWait: true) = source, !isAtEnd else { return false }
        return !input.hasInput
    }

    /// The next documents, or `nil` when the input is over.
    public func next() throws(SystemError) -> Chunk? {
        while !isOver {
            try fill()
            if splitter == nil {
                guard let kind = detect() else {
                    if !isAtEnd { continue }
                    isOver = true
                    if allowsEmpty || isFirstLineAlone { return nil }
                    return [
                        RawDocument(
                            ByteStorage([]), 0..<0,
                            .broken("the input is empty; a document begins with \"readout: 1\""),
                            origin: Position(line: 1, column: 1))
                    ]
                }
                splitter = kind
            }
            if isSkippingLine, !skipLine() {
                isOver = isAtEnd
                continue
            }
            let storage = buffer.take().finish()
            var documents: Chunk = []
            let used = splitter!.split(storage, origin: &origin, isAtEnd: isAtEnd, into: &documents)  // set above
            let rest = UnsafeRawBufferPointer(rebasing: storage.bytes[used...])
            buffer = ByteBuffer(capacity: rest.count + chunkSize)
            buffer.append(rest)
            if isAtEnd { isOver = true }
            if isFirstLineAlone, !documents.isEmpty { splitter = nil }
            if documents.isEmpty {
                if buffer.count > DocumentStream.maximumDocument {
                    // The next line can be a document again. Within YAML or an array it is not known where the next one
                    // begins.
                    if case .lines = splitter { isSkippingLine = true } else { isOver = true }
                    return [
                        RawDocument(
                            ByteStorage([]), 0..<0,
                            .broken("a document is larger than \(DocumentStream.maximumDocument >> 20) MiB"),
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
        buffer.truncate(to: 0)
        guard let rest else { return false }
        origin = Position(line: origin.line + 1, column: 1)
        rest.withUnsafeBytes { buffer.append($0) }
        isSkippingLine = false
        return true
    }

    /// Reads until there is a chunk's worth more, or the input ends, or there may be a document and more has to be waited
    /// for.
    private func fill() throws(SystemError) {
        guard !isAtEnd else { return }
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
                return
            case .descriptor(let input, let canWait):
                if canWait {
                    if buffer.count > known, !input.hasInput, mayHoldDocument(since: known) { return }
                    try input.waitForInput(isCancelled: isCancelled)
                }
                let count = try buffer.appendWritten(capacity: wanted - buffer.count) { (room) throws(SystemError) in
                    try input.read(into: room, isCancelled: isCancelled)
                }
                if count == 0 {
                    isAtEnd = true
                    return
                }
            }
        }
    }

    /// Whether the bytes from here on may be the end of a document. They are looked through, and not those before them.
    private func mayHoldDocument(since known: Int) -> Bool {
        buffer.withBytes { bytes in
            if case .lines = splitter { return bytes[known...].contains(UInt8(ascii: "\n")) }
            guard bytes.count < DocumentStream.eagerLimit else { return false }
            switch splitter {
            case .values: return bytes[known...].contains(UInt8(ascii: "}"))
            case .yaml: return Splitter.hasMarker(bytes, since: known)
            case .lines, nil: return bytes[known...].contains(UInt8(ascii: "\n"))
            }
        }
    }

    /// The kind of the input, or `nil` where more must be read to tell, or there is nothing.
    private func detect() -> Splitter? { buffer.withBytes { detect($0) } }

    private func detect(_ bytes: UnsafeRawBufferPointer) -> Splitter? {
        if isFirstLineAlone {
            guard let next = bytes.first else { return nil }
            if next == UInt8(ascii: "-"), bytes.count < 3, !isAtEnd { return nil }
            isFirstLineAlone = false
            return bytes.starts(with: "---".utf8) ? .yaml : .lines
        }
        if bytes.count < 3, bytes.first == 0xEF, !isAtEnd { return nil }  // a byte order mark, perhaps
        var at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while at < bytes.count, Splitter.isSpace(bytes[at]) { at += 1 }
        guard at < bytes.count else { return nil }
        if bytes[at] == UInt8(ascii: "[") { return .values(JSONScanner(isArray: true)) }
        guard bytes[at] == UInt8(ascii: "{") else { return isNamedLines ? .lines : .yaml }
        if isNamedLines { return .lines }

        // An object: JSON has a quote or a brace next, YAML can have anything.
        var next = at + 1
        while next < bytes.count, Splitter.isSpace(bytes[next]) { next += 1 }
        guard next < bytes.count || isAtEnd else { return nil }
        let isJSON = next < bytes.count && (bytes[next] == UInt8(ascii: "\"") || bytes[next] == UInt8(ascii: "}"))
        if !isJSON, !isNamedJSON { return .yaml }

        let newline = bytes[at...].firstIndex(of: UInt8(ascii: "\n"))
        guard newline != nil || isAtEnd || bytes.count > DocumentStream.maximumDocument else { return nil }
        let line = newline ?? bytes.count
        guard line + 4 < bytes.count || isAtEnd || newline == nil else {
            // The next line has to be seen, unless this one is a document whatever follows.
            let scanner = JSONScanner(isArray: false)
            let isDocument = scanner.endOfValue(bytes, from: at, limit: line) != nil
            let words = UnsafeRawBufferPointer(rebasing: bytes[at..<line])
            guard isDocument, isNamedJSON || !isNamedYAML && JSONScanner.hasJSONWords(words) else { return nil }
            isFirstLineAlone = !isNamedJSON
            return .lines
        }
        let nextLine = bytes[min(line + 1, bytes.count)...].prefix(while: { $0 != UInt8(ascii: "\n") })
        if !isNamedJSON {
            // Braces with a quote can be YAML as well; no line of JSON begins with dashes, or has bare words.
            let words = UnsafeRawBufferPointer(rebasing: bytes[at..<line])
            let isYAML = nextLine.starts(with: "---".utf8) || !JSONScanner.hasJSONWords(words)
            if isYAML || isNamedYAML, nextLine.first != UInt8(ascii: "{") { return .yaml }
        }
        let scanner = JSONScanner(isArray: false)
        let isWhole = scanner.endOfValue(bytes, from: at, limit: line) != nil || newline == nil
        return isWhole || nextLine.first == UInt8(ascii: "{") ? .lines : .values(JSONScanner(isArray: false))
    }
}

/// Where one document ends and the next begins, for each kind of input.
enum Splitter {
    /// A document on each line.
    case lines
    /// JSON values, in an array or one after the other.
    case values(JSONScanner)
    case yaml

    static func isSpace(_ byte: UInt8) -> Bool { ASCII.isSpace(byte) }

    /// Whether a line that ends a YAML document begins at or after this offset, or just before it.
    static func hasMarker(_ bytes: UnsafeRawBufferPointer, since known: Int) -> Bool {
        var at = max(0, known - 4)
        while at + 3 < bytes.count {
            let isStart = at == 0 || bytes[at - 1] == UInt8(ascii: "\n")
            let mark = bytes[at]
            if isStart, mark == UInt8(ascii: "-") || mark == UInt8(ascii: "."), bytes[at + 1] == mark,
                bytes[at + 2] == mark, isSpace(bytes[at + 3])
            {
                return true
            }
            at += 1
        }
        return false
    }

    /// Adds the whole documents of `storage` to `documents`, and moves `origin` behind them.
    /// - Returns: how many bytes are done with.
    mutating func split(
        _ storage: ByteStorage, origin: inout Position, isAtEnd: Bool, into documents: inout [RawDocument]
    ) -> Int {
        let used: Int
        switch self {
        case .lines: return Splitter.lines(storage, origin: &origin, isAtEnd: isAtEnd, into: &documents)
        case .yaml: used = Splitter.yaml(storage, origin: origin, isAtEnd: isAtEnd, into: &documents)
        case .values(var scanner):
            used = scanner.split(storage, origin: origin, isAtEnd: isAtEnd, into: &documents)
            self = .values(scanner)
        }
        if used > 0 { origin = position(of: used, in: storage.bytes, from: origin) }
        return used
    }

    private static func lines(
        _ storage: ByteStorage, origin: inout Position, isAtEnd: Bool, into documents: inout [RawDocument]
    ) -> Int {
        let bytes = storage.bytes
        var start = 0
        var line = origin.line
        defer { origin = Position(line: line, column: 1) }
        while start < bytes.count {
            var end = bytes.count
            if let found = memchr(storage.base + start, Int32(UInt8(ascii: "\n")), bytes.count - start) {
                end = UnsafeRawPointer(found) - storage.base
            } else if !isAtEnd {
                return start
            }
            if !bytes[start..<end].allSatisfy(isSpace) {
                documents.append(RawDocument(storage, start..<end, .json, origin: Position(line: line, column: 1)))
            }
            start = min(end + 1, bytes.count)
            line += 1
        }
        return start
    }

    /// A line that begins with `---` begins a document, whatever stands above it (YAML 1.2 §9.1.4); directives and
    /// comments before it belong to it.
    private static func yaml(
        _ storage: ByteStorage, origin: Position, isAtEnd: Bool, into documents: inout [RawDocument]
    ) -> Int {
        let bytes = storage.bytes
        var documentStart = 0
        var documentLine = origin.line
        var line = origin.line
        var at = 0
        var hasContent = false
        var hasMarker = false
        /// Whether the line is a marker; a byte order mark may stand before it (YAML 1.2 §9.1.1).
        func isMarker(_ marker: UInt8) -> Bool {
            let at = at + (hasByteOrderMark(bytes, at) ? 3 : 0)
            guard at + 3 <= bytes.count, bytes[at] == marker, bytes[at + 1] == marker, bytes[at + 2] == marker else {
                return false
            }
            return at + 3 == bytes.count ? isAtEnd : isSpace(bytes[at + 3])
        }
        func finish(_ end: Int) {
            documents.append(
                RawDocument(storage, documentStart..<end, .yaml, origin: Position(line: documentLine, column: 1)))
        }
        while at < bytes.count {
            let newline = memchr(storage.base + at, Int32(UInt8(ascii: "\n")), bytes.count - at)
            if newline == nil, !isAtEnd { break }
            let end = newline.map { UnsafeRawPointer($0) - storage.base + 1 } ?? bytes.count
            if isMarker(UInt8(ascii: "-")) {
                if hasContent || hasMarker {
                    finish(at)
                    (documentStart, documentLine) = (at, line)
                    hasContent = false
                }
                hasMarker = true
                let marker = at + (hasByteOrderMark(bytes, at) ? 6 : 3)
                hasContent = hasContent || !bytes[marker..<end].allSatisfy(isSpace)
            } else if isMarker(UInt8(ascii: ".")) {
                if hasContent || hasMarker { finish(end) }
                (documentStart, documentLine) = (end, line + 1)
                hasContent = false
                hasMarker = false
            } else if !hasContent,
                let first = bytes[(at + (hasByteOrderMark(bytes, at) ? 3 : 0))..<end].first(where: { !isSpace($0) }),
                first != UInt8(ascii: "#"), hasMarker || first != UInt8(ascii: "%")
            {
                hasContent = true
            }
            at = end
            line += 1
        }
        if isAtEnd {
            let isFirst = documentStart == 0 && origin.line == 1
            if hasContent || hasMarker || isFirst && documents.isEmpty { finish(bytes.count) }
            return bytes.count
        }
        return documentStart
    }

    private static func hasByteOrderMark(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> Bool {
        bytes[at...].prefix(3).elementsEqual([0xEF, 0xBB, 0xBF])
    }
}
