import ReadoutModel

// Marks at the start of a line.

extension MarkdownText {
    /// Where a backslash keeps the line from being a heading, an item, a quote, a rule or a definition. Fences,
    /// HTML blocks and rules of `*` and `_` are prevented by what is escaped anywhere.
    static func blockMark(_ bytes: UnsafeRawBufferPointer) -> (at: Int, rule: Escape)? {
        let next = bytes.count > 1 ? bytes[1] : nil
        switch bytes[0] {
        case UInt8(ascii: "#"): return (0, .heading)
        case UInt8(ascii: ">"): return (0, .blockQuote)
        case UInt8(ascii: "="): return (0, .underline)
        case UInt8(ascii: "+"):
            return next.map(ASCII.isBlank) ?? true ? (0, .plus) : nil
        case UInt8(ascii: "-"):
            return next.map { ASCII.isAlphanumeric($0) || $0 >= 0x80 } ?? false ? nil : (0, .dash)
        case UInt8(ascii: ":"): return (0, .definition)
        case UInt8(ascii: "["):
            // Editors write `[W]e`, which is no mark. With a space after the bracket, Obsidian makes a task of it,
            // whatever the character is. With a colon, kramdown makes the name of an address of it, whatever the text
            // is.
            guard let next, ASCII.isLetter(next), next | 0x20 != UInt8(ascii: "x") else { return (0, .box) }
            if let close = bytes.firstIndex(of: UInt8(ascii: "]")), close + 1 < bytes.count,
                bytes[close + 1] == UInt8(ascii: ":")
            {
                return (0, .box)
            }
            let isBox =
                bytes.count > 2 && bytes[2] == UInt8(ascii: "]") && (bytes.count == 3 || ASCII.isBlank(bytes[3]))
            return isBox ? (0, .box) : nil
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            let end = bytes.firstIndex { !ASCII.isDigit($0) } ?? bytes.count
            return endsNumber(bytes, end) ? (end, .number) : nil  // of any length to kramdown and Pandoc
        case UInt8(ascii: "("):
            let end = bytes.dropFirst().firstIndex { !ASCII.isAlphanumeric($0) } ?? bytes.count
            return end > 1 && end < 12 && end < bytes.count && bytes[end] == UInt8(ascii: ")")
                && endsNumber(bytes, end) ? (0, .letter) : nil
        default:
            let end = bytes.firstIndex { !ASCII.isLetter($0) } ?? bytes.count
            guard end > 0, end < 9, endsNumber(bytes, end), isNumeral(bytes[..<end]) else { return nil }
            // `D. Name` is no item: after a capital and a point there must be two spaces.
            let isInitial =
                end == 1 && bytes[0] < UInt8(ascii: "a") && bytes[1] == UInt8(ascii: ".") && bytes.count > 3
                && bytes[2] == UInt8(ascii: " ")
                && !ASCII.isBlank(bytes[3])
            return isInitial ? nil : (end, .letter)
        }
    }

    /// Whether what ends a number in a list stands at `end`, and nothing or a space behind it.
    static func endsNumber(_ bytes: UnsafeRawBufferPointer, _ end: Int) -> Bool {
        guard end < bytes.count, bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")") else {
            return false
        }
        return end + 1 == bytes.count || ASCII.isBlank(bytes[end + 1])
    }

    /// A letter, or a Roman number.
    static func isNumeral(_ letters: Slice<UnsafeRawBufferPointer>) -> Bool {
        letters.count == 1 || letters.allSatisfy { "ivxlcdm".utf8.contains($0 | 0x20) }
    }
}
