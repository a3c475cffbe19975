import ReadoutModel
import ReadoutRecord

/// What a document says, triple by triple, and always in the same order. Every syntax is written from this.
enum Graph {
    /// Hands the triples of a document to `sink`, and gives it back.
    ///
    /// No triple comes twice in a document that has passed its check: each subject is described once, and lists that
    /// may repeat an item are gone through without repetition. The one subject whose IRI a document chooses itself is
    /// its article; where ``Names/mayCollide(_:under:)`` says so, the sink must be a ``DistinctTriples``.
    static func write<Sink: TripleSink & ~Copyable>(
        _ document: Document, _ context: GraphContext, into sink: consuming Sink
    ) -> Sink {
        var builder = GraphBuilder(of: document, context, into: sink)
        builder.write(document, context.passages)
        return builder.finish()
    }
}

extension GraphBuilder where Sink: ~Copyable {
    fileprivate mutating func write(_ document: Document, _ passages: [Passage?]) {
        begin()
        describe(document)
        source(document.article)
        document.parties.forEachIndexed { _, party in self.party(party) }
        summit(document)
        people(document)
        for index in document.summit.meetings.indices { meeting(document, index) }
        for index in document.objectives.indices {
            objective(document.objectives[index], document.objectiveID(at: index))
        }
        for index in document.quotes.indices { quote(document, index) }
        for index in passages.indices { annotation(passages[index], of: document.quoteID(at: index)) }
        for index in document.related.indices { related(document, index) }
    }
}
