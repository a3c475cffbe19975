import ReadoutModel

// What led to the summit, and what may follow.

extension GraphBuilder where Sink: ~Copyable {
    /// The summit's links to related events: one that says that they are related, and one that says how. An event with a
    /// record of its own can be named twice, so each is linked to once in each way.
    mutating func relations(_ document: Document) {
        let events = document.related
        var named = TextSet()
        for index in events.indices where isNew(events[index], &named) { relation(document, index, Readout.related) }
        for relation in Relation.allCases {
            var named = TextSet()
            for index in events.indices where events[index].relation == relation && isNew(events[index], &named) {
                self.relation(document, index, relation.term)
            }
        }
    }

    private mutating func relation(_ document: Document, _ index: Int, _ predicate: Term) {
        let record = document.related[index].record
        link(predicate, once: record.map { names.summit($0) } ?? names.part(document.relatedID(at: index)))
    }

    /// Whether no event before it, of those that were asked about, has the same record.
    private func isNew(_ event: RelatedEvent, _ named: inout TextSet) -> Bool {
        guard let record = event.record else { return true }
        return named.insert(record)
    }

    /// An event with a record of its own is described there.
    mutating func related(_ document: Document, _ index: Int) {
        if document.related[index].has(\.record) { return }
        related(document.related[index], document.relatedID(at: index), document.status(ofRelated: index))
    }

    private mutating func related(_ event: RelatedEvent, _ id: Text, _ status: EventStatus?) {
        let owner = PartName(id: id)
        let vague = event.date.flatMap { VagueTime($0) }
        let name = names.part(id)
        subject(name)
        eventTypes()
        self.name(event.title)
        text(Schema.description, event.note)
        ends(event.date)
        if let extent = event.extent {
            days(extent, isOff: status?.isOff ?? false, vague, event.date?.start, event.date?.end)
        }
        hasTime(vague, of: owner)
        sink.link(Schema.eventStatus, eventStatus(status))
        if let status { sink.link(Readout.status, status.term) }
        if let kind = event.kind { sink.link(Sem.eventType, kind.term) }
        link(Schema.url, event.url)
        sameAs(event.sameAs)
        location(event.place, of: owner)
        attendees(event.participants, of: id, wereThere: status == .held)
        describe(vague, of: owner)
        if let place = event.place { self.place(place, of: owner) }
        for index in event.participants.indices {
            let name = reference(event.participants[index], of: id, "/participant/", index + 1)
            unnamed(event.participants[index], name)
            office(event.participants[index], name, Schema.attendee, of: id, at: index + 1, event.date)
            names.forget(name)
        }
        names.forget(name)
    }

    /// A person can be in the list twice, as a participant and with a description.
    private mutating func attendees(_ references: [PersonReference], of id: Text, wereThere: Bool) {
        for index in references.indices where hasOffice(references[index]) {
            link(Readout.participation, once: names.part(id, "/office/", index + 1))
        }
        let indices = references.count > 1 ? distinct(references) : Array(references.indices)
        for index in indices {
            link(Schema.attendee, once: reference(references[index], of: id, "/participant/", index + 1))
        }
        guard wereThere else { return }
        for index in indices {
            link(Sem.hasActor, once: reference(references[index], of: id, "/participant/", index + 1))
        }
    }

    /// The indices in the list at which someone is named for the first time.
    private func distinct(_ references: [PersonReference]) -> [Int] {
        var (people, groups, nameless) = (TextSet(), TextSet(), TextSet())
        return references.indices.filter { index in
            switch references[index] {
            case .participant(let id): return organizations.contains(id) ? groups.insert(id) : people.insert(id)
            case .person(let person):
                guard let id = person.id else { return true }
                switch Outsiders.Kind(of: person) {
                case .anonymous: return nameless.insert(id)
                case .person: return people.insert(id)
                case .organization: return groups.insert(id)
                }
            }
        }
    }
}
