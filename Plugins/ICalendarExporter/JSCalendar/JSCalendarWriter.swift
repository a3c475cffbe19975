import ReadoutExport
import ReadoutLanguage
import ReadoutModel
import ReadoutSyntax

/// Writes the events of a document as JSCalendar Events (RFC 8984 §5.1), each an entry of a Group.
///
/// The facts are those of the iCalendar syntaxes. JSCalendar has properties for some that those only describe in words,
/// such as who takes part.
struct JSCalendarWriter: ~Copyable {
    typealias Name = JSCalendarName

    var json: JSONWriter
    let document: Document
    let base: Base
    let source: EventSource
    private let reminders: Reminders
    private let wording: Wording
    private var prose: Prose
    /// For values that are put together.
    var scratch = ByteBuffer(capacity: 256)

    /// How many levels an entry is within its Group.
    private static let entryDepth = 2

    init(_ source: EventSource, _ wording: Wording, _ reminders: Reminders, out: consuming ByteBuffer) {
        document = source.document
        base = source.base
        self.source = source
        (self.wording, self.reminders) = (wording, reminders)
        prose = Prose(in: .forDocument(tagged: document.language))
        json = JSONWriter(into: out, indent: 2, depth: JSCalendarWriter.entryDepth)
    }

    /// Hands on all bytes, also those that were there before.
    consuming func finish() -> ByteBuffer { json.finish() }

    mutating func write(_ event: CalendarEvent, isFirst: Bool) {
        if !isFirst { json.out.append(",") }
        json.out.append("\n    ")
        json = JSONWriter(into: json.out.take(), indent: 2, depth: JSCalendarWriter.entryDepth)
        json.object("Event")
        identity(event)
        what(event)
        if let times = event.times { when(times) }
        status(event)
        if event.isOfSummit { topics() }
        place(event)
        links(event)
        relation(event.origin)
        participants(event)
        alert(event)
        json.endMapping()
    }

    // MARK: Metadata (§4.1)

    private mutating func identity(_ event: CalendarEvent) {
        json.key(Name.uid)
        json.uuid(event.uid)
        if source.method != .none {
            json.key(Name.method)
            json.word(source.method.rawValue)
        }
        json.key(Name.updated)
        json.utc(document.calendarStamp)
        json.key(Name.sequence)
        json.number(Number(document.revision))
    }

    /// A follow-up is not a part of the summit, and JSCalendar has no relation for it (§1.4.10).
    private mutating func relation(_ origin: CalendarEvent.Origin) {
        if case .summit = origin { return }
        json.key(Name.relatedTo)
        json.beginMapping(isEmpty: false)
        scratch.truncate(to: 0)
        source.summitUID.append(to: &scratch)
        json.key(scratch.uncheckedText())
        json.object("Relation")
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
        scratch.truncate(to: 0)
        scratch.append(titleOf: event, in: document, language, wording)
        json.string(scratch.uncheckedText())
        if wording.details != .none {
            prose.begin(.plain)
            prose.describe(event, of: document, wording.details)
            prose.end()
            json.key(Name.description)
            json.string(prose.copy)
            json.key(Name.descriptionContentType)
            json.word("text/plain")
        }
        json.key(Name.locale)
        json.string(document.language)
    }

    /// The language of the words.
    var language: Language { prose.language }

    private mutating func topics() {
        let topics = document.summit.distinctTopics
        var keywords = topics.map(\.onOneLine)
        if let kind = language.kinds[document.summit.kind] { keywords.append(Text("\(kind)")) }
        guard !keywords.isEmpty else { return }
        json.key(Name.keywords)
        json.beginMapping(isEmpty: false)
        var seen: Set<Text> = []
        for keyword in keywords where seen.insert(keyword).inserted {
            json.key(keyword)
            json.bool(true)
        }
        json.endMapping()
        if topics.isEmpty { return }
        json.key(Name.categories)
        json.beginMapping(isEmpty: false)
        for topic in topics {
            scratch.truncate(to: 0)
            base.topic(topic, language: document.language, into: &scratch)
            json.key(scratch.uriText)
            json.bool(true)
        }
        json.endMapping()
    }

    // MARK: When (§5.1, §4.7.1)

    /// A duration is in hours, minutes and seconds, which are exact in every zone. A duration in days follows the clock
    /// (§1.4.6).
    private mutating func when(_ times: EventTimes) {
        scratch.truncate(to: 0)
        switch times.start {
        case .day(let day): scratch.append(clock: day.dayNumber * 86_400)
        case .utc(let instant): scratch.append(clock: instant)
        case .local(let clock, _): scratch.append(clock: clock)
        }
        json.key(Name.start)
        json.string(scratch.uncheckedText())
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
            json.string(scratch.uncheckedText())
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
        json.word(event.color.description)
    }

    /// A reminder (§4.5.2).
    private mutating func alert(_ event: CalendarEvent) {
        guard let trigger = reminders.trigger(of: event) else { return }
        json.key(Name.alerts)
        json.beginMapping(isEmpty: false)
        json.key(Name.alarm)
        json.object("Alert")
        json.key(Name.trigger)
        json.object("OffsetTrigger")
        json.key(Name.offset)
        json.string(trigger)
        json.endMapping()
        json.endMapping()
        json.endMapping()
    }
}

extension EventTimes {
    /// The zone of the start; `nil` where it is a day, which has none.
    func zone(of document: Document) -> Text? {
        switch start {
        case .day: nil
        case .utc: "Etc/UTC"
        case .local: document.summit.timeZone
        }
    }
}
