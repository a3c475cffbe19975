import CLibYAML
import ReadoutModel

/// Turns libyaml's events into tokens, expands aliases, and refuses what a document must not use.
struct YAMLLoader: ~Copyable {
    var tokens: [Token] = []
    var marks: [Position] = []
    var text = ByteBuffer()
    var problems: [SyntaxError] = []
    private let firstLine: Int
    private let firstKey: Text?
    private var hasFirstKey = false
    /// The document ended where another one began.
    private var isOver = false
    private var prepared = YAMLPreparation(UnsafeRawBufferPointer(start: nil, count: 0), firstLine: 1)

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
    /// The names of anchors in their order.
    private var names: [Text] = []
    private var usesAliases = false
    private var nodes = 0
    /// Where it is not known from what the failure is about.
    private var firstLost: Int?
    private var hasOddIndent = false

    init(firstLine: Int, firstKey: String?) {
        self.firstLine = firstLine
        self.firstKey = firstKey.map(Text.init)
    }

    /// Reads the document as far as it can be read.
    /// - Returns: why it cannot be read any further.
    mutating func load(_ source: UnsafeRawBufferPointer) throws(SyntaxError) -> SyntaxError? {
        // With the encoding given, libyaml takes a byte order mark for a character.
        let hasMark = source.starts(with: [0xEF, 0xBB, 0xBF])
        let text = hasMark ? UnsafeRawBufferPointer(rebasing: source[3...]) : source
        var bytes = text
        prepared = YAMLPreparation(bytes, firstLine: firstLine)
        problems = prepared.problems
        let copy = prepared.copy
        if let copy { bytes = copy.bytes }

        var parser = yaml_parser_t()
        guard yaml_parser_initialize(&parser) == 1 else {
            throw SyntaxError("libyaml cannot start: out of memory", at: Position(line: firstLine, column: 1))
        }
        defer { yaml_parser_delete(&parser) }
        // libyaml keeps the pointer until it is deleted above; `source` and `copy` outlive it.
        yaml_parser_set_input_string(&parser, bytes.bindMemory(to: UInt8.self).baseAddress, bytes.count)
        yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)

        defer { withExtendedLifetime(copy) {} }
        do throws(SyntaxError) {
            try read(&parser, text, given: bytes)
            return nil
        } catch {
            // What stands on the line that is wrong may be cut short.
            let line = min(error.position.line, firstLost ?? .max)
            let kept = tokens.firstIndex { marks[Int($0.mark)].line >= line } ?? tokens.count
            tokens.removeSubrange(kept...)
            problems.removeAll { $0.position.line >= line }
            return error
        }
    }

    private mutating func read(
        _ parser: inout yaml_parser_t, _ source: UnsafeRawBufferPointer, given: UnsafeRawBufferPointer
    ) throws(SyntaxError) {
        var documents = 0
        while !isOver {
            var event = yaml_event_t()
            guard yaml_parser_parse(&parser, &event) == 1 else {
                let columns = levels.map { marks[Int(tokens[$0.start].mark)].column - 1 }
                let failure = YAMLFailure(
                    parser, in: source, given: given, columns: columns, firstLine: firstLine
                ).error
                firstLost = failure.firstLost
                throw failure.0
            }
            defer { yaml_event_delete(&event) }
            switch event.type {
            case YAML_DOCUMENT_START_EVENT:
                documents += 1
                if documents > 1 { throw SyntaxError("a second document begins here", at: position(event.start_mark)) }
            case YAML_STREAM_END_EVENT:
                add(Token(.end, mark: addMark(event.start_mark)))
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
    private func fail(
        _ message: String, at mark: yaml_mark_t, key: String? = nil, kind: SyntaxError.Kind = .syntax
    ) -> SyntaxError {
        var field = ""
        for level in levels {
            if level.isMapping {
                guard !level.expectsKey || key != nil else { break }
                let last = String(decoding: text.bytes[level.key], as: UTF8.self)
                let name = level.expectsKey ? key ?? last : last
                field += field.isEmpty ? name : ".\(name)"
            } else {
                field += "[\(level.index)]"
            }
        }
        return SyntaxError(message, at: position(mark), field: field, kind: kind)
    }

    private mutating func begin(
        isMapping: Bool, tag: UnsafeMutablePointer<UInt8>?, anchor: UnsafeMutablePointer<UInt8>?, at mark: yaml_mark_t
    ) throws(SyntaxError) {
        refuse(tag: tag, at: mark)
        if levels.last?.expectsKey == true {
            throw fail("a key is a text, not a list or a mapping", at: mark)
        }
        guard levels.count < maximumDepth else {
            throw fail("nested deeper than \(maximumDepth) levels", at: mark, kind: .depth)
        }
        try count(nodes: 1, at: mark)
        levels.append(Level(isMapping: isMapping, expectsKey: isMapping, start: tokens.count, anchor: name(anchor)))
        add(Token(isMapping ? .beginMapping : .beginSequence, mark: addMark(mark)))
    }

    private mutating func end(at mark: yaml_mark_t) {
        let level = levels.removeLast()
        add(Token(level.isMapping ? .endMapping : .endSequence, mark: addMark(mark)))
        if let anchor = level.anchor { remember(level.start..<tokens.count, as: anchor) }
        valueEnded()
    }

    private mutating func scalar(
        _ scalar: yaml_event_s.__Unnamed_union_data.__Unnamed_struct_scalar, at mark: yaml_mark_t
    ) throws(SyntaxError) {
        refuse(tag: scalar.tag, at: mark)
        try count(nodes: 1, at: mark)
        let start = text.count
        prepared.show(UnsafeRawBufferPointer(start: scalar.value, count: scalar.length), in: &text)
        let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
        let kind: Token.Kind
        if levels.last?.expectsKey == true {
            if isPlain, scalar.length == 2, scalar.value[0] == UInt8(ascii: "<"), scalar.value[1] == UInt8(ascii: "<") {
                problems.append(
                    fail("merge keys (<<) are not allowed; write the keys out", at: mark, key: "<<", kind: .mergeKey))
                levels[levels.count - 1].dropped = tokens.count
            }
            kind = .key
            if isPlain, scalar.length > 0, scalar.value[0] >= 0xC2 { checkIndent(text.bytes[start...], at: mark) }
            if levels.count == 1, let firstKey, firstKey.withBytes({ $0.elementsEqual(text.bytes[start...]) }) {
                if hasFirstKey { return endBeforeSecond(at: mark) }
                hasFirstKey = true
            }
        } else {
            kind = isPlain ? .plain : .string
        }
        if let anchor = name(scalar.anchor) { remember(tokens.count..<tokens.count + 1, as: anchor) }
        add(Token(kind, start: start, end: text.count, mark: addMark(mark)))
        if kind == .key { keyEnded(start..<text.count) } else { valueEnded() }
    }

    /// A key that begins with a space of another kind was to be indented by it.
    private mutating func checkIndent(_ key: Slice<UnsafeRawBufferPointer>, at mark: yaml_mark_t) {
        guard firstKey != nil, !hasOddIndent, key.starts(with: "\u{A0}".utf8) || key.starts(with: "\u{3000}".utf8)
        else { return }
        // In values of the user's own any key is right.
        let isOwn = levels.contains { level in
            let above = text.bytes[level.key]
            return level.isMapping && (above.starts(with: "x-".utf8) || above.elementsEqual("internal".utf8))
        }
        guard !isOwn else { return }
        hasOddIndent = true
        problems.append(
            SyntaxError(YAMLFailure.oddIndent(key.first == 0xC2 ? "\u{A0}" : "\u{3000}"), at: position(mark)))
    }

    private mutating func remember(_ range: Range<Int>, as anchor: Text) {
        anchors[anchor] = range
        names.append(anchor)
    }

    /// A second document begins here, without a marker; it is not read.
    private mutating func endBeforeSecond(at mark: yaml_mark_t) {
        problems.append(
            SyntaxError("a second record begins here; put a line of --- before it", at: position(mark)))
        add(Token(.endMapping, mark: addMark(mark)))
        add(Token(.end, mark: addMark(mark)))
        isOver = true
    }

    private mutating func keyEnded(_ range: Range<Int>) {
        levels[levels.count - 1].expectsKey = false
        levels[levels.count - 1].key = range
    }

    private mutating func alias(_ name: Text, at mark: yaml_mark_t) throws(SyntaxError) {
        guard let range = anchors[name] else {
            let isOpen = levels.contains { $0.anchor == name }
            let shown = prepared.name(name)
            let message =
                isOpen
                ? "the alias *\(shown) stands inside what it repeats"
                : "there is no anchor &\(shown) before this; a text that begins with * wants quotes: \"*\(shown)\""
            problems.append(fail(message, at: mark))
            // A null instead of it, so that the rest can be read; in a list, where a null is wrong, a text.
            let isKey = levels.last?.expectsKey == true
            let start = text.count
            if levels.last?.isMapping == false { text.append("*") }
            add(Token(isKey ? .key : .plain, start: start, end: text.count, mark: addMark(mark)))
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
                    throw fail("nested deeper than \(maximumDepth) levels", at: mark, kind: .depth)
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
            while let name = names.last, anchors[name].map({ $0.upperBound > dropped }) ?? true {
                anchors[name] = nil
                names.removeLast()
            }
        }
    }

    private mutating func count(nodes more: Int, at mark: yaml_mark_t) throws(SyntaxError) {
        nodes += more
        guard usesAliases else { return }
        guard nodes <= AliasLimit.nodes, text.count + expandedBytes <= AliasLimit.bytes else {
            throw fail(
                "the aliases expand the document beyond \(AliasLimit.nodes) nodes or \(AliasLimit.bytes >> 20) MiB",
                at: mark, kind: .size)
        }
    }

    private mutating func refuse(tag: UnsafeMutablePointer<UInt8>?, at mark: yaml_mark_t) {
        guard let tag = name(tag) else { return }
        problems.append(
            fail(
                "a tag (\(tag)) is not allowed; a value means what its field expects, and a text that begins with ! wants quotes",
                at: mark, kind: .tag))
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
}
