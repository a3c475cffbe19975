import Foundation
import ReadoutRecord
import TestSupport
import Testing

/// `docs/diagnostics.md` is made of the table of cases, of what the program says to them, and of the comments of
/// `DiagnosticCode`.
@Suite struct DiagnosticsPageTests {
    private static let page = "docs/diagnostics.md"
    private static let source = "Sources/ReadoutRecord/Diagnostics/DiagnosticCode.swift"

    @Test func everyCodeHasACase() {
        let known = DiagnosticCase.all.map(\.code)
        #expect(Set(known).count == known.count, "a code stands there twice")
        #expect(Set(known).isDisjoint(with: DiagnosticCase.others))
        let missing = Set(DiagnosticCode.allCases).subtracting(known).subtracting(DiagnosticCase.others)
        #expect(missing.map(\.rawValue) == [])
    }

    @Test func thePageIsWhatTheProgramSays() throws {
        let made = try Self.made()
        if ProcessInfo.processInfo.environment["READOUT_RENEW"] != nil {
            try made.write(to: Fixture.root.appending(path: Self.page), atomically: true, encoding: .utf8)
            Issue.record("\(Self.page) has been written anew; run the test without READOUT_RENEW")
        }
        #expect(
            try Fixture.file(Self.page) == made,
            "\(Self.page) is old; READOUT_RENEW=1 swift test --filter DiagnosticsPageTests writes it")
    }

    /// A line of `--diagnostics json`.
    private struct Line: Decodable {
        let severity: String
        let code: String
        let path: String
        let line: Int?
        let column: Int?
        let field: String
        let message: String

        var text: String {
            let place = line.map { "\(path):\($0):\(column ?? 1)" } ?? path
            return (place.isEmpty ? "readout: " : "\(place): ") + "\(severity): \(field.isEmpty ? "" : field + ": ")\(message)"
        }
    }

    private struct NotGiven: Error, CustomStringConvertible { let description: String }

    private static func line(of item: DiagnosticCase) throws -> Line {
        let folder = try TemporaryFolder()
        for file in item.files { try folder.write(bytes(of: file.text, item), to: file.name) }
        let command = item.command ?? "check \(item.files.map(\.name).joined(separator: " "))"
        let outcome = try Program.outcome(
            "/bin/sh", ["-c", "cd \"$0\" && \"$1\" \(command) --diagnostics json", folder.path, Program.readout],
            environment: item.environment)
        let lines = (outcome.output + outcome.errors).split(separator: UInt8(ascii: "\n"))
            .compactMap { try? JSONDecoder().decode(Line.self, from: $0) }
        guard let line = lines.first(where: { $0.code == item.code.rawValue }) else {
            throw NotGiven(description: "nothing gives \(item.code.rawValue): \(lines.map(\.text))")
        }
        return line
    }

    /// In a file that is no text `\xNN` stands for a byte.
    private static func bytes(of text: String, _ item: DiagnosticCase) -> [UInt8] {
        item.code == .encoding ? Fixture.unescape(text) : Array(text.utf8)
    }

    // MARK: The page

    private static func made() throws -> String {
        var page = """
            # Diagnostics

            Every problem has a `code`, which stays the same when the words of the message change: `--diagnostics json` prints it, and
            `silence` in a [configuration](configuration.md) leaves out the warnings that have it. For each code there is an input
            that brings it about, and what the program says of it.

            """
        let cases = Dictionary(uniqueKeysWithValues: DiagnosticCase.all.map { ($0.code.rawValue, $0) })
        for entry in try entries() {
            switch entry {
            case .section(let name): page += "\n## \(name)\n"
            case .code(let code, let meaning):
                page += "\n### `\(code)`\n\n"
                guard let item = cases[code] else {
                    let kind = DiagnosticCode(rawValue: code)?.canWarn == true ? "Warning" : "Error"
                    page += "\(kind). \(meaning)\n"
                    continue
                }
                let line = try line(of: item)
                #expect(line.severity == "error" || item.code.canWarn, "\(item.code.rawValue) could not be silenced")
                let kind = line.severity == "warning" ? "Warning" : item.code.canWarn ? "Error, or warning" : "Error"
                page += "\(kind). \(meaning)\n\n\(shown(item))```text\n\(line.text)\n```\n"
            }
        }
        return page
    }

    private static func shown(_ item: DiagnosticCase) -> String {
        let command = item.command.map { "```sh\nreadout \($0)\n```\n\n" } ?? ""
        if let shown = item.shown { return "```text\n\(shown)\n```\n\n\(command)" }
        let hasNames = item.files.count > 1
        return item.files.map { file in
            let syntax = file.name.split(separator: ".").last.map { $0 == "txt" ? "text" : String($0) } ?? "text"
            return (hasNames ? "`\(file.name)`:\n\n" : "") + "```\(syntax)\n\(file.text)```\n\n"
        }.joined() + command
    }

    private enum Entry {
        case section(String)
        case code(String, meaning: String)
    }

    /// The sections and the codes with the comments of their cases, as the source has them.
    private static func entries() throws -> [Entry] {
        var entries: [Entry] = []
        var comment: [String] = []
        for line in try Fixture.file(source).split(separator: "\n").map({ $0.drop { $0 == " " } }) {
            if line.hasPrefix("// MARK: ") {
                entries.append(.section(String(line.dropFirst("// MARK: ".count))))
            } else if line.hasPrefix("/// ") {
                comment.append(String(line.dropFirst(4)))
            } else if line.hasPrefix("case "), !line.hasPrefix("case .") {
                let parts = line.dropFirst(5).split(separator: " = ")
                let code = parts.count > 1 ? parts[1].filter { $0 != "\"" } : String(parts[0])
                entries.append(.code(code, meaning: comment.joined(separator: " ")))
                comment = []
            } else {
                comment = []
            }
        }
        let codes = entries.compactMap { if case .code(let code, _) = $0 { code } else { nil } }
        #expect(codes == DiagnosticCode.allCases.map(\.rawValue), "every code has a line of its own")
        return entries
    }
}
