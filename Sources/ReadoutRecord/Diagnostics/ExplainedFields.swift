/// Tells which findings may have no other reason than a field that could not be read.
struct ExplainedFields {
    /// The fields that could not be read, in order.
    private let broken: [String]
    private let known: Set<String>
    private let hasParticipants: Bool
    private let hasParties: Bool
    private let hasMeetings: Bool

    init(_ broken: [String]) {
        known = Set(broken.filter { !$0.isEmpty })
        self.broken = known.sorted()
        // A reference is compared with the ids, which are in these lists.
        let ids = known.filter { $0.hasSuffix(".id") || $0.hasSuffix("]") || !$0.contains(".") }
        hasParticipants = ids.contains { $0.hasPrefix("participants") }
        hasParties = ids.contains { $0.hasPrefix("parties") }
        hasMeetings =
            ids.contains { $0.hasPrefix("summit.meetings") || $0 == "summit" } || known.contains("summit.meetings")
    }

    func contains(_ field: String) -> Bool {
        if broken.isEmpty { return false }
        return isWithinBroken(field) || holdsBroken(field) || isComparedWithBroken(field)
    }

    /// Whether the field is one that could not be read, or within one.
    private func isWithinBroken(_ field: String) -> Bool {
        if known.contains(field) { return true }
        return field.indices.contains { (field[$0] == "." || field[$0] == "[") && known.contains(String(field[..<$0])) }
    }

    /// Whether one that could not be read is within the field.
    private func holdsBroken(_ field: String) -> Bool {
        [".", "["].contains { sign in
            let prefix = field + sign
            var (low, high) = (0, broken.count)
            while low < high {
                let middle = (low + high) / 2
                if broken[middle] < prefix { low = middle + 1 } else { high = middle }
            }
            return low < broken.count && broken[low].hasPrefix(prefix)
        }
    }

    /// An end is compared with its start, a reference with the ids, a local time with the zone.
    private func isComparedWithBroken(_ field: String) -> Bool {
        if field.hasSuffix(".end"), known.contains(field.dropLast(3) + "start") { return true }
        if known.contains("summit.timeZone"),
            ["start", "end", "said", "date", "announced"].contains(where: { field.hasSuffix(".\($0)") })
        {
            return true
        }
        if hasParticipants, field.hasSuffix(".speaker") || field.contains(".participants[") { return true }
        if hasParties, field.hasSuffix(".party") || field == "summit.host" { return true }
        return hasMeetings && field.hasPrefix("quotes") && field.hasSuffix(".meeting")
    }
}
