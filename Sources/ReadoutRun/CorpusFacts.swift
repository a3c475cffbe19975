import ReadoutModel
import ReadoutRecord

/// What a document says that others may contradict: its id, and what it says of the things that have ids.
///
/// The bytes stay in the document; only their fingerprints are made here, which is done for many documents at once and
/// not one after the other.
struct CorpusFacts: Sendable {
    /// The things that ids belong to. A person and a party may share an id.
    enum Kind: Sendable { case party, person }

    /// What the document says of the thing with an id.
    struct Statement: Sendable {
        let field: Field
        /// The fingerprint of the id.
        let id: UInt64
        /// The two letters of the country, 0 where none is given.
        var country: UInt16 = 0
        /// What a participant or a speaker is; `nil` of a party.
        var kind: ParticipantKind?
        /// The number of the item of Wikidata, 0 where none is given.
        var item: UInt64 = 0
        /// Where the item stands in `sameAs`.
        var itemIndex: UInt32 = 0
    }

    /// The mapping that describes the thing.
    enum Field: Sendable {
        case party(UInt32)
        case participant(UInt32)
        case speaker(UInt32)
        case related(UInt32, UInt32)
    }

    let document: Document
    /// The fingerprint of the document's id; `nil` where the document has none that could be read.
    let id: UInt64?
    /// A bad document is compared with those before it, but later ones are not compared with it.
    let isBad: Bool
    private(set) var statements: [Statement] = []

    /// - Parameter isBad: of a bad document only the id is kept, because the rest may be wrong.
    init(_ document: Document, isBad: Bool) {
        self.document = document
        self.isBad = isBad
        id = document.id.isEmpty ? nil : document.id.withBytes { Text.fingerprint($0) }
        if isBad { return }
        statements.reserveCapacity(document.parties.count + document.participants.count + 2)
        for index in document.parties.indices { add(.party(UInt32(index))) }
        for index in document.participants.indices { add(.participant(UInt32(index))) }
        for index in document.quotes.indices where !document.quotes[index].texts.has(\.speaker) {
            add(.speaker(UInt32(index)))
        }
        for index in document.related.indices {
            for position in document.related[index].participants.indices {
                add(.related(UInt32(index), UInt32(position)))
            }
        }
    }

    private mutating func add(_ field: Field) {
        guard let id = lend(field, { id, _ in Text.fingerprint(id) }) else { return }
        var statement = Statement(field: field, id: id)
        switch field {
        case .party(let index):
            let party = Int(index)
            let country = document.parties[party].texts.bytes(\.country)
            if country.count == 2 { statement.country = UInt16(country[0]) << 8 | UInt16(country[1]) }
            document.parties[party].sameAs.forEachIndexed { note($1, at: $0, &statement) }
        case .participant(let index):
            statement.kind = document.participants[Int(index)].kind
            document.participants[Int(index)].sameAs.forEachIndexed { note($1, at: $0, &statement) }
        case .speaker(let index): note(document.quotes[Int(index)].speaker, &statement)
        case .related(let index, let position):
            note(document.related[Int(index)].participants[Int(position)], &statement)
        }
        statements.append(statement)
    }

    private func note(_ reference: PersonReference, _ statement: inout Statement) {
        guard case .person(let person) = reference else { return }
        statement.kind = person.kind
        person.sameAs.forEachIndexed { note($1, at: $0, &statement) }
    }

    /// The first item counts.
    private func note(_ iri: Text, at index: Int, _ statement: inout Statement) {
        guard statement.item == 0, let item = iri.withBytes({ WikidataItem($0) }) else { return }
        (statement.item, statement.itemIndex) = (item.number, UInt32(index))
    }

    /// Calls `body` with the bytes of the id and of the name in a field; does nothing, and is `nil`, where one of them
    /// is missing. They are valid only during the call.
    func lend<Result>(
        _ field: Field, _ body: (_ id: UnsafeRawBufferPointer, _ name: UnsafeRawBufferPointer) -> Result
    ) -> Result? {
        switch field {
        case .party(let number):
            let index = Int(number)
            return body(document.parties[index].texts.bytes(\.id), document.parties[index].texts.bytes(\.name))
        case .participant(let number):
            let index = Int(number)
            return body(
                document.participants[index].texts.bytes(\.id), document.participants[index].texts.bytes(\.name))
        case .speaker(let index): return lend(document.quotes[Int(index)].speaker, body)
        case .related(let index, let position):
            return lend(document.related[Int(index)].participants[Int(position)], body)
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

    /// The path of the mapping.
    var path: String {
        switch self {
        case .party(let index): "parties[\(index)]"
        case .participant(let index): "participants[\(index)]"
        case .speaker(let index): "quotes[\(index)].speaker"
        case .related(let index, let position): "related[\(index)].participants[\(position)]"
        }
    }
}
