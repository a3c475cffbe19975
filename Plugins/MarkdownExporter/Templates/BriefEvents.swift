import ReadoutModel

/// The programme, and the events around the summit.
extension BriefWriter {
    mutating func programme(_ document: Document) {
        let meetings = document.summit.meetings
        guard !meetings.isEmpty else { return }
        let usual = document.summit.status
        heading(2, language.headings.programme)
        for index in meetings.indices {
            heading(3)
            text(meetings[index].texts.bytes(\.title))
            // Taken from the texts, so that the meeting is not copied.
            if let start = meetings[index].texts.time(\.start, meetings[index].startFields) {
                fact(language.labels.time)
                times(
                    start, to: meetings[index].texts.time(\.end, meetings[index].endFields),
                    zone: document.summit.texts.given(\.timeZone))
            }
            place(meetings[index].place?.texts)
            let status = document.status(ofPart: meetings[index].status)
            if status != usual { self.status(status) }
            let people = meetings[index].participants
            if !people.isEmpty {
                fact(language.labels.participants)
                for index in people.indices {
                    if index > 0 { mark(language.signs.semicolon) }
                    people[index].withBytes { participant($0, of: document) }
                }
            }
            if let summary = meetings[index].texts.ink(\.summary) {
                paragraph()
                passage(summary)
            }
        }
    }

    /// Appends what led to the summit, and then what may follow.
    mutating func related(_ document: Document) {
        let events = document.related
        for isFollowUp in [false, true] {
            var isFirst = true
            for index in events.indices where (events[index].relation == .followUp) == isFollowUp {
                if isFirst { heading(2, isFollowUp ? language.headings.mayFollow : language.headings.background) }
                isFirst = false
                event(index, of: document)
            }
        }
    }

    private mutating func event(_ index: Int, of document: Document) {
        let events = document.related
        heading(3)
        text(events[index].texts.bytes(\.title))
        if events[index].relation != .followUp {
            fact(language.labels.relation)
            mark(language.word(events[index].relation))
        }
        if let date = events[index].date {
            fact(language.labels.date)
            times(date, zone: document.summit.texts.given(\.timeZone))
        }
        place(events[index].place?.texts)
        if let kind = events[index].kind.flatMap({ language.kinds[$0] }) {
            fact(language.labels.kind)
            mark(kind)
        }
        status(events[index].status)
        people(events[index].participants, of: document)
        if let note = events[index].texts.given(\.note) {
            paragraph()
            passage(note)
        }
    }
}
