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

    /// Appends UTF-8 text as a JSON string (RFC 8259 §7) that can stand in a web page: `<` is written `\u003C`, so that no
    /// text ends the script element around it or begins a comment there (JSON-LD 1.1 §7.3).
    mutating func append(jsonForPages text: UnsafeRawBufferPointer) {
        append(UInt8(ascii: "\""))
        append(text, special: specialInJSON) { out, byte in
            switch byte {
            case UInt8(ascii: "\""): out.append("\\\"")
            case UInt8(ascii: "\\"): out.append("\\\\")
            case UInt8(ascii: "\n"): out.append("\\n")
            case UInt8(ascii: "\t"): out.append("\\t")
            case UInt8(ascii: "\r"): out.append("\\r")
            default:
                out.append("\\u00")
                out.append(hexadecimal: byte)
            }
        }
        append(UInt8(ascii: "\""))
    }
}

@inline(__always)
private func specialInLiteral(_ bytes: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
    (bytes .== SIMD16(repeating: UInt8(ascii: "\""))) .| (bytes .== SIMD16(repeating: UInt8(ascii: "\\")))
        .| (bytes .== SIMD16(repeating: 0x0A)) .| (bytes .== SIMD16(repeating: 0x0D))
}

@inline(__always)
private func specialInJSON(_ bytes: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
    (bytes .== SIMD16(repeating: UInt8(ascii: "\""))) .| (bytes .== SIMD16(repeating: UInt8(ascii: "\\")))
        .| (bytes .== SIMD16(repeating: UInt8(ascii: "<"))) .| (bytes .< SIMD16(repeating: 0x20))
}
