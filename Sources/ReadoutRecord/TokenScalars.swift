import ReadoutModel
import ReadoutSyntax

// Values that are no mappings or lists, and values of any kind.
extension TokenDecoder {
    @inline(__always)
    package mutating func text(_ token: Token) throws(SyntaxError) -> Text? {
        guard token.kind == .string || token.kind == .plain else {
            try wrongText(token)
            return nil
        }
        do throws(SyntaxError) {
            let text: Text
            if let range = try source.take(token) {
                text = Text(uncheckedUTF8: source.storage, range)
            } else {
                text = try source.text(of: token)
            }
            if source.needsCharacterCheck { checkCharacters(of: text, at: token) }
            return text
        } catch {
            report(error.message, at: error.position, code: DiagnosticCode(error.kind))
            return nil
        }
    }

    /// What stands where a text is wanted.
    private mutating func wrongText(_ token: Token) throws(SyntaxError) {
        let hint =
            switch token.kind {
            case .number, .yes, .no: "; put it in quotes"
            case .beginSequence: "; one text stands here, without brackets or a dash"
            default: ""
            }
        report("text is expected here, not \(TokenDecoder.name(of: token))\(hint)", at: token, code: .wrongType)
        try skip(token)
    }

    /// Reads the text of one of a part's fields.
    @inline(__always)
    package mutating func text<Slots>(
        _ token: Token, in texts: inout PartTexts<Slots>
    ) throws(SyntaxError) -> TextSlice {
        if let slice = try takeSlice(of: token, in: texts) { return slice }
        guard let text = try text(token) else { return .none }
        return texts.adopt(text)
    }

    /// The slice of a token that stands in the storage of `texts` and needs no check.
    @inline(__always)
    private mutating func takeSlice<Slots>(
        of token: Token, in texts: borrowing PartTexts<Slots>
    ) throws(SyntaxError) -> TextSlice? {
        guard token.kind == .string, !source.needsCharacterCheck, texts.storage === source.storage,
            let range = try source.take(token)
        else { return nil }
        let slice = TextSlice(range)
        if source.needsCharacterCheck { checkCharacters(of: texts.required(slice), at: token) }
        return slice
    }

    package mutating func checkCharacters(of text: Text, at token: Token) {
        guard let character = Validation.forbiddenCharacter(in: text) else { return }
        report(
            "holds \(character.codePoint); texts have no control characters but tab and newline", at: token,
            code: .forbiddenCharacter)
    }

    @inline(__always)
    package mutating func texts(_ token: Token) throws(SyntaxError) -> [Text] {
        var texts: [Text] = []
        texts.reserveCapacity(4)  // so that it does not grow one by one
        try list(token, ofTexts: true) { (decoder, item) throws(SyntaxError) in
            if let text = try decoder.text(item) { texts.append(text) }
        }
        return texts
    }

    @inline(__always)
    package mutating func word<Word: Vocabulary>(_ token: Token) throws(SyntaxError) -> Word? {
        let known = source.withBytes(of: token) { bytes in Word.words.word(bytes) } ?? nil
        if token.kind == .string, let known { return known }
        guard let text = try text(token) else { return nil }
        if let word = text.withBytes({ Word.words.word($0) }) { return word }
        report(TokenDecoder.unknownWord(text, among: Word.allCases.map(\.rawValue)), at: token, code: .unknownWord)
        return nil
    }

    private static func unknownWord(_ text: Text, among words: [String]) -> String {
        "\(quoted(text)) is none of \(words.joined(separator: ", "))\(WordHints.hint(for: text.string, among: words))"
    }

    @inline(__always)
    package mutating func time(_ token: Token) throws(SyntaxError) -> Time? {
        guard let text = try text(token) else { return nil }
        do throws(TimeError) {
            return try Time(text: text)
        } catch {
            report(TokenDecoder.badTime(text, error), at: token, code: .badTime)
            return nil
        }
    }

    /// Reads a time that is one of a part's fields.
    @inline(__always)
    package mutating func time<Slots>(
        _ token: Token, in texts: inout PartTexts<Slots>
    ) throws(SyntaxError) -> (TextSlice, TimeFields?) {
        if !token.hasEscapes, let slice = try takeSlice(of: token, in: texts),
            let fields = try? texts.required(slice).withBytes(TimeFields.init)
        {
            return (slice, fields)
        }
        guard let time = try time(token) else { return (.none, nil) }
        return (texts.adopt(time.text), time.fields)
    }

    package mutating func edtf(_ token: Token) throws(SyntaxError) -> EDTF? {
        guard let text = try text(token) else { return nil }
        do throws(TimeError) {
            return try EDTF(text: text)
        } catch {
            report(TokenDecoder.badTime(text, error), at: token, code: .badTime)
            return nil
        }
    }

    private static func badTime(_ text: Text, _ error: TimeError) -> String {
        TimeHints.hint(text.string).map { "\(quoted(text)) \($0)" } ?? "\(quoted(text)): \(error)"
    }

    /// A number, of JSON or a YAML plain scalar.
    package mutating func number(_ token: Token) throws(SyntaxError) -> Number? {
        if token.kind == .number || token.kind == .plain {
            let text = try source.text(of: token)
            if let number = Number(text: text) ?? YAMLNumber.number(text) { return number }
            report("\(quoted(text)) is no number\(NumberHints.hint(text.string))", at: token, code: .badNumber)
            return nil
        }
        try wrong(token, wanted: "a number") { text in
            Number(text: Text(text)) == nil ? NumberHints.hint(text) : "; take away the quotes"
        }
        return nil
    }

    /// Reads a number that is one of a part's fields.
    package mutating func number<Slots>(
        _ token: Token, in texts: inout PartTexts<Slots>
    ) throws(SyntaxError) -> TextSlice {
        if token.kind == .number, texts.storage === source.storage, let range = try source.take(token) {
            return TextSlice(range)  // the reader has checked its grammar
        }
        guard let number = try number(token) else { return .none }
        return texts.adopt(number.text)
    }

    package mutating func integer(_ token: Token, _ range: ClosedRange<Int>) throws(SyntaxError) -> Int? {
        guard let number = try number(token) else { return nil }
        if let value = number.whole, range.contains(value) { return value }
        report(
            "\(shown(number)) is no whole number from \(range.lowerBound) to \(range.upperBound)", at: token,
            code: .badNumber)
        return nil
    }

    package mutating func flag(_ token: Token) throws(SyntaxError) -> Bool? {
        switch token.kind {
        case .yes: return true
        case .no: return false
        case .plain:
            let text = try source.text(of: token)
            if let value = YAMLNumber.bool(text) { return value }
            report(TokenDecoder.noFlag(text), at: token, code: .wrongType)
            return nil
        default:
            try wrong(token, wanted: "true or false") {
                YAMLNumber.bool(Text($0)) == nil ? "" : "; take away the quotes"
            }
            return nil
        }
    }

    private static func noFlag(_ text: Text) -> String {
        let word = text.count < 5 ? text.string.lowercased() : ""
        let meant = ["yes", "y", "on"].contains(word) ? "true" : ["no", "n", "off"].contains(word) ? "false" : nil
        return "\(quoted(text)) is neither true nor false\(meant.map { "; write \($0)" } ?? "")"
    }

    /// Any value, as JSON; YAML's plain scalars by the core schema (YAML 1.2 §10.3).
    package mutating func value(_ token: Token) throws(SyntaxError) -> JSONValue {
        switch token.kind {
        case .yes: return .bool(true)
        case .no: return .bool(false)
        case .null: return .null
        case .number: return .number(try number(token)!)  // the reader has checked its grammar
        case .beginSequence:
            var items: [JSONValue] = []
            while true {
                let item = try source.next()
                if item.kind == .endSequence { return .array(items) }
                path.push(items.count)
                items.append(try value(item))
                path.pop()
            }
        case .beginMapping:
            var members: [JSONValue.Member] = []
            var keys: Set<Text> = []
            while true {
                let key = try source.next()
                if key.kind == .endMapping { return .object(members) }
                let text = try source.text(of: key)
                path.push(key: text)
                checkCharacters(of: text, at: key)
                if !keys.insert(text).inserted {
                    report("the key \(quoted(text)) stands here twice", at: key, code: .duplicateKey)
                }
                members.append(JSONValue.Member(key: text, value: try value(try source.next())))
                path.pop()
            }
        case .plain:
            if isNull(token) { return .null }
            let text = try source.text(of: token)
            if let flag = YAMLNumber.bool(text) { return .bool(flag) }
            if let number = Number(text: text) ?? YAMLNumber.number(text) { return .number(number) }
            if YAMLNumber.isNotFinite(text) {
                report("JSON has no \(text); put it in quotes if it is text", at: token, code: .badNumber)
            }
            return .string(try self.text(token) ?? Text())
        default:
            return .string(try text(token) ?? Text())
        }
    }
}
