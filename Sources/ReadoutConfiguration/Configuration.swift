import ReadoutExport
import ReadoutModel
import ReadoutRecord
import ReadoutRun
import ReadoutSyntax
import ReadoutSystem

/// What a configuration asks for: which inputs, which exports, and where they go. Paths are as seen from the working
/// folder.
public struct Configuration: Sendable {
    /// An export with its options, before it is known where the output folder is.
    public struct Export: Sendable {
        /// What is written.
        public var format: RegisteredFormat
        /// Relative to the output folder; `nil` for `{id}` with the format's ending.
        public var path: String?
        /// The options that are set, as text, in their order.
        public var options: [(name: String, value: String)]

        /// The path, relative to the output folder.
        public var target: String {
            path ?? "{id}.\((try? format.bind(options))?.fileExtension ?? format.fileExtension)"
        }
    }

    /// Where the configuration was read from.
    public let path: String
    /// What the IRIs of the documents' things begin with; `nil` for ``Base/standard``.
    public var base: Base?
    /// The inputs as they are named: files, folders and patterns.
    public var inputs: [InputName] = []
    /// What folders and patterns do not bring: what the configuration excludes, and the configuration itself.
    public var filter = InputFilter()
    /// The kinds of warnings that are not wanted.
    public var silenced: Set<DiagnosticCode> = []
    /// The folder for the exports.
    public var output: String
    /// What is written, in this order.
    public var exports: [Export] = []

    /// What it was read from.
    private var source = ByteStorage([])

    init(path: String, output: String) {
        (self.path, self.output) = (path, output)
        filter.leaveOut(configuration: path)
    }

    /// Reads a configuration file.
    /// - Returns: the configuration as far as it could be understood, and what is wrong with it, in the order of lines.
    ///   If an error is among the diagnostics, it can be checked further, but not used for an export.
    /// - Throws: where the file cannot be read.
    public static func read(
        _ path: String, registry: ExporterRegistry
    ) throws(SystemError) -> (configuration: Configuration?, diagnostics: [Diagnostic]) {
        let storage = ByteStorage(try Files.read(path, limit: maximumBytes))
        if let message = ForeignFile.message(storage.bytes) {
            return refused(SyntaxError(message, at: Position(line: 1, column: 1), kind: .encoding), storage, path, registry)
        }
        if case .invalid(let offset) = UTF8Check(storage.bytes) {
            return refused(SyntaxError.notUTF8(storage.bytes, at: offset), storage, path, registry)
        }
        // As of documents, the content alone tells the syntax.
        if TextSyntax.of(storage.bytes, isWhole: true) == .json {
            return read(JSONTokens(uncheckedUTF8: storage, 0..<storage.count), [], storage, path, registry)
        }
        do throws(SyntaxError) {
            let tokens = try YAMLTokens(storage, 0..<storage.count)
            return read(tokens, tokens.problems, storage, path, registry)
        } catch {
            return refused(error, storage, path, registry)
        }
    }

    /// Gives problems with what it names, such as inputs that are missing, the lines that they are on.
    /// - Parameter problems: in the order of their positions.
    package func explain(_ problems: inout [Diagnostic]) {
        Excerpt.add(to: &problems, of: source.bytes, from: Position(line: 1, column: 1))
    }

    /// - Parameter problems: what the reader of the syntax has found.
    private static func read<Tokens: TokenSource>(
        _ tokens: Tokens, _ problems: [SyntaxError], _ storage: ByteStorage, _ path: String,
        _ registry: ExporterRegistry
    ) -> (Configuration?, [Diagnostic]) {
        var decoder = TokenDecoder(tokens, file: path)
        var configuration: Configuration?
        do throws(SyntaxError) {
            configuration = try ConfigurationReader<Tokens>(path: path, registry: registry).configuration(&decoder)
        } catch {
            decoder.report(error.message, at: error.position, field: error.field, code: DiagnosticCode(error.kind))
        }
        var all = decoder.problems
        all += problems.map { diagnostic($0, path) }
        finish(&all, storage, registry)
        configuration?.source = storage
        return (configuration, all)
    }

    private static func diagnostic(_ problem: SyntaxError, _ path: String) -> Diagnostic {
        Diagnostic(
            problem.isWarning ? .warning : .error, DiagnosticCode(problem.kind), path: path, position: problem.position,
            field: problem.field, message: problem.message)
    }

    /// What there is of a configuration that cannot be read.
    private static func refused(
        _ error: SyntaxError, _ storage: ByteStorage, _ path: String, _ registry: ExporterRegistry
    ) -> (Configuration?, [Diagnostic]) {
        var problems = [diagnostic(error, path)]
        finish(&problems, storage, registry)
        return (nil, problems)
    }

    /// Puts problems into the words of configurations and into their order, each with the line that it is on.
    private static func finish(_ problems: inout [Diagnostic], _ storage: ByteStorage, _ registry: ExporterRegistry) {
        let start = Position(line: 1, column: 1)
        problems = problems.map(ConfigurationHints(registry: registry).improved)
        problems.sort { ($0.position ?? start) < ($1.position ?? start) }
        Excerpt.add(to: &problems, of: storage.bytes, from: start)
    }

    private static let maximumBytes = 16 << 20
}
