import ReadoutModel

/// The programme, and the events around the summit.
extension BriefWriter {
    mutating func programme(_ document: Document) {
        let summit = document.summit
        guard !summit.meetings.isEmpty else { return }
        heading(2, "Programme")
        for meeting in summit.meetings {
            heading(3)
            text(meeting.title)
            if let start = meeting.start {
                fact("Time")
                times(start, to: meeting.end, zone: summit.timeZone)
            }
            if let place = meeting.place { self.place(place) }
            let status = document.status(of: meeting)
            if status != summit.effectiveStatus {
                self.status(status)
            }
            if !meeting.participants.isEmpty {
                fact("Participants")
                for (index, id) in meeting.participants.enumerated() {
                    if index > 0 { mark("; ") }
                    text(document.participant(id)?.name ?? id)
                }
            }
            if let summary = meeting.summary?.ink {
                paragraph()
                passage(summary)
            }
        }
    }

    /// Appends what led to the summit, and then what may follow.
    mutating func related(_ document: Document) {
        if document.related.contains(where: { $0.relation != .followUp }) {
            heading(2, "Background")
            for event in document.related where event.relation != .followUp { self.event(event, of: document) }
        }
        if document.related.contains(where: { $0.relation == .followUp }) {
            heading(2, "What may follow")
            for event in document.related where event.relation == .followUp { self.event(event, of: document) }
        }
    }

    /// Appends a status as a fact, in bold where the time is no longer true.
    mutating func status(_ status: EventStatus) {
        fact("Status")
        let isOff = status == .cancelled || status == .postponed
        if isOff { mark("**") }
        mark(status.words)
        if isOff { mark("**") }
    }

    private mutating func event(_ event: RelatedEvent, of document: Document) {
        heading(3)
        text(event.title)
        if event.relation != .followUp {
            fact("Relation")
            mark(event.relation.words)
        }
        if let date = event.date {
            fact("Date")
            times(date, zone: document.summit.timeZone)
        }
        if let place = event.place { self.place(place) }
        if let kind = event.kind?.words {
            fact("Kind")
            mark(kind)
        }
        status(event.effectiveStatus)
        people(event.participants, of: document)
        if let note = event.note {
            paragraph()
            passage(note)
        }
    }
}
