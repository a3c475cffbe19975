import ReadoutModel
import ReadoutSyntax

// The summit, the meetings of its programme and the related events.

extension Graph where Sink: ~Copyable {
    mutating func summit(_ document: Document) {
        let summit = document.summit
        sink.subject(names[self.summit])
        eventTypes()
        text(Schema.name, summit.title)
        text(Schema.description, summit.summary)
        time(Schema.startDate, summit.start)
        time(Schema.endDate, summit.end)
        previousStarts(summit.history)
        sink.link(Schema.eventStatus, eventStatus(of: summit))
        sink.link(Readout.status, summit.effectiveStatus.term)
        string(Readout.kind, summit.kind)
        string(Readout.timeZone, summit.timeZone)
        if let host = summit.host { link(Schema.organizer, once: names.party(host)) }
        link(Schema.url, summit.url)

        let topics = summit.topics.distinct
        for topic in topics { link(Schema.about, once: names.topic(topic)) }
        for index in summit.history.indices { link(Readout.change, once: names.part(Text(), "/history/", index + 1)) }
        if summit.place != nil { link(Schema.location, once: names.part(Text(), "/place")) }
        for index in summit.meetings.indices { link(Schema.subEvent, once: names.part(document.meetingID(at: index))) }
        participations(document.participants)
        for index in document.objectives.indices {
            link(Readout.objective, once: names.part(document.objectiveID(at: index)))
        }
        for index in document.quotes.indices { link(Readout.quote, once: names.part(document.quoteID(at: index))) }
        for index in document.related.indices { link(Readout.related, once: names.part(document.relatedID(at: index))) }

        if let place = summit.place { self.place(place, of: Text()) }
        for topic in topics { self.topic(topic) }
        for index in summit.history.indices { change(summit.history[index], at: index + 1) }
    }

    mutating func meeting(_ document: Document, _ index: Int) {
        let meeting = document.summit.meetings[index]
        let id = document.meetingID(at: index)
        let name = names.part(id)
        let status = document.status(of: meeting)
        sink.subject(names[name])
        eventTypes()
        text(Schema.name, meeting.title)
        text(Schema.description, meeting.summary)
        time(Schema.startDate, meeting.start)
        time(Schema.endDate, meeting.end)
        sink.link(Schema.eventStatus, eventStatus(status, within: document.summit.effectiveStatus))
        sink.link(Readout.status, status.term)
        if meeting.place != nil { link(Schema.location, once: names.part(id, "/place")) }
        for participant in meeting.participants.distinct { link(Schema.attendee, once: participantName(participant)) }
        if let place = meeting.place { self.place(place, of: id) }
    }

    mutating func related(_ document: Document, _ index: Int) {
        let event = document.related[index]
        let id = document.relatedID(at: index)
        let name = names.part(id)
        sink.subject(names[name])
        eventTypes()
        text(Schema.name, event.title)
        text(Schema.description, event.note)
        time(Schema.startDate, event.date)
        sink.link(Schema.eventStatus, eventStatus(event.effectiveStatus))
        sink.link(Readout.status, event.effectiveStatus.term)
        string(Readout.kind, event.kind)
        string(Readout.relation, event.relation)
        if event.place != nil { link(Schema.location, once: names.part(id, "/place")) }
        attendees(event.participants, of: id)
        if let place = event.place { self.place(place, of: id) }
        unnamedAttendees(event.participants, of: id)
    }

    private mutating func eventTypes() {
        sink.link(RDF.type, Schema.Event)
        sink.link(RDF.type, Sem.Event)
    }

    // MARK: Status

    /// A summit that takes place and for which another time had been planned is rescheduled; one that was given up and
    /// taken up again for the same time is not.
    private func eventStatus(of summit: Summit) -> Term {
        switch summit.effectiveStatus {
        case .cancelled: Schema.EventCancelled
        case .postponed: Schema.EventPostponed
        default:
            summit.history.contains { $0.start.map { isOtherTime($0, than: summit.start) } ?? false }
                ? Schema.EventRescheduled : Schema.EventScheduled
        }
    }

    /// Whether a plan was for another time, however the two are spelled.
    private func isOtherTime(_ plan: EDTF, than start: Time) -> Bool {
        guard case .time(let plan) = plan else { return true }
        if plan.precision == .time, start.precision == .time {
            return plan.instant(in: zone) != start.instant(in: zone)
        }
        return plan.precision != start.precision || plan.earliest != start.earliest || plan.latest != start.latest
    }

    /// The programme of a summit that is cancelled or postponed is so, too; cancelled wins.
    private func eventStatus(_ status: EventStatus, within summit: EventStatus? = nil) -> Term {
        if status == .cancelled || summit == .cancelled { return Schema.EventCancelled }
        if status == .postponed || summit == .postponed { return Schema.EventPostponed }
        return Schema.EventScheduled
    }

    // MARK: Topics and earlier plans

    private mutating func topic(_ topic: Text) {
        let name = names.topic(topic)
        sink.subject(names[name])
        sink.link(RDF.type, Skos.Concept)
        text(Skos.prefLabel, topic)
        names.forget(name)
    }

    /// Two plans can be for the same time, also in two spellings: `T14:30Z`, `T14:30:00Z`.
    private mutating func previousStarts(_ history: [Change]) {
        var seen = TextSet()
        for change in history {
            guard let start = change.start else { continue }
            scratch.truncate(to: 0)
            let datatype = TimeLiteral.append(start, in: zone, to: &scratch)
            // What has one lexical form has one datatype.
            if history.count > 1, !seen.insert(Text(scratch.string)) { continue }
            sink.value(Schema.previousStartDate, scratch.bytes, datatype)
        }
    }

    private mutating func change(_ change: Change, at position: Int) {
        let name = names.part(Text(), "/history/", position)
        sink.subject(names[name])
        sink.link(RDF.type, Readout.Change)
        string(Readout.kind, change.change)
        time(Schema.previousStartDate, change.start)
        time(Prov.generatedAtTime, change.announced)
        text(Schema.description, change.reason)
        names.forget(name)
    }
}
