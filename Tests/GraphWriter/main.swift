import Foundation
import RDFExporter
import ReadoutExport
import ReadoutModel
import ReadoutSyntax

// Writes graphs that are made from no record, through the public writers of RDFExporter: each NAME.nq of one folder
// becomes NAME.ttl, NAME.nt and so on in another. The check `conformance` of Tests/Tools compares.

guard CommandLine.arguments.count == 3 else {
    FileHandle.standardError.write(Data("usage: graph-writer FOLDER OUTPUT\n".utf8))
    exit(64)
}
let (folder, output) = (CommandLine.arguments[1], CommandLine.arguments[2])
for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
    let statements = StatementReader.read(try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8))
    for format in RDFExporter.formats.dropFirst() {
        let options = RDFExporter.options(of: format)
        let path = "\(output)/\(name.dropLast(".nq".count)).\(format.fileExtension)"
        try Data(file(statements, options)).write(to: URL(filePath: path))
    }
}

/// A file of these statements, which are in order.
func file(_ statements: [Statement], _ options: RDFOptions) -> [UInt8] {
    switch options.syntax {
    case .turtle: file(statements, options, TurtleWriter(ByteBuffer(), hasGraphs: false))
    case .trig: file(statements, options, TurtleWriter(ByteBuffer(), hasGraphs: true))
    case .ntriples: file(statements, options, NTriplesWriter(ByteBuffer(), hasGraphs: false))
    case .nquads: file(statements, options, NTriplesWriter(ByteBuffer(), hasGraphs: true))
    case .rdfxml: file(statements, options, RDFXMLWriter(ByteBuffer()))
    case .jsonld: file(statements, options, JSONLDWriter(ByteBuffer(), language: "en", fileLanguage: "en"))
    }
}

func file<Writer: GraphWriter & ~Copyable>(
    _ statements: [Statement], _ options: RDFOptions, _ writer: consuming Writer
) -> [UInt8] {
    var (graph, subject): (Text?, Text?)
    for statement in statements {
        if statement.graph != graph {
            statement.graph!.withBytes { writer.graph($0) }  // the default graph comes first
            (graph, subject) = (statement.graph, nil)
        }
        if statement.subject != subject {
            statement.subject.withBytes { writer.subject($0) }
            subject = statement.subject
        }
        let predicate = term(statement.predicate)
        switch statement.object {
        case .iri(let iri): iri.withBytes { writer.link(predicate, $0) }
        case .text(let text, let language): writer.text(predicate, text, language: language)
        case .string(let text): text.withBytes { writer.string(predicate, $0) }
        case .value(let text, let datatype): text.withBytes { writer.value(predicate, $0, term(datatype)) }
        }
    }
    var frame = RDFExporter(options: options).frame()
    var out = ByteBuffer()
    frame.prologue(into: &out)
    frame.join(RDFPart(used: writer.used), into: &out)
    out.append(writer.finish())
    frame.epilogue(into: &out)
    return out.withBytes { Array($0) }
}

/// The statements hold the bytes until all is written.
func term(_ iri: Text) -> Term { iri.withBytes { Term(unownedUTF8: $0) } }
