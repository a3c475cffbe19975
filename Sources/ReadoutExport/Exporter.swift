import ReadoutModel

/// Turns documents into bytes of one format, or of several formats that share their code.
///
/// An exporter is a value that has its options. It is asked for one document at a time, from several threads, and what
/// it writes depends on that document, the options and the base alone. What holds a file of many documents together is
/// its ``Frame``.
///
/// ```swift
/// struct TitleExporter: Exporter {
///     static let formats = [
///         Format(name: "title", mediaType: "text/plain", fileExtension: "txt", summary: "Titles, a line each")
///     ]
///
///     init(options: NoOptions = NoOptions()) {}
///
///     func export(_ request: inout ExportRequest) {
///         request.out.append(request.document.summit.title)
///         request.out.append("\n")
///     }
/// }
/// ```
public protocol Exporter: Sendable {
    /// Its options; ``NoOptions`` if it has none.
    associatedtype Options: ExporterOptions = NoOptions
    /// What the frame has to know of a document besides its bytes.
    associatedtype Part: Sendable = Void
    /// What holds a combined file together.
    associatedtype Frame: ExportFrame<Part> = PlainFrame

    /// The formats, each under a name of its own.
    static var formats: [Format] { get }

    /// Files that go with the formats, such as a vocabulary or a schema of what is written. None by default.
    static var resources: [Resource] { get }

    /// The options of a format before any is set: the default values, and the values that the format sets itself
    /// (``Format/fixed``). `Options()` by default.
    static func options(of format: Format) -> Options

    /// An exporter with these options.
    init(options: Options)

    /// Appends the document to `request.out`. If nothing is appended, no file is written.
    /// - Throws: if the document cannot be written. It is then reported like a document with an error, and none of its
    ///   bytes are used.
    func export(_ request: inout ExportRequest) throws(ExportError) -> Part

    /// The frame of a combined file, which is used once.
    func frame() -> Frame

    /// Whether it needs the paths of the other files of a run (``ExportRequest/siblings``). `false` by default.
    var wantsSiblings: Bool { get }

    /// What its bytes go through before they are those of a file. It is asked once for each export of a run, before the
    /// first document. `nil` by default: they are written as they are.
    func relay(_ setting: RelaySetting) throws(RelayFailure) -> (any ExportRelay)?

    /// The ending of a file's name, without a dot, if it depends on the options; otherwise `nil`, and the ending is
    /// ``Format/fileExtension``. `nil` by default.
    var fileExtension: String? { get }
}

extension Exporter {
    /// No resources.
    public static var resources: [Resource] { [] }
    /// The default values of all options.
    public static func options(of format: Format) -> Options { Options() }
    /// `nil`: the ending is that of the format.
    public var fileExtension: String? { nil }
    /// `nil`: the bytes are written as they are.
    public func relay(_ setting: RelaySetting) throws(RelayFailure) -> (any ExportRelay)? { nil }
    /// `false`: siblings are not needed.
    public var wantsSiblings: Bool { false }
}

extension Exporter where Frame == PlainFrame {
    /// Documents simply follow each other.
    public func frame() -> PlainFrame { PlainFrame() }
}
