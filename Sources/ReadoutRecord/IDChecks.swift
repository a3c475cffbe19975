import ReadoutModel

/// Checks the ids of a document: no two are the same, and every reference leads to one of them.
extension DocumentChecker {
    mutating func localIDs() {
        if hasDistinctLocalIDs() { return }
        var ids = IDSet(capacity: 64)
        var findings: [Finding] = []
        func add(_ id: Text?, _ positional: PositionalID, _ list: StaticString, _ index: Int) {
            if let id, id.isEmpty { return }
            let isStated = id != nil
            let id = id ?? positional.text(at: index)
            guard let first = ids.insert(id, list, index) else { return }
            findings.append(taken(id, "\(list)[\(index)]\(isStated ? ".id" : "")", first))
        }
        forEachLocalID(add)
        self.findings += findings
    }

    private func taken(_ id: Text, _ field: String, _ first: String) -> Finding {
        Finding(
            .error, field,
            "the id \"\(id)\" is taken by \(first); meetings, objectives, quotes and related events share one set of ids"
        )
    }

    /// - Parameter id: the bytes of the id at an index of the list.
    @inline(__always)
    mutating func unique(_ list: StaticString, _ count: Int, _ id: (Int) -> UnsafeRawBufferPointer) {
        ids.clear()
        var isUnique = true
        for index in 0..<count where isUnique { isUnique = ids.insert(id(index)) }
        if isUnique { return }
        var known = IDSet(capacity: count)
        for index in 0..<count {
            let text = Text(string(id(index)))
            guard !text.isEmpty, let first = known.insert(text, list, index) else { continue }
            error("\(list)[\(index)].id", "the id \"\(text)\" is taken by \(first)")
        }
    }

    mutating func dangling(_ id: UnsafeRawBufferPointer, _ field: String, _ kind: String, _ known: [Text]) {
        dangling(Text(string(id)), field, kind, known)
    }

    mutating func dangling(_ id: Text, _ field: String, _ kind: String, _ known: [Text]) {
        // In a long list a near miss is no help, and looking for it takes long.
        let isLong = known.count > 500 || findings.count > 50
        let list =
            known.isEmpty ? "; the document has none" : isLong ? "" : hint(for: id.string, among: known.map(\.string))
        error(field, "there is no \(kind) \"\(id)\"\(list)")
    }

    // MARK: References

    @inline(__always)
    mutating func party(_ id: UnsafeRawBufferPointer?, _ field: @autoclosure () -> String) {
        guard let id, document.partyIndex(id) == nil else { return }
        dangling(id, field(), "party", document.parties.map(\.id))
    }

    @inline(__always)
    mutating func participant(_ id: UnsafeRawBufferPointer?, _ field: @autoclosure () -> String) {
        guard let id, document.participantIndex(id) == nil else { return }
        dangling(id, field(), "participant", document.participants.map(\.id))
    }

    @inline(__always)
    mutating func meeting(_ id: UnsafeRawBufferPointer?, _ field: @autoclosure () -> String) {
        guard let id, document.meetingIndex(id) == nil else { return }
        dangling(id, field(), "meeting", document.summit.meetings.indices.map(document.meetingID))
    }

    @inline(__always)
    mutating func reference(_ reference: PersonReference, _ field: @autoclosure () -> String) {
        switch reference {
        case .participant(let id): id.withBytes { participant($0, field()) }
        case .person(let person): self.person(person, field())
        }
    }
}

/// The fingerprints of a few ids, enough to tell that all of them differ.
struct Fingerprints {
    private var seen: [UInt64] = []
    /// Whether an id was left out, and whether another one looks like a positional id: `quote-1`.
    private var hasGap = false
    private var hasPositional = false
    private static let few = 48

    init() { seen.reserveCapacity(Fingerprints.few) }

    mutating func clear() {
        seen.removeAll(keepingCapacity: true)
        (hasGap, hasPositional) = (false, false)
    }

    /// Whether an id certainly differs from those before it, positional ids among them.
    @inline(__always)
    mutating func insert(_ id: UnsafeRawBufferPointer?) -> Bool {
        guard let id else {
            hasGap = true
            return !hasPositional
        }
        hasPositional = hasPositional || PositionalID.isLike(id)
        guard seen.count < Fingerprints.few, !(hasGap && hasPositional) else { return false }
        let fingerprint = Text.fingerprint(id)
        for other in seen where other == fingerprint { return false }
        seen.append(fingerprint)
        return true
    }
}

/// Ids and the items that have them. A few ids are compared one by one, which is quicker than hashing; many are hashed.
private struct IDSet {
    private var ids: [Text] = []
    private var lists: [(list: StaticString, index: Int)] = []
    private var indices: [Text: Int] = [:]

    private static let few = 24

    init(capacity: Int) {
        ids.reserveCapacity(capacity)
        lists.reserveCapacity(capacity)
    }

    /// Adds an id, or returns the item that has it already: `quotes[0]`.
    mutating func insert(_ id: Text, _ list: StaticString, _ index: Int) -> String? {
        let known: Int?
        if ids.count < IDSet.few {
            known = ids.firstPosition { $0 == id }
        } else {
            if indices.isEmpty { for (index, id) in ids.enumerated() { indices[id] = index } }
            known = indices[id]
            if known == nil { indices[id] = ids.count }
        }
        if let known { return "\(lists[known].list)[\(lists[known].index)]" }
        ids.append(id)
        lists.append((list, index))
        return nil
    }
}
