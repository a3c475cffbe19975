import ReadoutModel

/// Texts that are known. A few are compared one by one, which is faster than to hash them; only a long list becomes a
/// set, so that no list is too long.
struct TextSet {
    private static let limit = 16

    private var few: [Text] = []
    private var many: Set<Text> = []

    var isEmpty: Bool { few.isEmpty }

    func contains(_ text: Text) -> Bool {
        many.isEmpty ? few.contains(text) : many.contains(text)
    }

    /// Whether the text was not known before.
    mutating func insert(_ text: Text) -> Bool {
        guard !contains(text) else { return false }
        if many.isEmpty { few.append(text) } else { many.insert(text) }
        if few.count > TextSet.limit, many.isEmpty { many = Set(few) }
        return true
    }
}

extension [Text] {
    /// The texts without those that stand in the list before.
    var distinct: [Text] {
        guard count > 1 else { return self }
        if count <= 16, !indices.contains(where: { self[..<$0].contains(self[$0]) }) { return self }
        var seen = TextSet()
        return filter { seen.insert($0) }
    }
}
