import ReadoutModel
import ReadoutRecord

/// What a document says that others may contradict.
struct CorpusFacts: Sendable {
    /// An id and its name, as hashes: over a large corpus nothing else is kept.
    struct Naming: Sendable {
        let id: UInt64
        let name: UInt64
        let place: Place

        init(id: UInt64, name: UInt64, place: Place) { (self.id, self.name, self.place) = (id, name, place) }

        /// Persons and parties may share an id.
        init(person id: UnsafeRawBufferPointer, name: UnsafeRawBufferPointer, place: Place) {
            self.init(id: Text.fingerprint(id) &* 3, name: Text.fingerprint(name), place: place)
        }
    }

    /// Where a name stands.
    enum Place: Sendable {
        case party(Int)
        case participant(Int)
        case speaker(Int)
        case related(Int, Int)
    }

    /// `nil` where the document has none that could be read.
    let id: UInt64?
    /// A bad document says nothing about the others, but they may show what is wrong with it.
    let isBad: Bool
    let namings: [Naming]

    /// - Parameter isBad: of a bad document only the id is looked at; its names may be what is wrong.
    init(_ document: Document, isBad: Bool) {
        self.isBad = isBad
        id = document.id.isEmpty ? nil : document.id.fingerprint
        guard !isBad else {
            namings = []
            return
        }
        var namings: [Naming] = []
        namings.reserveCapacity(document.parties.count + document.participants.count + 2)
        for index in document.parties.indices {
            namings.append(
                Naming(
                    id: Text.fingerprint(document.parties[index].texts.bytes(\.id)),
                    name: Text.fingerprint(document.parties[index].texts.bytes(\.name)), place: .party(index)))
        }
        for index in document.participants.indices {
            namings.append(
                Naming(
                    person: document.participants[index].texts.bytes(\.id),
                    name: document.participants[index].texts.bytes(\.name), place: .participant(index)))
        }
        func add(_ reference: PersonReference, _ place: Place) {
            guard case .person(let person) = reference, let id = person.texts.given(\.id),
                let name = person.texts.given(\.name)
            else { return }
            namings.append(Naming(person: id, name: name, place: place))
        }
        for index in document.quotes.indices where !document.quotes[index].texts.has(\.speaker) {
            add(document.quotes[index].speaker, .speaker(index))
        }
        for index in document.related.indices {
            for position in document.related[index].participants.indices {
                add(document.related[index].participants[position], .related(index, position))
            }
        }
        self.namings = namings
    }
}

extension CorpusFacts.Place {
    var field: String {
        switch self {
        case .party(let index): "parties[\(index)].name"
        case .participant(let index): "participants[\(index)].name"
        case .speaker(let index): "quotes[\(index)].speaker.name"
        case .related(let index, let position): "related[\(index)].participants[\(position)].name"
        }
    }
}
