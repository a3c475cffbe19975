import ReadoutModel
import ReadoutSyntax

/// Writes RDF/XML (RDF 1.1 XML Syntax) in its plainest form: a node element for each subject, named by its first type,
/// and a property element for each triple, so that every reader of the last decades understands it.
public struct RDFXMLWriter: GraphWriter, ~Copyable {
    private var out: ByteBuffer
    /// Written when there is a triple about it.
    private var subject = ByteBuffer(capacity: 256)
    /// The element that the subject's triples stand in.
    private var element: Term?
    /// The vocabularies that have been written with a prefix so far.
    public private(set) var used = Namespaces(.rdf)
    /// How many triples have been left out so far, because no property element can be named after their predicate (RDF
    /// 1.1 XML Syntax §5.1).
    public private(set) var omissions = 0

    /// Writes behind the bytes that are in `out`. The root element is no part of what it writes.
    public init(_ out: consuming ByteBuffer) { self.out = out }

    /// Ends the last node element and hands on the buffer, with the bytes that were in it before.
    public consuming func finish() -> ByteBuffer {
        endSubject()
        return out
    }

    /// Does nothing: RDF/XML has no graphs.
    public mutating func graph(_ iri: UnsafeRawBufferPointer) {}

    /// Begins a node element with the next triple.
    public mutating func subject(_ iri: UnsafeRawBufferPointer) {
        endSubject()
        subject.truncate(to: 0)
        subject.append(iri)
    }

    /// Writes a property element with `rdf:resource`.
    public mutating func link(_ predicate: Term, _ iri: UnsafeRawBufferPointer) {
        guard let end = begin(predicate) else { return }
        resource(iri, end)
    }

    /// Writes a property element with `rdf:resource`; the first type of a subject is the name of its node element.
    public mutating func link(_ predicate: Term, _ term: Term) {
        if element == nil, predicate == RDF.type, term.namespace != nil { return beginSubject(term) }
        guard let end = begin(predicate) else { return }
        resource(term.iri, end)
    }

    private mutating func resource(_ iri: UnsafeRawBufferPointer, _ end: ElementName) {
        out.append(" rdf:resource=\"")
        out.append(escapingXMLAttribute: iri)
        out.append("\"/>\n")
    }

    /// Writes a property element with `xml:lang`.
    public mutating func text(_ predicate: Term, _ text: Text, language: Text) {
        guard let end = begin(predicate) else { return }
        out.append(" xml:lang=\"")
        out.append(language)
        out.append("\">")
        text.withBytes { out.append(escapingXML: $0) }
        close(end)
    }

    /// Writes a property element with nothing but text, which is xsd:string.
    public mutating func string(_ predicate: Term, _ string: UnsafeRawBufferPointer) {
        guard let end = begin(predicate) else { return }
        out.append(UInt8(ascii: ">"))
        out.append(escapingXML: string)
        close(end)
    }

    /// Writes a property element with `rdf:datatype`.
    public mutating func value(_ predicate: Term, _ lexical: UnsafeRawBufferPointer, _ datatype: Term) {
        guard let end = begin(predicate) else { return }
        out.append(" rdf:datatype=\"")
        out.append(escapingXMLAttribute: datatype.iri)
        out.append("\">")
        out.append(escapingXML: lexical)
        close(end)
    }

    // MARK: Elements

    /// A name for an element: of a namespace with a prefix, or with a namespace that its element declares.
    private struct ElementName {
        let namespace: Namespace?
        let local: UnsafeRawBufferPointer
    }

    /// Begins the property element of a triple, up to its attributes.
    private mutating func begin(_ predicate: Term) -> ElementName? {
        guard let start = RDFXMLWriter.localStart(predicate) else {
            omissions += 1
            return nil
        }
        if element == nil { beginSubject(nil) }
        let name = ElementName(
            namespace: predicate.namespace, local: UnsafeRawBufferPointer(rebasing: predicate.iri[start...]))
        out.append("    <")
        append(name)
        if name.namespace == nil {
            out.append(" xmlns:p=\"")
            out.append(escapingXMLAttribute: UnsafeRawBufferPointer(rebasing: predicate.iri[..<start]))
            out.append(UInt8(ascii: "\""))
        }
        return name
    }

    private mutating func close(_ name: ElementName) {
        out.append("</")
        append(name)
        out.append(">\n")
    }

    private mutating func append(_ name: ElementName) {
        if let namespace = name.namespace {
            used.insert(Namespaces(namespace))
            out.append(namespace.prefix)
        } else {
            out.append(UInt8(ascii: "p"))
        }
        out.append(UInt8(ascii: ":"))
        out.append(name.local)
    }

    private mutating func beginSubject(_ type: Term?) {
        let name = type ?? RDF.Description
        element = name
        out.append("  <")
        append(ElementName(namespace: name.namespace, local: name.local))
        out.append(" rdf:about=\"")
        subject.withBytes { out.append(escapingXMLAttribute: $0) }
        out.append("\">\n")
    }

    private mutating func endSubject() {
        guard let name = element else { return }
        out.append("  ")
        close(ElementName(namespace: name.namespace, local: name.local))
        element = nil
    }

    /// Where the name begins that a predicate ends with, as XML has names (Namespaces in XML §3), of letters, digits,
    /// `-`, `.` and `_`, which all editions of XML agree on; nil where it has none.
    private static func localStart(_ predicate: Term) -> Int? {
        if let namespace = predicate.namespace { return namespace.iri.utf8CodeUnitCount }
        let iri = predicate.iri
        let tail = (iri.lastIndex { !isNameByte($0) } ?? -1) + 1
        guard let start = iri[tail...].firstIndex(where: isNameStart), start > 0 else { return nil }
        return start
    }

    private static func isNameStart(_ byte: UInt8) -> Bool {
        ASCII.isLetter(byte) || byte == UInt8(ascii: "_")
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        isNameStart(byte) || ASCII.isDigit(byte) || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: ".")
    }
}
