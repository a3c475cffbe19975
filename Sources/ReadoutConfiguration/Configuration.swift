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
        var (configuration, diagnostics) = read(storage, path, registry)
        let start = Position(line: 1, column: 1)
        diagnostics.sort { ($0.position ?? start) < ($1.position ?? start) }
        Excerpt.add(to: &diagnostics, of: storage.bytes, from: start)
        return (configuration, diagnostics)
    }

    private static func read(
        _ storage: ByteStorage, _ path: String, _ registry: ExporterRegistry
    ) -> (Configuration?, [Diagnostic]) {
        if case .invalid(let offset) = UTF8Check(storage.bytes) {
            let invalidByte = position(of: offset, in: storage.bytes)
            return (nil, [Diagnostic(.error, .encoding, path: path, position: invalidByte, message: "this is not UTF-8")])
        }
        // As of documents, the content alone tells the syntax.
        if TextSyntax.of(storage.bytes, isWhole: true) == .json {
            return read(JSONTokens(uncheckedUTF8: storage, 0..<storage.count), [], path, registry)
        }
        do throws(SyntaxError) {
            let tokens = try YAMLTokens(storage, 0..<storage.count)
            return read(tokens, tokens.problems, path, registry)
        } catch {
            let text = String(decoding: storage.bytes, as: UTF8.self)
            let unquoted = ConfigurationHints.unquoted(in: text, near: error.position.line)
            let problem = Diagnostic(
                .error, DiagnosticCode(error.kind), path: path, position: unquoted?.position ?? error.position,
                field: error.field, message: unquoted?.message ?? error.message)
            return (nil, [problem])
        }
    }

    /// - Parameter problems: what the reader of the syntax has found.
    private static func read<Tokens: TokenSource>(
        _ tokens: Tokens, _ problems: [SyntaxError], _ path: String, _ registry: ExporterRegistry
    ) -> (Configuration?, [Diagnostic]) {
        var decoder = TokenDecoder(tokens, file: path)
        for problem in problems {
            decoder.report(
                problem.message, at: problem.position, field: problem.field, code: DiagnosticCode(problem.kind))
        }
        var configuration: Configuration?
        do throws(SyntaxError) {
            configuration = try ConfigurationReader<Tokens>(path: path, registry: registry).configuration(&decoder)
        } catch {
            decoder.report(error.message, at: error.position, field: error.field, code: DiagnosticCode(error.kind))
        }
        return (configuration, decoder.problems.map(ConfigurationHints(registry: registry).improved))
    }

    private static let maximumBytes = 16 << 20
}
