import ReadoutModel

/// The ids of a document: each its own, and those that are meant are there.
extension DocumentChecker {
    mutating func localIDs() {
        if hasDistinctLocalIDs() { return }
        let meetings = document.summit.meetings
        var ids = IDSet(
            capacity: meetings.count + document.objectives.count + document.quotes.count + document.related.count)
        var findings: [Finding] = []
        func add(_ id: Text?, _ positional: PositionalID, _ index: Int, _ list: StaticString) {
            if let id, id.isEmpty { return }
            let isStated = id != nil
            let id = id ?? positional.text(at: index)
            guard let first = ids.insert(id, list, index) else { return }
            findings.append(taken(id, "\(list)[\(index)]\(isStated ? ".id" : "")", first))
        }
        meetings.forEachIndexed { add($1.id, .meeting, $0, "summit.meetings") }
        document.objectives.forEachIndexed { add($1.id, .objective, $0, "objectives") }
        document.quotes.forEachIndexed { add($1.id, .quote, $0, "quotes") }
        document.related.forEachIndexed { add($1.id, .related, $0, "related") }
        self.findings += findings
    }

    /// A quick look, which may say no where the answer is yes.
    mutating func hasDistinctLocalIDs() -> Bool {
        ids.clear()
        let meetings = document.summit.meetings
        for index in meetings.indices where !ids.insert(meetings[index].texts.given(\.id)) { return false }
        for index in document.objectives.indices where !ids.insert(document.objectives[index].texts.given(\.id)) {
            return false
        }
        for index in document.quotes.indices where !ids.insert(document.quotes[index].texts.given(\.id)) {
            return false
        }
        for index in document.related.indices where !ids.insert(document.related[index].texts.given(\.id)) {
            return false
        }
        return true
    }

    private func taken(_ id: Text, _ field: String, _ first: String) -> Finding {
        Finding(
            .error, field,
            "the id \"\(id)\" is taken by \(first); meetings, objectives, quotes and related events share one set of ids"
        )
    }

    /// - Parameter id: the bytes of the id at a place.
    @inline(__always)
    mutating func unique(_ list: StaticString, _ count: Int, _ id: (Int) -> UnsafeRawBufferPointer) {
        ids.clear()
        var isUnique = true
        for index in 0..<count where isUnique { isUnique = ids.insert(id(index)) }
        if isUnique { return }
        var places = IDSet(capacity: count)
        for index in 0..<count {
            let text = Text(string(id(index)))
            guard !text.isEmpty, let first = places.insert(text, list, index) else { continue }
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

    @inline(__always)
    mutating func party(_ id: UnsafeRawBufferPointer?, _ field: @autoclosure () -> String) {
        guard let id, document.partyIndex(id) == nil else { return }
        dangling(id, field(), "party", document.parties.map(\.id))
    }
}

/// The fingerprints of a few ids, enough to tell that all of them differ.
struct Fingerprints {
    private var seen: [UInt64] = []
    /// Whether an id was left out, and whether another looks like one that is made up for it: `quote-1`.
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

/// Ids and where they stand. Documents have few, so that looking through them is quicker than hashing; large ones are
/// hashed.
private struct IDSet {
    private var ids: [Text] = []
    private var lists: [(list: StaticString, index: Int)] = []
    private var places: [Text: Int] = [:]

    private static let few = 24

    init(capacity: Int) {
        ids.reserveCapacity(capacity)
        lists.reserveCapacity(capacity)
    }

    /// Adds an id, or returns the place of the same one: `quotes[0]`.
    mutating func insert(_ id: Text, _ list: StaticString, _ index: Int) -> String? {
        let known: Int?
        if ids.count < IDSet.few {
            known = ids.firstPosition { $0 == id }
        } else {
            if places.isEmpty { for (index, id) in ids.enumerated() { places[id] = index } }
            known = places[id]
            if known == nil { places[id] = ids.count }
        }
        if let known { return "\(lists[known].list)[\(lists[known].index)]" }
        ids.append(id)
        lists.append((list, index))
        return nil
    }
}
