// Made from Sources/RecordGenerator/Record.swift by `make record`; do not edit.
// swift-format-ignore-file

/// A quote in another language.
public struct Translation: Sendable {
    /// Language of the translation.
    public var language: Text {
        @inlinable @inline(__always) get { texts.required(texts.slots.language) }
        set { texts.set(newValue, \.language) }
    }
    /// The words in that language.
    public var text: Text {
        @inlinable @inline(__always) get { texts.required(texts.slots.text) }
        set { texts.set(newValue, \.text) }
    }
    /// Keys of the document's own, which begin with `x-`, in their order.
    public var extensions: [JSONValue.Member] = []

    /// What must be there; the rest is left out.
    public init(language: Text, text: Text) {
        self.init(in: language.storage)
        self.language = language
        self.text = text
    }

    // MARK: How it is kept

    /// The texts, as slices of one storage.
    @usableFromInline package var texts: PartTexts<Slots>

    /// A part whose fields are still to be set, with its texts in this storage.
    package init(in storage: ByteStorage) {
        texts = PartTexts(Slots(), in: storage)
    }

    /// Names the texts: `lend(\.language) { … }`.
    public struct Slots: BitwiseCopyable, Sendable {
        /// Where the text of ``Translation/language`` is kept.
        public package(set) var language = TextSlice.none
        /// Where the text of ``Translation/text`` is kept.
        public package(set) var text = TextSlice.none
    }
}

extension Translation: Hashable {
    /// Whether both have the same values; texts are compared byte for byte.
    public static func == (a: Translation, b: Translation) -> Bool {
        a.texts.equal(b.texts, \.language)
            && a.texts.equal(b.texts, \.text)
            && a.extensions == b.extensions
    }

    /// Feeds everything that `==` compares to `hasher`.
    public func hash(into hasher: inout Hasher) {
        texts.hash(\.language, into: &hasher)
        texts.hash(\.text, into: &hasher)
        hasher.combine(extensions)
    }
}

extension Translation {
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
