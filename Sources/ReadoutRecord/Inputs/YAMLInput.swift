import ReadoutModel
import ReadoutSyntax

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// YAML: one document, or a stream of several.
enum YAMLInput: InputSyntax {
    static func recognise(_ start: InputStart) -> InputRecognition { .yes(YAMLSplitter()) }

    static func tokens(of document: RawDocument, needsCharacterCheck: Bool) throws(SyntaxError) -> YAMLTokens {
        var tokens = try YAMLTokens(
            document.storage, document.range, firstLine: document.origin.line, firstKey: "readout")
        tokens.closeOff()
        return tokens
    }

    static func positions(of fields: [String], in tokens: YAMLTokens) -> [String: Position] {
        FieldLocator(tokens, fields).run()
    }

    static func warnings(of tokens: YAMLTokens, in document: RawDocument, file: String) -> [Diagnostic] {
        CutTexts.warnings(in: document.bytes, tokens, from: document.origin, file: file)
    }

    static func problems(of tokens: YAMLTokens) -> [SyntaxError] { tokens.problems }

    static func isBrokenOff(_ tokens: YAMLTokens) -> Bool { tokens.isCut }
}

/// Documents between the markers of a YAML stream.
struct YAMLSplitter: DocumentSplitter {
    /// A file without a document in it is an error, though a stream may be empty (YAML 1.2 §9.2).
    private var hasFoundDocument = false

    /// Whether a line that ends a YAML document begins at or after this offset, or just before it.
    func mayHoldDocument(_ bytes: UnsafeRawBufferPointer, since known: Int) -> Bool {
        var at = max(0, known - 4)
        while at + 3 < bytes.count {
            let isStart = at == 0 || bytes[at - 1] == UInt8(ascii: "\n")
            let mark = bytes[at]
            if isStart, mark == UInt8(ascii: "-") || mark == UInt8(ascii: "."), bytes[at + 1] == mark,
                bytes[at + 2] == mark, ASCII.isSpace(bytes[at + 3])
            {
                return true
            }
            at += 1
        }
        return false
    }

    mutating func split(
        _ storage: ByteStorage, origin: inout Position, isAtEnd: Bool, into documents: inout [RawDocument]
    ) -> Int {
        let used = self.documents(of: storage, origin: origin, isAtEnd: isAtEnd, into: &documents)
        if used > 0 { origin = position(of: used, in: storage.bytes, from: origin) }
        hasFoundDocument = hasFoundDocument || !documents.isEmpty
        if isAtEnd, !hasFoundDocument {
            documents.append(
                RawDocument(
                    broken: "there is no document here; one begins with \"readout: 1\"", code: .emptyInput,
                    origin: Position(line: 1, column: 1)))
        }
        return used
    }

    /// A line that begins with `---` begins a document, whatever stands above it (YAML 1.2 §9.1.4); directives and
    /// comments before it belong to it.
    private func documents(
        of storage: ByteStorage, origin: Position, isAtEnd: Bool, into documents: inout [RawDocument]
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
            let at = at + (hasByteOrderMark(bytes, at: at) ? 3 : 0)
            guard at + 3 <= bytes.count, bytes[at] == marker, bytes[at + 1] == marker, bytes[at + 2] == marker else {
                return false
            }
            return at + 3 == bytes.count ? isAtEnd : ASCII.isSpace(bytes[at + 3])
        }
        func finish(_ end: Int) {
            documents.append(
                RawDocument(
                    storage, documentStart..<end, YAMLInput.self, origin: Position(line: documentLine, column: 1)))
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
                let marker = at + (hasByteOrderMark(bytes, at: at) ? 6 : 3)
                hasContent = hasContent || !bytes[marker..<end].allSatisfy(ASCII.isSpace)
            } else if isMarker(UInt8(ascii: ".")) {
                if hasContent || hasMarker { finish(end) }
                (documentStart, documentLine) = (end, line + 1)
                hasContent = false
                hasMarker = false
            } else if !hasContent,
                let first = bytes[(at + (hasByteOrderMark(bytes, at: at) ? 3 : 0))..<end].first(where: {
                    !ASCII.isSpace($0)
                }),
                first != UInt8(ascii: "#"), hasMarker || first != UInt8(ascii: "%")
            {
                hasContent = true
            }
            at = end
            line += 1
        }
        if isAtEnd {
            if hasContent || hasMarker { finish(bytes.count) }
            return bytes.count
        }
        return documentStart
    }
}
