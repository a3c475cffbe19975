import ReadoutModel
import ReadoutSyntax

/// Lets each triple pass once. It remembers all of them, and stands only before the sink of a document whose article is
/// named like a thing of the documents, so that its triples can be those of something else.
struct DistinctTriples<Sink: TripleSink & ~Copyable>: TripleSink, ~Copyable {
    private var sink: Sink
    private var seen = ByteSet()
    /// The subject, followed by everything else that distinguishes a triple.
    private var key = ByteBuffer(capacity: 256)
    private var subjectCount = 0

    init(_ sink: consuming Sink) { self.sink = sink }

    consuming func finish() -> Sink { sink }

    mutating func graph(_ iri: UnsafeRawBufferPointer) {
        seen.removeAll()
        sink.graph(iri)
    }

    mutating func subject(_ iri: UnsafeRawBufferPointer) {
        key.truncate(to: 0)
        key.append(iri)
        subjectCount = iri.count
        sink.subject(iri)
    }

    mutating func link(_ predicate: Term, _ iri: UnsafeRawBufferPointer) {
        begin(predicate, kind: "<")
        if endsNew(iri) { sink.link(predicate, iri) }
    }

    mutating func link(_ predicate: Term, _ term: Term) {
        begin(predicate, kind: "<")
        if endsNew(term.iri) { sink.link(predicate, term) }
    }

    mutating func text(_ predicate: Term, _ text: Text, language: Text) {
        begin(predicate, kind: "@")
        key.append(language.string.lowercased())  // a tag is the same in capitals (RDF 1.1 Concepts §3.3)
        if text.withBytes({ endsNew($0) }) { sink.text(predicate, text, language: language) }
    }

    mutating func string(_ predicate: Term, _ string: UnsafeRawBufferPointer) {
        begin(predicate, kind: "\"")
        if endsNew(string) { sink.string(predicate, string) }
    }

    mutating func value(_ predicate: Term, _ lexical: UnsafeRawBufferPointer, _ datatype: Term) {
        begin(predicate, kind: "^")
        key.append(datatype.iri)
        if endsNew(lexical) { sink.value(predicate, lexical, datatype) }
    }

    /// Begins the key of a triple.
    /// - Parameter kind: what tells its object from others with the same bytes.
    private mutating func begin(_ predicate: Term, kind: StaticString) {
        key.truncate(to: subjectCount)
        key.append(UInt8(0))  // which no part of the key but the last can hold
        key.append(predicate.iri)
        key.append(UInt8(0))
        key.append(kind)
    }

    /// Ends the key, and says whether the triple is new.
    private mutating func endsNew(_ object: UnsafeRawBufferPointer) -> Bool {
        key.append(UInt8(0))
        key.append(object)
        return key.withBytes { seen.insert($0) }
    }
}
