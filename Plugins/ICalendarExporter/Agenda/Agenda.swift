import ReadoutModel
import ReadoutSyntax

/// The events of a document, one after the other: the summit, its programme and its follow-ups. What is no event is
/// noted with the reason.
///
/// ```swift
/// while let event = agenda.next() { writer.write(event) }
/// ```
struct Agenda: ~Copyable {
    /// What was left out, and why.
    private(set) var omissions: [(field: String, reason: String)] = []
    private(set) var eventCount = 0
    /// The time zone that the events so far name.
    private(set) var zoneUse: ZoneUse?

    private let document: Document
    private let source: EventSource
    private let clock: EventClock
    private let choice: EventChoice
    /// 0 for the summit, then the meetings, then what is related.
    private var position = 0
    /// For IRIs.
    private var scratch = ByteBuffer(capacity: 256)

    init(of source: EventSource, clock: EventClock, choice: EventChoice = EventChoice()) {
        document = source.document
        self.source = source
        self.clock = clock
        self.choice = choice
    }

    mutating func next() -> CalendarEvent? {
        let meetings = document.summit.meetings.count
        while position <= meetings + document.related.count {
            guard let event = event(at: position, meetings) else {
                position += 1
                continue
            }
            position += 1
            eventCount += 1
            if let zone = clock.zone, let use = event.times?.use(of: zone) {
                if zoneUse == nil { zoneUse = use } else { zoneUse?.widen(to: use) }
            }
            return event
        }
        return nil
    }

    // MARK: Events

    private mutating func event(at position: Int, _ meetings: Int) -> CalendarEvent? {
        if position == 0 { return summit() }
        return position <= meetings ? meeting(position - 1) : followUp(position - 1 - meetings)
    }

    private mutating func summit() -> CalendarEvent? {
        let status = document.summit.status
        guard choice.hasSummit, isWanted(.summit, status, "summit") else { return nil }
        let times =
            givenUp(status) ?? times("summit", from: document.summit.start, to: document.summit.end)
        return event(.summit, source.summitUID, times, status)
    }

    private mutating func meeting(_ index: Int) -> CalendarEvent? {
        let status = document.status(ofMeeting: index)
        guard choice.hasMeetings, isWanted(.meeting(index), status, "summit.meetings[\(index)]") else { return nil }
        let times = times(ofMeeting: index)
        return event(.meeting(index), uid(of: document.meetingID(at: index)), times, status)
    }

    /// A follow-up with a record of its own is left to that record.
    private mutating func followUp(_ index: Int) -> CalendarEvent? {
        guard choice.hasFollowUps, document.related[index].relation == .followUp,
            !document.related[index].has(\.record),
            let status = document.status(ofRelated: index),
            isWanted(.followUp(index), status, "related[\(index)]")
        else { return nil }
        let times = times(ofRelated: index)
        return event(.followUp(index), uid(of: document.relatedID(at: index)), times, status)
    }

    private func event(
        _ origin: CalendarEvent.Origin, _ uid: UUID5, _ times: EventTimes?, _ status: EventStatus
    ) -> CalendarEvent? {
        guard times != nil || choice.isTimeless else { return nil }
        return CalendarEvent(origin: origin, uid: uid, times: times, recordStatus: status, isBusy: choice.isBusy)
    }

    /// The identity of a part of the document, by its id within the document.
    private mutating func uid(of local: Text) -> UUID5 {
        scratch.truncate(to: 0)
        source.base.part(document.id, local, into: &scratch)
        return scratch.withBytes { UUID5(url: $0) }
    }

    /// Whether the method concerns an event. A request asks somebody to take part in what is ahead (RFC 5546 §3.2.2). A
    /// cancellation holds what is cancelled or postponed, and says nothing of the rest (§3.2.5).
    private mutating func isWanted(
        _ origin: CalendarEvent.Origin, _ status: EventStatus, _ field: @autoclosure () -> String
    ) -> Bool {
        switch source.method {
        case .none, .publish: return true
        case .cancel: return status.isOff
        case .request:
            if status.isOff {
                omissions.append((field(), "it is \(status.rawValue), which method=cancel says"))
                return false
            }
            if status == .held {
                omissions.append((field(), "it has taken place, so nobody can be asked to take part"))
                return false
            }
            guard document.attendees(of: origin, source.base).contains(where: \.canBeAsked) else {
                omissions.append((field(), "it has no participants who could be asked to take part"))
                return false
            }
            return true
        }
    }

    // MARK: Times

    /// A summit that is off and has no day any more stands on the last one that it had, so that it is taken back there.
    private func givenUp(_ status: EventStatus) -> EventTimes? {
        guard status.isOff, !document.summit.start.isExactToDay else { return nil }
        return clock.givenUp(document.summit.history)
    }

    /// The times of a summit or meeting; where there are none, it notes why and returns `nil`.
    private mutating func times(_ field: @autoclosure () -> String, from start: Time, to end: Time?) -> EventTimes? {
        do throws(NoTimes) {
            let times = try clock.times(from: start, to: end)
            if let problem = times.endProblem { note(end == nil ? "\(field()).start" : "\(field()).end", problem) }
            return times
        } catch {
            note("\(field()).start", error.reason)
            return nil
        }
    }

    private mutating func times(ofMeeting index: Int) -> EventTimes? {
        guard let start = document.summit.meetings[index].start else {
            note("summit.meetings[\(index)]", "it has no start")
            return nil
        }
        return times("summit.meetings[\(index)]", from: start, to: document.summit.meetings[index].end)
    }

    private mutating func times(ofRelated index: Int) -> EventTimes? {
        guard let date = document.related[index].date else {
            note("related[\(index)]", "it has no date")
            return nil
        }
        do throws(NoTimes) {
            let times = try clock.times(of: date)
            if let problem = times.endProblem { note("related[\(index)].date", problem) }
            return times
        } catch {
            note("related[\(index)].date", error.reason)
            return nil
        }
    }

    /// Notes a time that cannot be written. A cancellation does not need it.
    private mutating func note(_ field: String, _ reason: String) {
        if !choice.isTimeless { omissions.append((field, reason)) }
    }
}
