import ReadoutSyntax

extension ByteBuffer {
    /// Appends UTF-8 text as it stands between the quotes of a literal. Canonical N-Triples (RDF 1.1 N-Triples §4)
    /// escapes `"`, `\`, line feed and carriage return and nothing else; Turtle's STRING_LITERAL_QUOTE takes the same.
    mutating func append(escaping text: UnsafeRawBufferPointer) {
        var copied = 0
        var at = 0
        while at < text.count {
            if text.count - at >= 8, !mayEscape(text.loadUnaligned(fromByteOffset: at, as: UInt64.self)) {
                at += 8
                continue
            }
            let end = min(at + 8, text.count)
            while at < end {
                let byte = text[at]
                if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x0A || byte == 0x0D {
                    append(UnsafeRawBufferPointer(rebasing: text[copied..<at]))
                    append(UInt8(ascii: "\\"))
                    append(byte == 0x0A ? UInt8(ascii: "n") : byte == 0x0D ? UInt8(ascii: "r") : byte)
                    copied = at + 1
                }
                at += 1
            }
        }
        append(UnsafeRawBufferPointer(rebasing: text[copied...]))
    }
}

/// Whether one of eight bytes is `"`, `\` or below U+000E. Quick rather than exact: a tab counts, too.
@inline(__always)
private func mayEscape(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // A byte that is zero borrows from its top bit, and only such a byte (or one above it) can.
    let quote = word ^ (ones &* 0x22)
    let backslash = word ^ (ones &* 0x5C)
    let found = (quote &- ones) & ~quote | (backslash &- ones) & ~backslash | (word &- ones &* 0x0E) & ~word
    return found & (ones &* 0x80) != 0
}
