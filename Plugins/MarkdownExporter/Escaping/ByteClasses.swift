import ReadoutModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

// Kinds of bytes and characters.

extension MarkdownText {
    /// A character of ASCII that can be seen.
    static func isInk(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F }

    /// Whether there is a letter that runs from left to right (UAX #9), told by the first bytes of characters: Latin,
    /// Greek, Cyrillic and Armenian letters, the scripts of India and what follows them, and those of East Asia.
    static func hasLeftToRight(_ line: UnsafeRawBufferPointer) -> Bool {
        line.indices.contains { at in
            switch line[at] {
            case let byte where ASCII.isLetter(byte): true
            case 0xC3...0xCB, 0xCD...0xD5, 0xE1, 0xE4...0xED: true
            case 0xE0: line[at + 1] >= 0xA4  // U+0900; those before run the other way
            case 0xE2: (0xB0...0xB7).contains(line[at + 1])  // U+2C00 to U+2DFF
            case 0xE3: line[at + 1] > 0x80 || (0x85...0x87).contains(line[at + 2]) || line[at + 2] >= 0xA1
            case 0xEF: line[at + 1] == 0xBC && line[at + 2] >= 0xA1 || line[at + 1] == 0xBD  // wide forms
            default: false
            }
        }
    }

    /// Where the first line ends.
    static func lineEnd(_ bytes: UnsafeRawBufferPointer) -> Int {
        guard let base = bytes.baseAddress, let found = memchr(base, 0x0A, bytes.count) else { return bytes.count }
        return UnsafeRawPointer(found) - base
    }
}
