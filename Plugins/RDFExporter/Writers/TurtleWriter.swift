import ReadoutModel
import ReadoutSyntax

/// Writes Turtle (RDF 1.1 Turtle) for reading: a paragraph for each subject, a line for each predicate.
struct TurtleWriter: TripleSink, ~Copyable {
    /// All the white space and punctuation between terms, by what it stands between.
    private enum Spacing {
        static let beforeSubject: StaticString = "\n<"
        static let afterSubject: StaticString = "> "
        static let betweenPredicates: StaticString = " ;\n    "
        static let betweenObjects: StaticString = ",\n        "
        static let betweenTypes: StaticString = ", "
        static let afterPredicate: StaticString = " "
        static let afterSubjectsLast: StaticString = " .\n"
    }

    private var out: ByteBuffer
    /// Kept back until there is a triple about it.
    private var subject = ByteBuffer(capacity: 256)
    private var lastPredicate: Term?
    /// The namespaces of the terms so far.
    private(set) var used: Namespaces = []

    init(_ out: consuming ByteBuffer) { self.out = out }

    consuming func finish() -> ByteBuffer {
        endSubject()
        return out
    }

    mutating func subject(_ iri: UnsafeRawBufferPointer) {
        endSubject()
        subject.truncate(to: 0)
        subject.append(iri)
    }

    mutating func link(_ predicate: Term, _ iri: UnsafeRawBufferPointer) {
        begin(predicate)
        out.append(UInt8(ascii: "<"))
        out.append(iri)
        out.append(UInt8(ascii: ">"))
    }

    mutating func link(_ predicate: Term, _ term: Term) {
        begin(predicate)
        append(term)
    }

    mutating func text(_ predicate: Term, _ text: Text, language: Text) {
        begin(predicate)
        out.append(UInt8(ascii: "\""))
        text.withBytes { out.append(escaping: $0) }
        out.append("\"@")
        out.append(language)
    }

    mutating func string(_ predicate: Term, _ string: UnsafeRawBufferPointer) {
        begin(predicate)
        out.append(UInt8(ascii: "\""))
        out.append(escaping: string)
        out.append(UInt8(ascii: "\""))
    }

    mutating func value(_ predicate: Term, _ lexical: UnsafeRawBufferPointer, _ datatype: Term) {
        begin(predicate)
        if TurtleWriter.isPlain(lexical, datatype) {
            out.append(lexical)
            return
        }
        out.append(UInt8(ascii: "\""))
        out.append(lexical)
        out.append("\"^^")
        append(datatype)
    }

    /// Whether a number needs neither quotes nor a datatype (RDF 1.1 Turtle §2.5.2): one without a point is read as
    /// an integer, one with a point as a decimal.
    private static func isPlain(_ lexical: UnsafeRawBufferPointer, _ datatype: Term) -> Bool {
        if datatype == Xsd.integer { return true }
        return datatype == Xsd.decimal && lexical.contains(UInt8(ascii: "."))
    }

    private mutating func begin(_ predicate: Term) {
        let isType = predicate == RDF.type
        if lastPredicate == predicate {
            out.append(isType ? Spacing.betweenTypes : Spacing.betweenObjects)
            return
        }
        if lastPredicate == nil {
            out.append(Spacing.beforeSubject)
            out.append(subject.bytes)
            out.append(Spacing.afterSubject)
        } else {
            out.append(Spacing.betweenPredicates)
        }
        if isType { out.append(UInt8(ascii: "a")) } else { append(predicate) }
        out.append(Spacing.afterPredicate)
        lastPredicate = predicate
    }

    private mutating func endSubject() {
        if lastPredicate != nil { out.append(Spacing.afterSubjectsLast) }
        lastPredicate = nil
    }

    private mutating func append(_ term: Term) {
        used.insert(Namespaces(term.namespace))
        out.append(term.namespace.prefix)
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
