// Made from Sources/RecordGenerator/Record.swift by `make record`; do not edit.
// swift-format-ignore-file

/// A state, an organisation or a group.
public struct Party: Sendable {
    /// An id.
    public var id: Text {
        @inlinable @inline(__always) get { texts.required(texts.slots.id) }
        set { texts.set(newValue, \.id) }
    }
    /// The name.
    public var name: Text {
        @inlinable @inline(__always) get { texts.required(texts.slots.name) }
        set { texts.set(newValue, \.name) }
    }
    /// What a party is. `state` where there is a country, else `organization` unless the document says otherwise.
    @inlinable public var kind: PartyKind {
        get { statedKind ?? (has(\.country) ? .state : .organization) }
        set { statedKind = newValue }
    }
    /// What the document says of ``kind``; `nil` where it is silent.
    public var statedKind: PartyKind?
    /// ISO 3166-1 alpha-2, or `XK`; leave it out for an organisation.
    public var country: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.country) }
        set { texts.set(newValue, \.country) }
    }
    /// IRIs of the same thing elsewhere, a list.
    public var sameAs: [Text] = []
    /// Keys of the document's own, which begin with `x-`, in their order.
    public var extensions: [JSONValue.Member] = []

    /// What must be there; the rest is left out.
    public init(id: Text, name: Text) {
        self.init(in: id.storage)
        self.id = id
        self.name = name
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
        /// Where the text of ``Party/id`` is kept.
        public package(set) var id = TextSlice.none
        /// Where the text of ``Party/name`` is kept.
        public package(set) var name = TextSlice.none
        /// Where the text of ``Party/country`` is kept.
        public package(set) var country = TextSlice.none
    }
}

extension Party: Hashable {
    /// Whether both have the same values; texts are compared byte for byte.
    public static func == (a: Party, b: Party) -> Bool {
        a.texts.equal(b.texts, \.id)
            && a.texts.equal(b.texts, \.name)
            && a.statedKind == b.statedKind
            && a.texts.equal(b.texts, \.country)
            && a.sameAs == b.sameAs
            && a.extensions == b.extensions
    }

    /// Feeds everything that `==` compares to `hasher`.
    public func hash(into hasher: inout Hasher) {
        texts.hash(\.id, into: &hasher)
        texts.hash(\.name, into: &hasher)
        hasher.combine(statedKind)
        texts.hash(\.country, into: &hasher)
        hasher.combine(sameAs)
        hasher.combine(extensions)
    }
}

extension Party {
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
