import ReadoutExport
import ReadoutModel
import ReadoutSyntax

/// Linked data: the same graph of a document in any syntax of RDF.
public struct RDFExporter: Exporter {
    public static let formats = [
        Format<RDFOptions>(
            name: "rdf", mediaType: "text/turtle", fileExtension: "ttl",
            summary: "Linked data (RDF 1.1) in the syntax of your choice"),
        Format<RDFOptions>(
            name: "turtle", aliases: ["ttl"], mediaType: "text/turtle", fileExtension: "ttl",
            summary: "Linked data as Turtle, made for reading", fixed: ["syntax"]
        ) { $0.syntax = .turtle },
        Format<RDFOptions>(
            name: "ntriples", aliases: ["nt"], mediaType: "application/n-triples", fileExtension: "nt",
            summary: "Linked data as N-Triples, a triple a line, made for bulk loading", fixed: ["syntax"]
        ) { $0.syntax = .ntriples },
    ]

    public init() {}

    public func export(_ request: inout ExportRequest<RDFOptions>) {
        let out = request.out.take()
        switch (request.options.syntax, request.framing) {
        case (.turtle, .alone): request.out = turtle(request, out)
        case (.turtle, .combined): request.out = write(request, TurtleWriter(out)).finish()
        case (.ntriples, _): request.out = write(request, NTriplesWriter(out)).finish()
        }
    }

    public func frame(_ options: RDFOptions) -> RDFFrame { RDFFrame(syntax: options.syntax) }

    public func fileExtension(_ options: RDFOptions) -> String? {
        switch options.syntax {
        case .turtle: "ttl"
        case .ntriples: "nt"
        }
    }

    /// A file of its own declares the prefixes that it uses, and no others; they are known when all else is written.
    private func turtle(_ request: borrowing ExportRequest<RDFOptions>, _ out: consuming ByteBuffer) -> ByteBuffer {
        let writer = write(request, TurtleWriter(ByteBuffer(capacity: 16_384)))
        TurtleWriter.appendPrefixes(writer.used, to: &out)
        out.append(writer.finish())
        return out
    }

    private func write<Sink: TripleSink & ~Copyable>(
        _ request: borrowing ExportRequest<RDFOptions>, _ sink: consuming Sink
    ) -> Sink {
        guard Graph<Sink>.mayCollide(request.document, request.base) else {
            return Graph.write(request.document, base: request.base, zone: request.zone, into: sink)
        }
        return Graph.write(
            request.document, base: request.base, zone: request.zone, into: DistinctTriples(sink)
        ).finish()
    }
}

/// What can be set about linked data.
public struct RDFOptions: ExporterOptions {
    public var syntax = RDFSyntax.turtle

    public init() {}

    public static let declarations: [OptionDeclaration<Self>] = [
        .choice("syntax", \.syntax, help: "How the graph is written")
    ]
}

/// How a graph is written.
public enum RDFSyntax: String, Vocabulary {
    case turtle, ntriples
}

/// What stands before the documents of a combined file: in Turtle the prefixes, all of them, because it comes first.
public struct RDFFrame: ExportFrame {
    let syntax: RDFSyntax

    public mutating func prologue(into out: inout ByteBuffer) {
        if syntax == .turtle { TurtleWriter.appendPrefixes(.all, to: &out) }
    }

    public mutating func join(_ part: Void, into out: inout ByteBuffer) {}
    public mutating func epilogue(into out: inout ByteBuffer) {}
}
