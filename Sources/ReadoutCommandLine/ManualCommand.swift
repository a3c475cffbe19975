import ArgumentParser

/// Prints the manual page, for `make install`. It is hidden, as whoever asks at a shell has `readout help`.
struct ManualCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual", abstract: "Print the manual page, for man.", shouldDisplay: false)

    func run() throws { try printOut(ManualPage(try Grammar.current(), CommandContext.current.program).text) }
}
