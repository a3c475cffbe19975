import ReadoutModel

// The words for the closed vocabularies of the document format. Where a vocabulary gets a word more, these do not compile
// until the languages have it.

extension Language.Kinds {
    /// The word for a kind; `nil` for `other`, which says nothing.
    public subscript(kind: EventKind) -> StaticString? {
        switch kind {
        case .officialVisit: officialVisit
        case .bilateralMeeting: bilateralMeeting
        case .multilateralSummit: multilateralSummit
        case .call: call
        case .conference: conference
        case .signing: signing
        case .other: nil
        }
    }
}

extension Language.Statuses {
    /// The word for a status.
    public subscript(status: EventStatus) -> StaticString {
        switch status {
        case .scheduled: scheduled
        case .tentative: tentative
        case .postponed: postponed
        case .cancelled: cancelled
        case .held: held
        }
    }
}

extension Language.Warnings {
    /// What a status asks a reader not to miss; `nil` where the dates mean what they say.
    public subscript(status: EventStatus) -> (word: StaticString, sentence: StaticString)? {
        switch status {
        case .tentative: (tentative, tentativeSentence)
        case .postponed: (postponed, postponedSentence)
        case .cancelled: (cancelled, cancelledSentence)
        case .scheduled, .held: nil
        }
    }
}

extension Language.Changes {
    /// The word for what became of a plan.
    public subscript(change: ChangeKind) -> StaticString {
        switch change {
        case .postponed: postponed
        case .rescheduled: rescheduled
        case .moved: moved
        case .cancelled: cancelled
        }
    }
}

extension Language.Attendances {
    /// The word for an attendance.
    public subscript(attendance: Attendance) -> StaticString {
        switch attendance {
        case .present: present
        case .expected: expected
        case .possible: possible
        case .absent: absent
        }
    }
}

extension Language.Priorities {
    /// The word for a priority.
    public subscript(priority: Priority) -> StaticString {
        switch priority {
        case .primary: primary
        case .secondary: secondary
        }
    }
}

extension Language.ParticipantKinds {
    /// The word for a kind of participant; `nil` for a person, as most are.
    public subscript(kind: ParticipantKind) -> StaticString? {
        switch kind {
        case .person: nil
        case .organization: organization
        case .group: group
        }
    }
}

extension Language.Relations {
    /// The word for a relation.
    public subscript(relation: Relation) -> StaticString {
        switch relation {
        case .cause: cause
        case .precedent: precedent
        case .followUp: followUp
        }
    }
}
