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
    public var path: String
    /// What the IRIs of the documents' things begin with; `nil` for ``Base/standard``.
    public var base: Base?
    /// The inputs as they are named: files, folders and patterns.
    public var inputs: [InputName]
    /// The folder for the exports.
    public var output: String
    /// What is written, in this order.
    public var exports: [Export]

    /// Reads a configuration file.
    /// - Returns: the configuration as far as it could be understood, and what is wrong with it, in the order of lines.
    ///   If an error is among the diagnostics, it can be checked further, but not used for an export.
    /// - Throws: where the file cannot be read.
    public static func read(
        _ path: String, registry: ExporterRegistry
    ) throws(SystemError) -> (configuration: Configuration?, diagnostics: [Diagnostic]) {
        let bytes = try Files.read(path, limit: maximumBytes)
        let storage = ByteStorage(bytes)
        if let message = ForeignFile.message(storage.bytes) {
            return (nil, [Diagnostic(.error, path: path, position: Position(line: 1, column: 1), message: message)])
        }
        if case .invalid(let offset) = UTF8Check(storage.bytes) {
            let error = SyntaxError.notUTF8(storage.bytes, at: offset)
            return (nil, [Diagnostic(.error, path: path, position: error.position, message: error.message)])
        }
        // As of documents, the content alone tells the syntax.
        if TextSyntax.of(storage.bytes, isWhole: true) == .json {
            return read(JSONTokens(uncheckedUTF8: storage, 0..<storage.count), [], path, registry)
        }
        do throws(SyntaxError) {
            let tokens = try YAMLTokens(storage, 0..<storage.count)
            return read(tokens, tokens.problems, path, registry)
        } catch {
            return (
                nil,
                [Diagnostic(.error, path: path, position: error.position, field: error.field, message: error.message)]
            )
        }
    }

    /// - Parameter problems: what the reader of the syntax has found.
    private static func read<Tokens: TokenSource>(
        _ tokens: Tokens, _ problems: [SyntaxError], _ path: String, _ registry: ExporterRegistry
    ) -> (Configuration?, [Diagnostic]) {
        var decoder = TokenDecoder(tokens, file: path)
        var configuration: Configuration?
        do throws(SyntaxError) {
            configuration = try ConfigurationReader<Tokens>(path: path, registry: registry).configuration(&decoder)
        } catch {
            decoder.report(error.message, at: error.position, field: error.field)
        }
        let found = problems.map {
            Diagnostic(
                $0.isWarning ? .warning : .error, path: path, position: $0.position, field: $0.field,
                message: $0.message)
        }
        let start = Position(line: 1, column: 1)
        return (configuration, (found + decoder.problems).sorted { ($0.position ?? start) < ($1.position ?? start) })
    }

    private static let maximumBytes = 16 << 20
}
