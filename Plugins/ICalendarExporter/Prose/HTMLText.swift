import ReadoutSyntax

extension ByteBuffer {
    /// Text that is no markup in HTML, within an element or an attribute in quotes.
    mutating func append(escapingHTML bytes: UnsafeRawBufferPointer, lineBreak: StaticString) {
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "&"): append("&amp;")
            case UInt8(ascii: "<"): append("&lt;")
            case UInt8(ascii: ">"): append("&gt;")
            case UInt8(ascii: "\""): append("&quot;")
            case UInt8(ascii: "\n"): append(lineBreak)
            default: append(byte)
            }
        }
    }
}
