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
}

/// Makes the triples of one document, of each kind that there is. Extensions of it say what a summit, a person, a quote
/// and so on consist of.
struct GraphBuilder<Sink: TripleSink & ~Copyable>: ~Copyable {
    var sink: Sink
    var names: Names
    /// Room for a literal in the making.
    var scratch = ByteBuffer(capacity: 64)
    let zone: Zone?
    let vocabularies: Namespaces
    let dataset: Text?
    /// The language of the document's texts.
    let language: Text
    let documentName: Name
    let summitName: Name
    let articleName: Name
    /// The ids of those participants whose IRI is `organization/{id}`, not `person/{id}`.
    let organizations: TextSet

    init(of document: Document, _ context: GraphContext, into sink: consuming Sink) {
        self.sink = sink
        var names = Names(context.base, document: document.id)
        documentName = names.document(document.id)
        summitName = names.summit(document.id)
        articleName = names.article(document.article, of: document.id)
        var organizations = TextSet()
        for index in document.participants.indices where document.participants[index].kind != .person {
            _ = organizations.insert(document.participants[index].id)
        }
        self.names = names
        self.organizations = organizations
        zone = context.zone
        dataset = context.dataset
        vocabularies = context.vocabularies
        language = document.language.languageTag
    }

    consuming func finish() -> Sink { sink }

    // MARK: Graph and subject

    /// Begins the graph of the document, which has the name of the document.
    mutating func begin() { names.lend(documentName) { sink.graph($0) } }

    mutating func subject(_ name: Name) { names.lend(name) { sink.subject($0) } }

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

    mutating func string(_ predicate: Term, _ string: Text?) {
        if let string { string.withBytes { sink.string(predicate, $0) } }
    }

    mutating func string(_ predicate: Term, _ word: (some Vocabulary)?) {
        guard var word = word?.rawValue else { return }
        word.withUTF8 { sink.string(predicate, UnsafeRawBufferPointer($0)) }
    }

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

    mutating func time(_ predicate: Term, _ time: EDTF?) {
        guard let time else { return }
        scratch.truncate(to: 0)
        let datatype = TimeLiteral.append(time, in: zone, to: &scratch)
        scratch.withBytes { sink.value(predicate, $0, datatype) }
    }

    mutating func day(_ predicate: Term, _ day: CivilDate?) {
        guard let day else { return }
        scratch.truncate(to: 0)
        scratch.append(date: day)
        scratch.withBytes { sink.value(predicate, $0, Xsd.date) }
    }
}
