import ArgumentParser
import ReadoutConfiguration
import ReadoutExport
import ReadoutModel
import ReadoutRecord
import ReadoutSystem

/// What the command line and the configuration ask for together, ready to run.
struct ExportPlan {
    var run: ExportRun

    init(run: ExportRun) { self.run = run }

    init(_ command: ExportCommand, console: Console) throws {
        let configuration = try command.config.map { try readConfiguration($0, console).valid() }
        let tasks = try ExportPlan.tasks(command, configuration, console)
        let names = command.inputs.isEmpty ? configuration?.inputs ?? [] : command.inputs
        guard !names.isEmpty else {
            throw ValidationError("neither the command line nor the configuration names an input")
        }
        run = ExportRun(inputs: try findInputs(names, console), tasks: tasks)
        run.base = command.base.flatMap { Base(Text($0)) } ?? configuration?.base ?? .standard
    }

    private static func tasks(
        _ command: ExportCommand, _ configuration: Configuration?, _ console: Console
    ) throws -> [ExportTask] {
        let settings = try command.option.map(setting)
        var wanted: [RegisteredFormat] = []
        for format in command.to.compactMap(registry.format) where !wanted.contains(where: { $0.name == format.name }) {
            wanted.append(format)
        }
        if let configuration { return try tasks(command, configuration, wanted, settings, console) }

        try check(settings, wanted)
        let exporters = try wanted.map { try bind($0, [], settings, console) }
        guard let output = command.output else {
            guard exporters.count == 1 else {
                throw ValidationError("several formats need a folder: --output PATH/")
            }
            return [ExportTask(exporter: exporters[0], destination: .standardOutput)]
        }
        if output.hasSuffix("/") || exporters.count > 1 || Files.kind(output) == .folder {
            let endings = exporters.map(\.fileExtension)
            guard Set(endings).count == endings.count else {
                throw ValidationError("two of the formats write files of the same ending; export them one by one")
            }
            return try exporters.map { exporter in
                let template = try PathTemplate("{id}.\(exporter.fileExtension)", root: output)
                return ExportTask(exporter: exporter, destination: .files(template))
            }
        }
        return [ExportTask(exporter: exporters[0], destination: .file(output))]
    }

    private static func tasks(
        _ command: ExportCommand, _ configuration: Configuration, _ wanted: [RegisteredFormat],
        _ settings: [(name: String, value: String)], _ console: Console
    ) throws -> [ExportTask] {
        for format in wanted where !configuration.exports.contains(where: { $0.format.name == format.name }) {
            let names = Set(configuration.exports.map(\.format.name)).sorted().joined(separator: ", ")
            throw ValidationError("\(configuration.path) has no export to \(format.name); it has \(names)")
        }
        let exports = configuration.exports.filter { export in
            wanted.isEmpty || wanted.contains { $0.name == export.format.name }
        }
        try check(settings, exports.map(\.format))
        let root = command.output ?? configuration.output
        return try exports.map { export in
            let exporter = try bind(export.format, export.options, settings, console)
            let path = export.path ?? "{id}.\(exporter.fileExtension)"
            if PathTemplate.isTemplate(path) {
                return ExportTask(exporter: exporter, destination: .files(try PathTemplate(path, root: root)))
            }
            return ExportTask(exporter: exporter, destination: .file(Files.join(root, path), root: root))
        }
    }

    /// `KEY=VALUE`
    private static func setting(_ text: String) throws -> (name: String, value: String) {
        guard let sign = text.firstIndex(of: "="), sign > text.startIndex else {
            throw ValidationError("--option takes KEY=VALUE, not \"\(text)\"")
        }
        return (String(text[..<sign]), String(text[text.index(after: sign)...]))
    }

    private static func check(_ settings: [(name: String, value: String)], _ formats: [RegisteredFormat]) throws {
        for setting in settings where !formats.contains(where: { $0.options.contains { $0.name == setting.name } }) {
            let names = formats.flatMap { $0.options.map(\.name) }
            let list = names.isEmpty ? "" : "; there are \(Set(names).sorted().joined(separator: ", "))"
            throw ValidationError(
                "--option: none of the formats has an option \"\(setting.name)\"\(hint(for: setting.name, among: names))\(list)"
            )
        }
    }

    /// The exporter with the options of the configuration and, of those on the command line, the ones that it has.
    private static func bind(
        _ format: RegisteredFormat, _ options: [(name: String, value: String)],
        _ settings: [(name: String, value: String)], _ console: Console
    ) throws -> BoundExporter {
        let own = settings.filter { setting in format.options.contains { $0.name == setting.name } }
        do throws(RegisteredFormat.OptionFailure) {
            return try format.bind(options + own)
        } catch {
            if error.error.isMissingFile {
                console.fail("\(error.error)")
                throw Exit.noInput
            }
            if error.index >= options.count {
                throw ValidationError("--option \(own[error.index - options.count].name): \(error.error)")
            }
            // Right as the configuration has it, but not beside what the command line sets.
            throw ValidationError(
                "--option \(own.map(\.name).joined(separator: ", ")): the configuration sets \(options[error.index].name), and \(error.error)"
            )
        }
    }
}

/// A configuration as it was read, perhaps with errors.
struct ReadConfiguration {
    var configuration: Configuration?
    var isBad: Bool

    func valid() throws -> Configuration {
        guard let configuration, !isBad else { throw Exit.badConfiguration }
        return configuration
    }
}

/// Reads a configuration and reports what is wrong with it.
func readConfiguration(_ path: String, _ console: Console) throws -> ReadConfiguration {
    do throws(SystemError) {
        let (configuration, diagnostics) = try Configuration.read(path, registry: registry)
        for diagnostic in diagnostics { try? console.report(diagnostic) }
        return ReadConfiguration(
            configuration: configuration, isBad: diagnostics.contains { $0.severity == .error })
    } catch {
        console.fail("\(error)", path: error.path)
        throw Exit.noInput
    }
}

/// Finds all inputs, or reports every one that is missing.
func findInputs(_ names: [String], _ console: Console) throws -> [Input] {
    var inputs: [Input] = []
    var isMissing = false
    for name in names {
        do throws(SystemError) {
            for input in try Input.find(name) where !inputs.contains(input) { inputs.append(input) }
        } catch {
            console.fail("\(error)", path: error.path)
            isMissing = true
        }
    }
    if isMissing { throw Exit.noInput }
    return inputs
}
