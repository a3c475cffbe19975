import ReadoutExport
import ReadoutModel
import ReadoutSyntax

/// The events of a document, one after the other: the summit, its programme and what follows it. What is no event is
/// noted with the reason.
///
/// ```swift
/// while let event = agenda.next() { writer.write(event) }
/// ```
struct Agenda: ~Copyable {
    /// What was left out, and why.
    private(set) var omissions: [(field: String, reason: String)] = []
    private(set) var part: CalendarPart

    private let document: Document
    private let base: Base
    private let clock: EventClock
    /// 0 for the summit, then the meetings, then what is related.
    private var position = 0
    /// For IRIs.
    private var scratch = ByteBuffer(capacity: 256)

    init(of document: Document, base: Base, clock: EventClock) {
        self.document = document
        self.base = base
        self.clock = clock
        part = CalendarPart(of: document, base: base)
    }

    mutating func next() -> CalendarEvent? {
        let meetings = document.summit.meetings.count
        while position <= meetings + document.related.count {
            let place = position
            position += 1
            let event = place == 0 ? summit() : place <= meetings ? meeting(place - 1) : followUp(place - 1 - meetings)
            guard let event else { continue }
            part.count(event.times, in: clock.zone)
            return event
        }
        return nil
    }

    private mutating func summit() -> CalendarEvent? {
        guard let times = times("summit", from: document.summit.start, to: document.summit.end) else { return nil }
        return CalendarEvent(
            origin: .summit, uid: UUID5(summitOf: document, base, &scratch), times: times,
            recordStatus: document.summit.effectiveStatus)
    }

    private mutating func meeting(_ index: Int) -> CalendarEvent? {
        guard let start = document.summit.meetings[index].start else {
            omissions.append(("summit.meetings[\(index)]", "it has no start"))
            return nil
        }
        guard let times = times("summit.meetings[\(index)]", from: start, to: document.summit.meetings[index].end)
        else { return nil }
        let whole = document.summit.effectiveStatus
        let isOff = whole == .cancelled || whole == .postponed
        return CalendarEvent(
            origin: .meeting(index), uid: UUID5(document.meetingID(at: index), of: document, base, &scratch),
            times: times, recordStatus: isOff ? whole : document.summit.meetings[index].status ?? whole)
    }

    private mutating func followUp(_ index: Int) -> CalendarEvent? {
        guard document.related[index].relation == .followUp else { return nil }
        guard let date = document.related[index].date else {
            omissions.append(("related[\(index)]", "it has no date"))
            return nil
        }
        let times: EventTimes
        do throws(NoTimes) {
            times = try clock.times(of: date)
        } catch {
            omissions.append(("related[\(index)].date", error.reason))
            return nil
        }
        if let problem = times.endProblem { omissions.append(("related[\(index)].date", problem)) }
        return CalendarEvent(
            origin: .followUp(index), uid: UUID5(document.relatedID(at: index), of: document, base, &scratch),
            times: times, recordStatus: document.related[index].effectiveStatus)
    }

    /// The times of a summit or meeting, or `nil`, and then noted.
    private mutating func times(_ field: String, from start: Time, to end: Time?) -> EventTimes? {
        do throws(NoTimes) {
            let times = try clock.times(from: start, to: end)
            if let problem = times.endProblem {
                omissions.append((end == nil ? "\(field).start" : "\(field).end", problem))
            }
            return times
        } catch {
            omissions.append(("\(field).start", error.reason))
            return nil
        }
    }
}

extension UUID5 {
    init(summitOf document: Document, _ base: Base, _ scratch: inout ByteBuffer) {
        scratch.truncate(to: 0)
        base.summit(document.id, into: &scratch)
        self.init(url: scratch.bytes)
    }

    /// Of a part of a document, by its local id.
    init(_ local: Text, of document: Document, _ base: Base, _ scratch: inout ByteBuffer) {
        scratch.truncate(to: 0)
        base.part(document.id, local, into: &scratch)
        self.init(url: scratch.bytes)
    }
}

extension Document {
    /// When the record was last revised, in seconds since 1970-01-01T00:00Z: `updated`, else when the article was
    /// published, else the summit's first day. It never asks the clock.
    ///
    /// Without a METHOD, that is what DTSTAMP says (RFC 5545 §3.8.7.2).
    var calendarStamp: Int {
        if let time = updated ?? article.published { return time.calendarStamp }
        return summit.start.earliest.dayNumber * 86_400
    }
}

extension Time {
    /// The instant of a time when something was recorded, which calendars say in UTC (RFC 5545 §3.8.7); the beginning of
    /// the day where no more is known, or where that instant has no year of four digits.
    var calendarStamp: Int {
        if let instant, EventClock.instants.contains(instant) { return instant }
        return earliest.dayNumber * 86_400
    }
}
