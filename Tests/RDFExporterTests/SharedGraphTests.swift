import RDFExporter
import ReadoutExport
import ReadoutModel
import Testing

/// What documents share, in a graph of its own.
@Suite struct SharedGraphTests {
    private func record() throws -> Document {
        try document(
            summit: "topics: [Peace]",
            """
            parties: [{id: s, name: Side}]
            participants: [{id: p, name: P, role: R, party: s}, {id: g, name: G, kind: group}]
            quotes: [{text: A, speaker: {id: o, name: O}}, {text: B, speaker: {name: N}}, {text: C, speaker: {id: x, anonymous: true}}]
            """)
    }

    private func export(_ document: Document, _ syntax: RDFSyntax, shared: Bool) -> String {
        var options = options(syntax)
        options.shared = shared
        return RDFExporterTests.export(document, options, .alone).text
    }

    @Test func inNQuads() throws {
        let document = try record()
        let lines = export(document, .nquads, shared: true).split(separator: "\n").map(String.init)
        let shared = ["party/", "person/", "organization/", "topic/"]
        for line in lines {
            let isShared = shared.contains { line.hasPrefix("<https://example.org/\($0)") }
            #expect(
                line.hasSuffix(isShared ? " <https://example.org/shared> ." : " <https://example.org/document/d> ."))
        }
        func triples(_ lines: [String]) -> [String] { lines.map { String($0[..<$0.lastIndex(of: "<")!]) }.sorted() }
        let alone = export(document, .nquads, shared: false).split(separator: "\n").map(String.init)
        #expect(triples(lines) == triples(alone))
        #expect(lines.filter { $0.hasSuffix("/shared> .") }.count == 11)
    }

    /// The people of a list stand together, so that there are few graphs to read.
    @Test func inTriG() throws {
        let text = export(try record(), .trig, shared: true)
        #expect(text.components(separatedBy: "\n<https://example.org/shared> {").count == 3)
        #expect(text.components(separatedBy: "\n<https://example.org/document/d> {").count == 4)
    }

    @Test(arguments: [RDFSyntax.turtle, .ntriples, .jsonld, .rdfxml])
    func notWithoutGraphs(_ syntax: RDFSyntax) throws {
        var options = options(syntax)
        #expect(options.conflict == nil)
        options.shared = true
        #expect(options.conflict == OptionConflict("shared", "\(syntax.rawValue) has no graphs; nquads and trig have"))
        #expect(export(try record(), syntax, shared: true) == export(try record(), syntax, shared: false))
    }

    @Test(arguments: [RDFSyntax.nquads, .trig])
    func withGraphs(_ syntax: RDFSyntax) {
        var options = options(syntax)
        options.shared = true
        #expect(options.conflict == nil)
    }
}
