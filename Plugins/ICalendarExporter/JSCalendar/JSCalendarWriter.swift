import ReadoutExport
import ReadoutModel
import ReadoutSyntax

/// Writes the events of a document as JSCalendar Events (RFC 8984 §5.1), each an entry of a Group.
///
/// The facts are those of the iCalendar syntaxes; where JSCalendar has a place for what those only describe, such as who
/// takes part, it is there too.
struct JSCalendarWriter: ~Copyable {
    typealias Name = JSCalendarName

    var json: JSONWriter
    let document: Document
    let options: ICalendarExporter.Options
    let base: Base
    let organizer: Organizer?
    private let summitUID: UUID5
    var prose = Prose()
    /// For values that are put together.
    var scratch = ByteBuffer(capacity: 256)

    private static let isEntryDepth = 2

    init(
        _ request: borrowing ExportRequest<ICalendarExporter.Options>, summit: UUID5, out: consuming ByteBuffer
    ) {
        document = request.document
        options = request.options
        base = request.base
        organizer = Organizer(of: document, options, base)
        json = JSONWriter(into: out, indent: 2, depth: JSCalendarWriter.isEntryDepth)
        summitUID = summit
    }

    /// Hands on the bytes, those from before among them.
    consuming func finish() -> ByteBuffer { json.finish() }

    mutating func write(_ event: CalendarEvent, isFirst: Bool) {
        if !isFirst { json.out.append(",") }
        json.out.append("\n    ")
        var entry = JSONWriter(into: json.out.take(), indent: 2, depth: JSCalendarWriter.isEntryDepth)
        swap(&json, &entry)
        json.beginMapping(isEmpty: false)
        json.key(Name.type)
        json.word("Event")
        identity(event)
        what(event)
        if let times = event.times { when(times) }
        status(event)
        if event.isOfSummit { topics() }
        place(event)
        call(event)
        links(event)
        relation(event.origin)
        participants(event)
        alert(event)
        json.endMapping()
    }

    // MARK: Metadata (§4.1)

    private mutating func identity(_ event: CalendarEvent) {
        json.key(Name.uid)
        uuid(event.uid)
        if options.method != .none {
            json.key(Name.method)
            json.word(options.method.rawValue)
        }
        if let created = document.calendarCreation {
            json.key(Name.created)
            utc(created)
        }
        json.key(Name.updated)
        utc(document.calendarStamp)
        json.key(Name.sequence)
        json.number(Number(document.effectiveRevision))
    }

    /// A follow-up is no part of the summit, and JSCalendar has no word for what it is (§1.4.10).
    private mutating func relation(_ origin: CalendarEvent.Origin) {
        if case .summit = origin { return }
        json.key(Name.relatedTo)
        json.beginMapping(isEmpty: false)
        scratch.truncate(to: 0)
        summitUID.append(to: &scratch)
        json.key(scratch.text)
        object("Relation")
        if case .meeting = origin {
            json.key(Name.relation)
            json.beginMapping(isEmpty: false)
            json.key(Name.parent)
            json.bool(true)
            json.endMapping()
        }
        json.endMapping()
        json.endMapping()
    }

    // MARK: What and where (§4.2)

    private mutating func what(_ event: CalendarEvent) {
        json.key(Name.title)
        json.string(event.title(in: document))
        prose.begin(.plain)
        prose.describe(event, of: document)
        prose.end()
        json.key(Name.description)
        string(prose.bytes)
        json.key(Name.descriptionContentType)
        json.word("text/plain")
        json.key(Name.locale)
        json.string(document.effectiveLanguage)
    }

    private mutating func topics() {
        let topics = document.summit.topics.filter { !$0.isEmpty }.distinct
        guard !topics.isEmpty else { return }
        json.key(Name.keywords)
        json.beginMapping(isEmpty: false)
        for topic in topics {
            json.key(topic)
            json.bool(true)
        }
        json.endMapping()
        json.key(Name.categories)
        json.beginMapping(isEmpty: false)
        for topic in topics {
            scratch.truncate(to: 0)
            base.topic(topic, into: &scratch)
            json.key(scratch.uriText)
            json.bool(true)
        }
        json.endMapping()
    }

    private mutating func place(_ event: CalendarEvent) {
        guard let place = event.place(in: document) else { return }
        scratch.truncate(to: 0)
        place.appendName(to: &scratch)
        let name = scratch.text
        var zone: Text?
        if event.isOfSummit, let own = document.summit.timeZone, own != event.times?.zone(of: document) { zone = own }
        let latitude = place.latitude?.decimal
        let longitude = place.longitude?.decimal
        let hasPoint = latitude != nil && longitude != nil
        guard !name.isEmpty || zone != nil || hasPoint || !place.sameAs.isEmpty else { return }
        json.key(Name.locations)
        json.beginMapping(isEmpty: false)
        json.key(Name.place)
        object("Location")
        if !name.isEmpty {
            json.key(Name.name)
            json.string(name)
        }
        if let zone {
            json.key(Name.timeZone)
            json.string(zone)
        }
        if let latitude, let longitude {
            scratch.truncate(to: 0)
            scratch.append("geo:")  // RFC 5870 §3.3
            scratch.append(latitude)
            scratch.append(",")
            scratch.append(longitude)
            json.key(Name.coordinates)
            string(scratch.bytes)
        }
        sameAs(place.sameAs)
        json.endMapping()
        json.endMapping()
    }

    /// Where a call is held.
    private mutating func call(_ event: CalendarEvent) {
        guard case .summit = event.origin, document.summit.effectiveKind == .call, let url = document.summit.url else {
            return
        }
        json.key(Name.virtualLocations)
        json.beginMapping(isEmpty: false)
        json.key(Name.call)
        object("VirtualLocation")
        json.key(Name.uri)
        uri(url)
        json.endMapping()
        json.endMapping()
    }

    /// The event's page, where the facts come from, and the record in linked data (§4.2.7).
    private mutating func links(_ event: CalendarEvent) {
        json.key(Name.links)
        json.beginMapping(isEmpty: false)
        if event.isOfSummit, let url = document.summit.url {
            json.key(Name.page)
            link(url, rel: nil)
            json.endMapping()
        }
        if let url = document.article.url {
            json.key(Name.article)
            link(url, rel: "via")
            json.key(Name.title)
            json.string(document.article.title)
            json.endMapping()
        }
        scratch.truncate(to: 0)
        base.document(document.id, into: &scratch)
        json.key(Name.record)
        link(scratch.text, rel: "describedby")
        json.endMapping()
        json.endMapping()
    }

    // MARK: When (§5.1, §4.7.1)

    /// A duration is counted in hours, minutes and seconds, which are exact in every zone; those of days follow the
    /// clock (§1.4.6).
    private mutating func when(_ times: EventTimes) {
        scratch.truncate(to: 0)
        switch times.start {
        case .day(let day): scratch.append(clock: day.dayNumber * 86_400)
        case .utc(let instant): scratch.append(clock: instant)
        case .local(let clock, _): scratch.append(clock: clock)
        }
        json.key(Name.start)
        string(scratch.bytes)
        if let zone = times.zone(of: document) {
            json.key(Name.timeZone)
            json.string(zone)
        }
        scratch.truncate(to: 0)
        switch (times.start, times.end) {
        case (.day(let first), .day(let next)?):
            scratch.append("P")
            scratch.append(decimal: next.dayNumber - first.dayNumber)
            scratch.append("D")
        case (.day, _):
            scratch.append("P1D")  // as RFC 5545 §3.6.1 has it
        case (_, let end?):
            guard let last = end.instant, let first = times.start.instant else { break }
            scratch.append(duration: last - first)
        default: break
        }
        if !scratch.isEmpty {
            json.key(Name.duration)
            string(scratch.bytes)
        }
        if case .day = times.start {
            json.key(Name.showWithoutTime)
            json.bool(true)
        }
    }

    private mutating func status(_ event: CalendarEvent) {
        json.key(Name.status)
        switch event.status {
        case .cancelled: json.word("cancelled")
        case .tentative: json.word("tentative")
        case .confirmed: json.word("confirmed")
        }
        json.key(Name.freeBusyStatus)
        json.word(event.isTransparent ? "free" : "busy")
        json.key(Name.color)
        string(event.color.bytes)
    }

    /// A reminder (§4.5.2) of what is still to come.
    private mutating func alert(_ event: CalendarEvent) {
        guard let alarm = options.alarm, event.isAhead, event.times?.isSpan == false else { return }
        json.key(Name.alerts)
        json.beginMapping(isEmpty: false)
        json.key(Name.alarm)
        object("Alert")
        json.key(Name.trigger)
        object("OffsetTrigger")
        scratch.truncate(to: 0)
        scratch.append("-")
        scratch.append(alarm)
        json.key(Name.offset)
        string(scratch.bytes)
        json.endMapping()
        json.endMapping()
        json.endMapping()
    }

    // MARK: Values

    /// Begins an object of this type.
    mutating func object(_ type: String) {
        json.beginMapping(isEmpty: false)
        json.key(Name.type)
        json.word(type)
    }

    /// Begins a link, which the caller ends.
    mutating func link(_ iri: Text, rel: String?) {
        object("Link")
        json.key(Name.href)
        uri(iri)
        if let rel {
            json.key(Name.rel)
            json.word(rel)
        }
    }

    /// The same thing elsewhere.
    mutating func sameAs(_ iris: [Text]) {
        guard !iris.isEmpty else { return }
        json.key(Name.links)
        json.beginMapping(isEmpty: false)
        for (index, iri) in iris.enumerated() {
            json.key(Text(String(index + 1)))
            link(iri, rel: nil)
            json.endMapping()
        }
        json.endMapping()
    }

    mutating func string(_ bytes: UnsafeRawBufferPointer) { json.string(Text(copying: bytes)) }

    mutating func uri(_ iri: Text) {
        var uri = ByteBuffer(capacity: 128)
        iri.withBytes { uri.append(uri: $0) }
        json.string(uri.text)
    }

    private mutating func uuid(_ uuid: UUID5) {
        scratch.truncate(to: 0)
        uuid.append(to: &scratch)
        string(scratch.bytes)
    }

    private mutating func utc(_ instant: Int) {
        scratch.truncate(to: 0)
        scratch.append(clock: instant)
        scratch.append("Z")
        string(scratch.bytes)
    }
}

extension EventTimes {
    /// The zone of the start; `nil` where it has none, for a day is one everywhere.
    func zone(of document: Document) -> Text? {
        switch start {
        case .day: nil
        case .utc: "Etc/UTC"
        case .local: document.summit.timeZone
        }
    }
}

extension ByteBuffer {
    /// `PT26H`, `PT1H0M30S` (RFC 8984 §1.4.6), of seconds.
    mutating func append(duration seconds: Int) {
        let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
        append("PT")
        if hours > 0 {
            append(decimal: hours)
            append("H")
        }
        if minutes > 0 || hours > 0 && rest > 0 {
            append(decimal: minutes)
            append("M")
        }
        if rest > 0 || seconds == 0 {
            append(decimal: rest)
            append("S")
        }
    }

    /// The IRI in it as a URI.
    var uriText: Text {
        var uri = ByteBuffer(capacity: count)
        uri.append(uri: bytes)
        return uri.text
    }
}

extension Array where Element: Hashable {
    /// Each element once, in order.
    var distinct: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
