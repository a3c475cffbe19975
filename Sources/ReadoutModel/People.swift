public struct Participant: Sendable, Hashable {
    @usableFromInline package var texts: PartTexts<Slots>

    public var id: Text {
        @inlinable @inline(__always) get { texts.required(texts.slots.id) }
        set { texts.set(newValue, \.id) }
    }
    public var name: Text {
        @inlinable @inline(__always) get { texts.required(texts.slots.name) }
        set { texts.set(newValue, \.name) }
    }
    /// What the record says of ``kind``.
    public var statedKind: ParticipantKind?
    /// The office held at the time.
    public var role: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.role) }
        set { texts.set(newValue, \.role) }
    }
    /// A party's id.
    public var party: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.party) }
        set { texts.set(newValue, \.party) }
    }
    /// What the record says of ``attendance``.
    public var statedAttendance: Attendance?
    public var sameAs: [Text] = []
    public var extensions: [JSONValue.Member] = []

    public init(id: Text, name: Text) {
        self.init(in: id.storage)
        (self.id, self.name) = (id, name)
    }

    package init(in storage: ByteStorage) { texts = PartTexts(Slots(), in: storage) }

    /// `person` unless the record says otherwise.
    @inlinable public var kind: ParticipantKind {
        get { statedKind ?? .person }
        set { statedKind = newValue }
    }
    /// `present` unless the record says otherwise.
    @inlinable public var attendance: Attendance {
        get { statedAttendance ?? .present }
        set { statedAttendance = newValue }
    }

    public struct Slots: BitwiseCopyable, Sendable {
        public package(set) var id = TextSlice.none
        public package(set) var name = TextSlice.none
        public package(set) var role = TextSlice.none
        public package(set) var party = TextSlice.none
    }
}

public struct Objective: Sendable, Hashable {
    @usableFromInline package var texts: PartTexts<Slots>

    public var id: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.id) }
        set { texts.set(newValue, \.id) }
    }
    public var text: Text {
        @inlinable @inline(__always) get { texts.required(texts.slots.text) }
        set { texts.set(newValue, \.text) }
    }
    public var party: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.party) }
        set { texts.set(newValue, \.party) }
    }
    /// What the record says of ``priority``.
    public var statedPriority: Priority?
    public var extensions: [JSONValue.Member] = []

    public init(text: Text) {
        self.init(in: text.storage)
        self.text = text
    }

    package init(in storage: ByteStorage) { texts = PartTexts(Slots(), in: storage) }

    /// `secondary` unless the record says otherwise.
    @inlinable public var priority: Priority {
        get { statedPriority ?? .secondary }
        set { statedPriority = newValue }
    }

    public struct Slots: BitwiseCopyable, Sendable {
        public package(set) var id = TextSlice.none
        public package(set) var text = TextSlice.none
        public package(set) var party = TextSlice.none
    }
}

/// Someone who takes no part in the summit: a speaker, or who attends a related event.
public struct Person: Sendable, Hashable {
    @usableFromInline package var texts: PartTexts<Slots>

    public var id: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.id) }
        set { texts.set(newValue, \.id) }
    }
    public var name: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.name) }
        set { texts.set(newValue, \.name) }
    }
    public var role: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.role) }
        set { texts.set(newValue, \.role) }
    }
    public var organization: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.organization) }
        set { texts.set(newValue, \.organization) }
    }
    public var anonymous: Bool?
    public var sameAs: [Text] = []
    public var extensions: [JSONValue.Member] = []

    public init() { self.init(in: ByteStorage.empty) }

    package init(in storage: ByteStorage) { texts = PartTexts(Slots(), in: storage) }

    @inlinable public var isAnonymous: Bool { anonymous ?? false }

    public struct Slots: BitwiseCopyable, Sendable {
        public package(set) var id = TextSlice.none
        public package(set) var name = TextSlice.none
        public package(set) var role = TextSlice.none
        public package(set) var organization = TextSlice.none
    }
}

/// Who is meant: a participant of the summit, or someone else.
public enum PersonReference: Sendable, Hashable {
    /// A participant's id.
    case participant(Text)
    indirect case person(Person)
}

public struct Quote: Sendable, Hashable {
    @usableFromInline package var texts: PartTexts<Slots>
    @usableFromInline package var saidFields: TimeFields?
    /// The speaker, where it is none of the participants; one of them has a slot.
    @usableFromInline package var otherSpeaker: PersonReference?

    public var id: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.id) }
        set { texts.set(newValue, \.id) }
    }
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
    /// The exact words, in `language`.
    public var text: Text {
        @inlinable @inline(__always) get { texts.required(texts.slots.text) }
        set { texts.set(newValue, \.text) }
    }
    /// `nil` means the document's.
    public var language: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.language) }
        set { texts.set(newValue, \.language) }
    }
    public var translated: Translation?
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
    public var medium: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.medium) }
        set { texts.set(newValue, \.medium) }
    }
    /// A meeting's id.
    public var meeting: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.meeting) }
        set { texts.set(newValue, \.meeting) }
    }
    public var source: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.source) }
        set { texts.set(newValue, \.source) }
    }
    public var extensions: [JSONValue.Member] = []

    public init(speaker: PersonReference, text: Text) {
        self.init(in: text.storage)
        self.text = text
        self.speaker = speaker
    }

    package init(in storage: ByteStorage) { texts = PartTexts(Slots(), in: storage) }

    public struct Slots: BitwiseCopyable, Sendable {
        public package(set) var id = TextSlice.none
        public package(set) var speaker = TextSlice.none
        public package(set) var text = TextSlice.none
        public package(set) var language = TextSlice.none
        public package(set) var said = TextSlice.none
        public package(set) var medium = TextSlice.none
        public package(set) var meeting = TextSlice.none
        public package(set) var source = TextSlice.none
    }
}

public struct Translation: Sendable, Hashable {
    @usableFromInline package var texts: PartTexts<Slots>

    public var language: Text {
        @inlinable @inline(__always) get { texts.required(texts.slots.language) }
        set { texts.set(newValue, \.language) }
    }
    public var text: Text {
        @inlinable @inline(__always) get { texts.required(texts.slots.text) }
        set { texts.set(newValue, \.text) }
    }
    public var extensions: [JSONValue.Member] = []

    public init(language: Text, text: Text) {
        self.init(in: text.storage)
        (self.language, self.text) = (language, text)
    }

    package init(in storage: ByteStorage) { texts = PartTexts(Slots(), in: storage) }

    public struct Slots: BitwiseCopyable, Sendable {
        public package(set) var language = TextSlice.none
        public package(set) var text = TextSlice.none
    }
}

/// What led to the summit, or what may follow.
public struct RelatedEvent: Sendable, Hashable {
    @usableFromInline package var texts: PartTexts<Slots>

    public var id: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.id) }
        set { texts.set(newValue, \.id) }
    }
    public var title: Text {
        @inlinable @inline(__always) get { texts.required(texts.slots.title) }
        set { texts.set(newValue, \.title) }
    }
    public var relation: Relation
    public var kind: EventKind?
    public var date: EDTF?
    /// What the record says of ``status``.
    public var statedStatus: EventStatus?
    public var place: Place?
    public var participants: [PersonReference] = []
    public var note: Text? {
        @inlinable @inline(__always) get { texts.optional(texts.slots.note) }
        set { texts.set(newValue, \.note) }
    }
    public var extensions: [JSONValue.Member] = []

    public init(title: Text, relation: Relation) {
        self.init(relation: relation, in: title.storage)
        self.title = title
    }

    package init(relation: Relation, in storage: ByteStorage) {
        self.relation = relation
        texts = PartTexts(Slots(), in: storage)
    }

    /// `tentative` for a follow-up, `held` for what came before, unless the record says otherwise.
    @inlinable public var status: EventStatus {
        get { statedStatus ?? (relation == .followUp ? .tentative : .held) }
        set { statedStatus = newValue }
    }

    public struct Slots: BitwiseCopyable, Sendable {
        public package(set) var id = TextSlice.none
        public package(set) var title = TextSlice.none
        public package(set) var note = TextSlice.none
    }
}
