import ReadoutModel

// What the options can be.

extension CalendarOptions {
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

    /// A part of what goes beyond RFC 5545.
    public enum Extension: String, Vocabulary {
        /// Nothing; it stands alone.
        case none
        /// What calendar programs show, or pass over without harm (RFC 7986 and its forerunners). All others include it.
        case common
        /// Topics as concepts, the article and the record (RFC 9253).
        case links
        /// Those who take part (RFC 9073).
        case people
        /// Where it is (RFC 9073).
        case places
        /// The description in HTML (RFC 9073).
        case html
        /// Everything.
        case all
    }

    /// What becomes an event.
    public enum EventKind: String, Vocabulary {
        /// The summit.
        case summit
        /// The meetings of its programme.
        case meetings
        /// What is to follow, or has followed.
        case followUps = "follow-ups"
    }

    /// Which events block their time (TRANSP, RFC 5545 §3.8.2.7), where it is not for the time of day to say.
    public enum Busy: String, Vocabulary {
        /// Also those that last all day.
        case always
        /// None.
        case never
    }

    /// What a meeting is called.
    public enum Titles: String, Vocabulary {
        /// By its own title.
        case own
        /// By the summit's title and its own.
        case full
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
}
