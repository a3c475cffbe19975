import ReadoutModel
import ReadoutSyntax

/// Writes JSON-LD 1.1 in the terms of ``JSONLDContext``: a node object for each subject, a line for each predicate.
///
/// Nodes refer to each other by `@id`; none is written inside another. What the context says of a term is not
/// repeated: a date is a string, and so is text in the language of the file.
public struct JSONLDWriter: GraphWriter, ~Copyable {
    private var out: ByteBuffer
    /// The language of a plain string that is text.
    private let language: Text
    /// Whether each node names the language, because the context of the file names another.
    private let saysLanguage: Bool
    /// Written when there is a triple about it.
    private var subject = ByteBuffer(capacity: 256)
    /// Room for moving an object that gets a bracket before it.
    private var scratch = ByteBuffer(capacity: 256)
    private var isFirst = true
    private var lastPredicate: Term?
    private var lastIsType = false
    /// Where the objects of the last predicate begin in `out`, and whether they are in brackets.
    private var objectsStart = 0
    private var isList = false
    /// The vocabularies that have been written with a prefix so far.
    public private(set) var used: Namespaces = []

    /// Writes behind the bytes that are in `out`. The context is no part of what it writes.
    /// - Parameters:
    ///   - language: the language of most texts, a tag of RFC 5646, in which a plain string is read.
    ///   - fileLanguage: the one that the context of the file names.
    public init(_ out: consuming ByteBuffer, language: Text, fileLanguage: Text) {
        self.out = out
        self.language = language
        saysLanguage = language != fileLanguage
    }

    /// Ends the last node object and hands on the buffer, with the bytes that were in it before.
    public consuming func finish() -> ByteBuffer {
        endSubject()
        return out
    }

    /// Does nothing: all nodes are written into one graph.
    public mutating func graph(_ iri: UnsafeRawBufferPointer) {}

    /// Begins a node object with the next triple.
    public mutating func subject(_ iri: UnsafeRawBufferPointer) {
        endSubject()
        subject.truncate(to: 0)
        subject.append(iri)
    }

    /// Writes a value that is an IRI: a string where the context says so of the predicate, else an object with `@id`.
    public mutating func link(_ predicate: Term, _ iri: UnsafeRawBufferPointer) {
        let isType = predicate == RDF.type
        begin(predicate, isType: isType)
        if isType || predicate.coercion == .iri {
            string(iri)
        } else {
            out.append("{\"@id\": ")
            string(iri)
            out.append(UInt8(ascii: "}"))
        }
    }

    /// Writes a value that is a term: its IRI, or as a class its name in the context.
    public mutating func link(_ predicate: Term, _ term: Term) {
        guard predicate == RDF.type else { return link(predicate, term.iri) }
        begin(predicate, isType: true)
        append(term)
    }

    /// Writes text: a string where the context gives it this language, else an object with `@language`.
    public mutating func text(_ predicate: Term, _ text: Text, language: Text) {
        begin(predicate)
        if language == self.language, predicate.coercion == .text, predicate.namespace != nil {
            text.withBytes { out.append(jsonForPages: $0) }
        } else {
            out.append("{\"@language\": \"")
            out.append(language)
            out.append("\", \"@value\": ")
            text.withBytes { out.append(jsonForPages: $0) }
            out.append(UInt8(ascii: "}"))
        }
    }

    /// Writes a string without a language, in an object with `@value` unless the context says that it has none.
    public mutating func string(_ predicate: Term, _ string: UnsafeRawBufferPointer) {
        begin(predicate)
        if predicate.coercion == .string {
            self.string(string)
        } else {
            out.append("{\"@value\": ")
            self.string(string)
            out.append(UInt8(ascii: "}"))
        }
    }

    /// Writes a value with a datatype: a string where the context gives it this datatype, else an object with `@type`.
    public mutating func value(_ predicate: Term, _ lexical: UnsafeRawBufferPointer, _ datatype: Term) {
        begin(predicate)
        if predicate.coercion.datatype == datatype {
            string(lexical)
        } else {
            out.append("{\"@type\": ")
            append(datatype)
            out.append(", \"@value\": ")
            string(lexical)
            out.append(UInt8(ascii: "}"))
        }
    }

    // MARK: Members

    /// Begins an object of a predicate, and the member of the predicate with its first object.
    /// - Parameter isType: whether the object is a class of the subject, which stands in `@type`.
    private mutating func begin(_ predicate: Term, isType: Bool = false) {
        if lastPredicate == predicate, lastIsType == isType {
            if !isList { openList() }
            out.append(", ")
            return
        }
        if lastPredicate == nil { beginNode() } else { closeList() }
        out.append(",\n      ")
        if isType { out.append("\"@type\"") } else { append(predicate) }
        out.append(": ")
        objectsStart = out.count
        lastPredicate = predicate
        lastIsType = isType
    }

    private mutating func beginNode() {
        out.append(isFirst ? "\n    {\n      " : ",\n    {\n      ")
        isFirst = false
        if saysLanguage {
            out.append("\"@context\": {\"@language\": \"")
            out.append(language)
            out.append("\"},\n      ")
        }
        out.append("\"@id\": ")
        subject.withBytes { out.append(jsonForPages: $0) }
    }

    private mutating func endSubject() {
        guard lastPredicate != nil else { return }
        closeList()
        out.append("\n    }")
        lastPredicate = nil
    }

    /// A second object has come: the first gets a bracket before it.
    private mutating func openList() {
        scratch.truncate(to: 0)
        out.withBytes { scratch.append(UnsafeRawBufferPointer(rebasing: $0[objectsStart...])) }
        out.truncate(to: objectsStart)
        out.append(UInt8(ascii: "["))
        out.append(scratch)
        isList = true
    }

    private mutating func closeList() {
        if isList { out.append(UInt8(ascii: "]")) }
        isList = false
    }

    /// A term by its name in the context.
    private mutating func append(_ term: Term) {
        if let namespace = term.namespace { used.insert(Namespaces(namespace)) }
        out.append(UInt8(ascii: "\""))
        JSONLDContext.append(nameOf: term, to: &out)
        out.append(UInt8(ascii: "\""))
    }

    private mutating func string(_ bytes: UnsafeRawBufferPointer) { out.append(jsonForPages: bytes) }
}
