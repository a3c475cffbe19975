import Foundation
import RDFExporter
import ReadoutExport
import ReadoutModel
import ReadoutRecord
import ReadoutSyntax
import Testing

/// Reads a document, and fails where it is not right.
func read(_ text: String, as syntax: RawDocument.Syntax = .yaml) throws -> Document {
    let storage = ByteStorage(text.utf8)
    let raw = RawDocument(storage, 0..<storage.count, syntax, origin: Position(line: 1, column: 1))
    let (document, diagnostics) = raw.read(file: "test")
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
    var options = RDFOptions()
    options.syntax = syntax
    var request = ExportRequest(
        document: document, options: options, base: Base(Text(base))!, framing: alone ? .alone : .combined,
        zone: document.summit.timeZone.flatMap(ZoneDatabase.system.zone), out: ByteBuffer())
    RDFExporter().export(&request)
    return request.finish().string
}

/// The lines of N-Triples about one subject, which is named without the base, or all of them; the base is left out.
func lines(_ document: Document, about subject: String? = nil) -> [String] {
    let short = export(document, .ntriples).replacingOccurrences(of: "https://example.org/", with: "")
    let lines = short.split(separator: "\n").map(String.init)
    guard let subject else { return lines }
    return lines.filter { $0.hasPrefix("<\(subject)> ") }.map { String($0.dropFirst(subject.count + 3).dropLast(2)) }
}
