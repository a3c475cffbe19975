import ReadoutExport
import ReadoutModel
import ReadoutSyntax

/// Writes the events of a document (VEVENT, RFC 5545 §3.6.1) in any syntax of iCalendar.
struct EventWriter<Sink: CalendarSink & ~Copyable>: ~Copyable {
    private var sink: Sink
    private let document: Document
    private let summitUID: UUID5
    private let stamp: Int
    private var prose = Prose()
    /// For values that are put together.
    private var scratch = ByteBuffer(capacity: 256)

    init(_ document: Document, base: Base, sink: consuming Sink) {
        self.sink = sink
        self.document = document
        stamp = document.calendarStamp
        summitUID = UUID5(summitOf: document, base, &scratch)
    }

    /// Hands on the bytes, those from before among them.
    consuming func finish() -> ByteBuffer { sink.finish() }

    mutating func write(_ event: CalendarEvent) {
        sink.begin(.event)
        identity(event)
        times(event.times)
        switch event.origin {
        case .summit: summit(event)
        case .meeting(let index): meeting(index, event)
        case .followUp(let index): followUp(index, event)
        }
        sink.property(.description, prose.bytes)
        sink.end(.event)
    }

    // MARK: Events

    private mutating func summit(_ event: CalendarEvent) {
        sink.property(.summary, document.summit.title)
        status(event)
        if let place = document.summit.place { self.place(place) }
        programme()
        prose.begin(.plain)
        prose.describeSummit(of: document)
    }

    private mutating func meeting(_ index: Int, _ event: CalendarEvent) {
        sink.property(.summary, document.summit.meetings[index].title)
        status(event)
        if let place = document.summit.meetings[index].place { self.place(place) }
        programme()
        sink.begin(.relatedTo, as: .text)  // its parent (RFC 5545 §3.2.15)
        uuid(summitUID)
        sink.endProperty()
        prose.begin(.plain)
        prose.describeMeeting(at: index, of: document, event.recordStatus)
    }

    private mutating func followUp(_ index: Int, _ event: CalendarEvent) {
        sink.property(.summary, document.related[index].title)
        status(event)
        if let place = document.related[index].place { self.place(place) }
        sink.begin(.relatedTo, as: .text)
        sink.parameter(.relationshipType, word: "SIBLING")
        uuid(summitUID)
        sink.endProperty()
        prose.begin(.plain)
        prose.describeFollowUp(at: index, of: document)
    }

    // MARK: Properties

    private mutating func identity(_ event: CalendarEvent) {
        sink.begin(.uid, as: .text)
        uuid(event.uid)
        sink.endProperty()
        sink.property(.stamp, utc: stamp)
        if let updated = document.updated { sink.property(.lastModified, utc: updated.calendarStamp) }
        sink.property(.sequence, integer: document.effectiveRevision)
    }

    private mutating func uuid(_ uuid: UUID5) {
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

    /// STATUS and TRANSP.
    private mutating func status(_ event: CalendarEvent) {
        switch event.status {
        case .cancelled: sink.property(.status, word: "CANCELLED")
        case .tentative: sink.property(.status, word: "TENTATIVE")
        case .confirmed: sink.property(.status, word: "CONFIRMED")
        }
        sink.property(.transparency, word: event.isTransparent ? "TRANSPARENT" : "OPAQUE")
    }

    /// LOCATION and GEO.
    private mutating func place(_ place: Place) {
        scratch.truncate(to: 0)
        place.appendName(to: &scratch)
        if !scratch.isEmpty { sink.property(.location, scratch.bytes) }
        // FLOAT has no exponent (§3.3.7).
        if let latitude = place.latitude?.decimal, let longitude = place.longitude?.decimal {
            sink.begin(.geo, as: .float)
            sink.coordinates(latitude, longitude)
            sink.endProperty()
        }
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
}

extension Place {
    /// Name, address, locality and country, as far as they are known.
    func appendName(to out: inout ByteBuffer) {
        let start = out.count
        append(name?.ink, &out, start)
        append(address?.ink, &out, start)
        append(locality?.ink, &out, start)
        append(country, &out, start)
    }

    private func append(_ part: Text?, _ out: inout ByteBuffer, _ start: Int) {
        guard let part else { return }
        if out.count > start { out.append(", ") }
        out.append(part)
    }
}
