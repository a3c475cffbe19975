import Foundation
import RDFExporter
import ReadoutExport
import ReadoutModel
import ReadoutRecord
import ReadoutSyntax
import TestSupport
import Testing

/// Reads a document, and fails where it is not right.
func read(_ text: String) throws -> Document {
    let reading = Document.read(text, name: "test", articles: .none, zones: Fixture.zones)[0]
    let (document, diagnostics) = (reading.document, reading.diagnostics)
    #expect(diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    return try #require(document)
}

/// The shortest document, with more of a summit and more of everything else.
func document(summit: String = "", _ more: String = "", article: String = "{title: Source}") throws -> Document {
    try read(
        """
        readout: 1
        id: d
        article: \(article)
        summit: {title: Summit, start: 2023-06-18\(summit.isEmpty ? "" : ", \(summit)")}
        \(more)
        """)
}

func export(
    _ document: Document, _ syntax: RDFSyntax, alone: Bool = true, base: String = "https://example.org/"
) -> String {
    export(document, options(syntax), alone ? .alone : .combined, base: base).text
}

/// A file of several documents.
func combined(_ documents: [Document], _ syntax: RDFSyntax) -> String { combined(documents, options(syntax)) }

func combined(_ documents: [Document], _ options: RDFOptions) -> String {
    var frame = RDFExporter(options: options).frame()
    var out = ByteBuffer()
    frame.prologue(into: &out)
    for document in documents {
        let (text, part) = export(document, options, .combined)
        frame.join(part, into: &out)
        out.append(text)
    }
    frame.epilogue(into: &out)
    return out.string
}

func options(_ syntax: RDFSyntax) -> RDFOptions {
    var options = RDFOptions()
    options.syntax = syntax
    return options
}

func export(
    _ document: Document, _ options: RDFOptions, _ framing: Framing, base: String = "https://example.org/",
    passages: [Passage?] = []
) -> (text: String, part: RDFPart) {
    var request = ExportRequest(
        document, base: Base(Text(base))!, framing: framing, zones: Fixture.zones, passages: passages)
    let part = RDFExporter(options: options).export(&request)
    return (request.finish().string, part)
}

/// The lines of N-Triples about one subject, which is named without the base, or all of them; the base is left out.
func lines(_ document: Document, about subject: String? = nil, passages: [Passage?] = []) -> [String] {
    let short = export(document, options(.ntriples), .alone, passages: passages).text.replacingOccurrences(
        of: "https://example.org/", with: "")
    let lines = short.split(separator: "\n").map(String.init)
    guard let subject else { return lines }
    return lines.filter { $0.hasPrefix("<\(subject)> ") }.map { String($0.dropFirst(subject.count + 3).dropLast(2)) }
}
