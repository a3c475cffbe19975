import ReadoutExport
import ReadoutModel

/// What can be set about linked data.
public struct RDFOptions: ExporterOptions {
    /// How the graph is written.
    public var syntax: RDFSyntax
    /// Those that the graph is written in, besides the terms of Readout.
    public var vocabularies: [RDFVocabulary]
    /// Whether each name has a label (`rdfs:label`) beside it, for programs that look for no other.
    public var labels: Bool
    /// Whether what is said of parties, people, organizations and topics, which documents share, is in a graph of its own.
    /// Only N-Quads and TriG have graphs.
    public var shared: Bool
    /// Whether the data set is described, too.
    public var dataset: Bool
    /// What the data set is called. If it is given, or anything else that is said of the data set alone, the data set is
    /// described.
    public var title: Text?
    /// What the data set is, in a sentence or two.
    public var description: Text?
    /// The IRI of the licence of the data set, which is not that of its sources.
    public var license: Text?
    /// Who publishes the data set.
    public var publisher: Text?

    /// The options that nobody has set.
    public init() { self.init(syntax: .turtle) }

    /// Options of which some are set.
    public init(
        syntax: RDFSyntax = .turtle, vocabularies: [RDFVocabulary] = RDFVocabulary.allCases, labels: Bool = false,
        shared: Bool = false, dataset: Bool = false, title: Text? = nil, description: Text? = nil,
        license: Text? = nil, publisher: Text? = nil
    ) {
        (self.syntax, self.vocabularies, self.labels, self.shared) = (syntax, vocabularies, labels, shared)
        (self.dataset, self.title, self.description) = (dataset, title, description)
        (self.license, self.publisher) = (license, publisher)
    }

    /// Every option, in the order in which it is shown.
    public static let declarations: [OptionDeclaration<Self>] = [
        .choice("syntax", \.syntax, help: "How the graph is written"),
        .list("vocabularies", \.vocabularies, help: "In whose terms the graph is written, besides Readout's own"),
        .flag("labels", \.labels, help: "Whether each name has an rdfs:label beside it"),
        .flag(
            "shared", \.shared,
            help: "Whether parties, people, organizations and topics are in a graph of their own (nquads, trig)"),
        .flag("dataset", \.dataset, help: "Whether the data set is described (VoID, DCAT), in a graph of its own"),
        .text("title", \.title, canBeBlank: false, help: "What the data set is called; it is then described, too"),
        .text("description", \.description, canBeBlank: false, help: "What the data set is; it is then described, too"),
        .iri("license", \.license, help: "The licence of the data set; it is then described, too"),
        .text(
            "publisher", \.publisher, canBeBlank: false, help: "Who publishes the data set; it is then described, too"),
    ]

    /// A graph of what documents share needs graphs.
    public var conflict: OptionConflict? {
        guard shared, !syntax.hasGraphs else { return nil }
        return OptionConflict("shared", "\(syntax.rawValue) has no graphs; nquads and trig have")
    }

    /// What is said of the data set stands in no other place.
    var describesDataset: Bool {
        dataset || title != nil || description != nil || license != nil || publisher != nil
    }

    var namespaces: Namespaces {
        guard vocabularies.count < RDFVocabulary.allCases.count else { return .all }
        return vocabularies.reduce(.always) { $0.union(Namespaces($1.namespace)) }
    }
}

/// A vocabulary that can be left out of the graph.
public enum RDFVocabulary: String, Vocabulary {
    /// schema.org.
    case schema
    /// The Simple Event Model.
    case sem
    /// The Provenance Ontology (PROV-O).
    case prov
    /// Web Annotation.
    case oa
    /// OWL-Time.
    case time
    /// The Simple Knowledge Organization System.
    case skos

    var namespace: Namespace {
        switch self {
        case .schema: .schema
        case .sem: .sem
        case .prov: .prov
        case .oa: .oa
        case .time: .time
        case .skos: .skos
        }
    }
}
