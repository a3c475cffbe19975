/// Whether bytes are UTF-8 (RFC 3629 §4), and whether texts in them may hold a character that a document must not have.
public enum UTF8Check: Equatable, Sendable {
    /// Valid UTF-8 without U+007F, U+FFFE and U+FFFF. Characters that are written as escapes are not looked at.
    case clean
    /// Valid UTF-8 that holds U+007F, U+FFFE or U+FFFF somewhere.
    case suspicious
    /// The byte at this offset is not UTF-8 (RFC 3629 §4).
    case invalid(at: Int)

    /// Looks through `bytes`.
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
