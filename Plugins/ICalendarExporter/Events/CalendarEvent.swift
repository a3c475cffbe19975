import ReadoutModel
import ReadoutSyntax

/// What a calendar says of an event, in whatever model it says it.
struct CalendarEvent {
    /// What of the record it is.
    enum Origin {
        case summit
        /// The place in the programme.
        case meeting(Int)
        /// The place among the related events.
        case followUp(Int)
    }

    /// STATUS of an event (RFC 5545 §3.8.1.11).
    enum Status {
        case tentative, confirmed, cancelled
    }

    let origin: Origin
    /// The identity: that of the event's IRI, so that it stays when the record changes.
    let uid: UUID5
    let times: EventTimes
    /// The word of the record. A summit that is off takes its programme with it.
    let recordStatus: EventStatus

    /// What is uncertain is tentative, unless it is off.
    var status: Status {
        switch recordStatus {
        case .cancelled, .postponed: .cancelled
        case .tentative: .tentative
        case .scheduled, .held: times.isQualified || times.isSpan ? .tentative : .confirmed
        }
    }

    /// Whether it takes no time (RFC 5545 §3.8.2.7): what is off does not, and a span is not the time that it takes.
    var isTransparent: Bool { status == .cancelled || times.isSpan }
}
