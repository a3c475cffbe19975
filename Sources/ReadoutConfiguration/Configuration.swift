import ReadoutExport
import ReadoutModel
import ReadoutPlugins
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
    /// The programs that export documents for it.
    public var plugins: [PluginDeclaration] = []
    /// What is written, in this order.
    public var exports: [Export] = []
    /// The formats that its exports can have, those of its plugins among them.
    public var registry: ExporterRegistry
    /// Why plugins could not say what their formats are. Their exports are not among ``exports``.
    public var pluginFailures: [RelayFailure] = []

    /// What it was read from.
    private var source = ByteStorage([])

    init(path: String, output: String, registry: ExporterRegistry) {
        (self.path, self.output, self.registry) = (path, output, registry)
        filter.leaveOut(configuration: path)
    }

    /// Reads a configuration file. Its plugins are started, and asked once for their formats.
    /// - Parameter plugins: what is done with them.
    /// - Returns: the configuration as far as it could be understood, and what is wrong with it, in the order of lines.
    ///   If an error is among the diagnostics, it can be checked further, but not used for an export.
    /// - Throws: where the file cannot be read.
    public static func read(
        _ path: String, registry: ExporterRegistry,
        plugins: PluginUse = .refuse("names plugins, which are programs, and none are to be started")
    ) throws(SystemError) -> (configuration: Configuration?, diagnostics: [Diagnostic]) {
        let storage = ByteStorage(try Files.read(path, limit: maximumBytes))
        if let message = ForeignFile.message(storage.bytes) {
            return refused(
                SyntaxError(message, at: Position(line: 1, column: 1), kind: .encoding), storage, path, registry)
        }
        if case .invalid(let offset) = UTF8Check(storage.bytes) {
            return refused(SyntaxError.notUTF8(storage.bytes, at: offset), storage, path, registry)
        }
        // As of documents, the content alone tells the syntax.
        if TextSyntax.of(storage.bytes, isWhole: true) == .json {
            let tokens = JSONTokens(uncheckedUTF8: storage, 0..<storage.count)
            return read(tokens, [], storage, path, Formats(registry, plugins, declaredIn: tokens, path))
        }
        do throws(SyntaxError) {
            let tokens = try YAMLTokens(storage, 0..<storage.count)
            return read(tokens, tokens.problems, storage, path, Formats(registry, plugins, declaredIn: tokens, path))
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
        _ tokens: Tokens, _ problems: [SyntaxError], _ storage: ByteStorage, _ path: String, _ formats: Formats
    ) -> (Configuration?, [Diagnostic]) {
        var decoder = TokenDecoder(tokens, file: path)
        var configuration: Configuration?
        do throws(SyntaxError) {
            configuration = try ConfigurationReader<Tokens>(
                path: path, registry: formats.registry, pluginUse: formats.use, pluginFormats: formats.ofPlugins,
                lacksFormats: !formats.failures.isEmpty
            ).configuration(&decoder)
            configuration?.pluginFailures = formats.failures
        } catch {
            decoder.report(error.message, at: error.position, field: error.field, code: DiagnosticCode(error.kind))
        }
        var all = decoder.problems
        all += problems.map { diagnostic($0, path) }
        all += formats.problems.map { Diagnostic(.error, .sameFormat, path: path, field: "plugins", message: $0) }
        finish(&all, storage, formats.registry)
        configuration?.source = storage
        return (configuration, all)
    }

    /// The formats of a configuration: those that there are, and those of the plugins that it declares.
    private struct Formats {
        var registry: ExporterRegistry
        let use: PluginUse
        /// Those of each plugin.
        var ofPlugins: [String: [RegisteredFormat]] = [:]
        /// Why plugins could not be asked.
        var failures: [RelayFailure] = []
        /// What is wrong with what they have answered.
        var problems: [String] = []

        /// Starts the plugins, if they may be and nothing is wrong with how they are declared.
        init<Tokens: TokenSource>(
            _ registry: ExporterRegistry, _ use: PluginUse, declaredIn tokens: Tokens, _ path: String
        ) {
            (self.registry, self.use) = (registry, use)
            guard case .start(let host) = use else { return }
            for plugin in Formats.plugins(tokens, path, registry, use) {
                let formats: [RegisteredFormat]
                do throws(RelayFailure) {
                    formats = try host.formats(of: plugin)
                } catch {
                    failures.append(error)
                    continue
                }
                ofPlugins[plugin.name] = formats
                do throws(RegistrationError) {
                    try self.registry.register(formats)
                } catch {
                    problems.append(error.description)
                }
            }
        }

        private static func plugins<Tokens: TokenSource>(
            _ tokens: Tokens, _ path: String, _ registry: ExporterRegistry, _ use: PluginUse
        ) -> [PluginDeclaration] {
            var decoder = TokenDecoder(tokens, file: path)
            let reader = ConfigurationReader<Tokens>(path: path, registry: registry, pluginUse: use)
            let declared = try? reader.declaredPlugins(&decoder)
            // What is wrong with them is reported when the whole configuration is read.
            return decoder.problemCount == 0 ? declared ?? [] : []
        }
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
