/// What a look through the bytes of a document has found.
public enum UTF8Check: Equatable, Sendable {
    /// Valid UTF-8 in which every character may stand in a text, as far as they are written out.
    case clean
    /// Valid UTF-8 that holds U+007F, U+FFFE or U+FFFF somewhere.
    case suspicious
    /// The byte at this offset is not UTF-8 (RFC 3629 §4).
    case invalid(at: Int)

    public init(_ bytes: UnsafeRawBufferPointer) {
        var at = 0
        var suspicious = false
        let count = bytes.count
        while at < count {
            // ASCII characters, many at a time: adding one carries into the high bit of 0x7F, and all above have it.
            while at + 32 <= count, UTF8Check.isPlain(bytes, at) { at += 32 }
            while at + 8 <= count {
                let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
                let other = ((word &+ 0x0101_0101_0101_0101) | word) & 0x8080_8080_8080_8080
                if other == 0 {
                    at += 8
                } else {
                    at += other.trailingZeroBitCount / 8
                    break
                }
            }
            guard at < count else { break }
            let first = bytes[at]
            if first < 0x80 {
                if first == 0x7F { suspicious = true }
                at += 1
                continue
            }
            func continues(_ offset: Int, _ low: UInt8 = 0x80, _ high: UInt8 = 0xBF) -> Bool {
                at + offset < count && bytes[at + offset] >= low && bytes[at + offset] <= high
            }
            switch first {
            case 0xC2...0xDF where continues(1):
                at += 2
            case 0xE0 where continues(1, 0xA0) && continues(2),
                0xED where continues(1, 0x80, 0x9F) && continues(2),
                0xE1...0xEC where continues(1) && continues(2),
                0xEE...0xEF where continues(1) && continues(2):
                if first == 0xEF, bytes[at + 1] == 0xBF, bytes[at + 2] >= 0xBE { suspicious = true }
                at += 3
            case 0xF0 where continues(1, 0x90) && continues(2) && continues(3),
                0xF1...0xF3 where continues(1) && continues(2) && continues(3),
                0xF4 where continues(1, 0x80, 0x8F) && continues(2) && continues(3):
                at += 4
            default:
                self = .invalid(at: at)
                return
            }
        }
        self = suspicious ? .suspicious : .clean
    }

    /// Whether the next 32 bytes are ASCII, and none 0x7F.
    @inline(__always)
    private static func isPlain(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> Bool {
        func others(_ offset: Int) -> UInt64 {
            let word = bytes.loadUnaligned(fromByteOffset: at + offset, as: UInt64.self)
            return (word &+ 0x0101_0101_0101_0101) | word
        }
        return (others(0) | others(8) | others(16) | others(24)) & 0x8080_8080_8080_8080 == 0
    }
}

/// The place of the byte at `offset`, where the bytes begin at `start` of their file.
public func position(
    of offset: Int, in bytes: UnsafeRawBufferPointer, from start: Position = Position(line: 1, column: 1)
) -> Position {
    var line = start.line
    var lineStart = 0
    let offset = min(offset, bytes.count)
    // Whole files are counted through here: a word that holds no line break is passed over at once.
    var at = 0
    while at < offset {
        if at + 8 <= offset {
            let word = bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self) ^ 0x0A0A_0A0A_0A0A_0A0A
            if (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 == 0 {
                at += 8
                continue
            }
        }
        if bytes[at] == UInt8(ascii: "\n") {
            line += 1
            lineStart = at + 1
        }
        at += 1
    }
    // A byte order mark is no character of the text.
    if lineStart == 0, offset >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { lineStart = 3 }
    var column = line == start.line ? start.column : 1
    for at in lineStart..<offset where bytes[at] & 0xC0 != 0x80 { column += 1 }
    return Position(line: line, column: column)
}
