import ReadoutModel
import ReadoutSyntax
import Testing

@testable import RDFExporter

/// Identity is equality of bytes, whatever the hash.
@Suite struct ByteSetTests {
    private func insert(_ text: String, into set: inout ByteSet) -> Bool {
        Text(text).withBytes { set.insert($0) }
    }

    /// So many that the table grows several times, all with one hash and with different ones.
    @Test(arguments: [true, false])
    func eachIsNewOnce(_ collides: Bool) {
        var set = collides ? ByteSet(hash: { _ in 5 }) : ByteSet()
        let texts = [""] + (0..<200).map { "a\($0)" } + ["a", "a1\0", "\u{E9}", "e\u{301}"]
        for text in texts { #expect(insert(text, into: &set), "\(text)") }
        for text in texts { #expect(!insert(text, into: &set), "\(text)") }
        #expect(insert("a200", into: &set))
    }

    /// Whatever two triples have in common, they are two where one term differs.
    @Test func distinctTriples() {
        func bytes(_ text: StaticString) -> UnsafeRawBufferPointer {
            UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        }
        let (p, q): (Term, Term) = (Term("urn:x:p"), Term("urn:x:pp"))
        var sink = DistinctTriples(NTriplesWriter(ByteBuffer(), hasGraphs: false))
        for _ in 0..<2 {
            for subject: StaticString in ["urn:x:s", "urn:x:t"] {
                sink.subject(bytes(subject))
                sink.link(p, bytes("o"))
                sink.link(p, Term("o"))
                sink.link(q, bytes("o"))
                sink.string(p, bytes("o"))
                sink.text(p, "o", language: "en")
                sink.text(p, "o", language: "EN")
                sink.text(p, "o", language: "en-GB")
                sink.value(p, bytes("o"), Xsd.date)
                sink.value(p, bytes("o"), Xsd.gYear)
            }
        }
        let objects = ["p> <o>", "pp> <o>", "p> \"o\"", "p> \"o\"@en", "p> \"o\"@en-GB"].map { "<urn:x:\($0) .\n" }
        let dates = ["date", "gYear"].map { "<urn:x:p> \"o\"^^<http://www.w3.org/2001/XMLSchema#\($0)> .\n" }
        let expected = ["<urn:x:s> ", "<urn:x:t> "].flatMap { subject in (objects + dates).map { subject + $0 } }
        #expect(sink.finish().finish().string == expected.joined())
    }
}
