// Made from Sources/RecordGenerator/Record.swift by `make record`; do not edit.
// swift-format-ignore-file

/// What led here or what may follow.
public struct RelatedEvent: Sendable {
    /// An id.
    public var id: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.id) }
        set { texts.set(newValue, \.id) }
    }
    /// The title.
    public var title: Text {
        @inlinable @inline(__always) get { texts.required(texts.slots.title) }
        set { texts.set(newValue, \.title) }
    }
    /// How a related event bears on the summit.
    public var relation: Relation
    /// As for the summit.
    public var kind: EventKind?
    /// A time or an interval.
    public var date: EDTF?
    /// As for the summit. `nil` where the document is silent; what holds then says
    /// ``Document/status(of:)-(RelatedEvent)``.
    public var statedStatus: EventStatus?
    /// See place.
    public var place: Place?
    /// Ids of participants, or mappings for others; a list.
    public var participants: [PersonReference] = []
    /// Id of the record that describes this event itself.
    public var record: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.record) }
        set { texts.set(newValue, \.record) }
    }
    /// Its own page, an IRI.
    public var url: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.url) }
        set { texts.set(newValue, \.url) }
    }
    /// IRIs of the same event elsewhere, a list.
    public var sameAs: [Text] = []
    /// Anything else worth saying.
    public var note: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.note) }
        set { texts.set(newValue, \.note) }
    }
    /// Keys of the document's own, which begin with `x-`, in their order.
    public var extensions: [JSONValue.Member] = []

    /// What must be there; the rest is left out.
    public init(title: Text, relation: Relation) {
        self.init(in: title.storage)
        self.title = title
        self.relation = relation
    }

    // MARK: How it is kept

    /// The texts, as slices of one storage.
    @usableFromInline package var texts: PartTexts<Slots>

    /// A part whose fields are still to be set, with its texts in this storage.
    package init(in storage: ByteStorage) {
        texts = PartTexts(Slots(), in: storage)
        relation = Relation.allCases[0]  // no list of words is empty
    }

    /// Names the texts: `lend(\.id) { … }`.
    public struct Slots: BitwiseCopyable, Sendable {
        /// Where the text of ``RelatedEvent/id`` is kept.
        public package(set) var id = TextSlice.none
        /// Where the text of ``RelatedEvent/title`` is kept.
        public package(set) var title = TextSlice.none
        /// Where the text of ``RelatedEvent/record`` is kept.
        public package(set) var record = TextSlice.none
        /// Where the text of ``RelatedEvent/url`` is kept.
        public package(set) var url = TextSlice.none
        /// Where the text of ``RelatedEvent/note`` is kept.
        public package(set) var note = TextSlice.none
    }
}

extension RelatedEvent: Hashable {
    /// Whether both have the same values; texts are compared byte for byte.
    public static func == (a: RelatedEvent, b: RelatedEvent) -> Bool {
        a.texts.equal(b.texts, \.id)
            && a.texts.equal(b.texts, \.title)
            && a.relation == b.relation
            && a.kind == b.kind
            && a.date == b.date
            && a.statedStatus == b.statedStatus
            && a.place == b.place
            && a.participants == b.participants
            && a.texts.equal(b.texts, \.record)
            && a.texts.equal(b.texts, \.url)
            && a.sameAs == b.sameAs
            && a.texts.equal(b.texts, \.note)
            && a.extensions == b.extensions
    }

    /// Feeds everything that `==` compares to `hasher`.
    public func hash(into hasher: inout Hasher) {
        texts.hash(\.id, into: &hasher)
        texts.hash(\.title, into: &hasher)
        hasher.combine(relation)
        hasher.combine(kind)
        hasher.combine(date)
        hasher.combine(statedStatus)
        hasher.combine(place)
        hasher.combine(participants)
        texts.hash(\.record, into: &hasher)
        texts.hash(\.url, into: &hasher)
        hasher.combine(sameAs)
        texts.hash(\.note, into: &hasher)
        hasher.combine(extensions)
    }
}

extension RelatedEvent {
    /// Calls `body` with the UTF-8 bytes of a text, none where the document leaves it out. They are valid only
    /// during the call, which counts no reference.
    @inlinable @inline(__always)
    public func lend<Result, Failure: Error>(
        _ text: KeyPath<Slots, TextSlice>, _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(texts.bytes(text))
    }

    /// As ``lend(_:_:)``; does nothing, and is `nil`, where the document leaves the text out.
    @inlinable @inline(__always)
    public func lendGiven<Result, Failure: Error>(
        _ text: KeyPath<Slots, TextSlice>, _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result? {
        guard let bytes = texts.given(text) else { return nil }
        return try body(bytes)
    }

    /// As ``lend(_:_:)``; does nothing, and is `nil`, where there is nothing but white space to show.
    @inlinable @inline(__always)
    public func lendInk<Result, Failure: Error>(
        _ text: KeyPath<Slots, TextSlice>, _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result? {
        guard let bytes = texts.ink(text) else { return nil }
        return try body(bytes)
    }

    /// Whether the document has the text.
    @inlinable @inline(__always)
    public func has(_ text: KeyPath<Slots, TextSlice>) -> Bool { texts.has(text) }
}
