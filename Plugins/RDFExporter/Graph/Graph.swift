import ReadoutExport
import ReadoutModel
import ReadoutRecord
import ReadoutSyntax

/// Says what is in a document, triple by triple, and always in the same order.
///
/// Every syntax is written from this one description. No triple comes twice in a document that has passed its check:
/// each subject is described in one place, and lists that may repeat themselves are gone through without repetition.
/// The one subject whose IRI a document chooses itself is its article, for which ``mayCollide(_:_:)``
/// stands guard.
struct Graph<Sink: TripleSink & ~Copyable>: ~Copyable {
    var sink: Sink
    var names: Names
    /// Room for a literal in the making.
    var scratch = ByteBuffer(capacity: 64)
    let zone: Zone?
    /// Where the quotes stand in the article; empty where its text is not given.
    let passages: [Passage?]
    /// Things that one vocabulary alone speaks of are left out with it.
    let vocabularies: Namespaces
    /// The data set that the document belongs to, where it is described.
    let dataset: Text?
    /// The language of the document's texts.
    let language: Text
    let record: Name
    let summit: Name
    let article: Name
    /// The ids of those participants whose IRI is `organization/{id}`, not `person/{id}`.
    var organizations = TextSet()

    private init(of document: Document, _ context: GraphContext, into sink: consuming Sink) {
        self.sink = sink
        var names = Names(context.base, document: document.id)
        record = names.document(document.id)
        summit = names.summit(document.id)
        if let url = document.article.url {
            article = names.iri(url)
        } else {
            article = names.article(document.id)
        }
        var organizations = TextSet()
        for index in document.participants.indices where document.participants[index].kind != .person {
            _ = organizations.insert(document.participants[index].id)
        }
        self.names = names
        self.organizations = organizations
        zone = context.zone
        passages = context.passages
        dataset = context.dataset
        vocabularies = context.vocabularies
        language = document.language.languageTag
    }

    /// Hands the triples of a document to `sink`, and gives it back.
    static func write(_ document: Document, _ context: GraphContext, into sink: consuming Sink) -> Sink {
        var graph = Graph(of: document, context, into: sink)
        graph.write(document)
        return graph.finish()
    }

    /// Whether the article's IRI can be the name of a thing of the documents: it begins as those do.
    static func mayCollide(_ document: Document, _ base: Base) -> Bool {
        guard let url = document.article.url, url.count > base.text.count else { return false }
        guard url.hasPrefix(base.text) else { return false }
        let kinds: [StaticString] = ["dataset", "document/", "summit/", "person/", "organization/", "party/", "topic/"]
        return kinds.contains { kind in
            url.withBytes { bytes in
                bytes[base.text.count...].starts(
                    with: UnsafeBufferPointer(start: kind.utf8Start, count: kind.utf8CodeUnitCount))
            }
        }
    }

    private consuming func finish() -> Sink { sink }

    private mutating func write(_ document: Document) {
        sink.graph(names[record])
        record(document)
        source(document.article)
        document.parties.forEachIndexed { _, party in self.party(party) }
        summit(document)
        people(document)
        for index in document.summit.meetings.indices { meeting(document, index) }
        for index in document.objectives.indices {
            objective(document.objectives[index], document.objectiveID(at: index))
        }
        for index in document.quotes.indices { quote(document, index) }
        for index in passages.indices { annotation(passages[index], of: document.quoteID(at: index)) }
        for index in document.related.indices { related(document.related[index], document.relatedID(at: index)) }
    }

    // MARK: Triples

    mutating func link(_ predicate: Term, _ name: Name) { sink.link(predicate, names[name]) }

    /// A link to what is not named again.
    mutating func link(_ predicate: Term, once name: Name) {
        sink.link(predicate, names[name])
        names.forget(name)
    }

    mutating func link(_ predicate: Term, _ iri: Text?) {
        if let iri { link(predicate, once: names.iri(iri)) }
    }

    mutating func sameAs(_ iris: [Text]) {
        if iris.count == 1 { return link(Schema.sameAs, iris[0]) }
        for iri in iris.distinct { link(Schema.sameAs, iri) }
    }

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
        sink.value(predicate, scratch.bytes, datatype)
    }

    mutating func time(_ predicate: Term, _ time: Time?) {
        guard let time else { return }
        scratch.truncate(to: 0)
        let datatype = TimeLiteral.append(time, in: zone, to: &scratch)
        sink.value(predicate, scratch.bytes, datatype)
    }

    mutating func time(_ predicate: Term, _ time: EDTF?) {
        guard let time else { return }
        scratch.truncate(to: 0)
        let datatype = TimeLiteral.append(time, in: zone, to: &scratch)
        sink.value(predicate, scratch.bytes, datatype)
    }

    mutating func day(_ predicate: Term, _ day: CivilDate?) {
        guard let day else { return }
        scratch.truncate(to: 0)
        TimeLiteral.append(day, to: &scratch)
        sink.value(predicate, scratch.bytes, Xsd.date)
    }
}

/// What a graph depends on besides its document.
struct GraphContext {
    let base: Base
    let zone: Zone?
    let passages: [Passage?]
    let vocabularies: Namespaces
    let dataset: Text?
}

extension Text {
    /// The text where it can stand as a language tag (RDF 1.1 Turtle §6.5, LANGTAG), as it does in a document that has
    /// passed its check; else the tag of what has no other (RFC 5646 §4.1).
    var languageTag: Text {
        let isTag = withBytes { bytes in
            !bytes.isEmpty && bytes[0] | 0x20 >= 0x61 && bytes[0] | 0x20 <= 0x7A
                && bytes.allSatisfy {
                    (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
                }
        }
        return isTag ? self : "und"
    }
}
