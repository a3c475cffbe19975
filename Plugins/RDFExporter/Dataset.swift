import ReadoutExport
import ReadoutModel
import ReadoutSyntax

/// How much there is of what a document has for itself; people, parties and topics are shared, and cannot be counted
/// without remembering each of them.
struct DatasetCounts: Sendable {
    var triples = 0
    var events = 0
    var roles = 0
    var objectives = 0
    var quotations = 0
    /// Those of the predicates and classes.
    var vocabularies: Namespaces = []

    /// The subject is of this class.
    mutating func add(_ type: Term) {
        if type == Schema.Event { events += 1 }
        if type == Schema.Role { roles += 1 }
        if type == Readout.Objective { objectives += 1 }
        if type == Schema.Quotation { quotations += 1 }
    }

    static func + (a: DatasetCounts, b: DatasetCounts) -> DatasetCounts {
        DatasetCounts(
            triples: a.triples + b.triples, events: a.events + b.events, roles: a.roles + b.roles,
            objectives: a.objectives + b.objectives, quotations: a.quotations + b.quotations,
            vocabularies: a.vocabularies.union(b.vocabularies))
    }
}

/// What a document brings to the description of its data set. By reference, so that the parts of most documents, which
/// have none, are small.
final class DatasetPart: Sendable {
    /// The IRI of the data set, and of the one it is a part of.
    let dataset: Text
    let whole: Text?
    let uriSpace: Text
    let source: Text
    let license: Text?
    let counts: DatasetCounts

    init(dataset: Text, whole: Text?, uriSpace: Text, source: Text, license: Text?, counts: DatasetCounts) {
        (self.dataset, self.whole, self.uriSpace) = (dataset, whole, uriSpace)
        (self.source, self.license, self.counts) = (source, license, counts)
    }
}

/// The names of a document's data set and of what its description leads to. A document in a file of its own is a data
/// set of its own, a part of the whole: what is counted in one file would not hold for several that are loaded together.
struct DatasetNames {
    let dataset: Text
    private let whole: Text?
    private let uriSpace: Text
    private let source: Text
    private let license: Text?

    /// `nil` where no description is asked for.
    init?(_ request: borrowing ExportRequest, _ options: RDFOptions) {
        guard options.describesDataset else { return nil }
        let document = request.document
        var names = Names(request.base, document: document.id)
        let all = DatasetNames.text(names.dataset(of: nil), names)
        if request.framing == .alone {
            dataset = DatasetNames.text(names.dataset(of: document.id), names)
            whole = all
        } else {
            dataset = all
            whole = nil
        }
        uriSpace = request.base.text
        let article = document.article.url.map { names.iri($0) } ?? names.article(document.id)
        source = DatasetNames.text(article, names)
        license = document.article.license.map { DatasetNames.text(names.license($0), names) }
    }

    private static func text(_ name: Name, _ names: borrowing Names) -> Text {
        Text(String(decoding: names[name], as: UTF8.self))
    }

    func part(_ counts: DatasetCounts) -> DatasetPart {
        DatasetPart(
            dataset: dataset, whole: whole, uriSpace: uriSpace, source: source, license: license, counts: counts)
    }
}

/// A data set, as it is known after some of its documents: what has been counted, and which sources and licences have
/// been told already. Of those it keeps a hash each, as the run does of its documents.
struct Dataset: Sendable {
    private let title: Text?
    private var first: DatasetPart?
    private var counts = DatasetCounts()
    private var documents = 0
    private var told: Set<UInt64> = []

    init(title: Text?) { self.title = title }

    /// Whether there is anything to describe.
    var isEmpty: Bool { first == nil }

    /// The triples about the data set that a document adds: those of its source and its licence.
    mutating func add<Sink: TripleSink & ~Copyable>(_ part: DatasetPart, to sink: inout Sink) {
        if first == nil { first = part }
        counts = counts + part.counts
        documents += 1
        subject(part, &sink)
        if told.insert(part.source.fingerprint).inserted { link(DCTerms.source, part.source, &sink) }
        if let license = part.license, told.insert(~license.fingerprint).inserted {
            link(DCTerms.license, license, &sink)
        }
    }

    /// The description itself, when all documents are known: VoID §2 and DCAT §6.
    func describe<Sink: TripleSink & ~Copyable>(to sink: inout Sink) {
        guard let first else { return }
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

    private func partition(_ type: Term, of part: DatasetPart) -> Text {
        Text("\(part.dataset)/class/\(String(decoding: type.local, as: UTF8.self))")
    }

    private func subject<Sink: TripleSink & ~Copyable>(_ part: DatasetPart, _ sink: inout Sink) {
        part.dataset.withBytes {
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
        sink.value(predicate, digits.bytes, Xsd.integer)
    }
}

extension Namespace {
    /// Whether it holds terms that are worth to be listed, and not the datatypes and the machinery of every graph.
    fileprivate var isDescribed: Bool { self != .rdf && self != .xsd && self != .edtf }
}
