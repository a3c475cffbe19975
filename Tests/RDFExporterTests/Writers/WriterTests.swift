import ReadoutModel
import ReadoutSyntax
import Testing

@testable import RDFExporter

/// Graphs that no record leads to, but that the writers must write, too.
@Suite struct WriterTests {
    private let subject: StaticString = "http://e.org/s"

    private func bytes(_ text: StaticString) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }

    private func term(_ iri: StaticString) -> Term { Term(iri) }

    @Test(arguments: [
        (
            "http://e.org/a#b",
            "  <rdf:Description rdf:about=\"http://e.org/s\">\n    <p:b xmlns:p=\"http://e.org/a#\">x</p:b>\n"
        ),
        ("http://e.org/1a-b.c", "    <p:a-b.c xmlns:p=\"http://e.org/1\">x</p:a-b.c>\n"),
        ("urn:x:a", "    <p:a xmlns:p=\"urn:x:\">x</p:a>\n"),
        ("http://e.org/?a&b", "    <p:b xmlns:p=\"http://e.org/?a&amp;\">x</p:b>\n"),
    ])
    func elementNames(_ predicate: String, _ expected: String) {
        var writer = RDFXMLWriter(ByteBuffer())
        writer.subject(bytes(subject))
        Array(predicate.utf8).withUnsafeBytes { writer.string(Term(unownedUTF8: $0), bytes("x")) }
        #expect(writer.omissions == 0)
        #expect(writer.finish().string.contains(expected))
    }

    @Test(arguments: ["http://e.org/", "http://e.org/a#", "http://e.org/1", "http://e.org/é"])
    func predicatesThatNoElementCanHave(_ predicate: String) {
        var writer = RDFXMLWriter(ByteBuffer())
        writer.subject(bytes(subject))
        Array(predicate.utf8).withUnsafeBytes { writer.string(Term(unownedUTF8: $0), bytes("x")) }
        #expect(writer.omissions == 1)
        #expect(writer.finish().string.isEmpty)
    }

    @Test(arguments: [
        ("a < b & c > d", "a &lt; b &amp; c &gt; d"), ("]]>", "]]&gt;"), ("\"'", "\"'"), ("a\tb\nc", "a\tb\nc"),
        ("a\rb", "a&#13;b"), ("12345678<", "12345678&lt;"), ("a\u{1}b\u{1F}", "a\u{FFFD}b\u{FFFD}"),
        ("\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}"),
        ("\u{FFFD}\u{FEFF}\u{FF01}\u{F8FF}", "\u{FFFD}\u{FEFF}\u{FF01}\u{F8FF}"),
        ("\u{7F}\u{85}\u{2028}漢字🤝", "\u{7F}\u{85}\u{2028}漢字🤝"), ("", ""),
    ])
    func xmlText(_ text: String, _ expected: String) {
        for padding in 0..<9 {
            let before = String(repeating: "x", count: padding)
            var out = ByteBuffer()
            Text(before + text).withBytes { out.append(xml: $0) }
            #expect(out.string.unicodeScalars.elementsEqual((before + expected).unicodeScalars))
        }
    }

    @Test(arguments: [
        ("1", "integer", "1"), ("-01", "integer", "-01"), ("+5", "integer", "+5"), ("1.0", "integer", nil),
        ("", "integer", nil),
        ("1 ", "integer", nil), ("0.5", "decimal", "0.5"), (".5", "decimal", ".5"), ("5.", "decimal", nil),
        ("5", "decimal", nil), ("1-2", "integer", nil), ("-", "integer", nil), ("1.2.3", "decimal", nil),
    ])
    func plainNumbers(_ number: String, _ datatype: String, _ plain: String?) {
        var writer = TurtleWriter(ByteBuffer(), hasGraphs: false)
        writer.subject(bytes(subject))
        let type = datatype == "integer" ? Xsd.integer : Xsd.decimal
        Array(number.utf8).withUnsafeBytes { writer.value(Schema.name, $0, type) }
        let object = plain ?? "\"\(number)\"^^xsd:\(datatype)"
        #expect(writer.finish().string == "\n<http://e.org/s> schema:name \(object) .\n")
    }

    @Test func graphsInTriG() {
        var writer = TurtleWriter(ByteBuffer(), hasGraphs: true)
        for graph: StaticString? in [nil, "http://e.org/g", "http://e.org/empty", "http://e.org/h"] {
            if let graph { writer.graph(bytes(graph)) }
            if graph.map({ "\($0)".hasSuffix("empty") }) ?? false { continue }
            writer.subject(bytes(subject))
            writer.link(RDF.type, bytes("http://e.org/C"))
            writer.link(RDF.type, Skos.Concept)
        }
        #expect(
            writer.finish().string == """

                <http://e.org/s> a <http://e.org/C>, skos:Concept .

                <http://e.org/g> {
                    <http://e.org/s> a <http://e.org/C>, skos:Concept .
                }

                <http://e.org/h> {
                    <http://e.org/s> a <http://e.org/C>, skos:Concept .
                }

                """)
    }

    /// The value of rdf:type that is no class is not a `@type`.
    @Test func objectsInJSONLD() {
        var writer = JSONLDWriter(ByteBuffer(), language: "en", fileLanguage: "en")
        writer.subject(bytes(subject))
        writer.link(RDF.type, Skos.Concept)
        writer.link(RDF.type, bytes("http://e.org/C"))
        writer.string(RDF.type, bytes("\"C\""))
        writer.text(term("http://e.org/p"), "a", language: "en")
        writer.text(term("http://e.org/p"), "b", language: "fr")
        writer.value(Schema.startDate, bytes("2023"), Xsd.gYear)
        writer.string(Readout.kind, bytes("call"))
        #expect(
            writer.finish().string == """

                    {
                      "@id": "http://e.org/s",
                      "@type": ["skos_Concept", "http://e.org/C"],
                      "http://www.w3.org/1999/02/22-rdf-syntax-ns#type": {"@value": "\\"C\\""},
                      "http://e.org/p": [{"@language": "en", "@value": "a"}, {"@language": "fr", "@value": "b"}],
                      "startDate": {"@type": "xsd_gYear", "@value": "2023"},
                      "ro_kind": "call"
                    }
                """)
    }
}
