/// Which documents are written in a language, by their BCP 47 tags.
struct TagChoice: Sendable {
    /// The subtag that their tags begin with, in lower case.
    let primary: StaticString
    /// Further subtags, in lower case. The first of these that a tag has decides whether the tag is taken.
    let subtags: [(subtag: StaticString, isTaken: Bool)]
    /// Whether a tag with other subtags is taken. A tag without further subtags always is.
    let takesOthers: Bool

    func takes(_ tag: UnsafeRawBufferPointer) -> Bool {
        let count = primary.utf8CodeUnitCount
        guard tag.count >= count, Self.isSame(UnsafeRawBufferPointer(rebasing: tag[..<count]), primary) else {
            return false
        }
        if tag.count == count { return true }
        guard tag[count] == UInt8(ascii: "-") else { return false }
        for (subtag, isTaken) in subtags where Self.has(subtag, tag, behind: count + 1) { return isTaken }
        return takesOthers
    }

    private static func has(_ subtag: StaticString, _ tag: UnsafeRawBufferPointer, behind start: Int) -> Bool {
        tag[start...].split(separator: UInt8(ascii: "-")).contains {
            isSame(UnsafeRawBufferPointer(rebasing: $0), subtag)
        }
    }

    /// Case does not count in tags (RFC 5646 §2.1.1).
    private static func isSame(_ bytes: UnsafeRawBufferPointer, _ word: StaticString) -> Bool {
        bytes.count == word.utf8CodeUnitCount
            && bytes.indices.allSatisfy { bytes[$0] | 0x20 == word.utf8Start[$0] }
    }
}
