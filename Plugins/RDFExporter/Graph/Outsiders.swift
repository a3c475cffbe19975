import ReadoutModel

/// People who take no part in the summit but have an id, with all that quotes and related events say of them, so that
/// each is described once.
struct Outsiders {
    private(set) var people: [(id: Text, descriptions: [Person])] = []
    private var positions: [Text: Int] = [:]

    init(of document: Document) {
        for quote in document.quotes { add(quote.speaker) }
        for event in document.related {
            for participant in event.participants { add(participant) }
        }
    }

    private mutating func add(_ reference: PersonReference) {
        guard case .person(let person) = reference, let id = person.id else { return }
        if let position = positions[id] {
            people[position].descriptions.append(person)
        } else {
            positions[id] = people.count
            people.append((id, [person]))
        }
    }

    /// What else is said of a participant with this id.
    func descriptions(of id: Text) -> [Person] {
        positions.isEmpty ? [] : positions[id].map { people[$0].descriptions } ?? []
    }
}
