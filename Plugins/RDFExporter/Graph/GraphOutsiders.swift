import ReadoutModel

// Those who take no part: who speaks, and who was at a related event.

extension GraphBuilder where Sink: ~Copyable {
    /// The name of the person who is meant.
    /// - Parameters:
    ///   - suffix: what follows `id` in the name of someone without an id.
    ///   - position: their position in a list from 1, or 0 where there is none.
    mutating func reference(_ reference: PersonReference, of id: Text, _ suffix: StaticString, _ position: Int = 0)
        -> Name
    {
        switch reference {
        case .participant(let id): return participantName(id)
        case .person(let person):
            guard let own = person.id else {
                return position > 0 ? names.part(id, suffix, position) : names.part(id, suffix)
            }
            switch Outsiders.Kind(of: person) {
            case .anonymous: return names.anonymous(own)
            case .person: return names.person(own)
            case .organization: return names.organization(own)
            }
        }
    }

    /// Describes everybody with an id who takes no part.
    mutating func outsiders(_ outsiders: Outsiders, _ document: Document) {
        var people = TextSet()
        for index in document.participants.indices where document.participants[index].kind == .person {
            _ = people.insert(document.participants[index].id)
        }
        for (id, kind, descriptions) in outsiders.people {
            switch kind {
            case .person where !people.contains(id):
                person(names.person(id), names: [], sameAs: [], descriptions, isShared: true)
            case .organization where !organizations.contains(id):
                organization(names.organization(id), names: [], sameAs: [], descriptions, isShared: true)
            case .anonymous: anonymous(names.anonymous(id), descriptions)
            default: continue
            }
        }
    }

    /// Describes someone without an id, who is described here alone. Everybody with an id has been described already.
    mutating func unnamed(_ reference: PersonReference, _ name: Name) {
        guard case .person(let person) = reference, person.id == nil else { return }
        if person.isAnonymous {
            anonymous(name, [person])
        } else if person.kind == .person {
            self.person(name, names: [], sameAs: [], [person], isShared: false)
        } else {
            organization(name, names: [], sameAs: [], [person], isShared: false)
        }
    }

    /// - Parameter isShared: whether other documents describe the same person.
    mutating func person(
        _ name: Name, names: [Text], sameAs: [Text], _ descriptions: [Person], isShared: Bool
    ) {
        subject(name, isShared: isShared)
        sink.link(RDF.type, Schema.Person)
        self.names((names + descriptions.compactMap(\.name)).distinct)
        self.sameAs(sameAs + descriptions.flatMap(\.sameAs))
    }

    /// Describes an organisation or a group, which gets the class of an organisation though it need not be one; its kind
    /// tells the two apart.
    mutating func organization(
        _ name: Name, names: [Text], sameAs: [Text], _ descriptions: [Person], isGroup: Bool = false, isShared: Bool
    ) {
        subject(name, isShared: isShared)
        sink.link(RDF.type, Schema.Organization)
        self.names((names + descriptions.compactMap(\.name)).distinct)
        if isGroup || descriptions.contains(where: { $0.kind == .group }) { sink.link(Readout.kind, Readout.group) }
        self.sameAs(sameAs + descriptions.flatMap(\.sameAs))
    }

    /// Describes someone whom the source does not name. What it says in place of a name is no name.
    private mutating func anonymous(_ name: Name, _ descriptions: [Person]) {
        subject(name)
        if descriptions.contains(where: { $0.kind == .person }) { sink.link(RDF.type, Schema.Person) }
        if descriptions.contains(where: { $0.kind != .person }) { sink.link(RDF.type, Schema.Organization) }
        for name in descriptions.compactMap(\.name).distinct { text(Schema.description, name) }
        if descriptions.contains(where: { $0.kind == .group }) { sink.link(Readout.kind, Readout.group) }
        sameAs(descriptions.flatMap(\.sameAs))
    }

    // MARK: Offices

    /// Whether something is said of someone that holds for a time: an office, an organization, a side.
    func hasOffice(_ reference: PersonReference) -> Bool {
        guard case .person(let person) = reference else { return false }
        return person.has(\.role) || person.has(\.organization) || person.has(\.party)
    }

    /// Describes the office of someone who takes no part, as a role at the time of the words or of the event.
    /// - Parameters:
    ///   - predicate: what leads from the role to the person, as it does from what the role is of.
    ///   - position: the position in a list from 1, or 0 where there is none.
    mutating func office(
        _ reference: PersonReference, _ holder: Name, _ predicate: Term, of id: Text, at position: Int = 0,
        _ date: EDTF?
    ) {
        guard case .person(let person) = reference, hasOffice(reference) else { return }
        let name = position > 0 ? names.part(id, "/office/", position) : names.part(id, "/office")
        subject(name)
        sink.link(RDF.type, Schema.Role)
        link(predicate, holder)
        text(Schema.roleName, person.role)
        text(Schema.affiliation, person.organization)
        ends(date)
        if let party = person.party { link(Readout.party, once: names.party(party)) }
        names.forget(name)
    }
}
