import ArgumentParser
import ReadoutConfiguration
import ReadoutExport
import ReadoutModel
import ReadoutPlugins
import ReadoutRecord
import ReadoutRun
import ReadoutSystem

/// What the command line and the configuration ask for together, ready to run.
struct ExportPlan {
    var run: ExportRun
    /// How many plugins could not say what they write.
    var failedPlugins = 0

    init(run: ExportRun) { self.run = run }

    init(_ command: ExportCommand, _ plugins: PluginUse, console: Console) throws {
        let configuration = try command.config.map { try readConfiguration($0, plugins, console).valid() }
        failedPlugins = configuration?.pluginFailures.count ?? 0
        let tasks = try ExportPlan.tasks(command, configuration, console)
        let names = command.inputs.isEmpty ? configuration?.inputs ?? [] : command.inputs.map { InputName($0) }
        guard !names.isEmpty else {
            throw ValidationError("neither the command line nor the configuration names an input")
        }
        let context = CommandContext.current
        var filter = try inputFilter(command.exclude, configuration)
        for task in tasks {
            if let folder = task.destination.folder { filter.leaveOut(output: folder) }
        }
        run = ExportRun(
            inputs: try findInputs(names, filter, configuration, console), tasks: tasks, zones: context.zones)
        run.cancellation = context.cancellation
        run.silenced = configuration?.silenced ?? []
        run.base = command.base.flatMap(Files.text).flatMap { Base(Text($0)) } ?? configuration?.base ?? .standard
    }

    /// What `--output` calls standard output.
    private static let standardOutput = "-"

    private static func tasks(
        _ command: ExportCommand, _ configuration: Configuration?, _ console: Console
    ) throws -> [ExportTask] {
        let registry = configuration?.registry ?? registry
        let settings = try command.option.map { try setting($0, registry) }
        var wanted: [RegisteredFormat] = []
        for name in command.to { try checkFormat(name, registry) }
        for format in command.to.compactMap(registry.format) where !wanted.contains(where: { $0.name == format.name }) {
            wanted.append(format)
        }
        if let configuration { return try tasks(command, configuration, wanted, settings, console) }

        try check(settings, wanted)
        let exporters = try wanted.map { try bind($0, [], fitting(settings, $0, among: wanted), console) }
        guard let output = command.output, output != standardOutput else {
            guard exporters.count == 1 else {
                let names = wanted.map(\.name).joined(separator: ", ")
                throw ValidationError("standard output takes one format; for \(names) name a folder: --output PATH/")
            }
            return [ExportTask(exporter: exporters[0], destination: .standardOutput)]
        }
        if Files.endsInSlash(output) || exporters.count > 1 || Files.kind(output) == .folder {
            let path = output.last == "/" ? String(output.dropLast()) : output
            if Files.kind(path) == .file {
                let why =
                    exporters.count > 1 ? "several formats need a folder" : "without the / at its end it is replaced"
                console.fail("\(Files.shown(path)) is a file; \(why)", path: path)
                throw Exit.cannotCreate
            }
            let endings = exporters.map(\.fileExtension)
            guard Set(endings).count == endings.count else {
                throw ValidationError("two of the formats write files of the same ending; export them one by one")
            }
            return try exporters.map { exporter in
                let template = try PathTemplate("{id}.\(exporter.fileExtension)", root: output)
                return ExportTask(exporter: exporter, destination: .files(template))
            }
        }
        try checkCombined(exporters[0], output)
        return [ExportTask(exporter: exporters[0], destination: .file(output))]
    }

    /// One file for all documents is not for every format.
    private static func checkCombined(_ exporter: AnyExporter, _ path: String) throws {
        guard !exporter.format.canCombine else { return }
        throw ValidationError(
            "\(exporter.format.name) writes a file for each document, and \(Files.quoted(path)) is one for all; a path has {id} in it, or a folder ends in /"
        )
    }

    static func checkFormat(_ name: String, _ registry: ExporterRegistry) throws {
        guard registry.format(named: name) == nil else { return }
        let names = name.split(separator: ",").map(String.init)
        if names.count > 1, names.allSatisfy({ registry.format(named: $0) != nil }) {
            throw ValidationError("--to takes one format: \(names.map { "--to \($0)" }.joined(separator: " "))")
        }
        throw ValidationError(
            "there is no format \"\(name)\"\(hint(for: name, among: registry.names)); see '\(programName) formats'")
    }

    private static func tasks(
        _ command: ExportCommand, _ configuration: Configuration, _ wanted: [RegisteredFormat],
        _ settings: [(name: String, value: String)], _ console: Console
    ) throws -> [ExportTask] {
        for format in wanted where !configuration.exports.contains(where: { $0.format.name == format.name }) {
            let names = Set(configuration.exports.map(\.format.name)).sorted().joined(separator: ", ")
            throw ValidationError("\(Files.shown(configuration.path)) has no export to \(format.name); it has \(names)")
        }
        let exports = configuration.exports.filter { export in
            wanted.isEmpty || wanted.contains { $0.name == export.format.name }
        }
        let formats = exports.map(\.format)
        try check(settings, formats)
        if command.output == standardOutput {
            guard exports.count == 1 else {
                let names = Set(formats.map(\.name)).sorted().joined(separator: ", ")
                throw ValidationError("standard output takes one export; choose one of \(names) with --to")
            }
            let exporter = try bind(
                formats[0], exports[0].options, fitting(settings, formats[0], among: formats), console)
            return [ExportTask(exporter: exporter, destination: .standardOutput)]
        }
        let root = command.output ?? configuration.output
        return try exports.map { export in
            let exporter = try bind(
                export.format, export.options, fitting(settings, export.format, among: formats), console)
            let path = export.path ?? "{id}.\(exporter.fileExtension)"
            if PathTemplate.isTemplate(path) {
                return ExportTask(exporter: exporter, destination: .files(try PathTemplate(path, root: root)))
            }
            try checkCombined(exporter, path)
            return ExportTask(exporter: exporter, destination: .file(Files.join(root, path), root: root))
        }
    }

    /// `KEY=VALUE`
    private static func setting(_ text: String, _ registry: ExporterRegistry) throws -> (name: String, value: String) {
        // By bytes, because a `Character` would join the sign with an accent after it.
        guard let sign = text.utf8.firstIndex(of: UInt8(ascii: "=")), sign > text.startIndex else {
            throw ValidationError("--option takes KEY=VALUE, not \"\(text)\"")
        }
        let (name, value) = (String(text[..<sign]), String(text[text.utf8.index(after: sign)...]))
        // The name of a file stays as it is; anything else is a text.
        if isFile(name, registry) { return (name, value) }
        guard let words = Files.text(of: value) else {
            throw ValidationError("--option \(name): \"\(Files.shown(value))\" is not UTF-8")
        }
        return (name, words)
    }

    private static func isFile(_ option: String, _ registry: ExporterRegistry) -> Bool {
        registry.formats.contains { format in
            format.options.contains { if case .file = $0.kind { $0.name == option } else { false } }
        }
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

    /// The settings of the command line that are meant for this format: it has the option, and it takes the value. A
    /// value that it refuses is meant for it, too, unless another format takes it: `syntax` is an option of graphs and
    /// of calendars.
    private static func fitting(
        _ settings: [(name: String, value: String)], _ format: RegisteredFormat, among formats: [RegisteredFormat]
    ) -> [(name: String, value: String)] {
        func takes(_ format: RegisteredFormat, _ setting: (name: String, value: String)) -> Bool {
            guard format.options.contains(where: { $0.name == setting.name }) else { return false }
            do { try format.check(setting) } catch { return false }
            return true
        }
        return settings.filter { setting in
            format.options.contains { $0.name == setting.name }
                && (takes(format, setting) || !formats.contains { takes($0, setting) })
        }
    }

    /// The exporter with the options of the configuration and those of the command line.
    private static func bind(
        _ format: RegisteredFormat, _ options: [(name: String, value: String)],
        _ own: [(name: String, value: String)], _ console: Console
    ) throws -> AnyExporter {
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
            // The configuration is right by itself, but not together with what the command line sets.
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
func readConfiguration(_ path: String, _ plugins: PluginUse, _ console: Console) throws -> ReadConfiguration {
    let (configuration, diagnostics): (Configuration?, [Diagnostic])
    do throws(SystemError) {
        (configuration, diagnostics) = try Configuration.read(path, registry: registry, plugins: plugins)
    } catch {
        let message =
            if error.code == EISDIR {
                "\(Files.shown(path)) is a folder; name the configuration in it"
            } else if Files.isOfHome(path) {
                "\(error); a shell writes the home folder for ~/ in a word of its own, without quotes"
            } else {
                "\(error)"
            }
        console.fail(message, path: error.path)
        throw Exit.noInput
    }
    for diagnostic in diagnostics { try? console.report(diagnostic) }
    for failure in configuration?.pluginFailures ?? [] {
        if failure.isCancelled { throw ExitCode(128 + (Signals.pending ?? SIGTERM)) }
        try? console.report(
            Diagnostic(.error, .exporterFailed, path: path, field: "plugins", message: failure.description))
    }
    return ReadConfiguration(
        configuration: configuration, isBad: diagnostics.contains { $0.severity == .error })
}

/// The plugins of a command: their host, and whether it may start any.
struct Plugins {
    let host = PluginHost(version: Version.number, cancellation: CommandContext.current.cancellation)
    let use: PluginUse

    init(areRefused: Bool) {
        use = areRefused ? .refuse("names plugins, which are programs, and --no-plugins refuses them") : .start(host)
    }

    /// Ends what has been started.
    func end(_ console: Console) {
        for note in host.takeNotes() { console.note(note) }
        for problem in host.close() { console.fail(problem, .exporterFailed) }
    }
}
