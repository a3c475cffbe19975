import ReadoutModel

// White space of Unicode, in UTF-8.

extension MarkdownText {
    /// The line without the white space around it. That of other scripts goes too: some renderers trim it, and a hard
    /// break before a line that then is empty would show its backslash.
    static func trim(_ line: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        var (start, end) = (0, line.count)
        while start < end {
            let length = whiteSpace(line, startingAt: start)
            if length == 0 { break }
            start += length
        }
        while end > start {
            let length = whiteSpace(line, endingAt: end)
            if length == 0 { break }
            end -= length
        }
        return UnsafeRawBufferPointer(rebasing: line[start..<end])
    }

    /// How many bytes the white space at `at` has, 0 where there is none.
    @inline(__always)
    static func whiteSpace(_ bytes: UnsafeRawBufferPointer, startingAt at: Int) -> Int {
        if bytes[at] < 0x80 { return ASCII.isBlank(bytes[at]) ? 1 : 0 }
        if at + 1 < bytes.count, isWhiteSpace(bytes[at], bytes[at + 1]) { return 2 }
        if at + 2 < bytes.count, isWhiteSpace(bytes[at], bytes[at + 1], bytes[at + 2]) { return 3 }
        return 0
    }

    /// How many bytes the white space before `end` has, 0 where there is none.
    @inline(__always)
    static func whiteSpace(_ bytes: UnsafeRawBufferPointer, endingAt end: Int) -> Int {
        if bytes[end - 1] < 0x80 { return ASCII.isBlank(bytes[end - 1]) ? 1 : 0 }
        if end >= 2, isWhiteSpace(bytes[end - 2], bytes[end - 1]) { return 2 }
        if end >= 3, isWhiteSpace(bytes[end - 3], bytes[end - 2], bytes[end - 1]) { return 3 }
        return 0
    }

    /// U+0085 and U+00A0.
    private static func isWhiteSpace(_ first: UInt8, _ second: UInt8) -> Bool {
        first == 0xC2 && (second == 0x85 || second == 0xA0)
    }

    /// The white space of Unicode that takes three bytes.
    private static func isWhiteSpace(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch (first, second) {
        case (0xE1, 0x9A), (0xE3, 0x80): third == 0x80  // U+1680, U+3000
        case (0xE2, 0x80): third <= 0x8A || third == 0xA8 || third == 0xA9 || third == 0xAF  // U+2000 to U+200A, …
        case (0xE2, 0x81): third == 0x9F  // U+205F
        default: false
        }
    }
}
