import CLibYAML
import ReadoutModel

/// How far aliases may expand a document.
public enum AliasLimit {
    /// How many values and keys a document may have with its aliases expanded.
    public static let nodes = 100_000
    /// How many bytes of text a document may have with its aliases expanded: 64 MiB.
    public static let bytes = 64 << 20
}

/// Reads one YAML document with libyaml and gives it token by token.
///
/// libyaml follows YAML 1.1, where U+0085, U+2028 and U+2029 break lines; in YAML 1.2 they are characters like any
/// other (§5.4). They are hidden from it behind private-use characters and put back afterwards.
public struct YAMLTokens: TokenSource {
    private let tokens: [Token]
    /// The texts of the document, escapes resolved and lines folded.
    public let storage: ByteStorage
    private let marks: [Position]
    /// Tags, merge keys and aliases that are against the rules. They have been passed over, and the tokens are whole.
    public let problems: [SyntaxError]
    private var at = 0

    /// Whether texts may hold characters that a document must not: always, for libyaml resolves escapes itself.
    public var needsCharacterCheck: Bool { true }

    /// Reads the whole document in these bytes, which libyaml checks to be UTF-8.
    /// - Throws: where it is not YAML, nests too deep, or expands aliases beyond ``AliasLimit``.
    public init(_ storage: ByteStorage, _ range: Range<Int>, firstLine: Int = 1) throws(SyntaxError) {
        precondition(range.lowerBound >= 0 && range.upperBound <= storage.count)
        var loader = YAMLLoader(firstLine: firstLine)
        try loader.load(UnsafeRawBufferPointer(rebasing: storage.bytes[range]))
        tokens = loader.tokens
        marks = loader.marks
        problems = loader.problems
        self.storage = loader.text.finish()
    }

    /// The next token; the last one is ``Token/Kind/end``.
    public mutating func next() throws(SyntaxError) -> Token {
        defer { at = min(at + 1, tokens.count - 1) }
        return tokens[at]
    }

    /// The text of a token.
    public mutating func text(of token: Token) throws(SyntaxError) -> Text {
        Text(uncheckedUTF8: storage, Int(token.start)..<Int(token.end))  // libyaml has checked it
    }

    /// The range of ``storage`` that is the text of a token.
    public mutating func take(_ token: Token) -> Range<Int>? { Int(token.start)..<Int(token.end) }

    /// Calls `body` with the bytes of a token.
    public mutating func withBytes<Result>(of token: Token, _ body: (UnsafeRawBufferPointer) -> Result) -> Result? {
        body(UnsafeRawBufferPointer(rebasing: storage.bytes[Int(token.start)..<Int(token.end)]))
    }

    /// Always `nil`: the tokens have been read already, and ``next()`` gives them.
    public func key(among names: UnsafeBufferPointer<FieldName>, expected: Int) -> KnownKey? { nil }

    /// Where tokens begin in their file.
    public func positions(of tokens: [Token]) -> [Position] { tokens.map { marks[Int($0.mark)] } }
}

/// Turns libyaml's events into tokens, expands aliases, and refuses what a document must not use.
private struct YAMLLoader: ~Copyable {
    var tokens: [Token] = []
    var marks: [Position] = []
    var text = ByteBuffer()
    var problems: [SyntaxError] = []
    private let firstLine: Int
    private var hidden = HiddenBreaks()

    /// An open container.
    private struct Level {
        let isMapping: Bool
        var expectsKey: Bool
        let start: Int
        let anchor: Text?
        /// The last key of a mapping.
        var key: Range<Int> = 0..<0
        /// The position in a list, from 0.
        var index = 0
        /// Where a merge key begins that is to be dropped with its value.
        var dropped: Int?
    }

    private var levels: [Level] = []
    private var anchors: [Text: Range<Int>] = [:]
    private var usesAliases = false
    private var nodes = 0

    init(firstLine: Int) { self.firstLine = firstLine }

    mutating func load(_ source: UnsafeRawBufferPointer) throws(SyntaxError) {
        // With the encoding given, libyaml takes a byte order mark for a character.
        let hasMark = source.starts(with: [0xEF, 0xBB, 0xBF])
        var bytes = hasMark ? UnsafeRawBufferPointer(rebasing: source[3...]) : source
        let copy = hidden.hide(in: bytes)
        if let copy { bytes = copy.bytes }

        var parser = yaml_parser_t()
        guard yaml_parser_initialize(&parser) == 1 else {
            throw SyntaxError("libyaml cannot start: out of memory", at: Position(line: firstLine, column: 1))
        }
        defer { yaml_parser_delete(&parser) }
        // libyaml keeps the pointer until it is deleted above; `source` and `copy` outlive it.
        yaml_parser_set_input_string(&parser, bytes.bindMemory(to: UInt8.self).baseAddress, bytes.count)
        yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)

        var documents = 0
        while true {
            var event = yaml_event_t()
            guard yaml_parser_parse(&parser, &event) == 1 else { throw problem(in: parser, source: bytes) }
            defer { yaml_event_delete(&event) }
            switch event.type {
            case YAML_DOCUMENT_START_EVENT:
                documents += 1
                if documents > 1 { throw SyntaxError("a second document begins here", at: position(event.start_mark)) }
            case YAML_STREAM_END_EVENT:
                add(Token(.end, mark: addMark(event.start_mark)))
                withExtendedLifetime(copy) {}
                return
            case YAML_MAPPING_START_EVENT:
                let start = event.data.mapping_start
                try begin(isMapping: true, tag: start.tag, anchor: start.anchor, at: event.start_mark)
            case YAML_SEQUENCE_START_EVENT:
                let start = event.data.sequence_start
                try begin(isMapping: false, tag: start.tag, anchor: start.anchor, at: event.start_mark)
            case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT:
                end(at: event.start_mark)
            case YAML_SCALAR_EVENT:
                try scalar(event.data.scalar, at: event.start_mark)
            case YAML_ALIAS_EVENT:
                try alias(name(event.data.alias.anchor)!, at: event.start_mark)  // an alias has a name
            default: break
            }
        }
    }

    /// An error about the value that begins, with its field.
    private func fail(_ message: String, at mark: yaml_mark_t, key: String? = nil) -> SyntaxError {
        var field = ""
        for level in levels {
            if level.isMapping {
                guard !level.expectsKey || key != nil else { break }
                let name = level.expectsKey ? key! : String(decoding: text.bytes[level.key], as: UTF8.self)  // asked for above
                field += field.isEmpty ? name : ".\(name)"
            } else {
                field += "[\(level.index)]"
            }
        }
        return SyntaxError(message, at: position(mark), field: field)
    }

    private mutating func begin(
        isMapping: Bool, tag: UnsafeMutablePointer<UInt8>?, anchor: UnsafeMutablePointer<UInt8>?, at mark: yaml_mark_t
    ) throws(SyntaxError) {
        refuse(tag: tag, at: mark)
        if levels.last?.expectsKey == true {
            throw fail("a key is a text, not a list or a mapping", at: mark)
        }
        guard levels.count < maximumDepth else {
            throw fail("nested deeper than \(maximumDepth) levels", at: mark)
        }
        try count(nodes: 1, at: mark)
        levels.append(Level(isMapping: isMapping, expectsKey: isMapping, start: tokens.count, anchor: name(anchor)))
        add(Token(isMapping ? .beginMapping : .beginSequence, mark: addMark(mark)))
    }

    private mutating func end(at mark: yaml_mark_t) {
        let level = levels.removeLast()
        add(Token(level.isMapping ? .endMapping : .endSequence, mark: addMark(mark)))
        if let anchor = level.anchor { anchors[anchor] = level.start..<tokens.count }
        valueEnded()
    }

    private mutating func scalar(
        _ scalar: yaml_event_s.__Unnamed_union_data.__Unnamed_struct_scalar, at mark: yaml_mark_t
    ) throws(SyntaxError) {
        refuse(tag: scalar.tag, at: mark)
        try count(nodes: 1, at: mark)
        let start = text.count
        hidden.show(UnsafeRawBufferPointer(start: scalar.value, count: scalar.length), in: &text)
        let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
        let kind: Token.Kind
        if levels.last?.expectsKey == true {
            if isPlain, scalar.length == 2, scalar.value[0] == UInt8(ascii: "<"), scalar.value[1] == UInt8(ascii: "<") {
                problems.append(fail("merge keys (<<) are not allowed; write the keys out", at: mark, key: "<<"))
                levels[levels.count - 1].dropped = tokens.count
            }
            kind = .key
        } else {
            kind = isPlain ? .plain : .string
        }
        if let anchor = name(scalar.anchor) { anchors[anchor] = tokens.count..<tokens.count + 1 }
        add(Token(kind, start: start, end: text.count, mark: addMark(mark)))
        if kind == .key { keyEnded(start..<text.count) } else { valueEnded() }
    }

    private mutating func keyEnded(_ range: Range<Int>) {
        levels[levels.count - 1].expectsKey = false
        levels[levels.count - 1].key = range
    }

    private mutating func alias(_ name: Text, at mark: yaml_mark_t) throws(SyntaxError) {
        guard let range = anchors[name] else {
            let isOpen = levels.contains { $0.anchor == name }
            let message =
                isOpen ? "the alias *\(name) stands inside what it repeats" : "there is no anchor &\(name) before this"
            problems.append(fail(message, at: mark))
            // A null instead of it, so that the rest can be read.
            let isKey = levels.last?.expectsKey == true
            add(Token(isKey ? .key : .plain, start: text.count, end: text.count, mark: addMark(mark)))
            if isKey { keyEnded(text.count..<text.count) } else { valueEnded() }
            return
        }
        if levels.last?.expectsKey == true {
            guard range.count == 1 else { throw fail("a key is a text", at: mark) }
        }
        usesAliases = true
        var depth = levels.count
        for token in tokens[range] {
            switch token.kind {
            case .beginMapping, .beginSequence:
                depth += 1
                if depth > maximumDepth {
                    throw fail("nested deeper than \(maximumDepth) levels", at: mark)
                }
            case .endMapping, .endSequence: depth -= 1
            default: break
            }
        }
        let repeated = tokens[range].reduce(0) { $0 + ($1.kind == .endMapping || $1.kind == .endSequence ? 0 : 1) }
        let bytes = tokens[range].reduce(0) { $0 + Int($1.end - $1.start) }
        expandedBytes += bytes
        try count(nodes: repeated, at: mark)
        if range.count == 1 {
            let original = tokens[range.lowerBound]
            let isKey = levels.last?.expectsKey == true
            let kind: Token.Kind = isKey ? .key : original.kind == .key ? .string : original.kind
            add(Token(kind, start: Int(original.start), end: Int(original.end), mark: addMark(mark)))
            if isKey { keyEnded(Int(original.start)..<Int(original.end)) } else { valueEnded() }
        } else {
            for index in range { tokens.append(tokens[index]) }
            valueEnded()
        }
    }

    private var expandedBytes = 0

    private mutating func valueEnded() {
        guard let level = levels.last else { return }
        if level.isMapping { levels[levels.count - 1].expectsKey = true } else { levels[levels.count - 1].index += 1 }
        if let dropped = level.dropped {
            levels[levels.count - 1].dropped = nil
            tokens.removeSubrange(dropped...)
            anchors = anchors.filter { $0.value.upperBound <= dropped }
        }
    }

    private mutating func count(nodes more: Int, at mark: yaml_mark_t) throws(SyntaxError) {
        nodes += more
        guard usesAliases else { return }
        guard nodes <= AliasLimit.nodes, text.count + expandedBytes <= AliasLimit.bytes else {
            throw fail(
                "the aliases expand the document beyond \(AliasLimit.nodes) nodes or \(AliasLimit.bytes >> 20) MiB",
                at: mark)
        }
    }

    private mutating func refuse(tag: UnsafeMutablePointer<UInt8>?, at mark: yaml_mark_t) {
        guard let tag = name(tag) else { return }
        problems.append(fail("a tag (\(tag)) is not allowed; a value means what its field expects", at: mark))
    }

    private mutating func add(_ token: Token) { tokens.append(token) }

    private mutating func addMark(_ mark: yaml_mark_t) -> Int {
        marks.append(position(mark))
        return marks.count - 1
    }

    private func position(_ mark: yaml_mark_t) -> Position {
        Position(line: firstLine + Int(mark.line), column: Int(mark.column) + 1)
    }

    private func name(_ pointer: UnsafeMutablePointer<UInt8>?) -> Text? {
        pointer.map { Text(String(cString: $0)) }
    }

    private func problem(in parser: yaml_parser_t, source: UnsafeRawBufferPointer) -> SyntaxError {
        let problem = parser.problem.map { String(cString: $0) } ?? "this is not YAML"
        if parser.error == YAML_READER_ERROR {
            let message =
                problem == "control characters are not allowed"
                ? "the control character U+\(hexadecimal(parser.problem_value)) may not stand in YAML"
                : problem
            return SyntaxError(
                message,
                at: ReadoutSyntax.position(
                    of: parser.problem_offset, in: source, from: Position(line: firstLine, column: 1)))
        }
        let context = parser.context.map { " (\(String(cString: $0)))" } ?? ""
        // Of what is not closed, the beginning tells more than the end of the file.
        let ink = source.lastIndex { ![0x20, 0x0A, 0x0D, 0x09].contains($0) } ?? 0
        let isAtEnd = Int(parser.problem_mark.line) > source[...ink].reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
        let isUnclosed = parser.context != nil && (isAtEnd || problem.contains("unexpected end of stream"))
        let mark = isUnclosed ? parser.context_mark : parser.problem_mark
        return SyntaxError("this is not YAML: \(problem)\(context)", at: position(mark))
    }

    private func hexadecimal(_ value: Int32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

/// Hides from libyaml the characters that break lines in YAML 1.1 alone.
private struct HiddenBreaks {
    private static let breaks: [Unicode.Scalar] = ["\u{85}", "\u{2028}", "\u{2029}"]
    private var substitutes: [Unicode.Scalar] = []

    /// A copy with substitutes, where there is something to hide.
    mutating func hide(in source: UnsafeRawBufferPointer) -> ByteStorage? {
        let string = { String(decoding: source, as: UTF8.self).unicodeScalars }
        guard HiddenBreaks.mayHold(source), string().contains(where: HiddenBreaks.breaks.contains) else { return nil }
        // A substitute must not be in the document, as it is or as an escape (\uE000).
        let used = Set(string().lazy.filter { (0xE000...0xF8FF).contains($0.value) })
        let spelled = String(decoding: source, as: UTF8.self).lowercased()
        substitutes = Array(
            (UInt32(0xE000)...0xF8FF).lazy.compactMap(Unicode.Scalar.init)
                .filter { !used.contains($0) && !spelled.contains(String($0.value, radix: 16)) }.prefix(3))
        guard substitutes.count == 3 else { return nil }
        var out = ByteBuffer(capacity: source.count + 64)
        for scalar in string() {
            out.append(HiddenBreaks.breaks.firstIndex(of: scalar).map { substitutes[$0] } ?? scalar)
        }
        return out.finish()
    }

    /// Appends a scalar's value with the hidden characters put back.
    func show(_ value: UnsafeRawBufferPointer, in out: inout ByteBuffer) {
        guard !substitutes.isEmpty else { return out.append(value) }
        for scalar in String(decoding: value, as: UTF8.self).unicodeScalars {
            out.append(substitutes.firstIndex(of: scalar).map { HiddenBreaks.breaks[$0] } ?? scalar)
        }
    }

    private static func mayHold(_ source: UnsafeRawBufferPointer) -> Bool {
        source.contains(0xC2)
            || source.indices.contains { source[$0] == 0xE2 && $0 + 1 < source.count && source[$0 + 1] == 0x80 }
    }
}
