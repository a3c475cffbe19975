import ReadoutExport
import ReadoutLanguage
import ReadoutModel

/// The template `timeline`: everything by date, from what led to the summit to what may follow.
extension BriefWriter {
    /// Appends the timeline from behind its title on.
    mutating func timeline(_ document: Document, _ siblings: [Sibling]) {
        warning(document.summit.status)
        var hasUndated = false
        for moment in document.moments(in: localZone?.data) {
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
        switch subject {
        case .summit:
            beginLabel()
            date(of: document)
            endLabel()
            document.summit.lend(\.title) { strong($0) }
            names(document.summit.place) { $0.mark($0.language.signs.comma) }
            state(document.summit.status, of: document)
        case .change(let index):
            change(document.summit.history[index], of: document.summit)
        case .meeting(let index):
            let meetings = document.summit.meetings
            if let start = meetings[index].start {
                beginLabel()
                times(start, to: meetings[index].end)
                endLabel()
            } else {
                item()
            }
            text(meetings[index].title)
            if let place = meetings[index].place {
                _ = names(place, besides: document.summit.place) { $0.mark($0.language.signs.comma) }
            }
            state(document.status(ofMeeting: index), of: document)
        case .quote(let index):
            let quotes = document.quotes
            if let said = quotes[index].said {
                beginLabel()
                times(said, to: nil)
                endLabel()
            } else {
                item()
            }
            quoted(quotes[index], of: document)
        case .related(let index):
            let events = document.related
            if let date = events[index].date {
                beginLabel()
                times(date)
                endLabel()
            } else {
                item()
            }
            text(events[index].title)
            names(events[index].place) { $0.mark($0.language.signs.comma) }
            if let status = document.status(ofRelated: index) { state(status, of: document) }
        }
    }

    /// Appends what became of an earlier plan: at the day when that was made known, else at the time of the plan.
    private mutating func change(_ change: Change, of summit: Summit) {
        if let announced = change.announced {
            beginLabel()
            times(announced, to: nil)
            endLabel()
        } else if let start = change.start {
            beginLabel()
            times(ofPlan: change, start)
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
        if change.announced != nil, let start = change.start, !change.isPlan(forTimeOf: summit) {
            mark(language.signs.open)
            mark(language.words.plannedFor)
            mark(" ")
            times(ofPlan: change, start)
            mark(language.signs.close)
        }
        if let place = change.place { _ = names(place, besides: summit.place) { $0.mark($0.language.signs.comma) } }
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
