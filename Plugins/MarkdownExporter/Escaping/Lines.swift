import ReadoutSyntax

// One line of text.

extension MarkdownText {
    /// Appends a line, which is not empty and neither begins nor ends with a space or tab.
    /// - Returns: `false` where there is more than one line; then what has been appended is of no use.
    @discardableResult
    static func append(
        _ bytes: UnsafeRawBufferPointer, at position: Position, _ rules: Escape, to out: inout ByteBuffer
    ) -> Bool {
        var start = 0
        if position == .lineStart || position == .anywhere, let (mark, rule) = blockMark(bytes), rules.contains(rule) {
            out.append(UnsafeRawBufferPointer(rebasing: bytes[..<mark]))
            out.append(UInt8(ascii: "\\"))
            out.append(bytes[mark])
            start = mark + 1
        }
        return out.append(bytes, from: start, special: candidates) { at in
            if bytes[at] == 0x0A { return .end }
            guard let rule = rule(bytes, at, position), rules.contains(rule) else { return .plain }
            return needsReference(bytes, at, position) ? .reference : .escaped
        }
    }

    /// Whether the byte at `at` needs a character reference because a backslash is not enough. To kramdown, which
    /// Jekyll uses, a backslash is no escape before `& / % ^`. Hugo finds `<!--more-->` and Jekyll `{%` even after a
    /// backslash. A backslash at the end of a text may meet the one that breaks the line. In a row of a table, kramdown
    /// takes what stands between two backticks for code, with the bars in it.
    private static func needsReference(_ bytes: UnsafeRawBufferPointer, _ at: Int, _ position: Position) -> Bool {
        switch bytes[at] {
        case UInt8(ascii: "&"), UInt8(ascii: "/"), UInt8(ascii: "%"), UInt8(ascii: "^"): true
        case UInt8(ascii: "`"): position.isCell && position != .anywhere
        case UInt8(ascii: "<"): at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: "!")
        case UInt8(ascii: "\\"): at + 1 == bytes.count
        default: false
        }
    }

    /// Sets the high bit of each byte that is one of ``#$%&*./:;<=[\]^_`{|}~``, a line break, or one of a few others that
    /// texts have seldom.
    @inline(__always)
    private static func candidates(_ words: SIMD2<UInt64>) -> SIMD2<UInt64> {
        func each(_ byte: UInt64) -> SIMD2<UInt64> { SIMD2(repeating: 0x0101_0101_0101_0101 &* byte) }
        // Letters in lower case are told from each other by seven bits; no sum below overflows into the next byte.
        let low = (words & each(0x7F)) | each(0x20)
        let braces = low &+ each(0x80 - 0x7B)
        let stars = (low &+ each(0x80 - 0x23)) & ~(low &+ each(0x80 - 0x2C))
        let dots = (low &+ each(0x80 - 0x2E)) & ~(low &+ each(0x80 - 0x30))
        let colons = (low &+ each(0x80 - 0x3A)) & ~(low &+ each(0x80 - 0x61))
        return (braces | stars | dots | colons) & ~words & each(0x80)
    }
}
