import ReadoutExport
import ReadoutModel
import ReadoutSyntax

/// The template `timeline`: everything by date, from what led to the summit to what may follow.
extension BriefWriter {
    /// Appends the timeline from the text of its title on.
    mutating func timeline(_ document: Document, _ siblings: [Sibling]) {
        text(document.summit.title)
        warning(document.summit.status)
        var hasUndated = false
        for moment in document.moments() {
            if moment.start == nil, !hasUndated {
                hasUndated = true
                heading(2, language.headings.undated)
            }
            self.moment(moment.subject, of: document)
        }
        paragraph()
        origin(document)
        files(siblings)
    }

    private mutating func moment(_ subject: Moment.Subject, of document: Document) {
        let zone = document.summit.texts.given(\.timeZone)
        switch subject {
        case .summit:
            beginLabel()
            date(of: document)
            endLabel()
            strong(document.summit.texts.bytes(\.title))
            names(document.summit.place?.texts) { $0.mark($0.language.signs.comma) }
            state(document.summit.status, of: document)
        case .change(let index):
            change(document.summit.history[index], zone: zone)
        case .meeting(let index):
            let meetings = document.summit.meetings
            if let start = meetings[index].texts.time(\.start, meetings[index].startFields) {
                beginLabel()
                times(start, to: meetings[index].texts.time(\.end, meetings[index].endFields), zone: zone)
                endLabel()
            } else {
                item()
            }
            text(meetings[index].title)
            names(meetings[index].place?.texts) { $0.mark($0.language.signs.comma) }
            state(document.status(ofPart: meetings[index].status), of: document)
        case .quote(let index):
            let quotes = document.quotes
            if let said = quotes[index].said {
                beginLabel()
                times(said, to: nil, zone: zone)
                endLabel()
            } else {
                item()
            }
            quoted(quotes[index], of: document)
        case .related(let index):
            let events = document.related
            if let date = events[index].date {
                beginLabel()
                times(date, zone: zone)
                endLabel()
            } else {
                item()
            }
            text(events[index].title)
            names(events[index].place?.texts) { $0.mark($0.language.signs.comma) }
            state(events[index].status, of: document)
        }
    }

    /// Appends what became of an earlier plan, where the plan was made known to be off, else where it had been.
    private mutating func change(_ change: Change, zone: UnsafeRawBufferPointer?) {
        if let announced = change.announced {
            beginLabel()
            times(announced, to: nil, zone: zone)
            endLabel()
        } else if let start = change.start {
            beginLabel()
            times(start, zone: zone)
            endLabel()
        } else {
            item()
        }
        if change.announced == nil, change.start != nil {
            // It was for this time; when it was given up is not known.
            mark(language.labels.earlierPlan)
            mark(language.signs.comma)
        }
        strong(language.changes[change.change])
        if change.announced != nil, let start = change.start {
            mark(language.signs.open)
            mark(language.words.plannedFor)
            mark(" ")
            times(start, zone: zone)
            mark(language.signs.close)
        }
        reason(of: change)
    }

    /// Appends a status, where it says more than the date and the status of the summit.
    private mutating func state(_ status: EventStatus, of document: Document) {
        if status == .held || status == .scheduled && document.summit.status != .held { return }
        mark(language.signs.open)
        statusWord(status)
        mark(language.signs.close)
    }
}

/// Something with a place in the order of time.
struct Moment {
    enum Subject {
        case change(Int)
        case related(Int)
        case summit
        case meeting(Int)
        case quote(Int)
    }

    let subject: Subject
    /// Seconds since 1970 by the clock of the place; `nil` without a date.
    let start: Int?
}

extension Document {
    /// All that the record has to say of times, in their order; what has none comes last.
    ///
    /// A date that is so vague that the summit may fall into it stands where its kind belongs: what led to the summit
    /// before it, all else behind it.
    func moments() -> [Moment] {
        var moments: [Moment] = []
        let zone = summit.timeZone.flatMap(ZoneDatabase.system.zone)
        /// On the clock of the summit, on which days begin and end.
        func clock(_ time: Time) -> Int {
            time.instant.map { $0 + (zone?.offset(at: $0) ?? 0) } ?? time.clockSeconds
        }
        let first = clock(summit.start)
        let last = ((summit.end ?? summit.start).latest.dayNumber + 1) * 86_400
        func add(_ subject: Moment.Subject, _ begin: Time?, _ end: Time? = nil, isBackground: Bool = false) {
            var start = (begin ?? end).map(clock)
            if !isBackground, let early = start, early < first, let begin = begin ?? end,
                ((end ?? begin).latest.dayNumber + 1) * 86_400 > first
            {
                start = begin.isExactToDay ? first : last
            }
            moments.append(Moment(subject: subject, start: start))
        }
        for index in related.indices where related[index].relation != .followUp {
            add(.related(index), related[index].date?.start, related[index].date?.end, isBackground: true)
        }
        let history = summit.history
        for index in history.indices {
            let plan = history[index].start
            add(.change(index), history[index].announced ?? plan?.start, plan?.end, isBackground: true)
        }
        add(.summit, summit.start)
        let meetings = summit.meetings
        for index in meetings.indices { add(.meeting(index), meetings[index].start) }
        for index in quotes.indices { add(.quote(index), quotes[index].said) }
        for index in related.indices where related[index].relation == .followUp {
            add(.related(index), related[index].date?.start, related[index].date?.end)
        }
        // What begins together stays in this order.
        let order = moments.indices.sorted { (moments[$0].start ?? .max, $0) < (moments[$1].start ?? .max, $1) }
        return order.map { moments[$0] }
    }
}
