import ReadoutExport
import ReadoutModel
import ReadoutSyntax

/// Counts triples, and keeps those whose subject other documents may describe as well, so that what several say is
/// counted once. All others are about the document, its summit and the parts of that.
struct CountedTriples<Sink: TripleSink & ~Copyable>: TripleSink, ~Copyable {
    private var sink: Sink
    private var key = TripleKey()
    private var isShared = false
    private var hasClass = false
    private let document: ByteStorage
    private let summit: ByteStorage
    private(set) var counts = GraphCounts()

    init(_ sink: consuming Sink, of document: Document, under base: Base) {
        self.sink = sink
        var iri = ByteBuffer(capacity: 256)
        base.document(document.id, into: &iri)
        self.document = iri.withBytes { ByteStorage(copying: $0) }
        iri.truncate(to: 0)
        base.summit(document.id, into: &iri)
        summit = iri.finish()
    }

    consuming func finish() -> Sink { sink }

    mutating func graph(_ iri: UnsafeRawBufferPointer) { sink.graph(iri) }

    mutating func subject(_ iri: UnsafeRawBufferPointer) {
        isShared = !isOwn(iri)
        hasClass = false
        if isShared { key.subject(iri) }
        sink.subject(iri)
    }

    /// Behind the summit's IRI a part begins with `#`, or `%23` in a base that has one; no id has either.
    private func isOwn(_ iri: UnsafeRawBufferPointer) -> Bool {
        if document.withBytes({ iri.elementsEqual($0) }) { return true }
        return summit.withBytes { summit in
            guard iri.starts(with: summit) else { return false }
            return iri.count == summit.count || iri[summit.count] == UInt8(ascii: "#")
                || iri[summit.count] == UInt8(ascii: "%")
        }
    }

    mutating func link(_ predicate: Term, _ iri: UnsafeRawBufferPointer) {
        if isShared { key.link(predicate, iri) }
        count(predicate)
        sink.link(predicate, iri)
    }

    mutating func link(_ predicate: Term, _ term: Term) {
        if predicate == RDF.type {
            if !hasClass { counts.add(term) }
            if let namespace = term.namespace { counts.vocabularies.insert(Namespaces(namespace)) }
            hasClass = true
        }
        if isShared { key.link(predicate, term.iri) }
        count(predicate)
        sink.link(predicate, term)
    }

    mutating func text(_ predicate: Term, _ text: Text, language: Text) {
        if isShared { key.text(predicate, text, language: language) }
        count(predicate)
        sink.text(predicate, text, language: language)
    }

    mutating func string(_ predicate: Term, _ string: UnsafeRawBufferPointer) {
        if isShared { key.string(predicate, string) }
        count(predicate)
        sink.string(predicate, string)
    }

    mutating func value(_ predicate: Term, _ lexical: UnsafeRawBufferPointer, _ datatype: Term) {
        if isShared { key.value(predicate, lexical, datatype) }
        count(predicate)
        sink.value(predicate, lexical, datatype)
    }

    private mutating func count(_ predicate: Term) {
        if let namespace = predicate.namespace { counts.vocabularies.insert(Namespaces(namespace)) }
        if isShared {
            key.lend { counts.shared.append(Text(uncheckedUTF8: ByteStorage(copying: $0))) }
        } else {
            counts.triples += 1
        }
    }
}
