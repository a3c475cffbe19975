import ReadoutExport
import ReadoutModel
import ReadoutRecord
import ReadoutSyntax

/// The document as JSON (RFC 8259), all of it.
public struct JSONExporter: Exporter {
    /// The options of JSON.
    public struct Options: ExporterOptions {
        /// Spaces a level, 0 to 8; 0 for one line.
        public var indent: Int

        /// Options with their default values.
        public init() { self.init(indent: 2) }

        /// Options with this indentation.
        public init(indent: Int) { self.indent = indent }

        /// `indent`.
        public static let declarations: [OptionDeclaration<Self>] = [
            .integer("indent", \.indent, in: 0...8, help: "Spaces a level; 0 writes each document on one line")
        ]
    }

    /// `json`.
    public static let formats = [
        Format(
            name: "json", mediaType: "application/json", fileExtension: "json",
            summary: "JSON that loses nothing; several documents in an array")
    ]

    private let options: Options

    /// An exporter with these options.
    public init(options: Options = Options()) { self.options = options }

    /// Writes the document.
    public func export(_ request: inout ExportRequest) {
        var writer = JSONWriter(into: request.out.take(), indent: options.indent == 0 ? nil : options.indent)
        request.document.encode(into: &writer)
        request.out = writer.finish()
        // In an array the frame ends the line.
        if request.framing == .alone { request.out.append("\n") }
    }

    /// An array.
    public func frame() -> JSONFrame { JSONFrame() }
}

/// An array around the documents.
public struct JSONFrame: ExportFrame {
    private var isFirst = true

    /// Appends the bracket that begins the array.
    public mutating func prologue(into out: inout ByteBuffer) { out.append("[") }

    /// Writes a comma, unless the document is the first.
    public mutating func join(_ part: Void, into out: inout ByteBuffer) {
        if !isFirst { out.append(",") }
        out.append("\n")
        isFirst = false
    }

    /// Appends the bracket that ends the array.
    public mutating func epilogue(into out: inout ByteBuffer) {
        if !isFirst { out.append("\n") }
        out.append("]\n")
    }
}
