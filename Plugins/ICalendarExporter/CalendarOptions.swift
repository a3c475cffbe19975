import ReadoutExport
import ReadoutModel

/// What can be set about calendars. Options that matter together are checked in ``conflict``: none is accepted and then
/// has no effect.
public struct CalendarOptions: ExporterOptions {
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

    /// What becomes of an event whose day is not known.
    public enum Imprecise: String, Vocabulary {
        /// It is left out, and reported.
        case omit
        /// It becomes a tentative event over all the days that it may fall on.
        case span
    }

    /// What of a calendar goes beyond RFC 5545.
    public enum Extensions: String, Vocabulary {
        /// Nothing.
        case none
        /// What calendar programs show or ignore without harm (RFC 7986 and its forerunners).
        case common
        /// Everything that a standard has properties for (RFC 9073, RFC 9253).
        case all
    }

    /// The program that reads the calendar, with what it is known to need.
    public enum Client: String, Vocabulary {
        /// Any program: nothing is written for one alone.
        case standard
        /// Google Calendar.
        case google
        /// Microsoft Outlook.
        case outlook
        /// Apple Calendar.
        case apple

        /// Outlook keeps one STANDARD and one DAYLIGHT of a time zone, each with a yearly rule, and passes over other dates
        /// ([MS-OXCICAL] §2.1.3.1.1.19, "Component: VTIMEZONE"). It gets the rule that holds today, and times for which
        /// that does not hold in UTC.
        var readsRulesAlone: Bool { self == .outlook }
    }

    /// How the calendar is written.
    public var syntax: Syntax
    /// What becomes of an event of which less than the day is known.
    public var imprecise: Imprecise
    /// What is asked of whoever receives the calendar.
    public var method: CalendarMethod
    /// Who sends the messages of a method: an IRI, such as `mailto:desk@example.org`.
    public var organizer: Text?
    /// What of the calendar goes beyond RFC 5545.
    public var extensions: Extensions
    /// The calendar's name.
    public var name: Text?
    /// What the calendar is about.
    public var description: Text?
    /// The IRI of the calendar's page.
    public var url: Text?
    /// The IRI where the calendar can be fetched anew.
    public var source: Text?
    /// How long programs should wait before they fetch it anew: a duration (RFC 5545 §3.3.6).
    public var refresh: Text?
    /// The IRI of a picture for the calendar.
    public var image: Text?
    /// How long before events that are still to come programs remind of them: a duration.
    public var alarm: Text?
    /// The program that reads the calendar.
    public var client: Client

    /// The options that nobody has set.
    public init() { self.init(syntax: .icalendar) }

    /// Options of which some are set.
    public init(
        syntax: Syntax = .icalendar, imprecise: Imprecise = .omit, method: CalendarMethod = .none,
        organizer: Text? = nil,
        extensions: Extensions = .common, name: Text? = nil, description: Text? = nil, url: Text? = nil,
        source: Text? = nil, refresh: Text? = nil, image: Text? = nil, alarm: Text? = nil,
        client: Client = .standard
    ) {
        (self.syntax, self.imprecise, self.method, self.organizer) = (syntax, imprecise, method, organizer)
        (self.extensions, self.name, self.description) = (extensions, name, description)
        (self.url, self.source, self.refresh, self.image) = (url, source, refresh, image)
        (self.alarm, self.client) = (alarm, client)
    }

    /// Every option, in the order in which it is shown.
    public static let declarations: [OptionDeclaration<Self>] = [
        .choice(
            "syntax", \.syntax,
            help: "How the calendar is written: iCalendar as text, in JSON or in XML, or JSCalendar"),
        .choice(
            "imprecise", \.imprecise,
            help: "Events whose day is not known: left out, or tentative over the days they may fall on"),
        .choice(
            "method", \.method,
            help:
                "A message (iTIP) in place of a calendar: all events, or one by one those to attend or those to cancel"
        ),
        .iri("organizer", \.organizer, help: "Who sends the messages of a method, such as mailto:desk@example.org"),
        .choice(
            "extensions", \.extensions,
            help:
                "Beyond RFC 5545: nothing, what programs show or pass over (RFC 7986), or people, places and links too"
        ),
        .text("name", \.name, canBeBlank: false, help: "The calendar's name"),
        .text("description", \.description, canBeBlank: false, help: "What the calendar is about"),
        .iri("url", \.url, help: "The calendar's page"),
        .iri("source", \.source, help: "Where the calendar can be fetched anew"),
        .duration("refresh", \.refresh, help: "How long programs should wait before they fetch it anew"),
        .iri("image", \.image, help: "A picture for the calendar"),
        .duration(
            "alarm", \.alarm, canBeZero: true,
            help: "How long before events that are still to come programs remind of them"),
        .choice("client", \.client, help: "The program that reads the calendar, for what it is known to need"),
    ]

    /// The first option that would have no effect beside the others.
    public var conflict: OptionConflict? {
        if syntax == .jscalendar {
            if extensions != .common {
                return OptionConflict(
                    "extensions", "syntax=jscalendar has a place for everything, and no extensions")
            }
            if client != .standard {
                return OptionConflict("client", "nothing is known of what it needs in syntax=jscalendar")
            }
            if refresh != nil { return OptionConflict("refresh", "syntax=jscalendar has no place for it") }
        }
        if extensions == .none, let option = firstBeyond {
            return OptionConflict(option, "RFC 5545 has no property for it, and extensions=none allows no other")
        }
        if organizer != nil, method == .none {
            return OptionConflict("organizer", "a calendar has none; it needs method=publish, request or cancel")
        }
        if alarm != nil, method == .cancel {
            return OptionConflict("alarm", "method=cancel reminds of nothing (RFC 5546 §3.2.5)")
        }
        return nil
    }

    /// The first option that is set and that RFC 5545 has no property for.
    private var firstBeyond: String? {
        let options = [
            ("name", name), ("description", description), ("url", url), ("source", source), ("refresh", refresh),
            ("image", image),
        ]
        return options.first { $0.1 != nil }?.0
    }
}
