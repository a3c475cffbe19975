import ReadoutModel

/// Lets the triples of some vocabularies pass. The first class of a subject always passes: without it the other triples
/// would not say what they are about.
struct ChosenVocabularies<Sink: TripleSink & ~Copyable>: TripleSink, ~Copyable {
    private var sink: Sink
    private let chosen: Namespaces
    private var hasClass = false

    init(_ sink: consuming Sink, _ chosen: Namespaces) {
        self.sink = sink
        self.chosen = chosen
    }

    consuming func finish() -> Sink { sink }

    mutating func graph(_ iri: UnsafeRawBufferPointer) { sink.graph(iri) }

    mutating func subject(_ iri: UnsafeRawBufferPointer) {
        hasClass = false
        sink.subject(iri)
    }

    mutating func link(_ predicate: Term, _ iri: UnsafeRawBufferPointer) {
        if isChosen(predicate) { sink.link(predicate, iri) }
    }

    mutating func link(_ predicate: Term, _ term: Term) {
        if predicate == RDF.type {
            guard !hasClass || isChosen(term) else { return }
            hasClass = true
        }
        if isChosen(predicate) { sink.link(predicate, term) }
    }

    mutating func text(_ predicate: Term, _ text: Text, language: Text) {
        if isChosen(predicate) { sink.text(predicate, text, language: language) }
    }

    mutating func string(_ predicate: Term, _ string: UnsafeRawBufferPointer) {
        if isChosen(predicate) { sink.string(predicate, string) }
    }

    mutating func value(_ predicate: Term, _ lexical: UnsafeRawBufferPointer, _ datatype: Term) {
        if isChosen(predicate) { sink.value(predicate, lexical, datatype) }
    }

    private func isChosen(_ term: Term) -> Bool {
        guard let namespace = term.namespace else { return true }
        return chosen.contains(Namespaces(namespace))
    }
}
