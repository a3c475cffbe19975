import ReadoutModel
import ReadoutSyntax

/// Writes N-Triples in their canonical form (RDF 1.1 N-Triples §4): single spaces, no comments, no escape that can be
/// avoided.
struct NTriplesWriter: TripleSink, ~Copyable {
    private var out: ByteBuffer
    /// What each line of the subject begins with, up to the predicate's IRI.
    private var lineStart = ByteBuffer(capacity: 256)

    init(_ out: consuming ByteBuffer) { self.out = out }

    consuming func finish() -> ByteBuffer { out }

    mutating func subject(_ iri: UnsafeRawBufferPointer) {
        lineStart.truncate(to: 0)
        lineStart.append("<")
        lineStart.append(iri)
        lineStart.append("> <")
    }

    mutating func link(_ predicate: Term, _ iri: UnsafeRawBufferPointer) {
        begin(predicate)
        out.append("> <")
        out.append(iri)
        out.append("> .\n")
    }

    mutating func link(_ predicate: Term, _ term: Term) {
        begin(predicate)
        out.append("> <")
        out.append(term.iri)
        out.append("> .\n")
    }

    mutating func text(_ predicate: Term, _ text: Text, language: Text) {
        begin(predicate)
        out.append("> \"")
        text.withBytes { out.append(escaping: $0) }
        out.append("\"@")
        out.append(language)
        out.append(" .\n")
    }

    mutating func string(_ predicate: Term, _ string: UnsafeRawBufferPointer) {
        begin(predicate)
        out.append("> \"")
        out.append(escaping: string)
        out.append("\" .\n")
    }

    mutating func value(_ predicate: Term, _ lexical: UnsafeRawBufferPointer, _ datatype: Term) {
        begin(predicate)
        out.append("> \"")
        out.append(lexical)
        out.append("\"^^<")
        out.append(datatype.iri)
        out.append("> .\n")
    }

    @inline(__always)
    private mutating func begin(_ predicate: Term) {
        out.append(lineStart.bytes)
        out.append(predicate.iri)
    }
}
