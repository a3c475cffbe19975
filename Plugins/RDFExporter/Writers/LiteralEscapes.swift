import ReadoutSyntax

extension ByteBuffer {
    /// Appends UTF-8 text as it stands between the quotes of a literal. Canonical N-Triples (RDF 1.1 N-Triples §4)
    /// escapes `"`, `\`, line feed and carriage return and nothing else; Turtle's STRING_LITERAL_QUOTE takes the same.
    mutating func append(escaping text: UnsafeRawBufferPointer) {
        append(text, special: specialInLiteral) { out, byte in
            out.append(UInt8(ascii: "\\"))
            out.append(byte == 0x0A ? UInt8(ascii: "n") : byte == 0x0D ? UInt8(ascii: "r") : byte)
        }
    }
}

@inline(__always)
private func specialInLiteral(_ bytes: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
    (bytes .== SIMD16(repeating: UInt8(ascii: "\""))) .| (bytes .== SIMD16(repeating: UInt8(ascii: "\\")))
        .| (bytes .== SIMD16(repeating: 0x0A)) .| (bytes .== SIMD16(repeating: 0x0D))
}
