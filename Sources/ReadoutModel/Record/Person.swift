// Made from Sources/RecordGenerator/Record.swift by `make record`; do not edit.
// swift-format-ignore-file

/// Someone who takes no part.
public struct Person: Sendable {
    /// An id; the same for the same person everywhere.
    public var id: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.id) }
        set { texts.set(newValue, \.id) }
    }
    /// The name. Beside `anonymous: true` it is what the source says in place of a name.
    public var name: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.name) }
        set { texts.set(newValue, \.name) }
    }
    /// What a participant is. `person` unless the document says otherwise.
    @inlinable public var kind: ParticipantKind {
        get { statedKind ?? .person }
        set { statedKind = newValue }
    }
    /// What the document says of ``kind``; `nil` where it is silent.
    public var statedKind: ParticipantKind?
    /// The office.
    public var role: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.role) }
        set { texts.set(newValue, \.role) }
    }
    /// Who the person speaks for.
    public var organization: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.organization) }
        set { texts.set(newValue, \.organization) }
    }
    /// The side that the person speaks for: id of a party.
    public var party: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.party) }
        set { texts.set(newValue, \.party) }
    }
    /// `true` where the source gives no name.
    public var anonymous: Bool?
    /// Whether ``anonymous`` is true.
    @inlinable public var isAnonymous: Bool { anonymous ?? false }
    /// IRIs of the same person elsewhere, a list.
    public var sameAs: [Text] = []
    /// Keys of the document's own, which begin with `x-`, in their order.
    public var extensions: [JSONValue.Member] = []

    /// What must be there; the rest is left out.
    public init() { self.init(in: ByteStorage.empty) }

    // MARK: How it is kept

    /// The texts, as slices of one storage.
    @usableFromInline package var texts: PartTexts<Slots>

    /// A part whose fields are still to be set, with its texts in this storage.
    package init(in storage: ByteStorage) {
        texts = PartTexts(Slots(), in: storage)
    }

    /// Names the texts: `lend(\.id) { … }`.
    public struct Slots: BitwiseCopyable, Sendable {
        /// Where the text of ``Person/id`` is kept.
        public package(set) var id = TextSlice.none
        /// Where the text of ``Person/name`` is kept.
        public package(set) var name = TextSlice.none
        /// Where the text of ``Person/role`` is kept.
        public package(set) var role = TextSlice.none
        /// Where the text of ``Person/organization`` is kept.
        public package(set) var organization = TextSlice.none
        /// Where the text of ``Person/party`` is kept.
        public package(set) var party = TextSlice.none
    }
}

extension Person: Hashable {
    /// Whether both have the same values; texts are compared byte for byte.
    public static func == (a: Person, b: Person) -> Bool {
        a.texts.equal(b.texts, \.id)
            && a.texts.equal(b.texts, \.name)
            && a.statedKind == b.statedKind
            && a.texts.equal(b.texts, \.role)
            && a.texts.equal(b.texts, \.organization)
            && a.texts.equal(b.texts, \.party)
            && a.anonymous == b.anonymous
            && a.sameAs == b.sameAs
            && a.extensions == b.extensions
    }

    /// Feeds everything that `==` compares to `hasher`.
    public func hash(into hasher: inout Hasher) {
        texts.hash(\.id, into: &hasher)
        texts.hash(\.name, into: &hasher)
        hasher.combine(statedKind)
        texts.hash(\.role, into: &hasher)
        texts.hash(\.organization, into: &hasher)
        texts.hash(\.party, into: &hasher)
        hasher.combine(anonymous)
        hasher.combine(sameAs)
        hasher.combine(extensions)
    }
}

extension Person {
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
