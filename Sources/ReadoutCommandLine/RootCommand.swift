import ArgumentParser

/// `readout`, with its subcommands.
struct RootCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        let program = CommandContext.current.program
        return CommandConfiguration(
            commandName: program.name,
            abstract: "Turns records of diplomatic meetings into calendars, briefs, linked data, JSON and YAML.",
            discussion: """
                One record of a summit gives every format the same facts and the same identifiers.

                  \(program.name) new oslo-2026-05 > oslo.yaml          start a record
                  \(program.name) check oslo.yaml                       say what is wrong
                  \(program.name) export --to markdown oslo.yaml        print a brief
                  \(program.name) export --config configs/beijing.yaml  write many files
                """,
            version: Version.text(program),
            subcommands: [
                ExportCommand.self, CheckCommand.self, FormatsCommand.self, SchemaCommand.self, NewCommand.self,
                ManualCommand.self,
            ])
    }

    /// Whether a command is one of `readout`, and not the help of ArgumentParser.
    static func isOurs(_ command: any ParsableCommand) -> Bool {
        configuration.subcommands.contains { $0 == type(of: command) }
    }
}

/// The exit codes, by the names of BSD's sysexits. That of bad usage, 64, is ArgumentParser's.
enum Exit {
    static let badDocument = ExitCode(65)
    static let noInput = ExitCode(66)
    static let pluginFailed = ExitCode(70)
    static let lacksSystem = ExitCode(72)
    static let cannotCreate = ExitCode(73)
    static let cannotWrite = ExitCode(74)
    static let badConfiguration = ExitCode(78)

    /// What each code means, for the manual page.
    static let meanings = [
        (0, "Everything was exported, or checked with warnings at most."),
        (64, "Bad usage: an unknown command, option or format, or a value that is not allowed."),
        (65, "A document was bad."),
        (66, "An input or the configuration could not be read."),
        (70, "A plugin failed; the other exports were written."),
        (73, "An output could not be created."),
        (74, "An output could not be written."),
        (78, "The configuration is bad, or two documents or exports would be one file."),
        (129, "The terminal was closed (SIGHUP)."),
        (130, "Interrupted (SIGINT)."),
        (143, "Terminated (SIGTERM)."),
    ]
}
