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

    init(
        name: String, alone: @escaping @Sendable (Document) throws -> Written,
        part: @escaping @Sendable (Document) throws -> Written,
        combined: @escaping @Sendable ([Document]) throws -> Written
    ) {
        self.name = name
        self.alone = alone
        self.part = part
        self.combined = combined
    }

    /// An exporter with options.
    /// - Parameters:
    ///   - type: the exporter.
    ///   - options: those of a format, or others that the rules are to hold with.
    ///   - name: what findings call it; its first format unless it is given.
    ///   - zones: the time zone data that it is handed.
    public init<E: Exporter>(
        _ type: E.Type, options: E.Options = E.Options(), name: String? = nil, zones: ZoneDatabase
    ) {
        @Sendable func write(_ document: Document, _ framing: Framing) -> (Written, E.Part) {
            var request = ExportRequest<E.Options>(
                document: document, options: options, base: .standard, framing: framing,
                zone: document.summit.timeZone.flatMap(zones.zone), zones: zones, out: ByteBuffer())
            let part = E().export(&request)
            let omissions = request.omissions
            return (Written(bytes: request.finish().withBytes { Array($0) }, omissions: omissions), part)
        }
        @Sendable func combine(_ documents: [Document]) -> Written {
            var frame = E().frame(options)
            var out = ByteBuffer()
            var omissions: [Omission] = []
            if !frame.isDeferred { frame.prologue(into: &out) }
            for document in documents {
                let (written, part) = write(document, .combined)
                frame.join(part, into: &out)
                written.bytes.withUnsafeBytes { out.append($0) }
                omissions += written.omissions
            }
            if frame.isDeferred {
                if frame.isEmpty { return Written(bytes: [], omissions: omissions) }
                let documents = out
                out = ByteBuffer()
                frame.prologue(into: &out)
                documents.withBytes { out.append($0) }
            }
            frame.epilogue(into: &out)
            return Written(bytes: out.withBytes { Array($0) }, omissions: omissions)
        }
        self.init(
            name: name ?? E.formats.first?.name ?? "\(E.self)", alone: { write($0, .alone).0 },
            part: { write($0, .combined).0 }, combined: { combine($0) })
    }
}

extension ExporterUnderTest {
    /// The formats of an exporter, each with the options that it begins with.
    public static func formats<E: Exporter>(of type: E.Type, zones: ZoneDatabase) -> [ExporterUnderTest] {
        E.formats.map { format in
            var options = E.Options()
            format.preset(&options)
            return ExporterUnderTest(type, options: options, name: format.name, zones: zones)
        }
    }
}

extension AwkwardRecord {
    /// Reads the document of a record.
    static func read(_ json: some StringProtocol) -> Document? {
        Document.read(json, name: "record.json").first?.document
    }
}
