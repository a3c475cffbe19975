/// The vocabularies that the graph is written in, in the order of their prefixes.
package enum Namespace: UInt8, CaseIterable {
    case dcat, dcterms, edtf, oa, prov, rdf, ro, schema, sem, skos, time, void, xsd

    var prefix: StaticString {
        switch self {
        case .dcat: "dcat"
        case .dcterms: "dcterms"
        case .edtf: "edtf"
        case .oa: "oa"
        case .prov: "prov"
        case .rdf: "rdf"
        case .ro: "ro"
        case .schema: "schema"
        case .sem: "sem"
        case .skos: "skos"
        case .time: "time"
        case .void: "void"
        case .xsd: "xsd"
        }
    }

    var iri: StaticString {
        switch self {
        case .dcat: "http://www.w3.org/ns/dcat#"
        case .dcterms: "http://purl.org/dc/terms/"
        case .edtf: "http://id.loc.gov/datatypes/edtf/"
        case .oa: "http://www.w3.org/ns/oa#"
        case .prov: "http://www.w3.org/ns/prov#"
        case .rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
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

/// Some of the namespaces.
package struct Namespaces: OptionSet, Sendable {
    package let rawValue: UInt16

    package init(rawValue: UInt16) { self.rawValue = rawValue }
    init(_ namespace: Namespace) { rawValue = 1 << UInt16(namespace.rawValue) }

    static let schema = Namespaces(.schema)
    static let sem = Namespaces(.sem)
    static let oa = Namespaces(.oa)
    static let time = Namespaces(.time)
    /// Those of a data set's description.
    static let dataset = Namespaces(.dcat).union(Namespaces(.dcterms)).union(Namespaces(.void))
    /// Those that no option leaves out.
    static let always = Namespaces(.rdf).union(Namespaces(.ro)).union(.dataset)
    static let all = Namespaces(rawValue: 1 << UInt16(Namespace.allCases.count) - 1)
}
