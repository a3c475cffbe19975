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
        let isNamedLines = start.ending == "ndjson" || start.ending == "jsonl"
        let isNamedJSON = start.ending == "json" || isNamedLines
        let isNamedYAML = start.ending == "yaml" || start.ending == "yml"
        if start.isBehindFirst {
            if bytes[at] == UInt8(ascii: "-"), bytes.count < 3, !start.isAtEnd { return .unknown }
            return bytes.starts(with: "---".utf8) ? .no : .yes(LineSplitter())
        }
        if bytes[at] == JSONLexis.beginArray { return .yes(ValueSplitter(JSONScanner(isArray: true))) }
        if isNamedLines { return .yes(LineSplitter()) }
        guard bytes[at] == JSONLexis.beginObject else { return .no }

        // An object: JSON has a quote or a brace next, YAML can have anything.
        var next = at + 1
        while next < bytes.count, ASCII.isSpace(bytes[next]) { next += 1 }
        guard next < bytes.count || start.isAtEnd else { return .unknown }
        let isJSON = next < bytes.count && (bytes[next] == JSONLexis.quote || bytes[next] == JSONLexis.endObject)
        if !isJSON, !isNamedJSON { return .no }

        let newline = bytes[at...].firstIndex(of: UInt8(ascii: "\n"))
        guard newline != nil || start.isAtEnd || bytes.count > DocumentStream.maximumDocument else { return .unknown }
        let line = newline ?? bytes.count
        let words = UnsafeRawBufferPointer(rebasing: bytes[at..<line])
        let scanner = JSONScanner(isArray: false)
        let isWhole = scanner.endOfValue(bytes, from: at, limit: line) != nil
        guard line + 4 < bytes.count || start.isAtEnd || newline == nil else {
            // The next line has to be seen, unless this one is a document whatever follows.
            guard isWhole, isNamedJSON || !isNamedYAML && JSONScanner.hasJSONWords(words) else { return .unknown }
            return isNamedJSON ? .yes(LineSplitter()) : .first(LineSplitter())
        }
        let nextLine = bytes[min(line + 1, bytes.count)...].prefix(while: { $0 != UInt8(ascii: "\n") })
        if !isNamedJSON {
            // Braces with a quote can be YAML as well; no line of JSON begins with dashes, or has bare words.
            let isYAML = nextLine.starts(with: "---".utf8) || !JSONScanner.hasJSONWords(words)
            if isYAML || isNamedYAML, nextLine.first != JSONLexis.beginObject { return .no }
        }
        return isWhole || newline == nil || nextLine.first == JSONLexis.beginObject
            ? .yes(LineSplitter()) : .yes(ValueSplitter(scanner))
    }

    static func tokens(of document: RawDocument, needsCharacterCheck: Bool) throws(SyntaxError) -> JSONTokens {
        JSONTokens(
            uncheckedUTF8: document.storage, document.range, origin: document.origin,
            needsCharacterCheck: needsCharacterCheck)
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
