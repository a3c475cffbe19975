import ReadoutModel

/// The characters of JSON (RFC 8259 §2, §7): what reads JSON and what only looks for where values end both ask here.
public enum JSONLexis {
    /// Around strings: `"`.
    @inlinable public static var quote: UInt8 { UInt8(ascii: "\"") }
    /// Begins an escape within a string: `\`.
    @inlinable public static var backslash: UInt8 { UInt8(ascii: "\\") }
    /// Between values: `,`.
    @inlinable public static var comma: UInt8 { UInt8(ascii: ",") }
    /// Between a key and its value: `:`.
    @inlinable public static var colon: UInt8 { UInt8(ascii: ":") }
    /// `{`
    @inlinable public static var beginObject: UInt8 { UInt8(ascii: "{") }
    /// `}`
    @inlinable public static var endObject: UInt8 { UInt8(ascii: "}") }
    /// `[`
    @inlinable public static var beginArray: UInt8 { UInt8(ascii: "[") }
    /// `]`
    @inlinable public static var endArray: UInt8 { UInt8(ascii: "]") }

    /// Whether the byte is white space between tokens.
    @inlinable @inline(__always)
    public static func isSpace(_ byte: UInt8) -> Bool { ASCII.isSpace(byte) }

    /// Whether the byte is one of those of numbers; their order is that of ``Number/isJSON(_:)``.
    @inlinable @inline(__always)
    public static func isOfNumber(_ byte: UInt8) -> Bool {
        ASCII.isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
            || byte | 0x20 == UInt8(ascii: "e")
    }

    /// The end of the string whose opening quote is before `start`: the index of its closing quote, or of a control
    /// character, which it must not have; `bytes.count` where neither comes. And whether there is an escape in it.
    @inlinable @inline(__always)
    public static func endOfString(
        _ bytes: UnsafeRawBufferPointer, from start: Int
    ) -> (end: Int, isEscaped: Bool) {
        var at = start
        var isEscaped = false
        while true {
            at = endOfPlainRun(bytes, from: at)
            guard at < bytes.count, bytes[at] == backslash else { return (at, isEscaped) }
            guard at + 1 < bytes.count else { return (bytes.count, isEscaped) }
            isEscaped = true
            at += 2
        }
    }

    /// The next byte from `start` on that JSON cannot have in a string as it is.
    @inlinable @inline(__always)
    public static func endOfPlainRun(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
        var at = start
        while at + 16 <= bytes.count {
            let step = firstMarked(isSpecial(bytes.loadUnaligned(fromByteOffset: at, as: SIMD16<UInt8>.self)))
            at += step
            if step < 16 { return at }
        }
        while at < bytes.count {
            let byte = bytes[at]
            if byte == quote || byte == backslash || byte < 0x20 { break }
            at += 1
        }
        return at
    }

    /// Which of sixteen bytes JSON cannot have in a string as they are: a quote, a backslash, a control character.
    @inlinable @inline(__always)
    public static func isSpecial(_ bytes: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
        (bytes .== SIMD16(repeating: quote)) .| (bytes .== SIMD16(repeating: backslash))
            .| (bytes .< SIMD16(repeating: 0x20))
    }
}
