import ReadoutModel
import ReadoutSyntax

/// Writes N-Triples in their canonical form (RDF 1.1 N-Triples §4): single spaces, no comments, no escape that can be
/// avoided; and N-Quads in the same form, which add the graph to each line (RDF 1.1 N-Quads §2.1).
public struct NTriplesWriter: GraphWriter, ~Copyable {
    private var out: ByteBuffer
    /// What each line of the subject begins with, up to the predicate's IRI.
    private var lineStart = ByteBuffer(capacity: 256)
    /// The graph of each line; empty in N-Triples, and in the default graph.
    private var graphName = ByteBuffer(capacity: 256)
    private let hasGraphs: Bool
    /// Empty: these syntaxes have no prefixes.
    public let used: Namespaces = []

    /// Writes behind the bytes that are in `out`.
    /// - Parameter hasGraphs: whether N-Quads are written; in N-Triples all triples are in one graph.
    public init(_ out: consuming ByteBuffer, hasGraphs: Bool) {
        self.out = out
        self.hasGraphs = hasGraphs
    }

    /// Ends the writer and hands on the buffer, with the bytes that were in it before.
    public consuming func finish() -> ByteBuffer { out }

    /// Adds this graph to the lines that follow, in N-Quads; does nothing in N-Triples.
    public mutating func graph(_ iri: UnsafeRawBufferPointer) {
        guard hasGraphs else { return }
        graphName.truncate(to: 0)
        graphName.append("<")
        graphName.append(iri)
        graphName.append("> .\n")
    }

    /// Begins the lines that follow with this subject.
    public mutating func subject(_ iri: UnsafeRawBufferPointer) {
        lineStart.truncate(to: 0)
        lineStart.append("<")
        lineStart.append(iri)
        lineStart.append("> <")
    }

    /// Writes a line whose object is an IRI.
    public mutating func link(_ predicate: Term, _ iri: UnsafeRawBufferPointer) {
        begin(predicate)
        out.append("> <")
        out.append(iri)
        end("> ")
    }

    /// Writes a line whose object is the IRI of a term.
    public mutating func link(_ predicate: Term, _ term: Term) { link(predicate, term.iri) }

    /// Writes a line whose object is a literal with a language tag.
    public mutating func text(_ predicate: Term, _ text: Text, language: Text) {
        begin(predicate)
        out.append("> \"")
        text.withBytes { out.append(escaping: $0) }
        out.append("\"@")
        out.append(language)
        end(" ")
    }

    /// Writes a line whose object is a literal without a datatype, which is xsd:string.
    public mutating func string(_ predicate: Term, _ string: UnsafeRawBufferPointer) {
        begin(predicate)
        out.append("> \"")
        out.append(escaping: string)
        end("\" ")
    }

    /// Writes a line whose object is a literal with a datatype.
    public mutating func value(_ predicate: Term, _ lexical: UnsafeRawBufferPointer, _ datatype: Term) {
        begin(predicate)
        out.append("> \"")
        out.append(escaping: lexical)
        out.append("\"^^<")
        out.append(datatype.iri)
        end("> ")
    }

    @inline(__always)
    private mutating func begin(_ predicate: Term) {
        out.append(lineStart)
        out.append(predicate.iri)
    }

    /// Ends a line, with what still belongs to its object.
    @inline(__always)
    private mutating func end(_ object: StaticString) {
        out.append(object)
        if graphName.isEmpty { out.append(".\n") } else { out.append(graphName) }
    }
}
