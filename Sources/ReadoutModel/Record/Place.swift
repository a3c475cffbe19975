// Made from Sources/RecordGenerator/Record.swift by `make record`; do not edit.
// swift-format-ignore-file

/// Where it is.
public struct Place: Sendable {
    /// Building or site.
    public var name: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.name) }
        set { texts.set(newValue, \.name) }
    }
    /// Street address.
    public var address: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.address) }
        set { texts.set(newValue, \.address) }
    }
    /// Town or region.
    public var locality: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.locality) }
        set { texts.set(newValue, \.locality) }
    }
    /// ISO 3166-1 alpha-2, or `XK`.
    public var country: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.country) }
        set { texts.set(newValue, \.country) }
    }
    /// Degrees, -90 to 90.
    public var latitude: Number? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.latitude).map { Number(checked: $0) } }
        set { texts.set(newValue?.text, \.latitude) }
    }
    /// Degrees, -180 to 180.
    public var longitude: Number? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.longitude).map { Number(checked: $0) } }
        set { texts.set(newValue?.text, \.longitude) }
    }
    /// IRIs of the same place elsewhere, a list.
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

    /// Names the texts: `lend(\.name) { … }`.
    public struct Slots: BitwiseCopyable, Sendable {
        /// Where the text of ``Place/name`` is kept.
        public package(set) var name = TextSlice.none
        /// Where the text of ``Place/address`` is kept.
        public package(set) var address = TextSlice.none
        /// Where the text of ``Place/locality`` is kept.
        public package(set) var locality = TextSlice.none
        /// Where the text of ``Place/country`` is kept.
        public package(set) var country = TextSlice.none
        /// Where the text of ``Place/latitude`` is kept.
        public package(set) var latitude = TextSlice.none
        /// Where the text of ``Place/longitude`` is kept.
        public package(set) var longitude = TextSlice.none
    }
}

extension Place: Hashable {
    /// Whether both have the same values; texts are compared byte for byte.
    public static func == (a: Place, b: Place) -> Bool {
        a.texts.equal(b.texts, \.name)
            && a.texts.equal(b.texts, \.address)
            && a.texts.equal(b.texts, \.locality)
            && a.texts.equal(b.texts, \.country)
            && a.texts.equal(b.texts, \.latitude)
            && a.texts.equal(b.texts, \.longitude)
            && a.sameAs == b.sameAs
            && a.extensions == b.extensions
    }

    /// Feeds everything that `==` compares to `hasher`.
    public func hash(into hasher: inout Hasher) {
        texts.hash(\.name, into: &hasher)
        texts.hash(\.address, into: &hasher)
        texts.hash(\.locality, into: &hasher)
        texts.hash(\.country, into: &hasher)
        texts.hash(\.latitude, into: &hasher)
        texts.hash(\.longitude, into: &hasher)
        hasher.combine(sameAs)
        hasher.combine(extensions)
    }
}

extension Place {
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
