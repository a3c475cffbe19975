/// A record of one diplomatic meeting: the summit, who took part, what was wanted and said, what led there and what
/// may follow. Format version 1.
///
/// Fields mirror the document format key by key. An optional field that has a default is `nil` when the record leaves
/// it out; the default is in a property beside it (`revision` and ``effectiveRevision``), so that nothing is added
/// when a record is written back.
///
/// ```swift
/// let document = Document(
///     id: "vienna-1961-06", article: Article(title: "Meeting in Vienna"),
///     summit: Summit(title: "Vienna summit", start: try Time("1961-06-03")))
/// ```
public struct Document: Sendable {
    private var storage: DocumentStorage

    public init(id: Text, article: Article, summit: Summit) {
        storage = DocumentStorage(id: id, article: article, summit: summit)
    }

    /// The storage, for this value alone.
    private var own: DocumentStorage {
        mutating get {
            if !isKnownUniquelyReferenced(&storage) { storage = DocumentStorage(copying: storage) }
            return storage
        }
    }

    public var id: Text {
        _read { yield storage.id }
        _modify { yield &own.id }
    }
    public var language: Text? {
        _read { yield storage.language }
        _modify { yield &own.language }
    }
    public var revision: Int? {
        _read { yield storage.revision }
        _modify { yield &own.revision }
    }
    public var updated: Time? {
        _read { yield storage.updated }
        _modify { yield &own.updated }
    }
    public var article: Article {
        _read { yield storage.article }
        _modify { yield &own.article }
    }
    public var parties: [Party] {
        _read { yield storage.parties }
        _modify { yield &own.parties }
    }
    public var summit: Summit {
        _read { yield storage.summit }
        _modify { yield &own.summit }
    }
    public var participants: [Participant] {
        _read { yield storage.participants }
        _modify { yield &own.participants }
    }
    public var objectives: [Objective] {
        _read { yield storage.objectives }
        _modify { yield &own.objectives }
    }
    public var quotes: [Quote] {
        _read { yield storage.quotes }
        _modify { yield &own.quotes }
    }
    public var related: [RelatedEvent] {
        _read { yield storage.related }
        _modify { yield &own.related }
    }
    public var extensions: [JSONValue.Member] {
        _read { yield storage.extensions }
        _modify { yield &own.extensions }
    }

    /// The language of the texts: `en` unless the record says otherwise.
    public var effectiveLanguage: Text { language ?? Document.english }
    public var effectiveRevision: Int { revision ?? 0 }

    private static let english: Text = "en"
}

extension Document: Hashable {
    public static func == (a: Document, b: Document) -> Bool {
        let (a, b) = (a.storage, b.storage)
        return a === b
            || (a.id == b.id
                && a.language == b.language
                && a.revision == b.revision
                && a.updated == b.updated
                && a.article == b.article
                && a.parties == b.parties
                && a.summit == b.summit
                && a.participants == b.participants
                && a.objectives == b.objectives
                && a.quotes == b.quotes
                && a.related == b.related
                && a.extensions == b.extensions)
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(id)
        hasher.combine(summit)
        hasher.combine(participants)
        hasher.combine(quotes)
    }
}

/// What a document holds, in one place, so that handing a document on counts one reference and not one for each field.
private final class DocumentStorage: @unchecked Sendable {
    // Sendable: a document changes its storage only while no other document shares it, and copies it otherwise.
    var id: Text
    var language: Text?
    var revision: Int?
    var updated: Time?
    var article: Article
    var parties: [Party] = []
    var summit: Summit
    var participants: [Participant] = []
    var objectives: [Objective] = []
    var quotes: [Quote] = []
    var related: [RelatedEvent] = []
    var extensions: [JSONValue.Member] = []

    init(id: Text, article: Article, summit: Summit) {
        (self.id, self.article, self.summit) = (id, article, summit)
    }

    init(copying other: DocumentStorage) {
        id = other.id
        language = other.language
        revision = other.revision
        updated = other.updated
        article = other.article
        parties = other.parties
        summit = other.summit
        participants = other.participants
        objectives = other.objectives
        quotes = other.quotes
        related = other.related
        extensions = other.extensions
    }
}

/// Where the facts come from.
public struct Article: Sendable, Hashable {
    public var title: Text
    public var url: Text?
    public var publisher: Text?
    public var author: Text?
    public var published: Time?
    public var language: Text?
    public var license: Text?
    /// Path of the source text, relative to the document.
    public var text: Text?
    public var extensions: [JSONValue.Member] = []

    public init(title: Text) { self.title = title }
}

/// A side: a state or an organisation.
public struct Party: Sendable, Hashable {
    public var id: Text
    public var name: Text
    /// ISO 3166-1 alpha-2, or `XK`.
    public var country: Text?
    public var sameAs: [Text] = []
    public var extensions: [JSONValue.Member] = []

    public init(id: Text, name: Text) { (self.id, self.name) = (id, name) }
}

public struct Place: Sendable, Hashable {
    public var name: Text?
    public var address: Text?
    public var locality: Text?
    public var country: Text?
    /// Degrees, -90 to 90.
    public var latitude: Number?
    /// Degrees, -180 to 180.
    public var longitude: Number?
    public var sameAs: [Text] = []
    public var extensions: [JSONValue.Member] = []

    public init() {}
}

public struct Summit: Sendable, Hashable {
    public var title: Text
    public var kind: EventKind?
    public var status: EventStatus?
    public var start: Time
    /// The last day, or the time it ends; as precise as `start`.
    public var end: Time?
    /// IANA name.
    public var timeZone: Text?
    public var place: Place?
    /// A party's id.
    public var host: Text?
    public var url: Text?
    public var summary: Text?
    public var topics: [Text] = []
    public var history: [Change] = []
    public var meetings: [Meeting] = []
    public var extensions: [JSONValue.Member] = []

    public init(title: Text, start: Time) { (self.title, self.start) = (title, start) }

    public var effectiveKind: EventKind { kind ?? .other }
    public var effectiveStatus: EventStatus { status ?? .scheduled }
}

/// An earlier plan for the same summit, and what became of it.
public struct Change: Sendable, Hashable {
    public var change: ChangeKind
    public var start: EDTF?
    public var announced: Time?
    public var reason: Text?
    public var extensions: [JSONValue.Member] = []

    public init(change: ChangeKind) { self.change = change }
}

/// A part of the programme.
public struct Meeting: Sendable, Hashable {
    public var id: Text?
    public var title: Text
    public var status: EventStatus?
    public var start: Time?
    public var end: Time?
    public var place: Place?
    /// Ids of participants.
    public var participants: [Text] = []
    public var summary: Text?
    public var extensions: [JSONValue.Member] = []

    public init(title: Text) { self.title = title }
}

public struct Participant: Sendable, Hashable {
    public var id: Text
    public var name: Text
    public var kind: ParticipantKind?
    /// The office held at the time.
    public var role: Text?
    /// A party's id.
    public var party: Text?
    public var attendance: Attendance?
    public var sameAs: [Text] = []
    public var extensions: [JSONValue.Member] = []

    public init(id: Text, name: Text) { (self.id, self.name) = (id, name) }

    public var effectiveKind: ParticipantKind { kind ?? .person }
    public var effectiveAttendance: Attendance { attendance ?? .present }
}

public struct Objective: Sendable, Hashable {
    public var id: Text?
    public var text: Text
    public var party: Text?
    public var priority: Priority?
    public var extensions: [JSONValue.Member] = []

    public init(text: Text) { self.text = text }

    public var effectivePriority: Priority { priority ?? .secondary }
}

/// Someone who takes no part in the summit: a speaker, or who attends a related event.
public struct Person: Sendable, Hashable {
    public var id: Text?
    public var name: Text?
    public var role: Text?
    public var organization: Text?
    public var anonymous: Bool?
    public var sameAs: [Text] = []
    public var extensions: [JSONValue.Member] = []

    public init() {}

    public var isAnonymous: Bool { anonymous ?? false }
}

/// Who is meant: a participant of the summit, or someone else.
public enum PersonReference: Sendable, Hashable {
    /// A participant's id.
    case participant(Text)
    indirect case person(Person)
}

public struct Quote: Sendable, Hashable {
    public var id: Text?
    public var speaker: PersonReference
    /// The exact words, in `language`.
    public var text: Text
    /// `nil` means the document's.
    public var language: Text?
    public var translated: Translation?
    public var said: Time?
    public var medium: Text?
    /// A meeting's id.
    public var meeting: Text?
    public var source: Text?
    public var extensions: [JSONValue.Member] = []

    public init(speaker: PersonReference, text: Text) { (self.speaker, self.text) = (speaker, text) }
}

public struct Translation: Sendable, Hashable {
    public var language: Text
    public var text: Text
    public var extensions: [JSONValue.Member] = []

    public init(language: Text, text: Text) { (self.language, self.text) = (language, text) }
}

/// What led to the summit, or what may follow.
public struct RelatedEvent: Sendable, Hashable {
    public var id: Text?
    public var title: Text
    public var relation: Relation
    public var kind: EventKind?
    public var date: EDTF?
    public var status: EventStatus?
    public var place: Place?
    public var participants: [PersonReference] = []
    public var note: Text?
    public var extensions: [JSONValue.Member] = []

    public init(title: Text, relation: Relation) { (self.title, self.relation) = (title, relation) }

    public var effectiveStatus: EventStatus { status ?? (relation == .followUp ? .tentative : .held) }
}
