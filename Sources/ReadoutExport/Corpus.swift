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
    /// A bad document says nothing about the others, but they may show what is wrong with it.
    let isBad: Bool
    private(set) var namings: [Naming] = []

    /// - Parameter isBad: of a bad document only the id is looked at; its names may be what is wrong.
    init(_ document: Document, isBad: Bool) {
        self.isBad = isBad
        if !document.id.isEmpty { id = document.id.withBytes { word($0) } }
        if isBad { return }
        namings.reserveCapacity(document.parties.count + document.participants.count + 2)
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

/// Holds each document against those before it. What it keeps grows with the number of different ids, not with the
/// documents.
struct CorpusChecker {
    private var documents = ByteStringSet()
    private var parties = Names()
    private var persons = Names()

    /// What is wrong with a document in the light of those before it.
    mutating func check(_ facts: CorpusFacts) -> [Finding] {
        var findings: [Finding] = []
        facts.bytes.withUnsafeBytes { bytes in
            if let id = facts.id, isTaken(id, bytes, isBad: facts.isBad) {
                findings.append(Finding(.error, "id", "another document of this run has the same id"))
            }
            for naming in facts.namings {
                let isNew =
                    switch naming.kind {
                    case .party: parties.isFurtherName(naming, bytes)
                    case .person: persons.isFurtherName(naming, bytes)
                    }
                guard isNew else { continue }
                findings.append(
                    Finding(
                        .warning, naming.field.path,
                        "this id has had another name before; one thing has one name in a corpus"))
            }
        }
        return findings
    }

    private mutating func isTaken(_ id: CorpusFacts.Word, _ bytes: UnsafeRawBufferPointer, isBad: Bool) -> Bool {
        let string = UnsafeRawBufferPointer(rebasing: bytes[id.range])
        if isBad { return documents.index(of: string, fingerprint: id.fingerprint) != nil }
        return !documents.insert(string, fingerprint: id.fingerprint).isNew
    }
}

extension CorpusChecker {
    /// The names of ids.
    private struct Names {
        private var ids = ByteStringSet()
        /// The names, each once, whatever ids have them.
        private var names = ByteStringSet()
        /// For each id the index of its first name.
        private var first: [UInt32] = []
        /// The further names that have been reported.
        private var reported: Set<Pair> = []

        /// An id and a name, by their indices.
        private struct Pair: Hashable {
            let id: Int
            let name: Int
        }

        /// Whether the id has had another name before, and this one has not been reported for it.
        mutating func isFurtherName(_ naming: CorpusFacts.Naming, _ bytes: UnsafeRawBufferPointer) -> Bool {
            let (id, isNewID) = ids.insert(
                UnsafeRawBufferPointer(rebasing: bytes[naming.id.range]), fingerprint: naming.id.fingerprint)
            let name = UnsafeRawBufferPointer(rebasing: bytes[naming.name.range])
            if !isNewID, names.isString(at: Int(first[id]), name) { return false }
            let index = names.insert(name, fingerprint: naming.name.fingerprint).index
            if isNewID {
                first.append(UInt32(index))
                return false
            }
            return reported.insert(Pair(id: id, name: index)).inserted
        }
    }
}
