import ReadoutModel
import ReadoutSyntax

// How values are spelled, as far as two syntaxes or more spell them alike.

extension ByteBuffer {
    /// TEXT in a content line (RFC 5545 §3.3.11): backslash, semicolon, comma and newline are escaped. A control
    /// character that TEXT cannot hold is dropped; the carriage return would end the line.
    mutating func append(escapingText bytes: UnsafeRawBufferPointer) {
        append(bytes, special: specialInText) { out, byte in
            switch byte {
            case UInt8(ascii: "\n"): out.append("\\n")
            case UInt8(ascii: "\\"): out.append("\\\\")
            case UInt8(ascii: ";"): out.append("\\;")
            case UInt8(ascii: ","): out.append("\\,")
            case UInt8(ascii: "\t"): out.append(UInt8(ascii: "\t"))
            default: break
            }
        }
    }

    /// URI (RFC 5545 §3.3.13): an IRI is mapped to one by RFC 3987 §3.1, octets beyond ASCII percent-encoded.
    mutating func append(uri iri: UnsafeRawBufferPointer) {
        append(iri, special: specialInURI) { out, byte in
            out.append(UInt8(ascii: "%"))
            out.append(hexadecimalDigit(byte >> 4))
            out.append(hexadecimalDigit(byte & 0x0F))
        }
    }

    /// A name in lower case.
    mutating func append(lowercasing name: StaticString) {
        for byte in name.bytes {
            append((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte)
        }
    }

    /// `2023-06-18`, or in the basic format `20230618`.
    mutating func append(date: CivilDate, isBasic: Bool = false) {
        append(decimal: date.year, width: 4)
        if !isBasic { append(UInt8(ascii: "-")) }
        append(decimal: date.month, width: 2)
        if !isBasic { append(UInt8(ascii: "-")) }
        append(decimal: date.day, width: 2)
    }

    /// `2023-06-18T14:30:00`, or `20230618T143000`, of seconds since 1970-01-01T00:00 on some clock.
    mutating func append(clock seconds: Int, isBasic: Bool = false) {
        let (days, rest) = seconds.flooredDivision(by: 86_400)
        append(date: CivilDate(dayNumber: days), isBasic: isBasic)
        append(UInt8(ascii: "T"))
        append(decimal: rest / 3600, width: 2)
        if !isBasic { append(UInt8(ascii: ":")) }
        append(decimal: rest / 60 % 60, width: 2)
        if !isBasic { append(UInt8(ascii: ":")) }
        append(decimal: rest % 60, width: 2)
    }

    /// `+0800`, or `+08:00`; seconds where there are any, as before the zones of the hour.
    mutating func append(offset seconds: Int, colon: StaticString = ":") {
        append(seconds < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+"))
        let size = abs(seconds)
        append(decimal: size / 3600, width: 2)
        append(colon)
        append(decimal: size / 60 % 60, width: 2)
        guard size % 60 != 0 else { return }
        append(colon)
        append(decimal: size % 60, width: 2)
    }
}

/// What TEXT cannot have as it is, and the tab, which it can.
@inline(__always)
private func specialInText(_ bytes: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
    (bytes .== SIMD16(repeating: UInt8(ascii: ","))) .| (bytes .== SIMD16(repeating: UInt8(ascii: ";")))
        .| (bytes .== SIMD16(repeating: UInt8(ascii: "\\"))) .| (bytes .== SIMD16(repeating: 0x7F))
        .| (bytes .< SIMD16(repeating: 0x20))
}

/// What a URI cannot have: blanks, controls, and all beyond ASCII.
@inline(__always)
private func specialInURI(_ bytes: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
    (bytes .<= SIMD16(repeating: 0x20)) .| (bytes .>= SIMD16(repeating: 0x7F))
}

extension Int {
    /// The quotient rounded down, and the rest, which is never negative.
    func flooredDivision(by divisor: Int) -> (quotient: Int, rest: Int) {
        let (quotient, rest) = quotientAndRemainder(dividingBy: divisor)
        return rest < 0 ? (quotient - 1, rest + divisor) : (quotient, rest)
    }
}
