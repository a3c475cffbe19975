import ReadoutModel
import ReadoutSyntax

/// Writes Turtle (RDF 1.1 Turtle) for reading: a paragraph for each subject, a line for each predicate. With graphs it
/// is TriG (RDF 1.1 TriG), in which those paragraphs stand within the braces of their graph.
public struct TurtleWriter: GraphWriter, ~Copyable {
    /// All white space and punctuation, by what it stands between; within a graph there is more indentation.
    private enum Spacing {
        static var beforeSubject: Pair { ("\n<", "\n    <") }
        static var betweenPredicates: Pair { (" ;\n    ", " ;\n        ") }
        static var betweenObjects: Pair { (",\n        ", ",\n            ") }
        static var betweenTypes: Pair { (", ", ", ") }
    }

    private typealias Pair = (outside: StaticString, inGraph: StaticString)

    private var out: ByteBuffer
    private let hasGraphs: Bool
    private var isInGraph = false
    /// The name of a graph that begins with the next triple; empty where none does.
    private var graphName = ByteBuffer(capacity: 256)
    /// Written when there is a triple about it.
    private var subject = ByteBuffer(capacity: 256)
    private var lastPredicate: Term?
    /// The vocabularies that have been written with a prefix so far.
    public private(set) var used: Namespaces = []

    /// Writes behind the bytes that are in `out`. The declarations of the prefixes are no part of what it writes.
    /// - Parameter hasGraphs: whether TriG is written; in Turtle all triples are in one graph.
    public init(_ out: consuming ByteBuffer, hasGraphs: Bool) {
        self.out = out
        self.hasGraphs = hasGraphs
    }

    /// Ends the last paragraph and graph and hands on the buffer, with the bytes that were in it before.
    public consuming func finish() -> ByteBuffer {
        endSubject()
        endGraph()
        return out
    }

    /// Begins a graph with the next triple, in TriG; does nothing in Turtle.
    public mutating func graph(_ iri: UnsafeRawBufferPointer) {
        guard hasGraphs else { return }
        endSubject()
        endGraph()
        graphName.truncate(to: 0)
        graphName.append(iri)
    }

    private mutating func beginGraph() {
        out.append("\n<")
        out.append(graphName)
        out.append("> {")
        graphName.truncate(to: 0)
        isInGraph = true
    }

    /// Begins a paragraph with the next triple.
    public mutating func subject(_ iri: UnsafeRawBufferPointer) {
        endSubject()
        subject.truncate(to: 0)
        subject.append(iri)
    }

    /// Writes an object that is an IRI.
    public mutating func link(_ predicate: Term, _ iri: UnsafeRawBufferPointer) {
        begin(predicate)
        append(iri)
    }

    /// Writes an object that is a term, with its prefix.
    public mutating func link(_ predicate: Term, _ term: Term) {
        begin(predicate)
        append(term)
    }

    /// Writes an object that is a literal with a language tag.
    public mutating func text(_ predicate: Term, _ text: Text, language: Text) {
        begin(predicate)
        out.append(UInt8(ascii: "\""))
        text.withBytes { out.append(escaping: $0) }
        out.append("\"@")
        out.append(language)
    }

    /// Writes an object that is a literal without a datatype, which is xsd:string.
    public mutating func string(_ predicate: Term, _ string: UnsafeRawBufferPointer) {
        begin(predicate)
        out.append(UInt8(ascii: "\""))
        out.append(escaping: string)
        out.append(UInt8(ascii: "\""))
    }

    /// Writes an object that is a literal with a datatype, or a number without quotes where it is read as the same.
    public mutating func value(_ predicate: Term, _ lexical: UnsafeRawBufferPointer, _ datatype: Term) {
        begin(predicate)
        if TurtleWriter.isPlain(lexical, datatype) {
            out.append(lexical)
            return
        }
        out.append(UInt8(ascii: "\""))
        out.append(escaping: lexical)
        out.append("\"^^")
        append(datatype)
    }

    /// Whether a number needs neither quotes nor a datatype (RDF 1.1 Turtle §2.5.2): digits without a point are read as
    /// an integer, and with a point that digits follow as a decimal; and whether a truth value does (§2.5.3).
    private static func isPlain(_ lexical: UnsafeRawBufferPointer, _ datatype: Term) -> Bool {
        if datatype == Xsd.boolean { return lexical.elementsEqual("true".utf8) || lexical.elementsEqual("false".utf8) }
        let isInteger = datatype == Xsd.integer
        guard isInteger || datatype == Xsd.decimal, let last = lexical.last, ASCII.isDigit(last) else { return false }
        var points = 0
        for (index, byte) in lexical.enumerated() where !ASCII.isDigit(byte) {
            if byte == UInt8(ascii: ".") {
                points += 1
            } else if index > 0 || byte != UInt8(ascii: "-") && byte != UInt8(ascii: "+") {
                return false
            }
        }
        return points == (isInteger ? 0 : 1)
    }

    private mutating func begin(_ predicate: Term) {
        let isType = predicate == RDF.type
        if lastPredicate == predicate {
            if isType { append(Spacing.betweenTypes) } else { append(Spacing.betweenObjects) }
            return
        }
        if lastPredicate == nil {
            if !graphName.isEmpty { beginGraph() }
            append(Spacing.beforeSubject)
            out.append(subject)
            out.append("> ")
        } else {
            append(Spacing.betweenPredicates)
        }
        if isType { out.append(UInt8(ascii: "a")) } else { append(predicate) }
        out.append(UInt8(ascii: " "))
        lastPredicate = predicate
    }

    private mutating func endSubject() {
        if lastPredicate != nil { out.append(" .\n") }
        lastPredicate = nil
    }

    private mutating func endGraph() {
        if isInGraph { out.append("}\n") }
        isInGraph = false
    }

    private mutating func append(_ spacing: Pair) {
        if isInGraph { out.append(spacing.inGraph) } else { out.append(spacing.outside) }
    }

    private mutating func append(_ iri: UnsafeRawBufferPointer) {
        out.append(UInt8(ascii: "<"))
        out.append(iri)
        out.append(UInt8(ascii: ">"))
    }

    private mutating func append(_ term: Term) {
        guard let namespace = term.namespace else { return append(term.iri) }
        used.insert(Namespaces(namespace))
        out.append(namespace.prefix)
        out.append(UInt8(ascii: ":"))
        out.append(term.local)
    }

    /// Appends the declarations of prefixes.
    static func appendPrefixes(_ namespaces: Namespaces, to out: inout ByteBuffer) {
        for namespace in Namespace.allCases where namespaces.contains(Namespaces(namespace)) {
            out.append("@prefix ")
            out.append(namespace.prefix)
            out.append(": <")
            out.append(namespace.iri)
            out.append("> .\n")
        }
    }
}
