import ReadoutModel

/// Those who take no part in the summit but have an id, with all that quotes and related events say of them, so that
/// each is described once.
struct Outsiders {
    /// What an IRI is made for; a person, an organisation and someone who is not named may have one id.
    enum Kind {
        case person, organization, anonymous

        init(of person: Person) {
            self = person.isAnonymous ? .anonymous : person.kind == .person ? .person : .organization
        }
    }

    private(set) var people: [(id: Text, kind: Kind, descriptions: [Person])] = []
    private var positions: [Kind: [Text: Int]] = [:]

    init(of document: Document) {
        for quote in document.quotes { add(quote.speaker) }
        // An event with a record of its own is described there, and so are its people.
        for event in document.related where !event.has(\.record) {
            for participant in event.participants { add(participant) }
        }
    }

    private mutating func add(_ reference: PersonReference) {
        guard case .person(let person) = reference, let id = person.id else { return }
        let kind = Kind(of: person)
        if let position = positions[kind]?[id] {
            people[position].descriptions.append(person)
        } else {
            positions[kind, default: [:]][id] = people.count
            people.append((id, kind, [person]))
        }
    }

    /// What else is said of a participant with this id.
    func descriptions(of id: Text, _ kind: Kind) -> [Person] {
        positions.isEmpty ? [] : positions[kind]?[id].map { people[$0].descriptions } ?? []
    }
}
