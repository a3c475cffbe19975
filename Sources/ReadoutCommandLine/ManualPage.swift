import ReadoutExport

/// The manual page, in mdoc(7), made from what the commands and the formats say of themselves.
struct ManualPage {
    private let grammar: Grammar
    private let program: ReadoutProgram
    private var lines: [String] = []

    init(_ grammar: Grammar, _ program: ReadoutProgram) { (self.grammar, self.program) = (grammar, program) }

    var text: String {
        var page = self
        page.write()
        return page.lines.joined(separator: "\n") + "\n"
    }

    private mutating func write() {
        let root = grammar.command
        let commands = root.commands.filter { $0.shouldDisplay && $0.commandName != "help" }
        add(".Dd \(Version.date)", ".Dt \(program.name.uppercased()) 1", ".Os", ".Sh NAME", ".Nm \(program.name)")
        add(".Nd \(clause(root.abstract ?? ""))", ".Sh SYNOPSIS")
        for command in commands { synopsis(command) }
        add(".Sh DESCRIPTION")
        prose(root.discussion ?? "")
        for command in commands { section(command) }
        formats()
        add(".Sh ENVIRONMENT", ".Bl -tag -width TMPDIR")
        for (name, use) in Environment.variables {
            add(".It Ev \(name)")
            prose(use)
        }
        add(".El", ".Sh EXIT STATUS", ".Bl -tag -width 000")
        for (code, meaning) in Exit.meanings {
            add(".It \(code)")
            prose(meaning)
        }
        add(".El")
    }

    // MARK: Commands

    private mutating func synopsis(_ command: Grammar.Command) {
        add(".Nm", ".Cm \(command.commandName)")
        for option in command.options.filter(isOwn) {
            guard let name = option.spellings.first else { continue }
            let value = option.kind == .option ? " Ar \(option.valueName ?? "value")" : ""
            add(".Op \(flag(name))\(value)")
        }
        for argument in command.positionals {
            let name = "Ar \(argument.valueName ?? "value")\(argument.isRepeating ? " ..." : "")"
            add(argument.isOptional ? ".Op \(name)" : ".\(name)")
        }
    }

    private mutating func section(_ command: Grammar.Command) {
        add(".Ss \(program.name) \(command.commandName)")
        prose(command.abstract ?? "")
        if let discussion = command.discussion, !discussion.isEmpty {
            if !discussion.hasPrefix("  ") { add(".Pp") }
            prose(discussion)
        }
        let listed = command.positionals + command.options.filter(isOwn)
        guard !listed.isEmpty else { return }
        add(".Bl -tag -width Ds")
        for argument in listed {
            let value = "Ar \(argument.valueName ?? "value")"
            if argument.kind == .positional {
                add(".It \(value)\(argument.isRepeating ? " ..." : "")")
            } else {
                let names = argument.spellings.map(flag).joined(separator: " , ")
                add(".It \(names)\(argument.kind == .option ? " \(value)" : "")")
            }
            prose(argument.abstract ?? "")
            if let standing = argument.defaultValue, !standing.isEmpty { prose("Default: \(standing).") }
        }
        add(".El")
    }

    /// Whether an option is one of the command, and not one that all have.
    private func isOwn(_ option: Grammar.Argument) -> Bool {
        option.shouldDisplay && !option.spellings.contains("--help") && !option.spellings.contains("--version")
    }

    /// `--output` as macros write it.
    private func flag(_ spelling: String) -> String { "Fl \(spelling.dropFirst())" }

    // MARK: Formats

    private mutating func formats() {
        add(".Ss Formats and their options", ".Bl -tag -width Ds")
        for format in program.registry.formats {
            add(".It \(([format.name] + format.aliases).map { "Cm \($0)" }.joined(separator: " , "))")
            prose("\(format.summary); \(format.mediaType), .\(format.fileExtension).")
            guard !format.options.isEmpty else { continue }
            add(".Bl -tag -width Ds")
            for option in format.options {
                add(".It Cm \(option.name) Ns = Ns Ar value")
                let standing = option.defaultValue.map { ", default \($0.isEmpty ? "none" : $0)" } ?? ""
                prose("\(option.help) (\(option.kind.description)\(standing)).")
            }
            add(".El")
        }
        add(".El")
    }

    // MARK: Text

    private mutating func add(_ lines: String...) { self.lines += lines }

    /// Text in lines, a sentence on a line of its own, as mdoc wants it; what is indented is shown as it stands.
    private mutating func prose(_ text: String) {
        var isShown = false
        var gap = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.isEmpty {
                gap = true
                continue
            }
            let shows = line.hasPrefix("  ")
            if shows != isShown { add(shows ? ".Bd -literal -offset indent" : ".Ed") }
            if gap, !shows, !isShown { add(".Pp") }
            (gap, isShown) = (false, shows)
            if shows { add(escaped(line.dropFirst(2))) } else { wrap(line) }
        }
        if isShown { add(".Ed") }
    }

    private mutating func wrap(_ text: Substring) {
        var line = ""
        for word in text.split(separator: " ") {
            if line.utf8.count + word.utf8.count > 76, !line.isEmpty {
                add(escaped(line[...]))
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
            if word.hasSuffix(".") {
                add(escaped(line[...]))
                line = ""
            }
        }
        if !line.isEmpty { add(escaped(line[...])) }
    }

    /// A line of text in which nothing is markup: no escape, and no request at its beginning.
    private func escaped(_ text: Substring) -> String {
        let plain = String(text).replacing("\\", with: "\\e").replacing("-", with: "\\-")
        return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&\(plain)" : plain
    }

    /// A sentence as a part of another: `Turns …` as `turns …`, and no full stop.
    private func clause(_ sentence: String) -> String {
        let text = sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
        return text.prefix(1).lowercased() + text.dropFirst()
    }
}

/// The variables that the program reads.
enum Environment {
    static let variables = [
        ("TZDIR", "Folder of the time zone data; default /usr/share/zoneinfo."),
        ("TMPDIR", "Folder for temporary files; default /tmp."),
        ("NO_COLOR", "If set and not empty, diagnostics on a terminal have no colour."),
        ("TERM", "If it is dumb, there is no colour and no progress on a terminal."),
    ]
}
