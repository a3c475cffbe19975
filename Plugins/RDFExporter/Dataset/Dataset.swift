import ReadoutModel
import ReadoutSyntax

/// A data set, as it is known after some of its documents: what has been counted, and which sources have been named
/// already, since several documents can have one source.
struct Dataset: Sendable {
    private let options: RDFOptions
    private var first: DatasetNames?
    private var counts = GraphCounts()
    private var documents = 0
    private var shared = ByteSet()
    private var sources = ByteSet()

    init(_ options: RDFOptions) { self.options = options }

    /// Whether there is anything to describe.
    var isEmpty: Bool { first == nil }

    /// The triples about the data set that a document adds: that of its source.
    mutating func add<Sink: TripleSink & ~Copyable>(_ part: DatasetPart, to sink: inout Sink) {
        if first == nil { first = part.names }
        count(part.counts)
        guard part.names.source.withBytes({ sources.insert($0) }) else { return }
        counts.triples += 1
        subject(part.names, &sink)
        link(DCTerms.source, part.names.source, &sink)
    }

    private mutating func count(_ part: GraphCounts) {
        documents += 1
        counts.triples += part.triples
        for key in part.shared where key.withBytes({ shared.insert($0) }) { counts.triples += 1 }
        counts.events += part.events
        counts.roles += part.roles
        counts.objectives += part.objectives
        counts.quotations += part.quotations
        counts.vocabularies.formUnion(part.vocabularies)
    }

    /// The description itself, when all documents are known: VoID §2 and DCAT §6.
    func describe<Sink: TripleSink & ~Copyable>(to sink: inout Sink) {
        guard let first else { return }
        // The triples of the description are of the data set, too, and their number does not depend on what they say.
        var own = TripleCounter()
        describe(first, triples: 0, to: &own)
        describe(first, triples: counts.triples + own.triples, to: &sink)
    }

    private func describe<Sink: TripleSink & ~Copyable>(_ names: DatasetNames, triples: Int, to sink: inout Sink) {
        subject(names, &sink)
        sink.link(RDF.type, VoID.Dataset)
        sink.link(RDF.type, DCAT.Dataset)
        options.title?.withBytes { sink.string(DCTerms.title, $0) }
        options.description?.withBytes { sink.string(DCTerms.description, $0) }
        if let license = options.license { link(DCTerms.license, license, &sink) }
        let publisher = options.publisher.map { IRI.isAbsolute($0) ? $0 : Text("\(names.dataset)/agent/publisher") }
        if let publisher { link(DCTerms.publisher, publisher, &sink) }
        names.uriSpace.withBytes { sink.string(VoID.uriSpace, $0) }
        number(VoID.documents, documents, &sink)
        number(VoID.triples, triples, &sink)
        for namespace in Namespace.allCases
        where counts.vocabularies.contains(Namespaces(namespace)) && namespace.isDescribed {
            let iri = namespace.iri
            sink.link(VoID.vocabulary, UnsafeRawBufferPointer(start: iri.utf8Start, count: iri.utf8CodeUnitCount))
        }
        let partitions: [(Term, Int)] = [
            (Schema.Event, counts.events), (Schema.Role, counts.roles), (Readout.Objective, counts.objectives),
            (Schema.Quotation, counts.quotations),
        ]
        for (type, count) in partitions where count > 0 { link(VoID.classPartition, partition(type, of: names), &sink) }
        for (type, count) in partitions where count > 0 {
            partition(type, of: names).withBytes { sink.subject($0) }
            sink.link(RDF.type, VoID.Dataset)
            sink.link(VoID.class, type)
            number(VoID.entities, count, &sink)
        }
        if let publisher, publisher != options.publisher {
            publisher.withBytes { sink.subject($0) }
            sink.link(RDF.type, DCTerms.Agent)
            options.publisher?.withBytes { sink.string(Schema.name, $0) }
        }
        if let whole = names.whole {
            whole.withBytes { sink.subject($0) }
            link(VoID.subset, names.dataset, &sink)
        }
    }

    private func partition(_ type: Term, of names: DatasetNames) -> Text {
        Text("\(names.dataset)/class/\(String(decoding: type.local, as: UTF8.self))")
    }

    private func subject<Sink: TripleSink & ~Copyable>(_ names: DatasetNames, _ sink: inout Sink) {
        names.dataset.withBytes {
            sink.graph($0)
            sink.subject($0)
        }
    }

    private func link<Sink: TripleSink & ~Copyable>(_ predicate: Term, _ iri: Text, _ sink: inout Sink) {
        iri.withBytes { sink.link(predicate, $0) }
    }

    private func number<Sink: TripleSink & ~Copyable>(_ predicate: Term, _ number: Int, _ sink: inout Sink) {
        var digits = ByteBuffer(capacity: 20)
        digits.append(decimal: number)
        digits.withBytes { sink.value(predicate, $0, Xsd.integer) }
    }
}

extension Namespace {
    /// Whether it holds terms that are worth listing; the datatypes and `rdf:` are in every graph.
    fileprivate var isDescribed: Bool { self != .rdf && self != .xsd && self != .edtf }
}

/// Counts triples and does nothing else.
private struct TripleCounter: TripleSink {
    var triples = 0

    mutating func graph(_ iri: UnsafeRawBufferPointer) {}
    mutating func subject(_ iri: UnsafeRawBufferPointer) {}
    mutating func link(_ predicate: Term, _ iri: UnsafeRawBufferPointer) { triples += 1 }
    mutating func link(_ predicate: Term, _ term: Term) { triples += 1 }
    mutating func text(_ predicate: Term, _ text: Text, language: Text) { triples += 1 }
    mutating func string(_ predicate: Term, _ string: UnsafeRawBufferPointer) { triples += 1 }
    mutating func value(_ predicate: Term, _ lexical: UnsafeRawBufferPointer, _ datatype: Term) { triples += 1 }
}
