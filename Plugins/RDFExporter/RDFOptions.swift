import ReadoutExport
import ReadoutModel

/// What can be set about linked data.
public struct RDFOptions: ExporterOptions {
    /// How the graph is written.
    public var syntax: RDFSyntax
    /// Those that the graph is written in, besides the terms of Readout.
    public var vocabularies: [RDFVocabulary]
    /// Whether the data set is described, too.
    public var dataset: Bool
    /// What the data set is called. If it is given, the data set is described.
    public var title: Text?

    /// The options that nobody has set.
    public init() { self.init(syntax: .turtle) }

    /// Options of which some are set.
    public init(
        syntax: RDFSyntax = .turtle, vocabularies: [RDFVocabulary] = RDFVocabulary.allCases, dataset: Bool = false,
        title: Text? = nil
    ) {
        (self.syntax, self.vocabularies, self.dataset, self.title) = (syntax, vocabularies, dataset, title)
    }

    /// Every option, in the order in which it is shown.
    public static let declarations: [OptionDeclaration<Self>] = [
        .choice("syntax", \.syntax, help: "How the graph is written"),
        .list("vocabularies", \.vocabularies, help: "In whose terms the graph is written, besides Readout's own"),
        .flag("dataset", \.dataset, help: "Whether the data set is described (VoID, DCAT), in a graph of its own"),
        .text("title", \.title, canBeBlank: false, help: "What the data set is called; it is then described, too"),
    ]

    /// A title stands in no other place.
    var describesDataset: Bool { dataset || title != nil }

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
