import ReadoutSyntax

extension ByteBuffer {
    /// Appends an IRI within the quotes of an XML attribute. The only character of an IRI that XML forbids there is
    /// `&`.
    mutating func append(xmlAttribute iri: UnsafeRawBufferPointer) {
        var copied = 0
        for (at, byte) in iri.enumerated() where byte == UInt8(ascii: "&") {
            append(UnsafeRawBufferPointer(rebasing: iri[copied..<at]))
            append("&amp;")
            copied = at + 1
        }
        append(UnsafeRawBufferPointer(rebasing: iri[copied...]))
    }

    /// Appends UTF-8 text as the content of an XML element (XML 1.0 §2.2, §2.4, §2.11): a carriage return by its
    /// number, or a reader would make a line feed of it. The C0 controls, U+FFFE and U+FFFF are no characters of XML
    /// 1.0, not even by their number; a document cannot hold them, and in a text made otherwise each becomes U+FFFD.
    mutating func append(xml text: UnsafeRawBufferPointer) {
        var copied = 0
        var at = 0
        while at < text.count {
            if text.count - at >= 8, !mayEscapeXML(text.loadUnaligned(fromByteOffset: at, as: UInt64.self)) {
                at += 8
                continue
            }
            let end = min(at + 8, text.count)
            while at < end {
                let (length, replacement) = xmlReplacement(text, at)
                if let replacement {
                    append(UnsafeRawBufferPointer(rebasing: text[copied..<at]))
                    append(replacement)
                    copied = at + length
                }
                at += length
            }
        }
        append(UnsafeRawBufferPointer(rebasing: text[copied...]))
    }
}

/// What stands for the character that begins at `at`, where it cannot stand for itself, and how far it reaches.
private func xmlReplacement(_ text: UnsafeRawBufferPointer, _ at: Int) -> (Int, StaticString?) {
    switch text[at] {
    case UInt8(ascii: "&"): (1, "&amp;")
    case UInt8(ascii: "<"): (1, "&lt;")
    case UInt8(ascii: ">"): (1, "&gt;")
    case 0x0D: (1, "&#13;")
    case 0x09, 0x0A: (1, nil)
    case ..<0x20: (1, "\u{FFFD}")
    case 0xEF where at + 2 < text.count && text[at + 1] == 0xBF && text[at + 2] >= 0xBE: (3, "\u{FFFD}")
    default: (1, nil)
    }
}

/// Whether one of eight bytes is `&`, `<`, `>`, 0xEF or below U+0020. Quick rather than exact.
@inline(__always)
private func mayEscapeXML(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let ampersand = word ^ (ones &* 0x26)
    // `<` and `>` differ in one bit.
    let angle = (word | (ones &* 0x02)) ^ (ones &* 0x3E)
    let last = word ^ (ones &* 0xEF)
    let found =
        (ampersand &- ones) & ~ampersand | (angle &- ones) & ~angle | (last &- ones) & ~last
        | (word &- ones &* 0x20) & ~word
    return found & (ones &* 0x80) != 0
}
