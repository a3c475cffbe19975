import ReadoutExport
import ReadoutModel

extension ICalendarExporter {
    /// How a calendar is written.
    public enum Syntax: String, Vocabulary {
        /// Content lines (RFC 5545).
        case icalendar
        /// The same in JSON (RFC 7265).
        case jcal
        /// The same in XML (RFC 6321).
        case xcal
        /// The model of JSCalendar (RFC 8984), in JSON.
        case jscalendar
    }

    /// What becomes of an event of which less than the day is known.
    public enum Imprecise: String, Vocabulary {
        /// It is left out, and reported.
        case omit
        /// It becomes a tentative event over all the days that it may fall on.
        case span
    }

    /// What can be set about calendars.
    public struct Options: ExporterOptions {
        public var syntax = Syntax.icalendar
        public var imprecise = Imprecise.omit
        public var name: Text?

        public init() {}

        public static let declarations: [OptionDeclaration<Self>] = [
            .choice(
                "syntax", \.syntax,
                help: "How the calendar is written: iCalendar as text, in JSON or in XML, or JSCalendar"),
            .choice(
                "imprecise", \.imprecise,
                help: "Events whose day is not known: left out, or tentative over the days they may fall on"),
            .text("name", \.name, help: "The calendar's name"),
        ]
    }
}
