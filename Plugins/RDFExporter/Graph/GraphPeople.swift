import ReadoutModel

// Participants with their roles, and those who take no part.

extension GraphBuilder where Sink: ~Copyable {
    /// The participant with this id, who is a person or an organisation.
    mutating func participantName(_ id: Text) -> Name {
        if !organizations.isEmpty, organizations.contains(id) { return names.organization(id) }
        return names.person(id)
    }

    /// The summit's links to the roles in it, and to those who are not absent.
    mutating func participations(_ document: Document) {
        let participants = document.participants
        for index in participants.indices {
            link(Readout.participation, once: names.participation(participants[index].id))
        }
        for index in participants.indices where document.attendance(ofParticipant: index) != .absent {
            link(Schema.attendee, once: names.participation(participants[index].id))
        }
        for index in participants.indices where document.attendance(ofParticipant: index) != .absent {
            link(Sem.hasActor, once: participantName(participants[index].id))
        }
    }

    mutating func people(_ document: Document) {
        let outsiders = Outsiders(of: document)
        for index in document.participants.indices {
            let name = participantName(document.participants[index].id)
            if document.participants[index].kind == .person {
                participant(
                    document.participants, index, name,
                    outsiders.descriptions(of: document.participants[index].id, .person))
            } else {
                organization(
                    document.participants[index], name,
                    outsiders.descriptions(of: document.participants[index].id, .organization))
            }
            role(document, index, name)
            names.forget(name)
        }
        guard !outsiders.people.isEmpty else { return }

        var people = TextSet()
        for index in document.participants.indices where document.participants[index].kind == .person {
            _ = people.insert(document.participants[index].id)
        }
        for (id, kind, descriptions) in outsiders.people {
            switch kind {
            case .person where !people.contains(id):
                person(names.person(id), names: [], sameAs: [], descriptions)
            case .organization where !organizations.contains(id):
                organization(names.organization(id), names: [], sameAs: [], descriptions)
            default: continue
            }
        }
    }

    // People and their roles are most of a graph. They are taken from the list in place, without a copy.

    private mutating func participant(
        _ participants: [Participant], _ index: Int, _ name: Name, _ descriptions: [Person]
    ) {
        guard descriptions.isEmpty else {
            person(name, names: [participants[index].name], sameAs: participants[index].sameAs, descriptions)
            return
        }
        subject(name)
        sink.link(RDF.type, Schema.Person)
        text(Schema.name, participants[index].name)
        sameAs(participants[index].sameAs)
    }

    private mutating func organization(_ participant: Participant, _ name: Name, _ descriptions: [Person]) {
        organization(
            name, names: [participant.name], sameAs: participant.sameAs, descriptions,
            isGroup: participant.kind == .group)
    }

    /// Describes an organisation or a group, which gets the class of an organisation though it need not be one; its kind
    /// tells the two apart.
    private mutating func organization(
        _ name: Name, names: [Text], sameAs: [Text], _ descriptions: [Person], isGroup: Bool = false
    ) {
        subject(name)
        sink.link(RDF.type, Schema.Organization)
        for name in (names + descriptions.compactMap(\.name)).distinct { text(Schema.name, name) }
        if isGroup || descriptions.contains(where: { $0.kind == .group }) {
            string(Readout.kind, ParticipantKind.group)
        }
        self.sameAs(sameAs + descriptions.flatMap(\.sameAs))
    }

    private mutating func role(_ document: Document, _ index: Int, _ person: Name) {
        let participants = document.participants
        let name = names.participation(participants[index].id)
        subject(name)
        sink.link(RDF.type, Schema.Role)
        link(Schema.attendee, person)
        text(Schema.roleName, participants[index].role)
        sink.link(Readout.attendance, document.attendance(ofParticipant: index).term)
        if let party = participants[index].party { link(Readout.party, once: names.party(party)) }
        names.forget(name)
    }

    // MARK: Those who take no part

    /// The name of the person who is meant.
    /// - Parameters:
    ///   - suffix: what follows `id` in the name of someone without an id.
    ///   - position: their position in a list from 1, or 0 where there is none.
    mutating func reference(_ reference: PersonReference, of id: Text, _ suffix: StaticString, _ position: Int = 0)
        -> Name
    {
        switch reference {
        case .participant(let id): participantName(id)
        case .person(let person):
            if let own = person.id {
                person.kind == .person ? names.person(own) : names.organization(own)
            } else if position > 0 {
                names.part(id, suffix, position)
            } else {
                names.part(id, suffix)
            }
        }
    }

    /// Describes someone without an id, who is described here alone. Everybody with an id has been described already.
    mutating func unnamed(_ reference: PersonReference, _ name: Name) {
        guard case .person(let person) = reference, person.id == nil else { return }
        if person.kind == .person {
            self.person(name, names: [], sameAs: [], [person])
        } else {
            organization(name, names: [], sameAs: [], [person])
        }
    }

    private mutating func person(_ name: Name, names: [Text], sameAs: [Text], _ descriptions: [Person]) {
        subject(name)
        sink.link(RDF.type, Schema.Person)
        let known = descriptions.compactMap(\.name)
        for name in (names + known).distinct { text(Schema.name, name) }
        for role in descriptions.compactMap(\.role).distinct { text(Schema.jobTitle, role) }
        for organization in descriptions.compactMap(\.organization).distinct { text(Schema.affiliation, organization) }
        self.sameAs(sameAs + descriptions.flatMap(\.sameAs))
    }

    // MARK: People of a related event

    /// A person can be in the list twice, as a participant and with a description.
    mutating func attendees(_ references: [PersonReference], of id: Text) {
        let indices = references.count > 1 ? distinct(references) : Array(references.indices)
        for index in indices {
            link(Schema.attendee, once: reference(references[index], of: id, "/participant/", index + 1))
        }
        for index in indices {
            link(Sem.hasActor, once: reference(references[index], of: id, "/participant/", index + 1))
        }
    }

    /// The indices in the list at which someone is named for the first time.
    private func distinct(_ references: [PersonReference]) -> [Int] {
        var people = TextSet()
        var groups = TextSet()
        return references.indices.filter { index in
            switch references[index] {
            case .participant(let id): organizations.contains(id) ? groups.insert(id) : people.insert(id)
            case .person(let person):
                person.id.map { person.kind == .person ? people.insert($0) : groups.insert($0) } ?? true
            }
        }
    }

    mutating func unnamedAttendees(_ references: [PersonReference], of id: Text) {
        for index in references.indices {
            guard case .person(let person) = references[index], person.id == nil else { continue }
            unnamed(references[index], names.part(id, "/participant/", index + 1))
        }
    }
}
