import ReadoutModel
import ReadoutSyntax

/// Writes N-Triples in their canonical form (RDF 1.1 N-Triples §4): single spaces, no comments, no escape that can be
/// avoided; and N-Quads in the same form, which add the graph to each line (RDF 1.1 N-Quads §2.1).
package struct NTriplesWriter: GraphWriter, ~Copyable {
    private var out: ByteBuffer
    /// What each line of the subject begins with, up to the predicate's IRI.
    private var lineStart = ByteBuffer(capacity: 256)
    /// The graph of each line; empty in N-Triples, and in the default graph.
    private var graphName = ByteBuffer(capacity: 256)
    private let hasGraphs: Bool
    package let used: Namespaces = []

    package init(_ out: consuming ByteBuffer, hasGraphs: Bool) {
        self.out = out
        self.hasGraphs = hasGraphs
    }

    package consuming func finish() -> ByteBuffer { out }

    package mutating func graph(_ iri: UnsafeRawBufferPointer) {
        guard hasGraphs else { return }
        graphName.truncate(to: 0)
        graphName.append("<")
        graphName.append(iri)
        graphName.append("> .\n")
    }

    package mutating func subject(_ iri: UnsafeRawBufferPointer) {
        lineStart.truncate(to: 0)
        lineStart.append("<")
        lineStart.append(iri)
        lineStart.append("> <")
    }

    package mutating func link(_ predicate: Term, _ iri: UnsafeRawBufferPointer) {
        begin(predicate)
        out.append("> <")
        out.append(iri)
        end("> ")
    }

    package mutating func link(_ predicate: Term, _ term: Term) { link(predicate, term.iri) }

    package mutating func text(_ predicate: Term, _ text: Text, language: Text) {
        begin(predicate)
        out.append("> \"")
        text.withBytes { out.append(escaping: $0) }
        out.append("\"@")
        out.append(language)
        end(" ")
    }

    package mutating func string(_ predicate: Term, _ string: UnsafeRawBufferPointer) {
        begin(predicate)
        out.append("> \"")
        out.append(escaping: string)
        end("\" ")
    }

    package mutating func value(_ predicate: Term, _ lexical: UnsafeRawBufferPointer, _ datatype: Term) {
        begin(predicate)
        out.append("> \"")
        out.append(escaping: lexical)
        out.append("\"^^<")
        out.append(datatype.iri)
        end("> ")
    }

    @inline(__always)
    private mutating func begin(_ predicate: Term) {
        out.append(lineStart.bytes)
        out.append(predicate.iri)
    }

    /// Ends a line, with what still belongs to its object.
    @inline(__always)
    private mutating func end(_ object: StaticString) {
        out.append(object)
        if graphName.isEmpty { out.append(".\n") } else { out.append(graphName.bytes) }
    }
}
