/// A closed list of words that a field can hold; each case is spelled as in a record.
public protocol Vocabulary: RawRepresentable, CaseIterable, Sendable, Hashable where RawValue == String {
    /// The words as texts. They are asked for with each document, so a vocabulary makes them once:
    /// `static let words = Words(Self.self)`.
    static var words: Words<Self> { get }
}

/// What kind of event a summit is.
public enum EventKind: String, Vocabulary {
    /// A visit of state, or of a minister.
    case officialVisit = "official-visit"
    /// A meeting of two sides.
    case bilateralMeeting = "bilateral-meeting"
    /// A meeting of several sides.
    case multilateralSummit = "multilateral-summit"
    /// A call, a conference, the signing of a document, or anything else.
    case call, conference, signing, other

    /// The words as texts.
    public static let words = Words(Self.self)
}

/// Whether an event takes place.
public enum EventStatus: String, Vocabulary {
    /// Planned; planned, but not agreed; put off, with or without a new date; called off; over.
    case scheduled, tentative, postponed, cancelled, held

    /// The words as texts.
    public static let words = Words(Self.self)

    /// Whether the event does not take place when it was planned.
    public var isOff: Bool { self == .cancelled || self == .postponed }
}

/// What happened to an earlier plan.
public enum ChangeKind: String, Vocabulary {
    /// Put off; put at another time; put at another place; called off.
    case postponed, rescheduled, moved, cancelled

    /// The words as texts.
    public static let words = Words(Self.self)
}

/// What a participant is.
public enum ParticipantKind: String, Vocabulary {
    /// One person, an organization, or a group of people without names.
    case person, organization, group

    /// The words as texts.
    public static let words = Words(Self.self)
}

/// Whether a participant is there.
public enum Attendance: String, Vocabulary {
    /// There; to come; perhaps to come; not there.
    case present, expected, possible, absent

    /// The words as texts.
    public static let words = Words(Self.self)
}

/// How much an objective matters.
public enum Priority: String, Vocabulary {
    /// The main ones; those beside them.
    case primary, secondary

    /// The words as texts.
    public static let words = Words(Self.self)
}

/// How a related event is related to the summit.
public enum Relation: String, Vocabulary {
    /// What led to the summit; what came before it and was like it.
    case cause, precedent
    /// What comes of it.
    case followUp = "follow-up"

    /// The words as texts.
    public static let words = Words(Self.self)
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
