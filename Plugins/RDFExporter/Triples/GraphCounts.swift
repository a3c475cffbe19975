/// Counts what belongs to one document alone. People, parties and topics are shared by documents, and could not be
/// counted without remembering each of them.
struct GraphCounts: Sendable {
    var triples = 0
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

    static func + (a: GraphCounts, b: GraphCounts) -> GraphCounts {
        GraphCounts(
            triples: a.triples + b.triples, events: a.events + b.events, roles: a.roles + b.roles,
            objectives: a.objectives + b.objectives, quotations: a.quotations + b.quotations,
            vocabularies: a.vocabularies.union(b.vocabularies))
    }
}
