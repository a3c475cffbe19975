import ReadoutSyntax

extension ByteBuffer {
    /// Character data (XML 1.0 §2.4). What XML cannot hold (§2.2) is dropped; no document that has been checked has it.
    mutating func append(escapingXML bytes: UnsafeRawBufferPointer) {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "&"): append("&amp;")
            case UInt8(ascii: "<"): append("&lt;")
            case UInt8(ascii: ">"): append("&gt;")
            case UInt8(ascii: "\t"), UInt8(ascii: "\n"): append(byte)
            case 0..<0x20: break
            case 0xEF where index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE:
                index += 2  // U+FFFE, U+FFFF
            default: append(byte)
            }
            index += 1
        }
    }
}
