import Foundation
import ReadoutExport
import ReadoutRecord
import ReadoutRun
import TestSupport
import Testing

/// Every input of `Tests/Fixtures/bad-inputs.txt` is refused, with the right line, field and words.
@Suite struct BadInputTests {
    struct Case: CustomTestStringConvertible {
        var name: String
        var ending: String
        var bytes: [UInt8]
        var expected: [(line: Int, field: String, words: String)]
        var testDescription: String { name }
    }

    @Test(arguments: Case.all)
    func isRefused(_ input: Case) throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(input.bytes, to: "input.\(input.ending)")
        var diagnostics: [Diagnostic] = []
        var run = ExportRun(inputs: [.file(file)], tasks: [], zones: .system)
        run.report = { diagnostics.append($0) }
        _ = try run.run()
        #expect(diagnostics.contains { $0.severity == .error })
        for (line, field, words) in input.expected {
            let isFound = diagnostics.contains {
                $0.position?.line == line && (field == "*" || $0.field == field)
                    && (words.isEmpty || $0.message.contains(words))
            }
            #expect(
                isFound, "\(line) \(field) | \(words) is not in\n\(diagnostics.map(\.line).joined(separator: "\n"))")
        }
        // What is not expected would be noise: one mistake, one message.
        #expect(diagnostics.count == input.expected.count, "\(diagnostics.map(\.line).joined(separator: "\n"))")
    }

    @Test func areMany() {
        #expect(Case.all.count >= 80)
    }
}

extension BadInputTests.Case {
    static let all: [Self] = {
        var cases: [Self] = []
        var current: Self?
        var isEscaped = false
        var isExpecting = false
        var lines: [Substring] = []
        func finish() {
            if let current { cases.append(current) }
        }
        for line in Fixture.text("bad-inputs.txt").split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("=== ") {
                finish()
                let words = line.dropFirst(4).split(separator: " ")
                let flags = words.filter { $0.hasPrefix("[") }.map { $0.dropFirst().dropLast() }
                isEscaped = flags.contains("escaped")
                current = Self(
                    name: words.filter { !$0.hasPrefix("[") }.joined(separator: " "),
                    ending: String(flags.first { $0 != "escaped" } ?? "yaml"), bytes: [], expected: [])
                isExpecting = false
                lines = []
            } else if line == "--- expect", current != nil {
                let text = lines.map { $0 + "\n" }.joined()
                current?.bytes = isEscaped ? Fixture.unescape(text) : Array(text.utf8)
                isExpecting = true
            } else if isExpecting {
                let parts = line.split(separator: "|", maxSplits: 1)
                let place = (parts.first ?? "").split(separator: " ")
                guard place.count == 2, let number = Int(place[0]) else { continue }
                let words = parts.count > 1 ? String(parts[1].trimmingPrefix { $0 == " " }) : ""
                current?.expected.append((number, place[1] == "-" ? "" : String(place[1]), words))
            } else {
                lines.append(line)
            }
        }
        finish()
        return cases
    }()
}
