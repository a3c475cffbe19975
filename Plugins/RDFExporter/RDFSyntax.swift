import ReadoutModel

/// How a graph is written.
public enum RDFSyntax: String, Vocabulary {
    /// Turtle, made for reading.
    case turtle
    /// N-Triples, a triple a line.
    case ntriples
    /// N-Quads, each document in a graph of its own.
    case nquads
    /// TriG, Turtle with each document in a graph of its own.
    case trig
    /// JSON-LD.
    case jsonld
    /// RDF/XML.
    case rdfxml

    /// Without a dot, as the specification of each registers it.
    var fileExtension: String {
        switch self {
        case .turtle: "ttl"
        case .ntriples: "nt"
        case .nquads: "nq"
        case .trig: "trig"
        case .jsonld: "jsonld"
        case .rdfxml: "rdf"
        }
    }

    /// Whether triples can be in graphs with names.
    var hasGraphs: Bool { self == .nquads || self == .trig }

    /// Whether there is more to a file than its documents one after the other.
    var hasFrame: Bool { self != .ntriples && self != .nquads }
}
