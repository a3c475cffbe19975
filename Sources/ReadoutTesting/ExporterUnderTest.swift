import ReadoutExport
import ReadoutModel
import ReadoutRecord
import ReadoutSyntax

// All that the kit asks of the interface of exporters stands in this file.

/// An exporter with its options, as the rules use it.
public struct ExporterUnderTest: Sendable {
    /// What it is called in findings, the name of its format unless another is given.
    public let name: String
    /// One document as a file of its own.
    let alone: @Sendable (Document) throws -> Written
    /// The bytes of one document within a combined file.
    let part: @Sendable (Document) throws -> Written
    /// A whole file of several documents.
    let combined: @Sendable ([Document]) throws -> Written

    /// What an exporter has written, and what it has noted as left out.
    struct Written: Equatable, Sendable {
        var bytes: [UInt8]
        var omissions: [Omission] = []

        static func == (a: Written, b: Written) -> Bool { a.bytes == b.bytes && a.omissions == b.omissions }
    }

    /// The time zone data that the exporter is handed.
    let zones: ZoneDatabase

    init(
        name: String, zones: ZoneDatabase, alone: @escaping @Sendable (Document) throws -> Written,
        part: @escaping @Sendable (Document) throws -> Written,
        combined: @escaping @Sendable ([Document]) throws -> Written
    ) {
        self.name = name
        self.zones = zones
        self.alone = alone
        self.part = part
        self.combined = combined
    }

    /// An exporter with its options.
    /// - Parameters:
    ///   - exporter: the exporter; its options are those of a format, or others that the rules are to hold with.
    ///   - name: what findings call it; its format unless it is given.
    ///   - zones: the time zone data that it is handed.
    public init(_ exporter: AnyExporter, name: String? = nil, zones: ZoneDatabase) {
        @Sendable func write(_ document: Document, _ framing: Framing) throws -> Written {
            var request = ExportRequest(document, framing: framing, zones: zones)
            _ = try exporter.export(&request)
            let omissions = request.omissions
            return Written(bytes: request.finish().withBytes { Array($0) }, omissions: omissions)
        }
        self.init(
            name: name ?? exporter.format.name, zones: zones, alone: { try write($0, .alone) },
            part: { try write($0, .combined) },
            combined: { documents in
                let export = try exporter.export(documents, zones: zones)
                return Written(bytes: export.bytes, omissions: export.omissions)
            })
    }

    /// As ``init(_:name:zones:)``, of an exporter whose type is known.
    public init<E: Exporter>(_ exporter: E, name: String? = nil, zones: ZoneDatabase) {
        self.init(AnyExporter(exporter), name: name, zones: zones)
    }
}

extension ExporterUnderTest {
    /// The formats of an exporter, each with the options that it begins with.
    public static func formats<E: Exporter>(of type: E.Type, zones: ZoneDatabase) -> [ExporterUnderTest] {
        E.formats.map { format in
            ExporterUnderTest(AnyExporter(E(options: E.options(of: format)), format: format), zones: zones)
        }
    }
}

extension AwkwardRecord {
    /// Reads the document of a record.
    static func read(_ json: some StringProtocol, _ zones: ZoneDatabase) -> Document? {
        Document.read(json, name: "record.json", articles: .none, zones: zones).first?.document
    }
}
