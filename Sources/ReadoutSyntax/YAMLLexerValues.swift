import ReadoutModel

// Values that have an end of their own: blocks, quotes, names and brackets.
extension YAMLLexer {
    /// A literal or folded block, to behind its last line (YAML 1.2 §8.1).
    mutating func block() {
        let isLiteral = bytes[at] == UInt8(ascii: "|")
        at += 1
        var indent: Int?
        while at < bytes.count,
            ASCII.isDigit(bytes[at]) || bytes[at] == UInt8(ascii: "-") || bytes[at] == UInt8(ascii: "+")
        {
            if ASCII.isDigit(bytes[at]) { indent = max(parent, 0) + Int(bytes[at] & 0x0F) }
            at += 1
        }
        skipBlanks()
        if !isBreak(at), bytes[at] == UInt8(ascii: "#") { comment() }
        pending = .nothing
        guard isBreak(at) else { return skipLine() }
        skipLine()
        while at < bytes.count {
            let start = at
            while at < bytes.count, bytes[at] == UInt8(ascii: " ") { at += 1 }
            let spaces = at - start
            if isBreak(at) {
                skipLine()
                continue
            }
            if spaces < (indent ?? parent + 1) || spaces == 0 && isMarker(at) {
                at = start
                return
            }
            if indent == nil {
                indent = spaces
                if bytes[at] == UInt8(ascii: "\t") {
                    edits.append(Edit(offset: at, change: .hidden(.tab)))
                    if !isLiteral {
                        problems.append(
                            (
                                at,
                                "the text of a folded block (>) cannot begin with a tab; make the block literal (|) or put the text in quotes",
                                false
                            ))
                    }
                }
            }
            skipLine()
        }
    }

    // MARK: Quotes, names and brackets

    /// To behind the closing quote.
    mutating func quoted() {
        let start = at
        let quote = bytes[at]
        var lines = 0
        at += 1
        while at < bytes.count {
            let byte = bytes[at]
            if byte == UInt8(ascii: "\n") { lines += 1 }
            if byte == quote {
                at += 1
                guard quote == UInt8(ascii: "'"), at < bytes.count, bytes[at] == quote else { break }
            } else if byte == JSONLexis.backslash, quote == JSONLexis.quote {
                if isSurrogatePair(at) {
                    edits.append(Edit(offset: at, change: .hidden(.backslash)))
                    edits.append(Edit(offset: at + 6, change: .hidden(.backslash)))
                    at += 10
                }
                at += 1
            }
            at += 1
        }
        at = min(at, bytes.count)
        if lines > 0 { longQuotes.append(start..<at) }
    }

    func isSurrogatePair(_ at: Int) -> Bool {
        guard let high = YAMLLexer.codeUnit(bytes, at: at), 0xD800..<0xDC00 ~= high,
            let low = YAMLLexer.codeUnit(bytes, at: at + 6)
        else { return false }
        return 0xDC00..<0xE000 ~= low
    }

    /// The value of `\uNNNN`, of which the first byte need not be looked at.
    static func codeUnit(_ bytes: UnsafeRawBufferPointer, at: Int) -> UInt32? {
        guard at + 6 <= bytes.count, bytes[at + 1] == UInt8(ascii: "u") else { return nil }
        var unit: UInt32 = 0
        for index in at + 2..<at + 6 {
            guard let digit = ASCII.hexadecimalValue(bytes[index]) else { return nil }
            unit = unit << 4 | UInt32(digit)
        }
        return unit
    }

    /// An anchor or alias: a name is any characters but white space and brackets or commas (YAML 1.2 §6.9.2).
    mutating func anchor() {
        at += 1
        let start = at
        var isOdd = false
        while !isSpace(at), !isFlowIndicator(at) {
            isOdd = isOdd || !YAMLLexer.isOfName(bytes[at])
            at += 1
        }
        if isOdd {
            edits.append(Edit(offset: start, change: .name(start..<at)))
        } else if at > start {
            names.insert(Text(String(decoding: bytes[start..<at], as: UTF8.self)))
        }
    }

    /// What libyaml takes in the name of an anchor.
    static func isOfName(_ byte: UInt8) -> Bool {
        ASCII.isAlphanumeric(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }

    /// A list or a mapping in brackets, to behind its end.
    /// - Returns: whether it has one.
    @discardableResult
    mutating func flow() -> Bool {
        let start = at
        var depth = 0
        while at < bytes.count {
            switch bytes[at] {
            case JSONLexis.beginArray, JSONLexis.beginObject:
                depth += 1
                at += 1
            case JSONLexis.endArray, JSONLexis.endObject:
                depth -= 1
                at += 1
                if depth == 0 { return true }
            case UInt8(ascii: "#"): comment()
            case JSONLexis.quote, UInt8(ascii: "'"): quoted()
            case UInt8(ascii: "&"), UInt8(ascii: "*"): anchor()
            case UInt8(ascii: "!"):
                while !isSpace(at), !isFlowIndicator(at) { at += 1 }
            case UInt8(ascii: "?"):
                let isText = !isSpace(at + 1) && !isFlowIndicator(at + 1)
                if isText { edits.append(Edit(offset: at, change: .hidden(.questionMark))) }
                at += 1
                if isText { plainInFlow() }
            case UInt8(ascii: "-") where isFlowIndicator(at + 1):
                problems.append((at, "a dash alone wants quotes in a list or a mapping in brackets: \"-\"", false))
                at += 1
            case JSONLexis.comma, JSONLexis.colon: at += 1
            case let byte where ASCII.isSpace(byte): at += 1
            default: plainInFlow()
            }
        }
        openBracket = start
        return false
    }

    mutating func plainInFlow() {
        while at < bytes.count, !isFlowIndicator(at), !endsKey(at, inFlow: true) {
            if bytes[at] == UInt8(ascii: "#"), isSpace(at - 1) { return }
            at += 1
        }
    }
}
