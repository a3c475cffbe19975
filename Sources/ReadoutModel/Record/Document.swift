// Made from Sources/RecordGenerator/Record.swift by `make record`; do not edit.
// swift-format-ignore-file

/// A record of one diplomatic meeting.
///
/// The properties are the keys of the document format, version 1. What a record leaves out is `nil` or empty. Where
/// a default holds then, there are two properties: ``revision`` is what holds, ``statedRevision`` what the record
/// spells out, so that nothing is added when a record is written back.
///
/// ```swift
/// let document = Document(
///     id: "vienna-1961-06", article: Article(title: "Meeting in Vienna"),
///     summit: Summit(title: "Vienna summit", start: try Time("1961-06-03")))
/// ```
public struct Document: Sendable {
    /// Names the record; an id, the only one of its kind in a corpus.
    public var id: Text {
        @inlinable _read { yield storage.fields.id }
        @inlinable _modify {
            var fields = take()
            defer { put(fields) }
            yield &fields.id
        }
    }
    /// Language of the texts, BCP 47. `en` unless the document says otherwise.
    @inlinable public var language: Text {
        get { statedLanguage ?? "en" }
        set { statedLanguage = newValue }
    }
    /// What the document says of ``language``; `nil` where it is silent.
    public var statedLanguage: Text? {
        @inlinable _read { yield storage.fields.language }
        @inlinable _modify {
            var fields = take()
            defer { put(fields) }
            yield &fields.language
        }
    }
    /// A whole number from 0 to 2147483647; add one with each change. `0` unless the document says otherwise.
    @inlinable public var revision: Int {
        get { statedRevision ?? 0 }
        set { statedRevision = newValue }
    }
    /// What the document says of ``revision``; `nil` where it is silent.
    public var statedRevision: Int? {
        @inlinable _read { yield storage.fields.revision }
        @inlinable _modify {
            var fields = take()
            defer { put(fields) }
            yield &fields.revision
        }
    }
    /// When the record last changed: a date or date-time with offset.
    public var updated: Time? {
        @inlinable _read { yield storage.fields.updated }
        @inlinable _modify {
            var fields = take()
            defer { put(fields) }
            yield &fields.updated
        }
    }
    /// Where the facts come from; see article.
    public var article: Article {
        @inlinable _read { yield storage.fields.article }
        @inlinable _modify {
            var fields = take()
            defer { put(fields) }
            yield &fields.article
        }
    }
    /// The sides; a list of parties.
    public var parties: [Party] {
        @inlinable _read { yield storage.fields.parties }
        @inlinable _modify {
            var fields = take()
            defer { put(fields) }
            yield &fields.parties
        }
    }
    /// The meeting itself; see summit.
    public var summit: Summit {
        @inlinable _read { yield storage.fields.summit }
        @inlinable _modify {
            var fields = take()
            defer { put(fields) }
            yield &fields.summit
        }
    }
    /// Who takes part; a list of participants.
    public var participants: [Participant] {
        @inlinable _read { yield storage.fields.participants }
        @inlinable _modify {
            var fields = take()
            defer { put(fields) }
            yield &fields.participants
        }
    }
    /// What the sides want; a list of objectives.
    public var objectives: [Objective] {
        @inlinable _read { yield storage.fields.objectives }
        @inlinable _modify {
            var fields = take()
            defer { put(fields) }
            yield &fields.objectives
        }
    }
    /// What was said; a list of quotes.
    public var quotes: [Quote] {
        @inlinable _read { yield storage.fields.quotes }
        @inlinable _modify {
            var fields = take()
            defer { put(fields) }
            yield &fields.quotes
        }
    }
    /// Other events; a list of related events.
    public var related: [RelatedEvent] {
        @inlinable _read { yield storage.fields.related }
        @inlinable _modify {
            var fields = take()
            defer { put(fields) }
            yield &fields.related
        }
    }
    /// Keys of the document's own, which begin with `x-`, in their order.
    public var extensions: [JSONValue.Member] {
        @inlinable _read { yield storage.fields.extensions }
        @inlinable _modify {
            var fields = take()
            defer { put(fields) }
            yield &fields.extensions
        }
    }

    /// What must be there; the rest is left out.
    public init(id: Text, article: Article, summit: Summit) { self.init(DocumentFields(id: id, article: article, summit: summit)) }

    // MARK: How it is kept

    @usableFromInline private(set) var storage: DocumentStorage

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
}

extension Document: Hashable {
    /// Whether both have the same values; texts are compared byte for byte.
    public static func == (a: Document, b: Document) -> Bool {
        a.storage === b.storage || a.storage.fields == b.storage.fields
    }

    /// Feeds everything that `==` compares to `hasher`.
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
        self.id = id
        self.article = article
        self.summit = summit
    }

    @usableFromInline
    package static func == (a: DocumentFields, b: DocumentFields) -> Bool {
        a.id == b.id
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
            && a.extensions == b.extensions
    }

    @usableFromInline
    package func hash(into hasher: inout Hasher) {
        hasher.combine(id)
        hasher.combine(language)
        hasher.combine(revision)
        hasher.combine(updated)
        hasher.combine(article)
        hasher.combine(parties)
        hasher.combine(summit)
        hasher.combine(participants)
        hasher.combine(objectives)
        hasher.combine(quotes)
        hasher.combine(related)
        hasher.combine(extensions)
    }
}
