import ReadoutExport
import ReadoutModel
import ReadoutSyntax

/// Writes the events of a document (VEVENT, RFC 5545 §3.6.1) in any syntax of iCalendar.
struct EventWriter<Sink: CalendarSink & ~Copyable>: ~Copyable {
    var sink: Sink
    let document: Document
    let options: ICalendarExporter.Options
    let base: Base
    private let zone: Zone?
    private let stamp: Int
    private let summitUID: UUID5
    private let organizer: Organizer?
    private var prose = Prose()
    /// For values that are put together.
    var scratch = ByteBuffer(capacity: 256)

    /// - Parameter summit: the UID of the summit.
    init(
        _ request: borrowing ExportRequest, _ options: ICalendarExporter.Options, summit: UUID5, sink: consuming Sink
    ) {
        self.sink = sink
        document = request.document
        self.options = options
        base = request.base
        zone = request.zone
        stamp = document.calendarStamp
        summitUID = summit
        organizer = Organizer(of: document, options, base)
    }

    /// Hands on the bytes, those from before among them.
    consuming func finish() -> ByteBuffer { sink.finish() }

    /// Writes an event in a calendar of its own.
    mutating func writeCalendar(_ event: CalendarEvent) {
        sink.beginCalendar(options)
        if let zone, let use = event.times?.use(of: zone) { sink.timeZone(use, for: options.client) }
        write(event)
        sink.end(.calendar)
    }

    mutating func write(_ event: CalendarEvent) {
        sink.begin(.event)
        identity(event)
        if let times = event.times { self.times(times) }
        sink.property(.summary, event.title(in: document))
        status(event)
        // In place: `event.place(in:)` would copy it, for each event.
        switch event.origin {
        case .summit: place(document.summit.place)
        case .meeting(let index): place(document.summit.meetings[index].place)
        case .followUp(let index): place(document.related[index].place)
        }
        if event.isOfSummit { programme() }
        relation(event.origin)
        if organizer != nil { people(event) }
        if options.extensions != .none { conference(event) }
        if options.extensions == .all { links(event) }
        description(event)
        if options.extensions == .all { components(of: event) }
        if let alarm = options.alarm { self.alarm(alarm, event) }
        sink.end(.event)
    }

    // MARK: Properties

    private mutating func identity(_ event: CalendarEvent) {
        uid(event.uid)
        sink.property(.stamp, utc: stamp)
        if let created = document.calendarCreation { sink.property(.created, utc: created) }
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
        sink.text(scratch.bytes)
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
        if options.client == .outlook { outlookStatus(event) }
        if options.extensions != .none { sink.property(.color, word: event.color) }
    }

    /// LOCATION and GEO.
    @inline(__always)  // so that no place is copied
    private mutating func place(_ place: Place?) {
        scratch.truncate(to: 0)
        scratch.append(place: place?.name, place?.address, place?.locality, place?.country)
        if !scratch.isEmpty { sink.property(.location, scratch.bytes) }
        geo(place?.latitude, place?.longitude)
        if options.client == .apple, let place { appleLocation(place) }
    }

    mutating func geo(_ latitude: Number?, _ longitude: Number?) {
        // FLOAT has no exponent (RFC 5545 §3.3.7).
        guard let latitude = latitude?.decimal, let longitude = longitude?.decimal else { return }
        sink.begin(.geo, as: .float)
        sink.coordinates(latitude, longitude)
        sink.endProperty()
    }

    /// What the summit shares with its programme: CATEGORIES and URL.
    private mutating func programme() {
        var hasTopics = false
        for topic in document.summit.topics where !topic.isEmpty {
            if !hasTopics { sink.begin(.categories, as: .text) }
            hasTopics = true
            sink.text(topic)
        }
        if hasTopics { sink.endProperty() }
        if let url = document.summit.url ?? document.article.url { sink.property(.url, uri: url) }
    }

    /// The summit is the parent of its programme, which is what RELATED-TO says unless it says otherwise (RFC 5545
    /// §3.2.15); a follow-up stands beside it.
    private mutating func relation(_ origin: CalendarEvent.Origin) {
        switch origin {
        case .summit: return
        case .meeting: sink.begin(.relatedTo, as: .text)
        case .followUp:
            sink.begin(.relatedTo, as: .text)
            sink.parameter(.relationshipType, word: "SIBLING")
        }
        text(summitUID)
        sink.endProperty()
    }

    // MARK: People

    /// ORGANIZER, and the attendees of a message to them.
    private mutating func people(_ event: CalendarEvent) {
        guard let organizer else { return }
        sink.begin(.organizer, as: .calendarAddress)
        if let name = organizer.name { sink.parameter(.commonName, name) }
        sink.uri(organizer.iri)
        sink.endProperty()
        // What is published has none (RFC 5546 §3.2.1).
        guard options.method.isOneByOne else { return }
        for attendee in document.attendees(of: event.origin, base) { self.attendee(attendee, event) }
    }

    /// Nobody's e-mail address is known, so that the calendar address is the IRI in linked data.
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
        if options.method == .request, attendee.canBeAsked { sink.parameter(.replyExpected, word: "TRUE") }
        sink.uri(attendee.iri)
        sink.endProperty()
    }

    // MARK: Description

    private mutating func description(_ event: CalendarEvent) {
        describe(event, as: options.client == .google ? .escaped : .plain)
        sink.begin(.description, as: .text)
        // It is the one in HTML without its marks (RFC 9073 §6.5).
        if options.extensions == .all { sink.parameter(.derived, word: "TRUE") }
        sink.text(prose.bytes)
        sink.endProperty()
        guard options.extensions == .all || options.client == .outlook else { return }
        describe(event, as: .html)
        if options.extensions == .all { styled(.styledDescription, as: .text) }
        if options.client == .outlook { styled(.outlookDescription, as: .unknown) }
    }

    private mutating func styled(_ property: Property, as type: ValueType) {
        sink.begin(property, as: type)
        sink.parameter(.formatType, word: "text/html")
        sink.text(prose.bytes)
        sink.endProperty()
    }

    private mutating func describe(_ event: CalendarEvent, as form: Prose.Form) {
        prose.begin(form)
        prose.describe(event, of: document)
        prose.end()
    }
}

extension CalendarEvent {
    /// A colour by the status (RFC 7986 §5.9), by its name in CSS.
    var color: StaticString {
        switch (status, recordStatus) {
        case (.cancelled, .postponed): "slategray"
        case (.cancelled, _): "gray"
        case (.tentative, _): "goldenrod"
        case (.confirmed, .held): "seagreen"
        case (.confirmed, _): "steelblue"
        }
    }
}
