/// Where the facts come from.
public struct Article: Sendable, Hashable {
    @usableFromInline package var texts: PartTexts<Slots>
    @usableFromInline package var publishedFields: TimeFields?

    public var title: Text {
        @inlinable @inline(__always) get { texts.required(texts.slots.title) }
        set { texts.set(newValue, \.title) }
    }
    public var url: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.url) }
        set { texts.set(newValue, \.url) }
    }
    public var publisher: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.publisher) }
        set { texts.set(newValue, \.publisher) }
    }
    public var author: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.author) }
        set { texts.set(newValue, \.author) }
    }
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
    public var language: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.language) }
        set { texts.set(newValue, \.language) }
    }
    public var license: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.license) }
        set { texts.set(newValue, \.license) }
    }
    /// Path of the source text, relative to the document.
    public var text: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.text) }
        set { texts.set(newValue, \.text) }
    }
    public var extensions: [JSONValue.Member] = []

    public init(title: Text) {
        self.init(in: title.storage)
        self.title = title
    }

    package init(in storage: ByteStorage) { texts = PartTexts(Slots(), in: storage) }

    public struct Slots: BitwiseCopyable, Sendable {
        public package(set) var title = TextSlice.none
        public package(set) var url = TextSlice.none
        public package(set) var publisher = TextSlice.none
        public package(set) var author = TextSlice.none
        public package(set) var published = TextSlice.none
        public package(set) var language = TextSlice.none
        public package(set) var license = TextSlice.none
        public package(set) var text = TextSlice.none
    }
}

/// A side: a state or an organisation.
public struct Party: Sendable, Hashable {
    @usableFromInline package var texts: PartTexts<Slots>

    public var id: Text {
        @inlinable @inline(__always) get { texts.required(texts.slots.id) }
        set { texts.set(newValue, \.id) }
    }
    public var name: Text {
        @inlinable @inline(__always) get { texts.required(texts.slots.name) }
        set { texts.set(newValue, \.name) }
    }
    /// ISO 3166-1 alpha-2, or `XK`.
    public var country: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.country) }
        set { texts.set(newValue, \.country) }
    }
    public var sameAs: [Text] = []
    public var extensions: [JSONValue.Member] = []

    public init(id: Text, name: Text) {
        self.init(in: id.storage)
        (self.id, self.name) = (id, name)
    }

    package init(in storage: ByteStorage) { texts = PartTexts(Slots(), in: storage) }

    public struct Slots: BitwiseCopyable, Sendable {
        public package(set) var id = TextSlice.none
        public package(set) var name = TextSlice.none
        public package(set) var country = TextSlice.none
    }
}

public struct Place: Sendable, Hashable {
    @usableFromInline package var texts: PartTexts<Slots>

    public var name: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.name) }
        set { texts.set(newValue, \.name) }
    }
    public var address: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.address) }
        set { texts.set(newValue, \.address) }
    }
    public var locality: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.locality) }
        set { texts.set(newValue, \.locality) }
    }
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
    public var sameAs: [Text] = []
    public var extensions: [JSONValue.Member] = []

    public init() { self.init(in: ByteStorage.empty) }

    package init(in storage: ByteStorage) { texts = PartTexts(Slots(), in: storage) }

    public struct Slots: BitwiseCopyable, Sendable {
        public package(set) var name = TextSlice.none
        public package(set) var address = TextSlice.none
        public package(set) var locality = TextSlice.none
        public package(set) var country = TextSlice.none
        public package(set) var latitude = TextSlice.none
        public package(set) var longitude = TextSlice.none
    }
}

public struct Summit: Sendable, Hashable {
    @usableFromInline package var texts: PartTexts<Slots>
    @usableFromInline package var startFields = TimeFields.first
    @usableFromInline package var endFields: TimeFields?

    public var title: Text {
        @inlinable @inline(__always) get { texts.required(texts.slots.title) }
        set { texts.set(newValue, \.title) }
    }
    /// What the record says of ``kind``.
    public var statedKind: EventKind?
    /// What the record says of ``status``.
    public var statedStatus: EventStatus?
    public var start: Time {
        @inlinable @inline(__always) get { Time(texts.required(texts.slots.start), startFields) }
        set {
            texts.set(newValue.text, \.start)
            startFields = newValue.fields
        }
    }
    /// The last day, or the time it ends; as precise as `start`.
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
    /// IANA name.
    public var timeZone: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.timeZone) }
        set { texts.set(newValue, \.timeZone) }
    }
    public var place: Place?
    /// A party's id.
    public var host: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.host) }
        set { texts.set(newValue, \.host) }
    }
    public var url: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.url) }
        set { texts.set(newValue, \.url) }
    }
    public var summary: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.summary) }
        set { texts.set(newValue, \.summary) }
    }
    public var topics: [Text] = []
    public var history: [Change] = []
    public var meetings: [Meeting] = []
    public var extensions: [JSONValue.Member] = []

    public init(title: Text, start: Time) {
        self.init(in: title.storage)
        (self.title, self.start) = (title, start)
    }

    package init(in storage: ByteStorage) { texts = PartTexts(Slots(), in: storage) }

    /// `other` unless the record says otherwise.
    @inlinable public var kind: EventKind {
        get { statedKind ?? .other }
        set { statedKind = newValue }
    }
    /// `scheduled` unless the record says otherwise.
    @inlinable public var status: EventStatus {
        get { statedStatus ?? .scheduled }
        set { statedStatus = newValue }
    }

    public struct Slots: BitwiseCopyable, Sendable {
        public package(set) var title = TextSlice.none
        public package(set) var start = TextSlice.none
        public package(set) var end = TextSlice.none
        public package(set) var timeZone = TextSlice.none
        public package(set) var host = TextSlice.none
        public package(set) var url = TextSlice.none
        public package(set) var summary = TextSlice.none
    }
}

/// An earlier plan for the same summit, and what became of it.
public struct Change: Sendable, Hashable {
    @usableFromInline package var texts: PartTexts<Slots>
    @usableFromInline package var announcedFields: TimeFields?

    public var change: ChangeKind
    public var start: EDTF?
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
    public var reason: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.reason) }
        set { texts.set(newValue, \.reason) }
    }
    public var extensions: [JSONValue.Member] = []

    public init(change: ChangeKind) { self.init(change: change, in: ByteStorage.empty) }

    package init(change: ChangeKind, in storage: ByteStorage) {
        self.change = change
        texts = PartTexts(Slots(), in: storage)
    }

    public struct Slots: BitwiseCopyable, Sendable {
        public package(set) var announced = TextSlice.none
        public package(set) var reason = TextSlice.none
    }
}

/// A part of the programme.
public struct Meeting: Sendable, Hashable {
    @usableFromInline package var texts: PartTexts<Slots>
    @usableFromInline package var startFields: TimeFields?
    @usableFromInline package var endFields: TimeFields?

    public var id: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.id) }
        set { texts.set(newValue, \.id) }
    }
    public var title: Text {
        @inlinable @inline(__always) get { texts.required(texts.slots.title) }
        set { texts.set(newValue, \.title) }
    }
    public var status: EventStatus?
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
    public var place: Place?
    /// Ids of participants.
    public var participants: [Text] = []
    public var summary: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.summary) }
        set { texts.set(newValue, \.summary) }
    }
    public var extensions: [JSONValue.Member] = []

    public init(title: Text) {
        self.init(in: title.storage)
        self.title = title
    }

    package init(in storage: ByteStorage) { texts = PartTexts(Slots(), in: storage) }

    public struct Slots: BitwiseCopyable, Sendable {
        public package(set) var id = TextSlice.none
        public package(set) var title = TextSlice.none
        public package(set) var start = TextSlice.none
        public package(set) var end = TextSlice.none
        public package(set) var summary = TextSlice.none
    }
}
