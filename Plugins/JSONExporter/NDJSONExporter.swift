import ReadoutExport
import ReadoutRecord
import ReadoutSyntax

/// The document as JSON on one line, all of it; several documents are as many lines (NDJSON).
public struct NDJSONExporter: Exporter {
    /// `ndjson`.
    public static let formats = [
        Format(
            name: "ndjson", mediaType: "application/x-ndjson", fileExtension: "ndjson",
            summary: "JSON that loses nothing, a document on each line")
    ]

    /// An exporter; there is nothing to set.
    public init(options: NoOptions = NoOptions()) {}

    /// Writes the document's line.
    public func export(_ request: inout ExportRequest) {
        var writer = JSONWriter(into: request.out.take(), indent: nil)
        request.document.encode(into: &writer)
        request.out = writer.finish()
        request.out.append("\n")
    }
}
