import ReadoutModel
import ReadoutRecord

/// What a document says that others may contradict: its id, and the names that it gives to ids.
///
/// The bytes stay in the document; only their fingerprints are made here, which is done for many documents at once and
/// not one after the other.
struct CorpusFacts: Sendable {
    /// The things that ids belong to. A person and a party may share an id.
    enum Kind: Sendable { case party, person }

    /// An id and the name that the document gives it, by their fingerprints.
    struct Naming: Sendable {
        let field: Field
        let id: UInt64
        let name: UInt64
    }

    /// The field that a name is in.
    enum Field: Sendable {
        case party(Int)
        case participant(Int)
        case speaker(Int)
        case related(Int, Int)
    }

    let document: Document
    /// The fingerprint of the document's id; `nil` where the document has none that could be read.
    let id: UInt64?
    /// A bad document is compared with those before it, but later ones are not compared with it.
    let isBad: Bool
    private(set) var namings: [Naming] = []

    /// - Parameter isBad: of a bad document only the id is kept, because its names may be wrong.
    init(_ document: Document, isBad: Bool) {
        self.document = document
        self.isBad = isBad
        id = document.id.isEmpty ? nil : document.id.withBytes { Text.fingerprint($0) }
        if isBad { return }
        namings.reserveCapacity(document.parties.count + document.participants.count + 2)
        for index in document.parties.indices { add(.party(index)) }
        for index in document.participants.indices { add(.participant(index)) }
        for index in document.quotes.indices where !document.quotes[index].texts.has(\.speaker) {
            add(.speaker(index))
        }
        for index in document.related.indices {
            for position in document.related[index].participants.indices { add(.related(index, position)) }
        }
    }

    private mutating func add(_ field: Field) {
        let naming = lend(field) { Naming(field: field, id: Text.fingerprint($0), name: Text.fingerprint($1)) }
        if let naming { namings.append(naming) }
    }

    /// Calls `body` with the bytes of the id and of the name in a field; does nothing, and is `nil`, where one of them
    /// is missing. They are valid only during the call.
    func lend<Result>(
        _ field: Field, _ body: (_ id: UnsafeRawBufferPointer, _ name: UnsafeRawBufferPointer) -> Result
    ) -> Result? {
        switch field {
        case .party(let index):
            return body(document.parties[index].texts.bytes(\.id), document.parties[index].texts.bytes(\.name))
        case .participant(let index):
            return body(
                document.participants[index].texts.bytes(\.id), document.participants[index].texts.bytes(\.name))
        case .speaker(let index): return lend(document.quotes[index].speaker, body)
        case .related(let index, let position): return lend(document.related[index].participants[position], body)
        }
    }

    private func lend<Result>(
        _ reference: PersonReference,
        _ body: (_ id: UnsafeRawBufferPointer, _ name: UnsafeRawBufferPointer) -> Result
    ) -> Result? {
        guard case .person(let person) = reference, let id = person.texts.given(\.id),
            let name = person.texts.given(\.name)
        else { return nil }
        return body(id, name)
    }
}

extension CorpusFacts.Field {
    /// What the id in the field belongs to.
    var kind: CorpusFacts.Kind {
        if case .party = self { .party } else { .person }
    }

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
