import ReadoutModel

// Text within the markup of XML and HTML.

extension ByteBuffer {
    /// Appends UTF-8 text as the content of an XML element (XML 1.0 §2.2, §2.4, §2.11).
    ///
    /// `&`, `<` and `>` are written as entities, and a carriage return by its number, or a reader would make a line feed
    /// of it. The C0 controls, U+FFFE and U+FFFF are no characters of XML 1.0, not even by their number; a document
    /// cannot hold them, and in a text made otherwise each becomes U+FFFD.
    public mutating func append(escapingXML text: UnsafeRawBufferPointer) {
        append(escapingXML: text, inAttribute: false)
    }

    /// Appends UTF-8 text within the double quotes of an XML attribute (XML 1.0 §2.3): as ``append(escapingXML:)``,
    /// and the quote as an entity, a tab and a line feed by their numbers, or a reader would make spaces of them
    /// (§3.3.3).
    public mutating func append(escapingXMLAttribute text: UnsafeRawBufferPointer) {
        append(escapingXML: text, inAttribute: true)
    }

    /// Text without anything to escape is looked through eight bytes at a time and copied in one piece.
    @inline(__always)
    private mutating func append(escapingXML text: UnsafeRawBufferPointer, inAttribute: Bool) {
        var copied = 0
        var at = 0
        while at < text.count {
            if text.count - at >= 8,
                !mayEscapeXML(text.loadUnaligned(fromByteOffset: at, as: UInt64.self), inAttribute: inAttribute)
            {
                at += 8
                continue
            }
            let end = min(at + 8, text.count)
            while at < end {
                let (length, replacement) = xmlReplacement(text, at, inAttribute: inAttribute)
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

    /// Appends UTF-8 text that HTML takes for no markup, within an element or within an attribute in double quotes.
    /// - Parameter lineBreak: what stands for a line feed, such as `<br>`.
    public mutating func append(escapingHTML text: UnsafeRawBufferPointer, lineBreak: StaticString = "\n") {
        for byte in text {
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

/// What is written for the character that begins at `at`, where that is not the character itself, and its length in
/// bytes.
private func xmlReplacement(
    _ text: UnsafeRawBufferPointer, _ at: Int, inAttribute: Bool
) -> (Int, StaticString?) {
    switch text[at] {
    case UInt8(ascii: "&"): (1, "&amp;")
    case UInt8(ascii: "<"): (1, "&lt;")
    case UInt8(ascii: ">"): (1, "&gt;")
    case UInt8(ascii: "\"") where inAttribute: (1, "&quot;")
    case 0x09 where inAttribute: (1, "&#9;")
    case 0x0A where inAttribute: (1, "&#10;")
    case 0x0D: (1, "&#13;")
    case 0x09, 0x0A: (1, nil)
    case ..<0x20: (1, "\u{FFFD}")
    case 0xEF where at + 2 < text.count && text[at + 1] == 0xBF && text[at + 2] >= 0xBE: (3, "\u{FFFD}")
    default: (1, nil)
    }
}

/// Whether one of eight bytes is `&`, `<`, `>`, 0xEF or below U+0020, or in an attribute a quote. It may say yes where
/// none is.
@inline(__always)
private func mayEscapeXML(_ word: UInt64, inAttribute: Bool) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let ampersand = word ^ (ones &* 0x26)
    // `<` and `>` differ in one bit.
    let angle = (word | (ones &* 0x02)) ^ (ones &* 0x3E)
    let last = word ^ (ones &* 0xEF)
    var found =
        (ampersand &- ones) & ~ampersand | (angle &- ones) & ~angle | (last &- ones) & ~last
        | (word &- ones &* 0x20) & ~word
    if inAttribute {
        let quote = word ^ (ones &* 0x22)
        found |= (quote &- ones) & ~quote
    }
    return found & (ones &* 0x80) != 0
}
