import ReadoutModel

/// What a document adds to the counts of its data set.
struct GraphCounts: Sendable {
    /// The triples that no other document has.
    var triples = 0
    /// The keys of those that others may have as well: of people, parties, topics and articles.
    var shared: [Text] = []
    var events = 0
    var roles = 0
    var objectives = 0
    var quotations = 0
    /// The vocabularies of the predicates and classes.
    var vocabularies: Namespaces = []

    /// Counts a subject, which is of this class.
    mutating func add(_ type: Term) {
        if type == Schema.Event { events += 1 }
        if type == Schema.Role { roles += 1 }
        if type == Readout.Objective { objectives += 1 }
        if type == Schema.Quotation { quotations += 1 }
    }
}
