import ArgumentParser
import ReadoutExport
import ReadoutSyntax
import ReadoutSystem

/// The whole command line (`readout export` and the other subcommands) with the formats of some exporters. A program of
/// your own needs nothing more than this:
///
/// ```swift
/// import JSONExporter
/// import ReadoutCommandLine
/// import RosterExporter
///
/// var program = try ReadoutProgram(JSONExporter.self, RosterExporter.self)
/// program.name = "roster-readout"
/// program.main()
/// ```
public struct ReadoutProgram: Sendable {
    /// The formats.
    public let registry: ExporterRegistry
    /// The time zone data.
    public let zones: ZoneDatabase
    /// What it is called in help, in messages about usage, and in completion scripts. Name a program of your own here,
    /// as it is called at the shell.
    public var name = "readout"
    /// The version of a program of your own, which `--version` then says before that of Readout.
    public var version: String?

    /// A program that writes the formats of these exporters, in this order, with the time zone data of the system.
    /// - Throws: where two of them have a name in common.
    public init(_ exporters: any Exporter.Type...) throws(RegistrationError) {
        self.init(registry: try ExporterRegistry(exporters), zones: .system)
    }

    /// A program that writes these formats, with this time zone data.
    public init(registry: ExporterRegistry, zones: ZoneDatabase) { (self.registry, self.zones) = (registry, zones) }

    /// Does what the arguments of the process ask for, and ends the process. SIGINT, SIGTERM and SIGHUP end the work
    /// early: nothing is then half written, and the exit code is 128 and the number of the signal.
    public func main() -> Never {
        Descriptor.reserveStandard()
        Signals.watch()
        let token = CancellationToken { Signals.pending != nil }
        exit(run(paths: Files.arguments, token))
    }

    /// Does what these arguments ask for, which are without the name of the program, and prints to standard output and
    /// standard error.
    /// - Parameter cancellation: ends the work early once it is set.
    /// - Returns: the exit code.
    public func run(_ arguments: [String], cancellation: CancellationToken = CancellationToken()) -> Int32 {
        run(paths: arguments.map(Files.path(ofText:)), cancellation)
    }

    /// - Parameter arguments: as paths, since any of them may be one: bytes that are no UTF-8 are kept in them.
    private func run(paths arguments: [String], _ cancellation: CancellationToken) -> Int32 {
        let context = CommandContext(program: self, cancellation: cancellation)
        return CommandContext.$current.withValue(context) { perform(arguments) }
    }

    private func perform(_ arguments: [String]) -> Int32 {
        guard !arguments.isEmpty else { return sayWhatThereIs() }
        do {
            if let script = try CompletionScript.requested(by: arguments) {
                try printOut(script)
                return 0
            }
            var command = try RootCommand.parseAsRoot(arguments)
            // Help is asked for, or there is nothing to do: ArgumentParser explains the last command that it knows.
            if !RootCommand.isOurs(command), let mistake = mistake(in: arguments, asksForHelp: true) {
                return say(mistake)
            }
            try command.run()
            return 0
        } catch let error as WrongUsage {
            return say(error.error.message, usage: RootCommand.usageString(for: error.command))
        } catch let error as ValidationError {
            return say(error.message, usage: RootCommand.usageString(for: RootCommand.self))
        } catch {
            let isWrong = RootCommand.exitCode(for: error) == .validationFailure
            if isWrong || arguments.contains("--version"),
                let mistake = mistake(in: arguments, asksForHelp: !isWrong)
            {
                return say(mistake)
            }
            return say(error)
        }
    }

    /// Nothing is asked for: says what can be.
    private func sayWhatThereIs() -> Int32 {
        let names = RootCommand.configuration.subcommands.map { $0.configuration }
            .filter { $0.shouldDisplay }.compactMap { $0.commandName }
        let help = RootCommand.helpMessage(for: RootCommand.self)
        try? Descriptor.standardError.write("Error: say what to do: \(names.joined(separator: ", "))\n\n\(help)\n")
        return ExitCode.validationFailure.rawValue
    }

    private func mistake(in arguments: [String], asksForHelp: Bool) -> UsageMistake? {
        guard let grammar = try? Grammar.current() else { return nil }
        return UsageMistake.first(in: arguments, of: grammar, asksForHelp: asksForHelp)
    }

    private func say(_ mistake: UsageMistake) -> Int32 {
        let command = RootCommand.configuration.subcommands.first {
            $0.configuration.commandName == mistake.commands.first
        }
        return say(mistake.message, usage: RootCommand.usageString(for: command ?? RootCommand.self))
    }

    /// Prints what is wrong with a command line, and how the command is used.
    private func say(_ message: String, usage: String) -> Int32 {
        // The usage begins with the program and the command, and their help is one word away.
        let words = usage.split(separator: " ").prefix { $0.allSatisfy { $0.isLetter || $0 == "-" } }
        let help = "\(words.joined(separator: " ")) --help"
        try? Descriptor.standardError.write(
            "Error: \(Files.spelledOut(message).replacing("\n", with: "\\n"))\nUsage: \(usage)\n  See '\(help)' for more information.\n"
        )
        return ExitCode.validationFailure.rawValue
    }

    /// Prints the message of an error. ArgumentParser throws help and the version as errors, too.
    private func say(_ error: any Error) -> Int32 {
        let code = RootCommand.exitCode(for: error)
        let text = RootCommand.fullMessage(for: error)
        if !text.isEmpty {
            let output: Descriptor = code == .success ? .standardOutput : .standardError
            // What was asked for, such as help or the words that a shell completes, is not about names of files.
            try? output.write((code == .success ? text : Files.spelledOut(text)) + "\n")
        }
        return code.rawValue
    }
}

/// Wrong usage that shows only when the command runs, to be shown with that command's usage.
struct WrongUsage: Error {
    let error: ValidationError
    let command: any ParsableCommand.Type
}

/// What the commands work with. ArgumentParser makes commands from the arguments alone and asks their types for help,
/// so nothing can be handed to them. It is therefore a value of the task: several command lines in one process each
/// have their own.
struct CommandContext: Sendable {
    let program: ReadoutProgram
    let cancellation: CancellationToken

    var zones: ZoneDatabase { program.zones }

    @TaskLocal static var current = CommandContext(
        program: ReadoutProgram(registry: ExporterRegistry(), zones: ZoneDatabase(folder: "")),
        cancellation: CancellationToken())
}

/// The formats of the command line that is running.
var registry: ExporterRegistry { CommandContext.current.program.registry }

/// What the program is called that is running.
var programName: String { CommandContext.current.program.name }
