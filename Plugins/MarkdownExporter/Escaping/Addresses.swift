import ReadoutModel
import ReadoutSyntax

// Addresses of links.

extension MarkdownText {
    /// Appends the address of a link, as it stands in parentheses without angle brackets (CommonMark §6.3).
    static func append(destination bytes: UnsafeRawBufferPointer, to out: inout ByteBuffer) {
        var copied = 0
        for at in bytes.indices {
            let byte = bytes[at]
            // Most of an address is letters, digits and slashes.
            if byte > UInt8(ascii: ")") && byte < UInt8(ascii: "<") || ASCII.isAlphanumeric(byte) || byte >= 0x80 {
                continue
            }
            switch byte {
            case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
                UInt8(ascii: "|"):
                out.append(UnsafeRawBufferPointer(rebasing: bytes[copied..<at]))
                out.append(UInt8(ascii: "\\"))
                copied = at
            case UInt8(ascii: "&") where isReference(bytes, at):
                // cmark resolves character references before it looks at backslashes.
                out.append(UnsafeRawBufferPointer(rebasing: bytes[copied...at]))
                out.append("amp;")
                copied = at + 1
            case UInt8(ascii: "\""), 0...0x20, 0x7F:
                out.append(UnsafeRawBufferPointer(rebasing: bytes[copied..<at]))
                out.append(percentEncoded: byte)
                copied = at + 1
            default: break
            }
        }
        out.append(UnsafeRawBufferPointer(rebasing: bytes[copied...]))
    }

    /// Whether the text can stand between angle brackets (CommonMark §6.5), where nothing can be escaped.
    static func isAutolink(_ bytes: UnsafeRawBufferPointer) -> Bool {
        isWeb(bytes)
            && bytes.indices.allSatisfy { at in
                switch bytes[at] {
                case 0...0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"): false
                case UInt8(ascii: "&"): !isReference(bytes, at)
                default: true
                }
            }
    }

    /// Whether the text is an address of the web. Others (`urn:`, but also `javascript:` and `data:`) are shown without
    /// a link.
    static func isWeb(_ bytes: UnsafeRawBufferPointer) -> Bool {
        func begins(with scheme: StaticString) -> Bool {
            guard bytes.count > scheme.utf8CodeUnitCount else { return false }
            return (0..<scheme.utf8CodeUnitCount).allSatisfy { bytes[$0] | 0x20 == scheme.utf8Start[$0] | 0x20 }
        }
        return begins(with: "https://") || begins(with: "http://")
    }
}
