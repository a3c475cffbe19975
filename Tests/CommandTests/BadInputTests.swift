import Foundation
import TestSupport
import Testing

/// The built program refuses every input of `Tests/Fixtures/bad-inputs.txt` with the right line, field and words, and
/// exports nothing of it.
@Suite struct BadInputTests {
    @Test(arguments: BadInput.all)
    func isRefused(_ input: BadInput) throws {
        let folder = try TemporaryFolder()
        let name = "input.\(input.ending)"
        try folder.write(input.bytes, to: name)
        let empty = try folder.write("", to: "stdin")
        let checked = try Shell.run("readout check \(name)", in: folder.path, input: empty)
        #expect(checked.status == 65)
        #expect(checked.errors.hasPrefix("checked ") && checked.errors.split(separator: "\n").count == 1)
        let lines = checked.output.split(separator: "\n")
        for (line, field, words) in input.expected {
            let isFound = lines.contains { said in
                said.hasPrefix("\(name):\(line):") && said.contains(": error: ")
                    && (words.isEmpty || said.contains(words))
                    && (field == "*" || field.isEmpty || said.contains(": \(field): "))
            }
            #expect(isFound, "\(line) \(field) | \(words) is not in\n\(checked.output)")
        }
        let exported = try Shell.run("readout export --to json -o out.json \(name)", in: folder.path, input: empty)
        #expect(exported.status == 65)
        #expect(exported.output == "" && exported.errors.contains(": error: "))
        #expect(!folder.contents().contains("out.json"))
    }
}
