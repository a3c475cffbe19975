import ReadoutExport
import ReadoutModel
import ReadoutSyntax

/// What the calendar has to know of a document's events.
public struct CalendarPart: Sendable {
    var eventCount = 0
    /// The time zone that the events name, with the first and last instant it is needed for.
    var zone: ZoneUse?

    /// Takes note of an event with these times.
    mutating func count(_ times: EventTimes, in zone: Zone?) {
        eventCount += 1
        for case .local(_, let instant)? in [times.start, times.end] {
            guard let zone else { continue }
            if self.zone == nil { self.zone = ZoneUse(zone, instant) }
            self.zone?.widen(to: instant)
        }
    }
}

/// The calendar around the events (VCALENDAR, RFC 5545 §3.4 and §3.6).
public struct CalendarFrame: ExportFrame {
    let name: Text?
    private var eventCount = 0
    private var zones: [String: ZoneUse] = [:]

    init(name: Text?) { self.name = name }

    /// A time zone stands before the events that name it, and which those are is known in the end.
    public var isDeferred: Bool { true }

    /// A calendar has at least one component (§3.6).
    public var isEmpty: Bool { eventCount == 0 }

    public mutating func join(_ part: CalendarPart, into out: inout ByteBuffer) {
        eventCount += part.eventCount
        guard let use = part.zone else { return }
        zones[use.zone.name, default: use].widen(to: use)
    }

    public mutating func prologue(into out: inout ByteBuffer) {
        var lines = ContentLines(exchange(&out, with: ByteBuffer(capacity: 0)))
        lines.line("BEGIN:VCALENDAR")
        lines.line("VERSION:2.0")
        lines.line("PRODID:-//Readout//Readout iCalendar Exporter//EN")
        lines.line("CALSCALE:GREGORIAN")
        if let name {
            lines.property("NAME") { $0.text(name) }  // RFC 7986 §5.1
            lines.property("X-WR-CALNAME") { $0.text(name) }  // what was there before, and is more widely read
        }
        for (_, use) in zones.sorted(by: { $0.key < $1.key }) { lines.timeZone(use) }
        out = lines.finish()
    }

    public mutating func epilogue(into out: inout ByteBuffer) {
        out.append("END:VCALENDAR\r\n")
    }
}
