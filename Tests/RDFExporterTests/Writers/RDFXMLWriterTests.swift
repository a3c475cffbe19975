import ReadoutModel
import ReadoutSyntax
import Testing

@testable import RDFExporter

@Suite struct RDFXMLWriterTests {
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
}
