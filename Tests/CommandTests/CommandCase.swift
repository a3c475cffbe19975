import Foundation
import TestSupport

/// A command of `cases/*.txt` with what it is given and what it says.
///
/// A file of cases reads as documentation. `=== what it shows` begins a case; a line that begins with `$ ` is the command,
/// for a shell in a folder of its own; what follows `--- file NAME`, `--- stdin`, `--- stdout`, `--- stderr` or `--- made
/// NAME` is that text, and `--- exit N` the exit code, 0 where it is not said. Files before the first case are there for
/// all. In what is expected, `FOLDER` is the case's folder, `…` any text within a line, and a line of three dots any lines.
struct CommandCase: Sendable, CustomStringConvertible {
    var place: String
    var name: String
    var command = ""
    var files: [(name: String, text: String)]
    var input = ""
    var output = ""
    var errors = ""
    var made: [(name: String, text: String)] = []
    var status: Int32 = 0

    var description: String { "\(place): \(name)" }

    struct Malformed: Error, CustomStringConvertible { let description: String }

    static let folder = Fixture.root.appending(path: "Tests/CommandTests/cases").path

    /// The cases of all files, in order.
    static let all: [CommandCase] = {
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter {
            $0.hasSuffix(".txt")
        }.sorted()
        return names.flatMap { name in
            do {
                return try read(String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8), name)
            } catch {
                preconditionFailure("\(name): \(error)")
            }
        }
    }()

    static func read(_ text: String, _ file: String) throws -> [CommandCase] {
        var cases: [CommandCase] = []
        var shared: [(name: String, text: String)] = []
        var section = ""
        var lines: [Substring] = []

        func finishSection() throws {
            while section != "--- stdin", lines.last?.isEmpty == true { lines.removeLast() }  // the gap before what follows
            let text = lines.map { $0 + "\n" }.joined()
            let words = section.split(separator: " ", maxSplits: 2).map(String.init)
            lines = []
            guard words.count > 1 else { return }
            let name = words.count > 2 ? words[2] : ""
            if cases.isEmpty {
                guard words[1] == "file" else { throw Malformed(description: "\(section) before the first case") }
                return shared.append((name, text))
            }
            let last = cases.count - 1
            switch words[1] {
            case "file": cases[last].files.append((name, text))
            case "stdin": cases[last].input = text
            case "stdout": cases[last].output = text
            case "stderr": cases[last].errors = text
            case "made": cases[last].made.append((name, text))
            case "exit":
                guard let status = Int32(name) else { throw Malformed(description: "\(section): no number") }
                cases[last].status = status
            default: throw Malformed(description: "\(section) is not known")
            }
        }

        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("=== ") {
                try finishSection()
                section = ""
                cases.append(CommandCase(place: "\(file):\(index + 1)", name: String(line.dropFirst(4)), files: shared))
            } else if line.hasPrefix("--- ") {
                try finishSection()
                section = String(line)
            } else if section.isEmpty, line.hasPrefix("$ "), !cases.isEmpty {
                cases[cases.count - 1].command +=
                    (cases[cases.count - 1].command.isEmpty ? "" : "\n") + line.dropFirst(2)
            } else {
                lines.append(line)
            }
        }
        try finishSection()
        if let empty = cases.first(where: { $0.command.isEmpty }) {
            throw Malformed(description: "\(empty) has no command")
        }
        return cases
    }

    /// Whether a text is as expected; `nil` where it is, else the first line that is not.
    static func difference(_ text: String, from expected: String, folder: String) -> String? {
        let lines = text.replacing(folder, with: "FOLDER").split(separator: "\n", omittingEmptySubsequences: false)[...]
        let patterns = expected.split(separator: "\n", omittingEmptySubsequences: false)[...]
        return matches(lines, patterns) ? nil : "expected:\n\(expected)\nfound:\n\(lines.joined(separator: "\n"))"
    }

    private static func matches(_ lines: ArraySlice<Substring>, _ patterns: ArraySlice<Substring>) -> Bool {
        guard let pattern = patterns.first else { return lines.isEmpty }
        if pattern == "..." {
            return (lines.startIndex...lines.endIndex).contains { matches(lines[$0...], patterns.dropFirst()) }
        }
        guard let line = lines.first, matches(line, pattern) else { return false }
        return matches(lines.dropFirst(), patterns.dropFirst())
    }

    private static func matches(_ line: Substring, _ pattern: Substring) -> Bool {
        let parts = pattern.split(separator: "…", omittingEmptySubsequences: false)
        guard parts.count > 1 else { return line == pattern }
        guard line.hasPrefix(parts[0]) else { return false }
        var rest = line.dropFirst(parts[0].count)
        for part in parts[1..<(parts.count - 1)] where !part.isEmpty {
            guard let range = rest.firstRange(of: part) else { return false }
            rest = rest[range.upperBound...]
        }
        return rest.hasSuffix(parts[parts.count - 1])
    }
}
