import ReadoutModel

extension Summit {
    /// The topics that are not blank, each once. Only CATEGORIES lists the document's topics as they are.
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
