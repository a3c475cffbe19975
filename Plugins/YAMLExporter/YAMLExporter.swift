import ReadoutExport
import ReadoutModel
import ReadoutRecord
import ReadoutSyntax

/// The document as YAML, all of it, read alike by YAML 1.1 and 1.2; several documents in one stream.
public struct YAMLExporter: Exporter {
    public struct Options: ExporterOptions {
        public init() {}
        public static let declarations: [OptionDeclaration<Self>] = []
    }

    public static let formats = [
        Format<Options>(
            name: "yaml", aliases: ["yml"], mediaType: "application/yaml", fileExtension: "yaml",
            summary: "YAML that loses nothing; several documents in a stream")
    ]

    public init() {}

    public func export(_ request: inout ExportRequest<Options>) {
        var writer = YAMLWriter(into: request.out.take())
        request.document.encode(into: &writer)
        request.out = writer.finish()
    }

    public func frame(_ options: Options) -> YAMLFrame { YAMLFrame() }
}

/// A line of dashes before each document (YAML 1.2 §9.1.4).
public struct YAMLFrame: ExportFrame {
    public mutating func prologue(into out: inout ByteBuffer) {}
    public mutating func join(_ part: Void, into out: inout ByteBuffer) { out.append("---\n") }
    public mutating func epilogue(into out: inout ByteBuffer) {}
}
