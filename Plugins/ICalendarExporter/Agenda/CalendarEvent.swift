import ReadoutModel
import ReadoutSyntax

/// An event of a calendar, as every syntax writes it.
struct CalendarEvent {
    /// Which part of the document it is.
    enum Origin {
        case summit
        /// The position in the programme.
        case meeting(Int)
        /// The position among the related events.
        case followUp(Int)
    }

    /// STATUS of an event (RFC 5545 §3.8.1.11).
    enum Status {
        case tentative, confirmed, cancelled
    }

    let origin: Origin
    /// The identity, made from the event's IRI, so that it stays the same when the document changes.
    let uid: UUID5
    /// `nil` where they are not known. Only a cancellation can do without them (RFC 5546 §3.2.5).
    let times: EventTimes?
    /// The status that applies, in the document's own words.
    let recordStatus: EventStatus
    /// Whether it blocks its time, where somebody has said so.
    var isBusy: Bool?

    /// What is uncertain is tentative, unless it is cancelled or postponed; and what was held was held, whenever it was.
    var status: Status {
        switch recordStatus {
        case .cancelled, .postponed: .cancelled
        case .tentative: .tentative
        case .scheduled: times.map { $0.isQualified || $0.isSpan } == true ? .tentative : .confirmed
        case .held: .confirmed
        }
    }

    /// Whether it blocks no time (RFC 5545 §3.8.2.7): it is off, its days are only the span in which it lies, or, unless
    /// somebody has said otherwise, it has no time of day.
    var isTransparent: Bool { status == .cancelled || times?.isSpan == true || !(isBusy ?? !isAllDay) }

    /// Whether it is known to the day, and no closer.
    var isAllDay: Bool {
        if case .day? = times?.start { true } else { false }
    }

    /// Whether it is still to come, as far as the document says.
    var isAhead: Bool { recordStatus == .scheduled || recordStatus == .tentative }

    /// Whether it is known when a reminder is due. For a span it is not.
    var canBeRemindedOf: Bool { isAhead && times?.isSpan == false }

    /// The id within the document; the summit has none.
    func localID(in document: Document) -> Text? {
        switch origin {
        case .summit: nil
        case .meeting(let index): document.meetingID(at: index)
        case .followUp(let index): document.relatedID(at: index)
        }
    }

    /// The page about it: its own, for a meeting else the summit's.
    func page(in document: Document) -> Text? {
        switch origin {
        case .summit: document.summit.url
        case .meeting(let index): document.summit.meetings[index].url ?? document.summit.url
        case .followUp(let index): document.related[index].url
        }
    }

    /// Where it is held, or was to be held by the plan that it stands for.
    func place(in document: Document) -> Place? {
        switch origin {
        case .summit: times?.plan.flatMap { document.summit.history[$0].place } ?? document.summit.place
        case .meeting(let index): document.summit.meetings[index].place
        case .followUp(let index): document.related[index].place
        }
    }

    /// Whether it is the summit or in its programme, and so shares the topics and the page of the summit.
    var isOfSummit: Bool {
        if case .followUp = origin { false } else { true }
    }

    /// A colour by the status (RFC 7986 §5.9), by its name in CSS.
    var color: StaticString {
        switch (status, recordStatus) {
        case (.cancelled, .postponed): "slategray"
        case (.cancelled, _): "gray"
        case (.tentative, _): "goldenrod"
        case (.confirmed, .held): "seagreen"
        case (.confirmed, _): "steelblue"
        }
    }
}
