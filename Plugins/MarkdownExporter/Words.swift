import ReadoutModel

// The closed lists of the format, as words.

extension EventKind {
    /// `nil` for `other`, which says nothing.
    var words: StaticString? {
        switch self {
        case .officialVisit: "official visit"
        case .bilateralMeeting: "bilateral meeting"
        case .multilateralSummit: "multilateral summit"
        case .call: "call"
        case .conference: "conference"
        case .signing: "signing"
        case .other: nil
        }
    }
}

extension EventStatus {
    var words: StaticString {
        switch self {
        case .scheduled: "scheduled"
        case .tentative: "tentative"
        case .postponed: "postponed"
        case .cancelled: "cancelled"
        case .held: "held"
        }
    }

    /// What a reader must not miss, in bold and then in a sentence; `nil` where the dates mean what they say.
    var warning: StaticString? {
        switch self {
        case .tentative: "**Tentative.** It is not certain that this will take place."
        case .postponed: "**Postponed.** It does not take place at the time that was planned."
        case .cancelled: "**Cancelled.** It does not take place; what follows was the plan."
        case .scheduled, .held: nil
        }
    }
}

extension ChangeKind {
    var words: StaticString {
        switch self {
        case .postponed: "postponed"
        case .rescheduled: "rescheduled"
        case .moved: "moved"
        case .cancelled: "cancelled"
        }
    }
}

extension ParticipantKind {
    /// `nil` for a person, as most are.
    var words: StaticString? {
        switch self {
        case .person: nil
        case .organization: "organization"
        case .group: "group"
        }
    }
}

extension Attendance {
    var words: StaticString {
        switch self {
        case .present: "present"
        case .expected: "expected"
        case .possible: "possible"
        case .absent: "absent"
        }
    }
}

extension Relation {
    var words: StaticString {
        switch self {
        case .cause: "cause"
        case .precedent: "precedent"
        case .followUp: "follow-up"
        }
    }
}
