import ReadoutModel

extension Text {
    /// The text, if it can stand as a language tag (RDF 1.1 Turtle §6.5, LANGTAG), as it can in a document that has passed
    /// its check; else `und`, the tag of what has no other (RFC 5646 §4.1).
    var languageTag: Text {
        let isTag = withBytes { bytes in
            guard let first = bytes.first, isLetter(first) else { return false }
            return bytes.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
        }
        return isTag ? self : "und"
    }
}

private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
