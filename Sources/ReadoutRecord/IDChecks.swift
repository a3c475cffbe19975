import ReadoutModel

/// Checks the ids of a document: no two are the same, and every reference leads to one of them.
extension DocumentChecker {
    mutating func localIDs() {
        if hasDistinctLocalIDs() { return }
        var ids = IDSet(capacity: 64)
        let lists = self  // not changed while the closure adds findings
        lists.forEachLocalID { id, positional, list, index in
            if let id, id.isEmpty { return }
            let isStated = id != nil
            let id = id ?? positional.text(at: index)
            guard let first = ids.insert(id, list, index) else { return }
            error(
                .duplicateID, "\(list)[\(index)]\(isStated ? ".id" : "")",
                "the id \(quoted(id)) is taken by \(first); \(DocumentChecker.sharedIDs)")
        }
    }

    private static let sharedIDs = "meetings, objectives, quotes and related events share one set of ids"

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
            error(.duplicateID, "\(list)[\(index)].id", "the id \(quoted(text)) is taken by \(first.description)")
        }
    }

    // MARK: References

    /// - Parameter known: the ids that there are, in their order.
    /// - Parameter names: what those are called, in the same order.
    private mutating func dangling(
        _ id: UnsafeRawBufferPointer, _ field: String, _ kind: String, _ known: some Collection<Text>,
        _ names: some Collection<Text>
    ) {
        // Nobody reads as many hints, and with long lists they take long.
        let isHinted = findings.count < 50
        error(
            .unknownID, field,
            "there is no \(kind) \(quoted(id))\(isHinted ? DocumentChecker.near(id, kind, known, names) : "")")
    }

    /// How many names are compared: a reference that leads nowhere costs no more in a long list.
    private static let mostNames = 1000

    private static func near(
        _ id: UnsafeRawBufferPointer, _ kind: String, _ known: some Collection<Text>, _ names: some Collection<Text>
    ) -> String {
        if known.isEmpty { return "; the document has none" }
        let text = string(id)
        if id.count < 200 {
            let wanted = CodeHints.trimmed(text).lowercased()
            for (id, name) in zip(known, names).prefix(mostNames) where name.string.lowercased() == wanted {
                return "; write \(quoted(id)), the id of the \(kind) of this name"
            }
        }
        return hint(for: text, among: known.lazy.map(\.string))
    }

    @inline(__always)
    mutating func party(_ id: UnsafeRawBufferPointer?, _ field: @autoclosure () -> String) {
        guard let id, document.partyIndex(id) == nil else { return }
        dangling(id, field(), "party", document.parties.lazy.map(\.id), document.parties.lazy.map(\.name))
    }

    @inline(__always)
    mutating func participant(_ id: UnsafeRawBufferPointer?, _ field: @autoclosure () -> String) {
        guard let id, document.participantIndex(id) == nil else { return }
        dangling(
            id, field(), "participant", document.participants.lazy.map(\.id), document.participants.lazy.map(\.name))
    }

    @inline(__always)
    mutating func meeting(_ id: UnsafeRawBufferPointer?, _ field: @autoclosure () -> String) {
        guard let id, document.meetingIndex(id) == nil else { return }
        dangling(
            id, field(), "meeting", document.summit.meetings.indices.lazy.map(document.meetingID),
            document.summit.meetings.lazy.map(\.title))
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

    /// A number that equal texts share, and others hardly, from how they begin and end: a fingerprint would look at every
    /// byte.
    @inline(__always)
    private static func sketch(_ text: UnsafeRawBufferPointer) -> UInt64 {
        guard text.count >= 8 else { return Text.fingerprint(text) }
        let first = text.loadUnaligned(as: UInt64.self)
        let last = text.loadUnaligned(fromByteOffset: text.count - 8, as: UInt64.self)
        return (first ^ UInt64(truncatingIfNeeded: text.count)) &* 0x9E37_79B9_7F4A_7C15 ^ last
    }

    /// Whether a name with what it belongs to certainly differs from those before it.
    @inline(__always)
    mutating func insertName(_ name: UnsafeRawBufferPointer, _ owner: UnsafeRawBufferPointer?) -> Bool {
        guard seen.count < Fingerprints.few else { return false }
        let fingerprint = Fingerprints.sketch(name) ^ (owner.map { Fingerprints.sketch($0) &* 3 } ?? 0)
        for other in seen where other == fingerprint { return false }
        seen.append(fingerprint)
        return true
    }
}

/// Ids and the items that have them. A few ids are compared one by one, which is quicker than hashing; many are hashed.
private struct IDSet {
    private var ids: [Text] = []
    private var lists: [Holder] = []
    private var indices: [Text: Int] = [:]

    private static let few = 24

    init(capacity: Int) {
        ids.reserveCapacity(capacity)
        lists.reserveCapacity(capacity)
    }

    /// An item that has an id.
    struct Holder: CustomStringConvertible {
        let list: StaticString
        let index: Int

        /// `quotes[0]`
        var description: String { "\(list)[\(index)]" }
    }

    /// Adds an id, or returns the item that has it already.
    mutating func insert(_ id: Text, _ list: StaticString, _ index: Int) -> Holder? {
        let known: Int?
        if ids.count < IDSet.few {
            known = ids.firstPosition { $0 == id }
        } else {
            if indices.isEmpty { for (index, id) in ids.enumerated() { indices[id] = index } }
            known = indices[id]
            if known == nil { indices[id] = ids.count }
        }
        if let known { return lists[known] }
        ids.append(id)
        lists.append(Holder(list: list, index: index))
        return nil
    }
}
