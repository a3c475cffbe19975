import ReadoutLanguage
import ReadoutModel

/// The programme, and the events around the summit.
extension BriefWriter {
    /// Appends the meetings, each under a heading of its own.
    mutating func programme(_ document: Document) {
        let meetings = document.summit.meetings
        guard !meetings.isEmpty else { return }
        let usual = document.summit.status
        heading(2, language.headings.programme)
        for index in meetings.indices {
            heading(3)
            meetings[index].lend(\.title) { text($0) }
            if let start = meetings[index].start {
                fact(language.labels.time)
                times(start, to: meetings[index].end)
            }
            place(meetings[index].place)
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
            meetings[index].lendInk(\.summary) { summary in
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
        events[index].lend(\.title) { text($0) }
        if events[index].relation != .followUp {
            fact(language.labels.relation)
            mark(language.relations[events[index].relation])
        }
        if let date = events[index].date {
            fact(language.labels.date)
            times(date)
        }
        place(events[index].place)
        if let kind = events[index].kind.flatMap({ language.kinds[$0] }) {
            fact(language.labels.kind)
            mark(kind)
        }
        status(events[index].status)
        people(events[index].participants, of: document)
        events[index].lendGiven(\.note) { note in
            paragraph()
            passage(note)
        }
    }
}
