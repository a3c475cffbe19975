import ReadoutModel
import ReadoutSyntax

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// JSON: a document on each line, an array of documents, or one after the other.
enum JSONInput: InputSyntax {
    static func recognise(_ start: InputStart) -> InputRecognition {
        let (bytes, at) = (start.bytes, start.first)
        switch TextSyntax.of(bytes, isWhole: start.isAtEnd) {
        case .json: break
        case .yaml: return .no
        case nil: return .unknown
        }
        if bytes[at] == JSONLexis.beginArray { return .yes(ValueSplitter(JSONScanner(isArray: true))) }

        // An object that is whole on the first line is one of many on lines. So is one that breaks off there, where the
        // next line begins another.
        let newline = bytes[at...].firstIndex(of: UInt8(ascii: "\n"))
        guard let newline else {
            let isOver = start.isAtEnd || bytes.count > DocumentStream.maximumDocument
            return isOver ? .yes(LineSplitter()) : .unknown
        }
        let scanner = JSONScanner(isArray: false)
        if scanner.endOfValue(bytes, from: at, limit: newline) != nil { return .yes(LineSplitter()) }
        guard newline + 1 < bytes.count || start.isAtEnd else { return .unknown }
        let isFollowed = newline + 1 < bytes.count && bytes[newline + 1] == JSONLexis.beginObject
        return .yes(isFollowed ? LineSplitter() : ValueSplitter(scanner))
    }

    static func tokens(of document: RawDocument, needsCharacterCheck: Bool) throws(SyntaxError) -> JSONTokens {
        JSONTokens(
            uncheckedUTF8: document.storage, document.range, origin: document.origin,
            needsCharacterCheck: needsCharacterCheck)
    }

    static var quotesTexts: Bool { true }

    // Here and not for all syntaxes at once, so that it is compiled for this one.
    static func positions(of fields: [String], in tokens: JSONTokens) -> [String: Position] {
        FieldLocator(tokens, fields).run()
    }

    /// Nearly every document is good. Texts with escapes are resolved in a copy, which is quicker than memory for each.
    static func quickLook(_ tokens: JSONTokens, of document: RawDocument, file: String) -> Document? {
        let bytes = document.bytes
        let hasEscapes = bytes.count > 0 && memchr(bytes.baseAddress!, 0x5C, bytes.count) != nil  // there are bytes
        var decoder = TokenDecoder(
            hasEscapes ? JSONTokens(copying: bytes, needsCharacterCheck: tokens.needsCharacterCheck) : tokens,
            file: file, namesFields: false)
        guard let document = try? decoder.document(), decoder.problemCount == 0 else { return nil }
        return document
    }
}

/// A document on each line.
struct LineSplitter: DocumentSplitter {
    var isByLine: Bool { true }

    func mayHoldDocument(_ bytes: UnsafeRawBufferPointer, since known: Int) -> Bool {
        bytes[known...].contains(UInt8(ascii: "\n"))
    }

    mutating func split(
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
            if !bytes[start..<end].allSatisfy(ASCII.isSpace) {
                documents.append(
                    RawDocument(storage, start..<end, JSONInput.self, origin: Position(line: line, column: 1)))
            }
            start = min(end + 1, bytes.count)
            line += 1
        }
        return start
    }
}

/// JSON values, in an array or one after the other.
struct ValueSplitter: DocumentSplitter {
    private var scanner: JSONScanner

    init(_ scanner: JSONScanner) { self.scanner = scanner }

    func mayHoldDocument(_ bytes: UnsafeRawBufferPointer, since known: Int) -> Bool {
        bytes[known...].contains(JSONLexis.endObject)
    }

    mutating func split(
        _ storage: ByteStorage, origin: inout Position, isAtEnd: Bool, into documents: inout [RawDocument]
    ) -> Int {
        let used = scanner.split(storage, origin: origin, isAtEnd: isAtEnd, into: &documents)
        if used > 0 { origin = position(of: used, in: storage.bytes, from: origin) }
        return used
    }
}
