import Foundation
import ReadoutExport
import ReadoutRecord
import ReadoutRun
import TestSupport
import Testing

/// Every input of `Tests/Fixtures/bad-inputs.txt` is refused, with the right line, field and words.
@Suite struct BadInputTests {
    @Test(arguments: BadInput.all)
    func isRefused(_ input: BadInput) throws {
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
        #expect(BadInput.all.count >= 80)
    }
}
