import ReadoutModel
import ReadoutSyntax

// How values are spelled, where two syntaxes or more spell them alike.

extension ByteBuffer {
    /// URI (RFC 5545 §3.3.13): an IRI is mapped to one by RFC 3987 §3.1, octets beyond ASCII percent-encoded.
    mutating func append(uri iri: UnsafeRawBufferPointer) {
        append(iri, special: specialInURI) { out, byte in
            out.append(percentEncoded: byte)
        }
    }

    /// The basic format: `20230618`
    mutating func append(basicDate date: CivilDate) {
        append(decimal: date.year, width: 4)
        append(decimal: date.month, width: 2)
        append(decimal: date.day, width: 2)
    }

    /// `2023-06-18T14:30:00`, or `20230618T143000`, of seconds since 1970-01-01T00:00 on some clock.
    mutating func append(clock seconds: Int, isBasic: Bool = false) {
        let (days, rest) = seconds.flooredDivision(by: 86_400)
        let date = CivilDate(dayNumber: days)
        if isBasic { append(basicDate: date) } else { append(date: date) }
        append(UInt8(ascii: "T"))
        append(decimal: rest / 3600, width: 2)
        if !isBasic { append(UInt8(ascii: ":")) }
        append(decimal: rest / 60 % 60, width: 2)
        if !isBasic { append(UInt8(ascii: ":")) }
        append(decimal: rest % 60, width: 2)
    }
}

/// What a URI cannot have: blanks, controls, and all beyond ASCII.
@inline(__always)
private func specialInURI(_ bytes: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
    (bytes .<= SIMD16(repeating: 0x20)) .| (bytes .>= SIMD16(repeating: 0x7F))
}
