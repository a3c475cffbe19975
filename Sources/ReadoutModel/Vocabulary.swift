/// A closed list of words that a field can hold; each case is spelled as in a document.
public protocol Vocabulary: RawRepresentable, CaseIterable, Sendable, Hashable where RawValue == String {
    /// The words as texts. They are asked for with each document, so a vocabulary makes them once:
    /// `static let words = Words(Self.self)`.
    static var words: Words<Self> { get }
}

extension EventStatus {
    /// Whether it is cancelled or postponed, and so does not take place when it was planned.
    public var isOff: Bool { self == .cancelled || self == .postponed }
}

extension Vocabulary {
    /// The words as texts, made anew each time.
    public static var words: Words<Self> { Words(Self.self) }

    /// The word as text.
    @inlinable
    public var text: Text { Self.words.text(of: self) }
}

/// The words of a vocabulary as texts, in the order of its cases.
public struct Words<Word: Vocabulary>: Sendable {
    @usableFromInline let cases: [Word]
    @usableFromInline let texts: [Text]

    /// The words of `Word`.
    public init(_: Word.Type) {
        cases = Array(Word.allCases)
        texts = cases.map { Text($0.rawValue) }
    }

    @inlinable
    func text(of word: Word) -> Text {
        for index in cases.indices where cases[index] == word { return texts[index] }
        return Text(word.rawValue)
    }

    /// The word that is spelled so.
    @inlinable
    package func word(_ bytes: UnsafeRawBufferPointer) -> Word? {
        for index in texts.indices
        where texts[index].count == bytes.count && texts[index].withBytes({ $0.elementsEqual(bytes) }) {
            return cases[index]
        }
        return nil
    }
}
