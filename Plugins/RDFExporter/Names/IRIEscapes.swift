import ReadoutSyntax

extension ByteBuffer {
    /// Percent-encodes those of the bytes from `start` on that an IRIREF excludes (RDF 1.1 Turtle §6.5, N-Triples §7).
    ///
    /// The check of a document holds its IRIs and ids to stricter grammars, so that as a rule there is nothing to do.
    mutating func encodeExcludedFromIRIs(from start: Int) {
        let isClean = withBytes { bytes in
            for index in start..<bytes.count where isExcludedFromIRIs(bytes[index]) { return false }
            return true
        }
        if isClean { return }
        let tail = withBytes { Array($0[start...]) }
        truncate(to: start)
        for byte in tail {
            if isExcludedFromIRIs(byte) { append(percentEncoded: byte) } else { append(byte) }
        }
    }

    /// Appends `%` and the two digits of a byte (RFC 3986 §2.1).
    private mutating func append(percentEncoded byte: UInt8) {
        append(UInt8(ascii: "%"))
        append(hexadecimalDigit(byte >> 4))
        append(hexadecimalDigit(byte & 0x0F))
    }
}

/// Controls, space and `"<>\^{|}` and the grave accent, as a bit for each of the ASCII characters.
@inline(__always)
private func isExcludedFromIRIs(_ byte: UInt8) -> Bool {
    let low: UInt64 = 0x5000_0005_FFFF_FFFF
    let high: UInt64 = 0xB800_0001_5000_0000
    guard byte < 0x80 else { return false }
    return (byte < 0x40 ? low : high) >> UInt64(byte & 0x3F) & 1 != 0
}
