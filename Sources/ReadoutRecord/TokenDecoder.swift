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

    /// Reads a list of mappings, each where it is to stay.
    /// - Parameter make: makes an empty item, whose texts lie in the storage.
    @inline(__always)
    package mutating func list<Item>(
        _ begin: Token, into items: inout [Item], _ make: (ByteStorage) -> Item,
        _ read: (inout Self, Token, inout Item) throws(SyntaxError) -> Void
    ) throws(SyntaxError) {
        items.reserveCapacity(4)  // so that it does not grow one by one
        try list(begin) { (decoder, token) throws(SyntaxError) in
            items.append(make(decoder.source.storage))
            try read(&decoder, token, &items[items.count - 1])
        }
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
        try source.skip(token)
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

    static func name(of token: Token) -> String {
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
