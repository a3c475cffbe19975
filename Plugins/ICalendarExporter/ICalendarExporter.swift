import ReadoutExport
import ReadoutModel
import ReadoutSyntax

/// iCalendar (RFC 5545): an event for the summit, each meeting of its programme and each follow-up whose day is known.
public struct ICalendarExporter: Exporter {
    /// What becomes of an event of which less than the day is known.
    public enum Imprecise: String, Vocabulary {
        /// It is left out, and reported.
        case omit
        /// It becomes a tentative event over all the days that it may fall on.
        case span
    }

    public struct Options: ExporterOptions {
        public var imprecise = Imprecise.omit
        public var name: Text?

        public init() {}

        public static let declarations: [OptionDeclaration<Self>] = [
            .choice(
                "imprecise", \.imprecise,
                help: "Events whose day is not known: left out, or tentative over the days they may fall on"),
            .text("name", \.name, help: "The calendar's name"),
        ]
    }

    public static let formats = [
        Format<Options>(
            name: "icalendar", aliases: ["ics", "ical"], mediaType: "text/calendar", fileExtension: "ics",
            summary: "Calendar (iCalendar, RFC 5545)")
    ]

    public init() {}

    public func export(_ request: inout ExportRequest<Options>) -> CalendarPart {
        switch request.framing {
        case .combined:
            var out = exchange(&request.out, with: ByteBuffer(capacity: 0))
            let part = writeEvents(of: &request, into: &out)
            request.out = out
            return part
        case .alone:
            // The time zones come first, and which they are shows in the events.
            var events = ByteBuffer()
            let part = writeEvents(of: &request, into: &events)
            guard part.eventCount > 0 else {
                request.omit("summit", "it gives no event, so there is no calendar")
                return part
            }
            var frame = frame(request.options)
            frame.join(part, into: &request.out)
            frame.prologue(into: &request.out)
            request.out.append(events)
            frame.epilogue(into: &request.out)
            return part
        }
    }

    public func frame(_ options: Options) -> CalendarFrame { CalendarFrame(name: options.name) }

    private func writeEvents(of request: inout ExportRequest<Options>, into out: inout ByteBuffer) -> CalendarPart {
        let clock = EventClock(zone: request.zone, spansVague: request.options.imprecise == .span)
        var writer = EventWriter(
            request.document, base: request.base, clock: clock, out: exchange(&out, with: ByteBuffer(capacity: 0)))
        writer.summit()
        for index in request.document.summit.meetings.indices { writer.meeting(at: index) }
        for index in request.document.related.indices where request.document.related[index].relation == .followUp {
            writer.followUp(at: index)
        }
        for omission in writer.omissions { request.omit(omission.field, omission.reason) }
        let part = writer.part
        out = writer.finish()
        return part
    }
}
