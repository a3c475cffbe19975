// Texts that want quotes, or whose quotes are wrong.
extension YAMLFailure {
    // MARK: Colons

    /// A line that should be a key with a value.
    var missingColon: Mistake {
        let text = lines.rest(of: begin)
        guard let first = text.first else { return misfit }
        if first == "\"" || first == "'" { return unclosedQuote(begin) }
        if first == "[" || first == "{" { return unclosedBracket(begin) }
        if let below = lines.inkBelow(begin.line), lines.start(of: below) > lines.start(of: begin.line),
            text.last != ":",
            !text.contains(" ")
        {
            return Mistake("a colon is missing; write \(Self.cut("\(string(text)):"))", begin)
        }
        if let colon = text.firstIndex(of: ":"), colon + 1 < text.count, text[colon + 1] != " ", text[colon + 1] != "/",
            text[..<colon].allSatisfy({ $0 != " " })
        {
            let written = string(text[...colon]) + " " + string(text[(colon + 1)...])
            return Mistake("a space is missing behind the colon; write \(Self.cut(written))", begin)
        }
        if let sign = text.firstIndex(where: { ["=", "\u{FF1A}"].contains($0) }), sign > 0,
            text[..<sign].split(separator: " ").count == 1
        {
            let key = string(text[..<sign]).filter { $0 != " " }
            let rest = string(text[(sign + 1)...].drop { $0 == " " })
            return Mistake("a key has a colon and a space behind it; write \(Self.cut("\(key): \(rest)"))", begin)
        }
        return Mistake(
            "\(shown(string(text))) is neither a key with a colon nor part of the text above; write a key before it, or indent it more than the key it belongs to",
            begin)
    }

    /// A colon in a text, or a key where there can be none.
    var unexpectedColon: Mistake {
        let start = lines.start(of: at.line)
        let before = lines.part(of: at.line, from: start, to: at.column)
        guard let value = Lines.value(in: before) else { return overIndented }
        let mark = Mark(line: at.line, column: start + value)
        return unquoted(mark, key: string(before[..<value]))
    }

    /// A text with a colon that has no quotes.
    func unquoted(_ mark: Mark, key: String, inBrackets: Bool = false) -> Mistake {
        var text = string(lines.rest(of: mark))
        if let curly = curlyQuotes(mark) { return curly }
        if text.first == "\"" || text.first == "'" { return behindQuote(mark, text) }
        if let comment = text.firstRange(of: " #") { text = String(text[..<comment.lowerBound]) }
        if inBrackets { text = upToItsEnd(text) }
        while text.last == " " { text.removeLast() }
        return Mistake("a text with \": \" in it wants quotes; write \(Self.cut(key + quotedText(text)))", mark)
    }

    /// A key that is indented more than the line above, whose text it would go on.
    var overIndented: Mistake {
        let start = lines.start(of: at.line)
        let mark = Mark(line: at.line, column: start)
        let line = lines.inkAbove(at.line)
        guard let above = line, case let column = lines.keyColumn(of: above), column < start else {
            return Mistake("a colon cannot stand here; a text with \": \" in it wants quotes", at)
        }
        return Mistake(
            "this key is indented by \(Self.spaces(start)), the one above by \(column), so it would go on with the text there; indent it by \(column)",
            mark, firstLost: above)
    }

    // MARK: Text that begins with a sign

    /// The part of a text within brackets that is before the comma or bracket that ends it.
    private func upToItsEnd(_ text: String) -> String {
        var depth = 0
        return String(
            text.prefix { character in
                if "[{".contains(character) { depth += 1 }
                if "]}".contains(character) { depth -= 1 }
                return depth > 0 || depth == 0 && character != ","
            })
    }

    /// A text without quotes that begins with a sign that means something else.
    func reserved(_ mark: Mark) -> Mistake {
        let rest = lines.rest(of: mark)
        guard let sign = rest.first else { return misfit }
        if sign == "\t" { return Mistake(Self.tab, mark) }
        var text = string(rest)
        if let comment = text.firstRange(of: " #") { text = String(text[..<comment.lowerBound]) }
        if lines.isInBrackets(mark) { text = upToItsEnd(text) }
        while text.last == " " { text.removeLast() }
        return Mistake("a text that begins with \(sign) wants quotes; write \(Self.cut(quotedText(text)))", mark)
    }

    var block: Mistake {
        switch problem {
        case "found an indentation indicator equal to 0":
            return Mistake("behind | or > stands a digit from 1 to 9, or none", at)
        default:
            let sign = lines.rest(of: begin).first.map { String($0) } ?? "|"
            return Mistake(
                "the text of a block begins on the line below the \(sign); a text that itself begins with \(sign) wants quotes",
                begin)
        }
    }

    // MARK: Quotes

    var quoted: Mistake {
        switch problem {
        case "found unknown escape character":
            let escape = string(lines.rest(of: at).prefix(2))
            return Mistake(
                "\(escape) is no escape in double quotes; write a backslash as \\\\, or put the text in single quotes",
                at)
        case "did not find expected hexdecimal number":
            return Mistake("\\x takes two hexadecimal digits, \\u four and \\U eight; write a backslash as \\\\", at)
        case "found invalid Unicode character escape code":
            return Mistake("this escape means no character; half of a surrogate pair is none", at)
        default: return unclosedQuote(begin)
        }
    }

    func unclosedQuote(_ mark: Mark) -> Mistake {
        let quote = lines.rest(of: mark).first == "'" ? "'" : "\""
        return Mistake("this quote is not closed; a \(quote) is missing at the end of the text", mark)
    }

    /// Something behind a text in quotes.
    func behindQuote(_ mark: Mark, _ text: String) -> Mistake {
        // Where it also ends in a quote, the ones around it are meant as such.
        let inner = text.count > 1 && text.last == text.first ? String(text.dropFirst().dropLast()) : text
        let wanted = text.first == "\"" ? "'\(inner)'" : "\"\(inner)\""
        return Mistake(
            "the text goes on behind its closing quote; put all of it in quotes, such as \(Self.cut(wanted))", mark)
    }

    func curlyQuotes(_ mark: Mark) -> Mistake? {
        guard let first = lines.rest(of: mark).first, "“”„‟«»‘’‚".unicodeScalars.contains(first) else { return nil }
        return Mistake(
            "\(String(first)) is no quote of YAML but part of the text; write straight quotes, \" or ', around a text with \": \" in it",
            mark)
    }
}
