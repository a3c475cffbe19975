import ReadoutExport
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

    /// Whether there is more to a file than its documents one after the other.
    var hasFrame: Bool { self != .ntriples && self != .nquads }

    /// The format that has this syntax and no other.
    var format: Format {
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
