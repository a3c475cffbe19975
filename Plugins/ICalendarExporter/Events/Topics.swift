import ReadoutModel

extension Summit {
    /// The topics that have words, each once. CATEGORIES alone are those of the record one by one.
    var distinctTopics: [Text] {
        if topics.count <= 16 {  // few are quicker compared than hashed
            return topics.indices.filter { index in
                topics[index].ink != nil && !topics[..<index].contains { $0 == topics[index] }
            }.map { topics[$0] }
        }
        var seen: Set<Text> = []
        return topics.filter { $0.ink != nil && seen.insert($0).inserted }
    }
}
