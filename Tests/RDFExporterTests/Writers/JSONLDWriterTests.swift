import ReadoutModel
import ReadoutSyntax
import Testing

@testable import RDFExporter

@Suite struct JSONLDWriterTests {
    /// The value of rdf:type that is no class is not a `@type`.
    @Test func objectsInJSONLD() {
        var writer = JSONLDWriter(ByteBuffer(), language: "en", fileLanguage: "en")
        writer.subject(bytes(subject))
        writer.link(RDF.type, Skos.Concept)
        writer.link(RDF.type, bytes("http://e.org/C"))
        writer.string(RDF.type, bytes("\"C\""))
        writer.text(Term("http://e.org/p"), "a", language: "en")
        writer.text(Term("http://e.org/p"), "b", language: "fr")
        writer.value(Schema.startDate, bytes("2023"), Xsd.gYear)
        writer.string(Readout.country, bytes("FI"))
        writer.value(Readout.anonymous, bytes("true"), Xsd.boolean)
        writer.link(Readout.kind, Readout.group)
        #expect(
            writer.finish().string == """

                    {
                      "@id": "http://e.org/s",
                      "@type": ["skos_Concept", "http://e.org/C"],
                      "http://www.w3.org/1999/02/22-rdf-syntax-ns#type": {"@value": "\\"C\\""},
                      "http://e.org/p": [{"@language": "en", "@value": "a"}, {"@language": "fr", "@value": "b"}],
                      "startDate": {"@type": "xsd_gYear", "@value": "2023"},
                      "ro_country": "FI",
                      "ro_anonymous": "true",
                      "ro_kind": "https://w3id.org/readout/ns#group"
                    }
                """)
    }
}
