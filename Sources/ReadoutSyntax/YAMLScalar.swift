import ReadoutModel

/// How a text can be written in YAML.
enum YAMLScalar {
    /// Words that some reader takes for a boolean, null or number, in lower case (YAML 1.1 types, YAML 1.2 §10).
    private static let reserved: [StaticString] = [
        "true", "false", "yes", "no", "on", "off", "y", "n", "null", "nan", "inf", "infinity",
    ]
    private static let longestReserved = 8

    private static func isReserved(_ bytes: UnsafeRawBufferPointer) -> Bool {
        reserved.contains { word in
            guard word.utf8CodeUnitCount == bytes.count else { return false }
            return bytes.indices.allSatisfy { bytes[$0] | 0x20 == word.utf8Start[$0] }
        }
    }

    /// Whether the text needs no quotes: it begins with a letter, so that it is no number and no date, is none of the
    /// reserved words, and holds nothing that ends a plain scalar.
    static func isPlain(_ text: Text) -> Bool {
        text.withBytes { bytes in
            guard let first = bytes.first, ASCII.isLetter(first) || first >= 0x80 else { return false }
            var previous: UInt8 = 0
            var at = 0
            while at < bytes.count {
                let byte = bytes[at]
                if byte < 0x20 || byte == 0x7F { return false }
                if byte == UInt8(ascii: "#"), previous == UInt8(ascii: " ") { return false }
                if byte == UInt8(ascii: ":"), at + 1 == bytes.count || bytes[at + 1] == UInt8(ascii: " ") {
                    return false
                }
                if byte >= 0x80 {
                    guard !mustBeEscaped(bytes, at) else { return false }
                }
                previous = byte
                at += 1
            }
            if previous == UInt8(ascii: " ") { return false }
            return bytes.count > longestReserved || !isReserved(bytes)
        }
    }

    /// Whether the text has several lines and a literal block gives them back: nothing in it needs an escape, and it
    /// does not end in a line of spaces.
    static func canBeLiteral(_ text: Text) -> Bool {
        text.withBytes { bytes in
            guard bytes.contains(UInt8(ascii: "\n")), bytes.contains(where: { $0 > 0x20 }) else { return false }
            var lineHasInk = false
            for at in bytes.indices {
                let byte = bytes[at]
                switch byte {
                case UInt8(ascii: "\n"): lineHasInk = false
                case UInt8(ascii: " "), UInt8(ascii: "\t"): break
                case 0..<0x20, 0x7F: return false
                default:
                    if byte >= 0x80, mustBeEscaped(bytes, at) { return false }
                    lineHasInk = true
                }
            }
            return lineHasInk || bytes.last == UInt8(ascii: "\n") && lastLineIsEmpty(bytes)
        }
    }

    /// Of the lines behind the last one with ink, none has spaces.
    private static func lastLineIsEmpty(_ bytes: UnsafeRawBufferPointer) -> Bool {
        for byte in bytes.reversed() where byte != UInt8(ascii: "\n") {
            return byte != UInt8(ascii: " ") && byte != UInt8(ascii: "\t")
        }
        return false
    }

    /// Appends a literal block (YAML 1.2 §8.1.2) whose lines stand at `indent`; the last line break is left out.
    static func appendLiteral(_ text: Text, indent: Int, to out: inout ByteBuffer) {
        text.withBytes { bytes in
            out.append("|")
            // Spaces or line breaks at the start would be taken for indentation; it is named instead.
            if bytes[0] == UInt8(ascii: " ") || bytes[0] == UInt8(ascii: "\n") || bytes[0] == UInt8(ascii: "\t") {
                out.append("2")
            }
            var end = bytes.count
            while end > 0, bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
            switch bytes.count - end {
            case 0: out.append("-")
            case 1: break
            default: out.append("+")
            }
            var lineStart = 0
            while lineStart <= end {
                var lineEnd = lineStart
                while lineEnd < end, bytes[lineEnd] != UInt8(ascii: "\n") { lineEnd += 1 }
                out.append("\n")
                if lineEnd > lineStart {
                    for _ in 0..<indent { out.append(UInt8(ascii: " ")) }
                    out.append(UnsafeRawBufferPointer(rebasing: bytes[lineStart..<lineEnd]))
                }
                lineStart = lineEnd + 1
            }
            for _ in 0..<max(0, bytes.count - end - 1) { out.append("\n") }
        }
    }

    /// Appends the text in double quotes (YAML 1.2 §7.3.1).
    static func appendQuoted(_ text: Text, to out: inout ByteBuffer) {
        out.append("\"")
        text.withBytes { bytes in
            var at = 0
            while at < bytes.count {
                let byte = bytes[at]
                switch byte {
                case UInt8(ascii: "\""): out.append("\\\"")
                case UInt8(ascii: "\\"): out.append("\\\\")
                case UInt8(ascii: "\n"): out.append("\\n")
                case UInt8(ascii: "\t"): out.append("\\t")
                case 0..<0x20, 0x7F:
                    out.append("\\x")
                    out.append(hexadecimal: byte)
                case 0x80... where mustBeEscaped(bytes, at):
                    at += appendEscape(bytes, at, to: &out)
                    continue
                default: out.append(byte)
                }
                at += 1
            }
        }
        out.append("\"")
    }

    /// Whether the character whose first byte is at `at` is a control (U+0080 to U+009F, U+0085 among them), a line
    /// break of YAML 1.1 (U+2028, U+2029), a byte order mark, or U+FFFE or U+FFFF.
    private static func mustBeEscaped(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> Bool {
        // In UTF-8 the bytes behind these are there; a text made unchecked may end early.
        switch bytes[at] {
        case 0xC2: at + 1 < bytes.count && bytes[at + 1] < 0xA0
        case 0xE2 where at + 2 < bytes.count:
            bytes[at + 1] == 0x80 && (bytes[at + 2] == 0xA8 || bytes[at + 2] == 0xA9)
        case 0xEF where at + 2 < bytes.count:
            bytes[at + 1] == 0xBB && bytes[at + 2] == 0xBF || bytes[at + 1] == 0xBF && bytes[at + 2] >= 0xBE
        default: false
        }
    }

    /// Appends the character at `at` as `\xNN` or `\uNNNN` and returns how many bytes it had.
    private static func appendEscape(_ bytes: UnsafeRawBufferPointer, _ at: Int, to out: inout ByteBuffer) -> Int {
        let isShort = bytes[at] == 0xC2
        let value: UInt16 =
            isShort
            ? UInt16(bytes[at + 1])
            : UInt16(bytes[at] & 0x0F) << 12 | UInt16(bytes[at + 1] & 0x3F) << 6 | UInt16(bytes[at + 2] & 0x3F)
        if isShort { out.append("\\x") } else { out.append("\\u") }
        for shift in isShort ? [4, 0] : [12, 8, 4, 0] {
            out.append(ASCII.hexadecimalDigit(UInt8(value >> UInt16(shift) & 0x0F)))
        }
        return isShort ? 2 : 3
    }
}
