import ReadoutExport
import ReadoutModel
import ReadoutSyntax

/// Calendars: an event for the summit, each meeting of its programme and each follow-up whose day is known, as
/// iCalendar (RFC 5545), as jCal or xCal, which say the same in JSON and XML, or as JSCalendar (RFC 8984).
public struct ICalendarExporter: Exporter {
    /// `icalendar`.
    public static let formats = [
        Format(
            name: "icalendar", aliases: ["ics", "ical"], mediaType: "text/calendar", fileExtension: "ics",
            summary: "Calendar (iCalendar, RFC 5545; also jCal, xCal and JSCalendar)")
    ]

    private let options: Options

    /// An exporter with these options.
    public init(options: Options = Options()) { self.options = options }

    /// Those of the standards; jCal and JSCalendar, which name none, are JSON.
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
            // The time zones come first, and which they are shows in the events.
            var events = ByteBuffer()
            let part = writeEvents(of: &request, into: &events)
            guard part.eventCount > 0 else {
                // What is off and cannot be written has been reported by now.
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
        let clock = EventClock(
            zone: request.zone, spansVague: options.imprecise == .span,
            keepsToRules: options.client.readsRulesAlone,
            measuresEnds: options.syntax == .jscalendar)
        var agenda = Agenda(of: request.document, base: request.base, clock: clock, options)
        switch options.syntax {
        case .icalendar: write(&agenda, request, ContentLineWriter.self, into: &out)
        case .jcal: write(&agenda, request, JCalWriter.self, into: &out)
        case .xcal: write(&agenda, request, XCalWriter.self, into: &out)
        case .jscalendar:
            var writer = JSCalendarWriter(request, options, summit: agenda.summitUID, out: out.take())
            var isFirst = true
            while let event = agenda.next() {
                writer.write(event, isFirst: isFirst)
                isFirst = false
            }
            out = writer.finish()
        }
        for omission in agenda.omissions { request.omit(omission.field, omission.reason) }
        return agenda.part
    }

    private func write<Sink: CalendarSink & ~Copyable>(
        _ agenda: inout Agenda, _ request: borrowing ExportRequest, _: Sink.Type, into out: inout ByteBuffer
    ) {
        let isOneByOne = options.method.isOneByOne
        var writer = EventWriter(
            request, options, summit: agenda.summitUID, sink: Sink(out.take(), isWithinCalendar: !isOneByOne))
        while let event = agenda.next() {
            if isOneByOne { writer.writeCalendar(event) } else { writer.write(event) }
        }
        out = writer.finish()
    }
}
