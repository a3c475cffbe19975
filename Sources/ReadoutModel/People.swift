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
    public var kind: ParticipantKind?
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
    public var attendance: Attendance?
    public var sameAs: [Text] = []
    public var extensions: [JSONValue.Member] = []

    public init(id: Text, name: Text) {
        self.init(in: id.storage)
        (self.id, self.name) = (id, name)
    }

    package init(in storage: ByteStorage) { texts = PartTexts(Slots(), in: storage) }

    @inlinable public var effectiveKind: ParticipantKind { kind ?? .person }
    @inlinable public var effectiveAttendance: Attendance { attendance ?? .present }

    @usableFromInline
    package struct Slots: BitwiseCopyable, Sendable {
        @usableFromInline package var id = TextSlice.none
        @usableFromInline package var name = TextSlice.none
        @usableFromInline package var role = TextSlice.none
        @usableFromInline package var party = TextSlice.none
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
    public var priority: Priority?
    public var extensions: [JSONValue.Member] = []

    public init(text: Text) {
        self.init(in: text.storage)
        self.text = text
    }

    package init(in storage: ByteStorage) { texts = PartTexts(Slots(), in: storage) }

    @inlinable public var effectivePriority: Priority { priority ?? .secondary }

    @usableFromInline
    package struct Slots: BitwiseCopyable, Sendable {
        @usableFromInline package var id = TextSlice.none
        @usableFromInline package var text = TextSlice.none
        @usableFromInline package var party = TextSlice.none
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

    @usableFromInline
    package struct Slots: BitwiseCopyable, Sendable {
        @usableFromInline package var id = TextSlice.none
        @usableFromInline package var name = TextSlice.none
        @usableFromInline package var role = TextSlice.none
        @usableFromInline package var organization = TextSlice.none
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

    @usableFromInline
    package struct Slots: BitwiseCopyable, Sendable {
        @usableFromInline package var id = TextSlice.none
        @usableFromInline package var speaker = TextSlice.none
        @usableFromInline package var text = TextSlice.none
        @usableFromInline package var language = TextSlice.none
        @usableFromInline package var said = TextSlice.none
        @usableFromInline package var medium = TextSlice.none
        @usableFromInline package var meeting = TextSlice.none
        @usableFromInline package var source = TextSlice.none
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

    @usableFromInline
    package struct Slots: BitwiseCopyable, Sendable {
        @usableFromInline package var language = TextSlice.none
        @usableFromInline package var text = TextSlice.none
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
    public var status: EventStatus?
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

    @inlinable public var effectiveStatus: EventStatus { status ?? (relation == .followUp ? .tentative : .held) }

    @usableFromInline
    package struct Slots: BitwiseCopyable, Sendable {
        @usableFromInline package var id = TextSlice.none
        @usableFromInline package var title = TextSlice.none
        @usableFromInline package var note = TextSlice.none
    }
}
