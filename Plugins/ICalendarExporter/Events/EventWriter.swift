import ReadoutExport
import ReadoutLanguage
import ReadoutModel
import ReadoutSyntax

/// Writes the events of a document (VEVENT, RFC 5545 §3.6.1) in any syntax of iCalendar.
struct EventWriter<Sink: CalendarSink & ~Copyable>: ~Copyable {
    var sink: Sink
    let document: Document
    let base: Base
    let style: EventStyle
    private let header: CalendarHeader
    /// Whether a time zone is written as the one rule that its data ends with.
    private let zonesAreRules: Bool
    private let source: EventSource
    private let stamp: Int
    /// The tag of the document's language, as LANGUAGE has it (RFC 5545 §3.2.10).
    private let languageTag: Text
    private var prose: Prose
    /// For values that are put together.
    var scratch = ByteBuffer(capacity: 256)

    /// - Parameter header: what a calendar around a single event says of itself.
    init(_ source: EventSource, _ style: EventStyle, header: CalendarHeader, zonesAreRules: Bool, sink: consuming Sink)
    {
        self.sink = sink
        document = source.document
        base = source.base
        self.style = style
        self.header = header
        self.zonesAreRules = zonesAreRules
        self.source = source
        stamp = document.calendarStamp
        languageTag = document.language
        prose = Prose(in: .forDocument(tagged: languageTag))
    }

    /// Hands on all bytes, also those that were there before.
    consuming func finish() -> ByteBuffer { sink.finish() }

    /// Writes an event in a calendar of its own.
    mutating func writeCalendar(_ event: CalendarEvent) {
        sink.beginCalendar(header)
        if let zone = source.zone, let use = event.times?.use(of: zone) {
            sink.timeZone(use, isRuleAlone: zonesAreRules)
        }
        write(event)
        sink.end(.calendar)
    }

    mutating func write(_ event: CalendarEvent) {
        sink.begin(.event)
        identity(event)
        if let times = event.times { self.times(times) }
        title(event, .summary)
        status(event)
        // In place: `event.place(in:)` would copy it, for each event.
        switch event.origin {
        case .summit where event.times?.plan != nil: place(event.place(in: document))
        case .summit: place(document.summit.place)
        case .meeting(let index): place(document.summit.meetings[index].place)
        case .followUp(let index): place(document.related[index].place)
        }
        if event.isOfSummit { categories() }
        page(event)
        relation(event.origin)
        if let organizer = source.organizer { people(event, organizer) }
        if style.hasLinks { links(event) }
        description(event)
        if style.hasPeople { people(of: event) }
        if style.hasPlaces { place(of: event) }
        if let trigger = style.reminders.trigger(of: event) { alarm(trigger, event) }
        sink.end(.event)
    }

    // MARK: Properties

    private mutating func identity(_ event: CalendarEvent) {
        uid(event.uid)
        sink.property(.stamp, utc: stamp)
        if let updated = document.updated { sink.property(.lastModified, utc: updated.calendarStamp) }
        sink.property(.sequence, integer: document.revision)
    }

    mutating func uid(_ uuid: UUID5) {
        sink.begin(.uid, as: .text)
        text(uuid)
        sink.endProperty()
    }

    private mutating func text(_ uuid: UUID5) {
        scratch.truncate(to: 0)
        uuid.append(to: &scratch)
        sink.text(scratch)
    }

    private mutating func times(_ times: EventTimes) {
        moment(.start, times.start)
        if let end = times.end { moment(.end, end) }
    }

    /// DTSTART or DTEND.
    private mutating func moment(_ property: Property, _ moment: EventTimes.Moment) {
        switch moment {
        case .day(let day):
            sink.begin(property, as: .date)
            sink.date(day)
        case .utc(let instant):
            sink.begin(property, as: .dateTime)
            sink.dateTime(instant, isUTC: true)
        case .local(let clock, _):
            sink.begin(property, as: .dateTime)
            if let zone = document.summit.timeZone { sink.parameter(.timeZoneID, zone) }
            sink.dateTime(clock, isUTC: false)
        }
        sink.endProperty()
    }

    /// STATUS, TRANSP and COLOR.
    private mutating func status(_ event: CalendarEvent) {
        switch event.status {
        case .cancelled: sink.property(.status, word: "CANCELLED")
        case .tentative: sink.property(.status, word: "TENTATIVE")
        case .confirmed: sink.property(.status, word: "CONFIRMED")
        }
        sink.property(.transparency, word: event.isTransparent ? "TRANSPARENT" : "OPAQUE")
        if style.hasOutlookProperties { outlookStatus(event) }
        if style.hasCommonExtensions { sink.property(.color, word: event.color) }
    }

    /// LOCATION and GEO.
    @inline(__always)  // so that no place is copied
    private mutating func place(_ place: Place?) {
        scratch.truncate(to: 0)
        place?.appendName(to: &scratch)
        if !scratch.isEmpty { propertyOfScratch(.location) }
        geo(place?.latitude, place?.longitude)
        if style.hasAppleLocation, let place { appleLocation(place) }
    }

    // MARK: Texts in the document's language

    var language: Language { prose.language }

    mutating func beginText(_ property: Property) {
        sink.begin(property, as: .text)
        sink.parameter(.language, languageTag)
    }

    mutating func property(_ property: Property, _ value: Text) {
        beginText(property)
        sink.text(value)
        sink.endProperty()
    }

    /// A property with the value that was put together in ``scratch``.
    mutating func propertyOfScratch(_ property: Property) {
        beginText(property)
        sink.text(scratch)
        sink.endProperty()
    }

    /// What the event is called.
    mutating func title(_ event: CalendarEvent, _ property: Property) {
        scratch.truncate(to: 0)
        scratch.append(titleOf: event, in: document, language, style.wording)
        propertyOfScratch(property)
    }

    mutating func geo(_ latitude: Number?, _ longitude: Number?) {
        // FLOAT has no exponent (RFC 5545 §3.3.7).
        guard let latitude = latitude?.decimal, let longitude = longitude?.decimal else { return }
        sink.begin(.geo, as: .float)
        sink.coordinates(latitude, longitude)
        sink.endProperty()
    }

    /// What the summit shares with its programme: the topics and the kind, as CATEGORIES.
    private mutating func categories() {
        let kind = language.kinds[document.summit.kind]
        var isBegun = false
        for topic in document.summit.topics {
            let line = topic.onOneLine
            if line.isEmpty { continue }
            if !isBegun { beginText(.categories) }
            isBegun = true
            sink.text(line)
        }
        if let kind {
            if !isBegun { beginText(.categories) }
            isBegun = true
            sink.text(bytes(of: kind))
        }
        if isBegun { sink.endProperty() }
    }

    /// URL: the page, for the summit and its programme else the article. Neither is about a follow-up.
    private mutating func page(_ event: CalendarEvent) {
        let article = event.isOfSummit ? document.article.url : nil
        if let url = event.page(in: document) ?? article { sink.property(.url, uri: url) }
    }

    /// The summit is the parent of its programme, which is the default meaning of RELATED-TO (RFC 5545 §3.2.15). A
    /// follow-up is a sibling of the summit.
    private mutating func relation(_ origin: CalendarEvent.Origin) {
        switch origin {
        case .summit: return
        case .meeting: sink.begin(.relatedTo, as: .text)
        case .followUp:
            sink.begin(.relatedTo, as: .text)
            sink.parameter(.relationshipType, word: "SIBLING")
        }
        text(source.summitUID)
        sink.endProperty()
    }

    // MARK: People

    /// ORGANIZER, and the attendees of a message to them.
    private mutating func people(_ event: CalendarEvent, _ organizer: Organizer) {
        sink.begin(.organizer, as: .calendarAddress)
        if let name = organizer.name { sink.parameter(.commonName, name) }
        sink.uri(organizer.iri)
        sink.endProperty()
        // With METHOD:PUBLISH there are none (RFC 5546 §3.2.1).
        guard source.method.isOneByOne else { return }
        for attendee in document.attendees(of: event.origin, base) { self.attendee(attendee, event) }
    }

    /// No e-mail address is known, so the calendar address is the IRI in linked data.
    private mutating func attendee(_ attendee: Attendee, _ event: CalendarEvent) {
        sink.begin(.attendee, as: .calendarAddress)
        if let name = attendee.name { sink.parameter(.commonName, name) }
        sink.parameter(.userType, word: attendee.kind == .person ? "INDIVIDUAL" : "GROUP")
        switch attendee.calendarRole {
        case .required: sink.parameter(.role, word: "REQ-PARTICIPANT")
        case .optional: sink.parameter(.role, word: "OPT-PARTICIPANT")
        case .none: sink.parameter(.role, word: "NON-PARTICIPANT")
        }
        switch attendee.participation(in: event) {
        case .needsAction: sink.parameter(.participationStatus, word: "NEEDS-ACTION")
        case .accepted: sink.parameter(.participationStatus, word: "ACCEPTED")
        case .tentative: sink.parameter(.participationStatus, word: "TENTATIVE")
        case .declined: sink.parameter(.participationStatus, word: "DECLINED")
        }
        if source.method == .request, attendee.canBeAsked { sink.parameter(.replyExpected, word: "TRUE") }
        sink.uri(attendee.iri)
        sink.endProperty()
    }

    // MARK: Description

    private mutating func description(_ event: CalendarEvent) {
        if style.wording.details == .none { return }
        describe(event, as: style.escapesDescription ? .escaped : .plain)
        beginText(.description)
        // It is the styled one without its markup (RFC 9073 §6.5).
        if style.hasStyledDescriptions { sink.parameter(.derived, word: "TRUE") }
        prose.withBytes { sink.text($0) }
        sink.endProperty()
        guard style.hasStyledDescriptions || style.hasOutlookProperties else { return }
        describe(event, as: .html)
        if style.hasStyledDescriptions { styled(.styledDescription, as: .text) }
        if style.hasOutlookProperties { styled(.outlookDescription, as: .unknown) }
    }

    private mutating func styled(_ property: Property, as type: ValueType) {
        sink.begin(property, as: type)
        if type == .text { sink.parameter(.language, languageTag) }
        sink.parameter(.formatType, word: "text/html")
        prose.withBytes { sink.text($0) }
        sink.endProperty()
    }

    private mutating func describe(_ event: CalendarEvent, as form: Prose.Form) {
        prose.begin(form)
        prose.describe(event, of: document, style.wording.details)
        prose.end()
    }
}
