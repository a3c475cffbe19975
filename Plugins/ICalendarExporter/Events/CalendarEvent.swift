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
    /// `nil` where they are not known, which only a cancellation can do without (RFC 5546 §3.2.5).
    let times: EventTimes?
    /// The word of the record. A summit that is off takes its programme with it.
    let recordStatus: EventStatus

    /// What is uncertain is tentative, unless it is off.
    var status: Status {
        switch recordStatus {
        case .cancelled, .postponed: .cancelled
        case .tentative: .tentative
        case .scheduled, .held: times.map { $0.isQualified || $0.isSpan } == true ? .tentative : .confirmed
        }
    }

    /// Whether it takes no time (RFC 5545 §3.8.2.7): what is off does not, and a span is not the time that it takes.
    var isTransparent: Bool { status == .cancelled || times?.isSpan == true }

    /// Whether it is still to come, as far as the record says.
    var isAhead: Bool { recordStatus == .scheduled || recordStatus == .tentative }

    /// Whether it is known when a reminder would be due: of a span it is not.
    var canBeRemindedOf: Bool { isAhead && times?.isSpan == false }

    /// Where it is held, if it is a call.
    func callAddress(in document: Document) -> Text? {
        guard case .summit = origin, document.summit.kind == .call else { return nil }
        return document.summit.url
    }

    /// The id that its parts are named by: none for the summit.
    func localID(in document: Document) -> Text? {
        switch origin {
        case .summit: nil
        case .meeting(let index): document.meetingID(at: index)
        case .followUp(let index): document.relatedID(at: index)
        }
    }

    func title(in document: Document) -> Text {
        switch origin {
        case .summit: document.summit.title
        case .meeting(let index): document.summit.meetings[index].title
        case .followUp(let index): document.related[index].title
        }
    }

    func place(in document: Document) -> Place? {
        switch origin {
        case .summit: document.summit.place
        case .meeting(let index): document.summit.meetings[index].place
        case .followUp(let index): document.related[index].place
        }
    }

    /// Whether it is the summit or in its programme, and so shares the topics and the page of the summit.
    var isOfSummit: Bool {
        if case .followUp = origin { false } else { true }
    }
}
