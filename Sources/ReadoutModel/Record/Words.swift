// Made from Sources/RecordGenerator/Record.swift by `make record`; do not edit.
// swift-format-ignore-file

/// What kind of event it is.
public enum EventKind: String, Vocabulary {
    /// A visit of state, or of a minister.
    case officialVisit = "official-visit"
    /// A meeting of two sides.
    case bilateralMeeting = "bilateral-meeting"
    /// A meeting of several sides.
    case multilateralSummit = "multilateral-summit"
    /// A call.
    case call
    /// A conference.
    case conference
    /// The signing of a document.
    case signing
    /// Anything else.
    case other

    /// The words as texts.
    public static let words = Words(Self.self)
}

/// What became of an event, or is to become of it.
public enum EventStatus: String, Vocabulary {
    /// Planned.
    case scheduled
    /// Planned, but not agreed.
    case tentative
    /// Put off, with or without a new date.
    case postponed
    /// Called off.
    case cancelled
    /// It has taken place.
    case held

    /// The words as texts.
    public static let words = Words(Self.self)
}

/// What happened to an earlier plan.
public enum ChangeKind: String, Vocabulary {
    /// Put off.
    case postponed
    /// Put at another time.
    case rescheduled
    /// Put at another place.
    case moved
    /// Called off.
    case cancelled

    /// The words as texts.
    public static let words = Words(Self.self)
}

/// What a party is.
public enum PartyKind: String, Vocabulary {
    /// A state.
    case state
    /// An organisation.
    case organization
    /// A group, of states or of others.
    case group

    /// The words as texts.
    public static let words = Words(Self.self)
}

/// What a participant is.
public enum ParticipantKind: String, Vocabulary {
    /// One person.
    case person
    /// An organisation.
    case organization
    /// A group of people.
    case group

    /// The words as texts.
    public static let words = Words(Self.self)
}

/// Whether a participant was there, or is to be there.
public enum Attendance: String, Vocabulary {
    /// There.
    case present
    /// To come.
    case expected
    /// Perhaps to come.
    case possible
    /// Not there.
    case absent

    /// The words as texts.
    public static let words = Words(Self.self)
}

/// How much an objective matters.
public enum Priority: String, Vocabulary {
    /// A main one.
    case primary
    /// One beside the main ones.
    case secondary

    /// The words as texts.
    public static let words = Words(Self.self)
}

/// How a related event bears on the summit.
public enum Relation: String, Vocabulary {
    /// What led to the summit.
    case cause
    /// What came before it and was like it.
    case precedent
    /// What comes of it.
    case followUp = "follow-up"

    /// The words as texts.
    public static let words = Words(Self.self)
}
