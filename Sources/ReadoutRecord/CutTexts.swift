import ReadoutModel
import ReadoutSyntax

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Finds plain texts of YAML that a `#` cuts short: in `Round #2` all from the `#` on is a comment (YAML 1.2 §6.6). One
/// that is meant as a comment has a space behind its `#`.
struct CutTexts {
    /// A `#` that begins a comment, if it stands in no quotes or block: behind a space, and before something else.
    private struct Mark {
        let offset: Int
        /// Where the text before it ends.
        let end: Int
    }

    /// - Parameter bytes: those of the document that `tokens` are of.
    /// - Returns: warnings, in their order, as many as are listed.
    static func warnings(
        in bytes: UnsafeRawBufferPointer, _ tokens: YAMLTokens, from origin: Position, file: String
    ) -> [Diagnostic] {
        let marks = CutTexts.marks(in: bytes)
        if marks.isEmpty { return [] }
        var walk = Walk(tokens: tokens)
        try? walk.run()
        var (starts, ends) = (PositionCounter(from: origin), PositionCounter(from: origin))
        var next = 0
        var warnings: [Diagnostic] = []
        for (found, position) in zip(walk.plain, tokens.positions(of: walk.plain.map(\.token))) {
            guard let start = starts.offset(of: position, in: bytes) else { continue }
            while next < marks.count, marks[next].offset <= start { next += 1 }
            guard next < marks.count, warnings.count < Diagnostic.maximumCount else { break }
            // Of a text of several lines the last is compared.
            var tokens = tokens
            guard let text = try? tokens.text(of: found.token), !text.isEmpty else { continue }
            let isCut = text.withBytes { text in
                let (mark, length) = (marks[next], min(text.count, marks[next].end - start))
                return length > 0
                    && bytes[mark.end - 1] == text[text.count - 1]
                    && (text.count == mark.end - start
                        ? bytes[start..<mark.end].elementsEqual(text)
                        : isFolded(UnsafeRawBufferPointer(rebasing: bytes[start..<mark.end]), text))
            }
            guard isCut else { continue }
            let line = bytes[marks[next].offset...].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
            warnings.append(
                Diagnostic(
                    .warning, .textCutShort, path: file, position: ends.position(of: marks[next].offset, in: bytes),
                    field: found.field,
                    message:
                        "the text ends before \(quoted(UnsafeRawBufferPointer(rebasing: line))), which is a comment; "
                        + "put the text in quotes, or a space behind the # of a comment"
                ))
        }
        return warnings
    }

    /// Whether a text of several lines is `text` once its lines are folded: the same but for white space.
    private static func isFolded(_ source: UnsafeRawBufferPointer, _ text: UnsafeRawBufferPointer) -> Bool {
        source.lazy.filter { !ASCII.isSpace($0) }.elementsEqual(text.lazy.filter { !ASCII.isSpace($0) })
    }

    private static func marks(in bytes: UnsafeRawBufferPointer) -> [Mark] {
        var marks: [Mark] = []
        guard let base = bytes.baseAddress else { return [] }
        var at = 0
        while at < bytes.count, let found = memchr(base + at, Int32(UInt8(ascii: "#")), bytes.count - at) {
            let offset = UnsafeRawPointer(found) - base
            at = offset + 1
            guard at < bytes.count, !ASCII.isSpace(bytes[at]), offset > 0, ASCII.isBlank(bytes[offset - 1]) else {
                continue
            }
            var end = offset
            while end > 0, ASCII.isBlank(bytes[end - 1]) { end -= 1 }
            if end > 0, bytes[end - 1] != UInt8(ascii: "\n") { marks.append(Mark(offset: offset, end: end)) }
        }
        return marks
    }

    /// Goes through the tokens and keeps the plain ones with their fields.
    private struct Walk {
        var tokens: YAMLTokens
        var plain: [(token: Token, field: String)] = []
        private var path = FieldPath(isKept: true)

        init(tokens: YAMLTokens) { self.tokens = tokens }

        mutating func run() throws(SyntaxError) { try value(try tokens.next()) }

        private mutating func value(_ token: Token) throws(SyntaxError) {
            switch token.kind {
            case .plain: plain.append((token, path.description))
            case .beginMapping:
                while case let key = try tokens.next(), key.kind == .key {
                    path.push(key: try tokens.text(of: key))
                    try value(try tokens.next())
                    path.pop()
                }
            case .beginSequence:
                var index = 0
                while case let item = try tokens.next(), item.kind != .endSequence, item.kind != .end {
                    path.push(index)
                    try value(item)
                    path.pop()
                    index += 1
                }
            default: return
            }
        }
    }
}
