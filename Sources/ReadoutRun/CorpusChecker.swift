import ReadoutModel
import ReadoutRecord

/// Compares each document with those before it. Its memory grows with the number of different ids, not with the number
/// of documents.
struct CorpusChecker {
    private var documents = ByteStringSet()
    private var parties = Names()
    private var persons = Names()

    /// What is wrong with a document, compared with those before it.
    mutating func check(_ facts: CorpusFacts) -> [Finding] {
        var findings: [Finding] = []
        if let id = facts.id, isTaken(facts.document.id, fingerprint: id, isBad: facts.isBad) {
            findings.append(Finding(.error, .duplicateDocument, "id", "another document of this run has the same id"))
        }
        for naming in facts.namings where isFurtherName(naming, in: facts) {
            findings.append(
                Finding(
                    .warning, naming.field.kind == .party ? .partyRenamed : .participantRenamed, naming.field.path,
                    "this id has had another name before; one thing has one name in a corpus"))
        }
        return findings
    }

    private mutating func isTaken(_ id: Text, fingerprint: UInt64, isBad: Bool) -> Bool {
        id.withBytes { id in
            if isBad { return documents.index(of: id, fingerprint: fingerprint) != nil }
            return !documents.insert(id, fingerprint: fingerprint).isNew
        }
    }

    private mutating func isFurtherName(_ naming: CorpusFacts.Naming, in facts: CorpusFacts) -> Bool {
        facts.lend(naming.field) { id, name in
            switch naming.field.kind {
            case .party: parties.isFurtherName(naming, id, name)
            case .person: persons.isFurtherName(naming, id, name)
            }
        } ?? false
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
        mutating func isFurtherName(
            _ naming: CorpusFacts.Naming, _ idBytes: UnsafeRawBufferPointer, _ name: UnsafeRawBufferPointer
        ) -> Bool {
            let (id, isNewID) = ids.insert(idBytes, fingerprint: naming.id)
            if !isNewID, names.isString(at: Int(first[id]), name) { return false }
            let index = names.insert(name, fingerprint: naming.name).index
            if isNewID {
                first.append(UInt32(index))
                return false
            }
            return reported.insert(Pair(id: id, name: index)).inserted
        }
    }
}
