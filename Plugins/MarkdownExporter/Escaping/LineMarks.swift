import ReadoutModel

// Marks within a line.

extension MarkdownText {
    /// Which rule asks for a backslash before the byte at `at`.
    static func rule(_ bytes: UnsafeRawBufferPointer, _ at: Int, _ position: Position) -> Escape? {
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
            let isInWord = last.map(ASCII.isAlphanumeric) ?? false && next.map(ASCII.isAlphanumeric) ?? false
            return isInWord || standsAlone(last, next) ? nil : .underscore
        case UInt8(ascii: "["):
            // Nothing in a brief defines a reference, so that brackets alone do nothing. Doubled, in a wiki, and beside
            // a caret they might.
            let bracket = UInt8(ascii: "[")
            let caret = UInt8(ascii: "^")
            return position.isLinkText || next == bracket || last == bracket || next == caret || last == caret
                || last == UInt8(ascii: "!") ? .openBracket : nil
        case UInt8(ascii: "]"):
            return position.isLinkText || next == UInt8(ascii: "(") || next == UInt8(ascii: "[")
                || next == UInt8(ascii: ":") || isBox(bytes, at) ? .closeBracket : nil
        case UInt8(ascii: "<"):
            return next.map { ASCII.isLetter($0) || $0 == UInt8(ascii: "/") || $0 == 0x21 || $0 == 0x3F } ?? true
                ? .angle : nil
        case UInt8(ascii: "&"):
            return isReference(bytes, at) ? .reference : nil
        case UInt8(ascii: "$"):
            // Where dollars mark math, a dollar after a space cannot close it. An amount such as `$5` then begins no
            // math.
            return last == 0x20 && next.map(ASCII.isDigit) ?? false ? nil : .dollar
        case UInt8(ascii: "/"):
            return isBehindScheme(bytes, at) ? .slashes : nil
        case UInt8(ascii: "."):
            return isInDomain(bytes, at) ? .domain : nil
        case UInt8(ascii: "|"):
            return position == .heading ? nil : .bar  // kramdown makes a table of any other line that has one
        case UInt8(ascii: "#"):
            if position == .heading || position == .anywhere, next == nil { return .closingHash }
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
    static func standsAlone(_ last: UInt8?, _ next: UInt8?) -> Bool { last == 0x20 && next == 0x20 }

    /// Whether the bracket at `at` closes a box of a task, which Hugo finds anywhere in an item.
    static func isBox(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> Bool {
        at >= 2 && bytes[at - 2] == UInt8(ascii: "[")
            && (ASCII.isBlank(bytes[at - 1]) || bytes[at - 1] | 0x20 == UInt8(ascii: "x"))
    }

    /// Whether the ampersand at `at` begins a character reference (CommonMark §2.5), or might with a `;` behind the text.
    static func isReference(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> Bool {
        var end = at + 1
        if end < bytes.count, bytes[end] == UInt8(ascii: "#") { end += 1 }
        while end < bytes.count, ASCII.isAlphanumeric(bytes[end]) { end += 1 }
        return end > at + 1 && (end == bytes.count || bytes[end] == UInt8(ascii: ";"))
    }

    /// Whether the slash at `at` is the second of two before a host, with a scheme or nothing before them.
    static func isBehindScheme(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> Bool {
        guard at > 0, bytes[at - 1] == UInt8(ascii: "/"), at == 1 || !ASCII.isAlphanumeric(bytes[at - 2]) else {
            return false
        }
        // At the end of a text anything may follow: more text, or the mark that ends Latin words among Arabic ones.
        return at + 1 == bytes.count || ASCII.isAlphanumeric(bytes[at + 1]) || bytes[at + 1] >= 0x80
    }

    /// Whether the point at `at` stands in what looks like a domain: between letters or digits, with two letters behind
    /// it, or behind `www`. An e-mail address is left as it is: GitHub links it however it is escaped.
    static func isInDomain(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> Bool {
        if isBehindWWW(bytes, at) { return true }
        func isOfName(_ index: Int) -> Bool { ASCII.isAlphanumeric(bytes[index]) || bytes[index] >= 0x80 }
        guard at > 0, at + 2 < bytes.count, isOfName(at - 1), isOfName(at + 1), isOfName(at + 2),
            !ASCII.isDigit(bytes[at + 1])
        else { return false }
        var start = at
        while start > 0, isOfName(start - 1) || ".-_+".utf8.contains(bytes[start - 1]) { start -= 1 }
        return start == 0 || bytes[start - 1] != UInt8(ascii: "@")
    }

    static func isBehindWWW(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> Bool {
        let w = UInt8(ascii: "w")
        guard at >= 3, bytes[at - 1] | 0x20 == w, bytes[at - 2] | 0x20 == w, bytes[at - 3] | 0x20 == w else {
            return false
        }
        return at == 3 || !ASCII.isAlphanumeric(bytes[at - 4])
    }

    /// Whether the `#` at `at` is that of a tag: at the start of a word, with something behind it that is no number.
    static func beginsTag(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> Bool {
        guard at == 0 || !ASCII.isAlphanumeric(bytes[at - 1]) && bytes[at - 1] != UInt8(ascii: "&") else {
            return false
        }
        var end = at + 1
        while end < bytes.count, ASCII.isDigit(bytes[end]) { end += 1 }
        guard end < bytes.count else { return false }
        return ASCII.isLetter(bytes[end]) || bytes[end] >= 0x80 || "_-/".utf8.contains(bytes[end])
    }

    static func isBraceMark(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> Bool {
        if at > 0, bytes[at - 1] == UInt8(ascii: "{") { return true }
        guard at + 1 < bytes.count else { return false }
        if "{#.:=".utf8.contains(bytes[at + 1]) { return true }
        var end = at + 1
        while end < bytes.count, ASCII.isAlphanumeric(bytes[end]) || "-_:.".utf8.contains(bytes[end]) { end += 1 }
        return end > at + 1 && end < bytes.count && bytes[end] == UInt8(ascii: "=")
    }

    /// Whether a name and another colon follow. Numbers, as in `12:30:15`, are none, but for those of two signs.
    static func beginsEmoji(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> Bool {
        var end = at + 1
        var hasLetter = false
        while end < bytes.count, ASCII.isAlphanumeric(bytes[end]) || "_+-".utf8.contains(bytes[end]) {
            hasLetter = hasLetter || ASCII.isLetter(bytes[end]) || bytes[end] == UInt8(ascii: "_")
            end += 1
        }
        guard end > at + 1, end < bytes.count, bytes[end] == UInt8(ascii: ":") else { return false }
        // 👍 is `:+1:`.
        if end - at == 3, "+-".utf8.contains(bytes[at + 1]) { return true }
        return hasLetter || end - at == 4 && bytes[at + 1] == UInt8(ascii: "1") || end - at == 5
    }
}
