// The words of iCalendar, in upper case as RFC 5545 prints them; jCal and xCal write them in lower case.

/// A component: `VEVENT`.
struct Component {
    let name: StaticString
    private init(_ name: StaticString) { self.name = name }

    // RFC 5545 §3.6
    static let calendar = Component("VCALENDAR")
    static let event = Component("VEVENT")
    static let timeZone = Component("VTIMEZONE")
    static let standard = Component("STANDARD")
    static let daylight = Component("DAYLIGHT")
    static let alarm = Component("VALARM")

    // RFC 9073 §7
    static let participant = Component("PARTICIPANT")
    static let location = Component("VLOCATION")
}

/// A type of values (RFC 5545 §3.3).
enum ValueType {
    case boolean, calendarAddress, date, dateTime, duration, float, integer, recurrence, text, uri, offset
    /// That of a property whose name begins with `X-` and whose type is not registered (RFC 7265 §5).
    case unknown

    var name: StaticString {
        switch self {
        case .boolean: "BOOLEAN"
        case .calendarAddress: "CAL-ADDRESS"
        case .date: "DATE"
        case .dateTime: "DATE-TIME"
        case .duration: "DURATION"
        case .float: "FLOAT"
        case .integer: "INTEGER"
        case .recurrence: "RECUR"
        case .text: "TEXT"
        case .uri: "URI"
        case .offset: "UTC-OFFSET"
        case .unknown: "UNKNOWN"
        }
    }
}

/// A property: `DTSTART`.
struct Property {
    let name: StaticString
    /// The type of a value that is written without VALUE; `nil` where VALUE is required.
    let type: ValueType?

    private init(_ name: StaticString, _ type: ValueType?) { (self.name, self.type) = (name, type) }

    // Calendar properties, RFC 5545 §3.7
    static let calendarScale = Property("CALSCALE", .text)
    static let method = Property("METHOD", .text)
    static let productID = Property("PRODID", .text)
    static let version = Property("VERSION", .text)

    // Component properties, §3.8
    static let categories = Property("CATEGORIES", .text)
    static let description = Property("DESCRIPTION", .text)
    static let geo = Property("GEO", .float)
    static let location = Property("LOCATION", .text)
    static let status = Property("STATUS", .text)
    static let summary = Property("SUMMARY", .text)
    static let end = Property("DTEND", .dateTime)
    static let start = Property("DTSTART", .dateTime)
    static let transparency = Property("TRANSP", .text)
    static let timeZoneID = Property("TZID", .text)
    static let timeZoneName = Property("TZNAME", .text)
    static let offsetFrom = Property("TZOFFSETFROM", .offset)
    static let offsetTo = Property("TZOFFSETTO", .offset)
    static let attendee = Property("ATTENDEE", .calendarAddress)
    static let organizer = Property("ORGANIZER", .calendarAddress)
    static let relatedTo = Property("RELATED-TO", .text)
    static let url = Property("URL", .uri)
    static let uid = Property("UID", .text)
    static let recurrenceDates = Property("RDATE", .dateTime)
    static let recurrenceRule = Property("RRULE", .recurrence)
    static let action = Property("ACTION", .text)
    static let trigger = Property("TRIGGER", .duration)
    static let stamp = Property("DTSTAMP", .dateTime)
    static let lastModified = Property("LAST-MODIFIED", .dateTime)
    static let sequence = Property("SEQUENCE", .integer)

    // RFC 7986 §5
    static let name = Property("NAME", .text)
    static let color = Property("COLOR", .text)
    static let image = Property("IMAGE", nil)
    static let refreshInterval = Property("REFRESH-INTERVAL", nil)
    static let source = Property("SOURCE", nil)

    // In use before RFC 7986, and more widely read
    static let oldName = Property("X-WR-CALNAME", .unknown)
    static let oldDescription = Property("X-WR-CALDESC", .unknown)
    static let oldRefreshInterval = Property("X-PUBLISHED-TTL", .unknown)

    // Those of single clients
    static let outlookAllDay = Property("X-MICROSOFT-CDO-ALLDAYEVENT", .unknown)
    static let outlookBusy = Property("X-MICROSOFT-CDO-BUSYSTATUS", .unknown)
    static let outlookDescription = Property("X-ALT-DESC", .unknown)
    static let appleLocation = Property("X-APPLE-STRUCTURED-LOCATION", .unknown)

    // RFC 9073 §6
    static let participantType = Property("PARTICIPANT-TYPE", .text)
    static let styledDescription = Property("STYLED-DESCRIPTION", nil)

    // RFC 9253 §8
    static let concept = Property("CONCEPT", .uri)
    static let link = Property("LINK", nil)
}

/// A parameter of a property (RFC 5545 §3.2). VALUE is not among them: it follows from the type.
struct Parameter {
    let name: StaticString
    let type: ValueType

    private init(_ name: StaticString, _ type: ValueType = .text) { (self.name, self.type) = (name, type) }

    static let commonName = Parameter("CN")
    static let userType = Parameter("CUTYPE")
    static let language = Parameter("LANGUAGE")
    static let formatType = Parameter("FMTTYPE")
    static let participationStatus = Parameter("PARTSTAT")
    static let relationshipType = Parameter("RELTYPE")
    static let replyExpected = Parameter("RSVP", .boolean)
    static let role = Parameter("ROLE")
    static let timeZoneID = Parameter("TZID")

    static let appleAddress = Parameter("X-ADDRESS", .unknown)
    static let appleTitle = Parameter("X-TITLE", .unknown)

    // RFC 7986 §6, RFC 9073 §5, RFC 9253 §6
    static let label = Parameter("LABEL")
    static let derived = Parameter("DERIVED", .boolean)
    static let linkRelation = Parameter("LINKREL")
}
