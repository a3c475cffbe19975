import ReadoutModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

// The escapes of JSON (RFC 8259 §7).
extension JSONTokens {
    /// The text of `range` with its escapes resolved, in a storage of its own.
    @usableFromInline
    mutating func unescape(_ range: Range<Int>) throws(SyntaxError) -> Text {
        let storage = try ByteStorage(capacity: range.count) { room throws(SyntaxError) in
            guard let base = room.baseAddress else { return 0 }
            return try unescape(range, to: base)
        }
        return Text(uncheckedUTF8: storage)
    }

    /// Resolves escapes where they stand, if the bytes belong to this reader.
    @usableFromInline
    mutating func resolve(_ range: Range<Int>) throws(SyntaxError) -> Range<Int>? {
        guard let scratch else { return nil }
        let count = try unescape(range, to: scratch + range.lowerBound)
        return range.lowerBound..<range.lowerBound + count
    }

    /// Writes a text without its escapes, which is never longer, and returns its length. It can go where the text
    /// stands: nothing is written before it has been read.
    private mutating func unescape(
        _ range: Range<Int>, to target: UnsafeMutableRawPointer
    ) throws(SyntaxError) -> Int {
        var out = 0
        func put(_ byte: UInt8) {
            target.storeBytes(of: byte, toByteOffset: out, as: UInt8.self)
            out += 1
        }
        var at = range.lowerBound
        while at < range.upperBound {
            let run = min(endOfPlainRun(from: at), range.upperBound)
            memmove(target + out, base + at, run - at)
            out += run - at
            at = run
            guard at < range.upperBound else { break }
            let escape = at
            at += 2
            switch byte(escape + 1) {
            case UInt8(ascii: "n"): put(UInt8(ascii: "\n"))
            case UInt8(ascii: "t"): put(UInt8(ascii: "\t"))
            case UInt8(ascii: "r"), UInt8(ascii: "b"), UInt8(ascii: "f"):
                needsCharacterCheck = true
                put(byte(escape + 1) == UInt8(ascii: "r") ? 0x0D : byte(escape + 1) == UInt8(ascii: "b") ? 0x08 : 0x0C)
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): put(byte(escape + 1))
            case UInt8(ascii: "u"):
                let unit = try codeUnit(at, in: range, escape: escape)
                at += 4
                var scalar = Unicode.Scalar(unit)
                if (0xD800..<0xDC00).contains(unit), at + 1 < range.upperBound, byte(at) == UInt8(ascii: "\\"),
                    byte(at + 1) == UInt8(ascii: "u")
                {
                    let low = try codeUnit(at + 2, in: range, escape: escape)
                    if (0xDC00..<0xE000).contains(low) {
                        scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
                        at += 6
                    }
                }
                guard let scalar else {
                    throw fail("half of a surrogate pair is no character", at: escape)
                }
                if scalar.value < 0x20 || scalar.value == 0x7F || scalar.value & ~1 == 0xFFFE {
                    needsCharacterCheck = true
                }
                for byte in UTF8.encode(scalar)! { put(byte) }  // every scalar can be encoded
            default:
                throw fail("JSON has no such escape; a backslash is written \\\\", at: escape)
            }
        }
        return out
    }

    /// The four hexadecimal digits of `\u`.
    private mutating func codeUnit(_ at: Int, in range: Range<Int>, escape: Int) throws(SyntaxError) -> UInt32 {
        guard at + 4 <= range.upperBound else { throw fail("\\u takes four hexadecimal digits", at: escape) }
        var unit: UInt32 = 0
        for index in at..<at + 4 {
            guard let digit = ASCII.hexadecimalValue(byte(index)) else {
                throw fail("\\u takes four hexadecimal digits", at: escape)
            }
            unit = unit << 4 | UInt32(digit)
        }
        return unit
    }
}
