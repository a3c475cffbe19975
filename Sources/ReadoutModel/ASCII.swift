/// The classes of ASCII characters, asked for a byte of UTF-8. No byte beyond ASCII is in any of them.
public enum ASCII {
    /// `0` to `9`.
    @inlinable @inline(__always)
    public static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    /// `A` to `Z` and `a` to `z`.
    @inlinable @inline(__always)
    public static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    /// `a` to `z`.
    @inlinable @inline(__always)
    public static func isLowercase(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

    /// `A` to `Z`.
    @inlinable @inline(__always)
    public static func isUppercase(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

    /// A letter or a digit.
    @inlinable @inline(__always)
    public static func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }

    /// `0` to `9`, `A` to `F` and `a` to `f`.
    @inlinable @inline(__always)
    public static func isHexadecimal(_ byte: UInt8) -> Bool { isDigit(byte) || (byte | 0x20) &- 0x61 < 6 }

    /// A space or a tab.
    @inlinable @inline(__always)
    public static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    /// A space, a tab, a line feed or a carriage return: what JSON (RFC 8259 §2) and YAML (1.2 §5.4, §5.5) have between
    /// their tokens.
    @inlinable @inline(__always)
    public static func isSpace(_ byte: UInt8) -> Bool { isBlank(byte) || byte == 0x0A || byte == 0x0D }

    /// The letter in lower case; any other byte as it is.
    @inlinable @inline(__always)
    public static func lowercased(_ byte: UInt8) -> UInt8 { isUppercase(byte) ? byte | 0x20 : byte }

    /// The value of a hexadecimal digit in either case, 0 to 15; `nil` for any other byte.
    @inlinable
    public static func hexadecimalValue(_ digit: UInt8) -> UInt8? {
        if isDigit(digit) { return digit & 0x0F }
        return isHexadecimal(digit) ? (digit | 0x20) - 0x61 + 10 : nil
    }

    /// The hexadecimal digit of a value from 0 to 15, in upper case.
    @inlinable @inline(__always)
    public static func hexadecimalDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 &+ value : 0x37 &+ value }

    /// The hexadecimal digit of a value from 0 to 15, in lower case.
    @inlinable @inline(__always)
    public static func lowercaseHexadecimalDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? 0x30 &+ value : 0x57 &+ value
    }
}

/// A set of ASCII characters, for a grammar that has classes of its own.
///
/// ```swift
/// let name = ASCIISet.alphanumerics.union(ASCIISet("-_"))
/// name.contains(UInt8(ascii: "_"))  // true
/// ```
public struct ASCIISet: Sendable, Hashable {
    /// A bit for each character from 0 to 63.
    @usableFromInline let low: UInt64
    /// A bit for each character from 64 to 127.
    @usableFromInline let high: UInt64

    /// The set of these bits, for sets that must not be made at run time.
    @inlinable
    package init(low: UInt64, high: UInt64) { (self.low, self.high) = (low, high) }

    /// The set of the characters in `characters`, all of them ASCII.
    public init(_ characters: StaticString) {
        var (low, high): (UInt64, UInt64) = (0, 0)
        characters.withUTF8Buffer { bytes in
            for byte in bytes {
                precondition(byte < 128, "a set of ASCII characters has no others")
                if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 64) }
            }
        }
        self.init(low: low, high: high)
    }

    /// The characters that are in this set or in the other.
    public func union(_ other: ASCIISet) -> ASCIISet { ASCIISet(low: low | other.low, high: high | other.high) }

    /// Whether the byte is a character of the set.
    @inlinable @inline(__always)
    public func contains(_ byte: UInt8) -> Bool {
        byte < 128 && (byte < 64 ? low : high) &>> UInt64(byte & 63) & 1 != 0
    }

    /// Letters and digits.
    public static let alphanumerics = ASCIISet(low: 0x03FF_0000_0000_0000, high: 0x07FF_FFFE_07FF_FFFE)
    /// The unreserved characters of URIs (RFC 3986 §2.3): letters, digits and `-._~`.
    public static let unreserved = ASCIISet(low: 0x03FF_6000_0000_0000, high: 0x47FF_FFFE_87FF_FFFE)
    /// The visible characters and the space: U+0020 to U+007E.
    public static let printable = ASCIISet(low: 0xFFFF_FFFF_0000_0000, high: 0x7FFF_FFFF_FFFF_FFFF)
}
