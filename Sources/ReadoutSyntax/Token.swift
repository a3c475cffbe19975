import ReadoutModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// One step of a structured text, the same for JSON and YAML: readers produce tokens, and writers (``TokenSink``)
/// take the same vocabulary.
public struct Token: Sendable {
    /// What a token is.
    public enum Kind: UInt8, Sendable {
        /// The bounds of a mapping (a JSON object) and of a sequence (a JSON array).
        case beginMapping, endMapping, beginSequence, endSequence
        /// The key of a mapping, before its value.
        case key
        /// Text in quotes, or a YAML block scalar.
        case string
        /// A YAML plain scalar: it means what its field expects.
        case plain
        /// A JSON number.
        case number
        /// The JSON words `true`, `false` and `null`.
        case yes, no, null
        /// The document is over.
        case end
    }

    /// What the token is.
    public let kind: Kind
    /// The text has escapes still to be resolved.
    @usableFromInline let isEscaped: Bool
    /// Whether its text is not the source's own bytes.
    public var hasEscapes: Bool { isEscaped }
    /// Where the text lies in the source's storage.
    @usableFromInline let start: UInt32
    @usableFromInline let end: UInt32
    /// Where the token stands; what it counts is the source's own.
    @usableFromInline let mark: UInt32

    @inlinable
    init(_ kind: Kind, isEscaped: Bool = false, start: Int = 0, end: Int = 0, mark: Int) {
        self.kind = kind
        self.isEscaped = isEscaped
        self.start = UInt32(truncatingIfNeeded: start)
        self.end = UInt32(truncatingIfNeeded: end)
        self.mark = UInt32(truncatingIfNeeded: mark)
    }
}

/// Why a text cannot be read any further.
public struct SyntaxError: Error, Sendable {
    /// What kind of fault it is.
    public enum Kind: Sendable {
        /// The text is not of the syntax.
        case syntax
        /// The bytes are not UTF-8.
        case encoding
        /// Mappings and sequences nest too deep.
        case depth
        /// There is too much of it.
        case size
        /// A tag of YAML.
        case tag
        /// A merge key of YAML.
        case mergeKey
        /// A key stands twice.
        case duplicateKey
        /// A directive of YAML that is not of version 1.2.
        case version
    }

    /// What kind of fault it is.
    public var kind: Kind
    /// Where it is wrong.
    public var position: Position
    /// What is wrong and what would be right.
    public var message: String
    /// The path of the field that it is in, where that is known.
    public var field: String
    /// Whether it is only a warning: the text is read all the same. No warning is thrown.
    public var isWarning = false

    /// An error with this message.
    public init(_ message: String, at position: Position, field: String = "", kind: Kind = .syntax) {
        (self.message, self.position, self.field, self.kind) = (message, position, field, kind)
    }
}

/// The tokens of one document, one after the other.
///
/// A source balances what it begins: mappings alternate keys and values, and the last token is ``Token/Kind/end``.
public protocol TokenSource {
    /// The next token; after the last one that again.
    /// - Throws: where the text is not of the source's syntax.
    mutating func next() throws(SyntaxError) -> Token
    /// The text of a key, string, plain scalar or number, escapes resolved. It is `mutating`, as is ``withBytes(of:_:)``,
    /// so that a source within another struct is not copied for the call.
    /// - Throws: where an escape means no character.
    mutating func text(of token: Token) throws(SyntaxError) -> Text
    /// The bytes of which texts without escapes are slices.
    var storage: ByteStorage { get }
    /// The range of ``storage`` that is the text of a value; `nil` where it has escapes that cannot be resolved where
    /// they stand. A value is taken once.
    /// - Throws: where an escape means no character; the bytes may have changed by then.
    mutating func take(_ token: Token) throws(SyntaxError) -> Range<Int>?
    /// Calls `body` with the bytes of a token without escapes, else with `nil`.
    mutating func withBytes<Result>(of token: Token, _ body: (UnsafeRawBufferPointer) -> Result) -> Result?
    /// Reads a key where it is one of `names` and stands there plainly. Otherwise nothing is read.
    /// - Parameter expected: the index to look at first, for keys mostly come in order.
    mutating func key(among names: UnsafeBufferPointer<FieldName>, expected: Int) -> KnownKey?
    /// Where tokens begin in their file, in their order. All are worked out in one walk through the source.
    func positions(of tokens: [Token]) -> [Position]
    /// Whether texts may hold characters that a document must not; otherwise they need no check.
    var needsCharacterCheck: Bool { get }
    /// Whether the text broke off before the last token, so that what was to come is not missing.
    var isBrokenOff: Bool { get }
}

extension TokenSource {
    /// Never, where a source throws when the text breaks off.
    public var isBrokenOff: Bool { false }
}

extension TokenSource {
    /// Where a token begins in its file.
    public func position(of token: Token) -> Position { positions(of: [token])[0] }

    /// Steps over the rest of a value.
    /// - Parameter token: the value's first token, which has been read.
    /// - Throws: where the text is not of the source's syntax.
    @inlinable
    public mutating func skip(_ token: Token) throws(SyntaxError) {
        var depth = 0
        var token = token
        while true {
            switch token.kind {
            case .beginMapping, .beginSequence: depth += 1
            case .endMapping, .endSequence: depth -= 1
            default: break
            }
            if depth == 0 { return }
            token = try next()
        }
    }
}

/// A key that a reader was looking for.
public struct KnownKey: Sendable {
    /// Its index among the names.
    public let index: Int
    /// The key.
    public let token: Token

    @inlinable
    init(index: Int, token: Token) { (self.index, self.token) = (index, token) }
}

/// How deep mappings and sequences nest at most; the document itself is level 1.
public let maximumDepth = 64

/// Takes a structured text token by token and writes it in some syntax.
public protocol TokenSink: ~Copyable {
    /// Begins a mapping (a JSON object).
    /// - Parameter isEmpty: whether it ends at once, for a syntax that writes empty mappings in another way.
    mutating func beginMapping(isEmpty: Bool)
    /// Ends the innermost container, a mapping.
    mutating func endMapping()
    /// Begins a sequence (a JSON array).
    /// - Parameter isEmpty: whether it ends at once, for a syntax that writes empty sequences in another way.
    mutating func beginSequence(isEmpty: Bool)
    /// Ends the innermost container, a sequence.
    mutating func endSequence()
    /// Writes a key of a mapping; its value follows.
    mutating func key(_ text: Text)
    /// Writes a key of a format, for which nothing needs an escape.
    mutating func key(_ name: FieldName)
    /// Writes a text.
    mutating func string(_ text: Text)
    /// Writes a word of a format: letters and hyphens only, and none that any syntax takes for something else.
    mutating func word(_ word: String)
    /// Writes a number, digit for digit.
    mutating func number(_ number: Number)
    /// Writes `true` or `false`.
    mutating func bool(_ value: Bool)
    /// Writes `null`.
    mutating func null()
}

extension TokenSink where Self: ~Copyable {
    /// Writes a whole JSON value.
    public mutating func value(_ value: JSONValue) {
        switch value {
        case .null: null()
        case .bool(let value): bool(value)
        case .number(let value): number(value)
        case .string(let text): string(text)
        case .array(let items):
            beginSequence(isEmpty: items.isEmpty)
            for item in items { self.value(item) }
            endSequence()
        case .object(let members):
            beginMapping(isEmpty: members.isEmpty)
            for member in members {
                key(member.key)
                self.value(member.value)
            }
            endMapping()
        }
    }
}

/// The name of a key, in memory that is never freed, so that writing it counts no references.
public struct FieldName: Sendable {
    // Sendable: nothing writes to the memory after `init`.
    @usableFromInline nonisolated(unsafe) let base: UnsafePointer<UInt8>
    @usableFromInline let count: Int
    /// The first eight bytes, or as many as there are, the first one lowest.
    @usableFromInline let head: UInt64
    /// The bits of a word that `head` holds.
    @usableFromInline let mask: UInt64

    /// A name that lives as long as the program: its memory is never freed.
    /// - Parameter name: visible ASCII characters, none of them a quote or a backslash, for it is written as it is.
    public init(_ name: String) {
        let utf8 = Array(name.utf8)
        precondition(
            utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != JSONLexis.quote && $0 != JSONLexis.backslash },
            "this is no name of a key")
        let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: max(utf8.count, 1))
        memory.initialize(from: utf8, count: utf8.count)
        base = UnsafePointer(memory)
        count = utf8.count
        head = utf8.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
        mask = count >= 8 ? .max : 1 << UInt64(8 * count) - 1
    }

    /// Calls `body` with the bytes of the name.
    @inlinable @inline(__always)
    public func withBytes<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result { try body(bytes) }

    /// The bytes of the name, which stay valid.
    @inlinable package var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }

    /// The name as a Swift string.
    public var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Whether the name stands at `start`, where `head` are the next eight bytes.
    @inlinable @inline(__always)
    func stands(at start: UnsafeRawPointer, head: UInt64) -> Bool {
        head & mask == self.head && (count <= 8 || memcmp(start + 8, base + 8, count - 8) == 0)
    }
}
