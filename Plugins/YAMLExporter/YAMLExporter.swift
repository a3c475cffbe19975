import ReadoutExport
import ReadoutModel
import ReadoutRecord
import ReadoutSyntax

/// The document as YAML, all of it, read alike by YAML 1.1 and 1.2; several documents in one stream.
public struct YAMLExporter: Exporter {
    /// `yaml`.
    public static let formats = [
        Format(
            name: "yaml", aliases: ["yml"], mediaType: "application/yaml", fileExtension: "yaml",
            summary: "YAML that loses nothing; several documents in a stream")
    ]

    /// An exporter; there is nothing to set.
    public init(options: NoOptions = NoOptions()) {}

    /// Writes the document.
    public func export(_ request: inout ExportRequest) {
        var writer = YAMLWriter(into: request.out.take())
        request.document.encode(into: &writer)
        request.out = writer.finish()
    }

    /// A stream.
    public func frame() -> YAMLFrame { YAMLFrame() }
}

/// A line of dashes before each document (YAML 1.2 §9.1.4).
public struct YAMLFrame: ExportFrame {
    /// Appends the line of dashes.
    public mutating func join(_ part: Void, into out: inout ByteBuffer) { out.append("---\n") }
}
