import ReadoutExport
import ReadoutModel
import ReadoutSyntax

// Each folder names types of the folders to the right of its arrow, and of no others:
//
//     Vocabulary   components, properties and values of RFC 5545, and the sink that takes them
//     TimeZones    → Vocabulary                             VTIMEZONE, out of a zone's data
//     Agenda       → TimeZones, Vocabulary                  which events a document has: times, status, people, places
//     Prose        → Agenda, Vocabulary                     an event in words
//     Events       → Prose, Agenda, TimeZones, Vocabulary   an event as a VEVENT, in any syntax
//     JSCalendar   → Prose, Agenda, Vocabulary              an event in the model of RFC 8984
//     Syntaxes     → Vocabulary                             content lines, jCal, xCal
//
// The files beside the folders know the options and hand them down as plain values (CalendarProfile.swift).

/// Calendars: an event for the summit, each meeting of its programme and each follow-up whose day is known, as
/// iCalendar (RFC 5545), as jCal or xCal, which say the same in JSON and XML, or as JSCalendar (RFC 8984).
public struct ICalendarExporter: Exporter {
    /// `icalendar`.
    public static let formats = [
        Format(
            name: "icalendar", aliases: ["ics", "ical"], mediaType: "text/calendar", fileExtension: "ics",
            summary: "Calendar (iCalendar, RFC 5545; also jCal, xCal and JSCalendar)")
    ]

    private let options: CalendarOptions

    /// An exporter with these options.
    public init(options: CalendarOptions = CalendarOptions()) { self.options = options }

    /// The ending that each standard names; `json` for jCal and JSCalendar, whose standards name none.
    public var fileExtension: String? {
        switch options.syntax {
        case .icalendar: "ics"
        case .jcal, .jscalendar: "json"
        case .xcal: "xcs"
        }
    }

    /// Writes the events, and in a file of its own the calendar around them.
    public func export(_ request: inout ExportRequest) -> CalendarPart {
        switch request.framing {
        case .combined:
            var out = request.out.take()
            let part = writeEvents(of: &request, into: &out)
            request.out = out
            return part
        case .alone:
            // The time zones come first, but which of them are needed is known only after the events.
            var events = ByteBuffer()
            let part = writeEvents(of: &request, into: &events)
            guard part.eventCount > 0 else {
                // Events that are off but cannot be written are among the omissions by now.
                let hasNothingOff = options.method == .cancel && request.omissions.isEmpty
                request.omit(
                    "summit",
                    hasNothingOff
                        ? "nothing of it is off, so there is nothing to cancel"
                        : "it gives no event, so there is no calendar")
                return part
            }
            var frame = CalendarFrame(options: options, .alone)
            frame.join(part, into: &request.out)
            frame.prologue(into: &request.out)
            request.out.append(events)
            frame.epilogue(into: &request.out)
            return part
        }
    }

    /// A calendar around the events of all documents.
    public func frame() -> CalendarFrame { CalendarFrame(options: options, .combined) }

    private func writeEvents(of request: inout ExportRequest, into out: inout ByteBuffer) -> CalendarPart {
        let source = EventSource(
            request.document, base: request.base, zone: request.zone, method: options.method,
            sender: options.organizer, senderName: options.name)
        var agenda = Agenda(of: source, clock: options.clock(in: request.zone), choice: options.choice)
        switch options.syntax {
        case .icalendar: write(&agenda, source, request.framing, ContentLineWriter.self, into: &out)
        case .jcal: write(&agenda, source, request.framing, JCalWriter.self, into: &out)
        case .xcal: write(&agenda, source, request.framing, XCalWriter.self, into: &out)
        case .jscalendar:
            var writer = JSCalendarWriter(
                source, options.wording(request.framing), options.reminders, out: out.take())
            var isFirst = true
            while let event = agenda.next() {
                writer.write(event, isFirst: isFirst)
                isFirst = false
            }
            out = writer.finish()
        }
        for omission in agenda.omissions { request.omit(omission.field, omission.reason) }
        return CalendarPart(of: source, eventCount: agenda.eventCount, zone: agenda.zoneUse)
    }

    private func write<Sink: CalendarSink & ~Copyable>(
        _ agenda: inout Agenda, _ source: EventSource, _ framing: Framing, _: Sink.Type, into out: inout ByteBuffer
    ) {
        let isOneByOne = options.method.isOneByOne
        var writer = EventWriter(
            source, options.style(framing), header: options.header, zonesAreRules: options.client.readsRulesAlone,
            sink: Sink(out.take(), isWithinCalendar: !isOneByOne))
        while let event = agenda.next() {
            if isOneByOne { writer.writeCalendar(event) } else { writer.write(event) }
        }
        out = writer.finish()
    }
}
