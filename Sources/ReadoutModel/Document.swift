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
public struct Document: Sendable, Hashable {
    @usableFromInline private(set) var storage: DocumentStorage

    public init(id: Text, article: Article, summit: Summit) {
        self.init(DocumentFields(id: id, article: article, summit: summit))
    }

    package init(_ fields: consuming DocumentFields) { storage = DocumentStorage(fields) }

    /// The fields, moved out to be changed; ``put(_:)`` puts them back.
    @usableFromInline
    mutating func take() -> DocumentFields {
        let fields = storage.fields
        storage = DocumentStorage.none  // so that arrays in the fields are not shared, and not copied when they change
        return fields
    }

    @usableFromInline
    mutating func put(_ fields: consuming DocumentFields) { storage = DocumentStorage(fields) }

    public var id: Text {
        @inlinable _read { yield storage.fields.id }
        @inlinable _modify {
            var fields = take()
            defer { put(fields) }
            yield &fields.id
        }
    }
    public var language: Text? {
        @inlinable _read { yield storage.fields.language }
        @inlinable _modify {
            var fields = take()
            defer { put(fields) }
            yield &fields.language
        }
    }
    public var revision: Int? {
        @inlinable _read { yield storage.fields.revision }
        @inlinable _modify {
            var fields = take()
            defer { put(fields) }
            yield &fields.revision
        }
    }
    public var updated: Time? {
        @inlinable _read { yield storage.fields.updated }
        @inlinable _modify {
            var fields = take()
            defer { put(fields) }
            yield &fields.updated
        }
    }
    public var article: Article {
        @inlinable _read { yield storage.fields.article }
        @inlinable _modify {
            var fields = take()
            defer { put(fields) }
            yield &fields.article
        }
    }
    public var parties: [Party] {
        @inlinable _read { yield storage.fields.parties }
        @inlinable _modify {
            var fields = take()
            defer { put(fields) }
            yield &fields.parties
        }
    }
    public var summit: Summit {
        @inlinable _read { yield storage.fields.summit }
        @inlinable _modify {
            var fields = take()
            defer { put(fields) }
            yield &fields.summit
        }
    }
    public var participants: [Participant] {
        @inlinable _read { yield storage.fields.participants }
        @inlinable _modify {
            var fields = take()
            defer { put(fields) }
            yield &fields.participants
        }
    }
    public var objectives: [Objective] {
        @inlinable _read { yield storage.fields.objectives }
        @inlinable _modify {
            var fields = take()
            defer { put(fields) }
            yield &fields.objectives
        }
    }
    public var quotes: [Quote] {
        @inlinable _read { yield storage.fields.quotes }
        @inlinable _modify {
            var fields = take()
            defer { put(fields) }
            yield &fields.quotes
        }
    }
    public var related: [RelatedEvent] {
        @inlinable _read { yield storage.fields.related }
        @inlinable _modify {
            var fields = take()
            defer { put(fields) }
            yield &fields.related
        }
    }
    public var extensions: [JSONValue.Member] {
        @inlinable _read { yield storage.fields.extensions }
        @inlinable _modify {
            var fields = take()
            defer { put(fields) }
            yield &fields.extensions
        }
    }

    /// The language of the texts: `en` unless the record says otherwise.
    public var effectiveLanguage: Text { language ?? Document.english }
    public var effectiveRevision: Int { revision ?? 0 }

    private static let english: Text = "en"

    public static func == (a: Document, b: Document) -> Bool {
        a.storage === b.storage || a.storage.fields == b.storage.fields
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(storage.fields) }
}

/// What a document holds. It is a type of its own so that it can be filled without a ``Document`` around it.
@usableFromInline
package struct DocumentFields: Sendable, Hashable {
    @usableFromInline package var id: Text
    @usableFromInline package var language: Text?
    @usableFromInline package var revision: Int?
    @usableFromInline package var updated: Time?
    @usableFromInline package var article: Article
    @usableFromInline package var parties: [Party] = []
    @usableFromInline package var summit: Summit
    @usableFromInline package var participants: [Participant] = []
    @usableFromInline package var objectives: [Objective] = []
    @usableFromInline package var quotes: [Quote] = []
    @usableFromInline package var related: [RelatedEvent] = []
    @usableFromInline package var extensions: [JSONValue.Member] = []

    package init(id: Text, article: Article, summit: Summit) {
        (self.id, self.article, self.summit) = (id, article, summit)
    }
}

/// One place for the fields, so that handing a document on counts one reference and not one for each field. It never
/// changes, so that reading a field needs no more than an address.
@usableFromInline
final class DocumentStorage: Sendable {
    @usableFromInline let fields: DocumentFields

    init(_ fields: consuming DocumentFields) { self.fields = fields }

    /// Stands in while a document is changed.
    static let none: DocumentStorage = {
        guard let start = try? Time("0001") else { preconditionFailure("0001 is a time") }
        return DocumentStorage(
            DocumentFields(id: Text(), article: Article(title: Text()), summit: Summit(title: Text(), start: start)))
    }()
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
