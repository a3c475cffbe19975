import ReadoutModel

/// Reads one JSON value (RFC 8259) from a slice of a storage, token by token, without copying texts.
public struct JSONTokens: TokenSource {
    @usableFromInline
    enum Expected { case value, valueOrEnd, keyOrEnd, key, commaOrEnd, end }

    /// The bytes that the value is read from.
    public let storage: ByteStorage
    @usableFromInline let base: UnsafeRawPointer
    @usableFromInline var at: Int
    @usableFromInline let end: Int
    private let start: Int
    private let origin: Position
    @usableFromInline var expected = Expected.value
    @usableFromInline var depth = 0
    /// A bit per open container, the innermost lowest: 1 for a mapping.
    private var containers: UInt64 = 0
    /// It also becomes true when an escape means a character that a document must not hold.
    public internal(set) var needsCharacterCheck: Bool
    /// Where the last error was.
    private var counter: PositionCounter?
    /// The same bytes, writable, if they belong to this reader alone; else `nil`.
    let scratch: UnsafeMutableRawPointer?

    private init(
        _ storage: ByteStorage, _ range: Range<Int>, origin: Position, needsCharacterCheck: Bool,
        scratch: UnsafeMutableRawPointer?
    ) {
        precondition(range.lowerBound >= 0 && range.upperBound <= storage.count && storage.count < UInt32.max)
        self.storage = storage
        base = storage.base
        (at, end, start) = (range.lowerBound, range.upperBound, range.lowerBound)
        self.origin = origin
        self.needsCharacterCheck = needsCharacterCheck
        self.scratch = scratch
        if end - at >= 3, byte(at) == 0xEF, byte(at + 1) == 0xBB, byte(at + 2) == 0xBF { at += 3 }
    }

    /// Reads the value in these bytes, which the caller knows to be UTF-8. Nothing checks it: of other bytes, texts are
    /// made that are no UTF-8.
    /// - Parameters:
    ///   - range: the bytes of the value in `storage`.
    ///   - origin: the position in its file at which the range begins.
    ///   - needsCharacterCheck: whether ``UTF8Check`` found something suspicious.
    public init(
        uncheckedUTF8 storage: ByteStorage, _ range: Range<Int>, origin: Position = Position(line: 1, column: 1),
        needsCharacterCheck: Bool = true
    ) {
        self.init(storage, range, origin: origin, needsCharacterCheck: needsCharacterCheck, scratch: nil)
    }

    /// Reads the value in these bytes.
    /// - Parameters:
    ///   - range: the bytes of the value in `storage`.
    ///   - origin: the position in its file at which the range begins.
    /// - Throws: where the bytes are not UTF-8 (RFC 3629 §4).
    public init(
        validating storage: ByteStorage, _ range: Range<Int>, origin: Position = Position(line: 1, column: 1)
    ) throws(SyntaxError) {
        let check = try storage.withBytes { bytes throws(SyntaxError) in
            let bytes = UnsafeRawBufferPointer(rebasing: bytes[range])
            let check = UTF8Check(bytes)
            if case .invalid(let offset) = check {
                throw SyntaxError.notUTF8(bytes, at: offset, from: origin)
            }
            return check
        }
        self.init(uncheckedUTF8: storage, range, origin: origin, needsCharacterCheck: check == .suspicious)
    }

    /// Reads a value from a copy of its own, in which texts are resolved where they stand: as quick as can be, but
    /// an error has no position in the file.
    package init(copying bytes: UnsafeRawBufferPointer, needsCharacterCheck: Bool) {
        let copy = ByteStorage.allocate(bytes.count)
        UnsafeMutableRawBufferPointer(start: copy, count: bytes.count).copyMemory(from: bytes)
        self.init(
            ByteStorage(adopting: copy, count: bytes.count), 0..<bytes.count, origin: Position(line: 1, column: 1),
            needsCharacterCheck: needsCharacterCheck, scratch: copy)
    }

    @inlinable @inline(__always)
    func byte(_ index: Int) -> UInt8 { base.load(fromByteOffset: index, as: UInt8.self) }

    /// The next token; the last one is ``Token/Kind/end``.
    /// - Throws: where the bytes are not JSON.
    @inlinable @inline(__always)
    public mutating func next() throws(SyntaxError) -> Token {
        if expected == .value, let token = plainString() { return token }
        return try anyToken()
    }

    /// A value that is a text without escapes, as most are.
    @inlinable @inline(__always)
    mutating func plainString() -> Token? {
        guard at < end, byte(at) == JSONLexis.quote else { return nil }
        let first = at + 1
        let last = JSONLexis.endOfPlainRun(UnsafeRawBufferPointer(start: base, count: end), from: first)
        guard last < end, byte(last) == JSONLexis.quote else { return nil }
        let token = Token(.string, start: first, end: last, mark: at)
        at = last + 1
        expected = depth == 0 ? .end : .commaOrEnd
        return token
    }

    /// An item of a sequence that is such a text, without white space but for one space after the comma.
    @inline(__always)
    private mutating func plainItem() -> Token? {
        if expected == .valueOrEnd { return plainString() }
        guard expected == .commaOrEnd, containers & 1 == 0, at + 1 < end, byte(at) == JSONLexis.comma else {
            return nil
        }
        let comma = at
        at += byte(at + 1) == UInt8(ascii: " ") ? 2 : 1
        if let item = plainString() { return item }
        at = comma
        return nil
    }

    /// A known key, without white space but for one space after the comma and the colon.
    @inlinable @inline(__always)
    public mutating func key(among names: UnsafeBufferPointer<FieldName>, expected first: Int) -> KnownKey? {
        var cursor = at
        if expected == .commaOrEnd {
            guard cursor + 1 < end, byte(cursor) == JSONLexis.comma else { return nil }
            cursor += byte(cursor + 1) == UInt8(ascii: " ") ? 2 : 1
        } else if expected != .keyOrEnd {
            return nil
        }
        guard cursor + 9 < end, byte(cursor) == JSONLexis.quote else { return nil }
        let mark = cursor
        cursor += 1
        let head = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: cursor, as: UInt64.self))
        var index = first < names.count ? first : 0
        for _ in 0..<names.count {
            let count = names[index].count
            if cursor + count + 2 < end, byte(cursor + count) == JSONLexis.quote,
                names[index].stands(at: base + cursor, head: head)
            {
                let colon = cursor + count + 1
                guard byte(colon) == JSONLexis.colon else { return nil }
                at = byte(colon + 1) == UInt8(ascii: " ") ? colon + 2 : colon + 1
                expected = .value
                return KnownKey(index: index, token: Token(.key, start: cursor, end: cursor + count, mark: mark))
            }
            index = index + 1 == names.count ? 0 : index + 1
        }
        return nil
    }

    /// A bracket that begins or ends a container, without white space but for one space after a comma before it.
    @inline(__always)
    private mutating func plainBracket() -> Token? {
        guard at + 2 < end else { return nil }
        var mark = at
        var character = byte(mark)
        switch expected {
        case .value, .valueOrEnd: break
        case .commaOrEnd, .keyOrEnd:
            if character == (containers & 1 == 1 ? JSONLexis.endObject : JSONLexis.endArray) {
                at = mark + 1
                depth -= 1
                let kind: Token.Kind = containers & 1 == 1 ? .endMapping : .endSequence
                containers >>= 1
                afterValue()
                return Token(kind, mark: mark)
            }
            guard character == JSONLexis.comma, containers & 1 == 0, expected == .commaOrEnd else { return nil }
            mark += byte(mark + 1) == UInt8(ascii: " ") ? 2 : 1
            character = byte(mark)
        case .key, .end: return nil
        }
        guard character & 0xDF == JSONLexis.beginArray, depth < maximumDepth else { return nil }  // 5B or 7B
        let isMapping = character == JSONLexis.beginObject
        depth += 1
        containers = containers << 1 | (isMapping ? 1 : 0)
        at = mark + 1
        expected = isMapping ? .keyOrEnd : .valueOrEnd
        return Token(isMapping ? .beginMapping : .beginSequence, mark: mark)
    }

    @usableFromInline
    mutating func anyToken() throws(SyntaxError) -> Token {
        if let bracket = plainBracket() { return bracket }
        if let item = plainItem() { return item }
        skipSpace()
        guard at < end else {
            guard expected == .end else { throw fail("the JSON ends too early\(openContainer)", at: endOfInk) }
            return Token(.end, mark: at)
        }
        let character = byte(at)
        switch expected {
        case .commaOrEnd:
            if character == JSONLexis.comma {
                at += 1
                skipSpace()
                guard at < end else { throw fail("the JSON ends too early\(openContainer)", at: endOfInk) }
                let isMapping = containers & 1 == 1
                let next = byte(at)
                if next == JSONLexis.endObject || next == JSONLexis.endArray {
                    throw fail("a comma stands before the closing bracket; take it away")
                }
                return isMapping ? try key(next) : try value(next)
            }
            return try close(character)
        case .keyOrEnd:
            if character == JSONLexis.endObject { return try close(character) }
            return try key(character)
        case .key:
            return try key(character)
        case .valueOrEnd:
            if character == JSONLexis.endArray { return try close(character) }
            return try value(character)
        case .value:
            return try value(character)
        case .end:
            throw fail(remark ?? "something follows the JSON value; a file of several values has one on each line")
        }
    }

    /// Behind the last character that is no white space.
    private var endOfInk: Int {
        var index = end
        while index > start, JSONLexis.isSpace(byte(index - 1)) { index -= 1 }
        return index
    }

    private var openContainer: String {
        depth == 0 ? "" : containers & 1 == 1 ? "; a } is missing" : "; a ] is missing"
    }

    @inline(__always)
    private mutating func skipSpace() {
        while at < end, JSONLexis.isSpace(byte(at)) { at += 1 }
    }

    @inline(__always)
    private mutating func key(_ character: UInt8) throws(SyntaxError) -> Token {
        guard character == JSONLexis.quote else {
            throw fail(
                remark ?? "a key in double quotes is expected here; quote all keys, or write block YAML, without braces"
            )
        }
        let token = try string(.key)
        skipSpace()
        guard at < end, byte(at) == JSONLexis.colon else { throw fail("a colon is expected after the key") }
        at += 1
        expected = .value
        return token
    }

    @inline(__always)
    private mutating func value(_ character: UInt8) throws(SyntaxError) -> Token {
        let mark = at
        switch character {
        case JSONLexis.quote:
            let token = try string(.string)
            afterValue()
            return token
        case JSONLexis.beginObject, JSONLexis.beginArray:
            guard depth < maximumDepth else { throw fail("nested deeper than \(maximumDepth) levels", kind: .depth) }
            let isMapping = character == JSONLexis.beginObject
            depth += 1
            containers = containers << 1 | (isMapping ? 1 : 0)
            at += 1
            expected = isMapping ? .keyOrEnd : .valueOrEnd
            return Token(isMapping ? .beginMapping : .beginSequence, mark: mark)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            return try number()
        default:
            if let kind = word() {
                afterValue()
                return Token(kind, start: mark, end: at, mark: mark)
            }
            throw fail(remark ?? "this is no JSON value; texts stand in double quotes")
        }
    }

    @inline(__always)
    private mutating func afterValue() { expected = depth == 0 ? .end : .commaOrEnd }

    /// Ends the container, since no comma stands here.
    private mutating func close(_ character: UInt8) throws(SyntaxError) -> Token {
        let isMapping = containers & 1 == 1
        guard character == (isMapping ? JSONLexis.endObject : JSONLexis.endArray) else {
            throw fail(remark ?? "a comma or \(isMapping ? "}" : "]") is expected here")
        }
        let mark = at
        at += 1
        depth -= 1
        containers >>= 1
        afterValue()
        return Token(isMapping ? .endMapping : .endSequence, mark: mark)
    }

    /// What other syntaxes have and JSON has not.
    private var remark: String? {
        let rest = UnsafeRawBufferPointer(start: base + at, count: end - at)
        if rest.starts(with: "/".utf8) || rest.starts(with: "#".utf8) {
            return "JSON has no comments; take it away, or write block YAML, without braces"
        }
        if rest.starts(with: "---".utf8) { return "JSON has no lines of ---; take it away" }
        if rest.starts(with: "'".utf8) { return "JSON has no single quotes; texts and keys stand in double quotes" }
        for word in ["NaN", "Infinity", "-Infinity"] where rest.starts(with: word.utf8) {
            return "JSON has no \(word); write null, or the word in double quotes"
        }
        for word in ["undefined", "None", "True", "False"] where rest.starts(with: word.utf8) {
            return "JSON has no \(word); write null, true or false"
        }
        if rest.starts(with: "\u{201C}".utf8) || rest.starts(with: "\u{201E}".utf8) {
            return "JSON has no curly quotes; texts and keys stand in straight double quotes"
        }
        return nil
    }

    private mutating func word() -> Token.Kind? {
        for (word, kind) in [("true", Token.Kind.yes), ("false", .no), ("null", .null)] as [(StaticString, Token.Kind)]
        {
            let count = word.utf8CodeUnitCount
            guard end - at >= count else { continue }
            let here = UnsafeRawBufferPointer(start: base + at, count: count)
            if here.elementsEqual(UnsafeRawBufferPointer(start: word.utf8Start, count: count)) {
                at += count
                return kind
            }
        }
        return nil
    }

    private mutating func number() throws(SyntaxError) -> Token {
        let mark = at
        while at < end, JSONLexis.isOfNumber(byte(at)) { at += 1 }
        guard Number.isJSON(UnsafeRawBufferPointer(start: base + mark, count: at - mark)) else {
            at = mark
            throw fail(remark ?? "this is no JSON number; one is like 7, -7, 0.5 or 7e3")
        }
        afterValue()
        return Token(.number, start: mark, end: at, mark: mark)
    }

    /// Reads from the opening quote to behind the closing one.
    @inline(__always)
    private mutating func string(_ kind: Token.Kind) throws(SyntaxError) -> Token {
        let mark = at
        let (last, isEscaped) = JSONLexis.endOfString(UnsafeRawBufferPointer(start: base, count: end), from: mark + 1)
        guard last < end else { throw fail("this text has no closing quote") }
        guard byte(last) == JSONLexis.quote else {
            at = last
            throw fail("a control character stands in a text; write it as an escape, a line break as \\n")
        }
        at = last + 1
        return Token(kind, isEscaped: isEscaped, start: mark + 1, end: last, mark: mark)
    }

    @inline(__always)
    func endOfPlainRun(from start: Int) -> Int {
        JSONLexis.endOfPlainRun(UnsafeRawBufferPointer(start: base, count: end), from: start)
    }

    /// The text of a token, escapes resolved.
    /// - Throws: where an escape means no character.
    @inlinable @inline(__always)
    public mutating func text(of token: Token) throws(SyntaxError) -> Text {
        let range = Int(token.start)..<Int(token.end)
        return token.isEscaped ? try unescape(range) : Text(uncheckedUTF8: storage, range)
    }

    /// The range of ``storage`` that is the text of a token; `nil` where it has escapes that cannot be resolved where
    /// they stand.
    /// - Throws: where an escape means no character.
    @inlinable @inline(__always)
    public mutating func take(_ token: Token) throws(SyntaxError) -> Range<Int>? {
        let range = Int(token.start)..<Int(token.end)
        return token.isEscaped ? try resolve(range) : range
    }

    /// Calls `body` with the bytes of a token; `nil` where it has escapes.
    @inlinable @inline(__always)
    public mutating func withBytes<Result>(of token: Token, _ body: (UnsafeRawBufferPointer) -> Result) -> Result? {
        guard !token.isEscaped else { return nil }
        return body(UnsafeRawBufferPointer(start: base + Int(token.start), count: Int(token.end - token.start)))
    }

    /// Where tokens begin in their file.
    public func positions(of tokens: [Token]) -> [Position] {
        var positions = [Position](repeating: origin, count: tokens.count)
        var counter = PositionCounter(from: origin)
        for index in tokens.indices.sorted(by: { tokens[$0].mark < tokens[$1].mark }) {
            positions[index] = counter.position(of: Int(tokens[index].mark) - start, in: source)
        }
        return positions
    }

    /// The bytes that the value is read from.
    private var source: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base + start, count: end - start) }

    /// Errors come in the order of the text, as a rule, and each is counted on from the one before.
    mutating func fail(_ message: String, at offset: Int? = nil, kind: SyntaxError.Kind = .syntax) -> SyntaxError {
        var counter = counter ?? PositionCounter(from: origin)
        let position = counter.position(of: (offset ?? at) - start, in: source)
        self.counter = counter
        return SyntaxError(message, at: position, kind: kind)
    }
}
