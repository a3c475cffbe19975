// Made from Sources/RecordGenerator/Record.swift by `make record`; do not edit.
// swift-format-ignore-file

/// The meeting.
public struct Summit: Sendable {
    /// The title.
    public var title: Text {
        @inlinable @inline(__always) get { texts.required(texts.slots.title) }
        set { texts.set(newValue, \.title) }
    }
    /// What kind of event it is. `other` unless the document says otherwise.
    @inlinable public var kind: EventKind {
        get { statedKind ?? .other }
        set { statedKind = newValue }
    }
    /// What the document says of ``kind``; `nil` where it is silent.
    public var statedKind: EventKind?
    /// What became of an event, or is to become of it. `scheduled` unless the document says otherwise.
    @inlinable public var status: EventStatus {
        get { statedStatus ?? .scheduled }
        set { statedStatus = newValue }
    }
    /// What the document says of ``status``; `nil` where it is silent.
    public var statedStatus: EventStatus?
    /// When it begins; a time.
    public var start: Time {
        @inlinable @inline(__always) get { Time(texts.required(texts.slots.start), startFields) }
        set {
            texts.set(newValue.text, \.start)
            startFields = newValue.fields
        }
    }
    /// When it ends; a time as precise as `start`. A date is the last day of the event.
    public var end: Time? {
        @inlinable @inline(__always) get {
            guard let fields = endFields else { return nil }
            return Time(texts.required(texts.slots.end), fields)
        }
        set {
            texts.set(newValue?.text, \.end)
            endFields = newValue?.fields
        }
    }
    /// IANA time zone; required as soon as any time of day in the document has no offset.
    public var timeZone: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.timeZone) }
        set { texts.set(newValue, \.timeZone) }
    }
    /// See place.
    public var place: Place?
    /// Id of a party.
    public var host: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.host) }
        set { texts.set(newValue, \.host) }
    }
    /// The event's own page, an IRI.
    public var url: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.url) }
        set { texts.set(newValue, \.url) }
    }
    /// What happened, in some sentences.
    public var summary: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.summary) }
        set { texts.set(newValue, \.summary) }
    }
    /// A list of texts.
    public var topics: [Text] = []
    /// IRIs of the same event elsewhere, a list.
    public var sameAs: [Text] = []
    /// Earlier plans, oldest first; see history.
    public var history: [Change] = []
    /// The programme; see meetings.
    public var meetings: [Meeting] = []
    /// Keys of the document's own, which begin with `x-`, in their order.
    public var extensions: [JSONValue.Member] = []

    /// What must be there; the rest is left out.
    public init(title: Text, start: Time) {
        self.init(in: title.storage)
        self.title = title
        self.start = start
    }

    // MARK: How it is kept

    /// The texts, as slices of one storage.
    @usableFromInline package var texts: PartTexts<Slots>
    @usableFromInline package var startFields = TimeFields.first
    @usableFromInline package var endFields: TimeFields?

    /// A part whose fields are still to be set, with its texts in this storage.
    package init(in storage: ByteStorage) {
        texts = PartTexts(Slots(), in: storage)
    }

    /// Names the texts: `lend(\.title) { … }`.
    public struct Slots: BitwiseCopyable, Sendable {
        /// Where the text of ``Summit/title`` is kept.
        public package(set) var title = TextSlice.none
        /// Where the text of ``Summit/start`` is kept.
        public package(set) var start = TextSlice.none
        /// Where the text of ``Summit/end`` is kept.
        public package(set) var end = TextSlice.none
        /// Where the text of ``Summit/timeZone`` is kept.
        public package(set) var timeZone = TextSlice.none
        /// Where the text of ``Summit/host`` is kept.
        public package(set) var host = TextSlice.none
        /// Where the text of ``Summit/url`` is kept.
        public package(set) var url = TextSlice.none
        /// Where the text of ``Summit/summary`` is kept.
        public package(set) var summary = TextSlice.none
    }
}

extension Summit: Hashable {
    /// Whether both have the same values; texts are compared byte for byte.
    public static func == (a: Summit, b: Summit) -> Bool {
        a.texts.equal(b.texts, \.title)
            && a.statedKind == b.statedKind
            && a.statedStatus == b.statedStatus
            && a.texts.equal(b.texts, \.start)
            && a.texts.equal(b.texts, \.end)
            && a.texts.equal(b.texts, \.timeZone)
            && a.place == b.place
            && a.texts.equal(b.texts, \.host)
            && a.texts.equal(b.texts, \.url)
            && a.texts.equal(b.texts, \.summary)
            && a.topics == b.topics
            && a.sameAs == b.sameAs
            && a.history == b.history
            && a.meetings == b.meetings
            && a.extensions == b.extensions
    }

    /// Feeds everything that `==` compares to `hasher`.
    public func hash(into hasher: inout Hasher) {
        texts.hash(\.title, into: &hasher)
        hasher.combine(statedKind)
        hasher.combine(statedStatus)
        texts.hash(\.start, into: &hasher)
        texts.hash(\.end, into: &hasher)
        texts.hash(\.timeZone, into: &hasher)
        hasher.combine(place)
        texts.hash(\.host, into: &hasher)
        texts.hash(\.url, into: &hasher)
        texts.hash(\.summary, into: &hasher)
        hasher.combine(topics)
        hasher.combine(sameAs)
        hasher.combine(history)
        hasher.combine(meetings)
        hasher.combine(extensions)
    }
}

extension Summit {
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
