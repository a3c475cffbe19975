import ReadoutModel
import ReadoutSyntax

/// Keeps text text: puts a backslash wherever CommonMark 0.31 or GitHub's extensions (tables, strikethrough, autolinks,
/// task lists, footnotes, alerts, math) would read a mark, and nowhere else, so that prose stays prose.
///
/// It works on one line at a time, without the white space around it, which could make a code block or a hard break.
/// What stands before and after the line is not looked at; where that could matter, the worst is assumed.
enum MarkdownText {
    /// Where the text stands.
    enum Place {
        /// First in a line of a paragraph, list item or block quote: marks of blocks count too.
        case lineStart
        case inLine
        /// In a heading: a last `#` would be dropped.
        case heading
        /// In a table: a bar would end the cell.
        case cell
        /// Between `[` and `](…)`.
        case linkText
    }

    /// Appends a line, which is not empty and neither begins nor ends with a space or tab.
    static func append(_ bytes: UnsafeRawBufferPointer, at place: Place, to out: inout ByteBuffer) {
        // Every escape is a backslash before a byte; the bytes between two of them are copied together.
        var copied = 0
        var at = 0
        func copy(upTo end: Int, _ out: inout ByteBuffer) {
            out.append(UnsafeRawBufferPointer(rebasing: bytes[copied..<end]))
        }
        if place == .lineStart, let mark = blockMark(bytes) {
            copy(upTo: mark, &out)
            out.append("\\")
            copied = mark
            at = mark + 1
        }
        while at < bytes.count {
            if isMark(bytes[at]), mustEscape(bytes, at, place) {
                copy(upTo: at, &out)
                out.append("\\")
                copied = at
            }
            at += 1
        }
        copy(upTo: bytes.count, &out)
    }

    /// Appends the address of a link, as it stands in parentheses without angle brackets (CommonMark §6.3).
    static func append(destination: Text, to out: inout ByteBuffer) {
        destination.withBytes { bytes in
            for at in bytes.indices {
                switch bytes[at] {
                case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
                    UInt8(ascii: "|"):
                    out.append("\\")
                    out.append(bytes[at])
                case UInt8(ascii: "&") where isEntity(bytes, at):
                    // cmark resolves character references before it looks at backslashes.
                    out.append("&amp;")
                case UInt8(ascii: "\""), 0...0x20, 0x7F:
                    out.append("%")
                    out.append(hexadecimalDigit(bytes[at] >> 4))
                    out.append(hexadecimalDigit(bytes[at] & 0x0F))
                default: out.append(bytes[at])
                }
            }
        }
    }

    /// Whether the text can stand between angle brackets (CommonMark §6.5), where nothing can be escaped.
    static func isAutolink(_ text: Text) -> Bool {
        isWeb(text)
            && text.withBytes { bytes in
                bytes.indices.allSatisfy { at in
                    switch bytes[at] {
                    case 0...0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"): false
                    case UInt8(ascii: "&"): !isEntity(bytes, at)
                    default: true
                    }
                }
            }
    }

    /// Whether the text is an address of the web. Others (`urn:`, but also `javascript:` and `data:`) are shown, and
    /// are nothing to click on.
    static func isWeb(_ text: Text) -> Bool {
        text.withBytes { bytes in
            func begins(with scheme: StaticString) -> Bool {
                guard bytes.count > scheme.utf8CodeUnitCount else { return false }
                return (0..<scheme.utf8CodeUnitCount).allSatisfy { bytes[$0] | 0x20 == scheme.utf8Start[$0] | 0x20 }
            }
            return begins(with: "https://") || begins(with: "http://")
        }
    }

    // MARK: Marks within a line

    /// Whether the byte can be a mark at all.
    @inline(__always)
    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"),
            UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "$"),
            UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "|"), UInt8(ascii: "#"):
            true
        default: false
        }
    }

    private static func mustEscape(_ bytes: UnsafeRawBufferPointer, _ at: Int, _ place: Place) -> Bool {
        let next = at + 1 < bytes.count ? bytes[at + 1] : nil
        switch bytes[at] {
        case UInt8(ascii: "\\"):
            // Before a letter it is a plain character. What follows the text is unknown: it may be a mark.
            return next.map(isPunctuation) ?? true
        case UInt8(ascii: "`"):
            return true
        case UInt8(ascii: "*"), UInt8(ascii: "~"):
            return !standsAlone(bytes, at)
        case UInt8(ascii: "_"):
            // Within a word it means nothing (CommonMark §6.2, rules 2 and 4).
            return !standsAlone(bytes, at)
                && !(at > 0 && isAlphanumeric(bytes[at - 1]) && next.map(isAlphanumeric) ?? false)
        case UInt8(ascii: "["):
            // Nothing in a brief defines a reference, so that brackets alone do nothing. Doubled, in a wiki, and beside
            // a caret they might.
            return place == .linkText || next == UInt8(ascii: "[") || next == UInt8(ascii: "^")
                || at > 0 && bytes[at - 1] == UInt8(ascii: "^")
        case UInt8(ascii: "]"):
            return place == .linkText || next == UInt8(ascii: "(") || next == UInt8(ascii: "[")
                || next == UInt8(ascii: ":")
        case UInt8(ascii: "<"):
            return next != UInt8(ascii: " ")
        case UInt8(ascii: "&"):
            return isEntity(bytes, at)
        case UInt8(ascii: "$"):
            // Where dollars mark math, none behind a space can close it; a sum of money then opens it in vain.
            return !(at > 0 && bytes[at - 1] == UInt8(ascii: " ") && next.map(isDigit) ?? false)
        case UInt8(ascii: ":"):
            return next == UInt8(ascii: "/") && at + 2 < bytes.count && bytes[at + 2] == UInt8(ascii: "/")
        case UInt8(ascii: "."):
            return endsWWW(bytes, at)
        case UInt8(ascii: "|"):
            return place == .cell
        case UInt8(ascii: "#"):
            return place == .heading && next == nil
        default:
            return false
        }
    }

    /// Whether there is a space on both sides, where no delimiter can open or close anything (CommonMark §6.2).
    private static func standsAlone(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> Bool {
        at > 0 && at + 1 < bytes.count && bytes[at - 1] == UInt8(ascii: " ") && bytes[at + 1] == UInt8(ascii: " ")
    }

    /// Whether the ampersand at `at` begins a character reference (CommonMark §2.5), or might with a `;` behind the text.
    private static func isEntity(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> Bool {
        var end = at + 1
        if end < bytes.count, bytes[end] == UInt8(ascii: "#") { end += 1 }
        while end < bytes.count, isAlphanumeric(bytes[end]) { end += 1 }
        return end > at + 1 && (end == bytes.count || bytes[end] == UInt8(ascii: ";"))
    }

    /// Whether the point at `at` is that of a `www.` at the start of a word (GFM §6.9).
    private static func endsWWW(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> Bool {
        let w = UInt8(ascii: "w")
        guard at >= 3, bytes[at - 1] | 0x20 == w, bytes[at - 2] | 0x20 == w, bytes[at - 3] | 0x20 == w else {
            return false
        }
        return at == 3 || !isAlphanumeric(bytes[at - 4])
    }

    // MARK: Marks at the start of a line

    /// Where a backslash keeps the line from being a heading, an item, a quote, a rule, a row of a table or a
    /// definition. Fences, HTML blocks and rules of `*` and `_` are prevented by what is escaped anywhere.
    private static func blockMark(_ bytes: UnsafeRawBufferPointer) -> Int? {
        let next = bytes.count > 1 ? bytes[1] : nil
        switch bytes[0] {
        case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "|"):
            return 0
        case UInt8(ascii: "+"):
            return next.map(isSpace) ?? true ? 0 : nil
        case UInt8(ascii: "-"):
            // An item, a rule, the line under a heading, or, as `-|-`, that under the head of a table.
            return next.map { isAlphanumeric($0) || $0 >= 0x80 } ?? false ? nil : 0
        case UInt8(ascii: ":"):
            // The line under the head of a table; with a space, in some dialects, the meaning of a term.
            return next == UInt8(ascii: "-") || next.map(isSpace) ?? true ? 0 : nil
        case UInt8(ascii: "["):
            // A task box, an alert (`[!NOTE]`), a definition; but `[W]e` is how editors write.
            guard let next, isAlphanumeric(next), !isDigit(next), next | 0x20 != UInt8(ascii: "x") else { return 0 }
            return nil
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            let end = bytes.firstIndex { !isDigit($0) } ?? bytes.count
            guard end < bytes.count, end <= 9, bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")") else {
                return nil
            }
            return end + 1 == bytes.count || isSpace(bytes[end + 1]) ? end : nil
        default:
            return nil
        }
    }

    // MARK: Classes of bytes

    /// How many bytes the white space at `at` has, 0 where there is none.
    @inline(__always)
    static func whiteSpace(_ bytes: UnsafeRawBufferPointer, startingAt at: Int) -> Int {
        if bytes[at] < 0x80 { return isSpace(bytes[at]) ? 1 : 0 }
        if at + 1 < bytes.count, isWhiteSpace(bytes[at], bytes[at + 1]) { return 2 }
        if at + 2 < bytes.count, isWhiteSpace(bytes[at], bytes[at + 1], bytes[at + 2]) { return 3 }
        return 0
    }

    /// How many bytes the white space before `end` has, 0 where there is none.
    @inline(__always)
    static func whiteSpace(_ bytes: UnsafeRawBufferPointer, endingAt end: Int) -> Int {
        if bytes[end - 1] < 0x80 { return isSpace(bytes[end - 1]) ? 1 : 0 }
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

    private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) }
    /// ASCII punctuation: what a backslash can escape.
    private static func isPunctuation(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) && !isAlphanumeric(byte) }
}
