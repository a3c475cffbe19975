import ReadoutExport
import ReadoutModel
import ReadoutSyntax

/// Linked data: the same graph of a document in any syntax of RDF.
public struct RDFExporter: Exporter {
    /// `rdf`, and a format for each syntax.
    public static let formats =
        [
            Format(
                name: "rdf", mediaType: "text/turtle", fileExtension: "ttl",
                summary: "Linked data (RDF 1.1) in the syntax of your choice")
        ] + RDFSyntax.allCases.map { $0.format }

    /// The ontology, the shapes and the context.
    public static let resources = [
        Resource(name: "ontology", summary: "the terms that the graph has of its own, as Turtle") {
            OntologyFiles.ontology
        },
        Resource(name: "shapes", summary: "what every graph is like, as SHACL in Turtle") { OntologyFiles.shapes },
        Resource(name: "context", summary: "the context of JSON-LD") { JSONLDContext.file },
    ]

    /// Options whose syntax is that of the format.
    public static func options(of format: Format) -> RDFOptions {
        RDFOptions(syntax: RDFSyntax(rawValue: format.name) ?? .turtle)
    }

    private let options: RDFOptions

    /// An exporter with these options.
    public init(options: RDFOptions = RDFOptions()) { self.options = options }

    /// Writes the graph of the document, and in a file of its own what stands around it.
    public func export(_ request: inout ExportRequest) -> RDFPart {
        switch options.syntax {
        case .turtle: write(&request) { TurtleWriter($0, hasGraphs: false) }
        case .trig: write(&request) { TurtleWriter($0, hasGraphs: true) }
        case .ntriples: write(&request) { NTriplesWriter($0, hasGraphs: false) }
        case .nquads: write(&request) { NTriplesWriter($0, hasGraphs: true) }
        case .rdfxml: write(&request) { RDFXMLWriter($0) }
        case .jsonld: writeJSONLD(&request)
        }
    }

    /// What holds the graphs of several documents together.
    public func frame() -> RDFFrame { RDFFrame(options) }

    /// The ending of the syntax.
    public var fileExtension: String? { options.syntax.fileExtension }

    private func writeJSONLD(_ request: inout ExportRequest) -> RDFPart {
        let language = request.document.language.languageTag
        let fileLanguage = request.framing == .alone ? language : RDFFrame.combinedLanguage
        return write(&request) { JSONLDWriter($0, language: language, fileLanguage: fileLanguage) }
    }

    /// Writes the document, and in a file of its own what stands around it, which is known only after the document.
    private func write<Writer: GraphWriter & ~Copyable>(
        _ request: inout ExportRequest, _ makeWriter: (consuming ByteBuffer) -> Writer
    ) -> RDFPart {
        let dataset =
            options.describesDataset
            ? DatasetNames(of: request.document, under: request.base, isAlone: request.framing == .alone) : nil
        var counts: GraphCounts?
        guard request.framing == .alone, options.syntax.hasFrame || dataset != nil else {
            let writer = write(request, dataset, makeWriter(request.out.take()), &counts)
            let part = RDFPart(used: writer.used, dataset: DatasetPart(dataset, counts))
            request.out = writer.finish()
            return part
        }
        let writer = write(request, dataset, makeWriter(ByteBuffer(capacity: 16_384)), &counts)
        let part = RDFPart(used: writer.used, dataset: DatasetPart(dataset, counts))
        var frame = RDFFrame(options, language: request.document.language.languageTag, namespaces: part.used)
        frame.prologue(into: &request.out)
        frame.join(part, into: &request.out)
        request.out.append(writer.finish())
        frame.epilogue(into: &request.out)
        return part
    }

    /// Most documents need none of the wrappers, each of which sees every triple.
    private func write<Sink: TripleSink & ~Copyable>(
        _ request: borrowing ExportRequest, _ dataset: DatasetNames?, _ sink: consuming Sink,
        _ counts: inout GraphCounts?
    ) -> Sink {
        let vocabularies = options.namespaces
        let context = GraphContext(
            base: request.base, zone: request.zone, passages: request.passages, vocabularies: vocabularies,
            dataset: dataset?.dataset, labels: options.labels, shared: options.shared && options.syntax.hasGraphs)
        let mayCollide = request.document.article.url.map { Names.mayCollide($0, under: request.base) } ?? false
        if dataset != nil {
            let counted = Graph.write(
                request.document, context,
                into: DistinctTriples(
                    ChosenVocabularies(CountedTriples(sink, of: request.document, under: request.base), vocabularies)))
            let counting = counted.finish().finish()
            counts = counting.counts
            return counting.finish()
        }
        if vocabularies == .all, !mayCollide { return Graph.write(request.document, context, into: sink) }
        let chosen = ChosenVocabularies(sink, vocabularies)
        return mayCollide
            ? Graph.write(request.document, context, into: DistinctTriples(chosen)).finish().finish()
            : Graph.write(request.document, context, into: chosen).finish()
    }
}

extension RDFSyntax {
    /// The format that has this syntax and no other.
    fileprivate var format: Format {
        let (aliases, mediaType, summary): ([String], String, String) =
            switch self {
            case .turtle: (["ttl"], "text/turtle", "Linked data as Turtle, made for reading")
            case .ntriples:
                (["nt"], "application/n-triples", "Linked data as N-Triples, a triple a line, made for bulk loading")
            case .nquads: (["nq"], "application/n-quads", "Linked data as N-Quads, each document in a graph of its own")
            case .trig: ([], "application/trig", "Linked data as TriG, Turtle with each document in a graph of its own")
            case .jsonld: ([], "application/ld+json", "Linked data as JSON-LD, in the terms of schema.org")
            case .rdfxml: ([], "application/rdf+xml", "Linked data as RDF/XML, for programs that read nothing newer")
            }
        return Format(
            name: rawValue, aliases: aliases, mediaType: mediaType, fileExtension: fileExtension, summary: summary,
            fixed: ["syntax"])
    }
}
