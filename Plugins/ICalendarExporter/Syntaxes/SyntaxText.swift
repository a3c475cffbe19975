import ReadoutModel
import ReadoutSyntax

// How values and names are spelled, where two syntaxes of iCalendar spell them alike.

extension ByteBuffer {
    /// TEXT in a content line (RFC 5545 §3.3.11): backslash, semicolon, comma and newline are escaped. A control
    /// character that TEXT cannot hold is dropped; a carriage return would end the line.
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

    /// A name in lower case.
    mutating func append(lowercasing name: StaticString) {
        name.withUTF8Buffer { bytes in
            for byte in bytes { append(ASCII.lowercased(byte)) }
        }
    }

    /// `+0800`, or `+08:00`; with seconds where there are any, as in local mean times.
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

    /// BYDAY of a rule: `-1SU`
    mutating func append(dayOf rule: RecurrenceRule) {
        if let week = rule.week { append(decimal: week) }
        switch rule.weekday {
        case 0: append("SU")
        case 1: append("MO")
        case 2: append("TU")
        case 3: append("WE")
        case 4: append("TH")
        case 5: append("FR")
        default: append("SA")
        }
    }
}

/// What TEXT cannot have as it is, and the tab, which it can.
@inline(__always)
private func specialInText(_ bytes: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
    (bytes .== SIMD16(repeating: UInt8(ascii: ","))) .| (bytes .== SIMD16(repeating: UInt8(ascii: ";")))
        .| (bytes .== SIMD16(repeating: UInt8(ascii: "\\"))) .| (bytes .== SIMD16(repeating: 0x7F))
        .| (bytes .< SIMD16(repeating: 0x20))
}
