import ReadoutModel

// The closed lists of the document, which are concepts in the graph.

extension EventStatus {
    /// The concept that stands for it.
    var term: Term {
        switch self {
        case .scheduled: Readout.scheduled
        case .tentative: Readout.tentative
        case .postponed: Readout.postponed
        case .cancelled: Readout.cancelled
        case .held: Readout.held
        }
    }
}

extension Attendance {
    /// The concept that stands for it.
    var term: Term {
        switch self {
        case .present: Readout.present
        case .expected: Readout.expected
        case .possible: Readout.possible
        case .absent: Readout.absent
        }
    }
}

extension EventKind {
    /// The concept that stands for it.
    var term: Term {
        switch self {
        case .officialVisit: Readout.officialVisit
        case .bilateralMeeting: Readout.bilateralMeeting
        case .multilateralSummit: Readout.multilateralSummit
        case .call: Readout.call
        case .conference: Readout.conference
        case .signing: Readout.signing
        case .other: Readout.other
        }
    }
}

extension ChangeKind {
    /// The concept that stands for it; what a plan and an event can both be is one.
    var term: Term {
        switch self {
        case .postponed: Readout.postponed
        case .rescheduled: Readout.rescheduled
        case .moved: Readout.moved
        case .cancelled: Readout.cancelled
        }
    }
}

extension Priority {
    /// The concept that stands for it.
    var term: Term { self == .primary ? Readout.primary : Readout.secondary }
}

extension Relation {
    /// The predicate that leads from the summit to an event that is related to it in this way.
    var term: Term {
        switch self {
        case .cause: Readout.cause
        case .precedent: Readout.precedent
        case .followUp: Readout.followUp
        }
    }
}
