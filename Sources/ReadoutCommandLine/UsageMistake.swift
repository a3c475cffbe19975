import ArgumentParser
import ReadoutRecord
import ReadoutSystem

/// The first word of a command line that cannot stand there. ArgumentParser names it late or not at all: with an
/// unknown option it complains of what is missing first, and with `--help` it explains another command.
struct UsageMistake {
    /// What is wrong and what would be right.
    let message: String
    /// The commands that lead to it, without the program.
    let commands: [String]

    /// Looks through the words of a command line.
    /// - Parameter asksForHelp: whether ArgumentParser would answer it with help. A value that is missing is then no mistake,
    ///   and else the command line could not be parsed.
    static func first(in words: [String], of grammar: Grammar, asksForHelp: Bool) -> UsageMistake? {
        var search = Search(grammar: grammar, command: grammar.command, asksForHelp: asksForHelp)
        return search.run(words)
    }
}

private struct Search {
    let grammar: Grammar
    var command: Grammar.Command
    let asksForHelp: Bool
    var path: [String] = []
    var positionals = 0

    /// What ArgumentParser answers by itself, in every command.
    static let builtIn = ["--help", "-h", "-help", "--help-hidden", "--version", "--experimental-dump-help"]
    static let completions = "--generate-completion-script"

    private var name: String { ([grammar.command.commandName] + path).joined(separator: " ") }

    mutating func run(_ words: [String]) -> UsageMistake? {
        var rest = words[...]
        while let word = rest.popFirst() {
            let mistake: UsageMistake?
            if word == "--" {
                for word in rest { if let mistake = positional(word) { return mistake } }
                return nil
            } else if word.hasPrefix("--") {
                mistake = long(word, &rest)
            } else if word.hasPrefix("-"), word != "-" {
                mistake = short(word, &rest)
            } else {
                mistake = positional(word)
            }
            if let mistake { return mistake }
        }
        return nil
    }

    private func mistake(_ message: String) -> UsageMistake { UsageMistake(message: message, commands: path) }

    // MARK: Commands and inputs

    private mutating func positional(_ word: String) -> UsageMistake? {
        if command.commandName == "help", path.last == "help" {
            guard grammar.command.command(named: word) == nil else { return nil }
            return unknownCommand(word)
        }
        if !command.commands.isEmpty {
            guard let next = command.command(named: word) else { return unknownCommand(word) }
            (command, path) = (next, path + [word])
            return nil
        }
        positionals += 1
        guard positionals > command.positionals.count, !command.positionals.contains(where: \.isRepeating) else {
            return nil
        }
        let most =
            switch command.positionals.count {
            case 0: "takes nothing but options"
            case 1: "takes one \(command.positionals[0].placeholder)"
            default: "takes \(command.positionals.map(\.placeholder).joined(separator: " "))"
            }
        return mistake("\(name) \(most); \"\(word)\" is too much")
    }

    private func unknownCommand(_ word: String) -> UsageMistake {
        let names = grammar.command.commands.filter(\.shouldDisplay).map(\.commandName)
        let start = "there is no command \"\(word)\""
        if grammar.command.option(written: "--\(word)") != nil {
            return mistake("\(start); did you mean \"--\(word)\"?")
        }
        if let meant = near(word, among: names) ?? Habit.commands[word.lowercased()] {
            return mistake("\(start); did you mean \"\(meant)\"?")
        }
        if word == "-" || Files.kind(word) != .missing {
            return mistake("\(start); to look at an input, type \(grammar.command.commandName) check \(word)")
        }
        return mistake("\(start); there are \(names.joined(separator: ", "))")
    }

    // MARK: Options

    private func long(_ word: String, _ rest: inout ArraySlice<String>) -> UsageMistake? {
        let written = String(word.prefix { $0 != "=" })
        let hasValue = written.utf8.count < word.utf8.count
        if written == Self.completions {
            if !hasValue, let next = rest.first, !next.hasPrefix("-") { rest.removeFirst() }
            return nil
        }
        guard let option = command.option(written: written) else {
            if Self.builtIn.contains(word) { return nil }
            return unknownOption(written)
        }
        if option.kind == .flag { return hasValue ? mistake("\(written) takes no value") : nil }
        guard hasValue else { return value(of: option, written, &rest) }
        let value = word.dropFirst(written.count + 1)
        return value.isEmpty ? missingValue(of: option, written) : check(option, written, String(value))
    }

    private func short(_ word: String, _ rest: inout ArraySlice<String>) -> UsageMistake? {
        if Self.builtIn.contains(word) { return nil }
        // `-config` for `--config`.
        if word.count > 2, command.option(written: "-" + word.prefix { $0 != "=" }) != nil {
            return unknownOption(word)
        }
        let letters = Array(word.dropFirst())
        // -t=json
        if letters.count > 1, letters[1] == "=", let option = command.option(written: "-\(letters[0])") {
            if option.kind == .flag { return mistake("-\(letters[0]) takes no value") }
            return check(option, "-\(letters[0])", String(letters.dropFirst(2)))
        }
        for (index, letter) in letters.enumerated() {
            let written = "-\(letter)"
            guard let option = command.option(written: written) else {
                return unknownOption(letters.count > 1 && index == 0 ? word : written)
            }
            guard option.kind == .option else { continue }
            if index + 1 < letters.count {
                return mistake("the value of \(written) is a word of its own: \(written) \(option.placeholder)")
            }
            return value(of: option, written, &rest)
        }
        return nil
    }

    private func value(
        of option: Grammar.Argument, _ written: String, _ rest: inout ArraySlice<String>
    ) -> UsageMistake? {
        if let next = rest.first, next == "-" || !next.hasPrefix("-") {
            rest.removeFirst()
            return check(option, written, next)
        }
        return missingValue(of: option, written)
    }

    private func missingValue(of option: Grammar.Argument, _ written: String) -> UsageMistake? {
        if asksForHelp { return nil }
        let values = option.values.joined(separator: ", ")
        return mistake(
            "\(written) needs a value: " + (values.isEmpty ? "\(written) \(option.placeholder)" : "one of \(values)"))
    }

    private func check(_ option: Grammar.Argument, _ written: String, _ value: String) -> UsageMistake? {
        guard !option.values.isEmpty, !option.values.contains(value), !asksForHelp else { return nil }
        let list = option.values.joined(separator: ", ")
        return mistake("\(written) takes one of \(list), not \"\(value)\"\(hint(for: value, among: option.values))")
    }

    private func unknownOption(_ written: String) -> UsageMistake {
        let known = command.longOptions
        let start = "\(name) has no option \"\(written)\""
        let dashed = written.hasPrefix("--") ? written : "-" + written
        if let meant = near(dashed, among: known) { return mistake("\(start); did you mean \"\(meant)\"?") }
        if let meant = Habit.options[dashed] ?? Habit.options[written], known.contains(meant) {
            return mistake("\(start); did you mean \"\(meant)\"?")
        }
        if command.commands.isEmpty {
            if Habit.inputs.contains(written), command.positionals.contains(where: \.isRepeating) {
                return mistake("\(start); inputs stand without one: \(name) FILE")
            }
            let others = grammar.command.commands.filter { $0.option(written: written) != nil }
            let list = others.map { "\(grammar.command.commandName) \($0.commandName)" }.joined(separator: " and ")
            return mistake(
                others.isEmpty
                    ? "\(start); it has \(known.joined(separator: ", "))"
                    : "\(start); \(list) \(others.count == 1 ? "has" : "have") it")
        }
        for other in command.commands where other.shouldDisplay {
            if let meant = other.option(written: written) == nil ? near(dashed, among: other.longOptions) : written {
                return mistake("\(start); did you mean \"\(name) \(other.commandName) \(meant)\"?")
            }
        }
        return mistake("\(start); options come after a command, such as \(command.commands[0].commandName)")
    }
}

/// Words that other programs have for what is meant.
private enum Habit {
    static let commands = [
        "convert": "export", "write": "export", "print": "export", "to": "export", "build": "export", "run": "export",
        "validate": "check", "lint": "check", "verify": "check", "test": "check", "init": "new", "create": "new",
        "start": "new", "list": "formats", "format": "formats",
    ]
    static let options = [
        "--format": "--to", "--as": "--to", "-f": "--to", "--out": "--output", "-j": "--jobs", "--threads": "--jobs",
        "--silent": "--quiet", "-s": "--quiet", "-V": "--version", "-?": "--help", "--type": "--kind",
    ]
    static let inputs: Set = ["--input", "--in", "--file", "-i"]
}

/// What a word is likely to mean: one that is spelled almost so, or the only one that begins with it.
private func near(_ word: String, among candidates: [String]) -> String? {
    if candidates.contains(word) { return word }
    if let near = suggestion(for: word, among: candidates) { return near }
    let longer = candidates.filter { $0.hasPrefix(word) }
    return longer.count == 1 && word.count > 2 ? longer[0] : nil
}

extension Grammar.Command {
    /// `--output` and the like, without what help does not show.
    fileprivate var longOptions: [String] {
        options.filter(\.shouldDisplay).flatMap(\.spellings).filter { $0.hasPrefix("--") }
    }
}
