extension Text {
    /// The text as a language tag in the case that RFC 5646 §2.1.1 recommends: `en-US`, `zh-Hant`, `de-x-private`. Tags that
    /// differ in case alone are the same tag, and so become the same text. What can be no tag becomes `und`, the tag of what
    /// has no other (§4.1).
    public var languageTag: Text {
        withBytes { bytes in
            guard let first = bytes.first, ASCII.isLetter(first) else { return "und" }
            if bytes.count <= 3, bytes.allSatisfy(ASCII.isLowercase) { return self }  // as most are
            guard bytes.allSatisfy({ ASCII.isAlphanumeric($0) || $0 == UInt8(ascii: "-") }) else { return "und" }
            let tag = Text(uncheckedUTF8: Text.inTagCase(bytes))
            return tag == self ? self : tag
        }
    }

    /// All is in lower case, but for subtags of two letters, which are in capitals, and of four, which begin with one; those
    /// at the start of the tag and behind a singleton (`x`, `u`) are in lower case as well.
    private static func inTagCase(_ bytes: UnsafeRawBufferPointer) -> ByteStorage {
        ByteStorage(capacity: bytes.count) { room in
            var (start, isBehindSingleton) = (0, false)
            while start < bytes.count {
                let end = bytes[start...].firstIndex(of: UInt8(ascii: "-")) ?? bytes.count
                let isPlain = start == 0 || isBehindSingleton
                for index in start..<end {
                    let isCapital = !isPlain && (end - start == 2 || end - start == 4 && index == start)
                    let byte = bytes[index]
                    room[index] =
                        isCapital && ASCII.isLowercase(byte) ? byte & 0xDF : isCapital ? byte : ASCII.lowercased(byte)
                }
                if end < bytes.count { room[end] = bytes[end] }
                if end - start == 1 { isBehindSingleton = true }
                start = end + 1
            }
            return bytes.count
        }
    }
}
