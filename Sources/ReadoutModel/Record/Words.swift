// Made from Sources/RecordGenerator/Record.swift by `make record`; do not edit.
// swift-format-ignore-file

/// What kind of meeting it is.
public enum EventKind: String, Vocabulary {
    case officialVisit = "official-visit"
    case bilateralMeeting = "bilateral-meeting"
    case multilateralSummit = "multilateral-summit"
    case call
    case conference
    case signing
    case other

    /// The words as texts.
    public static let words = Words(Self.self)
}

/// What became of an event, or is to become of it.
public enum EventStatus: String, Vocabulary {
    case scheduled
    case tentative
    case postponed
    case cancelled
    case held

    /// The words as texts.
    public static let words = Words(Self.self)
}

/// What happened to an earlier plan.
public enum ChangeKind: String, Vocabulary {
    case postponed
    case rescheduled
    case moved
    case cancelled

    /// The words as texts.
    public static let words = Words(Self.self)
}

/// What a participant is.
public enum ParticipantKind: String, Vocabulary {
    case person
    case organization
    case group

    /// The words as texts.
    public static let words = Words(Self.self)
}

/// Whether a participant was there, or is to be there.
public enum Attendance: String, Vocabulary {
    case present
    case expected
    case possible
    case absent

    /// The words as texts.
    public static let words = Words(Self.self)
}

/// How much an objective matters.
public enum Priority: String, Vocabulary {
    case primary
    case secondary

    /// The words as texts.
    public static let words = Words(Self.self)
}

/// How a related event bears on the summit.
public enum Relation: String, Vocabulary {
    case cause
    case precedent
    case followUp = "follow-up"

    /// The words as texts.
    public static let words = Words(Self.self)
}
