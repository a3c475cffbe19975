import ReadoutModel
import ReadoutSyntax

/// Lets each triple pass once, in whichever graph it comes first. It remembers all of them, and stands only before the sink
/// of a document whose article is named like a thing of the documents, so that its triples can be those of something else,
/// or whose triples are counted.
struct DistinctTriples<Sink: TripleSink & ~Copyable>: TripleSink, ~Copyable {
    private var sink: Sink
    private var seen = ByteSet()
    private var key = TripleKey()

    init(_ sink: consuming Sink) { self.sink = sink }

    consuming func finish() -> Sink { sink }

    mutating func graph(_ iri: UnsafeRawBufferPointer) { sink.graph(iri) }

    mutating func subject(_ iri: UnsafeRawBufferPointer) {
        key.subject(iri)
        sink.subject(iri)
    }

    mutating func link(_ predicate: Term, _ iri: UnsafeRawBufferPointer) {
        key.link(predicate, iri)
        if isNew() { sink.link(predicate, iri) }
    }

    mutating func link(_ predicate: Term, _ term: Term) {
        key.link(predicate, term.iri)
        if isNew() { sink.link(predicate, term) }
    }

    mutating func text(_ predicate: Term, _ text: Text, language: Text) {
        key.text(predicate, text, language: language)
        if isNew() { sink.text(predicate, text, language: language) }
    }

    mutating func string(_ predicate: Term, _ string: UnsafeRawBufferPointer) {
        key.string(predicate, string)
        if isNew() { sink.string(predicate, string) }
    }

    mutating func value(_ predicate: Term, _ lexical: UnsafeRawBufferPointer, _ datatype: Term) {
        key.value(predicate, lexical, datatype)
        if isNew() { sink.value(predicate, lexical, datatype) }
    }

    private mutating func isNew() -> Bool { key.lend { seen.insert($0) } }
}
