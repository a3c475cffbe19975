import ReadoutModel

/// A format, or several that share their code: what turns documents into bytes.
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
    /// What can be set about it; ``NoOptions`` where nothing can.
    associatedtype Options: ExporterOptions = NoOptions
    /// What the frame has to know of a document besides its bytes.
    associatedtype Part: Sendable = Void
    /// What holds a combined file together.
    associatedtype Frame: ExportFrame<Part> = PlainFrame

    /// The formats, each under a name of its own.
    static var formats: [Format] { get }

    /// What goes with the formats: a vocabulary, a schema of what is written. None unless it is said.
    static var resources: [Resource] { get }

    /// The options that a format begins with: those that nobody has set, and those that the format sets itself
    /// (``Format/fixed``). Those of `Options()` unless it is said.
    static func options(of format: Format) -> Options

    /// An exporter with these options.
    init(options: Options)

    /// Appends the document to `request.out`. If nothing is appended, no file is written.
    /// - Throws: where the document cannot be written. It is then reported like a document with an error, and none of
    ///   its bytes are used.
    func export(_ request: inout ExportRequest) throws(ExportError) -> Part

    /// The frame of a combined file, which is used once.
    func frame() -> Frame

    /// Whether it wants to know where the other files of a run are: ``ExportRequest/siblings``. It does not unless it is
    /// said.
    var wantsSiblings: Bool { get }

    /// The ending of a file's name, without a dot, where it depends on the options; else `nil`.
    var fileExtension: String? { get }
}

extension Exporter {
    /// None.
    public static var resources: [Resource] { [] }
    /// Those that nobody has set.
    public static func options(of format: Format) -> Options { Options() }
    /// The ending that the format names.
    public var fileExtension: String? { nil }
    /// It does not.
    public var wantsSiblings: Bool { false }
}

extension Exporter where Frame == PlainFrame {
    /// Documents simply follow each other.
    public func frame() -> PlainFrame { PlainFrame() }
}
