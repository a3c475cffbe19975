import ReadoutExport
import ReadoutModel
import ReadoutSyntax

/// A format for tests that uses everything an exporter can: options of every kind, a frame that may have to wait for the
/// last document, omissions, and documents about which it has nothing to say.
public struct ListExporter: Exporter {
    public enum Case: String, Vocabulary {
        case asIs = "as-is"
        case upper, lower
    }

    public struct Options: ExporterOptions {
        public var counts = false
        public var indent = 0
        public var letters = Case.asIs
        public var bullet: Text?
        public var skip: Text?
        /// The id of a document that it cannot write.
        public var refuse: Text?

        public init() {}

        public init(
            counts: Bool = false, indent: Int = 0, letters: Case = .asIs, bullet: Text? = nil, skip: Text? = nil,
            refuse: Text? = nil
        ) {
            (self.counts, self.indent, self.letters) = (counts, indent, letters)
            (self.bullet, self.skip, self.refuse) = (bullet, skip, refuse)
        }

        public static let declarations: [OptionDeclaration<Self>] = [
            .flag("counts", \.counts, help: "How many there are, before the first"),
            .integer("indent", \.indent, in: 0...4, help: "Spaces before each line"),
            .choice("letters", \.letters, help: "How letters are written"),
            .text("bullet", \.bullet, help: "What stands before a title"),
            .text("skip", \.skip, help: "The id of a document that is passed over"),
        ]
    }

    public static let formats = [
        Format(
            name: "list", aliases: ["ls", "titles"], mediaType: "text/plain", fileExtension: "txt", summary: "Titles"),
        Format(
            name: "shout", mediaType: "text/plain", fileExtension: "txt", summary: "TITLES", fixed: ["letters"]),
    ]

    public static func options(of format: Format) -> Options {
        Options(letters: format.name == "shout" ? .upper : .asIs)
    }

    public var options: Options

    public init(options: Options = Options()) { self.options = options }

    public func export(_ request: inout ExportRequest) throws(ExportError) -> Bool {
        if request.document.id == options.refuse {
            // As one that hands the buffer to a writer and then fails: what was in it is gone.
            var taken = request.out.take()
            taken.append("half a ti")
            throw ExportError("summit.title", "it is not for lists")
        }
        if request.document.id == options.skip { return false }
        let title = request.document.summit.title.string
        let text =
            switch options.letters {
            case .asIs: title
            case .upper: title.uppercased()
            case .lower: title.lowercased()
            }
        if let place = request.document.summit.place, place.latitude != nil {
            request.omit("summit.place.latitude", "a list has no map")
        }
        for (index, _) in request.document.quotes.enumerated() { request.omit("quotes[\(index)]", "a list is silent") }
        request.out.append(String(repeating: " ", count: options.indent))
        request.out.append(options.bullet ?? "-")
        request.out.append(" \(text)")
        if request.framing == .alone { request.out.append(" (alone)") }
        if let zone = request.zone { request.out.append(" in \(zone.name)") }
        request.out.append("\n")
        return true
    }

    public func frame() -> ListFrame { ListFrame(isDeferred: options.counts) }

    public var fileExtension: String? { options.counts ? "count" : nil }
}

public struct ListFrame: ExportFrame {
    public let isDeferred: Bool
    private var count = 0

    init(isDeferred: Bool) { self.isDeferred = isDeferred }

    public var isEmpty: Bool { count == 0 }

    public func concern(about size: Int) -> String? {
        size > 10_000_000 ? "nobody reads \(count) titles in \(size) bytes" : nil
    }

    public mutating func prologue(into out: inout ByteBuffer) {
        if isDeferred { out.append("\(count) titles\n") } else { out.append("titles\n") }
    }

    public mutating func join(_ part: Bool, into out: inout ByteBuffer) {
        if part { count += 1 }
    }

    public mutating func epilogue(into out: inout ByteBuffer) { out.append("end\n") }
}

/// It has no name twice.
public let registry = try! ExporterRegistry(ListExporter.self)

public func list(_ name: String = "list", _ options: (name: String, value: String)...) throws -> AnyExporter {
    guard let format = registry.format(named: name) else { throw OptionError("there is no \(name)") }
    return try format.bind(options)
}
