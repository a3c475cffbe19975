import ReadoutExport
import ReadoutModel
import ReadoutSyntax

/// Who takes part, a line each, with tabs between the columns.
public struct RosterExporter: Exporter {
    public struct Options: ExporterOptions {
        /// Whether the first line has the names of the columns.
        public var header = true

        public init() {}
        public init(header: Bool) { self.header = header }

        public static let declarations: [OptionDeclaration<Self>] = [
            .flag("header", \.header, help: "A first line with the names of the columns")
        ]
    }

    public static let formats = [
        Format(
            name: "roster", aliases: ["tsv"], mediaType: "text/tab-separated-values", fileExtension: "tsv",
            summary: "Participants as tab-separated values")
    ]

    private let options: Options

    public init(options: Options = Options()) { self.options = options }

    public func export(_ request: inout ExportRequest) throws(ExportError) {
        let document = request.document
        if document.participants.isEmpty {
            request.omit("participants", "nobody is named, so there is no line")
            return
        }
        if request.framing == .alone, options.header { RosterFrame.appendHeader(to: &request.out) }
        for (index, participant) in document.participants.enumerated() {
            guard participant.name.count <= 100 else {
                throw ExportError(
                    "participants[\(index)].name", "a name of more than 100 bytes does not fit its column")
            }
            request.out.append(document.id)
            request.out.append("\t")
            request.out.append(column: participant.name)
            request.out.append("\t")
            if let role = participant.role { request.out.append(column: role) }
            request.out.append("\t")
            if let id = participant.party, let party = document.party(id) { request.out.append(column: party.name) }
            request.out.append("\n")
        }
    }

    public func frame() -> RosterFrame { RosterFrame(hasHeader: options.header) }
}

/// The header, once, and then the lines of all documents.
public struct RosterFrame: ExportFrame {
    let hasHeader: Bool

    /// A roster of one document is the same with the header of a frame.
    public var matchesAlone: Bool { true }

    public mutating func prologue(into out: inout ByteBuffer) {
        if hasHeader { RosterFrame.appendHeader(to: &out) }
    }

    public mutating func join(_ part: Void, into out: inout ByteBuffer) {}

    static func appendHeader(to out: inout ByteBuffer) { out.append("summit\tname\trole\tparty\n") }
}

extension ByteBuffer {
    /// Appends the text of a column. A tab or a line feed, which would end it, becomes a space.
    fileprivate mutating func append(column text: Text) {
        text.withBytes { bytes in
            for byte in bytes {
                append(byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n") ? UInt8(ascii: " ") : byte)
            }
        }
    }
}
