import ReadoutExport
import ReadoutModel
import ReadoutSyntax

/// What the calendar has to know of a document's events.
public struct CalendarPart: Sendable {
    let eventCount: Int
    /// The time zone that the events name, with the first and last instant it is needed for.
    let zone: ZoneUse?
    let base: Base
    /// The document's id.
    let document: Text
    /// When the document was last revised.
    let stamp: Int

    init(of source: EventSource, eventCount: Int, zone: ZoneUse?) {
        (self.eventCount, self.zone) = (eventCount, zone)
        (base, document, stamp) = (source.base, source.document.id, source.document.calendarStamp)
    }
}

/// The calendar around the events (VCALENDAR, RFC 5545 §3.4 and §3.6), or the Group around them (RFC 8984 §5.3). If
/// each event is a calendar of its own, it is only the stream around these calendars.
public struct CalendarFrame: ExportFrame {
    let options: CalendarOptions
    private let framing: Framing
    private var zones: [String: ZoneUse] = [:]
    private var stamp = Int.min
    private var first: CalendarPart?
    private var partCount = 0
    private var eventCount = 0

    init(options: CalendarOptions, _ framing: Framing) { (self.options, self.framing) = (options, framing) }

    /// Time zones stand before the events, and which of them are needed is known only after the last event.
    public var isDeferred: Bool { true }

    /// A calendar has at least one component (§3.6).
    public var isEmpty: Bool { partCount == 0 }

    /// The most events, and the most bytes, that large calendar services take.
    private static let mostEvents = 1100
    private static let mostBytes = 1_000_000

    /// Says that large services do not take the calendar. Messages go one by one, and nobody subscribes to them.
    public func concern(about size: Int) -> String? {
        if options.method.isOneByOne { return nil }
        guard eventCount > CalendarFrame.mostEvents || size > CalendarFrame.mostBytes else { return nil }
        return
            "\(eventCount) events in \(size) bytes are more than large calendar services take, which is \(CalendarFrame.mostEvents) events and \(CalendarFrame.mostBytes) bytes; choose with \"events\", shorten with \"details\", or write several calendars"
    }

    /// Takes note of a document's events, and separates them from those before.
    public mutating func join(_ part: CalendarPart, into out: inout ByteBuffer) {
        guard part.eventCount > 0 else { return }
        if partCount > 0 { separate(into: &out) }
        if first == nil { first = part }
        partCount += 1
        eventCount += part.eventCount
        stamp = max(stamp, part.stamp)
        guard let use = part.zone else { return }
        zones[use.zone.name, default: use].widen(to: use)
    }

    /// Begins the calendar, with the time zones that its events name.
    public mutating func prologue(into out: inout ByteBuffer) {
        switch options.syntax {
        case .icalendar: begin(ContentLineWriter.self, into: &out)
        case .jcal: begin(JCalWriter.self, into: &out)
        case .xcal: begin(XCalWriter.self, into: &out)
        case .jscalendar: JSCalendarGroup.begin(options.header, uid: groupUID, updated: stamp, into: &out)
        }
    }

    /// Ends the calendar.
    public mutating func epilogue(into out: inout ByteBuffer) {
        switch options.syntax {
        case .icalendar: end(ContentLineWriter.self, into: &out)
        case .jcal: end(JCalWriter.self, into: &out)
        case .xcal: end(XCalWriter.self, into: &out)
        case .jscalendar: JSCalendarGroup.end(into: &out)
        }
    }

    private func separate(into out: inout ByteBuffer) {
        switch options.syntax {
        case .icalendar: out.append(ContentLineWriter.separator)
        case .jcal, .jscalendar: out.append(JCalWriter.separator)
        case .xcal: out.append(XCalWriter.separator)
        }
    }

    private func begin<Sink: CalendarSink & ~Copyable>(_: Sink.Type, into out: inout ByteBuffer) {
        Sink.beginStream(of: calendarCount, into: &out)
        if options.method.isOneByOne { return }
        var sink = Sink(out.take(), isWithinCalendar: false)
        sink.beginCalendar(options.header)
        sink.beginComponents()
        for (_, use) in zones.sorted(by: { $0.key < $1.key }) {
            sink.timeZone(use, isRuleAlone: options.client.readsRulesAlone)
        }
        out = sink.finish()
        if !zones.isEmpty { out.append(Sink.separator) }
    }

    private func end<Sink: CalendarSink & ~Copyable>(_: Sink.Type, into out: inout ByteBuffer) {
        if !options.method.isOneByOne { Sink.endCalendar(into: &out) }
        Sink.endStream(of: calendarCount, into: &out)
    }

    private var calendarCount: Int { options.method.isOneByOne ? eventCount : 1 }

    /// The identity that a Group needs. For one document it is made from the document's IRI, whatever the calendar is
    /// called. For several it is made from the base and the address where the calendar is fetched, or else its name.
    private var groupUID: UUID5 {
        var iri = ByteBuffer(capacity: 128)
        if framing == .alone, let first {
            first.base.document(first.document, into: &iri)
        } else {
            iri.append((first?.base ?? .standard).text)
            iri.append("calendar/")
            if let name = options.source ?? options.name { iri.append(name) }
        }
        return iri.withBytes { UUID5(url: $0) }
    }
}
