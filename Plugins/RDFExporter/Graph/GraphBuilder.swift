import ReadoutExport
import ReadoutModel
import ReadoutRecord
import ReadoutSyntax

/// What a graph depends on besides its document.
struct GraphContext {
    /// What the IRIs of the document's things begin with.
    let base: Base
    /// The summit's time zone, in which times of day without an offset are read.
    let zone: Zone?
    /// Where each quote stands in the article's text; none where that text is not given.
    let passages: [Passage?]
    /// The vocabularies that the graph is written in. A thing that only one of them describes is left out with that one.
    let vocabularies: Namespaces
    /// The IRI of the data set that the document belongs to, where it is described.
    let dataset: Text?
    /// Whether each name has a label beside it.
    var labels = false
    /// Whether what documents share is in a graph of its own.
    var shared = false
}

/// Makes the triples of one document, of each kind that there is. Extensions of it say what a summit, a person, a quote
/// and so on consist of.
struct GraphBuilder<Sink: TripleSink & ~Copyable>: ~Copyable {
    var sink: Sink
    var names: Names
    /// Room for a literal in the making.
    var scratch = ByteBuffer(capacity: 64)
    /// The start and the end of the summit as literals, one after the other, which every office at it has.
    private var summitDates = ByteBuffer(capacity: 64)
    private let startCount: Int
    private let startType: Term
    private let endType: Term?
    let zone: Zone?
    let vocabularies: Namespaces
    let dataset: Text?
    private let labels: Bool
    /// Whether what documents share is in a graph of its own, and whether that is the one that is written.
    let sharesGraph: Bool
    private var isInShared = false
    /// The language of the document's texts.
    let language: Text
    let documentName: Name
    let summitName: Name
    let articleName: Name
    private let sharedName: Name
    /// The ids of those participants whose IRI is `organization/{id}`, not `person/{id}`.
    let organizations: TextSet

    init(of document: Document, _ context: GraphContext, into sink: consuming Sink) {
        self.sink = sink
        var names = Names(context.base, document: document.id)
        documentName = names.document(document.id)
        summitName = names.summit(document.id)
        articleName = names.article(document.article, of: document.id)
        sharedName = names.shared()
        var organizations = TextSet()
        for index in document.participants.indices where document.participants[index].kind != .person {
            _ = organizations.insert(document.participants[index].id)
        }
        self.names = names
        self.organizations = organizations
        zone = context.zone
        dataset = context.dataset
        (labels, sharesGraph) = (context.labels, context.shared)
        vocabularies = context.vocabularies
        language = document.language.languageTag
        startType = TimeLiteral.append(document.summit.start, in: context.zone, to: &summitDates)
        startCount = summitDates.count
        if let end = document.summit.end {
            endType = TimeLiteral.append(end, in: context.zone, to: &summitDates)
        } else {
            endType = nil
        }
    }

    consuming func finish() -> Sink { sink }

    // MARK: Graph and subject

    /// Begins the graph of the document, which has the name of the document.
    mutating func begin() { names.lend(documentName) { sink.graph($0) } }

    /// - Parameter isShared: whether other documents describe the same thing.
    mutating func subject(_ name: Name, isShared: Bool = false) {
        if sharesGraph, isShared != isInShared {
            names.lend(isShared ? sharedName : documentName) { sink.graph($0) }
            isInShared = isShared
        }
        names.lend(name) { sink.subject($0) }
    }

    // MARK: Links

    mutating func link(_ predicate: Term, _ name: Name) { names.lend(name) { sink.link(predicate, $0) } }

    /// A link to what is not named again.
    mutating func link(_ predicate: Term, once name: Name) {
        link(predicate, name)
        names.forget(name)
    }

    mutating func link(_ predicate: Term, _ iri: Text?) {
        if let iri { link(predicate, once: names.iri(iri)) }
    }

    mutating func sameAs(_ iris: [Text]) {
        if iris.count == 1 { return link(Schema.sameAs, iris[0]) }
        for iri in iris.distinct { link(Schema.sameAs, iri) }
    }

    // MARK: Literals

    mutating func text(_ predicate: Term, _ text: Text?) {
        if let text { sink.text(predicate, text, language: language) }
    }

    /// What something is called, if anything.
    mutating func name(_ name: Text?) {
        text(Schema.name, name)
        if labels { text(RDFS.label, name) }
    }

    mutating func names(_ names: [Text]) {
        for name in names { text(Schema.name, name) }
        if labels { for name in names { text(RDFS.label, name) } }
    }

    mutating func string(_ predicate: Term, _ string: Text?) {
        if let string { string.withBytes { sink.string(predicate, $0) } }
    }

    mutating func isTrue(_ predicate: Term) {
        scratch.truncate(to: 0)
        scratch.append("true")
        scratch.withBytes { sink.value(predicate, $0, Xsd.boolean) }
    }

    /// The position in a list, from 1.
    mutating func position(_ position: Int) { number(Schema.position, position, Xsd.integer) }

    mutating func number(_ predicate: Term, _ number: Int, _ datatype: Term) {
        scratch.truncate(to: 0)
        scratch.append(decimal: number)
        scratch.withBytes { sink.value(predicate, $0, datatype) }
    }

    mutating func time(_ predicate: Term, _ time: Time?) {
        guard let time else { return }
        scratch.truncate(to: 0)
        let datatype = TimeLiteral.append(time, in: zone, to: &scratch)
        scratch.withBytes { sink.value(predicate, $0, datatype) }
    }

    mutating func datesOfSummit() {
        summitDates.withBytes {
            sink.value(Schema.startDate, UnsafeRawBufferPointer(rebasing: $0[..<startCount]), startType)
            guard let endType else { return }
            sink.value(Schema.endDate, UnsafeRawBufferPointer(rebasing: $0[startCount...]), endType)
        }
    }

    mutating func day(_ predicate: Term, _ day: CivilDate?) {
        guard let day else { return }
        scratch.truncate(to: 0)
        scratch.append(date: day)
        scratch.withBytes { sink.value(predicate, $0, Xsd.date) }
    }
}
