import ArgumentParser
import ReadoutConfiguration
import ReadoutExport
import ReadoutRun
import ReadoutSystem

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Report everything that is wrong with documents and a configuration.",
        discussion: "Nothing is written. The exit code is 0 when there are warnings at most.")

    @Argument(
        help: ArgumentHelp("Files, folders, globs, or - for standard input.", valueName: "input"),
        completion: Completion.documents)
    var inputs: [String] = []

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("A configuration to check, with the inputs that it names.", valueName: "file"),
        completion: .file(extensions: ["yaml", "yml", "json"]))
    var config: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "A glob for what folders and globs are not to bring; may be repeated.", valueName: "glob"))
    var exclude: [String] = []

    @Option(name: .long, help: ArgumentHelp("Threads to work on. Default: one for each core.", valueName: "n"))
    var jobs: Jobs?

    @Flag(name: .long, help: "Refuse a configuration that names plugins, which are programs.")
    var noPlugins = false

    @Flag(name: .shortAndLong, help: "Print errors only.")
    var quiet = false

    @Option(name: .long, help: "How diagnostics are printed: text, full (with the line of the source), json or github.")
    var diagnostics: DiagnosticsStyle = .text

    func validate() throws {
        try jobs?.validate()
        if inputs.contains("") { throw ValidationError("an input has an empty name") }
        if config == nil, inputs.isEmpty { throw ValidationError("name an input or a configuration to check") }
    }

    func run() throws {
        let console = Console(style: diagnostics, isQuiet: quiet, isCheck: true)
        let plugins = Plugins(areRefused: noPlugins)
        defer { plugins.end(console) }
        let read = try config.map { try readConfiguration($0, plugins.use, console) }
        let names = inputs.isEmpty ? read?.configuration?.inputs ?? [] : inputs.map { InputName($0) }
        var filter: InputFilter
        do {
            filter = try inputFilter(exclude, read?.configuration)
        } catch let error as ValidationError {
            throw WrongUsage(error: error, command: CheckCommand.self)
        }
        if let output = read?.configuration?.output { filter.leaveOut(output: output) }
        guard read?.isBad == true else { return try check(names, filter, read?.configuration, console) }
        // Documents are checked even if the configuration is bad. The exit code is then that of the configuration.
        try unlessEnded { try check(names, filter, read?.configuration, console) }
        throw Exit.badConfiguration
    }

    /// Goes on after bad documents and missing inputs, but not after a signal or a failure to write.
    private func unlessEnded(_ body: () throws -> Void) throws {
        do {
            try body()
        } catch let code as ExitCode
            where [Exit.badDocument, Exit.noInput, Exit.lacksSystem, Exit.pluginFailed].contains(code)
        {
            return
        }
    }

    private func check(
        _ names: [InputName], _ filter: InputFilter, _ configuration: Configuration?, _ console: Console
    ) throws {
        guard !names.isEmpty else { return }
        // If inputs are missing, the others are checked all the same. The exit code then says that some are missing.
        let (inputs, isMissing) = presentInputs(names, filter, configuration, console)
        var run = ExportRun(inputs: inputs, tasks: [], zones: CommandContext.current.zones)
        run.cancellation = CommandContext.current.cancellation
        run.silenced = configuration?.silenced ?? []
        run.jobs = Jobs.count(jobs)
        run.report = console.report
        run.givesExcerpts = console.hasExcerpts
        run.progress = console.progress
        var plan = ExportPlan(run: run)
        plan.failedPlugins = configuration?.pluginFailures.count ?? 0
        plan.run.keepsGoing = true
        if isMissing {
            if !inputs.isEmpty { try unlessEnded { try plan.start(console) } }
            throw Exit.noInput
        }
        try plan.start(console)
    }
}
