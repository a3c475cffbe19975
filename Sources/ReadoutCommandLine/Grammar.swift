import ArgumentParser

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What the command line takes: its commands with their options, as ArgumentParser describes them for manuals and the
/// like (`--experimental-dump-help`, version 0 of its form). Messages about wrong usage and the manual page are made
/// from it.
struct Grammar: Decodable {
    let command: Command

    struct Command: Decodable {
        let commandName: String
        let abstract: String?
        let discussion: String?
        let shouldDisplay: Bool
        private let subcommands: [Command]?
        private let arguments: [Argument]?

        var commands: [Command] { subcommands ?? [] }
        var positionals: [Argument] { (arguments ?? []).filter { $0.kind == .positional } }
        var options: [Argument] { (arguments ?? []).filter { $0.kind != .positional } }

        func command(named name: String) -> Command? { commands.first { $0.commandName == name } }

        /// The option that is written so, with its dashes.
        func option(written word: String) -> Argument? { options.first { $0.spellings.contains(word) } }
    }

    struct Argument: Decodable {
        enum Kind: String, Decodable { case positional, option, flag }

        struct Name: Decodable {
            enum Kind: String, Decodable { case long, short, longWithSingleDash }

            let kind: Kind
            let name: String

            var spelling: String { kind == .long ? "--\(name)" : "-\(name)" }
        }

        let kind: Kind
        let shouldDisplay: Bool
        let isOptional: Bool
        let isRepeating: Bool
        let valueName: String?
        let abstract: String?
        let defaultValue: String?
        private let names: [Name]?
        private let allValues: [String]?
        private let allValueStrings: [String]?

        /// How it is written: `-o`, `--output`.
        var spellings: [String] { (names ?? []).map(\.spelling) }
        /// The words that it takes, where there are not many.
        var values: [String] { allValueStrings ?? allValues ?? [] }
        /// The name that stands for its value, as `FORMAT`.
        var placeholder: String { (valueName ?? "value").uppercased() }
    }

    /// The command line with the formats of the program that is running.
    static func current() throws -> Grammar {
        // Flags that ArgumentParser answers by itself are in no dump.
        try JSONDecoder().decode(Grammar.self, from: Data(RootCommand._dumpHelp().utf8))
    }
}
