import ReadoutModel

// The closed lists of the document that are individuals in the graph.

extension EventStatus {
    /// The individual that stands for it.
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
    /// The individual that stands for it.
    var term: Term {
        switch self {
        case .present: Readout.present
        case .expected: Readout.expected
        case .possible: Readout.possible
        case .absent: Readout.absent
        }
    }
}
