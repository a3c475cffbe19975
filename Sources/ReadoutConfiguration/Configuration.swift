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
        if case .invalid(let offset) = UTF8Check(storage.bytes) {
            let invalidByte = position(of: offset, in: storage.bytes)
            return (nil, [Diagnostic(.error, .encoding, path: path, position: invalidByte, message: "this is not UTF-8")])
        }
        do throws(SyntaxError) {
            let tokens = try YAMLTokens(storage, 0..<storage.count)
            let start = Position(line: 1, column: 1)
            let problems = tokens.problems.map {
                Diagnostic(
                    .error, DiagnosticCode($0.kind), path: path, position: $0.position, field: $0.field,
                    message: $0.message)
            }
            var decoder = TokenDecoder(tokens, file: path)
            do throws(SyntaxError) {
                let configuration = try ConfigurationReader(path: path, registry: registry).configuration(&decoder)
                return (
                    configuration,
                    (problems + decoder.problems).sorted { ($0.position ?? start) < ($1.position ?? start) }
                )
            } catch {
                decoder.report(error.message, at: error.position, field: error.field)
                return (nil, problems + decoder.problems)
            }
        } catch {
            return (
                nil,
                [
                    Diagnostic(
                        .error, DiagnosticCode(error.kind), path: path, position: error.position, field: error.field,
                        message: error.message)
                ]
            )
        }
    }

    private static let maximumBytes = 16 << 20
}
