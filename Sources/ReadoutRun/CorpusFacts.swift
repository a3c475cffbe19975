import ReadoutModel
import ReadoutRecord

/// What a document says that others may contradict: its id, and the names that it gives to ids.
///
/// The bytes of ids and names are kept, and nothing else of the document.
struct CorpusFacts: Sendable {
    /// An id or a name, with its fingerprint, which is made where the document is read and not one after the other.
    struct Word: Sendable {
        /// The bytes in ``CorpusFacts/bytes``.
        let range: Range<Int>
        let fingerprint: UInt64
    }

    /// The things that ids belong to. A person and a party may share an id.
    enum Kind: Sendable { case party, person }

    /// An id and the name that the document gives it.
    struct Naming: Sendable {
        let kind: Kind
        let id: Word
        let name: Word
        let field: Field
    }

    /// The field that a name is in.
    enum Field: Sendable {
        case party(Int)
        case participant(Int)
        case speaker(Int)
        case related(Int, Int)
    }

    /// The words, one behind the other.
    private(set) var bytes: [UInt8] = []
    /// `nil` where the document has none that could be read.
    private(set) var id: Word?
    /// A bad document is compared with those before it, but later ones are not compared with it.
    let isBad: Bool
    private(set) var namings: [Naming] = []

    /// - Parameter isBad: of a bad document only the id is kept, because its names may be wrong.
    init(_ document: Document, isBad: Bool) {
        self.isBad = isBad
        if !document.id.isEmpty { id = document.id.withBytes { word($0) } }
        if isBad { return }
        let count = document.parties.count + document.participants.count + 2
        namings.reserveCapacity(count)
        bytes.reserveCapacity(bytes.count + count * 32)  // an id and a name
        for index in document.parties.indices {
            let party = document.parties[index].texts
            add(.party, party.bytes(\.id), party.bytes(\.name), .party(index))
        }
        for index in document.participants.indices {
            let participant = document.participants[index].texts
            add(.person, participant.bytes(\.id), participant.bytes(\.name), .participant(index))
        }
        for index in document.quotes.indices where !document.quotes[index].texts.has(\.speaker) {
            add(document.quotes[index].speaker, .speaker(index))
        }
        for index in document.related.indices {
            for position in document.related[index].participants.indices {
                add(document.related[index].participants[position], .related(index, position))
            }
        }
    }

    private mutating func add(_ reference: PersonReference, _ field: Field) {
        guard case .person(let person) = reference, let id = person.texts.given(\.id),
            let name = person.texts.given(\.name)
        else { return }
        add(.person, id, name, field)
    }

    private mutating func add(
        _ kind: Kind, _ id: UnsafeRawBufferPointer, _ name: UnsafeRawBufferPointer, _ field: Field
    ) {
        namings.append(Naming(kind: kind, id: word(id), name: word(name), field: field))
    }

    private mutating func word(_ word: UnsafeRawBufferPointer) -> Word {
        let start = bytes.count
        bytes.append(contentsOf: word)
        return Word(range: start..<bytes.count, fingerprint: Text.fingerprint(word))
    }
}

extension CorpusFacts.Field {
    /// The field's path.
    var path: String {
        switch self {
        case .party(let index): "parties[\(index)].name"
        case .participant(let index): "participants[\(index)].name"
        case .speaker(let index): "quotes[\(index)].speaker.name"
        case .related(let index, let position): "related[\(index)].participants[\(position)].name"
        }
    }
}
