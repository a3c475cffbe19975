import ReadoutModel

extension ByteBuffer {
    /// Appends bytes percent-encoded (RFC 3986 §2.1): those of `kept` as they are, any other as `%2F`.
    /// - Parameters:
    ///   - kept: the characters that stand for themselves; unless told otherwise those that any URI can have.
    ///   - keepsOthers: whether bytes beyond ASCII stand for themselves too, as in an IRI (RFC 3987 §2.2).
    public mutating func append(
        percentEncoding bytes: UnsafeRawBufferPointer, keeping kept: ASCIISet = .unreserved, keepsOthers: Bool = false
    ) {
        for byte in bytes {
            if kept.contains(byte) || keepsOthers && byte >= 0x80 {
                append(byte)
            } else {
                append(percentEncoded: byte)
            }
        }
    }

    /// Appends a byte as `%2F` (RFC 3986 §2.1).
    @inlinable
    public mutating func append(percentEncoded byte: UInt8) {
        append(UInt8(ascii: "%"))
        append(hexadecimal: byte)
    }

    /// Appends a byte as two hexadecimal digits in upper case.
    @inlinable
    public mutating func append(hexadecimal byte: UInt8) {
        append(ASCII.hexadecimalDigit(byte >> 4))
        append(ASCII.hexadecimalDigit(byte & 0x0F))
    }
}

extension Text {
    /// The text percent-encoded (RFC 3986 §2.1): all bytes but those of `kept`.
    public func percentEncoded(keeping kept: ASCIISet = .unreserved) -> Text {
        var out = ByteBuffer(capacity: count + 16)
        withBytes { out.append(percentEncoding: $0, keeping: kept) }
        return Text(uncheckedUTF8: out.finish())
    }
}
