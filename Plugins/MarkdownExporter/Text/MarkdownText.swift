import ReadoutModel
import ReadoutSyntax

/// Keeps text text: puts a backslash, or a character reference where a backslash would not do, wherever CommonMark 0.31,
/// GitHub's extensions (tables, strikethrough, autolinks, task lists, footnotes, alerts, math), Obsidian, Pandoc,
/// kramdown, Hugo or Liquid would read a mark, and nowhere else, so that prose stays prose. The rules are those of
/// ``Escape``.
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
        case linkTextInCell
        /// Nobody knows: any of these.
        case anywhere

        var isCell: Bool { self == .cell || self == .linkTextInCell || self == .anywhere }
        var isLinkText: Bool { self == .linkText || self == .linkTextInCell || self == .anywhere }
    }

    /// Appends a line, which is not empty and neither begins nor ends with a space or tab.
    /// - Returns: `false` where there is more than one line; then what has been appended is of no use.
    @discardableResult
    static func append(
        _ bytes: UnsafeRawBufferPointer, at place: Place, _ rules: Escape, to out: inout ByteBuffer
    ) -> Bool {
        var start = 0
        if place == .lineStart || place == .anywhere, let (mark, rule) = blockMark(bytes), rules.contains(rule) {
            out.append(UnsafeRawBufferPointer(rebasing: bytes[..<mark]))
            out.append(UInt8(ascii: "\\"))
            out.append(bytes[mark])
            start = mark + 1
        }
        return out.append(bytes, from: start, special: candidates) { at in
            if bytes[at] == 0x0A { return .end }
            guard let rule = rule(bytes, at, place), rules.contains(rule) else { return .plain }
            return needsReference(bytes, at, place) ? .reference : .escaped
        }
    }

    /// Whether a backslash before the byte at `at` is not enough, and a character reference takes its place: for
    /// kramdown, which Jekyll reads with, it is no escape before `& / % ^`; Hugo looks for `<!--more-->` and Jekyll for
    /// `{%` whatever stands before; and at the end of a text it may meet the one that breaks the line. In a row,
    /// kramdown takes what stands between two backticks for code, with the bars in it.
    private static func needsReference(_ bytes: UnsafeRawBufferPointer, _ at: Int, _ place: Place) -> Bool {
        switch bytes[at] {
        case UInt8(ascii: "&"), UInt8(ascii: "/"), UInt8(ascii: "%"), UInt8(ascii: "^"): true
        case UInt8(ascii: "`"): place.isCell && place != .anywhere
        case UInt8(ascii: "<"): at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: "!")
        case UInt8(ascii: "\\"): at + 1 == bytes.count
        default: false
        }
    }

    /// Sets the high bit of each byte that is one of ``#$%&*./:;<=[\]^_`{|}~``, a line break, or one of a few others that
    /// texts have seldom.
    @inline(__always)
    private static func candidates(_ words: SIMD2<UInt64>) -> SIMD2<UInt64> {
        func each(_ byte: UInt64) -> SIMD2<UInt64> { SIMD2(repeating: 0x0101_0101_0101_0101 &* byte) }
        // Letters in lower case are told from each other by seven bits; no sum below overflows into the next byte.
        let low = (words & each(0x7F)) | each(0x20)
        let braces = low &+ each(0x80 - 0x7B)
        let stars = (low &+ each(0x80 - 0x23)) & ~(low &+ each(0x80 - 0x2C))
        let dots = (low &+ each(0x80 - 0x2E)) & ~(low &+ each(0x80 - 0x30))
        let colons = (low &+ each(0x80 - 0x3A)) & ~(low &+ each(0x80 - 0x61))
        return (braces | stars | dots | colons) & ~words & each(0x80)
    }

    /// A character of ASCII that can be seen.
    static func isInk(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F }
    /// Appends the address of a link, as it stands in parentheses without angle brackets (CommonMark §6.3).
    static func append(destination bytes: UnsafeRawBufferPointer, to out: inout ByteBuffer) {
        var copied = 0
        for at in bytes.indices {
            let byte = bytes[at]
            // Most of an address is letters, digits and slashes.
            if byte > UInt8(ascii: ")") && byte < UInt8(ascii: "<") || isAlphanumeric(byte) || byte >= 0x80 {
                continue
            }
            switch byte {
            case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
                UInt8(ascii: "|"):
                out.append(UnsafeRawBufferPointer(rebasing: bytes[copied..<at]))
                out.append(UInt8(ascii: "\\"))
                copied = at
            case UInt8(ascii: "&") where isReference(bytes, at):
                // cmark resolves character references before it looks at backslashes.
                out.append(UnsafeRawBufferPointer(rebasing: bytes[copied...at]))
                append("amp;", to: &out)
                copied = at + 1
            case UInt8(ascii: "\""), 0...0x20, 0x7F:
                out.append(UnsafeRawBufferPointer(rebasing: bytes[copied..<at]))
                out.append(UInt8(ascii: "%"))
                out.append(hexadecimalDigit(byte >> 4))
                out.append(hexadecimalDigit(byte & 0x0F))
                copied = at + 1
            default: break
            }
        }
        out.append(UnsafeRawBufferPointer(rebasing: bytes[copied...]))
    }

    private static func append(_ literal: StaticString, to out: inout ByteBuffer) { out.append(literal) }

    /// Whether the text can stand between angle brackets (CommonMark §6.5), where nothing can be escaped.
    static func isAutolink(_ bytes: UnsafeRawBufferPointer) -> Bool {
        isWeb(bytes)
            && bytes.indices.allSatisfy { at in
                switch bytes[at] {
                case 0...0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"): false
                case UInt8(ascii: "&"): !isReference(bytes, at)
                default: true
                }
            }
    }

    /// Whether the text is an address of the web. Others (`urn:`, but also `javascript:` and `data:`) are shown, and
    /// are nothing to click on.
    static func isWeb(_ bytes: UnsafeRawBufferPointer) -> Bool {
        func begins(with scheme: StaticString) -> Bool {
            guard bytes.count > scheme.utf8CodeUnitCount else { return false }
            return (0..<scheme.utf8CodeUnitCount).allSatisfy { bytes[$0] | 0x20 == scheme.utf8Start[$0] | 0x20 }
        }
        return begins(with: "https://") || begins(with: "http://")
    }

    // MARK: Marks within a line

    /// Which rule asks for a backslash before the byte at `at`.
    private static func rule(_ bytes: UnsafeRawBufferPointer, _ at: Int, _ place: Place) -> Escape? {
        let next = at + 1 < bytes.count ? bytes[at + 1] : nil
        let last = at > 0 ? bytes[at - 1] : nil
        switch bytes[at] {
        case UInt8(ascii: "\\"):
            // CommonMark lets it stand before a letter or a space; Pandoc, and Quarto with it, has TeX and a
            // non-breaking space there.
            return .backslash
        case UInt8(ascii: "`"):
            return .code
        case UInt8(ascii: "*"):
            return standsAlone(last, next) ? nil : .star
        case UInt8(ascii: "~"):
            return standsAlone(last, next) ? nil : .tilde
        case UInt8(ascii: "_"):
            // Within a word it means nothing (CommonMark §6.2, rules 2 and 4).
            let isInWord = last.map(isAlphanumeric) ?? false && next.map(isAlphanumeric) ?? false
            return isInWord || standsAlone(last, next) ? nil : .underscore
        case UInt8(ascii: "["):
            // Nothing in a brief defines a reference, so that brackets alone do nothing. Doubled, in a wiki, and beside
            // a caret they might.
            let bracket = UInt8(ascii: "[")
            let caret = UInt8(ascii: "^")
            return place.isLinkText || next == bracket || last == bracket || next == caret || last == caret
                || last == UInt8(ascii: "!") ? .openBracket : nil
        case UInt8(ascii: "]"):
            return place.isLinkText || next == UInt8(ascii: "(") || next == UInt8(ascii: "[")
                || next == UInt8(ascii: ":") || isBox(bytes, at) ? .closeBracket : nil
        case UInt8(ascii: "<"):
            return next.map { isLetter($0) || $0 == UInt8(ascii: "/") || $0 == 0x21 || $0 == 0x3F } ?? true
                ? .angle : nil
        case UInt8(ascii: "&"):
            return isReference(bytes, at) ? .reference : nil
        case UInt8(ascii: "$"):
            // Where dollars mark math, none behind a space can close it; a sum of money then opens it in vain.
            return last == 0x20 && next.map(isDigit) ?? false ? nil : .dollar
        case UInt8(ascii: "/"):
            return isBehindScheme(bytes, at) ? .slashes : nil
        case UInt8(ascii: "."):
            return isInDomain(bytes, at) ? .domain : nil
        case UInt8(ascii: "|"):
            return place == .heading ? nil : .bar  // kramdown makes a table of any other line that has one
        case UInt8(ascii: "#"):
            if place == .heading || place == .anywhere, next == nil { return .closingHash }
            return beginsTag(bytes, at) ? .tag : nil
        case UInt8(ascii: "="):
            return next == UInt8(ascii: "=") ? .highlight : nil
        case UInt8(ascii: "%"):
            // With the brace before it, it begins a tag of Liquid.
            return next == UInt8(ascii: "%") ? .comment : last == UInt8(ascii: "{") ? .liquid : nil
        case UInt8(ascii: "^"):
            return next == 0x20 ? nil : .caret
        case UInt8(ascii: "{"):
            return isBraceMark(bytes, at) ? .brace : nil
        case UInt8(ascii: ":"):
            return beginsEmoji(bytes, at) ? .emoji : nil
        default:
            return nil
        }
    }

    /// Whether there is a space on both sides, where no delimiter can open or close anything (CommonMark §6.2).
    private static func standsAlone(_ last: UInt8?, _ next: UInt8?) -> Bool { last == 0x20 && next == 0x20 }

    /// Whether the bracket at `at` closes a box of a task, which Hugo finds anywhere in an item.
    private static func isBox(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> Bool {
        at >= 2 && bytes[at - 2] == UInt8(ascii: "[")
            && (isSpace(bytes[at - 1]) || bytes[at - 1] | 0x20 == UInt8(ascii: "x"))
    }

    /// Whether the ampersand at `at` begins a character reference (CommonMark §2.5), or might with a `;` behind the text.
    private static func isReference(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> Bool {
        var end = at + 1
        if end < bytes.count, bytes[end] == UInt8(ascii: "#") { end += 1 }
        while end < bytes.count, isAlphanumeric(bytes[end]) { end += 1 }
        return end > at + 1 && (end == bytes.count || bytes[end] == UInt8(ascii: ";"))
    }

    /// Whether the slash at `at` is the second of two before a host, with a scheme or nothing before them.
    private static func isBehindScheme(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> Bool {
        guard at > 0, bytes[at - 1] == UInt8(ascii: "/"), at == 1 || !isAlphanumeric(bytes[at - 2]) else {
            return false
        }
        // At the end of a text anything may follow: more text, or the mark that ends Latin words among Arabic ones.
        return at + 1 == bytes.count || isAlphanumeric(bytes[at + 1]) || bytes[at + 1] >= 0x80
    }

    /// Whether the point at `at` stands in what looks like a domain: between letters or digits, with two letters behind
    /// it, or behind `www`. An e-mail address is left as it is: GitHub links it however it is escaped.
    private static func isInDomain(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> Bool {
        if isBehindWWW(bytes, at) { return true }
        func isOfName(_ index: Int) -> Bool { isAlphanumeric(bytes[index]) || bytes[index] >= 0x80 }
        guard at > 0, at + 2 < bytes.count, isOfName(at - 1), isOfName(at + 1), isOfName(at + 2),
            !isDigit(bytes[at + 1])
        else { return false }
        var start = at
        while start > 0, isOfName(start - 1) || ".-_+".utf8.contains(bytes[start - 1]) { start -= 1 }
        return start == 0 || bytes[start - 1] != UInt8(ascii: "@")
    }

    private static func isBehindWWW(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> Bool {
        let w = UInt8(ascii: "w")
        guard at >= 3, bytes[at - 1] | 0x20 == w, bytes[at - 2] | 0x20 == w, bytes[at - 3] | 0x20 == w else {
            return false
        }
        return at == 3 || !isAlphanumeric(bytes[at - 4])
    }

    /// Whether the `#` at `at` is that of a tag: at the start of a word, with something behind it that is no number.
    private static func beginsTag(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> Bool {
        guard at == 0 || !isAlphanumeric(bytes[at - 1]) && bytes[at - 1] != UInt8(ascii: "&") else { return false }
        var end = at + 1
        while end < bytes.count, isDigit(bytes[end]) { end += 1 }
        guard end < bytes.count else { return false }
        return isLetter(bytes[end]) || bytes[end] >= 0x80 || "_-/".utf8.contains(bytes[end])
    }

    private static func isBraceMark(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> Bool {
        if at > 0, bytes[at - 1] == UInt8(ascii: "{") { return true }
        guard at + 1 < bytes.count else { return false }
        if "{#.:=".utf8.contains(bytes[at + 1]) { return true }
        var end = at + 1
        while end < bytes.count, isAlphanumeric(bytes[end]) || "-_:.".utf8.contains(bytes[end]) { end += 1 }
        return end > at + 1 && end < bytes.count && bytes[end] == UInt8(ascii: "=")
    }

    /// Whether a name and another colon follow. Numbers, as in `12:30:15`, are none, but for those of two signs.
    private static func beginsEmoji(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> Bool {
        var end = at + 1
        var hasLetter = false
        while end < bytes.count, isAlphanumeric(bytes[end]) || "_+-".utf8.contains(bytes[end]) {
            hasLetter = hasLetter || isLetter(bytes[end]) || bytes[end] == UInt8(ascii: "_")
            end += 1
        }
        guard end > at + 1, end < bytes.count, bytes[end] == UInt8(ascii: ":") else { return false }
        // 👍 is `:+1:`.
        if end - at == 3, "+-".utf8.contains(bytes[at + 1]) { return true }
        return hasLetter || end - at == 4 && bytes[at + 1] == UInt8(ascii: "1") || end - at == 5
    }

    // MARK: Marks at the start of a line

    /// Where a backslash keeps the line from being a heading, an item, a quote, a rule or a definition. Fences,
    /// HTML blocks and rules of `*` and `_` are prevented by what is escaped anywhere.
    private static func blockMark(_ bytes: UnsafeRawBufferPointer) -> (at: Int, rule: Escape)? {
        let next = bytes.count > 1 ? bytes[1] : nil
        switch bytes[0] {
        case UInt8(ascii: "#"): return (0, .heading)
        case UInt8(ascii: ">"): return (0, .blockQuote)
        case UInt8(ascii: "="): return (0, .underline)
        case UInt8(ascii: "+"):
            return next.map(isSpace) ?? true ? (0, .plus) : nil
        case UInt8(ascii: "-"):
            return next.map { isAlphanumeric($0) || $0 >= 0x80 } ?? false ? nil : (0, .dash)
        case UInt8(ascii: ":"): return (0, .definition)
        case UInt8(ascii: "["):
            // `[W]e` is how editors write; with a space behind it any character makes a task of Obsidian's, and with a
            // colon any text the name of an address to kramdown, whatever stands before the bracket that closes it.
            guard let next, isLetter(next), next | 0x20 != UInt8(ascii: "x") else { return (0, .box) }
            if let close = bytes.firstIndex(of: UInt8(ascii: "]")), close + 1 < bytes.count,
                bytes[close + 1] == UInt8(ascii: ":")
            {
                return (0, .box)
            }
            let isBox = bytes.count > 2 && bytes[2] == UInt8(ascii: "]") && (bytes.count == 3 || isSpace(bytes[3]))
            return isBox ? (0, .box) : nil
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            let end = bytes.firstIndex { !isDigit($0) } ?? bytes.count
            return endsNumber(bytes, end) ? (end, .number) : nil  // of any length to kramdown and Pandoc
        case UInt8(ascii: "("):
            let end = bytes.dropFirst().firstIndex { !isAlphanumeric($0) } ?? bytes.count
            return end > 1 && end < 12 && end < bytes.count && bytes[end] == UInt8(ascii: ")")
                && endsNumber(bytes, end) ? (0, .letter) : nil
        default:
            let end = bytes.firstIndex { !isLetter($0) } ?? bytes.count
            guard end > 0, end < 9, endsNumber(bytes, end), isNumeral(bytes[..<end]) else { return nil }
            // `D. Name` is no item: behind a capital and a point there must be two spaces.
            let isInitial =
                end == 1 && bytes[0] < UInt8(ascii: "a") && bytes[1] == UInt8(ascii: ".") && bytes.count > 3
                && bytes[2] == UInt8(ascii: " ")
                && !isSpace(bytes[3])
            return isInitial ? nil : (end, .letter)
        }
    }

    /// Whether what ends a number in a list stands at `end`, and nothing or a space behind it.
    private static func endsNumber(_ bytes: UnsafeRawBufferPointer, _ end: Int) -> Bool {
        guard end < bytes.count, bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")") else {
            return false
        }
        return end + 1 == bytes.count || isSpace(bytes[end + 1])
    }

    /// A letter, or a Roman number.
    private static func isNumeral(_ letters: Slice<UnsafeRawBufferPointer>) -> Bool {
        letters.count == 1 || letters.allSatisfy { "ivxlcdm".utf8.contains($0 | 0x20) }
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
    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    private static func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }
}
