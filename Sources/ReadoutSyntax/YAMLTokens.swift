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
/// What libyaml, which follows YAML 1.1, reads in another way than YAML 1.2 has it is put right before and after.
public struct YAMLTokens: TokenSource {
    private var tokens: [Token]
    /// Why the text cannot be read behind its tokens.
    private var failure: SyntaxError?
    /// How many tokens there are before the text breaks off, where it does and ``closeOff()`` has been called.
    private var wholeCount: Int?
    /// The texts of the document, escapes resolved and lines folded.
    public let storage: ByteStorage
    private var marks: [Position]
    /// Tags, merge keys and others that are against the rules, and warnings. They have been passed over, and the tokens are
    /// whole.
    public private(set) var problems: [SyntaxError]
    private var at = 0

    /// Whether texts may hold characters that a document must not: always, for libyaml resolves escapes itself.
    public var needsCharacterCheck: Bool { true }

    /// Reads the whole document in these bytes, which libyaml checks to be UTF-8. Where it is not YAML, nests too deep, or
    /// expands aliases beyond ``AliasLimit``, there are the tokens before that, and then ``next()`` throws.
    /// - Parameters:
    ///   - range: the bytes of the document in `storage`.
    ///   - firstLine: the line of the file that they begin on.
    ///   - firstKey: a key that begins a document. Where it comes again, a second document begins without a line of `---`
    ///     before it: the first ends there, and that is among the ``problems``.
    /// - Throws: where there is no memory to read it.
    public init(
        _ storage: ByteStorage, _ range: Range<Int>, firstLine: Int = 1, firstKey: String? = nil
    ) throws(SyntaxError) {
        precondition(range.lowerBound >= 0 && range.upperBound <= storage.count)
        var loader = YAMLLoader(firstLine: firstLine, firstKey: firstKey)
        failure = try loader.load(UnsafeRawBufferPointer(rebasing: storage.bytes[range]))
        tokens = loader.tokens
        marks = loader.marks
        problems = loader.problems
        self.storage = loader.text.finish()
    }

    /// The next token; the last one is ``Token/Kind/end``.
    /// - Throws: where the text is not YAML.
    public mutating func next() throws(SyntaxError) -> Token {
        if at == tokens.count, let failure { throw failure }
        defer { at = min(at + 1, failure == nil ? tokens.count - 1 : tokens.count) }
        return tokens[at]
    }

    /// Lets the tokens end where the text breaks off, as if all that is open there were closed. ``next()`` throws no more,
    /// and why the text breaks off is among the ``problems``.
    package mutating func closeOff() {
        guard let failure, !tokens.isEmpty else { return }
        if tokens.last?.kind == .key { tokens.removeLast() }
        wholeCount = tokens.count
        var open: [Token.Kind] = []
        for token in tokens {
            switch token.kind {
            case .beginMapping: open.append(.endMapping)
            case .beginSequence: open.append(.endSequence)
            case .endMapping, .endSequence: open.removeLast()
            default: break
            }
        }
        tokens += (open.reversed() + [.end]).map { Token($0, mark: marks.count) }
        marks.append(failure.position)
        problems.append(failure)
        self.failure = nil
    }

    /// Whether the text breaks off somewhere.
    package var isCut: Bool { wholeCount != nil || failure != nil }

    /// Whether the text broke off before the last token that was read.
    public var isBrokenOff: Bool { wholeCount.map { at > $0 } ?? false }

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
