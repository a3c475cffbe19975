import ReadoutModel

extension Summit {
    /// The topics that have words, each once. CATEGORIES alone are those of the record one by one.
    var distinctTopics: [Text] {
        var seen: Set<Text> = []
        return topics.filter { $0.ink != nil && seen.insert($0).inserted }
    }
}
