import ReadoutModel
import ReadoutSyntax

/// What takes the triples of a document, one after the other: the one thing a syntax has to be.
///
/// All triples of a subject follow each other, its types first; those with the same predicate follow each other too,
/// so that a syntax that groups them has to remember no more than the last. Nothing comes twice. The bytes are those
/// of IRIs that need no escape in N-Triples or Turtle, and are valid only during the call.
///
/// ```swift
/// sink.graph(document)
/// sink.subject(iri)
/// sink.link(RDF.type, Schema.Event)
/// sink.text(Schema.name, "Visit to Beijing", language: "en")
/// ```
package protocol TripleSink: ~Copyable {
    /// The triples that follow are in the graph of this name, if the syntax has graphs.
    mutating func graph(_ iri: UnsafeRawBufferPointer)
    /// The triples that follow are about this. Where none follow, it has not been mentioned.
    mutating func subject(_ iri: UnsafeRawBufferPointer)
    /// The object is a thing of the document, or one that it names.
    mutating func link(_ predicate: Term, _ iri: UnsafeRawBufferPointer)
    /// The object is a thing of a vocabulary.
    mutating func link(_ predicate: Term, _ term: Term)
    /// The object is text in a language (rdf:langString).
    mutating func text(_ predicate: Term, _ text: Text, language: Text)
    /// The object is a code or a word, in no language (xsd:string).
    mutating func string(_ predicate: Term, _ string: UnsafeRawBufferPointer)
    /// The object is a value of any other datatype, in its lexical form.
    mutating func value(_ predicate: Term, _ lexical: UnsafeRawBufferPointer, _ datatype: Term)
}

/// A sink that writes a syntax.
package protocol GraphWriter: TripleSink, ~Copyable {
    /// The namespaces of the terms so far that are written with a prefix.
    var used: Namespaces { get }
    /// Ends the document and hands on the bytes, those from before among them.
    consuming func finish() -> ByteBuffer
}
