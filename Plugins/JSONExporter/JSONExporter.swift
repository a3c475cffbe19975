import ReadoutExport
import ReadoutModel
import ReadoutRecord
import ReadoutSyntax

/// The document as JSON (RFC 8259), all of it: indented, or one line each (NDJSON).
public struct JSONExporter: Exporter {
    public struct Options: ExporterOptions {
        /// Spaces a level; 0 for one line.
        var indent = 2
        /// A document on each line, without an array around them.
        var isLines = false

        public init() {}

        public static let declarations: [OptionDeclaration<Self>] = [
            .integer("indent", \.indent, in: 0...8, help: "Spaces a level; 0 writes each document on one line")
        ]
    }

    public static let formats = [
        Format<Options>(
            name: "json", mediaType: "application/json", fileExtension: "json",
            summary: "JSON that loses nothing; several documents in an array"),
        Format<Options>(
            name: "ndjson", mediaType: "application/x-ndjson", fileExtension: "ndjson",
            summary: "JSON that loses nothing, a document on each line", fixed: ["indent"],
            preset: { $0.isLines = true }),
    ]

    public init() {}

    public func export(_ request: inout ExportRequest<Options>) {
        let options = request.options
        let isOneLine = options.isLines || options.indent == 0
        var writer = JSONWriter(into: request.out.take(), indent: isOneLine ? nil : options.indent)
        request.document.encode(into: &writer)
        request.out = writer.finish()
        // In an array the frame ends the line.
        if options.isLines || request.framing == .alone { request.out.append("\n") }
    }

    public func frame(_ options: Options) -> JSONFrame { JSONFrame(isLines: options.isLines) }
}

/// An array around the documents, or nothing.
public struct JSONFrame: ExportFrame {
    let isLines: Bool
    private var isFirst = true

    init(isLines: Bool) { self.isLines = isLines }

    public mutating func prologue(into out: inout ByteBuffer) {
        if !isLines { out.append("[") }
    }

    public mutating func join(_ part: Void, into out: inout ByteBuffer) {
        if isLines { return }
        if !isFirst { out.append(",") }
        out.append("\n")
        isFirst = false
    }

    public mutating func epilogue(into out: inout ByteBuffer) {
        if isLines { return }
        if !isFirst { out.append("\n") }
        out.append("]\n")
    }
}
