import ReadoutModel

/// Lets each triple pass once. It remembers them all, and stands only before the sink of a document whose article lies
/// among the things of the documents, where its triples can be those of something else.
struct DistinctTriples<Sink: TripleSink & ~Copyable>: TripleSink, ~Copyable {
    private var sink: Sink
    private var seen: Set<[UInt8]> = []
    private var subject: [UInt8] = []

    init(_ sink: consuming Sink) { self.sink = sink }

    consuming func finish() -> Sink { sink }

    mutating func graph(_ iri: UnsafeRawBufferPointer) {
        seen = []
        sink.graph(iri)
    }

    mutating func subject(_ iri: UnsafeRawBufferPointer) {
        subject = Array(iri)
        sink.subject(iri)
    }

    mutating func link(_ predicate: Term, _ iri: UnsafeRawBufferPointer) {
        if isNew(predicate, iri, kind: "<".utf8) { sink.link(predicate, iri) }
    }

    mutating func link(_ predicate: Term, _ term: Term) {
        if isNew(predicate, term.iri, kind: "<".utf8) { sink.link(predicate, term) }
    }

    mutating func text(_ predicate: Term, _ text: Text, language: Text) {
        // A language tag is the same in capitals (RDF 1.1 Concepts §3.3).
        if text.withBytes({ isNew(predicate, $0, kind: "@\(language.string.lowercased())".utf8) }) {
            sink.text(predicate, text, language: language)
        }
    }

    mutating func string(_ predicate: Term, _ string: UnsafeRawBufferPointer) {
        if isNew(predicate, string, kind: "\"".utf8) { sink.string(predicate, string) }
    }

    mutating func value(_ predicate: Term, _ lexical: UnsafeRawBufferPointer, _ datatype: Term) {
        if isNew(predicate, lexical, kind: Array("^".utf8) + datatype.iri) { sink.value(predicate, lexical, datatype) }
    }

    /// - Parameter kind: what tells the object from others with the same bytes.
    private mutating func isNew(
        _ predicate: Term, _ object: UnsafeRawBufferPointer, kind: some Sequence<UInt8>
    ) -> Bool {
        // No part but the last can hold a zero byte.
        var key = subject + [0]
        key += predicate.iri
        key.append(0)
        key += kind
        key.append(0)
        key += object
        return seen.insert(key).inserted
    }
}
