import ReadoutExport
import ReadoutModel
import ReadoutSyntax

/// Writes the events of a document (VEVENT, RFC 5545 §3.6.1).
struct EventWriter: ~Copyable {
    let document: Document
    let clock: EventClock
    var lines: ContentLines
    var part = CalendarPart()
    /// What was left out, and why.
    private(set) var omissions: [(field: String, reason: String)] = []

    private let base: Base
    private let summitUID: UUID5
    /// For IRIs.
    private var scratch = ByteBuffer(capacity: 256)

    init(_ document: Document, base: Base, clock: EventClock, out: consuming ByteBuffer) {
        self.document = document
        self.base = base
        self.clock = clock
        lines = ContentLines(out)
        base.summit(document.id, into: &scratch)
        summitUID = UUID5(url: scratch.bytes)
    }

    /// Hands on the bytes, those from before among them.
    consuming func finish() -> ByteBuffer { lines.finish() }

    // MARK: Events

    mutating func summit() {
        let summit = document.summit
        guard let times = times("summit", from: summit.start, to: summit.end) else { return }
        begin(summitUID, times, title: summit.title)
        status(summit.effectiveStatus, times)
        place(summit.place)
        programme()
        lines.property("DESCRIPTION") { $0.describe(document) }
        lines.line("END:VEVENT")
    }

    mutating func meeting(at index: Int) {
        let meeting = document.summit.meetings[index]
        guard let start = meeting.start else {
            omissions.append(("summit.meetings[\(index)]", "it has no start"))
            return
        }
        guard let times = times("summit.meetings[\(index)]", from: start, to: meeting.end) else { return }
        begin(uid(of: document.meetingID(at: index)), times, title: meeting.title)
        // A summit that is off takes its programme with it.
        let whole = document.summit.effectiveStatus
        status(whole == .cancelled || whole == .postponed ? whole : document.status(of: meeting), times)
        place(meeting.place)
        programme()
        lines.property("RELATED-TO") { $0.uuid(summitUID) }  // its parent (§3.2.15)
        if meeting.summary?.ink != nil || !meeting.participants.isEmpty {
            lines.property("DESCRIPTION") { $0.describe(meeting, of: document) }
        }
        lines.line("END:VEVENT")
    }

    mutating func followUp(at index: Int) {
        let event = document.related[index]
        guard let date = event.date else {
            omissions.append(("related[\(index)]", "it has no date"))
            return
        }
        let times: EventTimes
        do throws(NoTimes) {
            times = try clock.times(of: date)
        } catch {
            omissions.append(("related[\(index)].date", error.reason))
            return
        }
        if let problem = times.endProblem { omissions.append(("related[\(index)].date", problem)) }
        begin(uid(of: document.relatedID(at: index)), times, title: event.title)
        status(event.effectiveStatus, times)
        place(event.place)
        lines.property("RELATED-TO", parameter: ("RELTYPE", EventWriter.sibling)) { $0.uuid(summitUID) }
        if event.note?.ink != nil || !event.participants.isEmpty {
            lines.property("DESCRIPTION") { $0.describe(event, of: document) }
        }
        lines.line("END:VEVENT")
    }

    private static let sibling: Text = "SIBLING"

    // MARK: Properties

    /// The times of a summit or meeting, or `nil`, and then reported.
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

    /// The identity of a meeting or follow-up: that of its IRI, so that it stays when the record changes.
    private mutating func uid(of local: Text) -> UUID5 {
        scratch.truncate(to: 0)
        base.part(document.id, local, into: &scratch)
        return UUID5(url: scratch.bytes)
    }

    /// Everything up to the title.
    private mutating func begin(_ uid: UUID5, _ times: EventTimes, title: Text) {
        part.count(times, in: clock.zone)
        lines.line("BEGIN:VEVENT")
        lines.property("UID") { $0.uuid(uid) }
        // Without a METHOD, DTSTAMP is when the record was last revised (§3.8.7.2). It never asks the clock.
        if let stamp = document.updated ?? document.article.published {
            lines.stamp("DTSTAMP", stamp)
        } else {
            lines.property("DTSTAMP") { $0.utc(document.summit.start.earliest.dayNumber * 86_400) }
        }
        if let updated = document.updated { lines.stamp("LAST-MODIFIED", updated) }
        lines.property("SEQUENCE") { $0.decimal(document.effectiveRevision) }
        let zone = document.summit.timeZone
        lines.moment("DTSTART", times.start, zone: zone)
        if let end = times.end { lines.moment("DTEND", end, zone: zone) }
        lines.property("SUMMARY") { $0.text(title) }
    }

    /// STATUS and TRANSP. What is uncertain is tentative, unless it is off.
    private mutating func status(_ status: EventStatus, _ times: EventTimes) {
        switch status {
        case .cancelled, .postponed:
            lines.line("STATUS:CANCELLED")
            lines.line("TRANSP:TRANSPARENT")
        case .scheduled, .held, .tentative:
            if status == .tentative || times.isQualified || times.isSpan {
                lines.line("STATUS:TENTATIVE")
            } else {
                lines.line("STATUS:CONFIRMED")
            }
            // A span is not the time that the event takes (§3.8.2.7).
            if times.isSpan { lines.line("TRANSP:TRANSPARENT") } else { lines.line("TRANSP:OPAQUE") }
        }
    }

    /// LOCATION and GEO.
    private mutating func place(_ place: Place?) {
        guard let place else { return }
        let parts = (place.name?.ink, place.address?.ink, place.locality?.ink, place.country)
        if parts.0 != nil || parts.1 != nil || parts.2 != nil || parts.3 != nil {
            lines.property("LOCATION") { lines in
                lines.item(parts.0)
                lines.item(parts.1)
                lines.item(parts.2)
                lines.item(parts.3)
            }
        }
        // FLOAT has no exponent (§3.3.7).
        if let latitude = place.latitude?.decimal, let longitude = place.longitude?.decimal {
            lines.property("GEO") { lines in
                lines.text(latitude)
                lines.literal(";")
                lines.text(longitude)
            }
        }
    }

    /// What the summit shares with its programme: CATEGORIES and URL.
    private mutating func programme() {
        let topics = document.summit.topics.filter { !$0.isEmpty }
        if !topics.isEmpty {
            lines.property("CATEGORIES") { lines in
                for topic in topics {
                    if !lines.isValueEmpty { lines.literal(",") }
                    lines.text(topic)
                }
            }
        }
        if let url = document.summit.url ?? document.article.url {
            lines.property("URL") { $0.uri(url) }
        }
    }
}

extension ContentLines {
    /// Appends a part of a list that is read as text, after a comma where it is not the first.
    mutating func item(_ text: Text?) {
        guard let text else { return }
        if !isValueEmpty { literal("\\, ") }
        self.text(text)
    }
}
