// Made from Sources/RecordGenerator/Record.swift by `make record`; do not edit.
// swift-format-ignore-file

/// What is wanted.
public struct Objective: Sendable {
    /// An id.
    public var id: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.id) }
        set { texts.set(newValue, \.id) }
    }
    /// What is wanted.
    public var text: Text {
        @inlinable @inline(__always) get { texts.required(texts.slots.text) }
        set { texts.set(newValue, \.text) }
    }
    /// Who wants it: id of a party.
    public var party: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.party) }
        set { texts.set(newValue, \.party) }
    }
    /// How much an objective matters. `secondary` unless the document says otherwise.
    @inlinable public var priority: Priority {
        get { statedPriority ?? .secondary }
        set { statedPriority = newValue }
    }
    /// What the document says of ``priority``; `nil` where it is silent.
    public var statedPriority: Priority?
    /// Keys of the document's own, which begin with `x-`, in their order.
    public var extensions: [JSONValue.Member] = []

    /// What must be there; the rest is left out.
    public init(text: Text) {
        self.init(in: text.storage)
        self.text = text
    }

    // MARK: How it is kept

    /// The texts, as slices of one storage.
    @usableFromInline package var texts: PartTexts<Slots>

    /// A part whose fields are still to be set, with its texts in this storage.
    package init(in storage: ByteStorage) {
        texts = PartTexts(Slots(), in: storage)
    }

    /// Names the texts: `lend(\.id) { … }`.
    public struct Slots: BitwiseCopyable, Sendable {
        /// Where the text of ``Objective/id`` is kept.
        public package(set) var id = TextSlice.none
        /// Where the text of ``Objective/text`` is kept.
        public package(set) var text = TextSlice.none
        /// Where the text of ``Objective/party`` is kept.
        public package(set) var party = TextSlice.none
    }
}

extension Objective: Hashable {
    /// Whether both have the same values; texts are compared byte for byte.
    public static func == (a: Objective, b: Objective) -> Bool {
        a.texts.equal(b.texts, \.id)
            && a.texts.equal(b.texts, \.text)
            && a.texts.equal(b.texts, \.party)
            && a.statedPriority == b.statedPriority
            && a.extensions == b.extensions
    }

    /// Feeds everything that `==` compares to `hasher`.
    public func hash(into hasher: inout Hasher) {
        texts.hash(\.id, into: &hasher)
        texts.hash(\.text, into: &hasher)
        texts.hash(\.party, into: &hasher)
        hasher.combine(statedPriority)
        hasher.combine(extensions)
    }
}

extension Objective {
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
