import ReadoutModel
import ReadoutRecord

/// What a document says that others may contradict.
struct CorpusFacts: Sendable {
    /// An id and its name, as hashes: over a large corpus nothing else is kept.
    struct Naming: Sendable {
        let id: UInt64
        let name: UInt64
        let place: Place
    }

    /// Where a name stands.
    enum Place: Sendable {
        case party(Int)
        case participant(Int)
        case speaker(Int)
        case related(Int, Int)
    }

    let id: UInt64
    let namings: [Naming]

    init(_ document: Document) {
        id = hash(document.id, 0)
        var namings: [Naming] = []
        namings.reserveCapacity(document.parties.count + document.participants.count + 2)
        document.parties.forEachIndexed { index, party in
            namings.append(Naming(id: hash(party.id, 1), name: hash(party.name, 0), place: .party(index)))
        }
        document.participants.forEachIndexed { index, participant in
            namings.append(
                Naming(id: hash(participant.id, 2), name: hash(participant.name, 0), place: .participant(index)))
        }
        func add(_ reference: PersonReference, _ place: Place) {
            guard case .person(let person) = reference, let id = person.id, let name = person.name else { return }
            namings.append(Naming(id: hash(id, 2), name: hash(name, 0), place: place))
        }
        document.quotes.forEachIndexed { add($1.speaker, .speaker($0)) }
        document.related.forEachIndexed { index, event in
            event.participants.forEachIndexed { add($1, .related(index, $0)) }
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

/// Holds each document against those before it.
struct CorpusChecker {
    private var documents: Set<UInt64> = []
    /// The first name of each id, and those that have been reported.
    private var names: [UInt64: UInt64] = [:]
    private var reported: Set<UInt64> = []

    /// What is wrong with a document in the light of those before it.
    mutating func check(_ facts: CorpusFacts) -> [Finding] {
        var findings: [Finding] = []
        if !documents.insert(facts.id).inserted {
            findings.append(Finding(.error, "id", "another document of this run has the same id"))
        }
        for naming in facts.namings {
            guard let first = names[naming.id] else {
                names[naming.id] = naming.name
                continue
            }
            guard first != naming.name, reported.insert(naming.id ^ naming.name).inserted else { continue }
            findings.append(
                Finding(
                    .warning, naming.place.field,
                    "this id has had another name before; one thing has one name in a corpus"))
        }
        return findings
    }
}

/// In the manner of FNV-1a, eight bytes at a time, with a last mix: the same in every run.
private func hash(_ text: Text, _ seed: UInt64) -> UInt64 {
    text.withBytes { bytes in
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ seed
        var at = 0
        while at + 8 <= bytes.count {
            hash = (hash ^ bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)) &* 0x9FB2_1C65_1E98_DF25
            hash ^= hash >> 32
            at += 8
        }
        while at < bytes.count {
            hash = (hash ^ UInt64(bytes[at])) &* 0x100_0000_01B3
            at += 1
        }
        hash ^= hash >> 32
        return hash &* 0x9E37_79B9_7F4A_7C15
    }
}
