/// The vocabularies that have a prefix, in the order of their prefixes.
public enum Namespace: UInt8, CaseIterable, Sendable {
    /// The Data Catalog Vocabulary (DCAT).
    case dcat
    /// The DCMI Metadata Terms.
    case dcterms
    /// The datatype of extended dates.
    case edtf
    /// The Web Annotation Vocabulary.
    case oa
    /// The provenance ontology PROV-O.
    case prov
    /// The terms of RDF itself.
    case rdf
    /// RDF Schema.
    case rdfs
    /// The terms of Readout, in `ontology/readout.ttl`.
    case ro
    /// Schema.org.
    case schema
    /// The Simple Event Model.
    case sem
    /// The Simple Knowledge Organization System.
    case skos
    /// OWL-Time.
    case time
    /// The Vocabulary of Interlinked Datasets (VoID).
    case void
    /// The datatypes of XML Schema.
    case xsd

    /// The usual prefix, without a colon.
    public var prefix: StaticString {
        switch self {
        case .dcat: "dcat"
        case .dcterms: "dcterms"
        case .edtf: "edtf"
        case .oa: "oa"
        case .prov: "prov"
        case .rdf: "rdf"
        case .rdfs: "rdfs"
        case .ro: "ro"
        case .schema: "schema"
        case .sem: "sem"
        case .skos: "skos"
        case .time: "time"
        case .void: "void"
        case .xsd: "xsd"
        }
    }

    /// What the IRIs of all its terms begin with.
    public var iri: StaticString {
        switch self {
        case .dcat: "http://www.w3.org/ns/dcat#"
        case .dcterms: "http://purl.org/dc/terms/"
        case .edtf: "http://id.loc.gov/datatypes/edtf/"
        case .oa: "http://www.w3.org/ns/oa#"
        case .prov: "http://www.w3.org/ns/prov#"
        case .rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
        case .rdfs: "http://www.w3.org/2000/01/rdf-schema#"
        case .ro: "https://w3id.org/readout/ns#"
        case .schema: "https://schema.org/"
        case .sem: "http://semanticweb.cs.vu.nl/2009/11/sem/"
        case .skos: "http://www.w3.org/2004/02/skos/core#"
        case .time: "http://www.w3.org/2006/time#"
        case .void: "http://rdfs.org/ns/void#"
        case .xsd: "http://www.w3.org/2001/XMLSchema#"
        }
    }
}

/// A set of vocabularies, such as those that a file declares prefixes for.
public struct Namespaces: OptionSet, Sendable {
    /// A bit for each ``Namespace``, by its raw value.
    public let rawValue: UInt16

    /// The vocabularies with these bits.
    public init(rawValue: UInt16) { self.rawValue = rawValue }
    /// One vocabulary.
    public init(_ namespace: Namespace) { rawValue = 1 << UInt16(namespace.rawValue) }

    static let schema = Namespaces(.schema)
    static let sem = Namespaces(.sem)
    static let oa = Namespaces(.oa)
    static let time = Namespaces(.time)
    /// The vocabularies that a data set is described in.
    static let dataset = Namespaces(.dcat).union(Namespaces(.dcterms)).union(Namespaces(.void))
    /// The vocabularies that no option leaves out.
    static let always = Namespaces(.rdf).union(Namespaces(.rdfs)).union(Namespaces(.ro)).union(.dataset)
    /// All that have a prefix.
    public static let all = Namespaces(rawValue: 1 << UInt16(Namespace.allCases.count) - 1)
}
