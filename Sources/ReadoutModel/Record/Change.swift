// Made from Sources/RecordGenerator/Record.swift by `make record`; do not edit.
// swift-format-ignore-file

/// An earlier plan and what became of it.
public struct Change: Sendable {
    /// What happened to an earlier plan.
    public var change: ChangeKind
    /// When it had been planned for; a time or an interval.
    public var start: EDTF?
    /// When it was to end; a time as precise as `start`, never without one or beside an interval.
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
    /// Where it was to be; see place.
    public var place: Place?
    /// When the change became known; a time.
    public var announced: Time? {
        @inlinable @inline(__always) get {
            guard let fields = announcedFields else { return nil }
            return Time(texts.required(texts.slots.announced), fields)
        }
        set {
            texts.set(newValue?.text, \.announced)
            announcedFields = newValue?.fields
        }
    }
    /// Why.
    public var reason: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.reason) }
        set { texts.set(newValue, \.reason) }
    }
    /// Keys of the document's own, which begin with `x-`, in their order.
    public var extensions: [JSONValue.Member] = []

    /// What must be there; the rest is left out.
    public init(change: ChangeKind) {
        self.init(in: ByteStorage.empty)
        self.change = change
    }

    // MARK: How it is kept

    /// The texts, as slices of one storage.
    @usableFromInline package var texts: PartTexts<Slots>
    @usableFromInline package var endFields: TimeFields?
    @usableFromInline package var announcedFields: TimeFields?

    /// A part whose fields are still to be set, with its texts in this storage.
    package init(in storage: ByteStorage) {
        texts = PartTexts(Slots(), in: storage)
        change = ChangeKind.allCases[0]  // no list of words is empty
    }

    /// Names the texts: `lend(\.end) { … }`.
    public struct Slots: BitwiseCopyable, Sendable {
        /// Where the text of ``Change/end`` is kept.
        public package(set) var end = TextSlice.none
        /// Where the text of ``Change/announced`` is kept.
        public package(set) var announced = TextSlice.none
        /// Where the text of ``Change/reason`` is kept.
        public package(set) var reason = TextSlice.none
    }
}

extension Change: Hashable {
    /// Whether both have the same values; texts are compared byte for byte.
    public static func == (a: Change, b: Change) -> Bool {
        a.change == b.change
            && a.start == b.start
            && a.texts.equal(b.texts, \.end)
            && a.place == b.place
            && a.texts.equal(b.texts, \.announced)
            && a.texts.equal(b.texts, \.reason)
            && a.extensions == b.extensions
    }

    /// Feeds everything that `==` compares to `hasher`.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(change)
        hasher.combine(start)
        texts.hash(\.end, into: &hasher)
        hasher.combine(place)
        texts.hash(\.announced, into: &hasher)
        texts.hash(\.reason, into: &hasher)
        hasher.combine(extensions)
    }
}

extension Change {
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
