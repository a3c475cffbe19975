import ReadoutExport
import ReadoutModel
import ReadoutSyntax

/// Calendars: an event for the summit, each meeting of its programme and each follow-up whose day is known, as
/// iCalendar (RFC 5545), as jCal or xCal, which say the same in JSON and XML, or as JSCalendar (RFC 8984).
public struct ICalendarExporter: Exporter {
    public static let formats = [
        Format<Options>(
            name: "icalendar", aliases: ["ics", "ical"], mediaType: "text/calendar", fileExtension: "ics",
            summary: "Calendar (iCalendar, RFC 5545; also jCal, xCal and JSCalendar)")
    ]

    public init() {}

    /// Those of the standards; jCal and JSCalendar, which name none, are JSON.
    public func fileExtension(_ options: Options) -> String? {
        switch options.syntax {
        case .icalendar: "ics"
        case .jcal, .jscalendar: "json"
        case .xcal: "xcs"
        }
    }

    public func export(_ request: inout ExportRequest<Options>) -> CalendarPart {
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
                let hasNothingOff = request.options.method == .cancel && request.omissions.isEmpty
                request.omit(
                    "summit",
                    hasNothingOff
                        ? "nothing of it is off, so there is nothing to cancel"
                        : "it gives no event, so there is no calendar")
                return part
            }
            var frame = CalendarFrame(options: request.options, .alone)
            frame.join(part, into: &request.out)
            frame.prologue(into: &request.out)
            request.out.append(events)
            frame.epilogue(into: &request.out)
            return part
        }
    }

    public func frame(_ options: Options) -> CalendarFrame { CalendarFrame(options: options, .combined) }

    private func writeEvents(of request: inout ExportRequest<Options>, into out: inout ByteBuffer) -> CalendarPart {
        let clock = EventClock(
            zone: request.zone, spansVague: request.options.imprecise == .span,
            keepsToRules: request.options.client.readsRulesAlone,
            measuresEnds: request.options.syntax == .jscalendar)
        var agenda = Agenda(of: request.document, base: request.base, clock: clock, request.options)
        switch request.options.syntax {
        case .icalendar: write(&agenda, request, ContentLineWriter.self, into: &out)
        case .jcal: write(&agenda, request, JCalWriter.self, into: &out)
        case .xcal: write(&agenda, request, XCalWriter.self, into: &out)
        case .jscalendar:
            var writer = JSCalendarWriter(request, summit: agenda.summitUID, out: out.take())
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
        _ agenda: inout Agenda, _ request: borrowing ExportRequest<Options>, _: Sink.Type, into out: inout ByteBuffer
    ) {
        let isOneByOne = request.options.method.isOneByOne
        var writer = EventWriter(
            request, summit: agenda.summitUID, sink: Sink(out.take(), isWithinCalendar: !isOneByOne))
        while let event = agenda.next() {
            if isOneByOne { writer.writeCalendar(event) } else { writer.write(event) }
        }
        out = writer.finish()
    }
}
