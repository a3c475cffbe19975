/// The vocabularies that the graph is written in, in the order of their prefixes.
enum Namespace: UInt8, CaseIterable {
    case edtf, prov, rdf, ro, schema, sem, skos, xsd

    var prefix: StaticString {
        switch self {
        case .edtf: "edtf"
        case .prov: "prov"
        case .rdf: "rdf"
        case .ro: "ro"
        case .schema: "schema"
        case .sem: "sem"
        case .skos: "skos"
        case .xsd: "xsd"
        }
    }

    var iri: StaticString {
        switch self {
        case .edtf: "http://id.loc.gov/datatypes/edtf/"
        case .prov: "http://www.w3.org/ns/prov#"
        case .rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
        case .ro: "https://w3id.org/readout/ns#"
        case .schema: "https://schema.org/"
        case .sem: "http://semanticweb.cs.vu.nl/2009/11/sem/"
        case .skos: "http://www.w3.org/2004/02/skos/core#"
        case .xsd: "http://www.w3.org/2001/XMLSchema#"
        }
    }
}

/// Some of the namespaces.
struct Namespaces: OptionSet {
    let rawValue: UInt16

    init(rawValue: UInt16) { self.rawValue = rawValue }
    init(_ namespace: Namespace) { rawValue = 1 << UInt16(namespace.rawValue) }

    static let all = Namespaces(rawValue: 1 << UInt16(Namespace.allCases.count) - 1)
}
