import ArgumentParser
import ReadoutConfiguration
import ReadoutExport
import ReadoutModel
import ReadoutRecord
import ReadoutRun
import ReadoutSystem

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write documents in other formats.",
        discussion: """
            With one --to and no --output the result goes to standard output, as one stream for any number of inputs. \
            An input is a file, a folder, a glob, or - for standard input; it can hold one document or a corpus \
            (NDJSON, a JSON array, a YAML stream).
            """)

    @Argument(
        help: ArgumentHelp("Files, folders, globs, or - for standard input.", valueName: "input"),
        completion: Completion.documents)
    var inputs: [String] = []

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("A configuration that says what to export.", valueName: "file"),
        completion: .file(extensions: ["yaml", "yml", "json"]))
    var config: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("A format; may be repeated. See '\(programName) formats'.", valueName: "format"),
        completion: .custom(Completion.formats))
    var to: [String] = []

    @Option(
        name: [.short, .long],
        help: ArgumentHelp(
            "A folder when it ends in / or is one, - for standard output, else a file for all documents.",
            valueName: "path"), completion: .file())
    var output: String?

    @Option(
        name: .long, help: ArgumentHelp("An option of the chosen formats; may be repeated.", valueName: "key=value"),
        completion: .custom(Completion.options))
    var option: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp(
            "A glob for what folders and globs are not to bring; may be repeated.", valueName: "glob"))
    var exclude: [String] = []

    @Option(name: .long, help: ArgumentHelp("What the IRIs of the documents' things begin with.", valueName: "iri"))
    var base: String?

    @Flag(name: .long, help: "Go on after a bad document.")
    var keepGoing = false

    @Option(name: .long, help: ArgumentHelp("Threads to work on. Default: one for each core.", valueName: "n"))
    var jobs: Jobs?

    @Flag(name: .long, help: "Refuse a configuration that names plugins, which are programs.")
    var noPlugins = false

    @Flag(name: .shortAndLong, help: "Say nothing but errors.")
    var quiet = false

    @Option(name: .long, help: "How diagnostics are printed: text, full (with the line of the source), json or github.")
    var diagnostics: DiagnosticsStyle = .text

    func validate() throws {
        try jobs?.validate()
        for (name, path) in [("--output", output), ("--config", config)] where path?.isEmpty == true {
            throw ValidationError("\(name) needs a path, and has an empty text")
        }
        if inputs.contains("") { throw ValidationError("an input has an empty name") }
        for input in inputs where Files.kind(input) == .missing { try validateMissing(input) }
        if config == nil, to.isEmpty {
            throw ValidationError("say what to write: --to FORMAT (see '\(programName) formats') or --config FILE")
        }
        if config == nil, inputs.isEmpty { throw ValidationError("name an input: a file, a folder, a glob, or -") }
        if inputs.filter({ $0 == "-" }).count > 1 { throw ValidationError("standard input (-) can be read once") }
        if let output, Files.isOfHome(output), Files.kind("~") == .missing {
            throw ValidationError(
                "--output: \"\(Files.shown(output))\" would be a folder named ~; a shell writes the home folder for it where it is a word of its own and without quotes"
            )
        }
        if config == nil { for name in to { try ExportPlan.checkFormat(name, registry) } }
        if let base, Files.text(of: base).flatMap({ Base(Text($0)) }) == nil {
            throw ValidationError("--base: \"\(base)\" is no absolute IRI such as https://data.example.org/")
        }
    }

    /// An input that is not there may be what belongs behind an option.
    private func validateMissing(_ input: String) throws {
        if to.isEmpty, config == nil, registry.format(named: input) != nil {
            throw ValidationError("\"\(input)\" is a format, and no input: --to \(input)")
        }
        let key = String(input.prefix { $0 != "=" })
        if key != input, registry.formats.contains(where: { $0.options.contains { $0.name == key } }) {
            throw ValidationError("\"\(input)\" is an option, and no input: --option \(input)")
        }
    }

    func run() throws {
        let console = Console(style: diagnostics, isQuiet: quiet)
        let plugins = Plugins(areRefused: noPlugins)
        defer { plugins.end(console) }
        var plan: ExportPlan
        do {
            plan = try ExportPlan(self, plugins.use, console: console)
        } catch let error as ValidationError {
            throw WrongUsage(error: error, command: ExportCommand.self)
        }
        plan.run.keepsGoing = keepGoing
        plan.run.jobs = Jobs.count(jobs)
        plan.run.listsOmissions = !quiet
        plan.run.report = console.report
        plan.run.givesExcerpts = console.hasExcerpts
        plan.run.progress = console.progress
        plan.run.note = console.note
        try plan.start(console)
    }
}

extension ExportPlan {
    /// Runs and turns what happened into an exit code.
    func start(_ console: Console) throws {
        let summary: ExportRun.Summary
        do throws(ExportRun.Failure) {
            summary = try run.run()
        } catch {
            switch error {
            case .badDocument: throw badDocument
            case .closedPipe: throw ExitCode.success
            case .cancelled: throw ExitCode(128 + (Signals.pending ?? SIGTERM))
            case .input(let error):
                console.fail("\(error)", path: error.path)
                throw Exit.noInput
            case .output(let error):
                console.fail("\(error)")
                switch error {
                case .system(let error):
                    throw error.action == "write" && error.code != EISDIR ? Exit.cannotWrite : Exit.cannotCreate
                case .conflict, .conflictWithFolder, .leaves: throw Exit.badConfiguration
                }
            }
        }
        if run.tasks.isEmpty {
            console.note(summary.text(ofCheckOf: run.inputs.count))
        } else if !summary.files.isEmpty {
            console.note(summary.text)
        }
        if summary.badDocuments > 0 { throw badDocument }
        if summary.refusedDocuments > 0 { throw Exit.badDocument }
        if summary.refusedExports > 0 { throw Exit.badConfiguration }
        if summary.failedExports > 0 || failedPlugins > 0 { throw Exit.pluginFailed }
    }

    /// A document that names a time zone is bad where there is no time zone data, but it is not to blame.
    private var badDocument: ExitCode { run.zones.isMissed ? Exit.lacksSystem : Exit.badDocument }
}

extension ExportRun.Summary {
    private func count(_ number: Int, _ word: String) -> String { "\(number) \(word)\(number == 1 ? "" : "s")" }

    /// `checked 12 documents of 3 inputs; 2 bad documents; 1 warning`
    func text(ofCheckOf inputs: Int) -> String {
        var text = "checked \(count(documents, "document")) of \(count(inputs, "input"))"
        if badDocuments > 0 { text += "; \(count(badDocuments, "bad document"))" }
        if warnings > 0 { text += "; \(count(warnings, "warning"))" }
        return text
    }

    /// `wrote 5 files from 1 document; icalendar left out 3 things`
    var text: String {
        var text = "wrote \(count(files.count, "file")) from \(count(documents - badDocuments, "document"))"
        if badDocuments > 0 { text += "; \(count(badDocuments, "bad document"))" }
        for (format, number) in omissions where number > 0 { text += "; \(format) left out \(count(number, "thing"))" }
        if files.count <= 12 { text += files.map { "\n  \(shortened($0))" }.joined() }
        return text
    }

    /// The path relative to the working folder, if it is below that.
    private func shortened(_ path: String) -> String {
        let folder = Files.resolved(".") + "/"
        return Files.shown(
            path.utf8.starts(with: folder.utf8) ? String(Substring(path.utf8.dropFirst(folder.utf8.count))) : path)
    }
}
