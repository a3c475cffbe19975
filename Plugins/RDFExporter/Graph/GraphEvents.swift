import ReadoutModel
import ReadoutSyntax

// The summit and the meetings of its programme.

extension GraphBuilder where Sink: ~Copyable {
    mutating func summit(_ document: Document) {
        let owner = PartName(id: Text())
        let vague = VagueTime(document.summit.start, to: document.summit.end)
        subject(summitName)
        describe(document.summit, vague, owner)

        let topics = document.summit.topics.distinct.filter { !$0.isEmpty }  // a concept has a name
        for topic in topics { link(Schema.about, once: names.topic(topic, language: language)) }
        for index in document.summit.history.indices {
            link(Readout.change, once: names.part(Text(), "/history/", index + 1))
        }
        location(document.summit.place, of: owner)
        for index in document.summit.meetings.indices {
            link(Schema.subEvent, once: names.part(document.meetingID(at: index)))
        }
        for index in document.summit.meetings.indices {
            link(Sem.hasSubEvent, once: names.part(document.meetingID(at: index)))
        }
        participations(document)
        for index in document.objectives.indices {
            link(Readout.objective, once: names.part(document.objectiveID(at: index)))
        }
        for index in document.quotes.indices { link(Readout.quote, once: names.part(document.quoteID(at: index))) }
        relations(document)

        describe(vague, of: owner)
        if let place = document.summit.place { self.place(place, of: owner) }
        for topic in topics { self.topic(topic) }
        document.summit.history.forEachIndexed { index, change in self.change(change, at: index + 1) }
    }

    private mutating func describe(_ summit: Summit, _ vague: VagueTime?, _ owner: PartName) {
        eventTypes()
        name(summit.title)
        text(Schema.description, summit.summary)
        time(Schema.startDate, summit.start)
        time(Schema.endDate, summit.end)
        previousStarts(summit.history)
        days(summit.extent, isOff: summit.status.isOff, vague, summit.start, summit.end)
        hasTime(vague, of: owner)
        sink.link(Schema.eventStatus, eventStatus(of: summit))
        sink.link(Readout.status, summit.status.term)
        if let kind = summit.statedKind { sink.link(Sem.eventType, kind.term) }
        string(Readout.timeZone, summit.timeZone)
        if let host = summit.host { link(Schema.organizer, once: names.party(host)) }
        link(Schema.url, summit.url)
        sameAs(summit.sameAs)
    }

    mutating func meeting(_ document: Document, _ index: Int) {
        let status = document.status(ofMeeting: index)
        // An id that is in no list, as in a document without a check, is expected like any other.
        let people = document.summit.meetings[index].participants.distinct.map { id in
            (id, document.participantIndex(id).map { document.attendance(ofParticipant: $0) } ?? .expected)
        }
        meeting(document.summit.meetings[index], document.meetingID(at: index), at: index + 1, status, people)
    }

    private mutating func meeting(
        _ meeting: Meeting, _ id: Text, at position: Int, _ status: EventStatus, _ people: [(id: Text, Attendance)]
    ) {
        let owner = PartName(id: id)
        let vague = meeting.start.flatMap { VagueTime($0, to: meeting.end) }
        let name = names.part(id)
        subject(name)
        eventTypes()
        self.position(position)
        self.name(meeting.title)
        text(Schema.description, meeting.summary)
        time(Schema.startDate, meeting.start)
        time(Schema.endDate, meeting.end)
        if let extent = meeting.extent { days(extent, isOff: status.isOff, vague, meeting.start, meeting.end) }
        hasTime(vague, of: owner)
        sink.link(Schema.eventStatus, eventStatus(status))
        sink.link(Readout.status, status.term)
        link(Schema.url, meeting.url)
        sameAs(meeting.sameAs)
        location(meeting.place, of: owner)
        for (id, attendance) in people where attendance != .absent {
            link(Schema.attendee, once: participantName(id))
        }
        if status == .held {
            for (id, attendance) in people where attendance == .present {
                link(Sem.hasActor, once: participantName(id))
            }
        }
        describe(vague, of: owner)
        if let place = meeting.place { self.place(place, of: owner) }
        names.forget(name)
    }

    mutating func eventTypes() {
        sink.link(RDF.type, Schema.Event)
        sink.link(RDF.type, Sem.Event)
    }

    mutating func location(_ place: Place?, of owner: PartName) {
        guard place != nil else { return }
        link(Schema.location, once: names.part(of: owner, "/place"))
        link(Sem.hasPlace, once: names.part(of: owner, "/place"))
    }

    // MARK: Status

    /// A summit that takes place and for which another time had been planned is rescheduled; one that was given up and
    /// taken up again for the same time is not.
    private func eventStatus(of summit: Summit) -> Term {
        let isMoved = summit.history.contains { $0.start.map { isOtherTime($0, than: summit.start) } ?? false }
        return isMoved && !summit.status.isOff ? Schema.EventRescheduled : eventStatus(summit.status)
    }

    /// Whether a plan was for another time, however the two are spelled.
    private func isOtherTime(_ plan: EDTF, than start: Time) -> Bool {
        guard case .time(let plan) = plan else { return true }
        if plan.precision == .time, start.precision == .time {
            return plan.instant(in: zone) != start.instant(in: zone)
        }
        return plan.precision != start.precision || plan.earliest != start.earliest || plan.latest != start.latest
    }

    /// A status as well as schema.org can say it, where what nothing else is known of is scheduled.
    func eventStatus(_ status: EventStatus?) -> Term {
        switch status {
        case .cancelled: Schema.EventCancelled
        case .postponed: Schema.EventPostponed
        case .scheduled, .tentative, .held, nil: Schema.EventScheduled
        }
    }

    // MARK: Topics and earlier plans

    private mutating func topic(_ topic: Text) {
        let name = names.topic(topic, language: language)
        subject(name, isShared: true)
        sink.link(RDF.type, Skos.Concept)
        text(Skos.prefLabel, topic)
        names.forget(name)
    }

    /// The times of earlier plans, each once: two plans can name one time, also in two spellings, `T14:30Z` and `T14:30:00Z`.
    private mutating func previousStarts(_ history: [Change]) {
        var seen = TextSet()
        history.forEachIndexed { _, change in
            guard let start = change.start?.start else { return }
            scratch.truncate(to: 0)
            let datatype = TimeLiteral.append(start, in: zone, to: &scratch)
            // What has one lexical form has one datatype.
            if history.count > 1, !seen.insert(Text(scratch.string)) { return }
            scratch.withBytes { sink.value(Schema.previousStartDate, $0, datatype) }
        }
    }

    private mutating func change(_ change: Change, at position: Int) {
        let owner = PartName(id: Text(), list: "/history/", position: position)
        let vague = change.start.flatMap { VagueTime($0, to: change.end) }
        let name = names.part(Text(), "/history/", position)
        subject(name)
        sink.link(RDF.type, Readout.Change)
        self.position(position)
        sink.link(Readout.kind, change.change.term)
        ends(change.start, to: change.end)
        time(Readout.announced, change.announced)
        text(Schema.description, change.reason)
        // Where it was to be is no place of an event, for SEM knows none that only might have been.
        if change.place != nil { link(Schema.location, once: names.part(of: owner, "/place")) }
        hasTime(vague, of: owner)
        describe(vague, of: owner)
        if let place = change.place { self.place(place, of: owner) }
        names.forget(name)
    }
}
