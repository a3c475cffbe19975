import ReadoutModel
import ReadoutSyntax

/// A data set, as it is known after some of its documents: what has been counted, and which sources and licences have
/// been named already. Several documents can have one source, and nearly all have one of a few licences.
struct Dataset: Sendable {
    private let title: Text?
    private var first: DatasetPart?
    private var counts = GraphCounts()
    private var documents = 0
    private var sources = ByteSet()
    private var licenses = ByteSet()

    init(title: Text?) { self.title = title }

    /// Whether there is anything to describe.
    var isEmpty: Bool { first == nil }

    /// The triples about the data set that a document adds: those of its source and its licence.
    mutating func add<Sink: TripleSink & ~Copyable>(_ part: DatasetPart, to sink: inout Sink) {
        if first == nil { first = part }
        counts = counts + part.counts
        documents += 1
        subject(part.names, &sink)
        if part.names.source.withBytes({ sources.insert($0) }) { link(DCTerms.source, part.names.source, &sink) }
        if let license = part.names.license, license.withBytes({ licenses.insert($0) }) {
            link(DCTerms.license, license, &sink)
        }
    }

    /// The description itself, when all documents are known: VoID §2 and DCAT §6.
    func describe<Sink: TripleSink & ~Copyable>(to sink: inout Sink) {
        guard let first = first?.names else { return }
        subject(first, &sink)
        sink.link(RDF.type, VoID.Dataset)
        sink.link(RDF.type, DCAT.Dataset)
        title?.withBytes { sink.string(DCTerms.title, $0) }
        first.uriSpace.withBytes { sink.string(VoID.uriSpace, $0) }
        number(VoID.documents, documents, &sink)
        number(VoID.triples, counts.triples, &sink)
        for namespace in Namespace.allCases
        where counts.vocabularies.contains(Namespaces(namespace)) && namespace.isDescribed {
            let iri = namespace.iri
            sink.link(VoID.vocabulary, UnsafeRawBufferPointer(start: iri.utf8Start, count: iri.utf8CodeUnitCount))
        }
        let partitions: [(Term, Int)] = [
            (Schema.Event, counts.events), (Schema.Role, counts.roles), (Readout.Objective, counts.objectives),
            (Schema.Quotation, counts.quotations),
        ]
        for (type, count) in partitions where count > 0 { link(VoID.classPartition, partition(type, of: first), &sink) }
        for (type, count) in partitions where count > 0 {
            partition(type, of: first).withBytes { sink.subject($0) }
            sink.link(RDF.type, VoID.Dataset)
            sink.link(VoID.class, type)
            number(VoID.entities, count, &sink)
        }
        if let whole = first.whole {
            whole.withBytes { sink.subject($0) }
            link(VoID.subset, first.dataset, &sink)
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
