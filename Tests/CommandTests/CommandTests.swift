import Foundation
import TestSupport
import Testing

/// The built program, as someone at a shell uses it: the cases of `cases/*.txt`.
@Suite struct CommandTests {
    @Test(arguments: CommandCase.all)
    func says(_ example: CommandCase) throws {
        let folder = try TemporaryFolder()
        for file in example.files { try folder.write(file.text, to: "here/\(file.name)") }
        let here = "\(folder.path)/here"
        try FileManager.default.createDirectory(atPath: here, withIntermediateDirectories: true)
        let input = try folder.write(example.input, to: "stdin")
        let outcome = try Shell.run(example.command, in: here, input: input)
        let (output, errors) = (outcome.output, outcome.errors)
        if let difference = CommandCase.difference(output, from: example.output, folder: here) {
            Issue.record("standard output, \(difference)")
        }
        if let difference = CommandCase.difference(errors, from: example.errors, folder: here) {
            Issue.record("standard error, \(difference)")
        }
        #expect(outcome.status == example.status, "\(errors)")
        for file in example.made {
            guard let text = try? folder.read("here/\(file.name)") else {
                Issue.record("there is no \(file.name) among \(folder.contents())")
                continue
            }
            if let difference = CommandCase.difference(text, from: file.text, folder: here) {
                Issue.record("\(file.name), \(difference)")
            }
        }
    }

    /// A folder of cases that is not found would be a test of nothing.
    @Test func areMany() {
        #expect(CommandCase.all.count >= 60)
        #expect(Set(CommandCase.all.map(\.place)).count == CommandCase.all.count)
    }

    @Test func programIsBuilt() {
        #expect(
            FileManager.default.isExecutableFile(atPath: Program.readout),
            "\(Program.readout) is missing; build it first")
    }
}

/// A shell in which `readout` is the built program.
enum Shell {
    struct Outcome {
        var status: Int32
        var output: String
        var errors: String
    }

    struct Missing: Error, CustomStringConvertible { let description: String }

    static var environment: [String: String] {
        let folder = (Program.readout as NSString).deletingLastPathComponent
        var environment = Program.environment
        environment["PATH"] = "\(folder):\(environment["PATH"] ?? "/usr/bin:/bin")"
        environment["READOUT_TEST_FORMAT"] = "json"
        return environment
    }

    static func run(_ command: String, in folder: String, input: String) throws -> Outcome {
        guard FileManager.default.isExecutableFile(atPath: Program.readout) else {
            throw Missing(description: "\(Program.readout) is missing; build it first")
        }
        let results = try TemporaryFolder()
        let (output, errors) = ("\(results.path)/output", "\(results.path)/errors")
        for path in [output, errors] { try Data().write(to: URL(filePath: path)) }
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", command]
        process.currentDirectoryURL = URL(filePath: folder)
        process.environment = environment
        process.standardInput = FileHandle(forReadingAtPath: input)
        process.standardOutput = FileHandle(forWritingAtPath: output)
        process.standardError = FileHandle(forWritingAtPath: errors)
        try process.run()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus,
            output: try results.read("output"), errors: try results.read("errors"))
    }
}
