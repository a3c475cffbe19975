import ReadoutModel
import ReadoutSyntax
import Testing

@testable import RDFExporter

@Suite struct TurtleWriterTests {
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
}
