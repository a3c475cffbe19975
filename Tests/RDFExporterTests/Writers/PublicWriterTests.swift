import RDFExporter
import ReadoutModel
import ReadoutSyntax
import Testing

/// Triples that another package writes, with nothing but what is public.
@Suite struct PublicWriterTests {
    private let name = Term("http://xmlns.com/foaf/0.1/name")

    private func write<Sink: TripleSink & ~Copyable>(to sink: inout Sink) {
        let city: Text = "https://example.org/oslo"
        city.withBytes { sink.subject($0) }
        sink.link(.type, Term("https://example.org/terms#City"))
        sink.text(name, "Oslo", language: "nb")
        city.withBytes { sink.link(Term("https://example.org/terms#capitalOf"), $0) }
    }

    private func file<Writer: GraphWriter & ~Copyable>(_ writer: consuming Writer, _ syntax: RDFSyntax) -> String {
        write(to: &writer)
        var out = ByteBuffer()
        var frame = RDFExporter(options: options(syntax)).frame()
        frame.prologue(into: &out)
        frame.join(RDFPart(used: writer.used), into: &out)
        out.append(writer.finish())
        frame.epilogue(into: &out)
        return out.string
    }

    @Test func files() {
        let turtle = file(TurtleWriter(ByteBuffer(), hasGraphs: false), .turtle)
        #expect(
            turtle == """

                <https://example.org/oslo> a <https://example.org/terms#City> ;
                    <http://xmlns.com/foaf/0.1/name> "Oslo"@nb ;
                    <https://example.org/terms#capitalOf> <https://example.org/oslo> .

                """)
        let triples = file(NTriplesWriter(ByteBuffer(), hasGraphs: false), .ntriples)
        #expect(TripleReader.read(triples) == TripleReader.read(turtle))
        let xml = file(RDFXMLWriter(ByteBuffer()), .rdfxml)
        #expect(xml.contains("<p:name xmlns:p=\"http://xmlns.com/foaf/0.1/\" xml:lang=\"nb\">Oslo</p:name>"))
        #expect(xml.hasSuffix("</rdf:RDF>\n"))
        let json = file(JSONLDWriter(ByteBuffer(), language: "nb", fileLanguage: "en"), .jsonld)
        #expect(json.contains("\"@type\": \"https://example.org/terms#City\""))
        #expect(json.contains("\"http://xmlns.com/foaf/0.1/name\": {\"@language\": \"nb\", \"@value\": \"Oslo\"}"))
    }

    /// A sink of one's own, which counts.
    private struct Counter: TripleSink {
        var names = 0
        var others = 0

        private mutating func count(_ predicate: Term) {
            let isName = predicate.withIRI { String(decoding: $0, as: UTF8.self).hasSuffix("/name") }
            if isName { names += 1 } else { others += 1 }
        }

        mutating func graph(_ iri: UnsafeRawBufferPointer) {}
        mutating func subject(_ iri: UnsafeRawBufferPointer) {}
        mutating func link(_ predicate: Term, _ iri: UnsafeRawBufferPointer) { count(predicate) }
        mutating func link(_ predicate: Term, _ term: Term) { count(predicate) }
        mutating func text(_ predicate: Term, _ text: Text, language: Text) { count(predicate) }
        mutating func string(_ predicate: Term, _ string: UnsafeRawBufferPointer) { count(predicate) }
        mutating func value(_ predicate: Term, _ lexical: UnsafeRawBufferPointer, _ datatype: Term) { count(predicate) }
    }

    @Test func aSinkOfOnesOwn() {
        var counter = Counter()
        write(to: &counter)
        #expect(counter.names == 1)
        #expect(counter.others == 2)
    }

    @Test func terms() {
        #expect(Term("urn:x:a") == Term("urn:x:a"))
        #expect(Term("urn:x:a") != Term("urn:x:b"))
        #expect(Term.type == Term("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"))
        #expect(Namespaces([Namespaces(.schema), Namespaces(.ro)]).isSubset(of: .all))
        #expect("\(Namespace.ro.iri)" == "https://w3id.org/readout/ns#")
    }
}
