import ReadoutModel
import ReadoutSyntax

/// What takes triples, one after the other. A syntax is such a sink, and so is whatever filters or counts triples.
///
/// All triples of a subject follow each other, its types first; those with the same predicate follow each other too,
/// so that a syntax that groups them has to remember no more than the last. No triple comes twice. IRIs come as UTF-8
/// bytes that need no escape in N-Triples or Turtle. All bytes are valid only during the call.
///
/// ```swift
/// let city: Text = "https://example.org/oslo"
/// city.withBytes { sink.subject($0) }
/// sink.link(.type, Term("https://example.org/terms#City"))
/// sink.text(Term("http://xmlns.com/foaf/0.1/name"), "Oslo", language: "nb")
/// ```
public protocol TripleSink: ~Copyable {
    /// The triples that follow are in the graph of this name, if the syntax has graphs; before the first call they are
    /// in the default graph.
    mutating func graph(_ iri: UnsafeRawBufferPointer)
    /// The triples that follow have this subject. If none follow, nothing is written of it.
    mutating func subject(_ iri: UnsafeRawBufferPointer)
    /// A triple whose object is a thing with an IRI of its own.
    mutating func link(_ predicate: Term, _ iri: UnsafeRawBufferPointer)
    /// A triple whose object is a class or an individual of a vocabulary.
    mutating func link(_ predicate: Term, _ term: Term)
    /// A triple whose object is text in a language (rdf:langString).
    mutating func text(_ predicate: Term, _ text: Text, language: Text)
    /// A triple whose object is a code or a word, in no language (xsd:string).
    mutating func string(_ predicate: Term, _ string: UnsafeRawBufferPointer)
    /// A triple whose object is a value of any other datatype, in its lexical form.
    mutating func value(_ predicate: Term, _ lexical: UnsafeRawBufferPointer, _ datatype: Term)
}

/// A sink that writes a syntax into a buffer.
///
/// What it writes is a part of a file. ``RDFFrame`` writes what stands around the parts: the declarations of prefixes, the
/// context of JSON-LD, the root element of RDF/XML.
///
/// ```swift
/// var writer = TurtleWriter(ByteBuffer(), hasGraphs: false)
/// …                                               // the triples, as above
/// var out = ByteBuffer()
/// var frame = RDFExporter().frame()  // of Turtle
/// frame.prologue(into: &out)
/// frame.join(RDFPart(used: writer.used), into: &out)
/// out.append(writer.finish())
/// frame.epilogue(into: &out)
/// ```
public protocol GraphWriter: TripleSink, ~Copyable {
    /// The vocabularies that have been written with a prefix so far.
    var used: Namespaces { get }
    /// Ends the last subject and graph and hands on the buffer, with the bytes that were in it before.
    consuming func finish() -> ByteBuffer
}
