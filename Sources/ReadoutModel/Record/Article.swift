// Made from Sources/RecordGenerator/Record.swift by `make record`; do not edit.
// swift-format-ignore-file

/// Where the facts come from.
public struct Article: Sendable {
    /// Title of the source.
    public var title: Text {
        @inlinable @inline(__always) get { texts.required(texts.slots.title) }
        set { texts.set(newValue, \.title) }
    }
    /// Its address, an IRI.
    public var url: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.url) }
        set { texts.set(newValue, \.url) }
    }
    /// Who published it.
    public var publisher: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.publisher) }
        set { texts.set(newValue, \.publisher) }
    }
    /// Who wrote it.
    public var author: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.author) }
        set { texts.set(newValue, \.author) }
    }
    /// When: a date or date-time with offset.
    public var published: Time? {
        @inlinable @inline(__always) get {
            guard let fields = publishedFields else { return nil }
            return Time(texts.required(texts.slots.published), fields)
        }
        set {
            texts.set(newValue?.text, \.published)
            publishedFields = newValue?.fields
        }
    }
    /// Its language, BCP 47.
    public var language: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.language) }
        set { texts.set(newValue, \.language) }
    }
    /// Its licence: an IRI or an SPDX id.
    public var license: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.license) }
        set { texts.set(newValue, \.license) }
    }
    /// Path of a file with its text, relative to the document, for checking quotes.
    public var text: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.text) }
        set { texts.set(newValue, \.text) }
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
    @usableFromInline package var publishedFields: TimeFields?

    /// A part whose fields are still to be set, with its texts in this storage.
    package init(in storage: ByteStorage) {
        texts = PartTexts(Slots(), in: storage)
    }

    /// Names the texts: `lend(\.title) { … }`.
    public struct Slots: BitwiseCopyable, Sendable {
        /// Where the text of ``Article/title`` is kept.
        public package(set) var title = TextSlice.none
        /// Where the text of ``Article/url`` is kept.
        public package(set) var url = TextSlice.none
        /// Where the text of ``Article/publisher`` is kept.
        public package(set) var publisher = TextSlice.none
        /// Where the text of ``Article/author`` is kept.
        public package(set) var author = TextSlice.none
        /// Where the text of ``Article/published`` is kept.
        public package(set) var published = TextSlice.none
        /// Where the text of ``Article/language`` is kept.
        public package(set) var language = TextSlice.none
        /// Where the text of ``Article/license`` is kept.
        public package(set) var license = TextSlice.none
        /// Where the text of ``Article/text`` is kept.
        public package(set) var text = TextSlice.none
    }
}

extension Article: Hashable {
    /// Whether both have the same values; texts are compared byte for byte.
    public static func == (a: Article, b: Article) -> Bool {
        a.texts.equal(b.texts, \.title)
            && a.texts.equal(b.texts, \.url)
            && a.texts.equal(b.texts, \.publisher)
            && a.texts.equal(b.texts, \.author)
            && a.texts.equal(b.texts, \.published)
            && a.texts.equal(b.texts, \.language)
            && a.texts.equal(b.texts, \.license)
            && a.texts.equal(b.texts, \.text)
            && a.extensions == b.extensions
    }

    /// Feeds everything that `==` compares to `hasher`.
    public func hash(into hasher: inout Hasher) {
        texts.hash(\.title, into: &hasher)
        texts.hash(\.url, into: &hasher)
        texts.hash(\.publisher, into: &hasher)
        texts.hash(\.author, into: &hasher)
        texts.hash(\.published, into: &hasher)
        texts.hash(\.language, into: &hasher)
        texts.hash(\.license, into: &hasher)
        texts.hash(\.text, into: &hasher)
        hasher.combine(extensions)
    }
}

extension Article {
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
