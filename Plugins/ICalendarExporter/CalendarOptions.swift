import ReadoutExport
import ReadoutModel

/// What can be set about calendars. Options that matter together are checked in ``conflict``: none is accepted and then
/// has no effect.
public struct CalendarOptions: ExporterOptions {
    /// How the calendar is written.
    public var syntax: Syntax
    /// What becomes of an event of which less than the day is known.
    public var imprecise: Imprecise
    /// What is asked of whoever receives the calendar.
    public var method: CalendarMethod
    /// Who sends the messages of a method: an IRI, such as `mailto:desk@example.org`.
    public var organizer: Text?
    /// What becomes an event.
    public var events: [EventKind]
    /// What goes beyond RFC 5545.
    public var extensions: [Extension]
    /// What a meeting is called; `nil` for its own title in the calendar of one document, and the whole in one of many.
    public var titles: Titles?
    /// Whether a word before the title says that an event is cancelled, postponed or tentative.
    public var marks: Bool
    /// How much DESCRIPTION says.
    public var details: CalendarDetails
    /// Which events block their time; `nil` for those with a time of day.
    public var busy: Busy?
    /// How long an event lasts that has a time of day and no end: a duration; `nil` where no end is made up.
    public var length: Text?
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
    /// The same for events that last all day, from midnight: a duration, which lies after it with the sign `+`.
    public var allDayAlarm: Text?
    /// The program that reads the calendar.
    public var client: Client

    /// The options that nobody has set.
    public init() { self.init(syntax: .icalendar) }

    /// Options of which some are set.
    public init(
        syntax: Syntax = .icalendar, imprecise: Imprecise = .omit, method: CalendarMethod = .none,
        organizer: Text? = nil, events: [EventKind] = EventKind.allCases, extensions: [Extension] = [.common],
        titles: Titles? = nil, marks: Bool = true, details: CalendarDetails = .full, busy: Busy? = nil,
        length: Text? = nil, name: Text? = nil, description: Text? = nil, url: Text? = nil, source: Text? = nil,
        refresh: Text? = nil, image: Text? = nil, alarm: Text? = nil, allDayAlarm: Text? = nil,
        client: Client = .standard
    ) {
        (self.syntax, self.imprecise, self.method, self.organizer) = (syntax, imprecise, method, organizer)
        (self.events, self.extensions, self.name, self.description) = (events, extensions, name, description)
        (self.titles, self.marks, self.details) = (titles, marks, details)
        (self.busy, self.length) = (busy, length)
        (self.url, self.source, self.refresh, self.image) = (url, source, refresh, image)
        (self.alarm, self.allDayAlarm, self.client) = (alarm, allDayAlarm, client)
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
        .list("events", \.events, help: "What becomes an event: the summit, its meetings, its follow-ups"),
        .choice(
            "titles", \.titles,
            help: "A meeting's own title, or the summit's before it; by itself full in a calendar of many records"),
        .flag("marks", \.marks, help: "A word before the title of what is cancelled, postponed or tentative"),
        .choice("details", \.details, help: "How much the description says"),
        .choice(
            "busy", \.busy,
            help: "Which events block their time: also all-day ones, or none; by itself those with a time of day"),
        .duration("length", \.length, help: "How long an event lasts that has a time of day and no end"),
        .list(
            "extensions", \.extensions,
            help: "Beyond RFC 5545: nothing, what programs show (RFC 7986), and with it links, people, places, HTML"),
        .text("name", \.name, canBeBlank: false, help: "The calendar's name"),
        .text("description", \.description, canBeBlank: false, help: "What the calendar is about"),
        .iri("url", \.url, help: "The calendar's page"),
        .iri("source", \.source, help: "Where the calendar can be fetched anew"),
        .duration("refresh", \.refresh, help: "How long programs should wait before they fetch it anew"),
        .iri("image", \.image, help: "A picture for the calendar"),
        .duration(
            "alarm", \.alarm, canBeZero: true,
            help: "How long before events that are still to come programs remind of them"),
        .signedDuration(
            "allDayAlarm", \.allDayAlarm,
            help: "The same for all-day events, before midnight, or with + after it: +PT9H is nine o'clock"),
        .choice("client", \.client, help: "The program that reads the calendar, for what it is known to need"),
    ]

    /// The first option that would have no effect beside the others.
    public var conflict: OptionConflict? {
        if syntax == .jscalendar {
            if extensions != [.common] {
                return OptionConflict(
                    "extensions", "syntax=jscalendar has a place for everything, and no extensions")
            }
            if client != .standard {
                return OptionConflict("client", "nothing is known of what it needs in syntax=jscalendar")
            }
            if refresh != nil { return OptionConflict("refresh", "syntax=jscalendar has no place for it") }
        }
        if extensions.contains(.none), extensions.count > 1 {
            return OptionConflict("extensions", "none stands alone")
        }
        if extensions == [.none], let option = firstBeyond {
            return OptionConflict(option, "RFC 5545 has no property for it, and extensions=none allows no other")
        }
        if organizer != nil, method == .none {
            return OptionConflict("organizer", "a calendar has none; it needs method=publish, request or cancel")
        }
        if method == .cancel, alarm != nil || allDayAlarm != nil {
            return OptionConflict(
                alarm != nil ? "alarm" : "allDayAlarm", "method=cancel reminds of nothing (RFC 5546 §3.2.5)")
        }
        if titles != nil, !events.contains(.meetings) {
            return OptionConflict("titles", "it is about meetings, and events leaves them out")
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
