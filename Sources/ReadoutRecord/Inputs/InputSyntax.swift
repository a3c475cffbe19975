import ReadoutModel
import ReadoutSyntax

/// A syntax that documents are written in: how its inputs are told from others, where one document ends and the next
/// begins, and how one is read.
///
/// A further syntax is a type that conforms, and its line in ``inputSyntaxes``.
package protocol InputSyntax: Sendable {
    associatedtype Tokens: TokenSource

    /// Whether an input is in this syntax, by how it starts.
    static func recognise(_ start: InputStart) -> InputRecognition

    /// The tokens of a document, whose bytes are UTF-8.
    /// - Parameter needsCharacterCheck: whether there may be characters among them that a record must not hold.
    static func tokens(of document: RawDocument, needsCharacterCheck: Bool) throws(SyntaxError) -> Tokens

    /// The document, where a quick look finds that nothing is wrong with it. Otherwise it is read with care, to say where.
    static func quickLook(_ tokens: Tokens, of document: RawDocument, file: String) -> Document?

    /// Whether every text stands in double quotes, so that where its bytes lie tells its position.
    static var quotesTexts: Bool { get }

    /// The positions of fields: where the value begins, or where the mapping begins if the field is missing.
    static func positions(of fields: [String], in tokens: Tokens) -> [String: Position]

    /// What the tokens' reader has found to be wrong beside what it throws.
    static func problems(of tokens: Tokens) -> [SyntaxError]

    /// What is written so in this syntax that it is hardly meant.
    static func warnings(of tokens: Tokens, in document: RawDocument, file: String) -> [Diagnostic]

    /// Whether the text breaks off, and the tokens with it.
    static func isBrokenOff(_ tokens: Tokens) -> Bool
}

extension InputSyntax {
    package static var quotesTexts: Bool { false }
    package static func quickLook(_ tokens: Tokens, of document: RawDocument, file: String) -> Document? { nil }
    package static func problems(of tokens: Tokens) -> [SyntaxError] { [] }
    package static func warnings(of tokens: Tokens, in document: RawDocument, file: String) -> [Diagnostic] { [] }
    package static func isBrokenOff(_ tokens: Tokens) -> Bool { false }
}

/// The syntaxes of inputs, in the order in which they are asked; the last one takes what is left.
let inputSyntaxes: [any InputSyntax.Type] = [JSONInput.self, YAMLInput.self]

/// How an input starts.
package struct InputStart {
    /// What has been read so far.
    let bytes: UnsafeRawBufferPointer
    /// The index of the first byte that is neither white space nor of a byte order mark.
    let first: Int
    /// Whether the bytes are all that there is.
    let isAtEnd: Bool

    /// `nil` where there is nothing to look at yet.
    init?(_ bytes: UnsafeRawBufferPointer, isAtEnd: Bool) {
        if bytes.count < 3, bytes.first == 0xEF, !isAtEnd { return nil }  // a byte order mark, perhaps
        var at = hasByteOrderMark(bytes, at: 0) ? 3 : 0
        while at < bytes.count, ASCII.isSpace(bytes[at]) { at += 1 }
        guard at < bytes.count else { return nil }
        (self.bytes, first, self.isAtEnd) = (bytes, at, isAtEnd)
    }
}

/// What a syntax says to the start of an input.
package enum InputRecognition {
    case no
    /// More must be read to tell.
    case unknown
    case yes(any DocumentSplitter)
}

/// Finds where one document ends and the next begins.
package protocol DocumentSplitter: Sendable {
    /// Adds the whole documents of `storage` to `documents`, and moves `origin` behind them.
    /// - Returns: how many bytes are done with.
    mutating func split(
        _ storage: ByteStorage, origin: inout Position, isAtEnd: Bool, into documents: inout [RawDocument]
    ) -> Int

    /// Whether the bytes from `known` on may be the end of a document. Those before it have been looked through.
    func mayHoldDocument(_ bytes: UnsafeRawBufferPointer, since known: Int) -> Bool

    /// Whether a document is a line, so that after one that is too long the next line begins another.
    var isByLine: Bool { get }
}

extension DocumentSplitter {
    package var isByLine: Bool { false }
}

/// Whether a byte order mark stands at `at`.
func hasByteOrderMark(_ bytes: UnsafeRawBufferPointer, at: Int) -> Bool {
    bytes[at...].prefix(3).elementsEqual([0xEF, 0xBB, 0xBF])
}
