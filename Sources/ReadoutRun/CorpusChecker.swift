import ReadoutRecord

/// Holds each document against those before it.
struct CorpusChecker {
    private var documents: Set<UInt64> = []
    /// The first name of each id, and those that have been reported.
    private var names: [UInt64: UInt64] = [:]
    private var reported: Set<UInt64> = []

    /// What is wrong with a document in the light of those before it.
    mutating func check(_ facts: CorpusFacts) -> [Finding] {
        var findings: [Finding] = []
        if let id = facts.id, facts.isBad ? documents.contains(id) : !documents.insert(id).inserted {
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
