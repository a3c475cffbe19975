import ReadoutModel

extension Text {
    /// The text, if it can stand as a language tag (RDF 1.1 Turtle §6.5, LANGTAG), as it can in a document that has passed
    /// its check; else `und`, the tag of what has no other (RFC 5646 §4.1).
    var languageTag: Text {
        let isTag = withBytes { bytes in
            guard let first = bytes.first, ASCII.isLetter(first) else { return false }
            return bytes.allSatisfy { ASCII.isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
        }
        return isTag ? self : "und"
    }
}
