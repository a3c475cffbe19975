import ReadoutModel
import ReadoutSyntax

/// Reads values out of tokens and collects what is wrong with them; what a document or a configuration looks like is
/// said in extensions.
package struct TokenDecoder<Source: TokenSource> {
    package var source: Source
    package var path: FieldPath
    private var reported: [Problem] = []
    /// How many problems there are, those that are not listed among them.
    package private(set) var problemCount = 0
    private let file: String
    /// Stands where a text is missing.
    let nothing = Text()

    /// A problem, before the position of its token has been worked out.
    private struct Problem {
        let diagnostic: Diagnostic
        let token: Token?
    }

    /// - Parameter namesFields: whether problems are to name their fields. Without it decoding is quicker, and tells no
    ///   more than whether there are problems.
    package init(_ source: Source, file: String, namesFields: Bool = true) {
        self.source = source
        self.file = file
        path = FieldPath(isKept: namesFields)
    }

    /// What is wrong, in the order in which it was found. A document full of errors is not listed without end: there are
    /// ``Diagnostic/maximumCount`` at most.
    package var problems: [Diagnostic] {
        // Positions are worked out here, all at once.
        var positions = source.positions(of: reported.compactMap(\.token)).makeIterator()
        return reported.map { problem in
            var diagnostic = problem.diagnostic
            if problem.token != nil { diagnostic.position = positions.next() }
            return diagnostic
        }
    }

    /// - Parameter field: the path of the field, where it is not that of the value that is read.
    package mutating func report(
        _ message: @autoclosure () -> String, at token: Token, field: String? = nil, code: DiagnosticCode
    ) {
        report(token, nil, code) { path in (field ?? path.description, message()) }
    }

    /// - Parameter key: the key that it is about, in the mapping that is read.
    private mutating func report(
        _ message: @autoclosure () -> String, at token: Token, key: @autoclosure () -> String, code: DiagnosticCode
    ) {
        report(token, nil, code) { path in (path.description(of: key()), message()) }
    }

    package mutating func report(
        _ message: @autoclosure () -> String, at position: Position, field: String? = nil,
        code: DiagnosticCode
    ) {
        report(nil, position, code) { path in (field ?? path.description, message()) }
    }

    /// Nothing is worked out for a problem that is not listed.
    private mutating func report(
        _ token: Token?, _ position: Position?, _ code: DiagnosticCode,
        _ words: (FieldPath) -> (field: String, message: String)
    ) {
        problemCount += 1
        guard path.isKept, reported.count < Diagnostic.maximumCount else { return }
        let (field, message) = words(path)
        let diagnostic = Diagnostic(.error, code, path: file, position: position, field: field, message: message)
        reported.append(Problem(diagnostic: diagnostic, token: token))
    }

    // MARK: Containers

    /// Reads a mapping key by key. `each` is given the field and the first token of its value, which is not null.
    /// - Returns: whether every required key was there.
    @inline(__always)
    package mutating func mapping<Field: FieldSet>(
        _ begin: Token, _: Field.Type, extensions: inout [JSONValue.Member],
        _ each: (inout Self, Field, Token) throws(SyntaxError) -> Void
    ) throws(SyntaxError) -> Bool {
        guard begin.kind == .beginMapping else {
            try wrong(begin, wanted: "a mapping") { ShapeHints.mapping(of: $0, Field.table) }
            return false
        }
        let table = Field.table
        var seen: UInt32 = 0
        var present: UInt32 = 0
        var null: Token?
        var expected = 0
        var keys = ExtensionKeys()
        while true {
            let index: Int
            let key: Token
            if let known = source.key(among: table.names, expected: expected) {
                (index, key) = (known.index, known.token)
            } else {
                key = try source.next()
                guard key.kind == .key else { break }  // the end of the mapping
                guard let known = lookUp(key, in: table) else {
                    try otherKey(
                        key, table: table, allowsExtensions: Field.allowsExtensions, seen: &keys,
                        extensions: &extensions)
                    continue
                }
                index = known
            }
            expected = index + 1
            let field = Field(rawValue: UInt8(index))!  // the tables and the cases have the same count
            path.push(field)
            defer { path.pop() }
            if seen & 1 << UInt32(index) != 0 {
                report("the key \"\(field.name.string)\" stands here twice", at: key, code: .duplicateKey)
                try skip(try source.next())
                continue
            }
            seen |= 1 << UInt32(index)
            let value = try source.next()
            if isNull(value) {
                if table.required & 1 << UInt32(index) != 0 { null = value }
                continue
            }
            present |= 1 << UInt32(index)
            try each(&self, field, value)
        }
        guard present & table.required != table.required else { return true }
        if let null { reportNull(null, at: begin, table, seen & ~present) }
        if source.isBrokenOff { return false }  // what is missing may stand behind that
        for field in Field.required where (present | seen) & 1 << UInt32(field.rawValue) == 0 {
            report(
                "the key \"\(field.name.string)\" is required and missing", at: begin,
                key: field.name.string, code: .missingKey)
        }
        return false
    }

    /// Reports required keys whose value is null.
    /// - Parameters:
    ///   - token: the last such value.
    ///   - begin: the mapping.
    ///   - nulls: a bit for each key that stands there without a value.
    private mutating func reportNull(_ token: Token, at begin: Token, _ table: FieldTable, _ nulls: UInt32) {
        let text = try? source.text(of: token)
        for index in table.names.indices where nulls & table.required & 1 << UInt32(index) != 0 {
            report(
                TokenDecoder.nullMessage(table.names[index].string, token.kind == .plain ? text : nil), at: begin,
                key: table.names[index].string, code: .missingKey)
        }
    }

    private static func nullMessage(_ key: String, _ word: Text?) -> String {
        let start = "the key \"\(key)\" is required and missing"
        guard let word else { return "\(start): null is no value" }
        if word.isEmpty { return "\(start): nothing stands behind its colon" }
        return "\(start): \(word) is YAML's word for nothing; write \"\(word)\" in quotes where it is a text"
    }

    /// Reads a list; `each` is given the first token of an item, which is not null.
    @inline(__always)
    package mutating func list(
        _ begin: Token, ofTexts: Bool = false, _ each: (inout Self, Token) throws(SyntaxError) -> Void
    ) throws(SyntaxError) {
        guard begin.kind == .beginSequence else {
            try wrong(begin, wanted: "a list", of: ofTexts)
            return
        }
        var index = 0
        while true {
            let item = try source.next()
            if item.kind == .endSequence { return }
            path.push(index)
            defer { path.pop() }
            index += 1
            if isNull(item) {
                report("an item of a list cannot be null", at: item, code: .wrongType)
            } else {
                try each(&self, item)
            }
        }
    }

    /// Reads a list of mappings.
    @inline(__always)
    package mutating func list<Item>(
        _ begin: Token, into items: inout [Item], _ read: (inout Self, Token) throws(SyntaxError) -> Item
    ) throws(SyntaxError) {
        items.reserveCapacity(4)  // so that it does not grow one by one
        try list(begin) { (decoder, token) throws(SyntaxError) in items.append(try read(&decoder, token)) }
    }

    private mutating func lookUp(_ key: Token, in table: FieldTable) -> Int? {
        guard let text = try? source.text(of: key) else { return nil }
        return text.withBytes { table.index(of: $0) }
    }

    /// An extension, or a key that is not known.
    private mutating func otherKey(
        _ key: Token, table: FieldTable, allowsExtensions: Bool, seen: inout ExtensionKeys,
        extensions: inout [JSONValue.Member]
    ) throws(SyntaxError) {
        let text = try source.text(of: key)
        if allowsExtensions, text.count >= 2, text[0] == UInt8(ascii: "x"), text[1] == UInt8(ascii: "-") {
            path.push(key: text)
            defer { path.pop() }
            checkCharacters(of: text, at: key)
            let isTwice = seen.contains(text, in: extensions)
            if isTwice { report("the key \(quoted(text)) stands here twice", at: key, code: .duplicateKey) }
            let value = try value(try source.next())
            if !isTwice { extensions.append(JSONValue.Member(key: text, value: value)) }
            return
        }
        report(
            TokenDecoder.unknownKey(text, among: table, allowsExtensions), at: key, key: text.string, code: .unknownKey)
        try skip(try source.next())
    }

    private static func unknownKey(_ key: Text, among table: FieldTable, _ allowsExtensions: Bool) -> String {
        let near = KeyHints.hint(for: key.string, among: table)
        return "there is no key \(quoted(key)) here\(near)\(allowsExtensions ? "; keys of your own begin with x-" : "")"
    }

    /// Steps over the rest of a value.
    package mutating func skip(_ token: Token) throws(SyntaxError) {
        var depth = 0
        var token = token
        while true {
            switch token.kind {
            case .beginMapping, .beginSequence: depth += 1
            case .endMapping, .endSequence: depth -= 1
            default: break
            }
            if depth == 0 { return }
            token = try source.next()
        }
    }

    /// - Parameter hint: how a text that stands there would be written.
    package mutating func wrong(
        _ token: Token, wanted: String, _ hint: (String) -> String = { _ in "" }
    ) throws(SyntaxError) {
        let text = token.kind == .string || token.kind == .plain ? try? source.text(of: token) : nil
        report(
            "\(wanted) is expected here, not \(TokenDecoder.name(of: token))\(text.map { hint($0.string) } ?? "")",
            at: token,
            code: .wrongType)
        try skip(token)
    }

    /// What stands where a list is wanted.
    private mutating func wrong(_ token: Token, wanted: String, of texts: Bool) throws(SyntaxError) {
        if texts { return try wrong(token, wanted: wanted, ShapeHints.list) }
        guard token.kind == .beginMapping else { return try wrong(token, wanted: wanted) }
        report(
            "a list is expected here, not a mapping; each of its items begins with \"- \"", at: token, code: .wrongType)
        try skip(token)
    }

    private static func name(of token: Token) -> String {
        switch token.kind {
        case .beginMapping: "a mapping"
        case .beginSequence: "a list"
        case .number: "a number"
        case .yes, .no: "true or false"
        case .null: "null"
        default: "text"
        }
    }

    /// JSON's null, and YAML's plain `null`, `~` or nothing (YAML 1.2 §10.3.2).
    @inline(__always)
    package mutating func isNull(_ token: Token) -> Bool {
        token.kind == .null || token.kind == .plain && isPlainNull(token)
    }

    private mutating func isPlainNull(_ token: Token) -> Bool {
        return source.withBytes(of: token) { bytes in
            bytes.isEmpty || bytes.elementsEqual("~".utf8) || bytes.elementsEqual("null".utf8)
                || bytes.elementsEqual("Null".utf8) || bytes.elementsEqual("NULL".utf8)
        } ?? false
    }

    // MARK: Scalars

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

/// The extension keys of a mapping. They are few, as a rule; many are hashed.
private struct ExtensionKeys {
    private var hashed: Set<Text> = []
    private static let few = 16

    /// Whether `key` is among the members; all of them have been asked about before.
    mutating func contains(_ key: Text, in members: [JSONValue.Member]) -> Bool {
        guard members.count > ExtensionKeys.few else { return members.contains { $0.key == key } }
        if hashed.isEmpty { hashed = Set(members.map(\.key)) }
        return !hashed.insert(key).inserted
    }
}
