// Made from Sources/RecordGenerator/Record.swift by `make record`; do not edit.
// swift-format-ignore-file

/// What was said, word for word.
public struct Quote: Sendable {
    /// An id.
    public var id: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.id) }
        set { texts.set(newValue, \.id) }
    }
    /// Id of a participant, or a mapping for someone else.
    public var speaker: PersonReference {
        get {
            if let otherSpeaker { return otherSpeaker }
            return .participant(texts.required(texts.slots.speaker))
        }
        set {
            switch newValue {
                case .participant(let id):
                    texts.set(id, \.speaker)
                    otherSpeaker = nil
                case .person:
                    texts.set(nil, \.speaker)
                    otherSpeaker = newValue
            }
        }
    }
    /// The exact words.
    public var text: Text {
        @inlinable @inline(__always) get { texts.required(texts.slots.text) }
        set { texts.set(newValue, \.text) }
    }
    /// Language of the words. `nil` where the document is silent; what holds then says ``Document/language(of:)``.
    public var statedLanguage: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.language) }
        set { texts.set(newValue, \.language) }
    }
    /// The words in another language; see translated.
    public var translated: Translation?
    /// When; a time.
    public var said: Time? {
        @inlinable @inline(__always) get {
            guard let fields = saidFields else { return nil }
            return Time(texts.required(texts.slots.said), fields)
        }
        set {
            texts.set(newValue?.text, \.said)
            saidFields = newValue?.fields
        }
    }
    /// How: a tweet, a press conference, ….
    public var medium: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.medium) }
        set { texts.set(newValue, \.medium) }
    }
    /// Where: id of a meeting of the programme.
    public var meeting: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.meeting) }
        set { texts.set(newValue, \.meeting) }
    }
    /// IRI of where the words are from, if that is not the article.
    public var source: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.source) }
        set { texts.set(newValue, \.source) }
    }
    /// Keys of the document's own, which begin with `x-`, in their order.
    public var extensions: [JSONValue.Member] = []

    /// What must be there; the rest is left out.
    public init(speaker: PersonReference, text: Text) {
        self.init(in: text.storage)
        self.speaker = speaker
        self.text = text
    }

    // MARK: How it is kept

    /// The texts, as slices of one storage.
    @usableFromInline package var texts: PartTexts<Slots>
    /// Who it is, where it is none of the participants; one of them has a slot.
    @usableFromInline package var otherSpeaker: PersonReference?
    @usableFromInline package var saidFields: TimeFields?

    /// A part whose fields are still to be set, with its texts in this storage.
    package init(in storage: ByteStorage) {
        texts = PartTexts(Slots(), in: storage)
    }

    /// Names the texts: `lend(\.id) { … }`.
    public struct Slots: BitwiseCopyable, Sendable {
        /// Where the text of ``Quote/id`` is kept.
        public package(set) var id = TextSlice.none
        /// Where the id in ``Quote/speaker`` is kept, if it is a participant's.
        public package(set) var speaker = TextSlice.none
        /// Where the text of ``Quote/text`` is kept.
        public package(set) var text = TextSlice.none
        /// Where the text of ``Quote/language`` is kept.
        public package(set) var language = TextSlice.none
        /// Where the text of ``Quote/said`` is kept.
        public package(set) var said = TextSlice.none
        /// Where the text of ``Quote/medium`` is kept.
        public package(set) var medium = TextSlice.none
        /// Where the text of ``Quote/meeting`` is kept.
        public package(set) var meeting = TextSlice.none
        /// Where the text of ``Quote/source`` is kept.
        public package(set) var source = TextSlice.none
    }
}

extension Quote: Hashable {
    /// Whether both have the same values; texts are compared byte for byte.
    public static func == (a: Quote, b: Quote) -> Bool {
        a.texts.equal(b.texts, \.id)
            && a.speaker == b.speaker
            && a.texts.equal(b.texts, \.text)
            && a.texts.equal(b.texts, \.language)
            && a.translated == b.translated
            && a.texts.equal(b.texts, \.said)
            && a.texts.equal(b.texts, \.medium)
            && a.texts.equal(b.texts, \.meeting)
            && a.texts.equal(b.texts, \.source)
            && a.extensions == b.extensions
    }

    /// Feeds everything that `==` compares to `hasher`.
    public func hash(into hasher: inout Hasher) {
        texts.hash(\.id, into: &hasher)
        hasher.combine(speaker)
        texts.hash(\.text, into: &hasher)
        texts.hash(\.language, into: &hasher)
        hasher.combine(translated)
        texts.hash(\.said, into: &hasher)
        texts.hash(\.medium, into: &hasher)
        texts.hash(\.meeting, into: &hasher)
        texts.hash(\.source, into: &hasher)
        hasher.combine(extensions)
    }
}

extension Quote {
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
