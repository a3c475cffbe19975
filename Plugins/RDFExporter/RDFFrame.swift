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
    /// Told of each document, if the data set is to be described.
    private var dataset: Dataset?

    /// The frame of a combined file. Its context says the language that documents have where they name none.
    init(_ options: RDFOptions) { self.init(options, language: RDFFrame.combinedLanguage, namespaces: .all) }

    /// The frame of one document in this language.
    init(_ options: RDFOptions, language: Text, namespaces: Namespaces) {
        syntax = options.syntax
        self.language = language
        self.namespaces = options.describesDataset ? namespaces.union(.dataset).union(Namespaces(.xsd)) : namespaces
        dataset = options.describesDataset ? Dataset(options) : nil
    }

    static let combinedLanguage: Text = "en"

    /// N-Triples and N-Quads follow each other, unless the data set is described behind them.
    public var matchesAlone: Bool { !syntax.hasFrame && dataset == nil }

    /// Begins the file.
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

    /// Declares the prefixes that a document needs and that have not been declared, and separates the document from
    /// those before it.
    public mutating func join(_ part: RDFPart, into out: inout ByteBuffer) {
        if part.dataset != nil { tellDataset(part, into: &out) }
        separate(part.used, into: &out)
    }

    /// Describes the data set where that is asked for, and ends the file.
    public mutating func epilogue(into out: inout ByteBuffer) {
        if let dataset, !dataset.isEmpty { tellDataset(nil, into: &out) }
        switch syntax {
        case .turtle, .ntriples, .nquads, .trig: break
        case .jsonld: out.append(isFirst ? "]\n}\n" : "\n  ]\n}\n")
        case .rdfxml: out.append("</rdf:RDF>\n")
        }
    }

    /// What comes before triples that use these namespaces.
    private mutating func separate(_ used: Namespaces, into out: inout ByteBuffer) {
        switch syntax {
        case .ntriples, .nquads, .rdfxml: break
        case .turtle, .trig:
            let new = used.subtracting(declared)
            if !isFirst, !new.isEmpty { out.append(UInt8(ascii: "\n")) }
            TurtleWriter.appendPrefixes(new, to: &out)
            declared.formUnion(new)
        case .jsonld:
            if !isFirst { out.append(UInt8(ascii: ",")) }
        }
        isFirst = false
    }

    // MARK: The data set

    /// Writes what a document adds to the description of its data set, or after the last one the description.
    private mutating func tellDataset(_ part: RDFPart?, into out: inout ByteBuffer) {
        let room = ByteBuffer(capacity: 256)
        switch syntax {
        case .turtle: tellDataset(part, TurtleWriter(room, hasGraphs: false), into: &out)
        case .trig: tellDataset(part, TurtleWriter(room, hasGraphs: true), into: &out)
        case .ntriples: tellDataset(part, NTriplesWriter(room, hasGraphs: false), into: &out)
        case .nquads: tellDataset(part, NTriplesWriter(room, hasGraphs: true), into: &out)
        case .rdfxml: tellDataset(part, RDFXMLWriter(room), into: &out)
        case .jsonld: tellDataset(part, JSONLDWriter(room, language: language, fileLanguage: language), into: &out)
        }
    }

    private mutating func tellDataset<Writer: GraphWriter & ~Copyable>(
        _ part: RDFPart?, _ writer: consuming Writer, into out: inout ByteBuffer
    ) {
        if let part, let told = part.dataset {
            dataset?.add(told, to: &writer)
        } else {
            dataset?.describe(to: &writer)
        }
        let used = writer.used
        let triples = writer.finish()
        guard !triples.isEmpty else { return }
        separate(used, into: &out)
        out.append(triples)
    }
}

/// What the frame has to know of a document.
public struct RDFPart: Sendable {
    let used: Namespaces
    /// `nil` unless the data set is described.
    let dataset: DatasetPart?

    /// The part of a document without a data set, which has been written with the prefixes of these vocabularies.
    public init(used: Namespaces) { self.init(used: used, dataset: nil) }

    init(used: Namespaces, dataset: DatasetPart?) { (self.used, self.dataset) = (used, dataset) }
}
