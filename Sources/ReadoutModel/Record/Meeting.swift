// Made from Sources/RecordGenerator/Record.swift by `make record`; do not edit.
// swift-format-ignore-file

/// A part of the programme.
public struct Meeting: Sendable {
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
    /// As for the summit. `nil` where the document is silent; what holds then says
    /// ``Document/status(of:)-(Meeting)``.
    public var statedStatus: EventStatus?
    /// A time; leave it out where it is not known.
    public var start: Time? {
        @inlinable @inline(__always) get {
            guard let fields = startFields else { return nil }
            return Time(texts.required(texts.slots.start), fields)
        }
        set {
            texts.set(newValue?.text, \.start)
            startFields = newValue?.fields
        }
    }
    /// A time as precise as `start`, never without one.
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
    /// See place.
    public var place: Place?
    /// Ids of participants, a list.
    public var participants: [Text] = []
    /// Its own page, an IRI.
    public var url: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.url) }
        set { texts.set(newValue, \.url) }
    }
    /// IRIs of the same meeting elsewhere, a list.
    public var sameAs: [Text] = []
    /// What happened.
    public var summary: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.summary) }
        set { texts.set(newValue, \.summary) }
    }
    /// Keys of the document's own, which begin with `x-`, in their order.
    public var extensions: [JSONValue.Member] = []

    /// What must be there; the rest is left out.
    public init(title: Text) {
        self.init(in: title.storage)
        self.title = title
    }

    // MARK: How it is kept

    /// The texts, as slices of one storage.
    @usableFromInline package var texts: PartTexts<Slots>
    @usableFromInline package var startFields: TimeFields?
    @usableFromInline package var endFields: TimeFields?

    /// A part whose fields are still to be set, with its texts in this storage.
    package init(in storage: ByteStorage) {
        texts = PartTexts(Slots(), in: storage)
    }

    /// Names the texts: `lend(\.id) { … }`.
    public struct Slots: BitwiseCopyable, Sendable {
        /// Where the text of ``Meeting/id`` is kept.
        public package(set) var id = TextSlice.none
        /// Where the text of ``Meeting/title`` is kept.
        public package(set) var title = TextSlice.none
        /// Where the text of ``Meeting/start`` is kept.
        public package(set) var start = TextSlice.none
        /// Where the text of ``Meeting/end`` is kept.
        public package(set) var end = TextSlice.none
        /// Where the text of ``Meeting/url`` is kept.
        public package(set) var url = TextSlice.none
        /// Where the text of ``Meeting/summary`` is kept.
        public package(set) var summary = TextSlice.none
    }
}

extension Meeting: Hashable {
    /// Whether both have the same values; texts are compared byte for byte.
    public static func == (a: Meeting, b: Meeting) -> Bool {
        a.texts.equal(b.texts, \.id)
            && a.texts.equal(b.texts, \.title)
            && a.statedStatus == b.statedStatus
            && a.texts.equal(b.texts, \.start)
            && a.texts.equal(b.texts, \.end)
            && a.place == b.place
            && a.participants == b.participants
            && a.texts.equal(b.texts, \.url)
            && a.sameAs == b.sameAs
            && a.texts.equal(b.texts, \.summary)
            && a.extensions == b.extensions
    }

    /// Feeds everything that `==` compares to `hasher`.
    public func hash(into hasher: inout Hasher) {
        texts.hash(\.id, into: &hasher)
        texts.hash(\.title, into: &hasher)
        hasher.combine(statedStatus)
        texts.hash(\.start, into: &hasher)
        texts.hash(\.end, into: &hasher)
        hasher.combine(place)
        hasher.combine(participants)
        texts.hash(\.url, into: &hasher)
        hasher.combine(sameAs)
        texts.hash(\.summary, into: &hasher)
        hasher.combine(extensions)
    }
}

extension Meeting {
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
