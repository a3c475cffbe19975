import ReadoutModel

// Participants with their roles.

extension GraphBuilder where Sink: ~Copyable {
    /// The participant with this id, who is a person or an organisation.
    mutating func participantName(_ id: Text) -> Name {
        if !organizations.isEmpty, organizations.contains(id) { return names.organization(id) }
        return names.person(id)
    }

    /// The summit's links to the roles in it, to those who were or are to be there, and to those who were.
    mutating func participations(_ document: Document) {
        let participants = document.participants
        for index in participants.indices {
            link(Readout.participation, once: names.participation(participants[index].id))
        }
        for index in participants.indices where document.attendance(ofParticipant: index) != .absent {
            link(Schema.attendee, once: participantName(participants[index].id))
        }
        guard document.summit.status == .held else { return }
        for index in participants.indices where document.attendance(ofParticipant: index) == .present {
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
            // In a graph of their own people stand together.
            if !sharesGraph { role(document, index, name) }
            names.forget(name)
        }
        if !outsiders.people.isEmpty { self.outsiders(outsiders, document) }
        guard sharesGraph else { return }
        for index in document.participants.indices {
            let name = participantName(document.participants[index].id)
            role(document, index, name)
            names.forget(name)
        }
    }

    // People and their roles are most of a graph. They are taken from the list in place, without a copy.

    private mutating func participant(
        _ participants: [Participant], _ index: Int, _ name: Name, _ descriptions: [Person]
    ) {
        guard descriptions.isEmpty else {
            person(
                name, names: [participants[index].name], sameAs: participants[index].sameAs, descriptions,
                isShared: true)
            return
        }
        subject(name, isShared: true)
        sink.link(RDF.type, Schema.Person)
        self.name(participants[index].name)
        sameAs(participants[index].sameAs)
    }

    private mutating func organization(_ participant: Participant, _ name: Name, _ descriptions: [Person]) {
        organization(
            name, names: [participant.name], sameAs: participant.sameAs, descriptions,
            isGroup: participant.kind == .group, isShared: true)
    }

    private mutating func role(_ document: Document, _ index: Int, _ person: Name) {
        let participants = document.participants
        let name = names.participation(participants[index].id)
        subject(name)
        sink.link(RDF.type, Schema.Role)
        position(index + 1)
        link(Schema.attendee, person)
        if let office = participants[index].role {
            text(Schema.roleName, office)
            datesOfSummit()
        }
        sink.link(Readout.attendance, document.attendance(ofParticipant: index).term)
        if let party = participants[index].party { link(Readout.party, once: names.party(party)) }
        names.forget(name)
    }
}
