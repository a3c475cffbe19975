import ReadoutExport
import ReadoutModel
import ReadoutSyntax

/// What holds a file together: the documents of a combined one, and the one of a file of its own.
///
/// Turtle and TriG declare a prefix before the first document that uses it, and so need to keep nothing back. The root
/// element of RDF/XML and the context of JSON-LD come before all documents and know every namespace, or those that the one
/// document uses.
public struct RDFFrame: ExportFrame {
    private let syntax: RDFSyntax
    private let language: Text
    private let namespaces: Namespaces
    private var declared: Namespaces = []
    private var isFirst = true

    /// The frame of a combined file. Its context says the language that documents have where they name none.
    init(_ syntax: RDFSyntax) { self.init(syntax, language: RDFFrame.combinedLanguage, namespaces: .all) }

    /// The frame of one document in this language.
    init(_ syntax: RDFSyntax, language: Text, namespaces: Namespaces) {
        (self.syntax, self.language, self.namespaces) = (syntax, language, namespaces)
    }

    static let combinedLanguage: Text = "en"

    public mutating func prologue(into out: inout ByteBuffer) {
        switch syntax {
        case .turtle, .ntriples, .nquads, .trig: break
        case .jsonld:
            out.append("{\n  \"@context\": {\n")
            JSONLDContext.append(language: language, namespaces: namespaces, to: &out)
            out.append("  },\n  \"@graph\": [")
        case .rdfxml:
            out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF")
            for namespace in Namespace.allCases where namespaces.contains(Namespaces(namespace)) {
                out.append("\n    xmlns:")
                out.append(namespace.prefix)
                out.append("=\"")
                out.append(namespace.iri)
                out.append(UInt8(ascii: "\""))
            }
            out.append(">\n")
        }
    }

    public mutating func join(_ part: RDFPart, into out: inout ByteBuffer) {
        switch syntax {
        case .ntriples, .nquads, .rdfxml: break
        case .turtle, .trig:
            let new = part.used.subtracting(declared)
            if !isFirst, !new.isEmpty { out.append(UInt8(ascii: "\n")) }
            TurtleWriter.appendPrefixes(new, to: &out)
            declared.formUnion(new)
        case .jsonld:
            if !isFirst { out.append(UInt8(ascii: ",")) }
        }
        isFirst = false
    }

    public mutating func epilogue(into out: inout ByteBuffer) {
        switch syntax {
        case .turtle, .ntriples, .nquads, .trig: break
        case .jsonld: out.append(isFirst ? "]\n}\n" : "\n  ]\n}\n")
        case .rdfxml: out.append("</rdf:RDF>\n")
        }
    }
}

/// What the frame has to know of a document.
public struct RDFPart: Sendable {
    let used: Namespaces

    package init(used: Namespaces) { self.used = used }
}
