/// A record of one diplomatic meeting: the summit, who took part, what was wanted and said, what led there and what
/// may follow. Format version 1.
///
/// Fields mirror the document format key by key. An optional field that has a default is `nil` when the record leaves
/// it out, and has a longer name: ``revision`` is what holds, ``statedRevision`` what the record spells out, so that
/// nothing is added when a record is written back.
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
    /// What the record says of ``language``.
    public var statedLanguage: Text? {
        @inlinable _read { yield storage.fields.language }
        @inlinable _modify {
            var fields = take()
            defer { put(fields) }
            yield &fields.language
        }
    }
    /// What the record says of ``revision``.
    public var statedRevision: Int? {
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
    public var language: Text {
        get { statedLanguage ?? Document.english }
        set { statedLanguage = newValue }
    }
    /// How often the record has changed: 0 unless the record says otherwise.
    public var revision: Int {
        get { statedRevision ?? 0 }
        set { statedRevision = newValue }
    }

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
