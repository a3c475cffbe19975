import Foundation
import TestSupport
import Testing

/// What a run does with a plugin that does one thing wrong: one error that says what, within the limit, the other exports
/// whole, and no process left.
@Suite struct MisbehaviourTests {
    struct Way: Sendable, CustomTestStringConvertible {
        let name: String
        /// What the error says.
        let words: String
        /// Whether the plugin fails before it has said what its formats are.
        var isEarly = false
        /// Whether it may show by nothing but that it says nothing.
        var isSilent = false
        var testDescription: String { name }
    }

    static let ways = [
        Way(
            name: "no-start",
            words:
                "ended with exit code 1 before it had described itself; the last that it said: there is no library libfoo",
            isEarly: true),
        Way(name: "slow-start", words: "has not described itself within 2 s", isEarly: true),
        Way(
            name: "other-protocol", words: "speaks version 999 of the protocol; this program speaks version 1",
            isEarly: true),
        Way(name: "no-format", words: "has described itself without a format", isEarly: true),
        Way(name: "silence", words: "has said nothing for 2 s, at document 1"),
        Way(name: "hang-at-second", words: "has said nothing for 2 s, at document 2"),
        Way(name: "hang-at-end", words: "has said nothing for 2 s, at the end"),
        Way(name: "stay", words: "did not end within 3 s of the end of its standard input"),
        Way(name: "flood", words: "has written a line of more than 64 MiB"),
        Way(
            name: "half-a-line",
            words: "ended with exit code 0 in the middle of a line before it had answered document 1"),
        Way(name: "rubbish", words: "has written a line that is no JSON, \"U+0000U+0001 {]\""),
        Way(name: "stray-print", words: "has written a line that is no JSON, \"got here\""),
        Way(name: "two-answers", words: "has answered document 1 twice"),
        Way(name: "foreign-answer", words: "has answered document 1000, which it was never sent"),
        Way(name: "wrong-number", words: "has written a message \"part\" whose number is not a whole number"),
        Way(name: "no-number", words: "has written a part without a number"),
        Way(name: "unknown-message", words: "has written an unknown message, \"progress\""),
        Way(name: "crash", words: "was ended by signal 11"),
        Way(name: "exit-code", words: "ended with exit code 3"),
        Way(name: "child-stays", words: "has left a process of its group behind"),
        Way(name: "closed-pipe", words: "has closed its standard output before it had answered document"),
        // Where all documents are under way by then, only its silence shows.
        Way(name: "deaf", words: "document 1", isSilent: true),
        Way(name: "too-large", words: "has answered document 1 with more than 256 MiB"),
        Way(name: "not-utf8", words: "this is not UTF-8"),
        Way(name: "not-base64", words: "has written a message \"part\" whose base64 is not Base64"),
        Way(name: "mixed-parts", words: "has answered document 2 between the parts of document 1"),
        Way(name: "after-closed", words: "has written more after closed"),
    ]

    static let program = Fixture.root.appending(path: "examples/plugins/misbehaving/misbehaving.py").path

    /// A configuration with the plugin, one export by it and one of another format.
    static func configuration(_ way: String, timeout: String = "PT1M", more: String = "") -> String {
        """
        version: 1
        inputs: [\(Fixture.root.path)/examples/beijing-2023-06.yaml, \(Fixture.root.path)/examples/wien-1814.yaml]
        plugins:
          - name: wrong
            command: [\(Program.python), \(program), \(way)]
            start: \(way == "slow-start" ? "PT2S" : "PT30S")
            timeout: \(timeout)
            \(more)
        exports:
          - {format: titles, path: "titles/{id}.txt"}
          - {format: ndjson, path: all.ndjson}
        """
    }

    @Test(arguments: ways)
    func isOneError(_ way: Way) throws {
        let folder = try TemporaryFolder()
        let config = try folder.write(
            MisbehaviourTests.configuration(
                way.name, timeout: way.isSilent || way.words.contains("nothing for 2 s") ? "PT2S" : "PT1M"),
            to: "c.yaml")
        // What an earlier run has written stays.
        let old = try folder.write("old\n", to: "out/titles/beijing-2023-06.txt")
        let outcome = try Program.outcome(Program.readout, ["export", "--config", config])
        let said = String(decoding: outcome.errors, as: UTF8.self)
        #expect(outcome.status == 70, "\(said.suffix(2000))")
        let errors = said.split(separator: "\n").filter { $0.contains(": error: ") }
        #expect(errors.count == 1, "\(said.suffix(2000))")
        #expect(errors.first?.contains("plugin wrong \(way.isEarly ? way.words : "")") == true, "\(said.suffix(2000))")
        #expect(errors.first?.contains(way.words) == true, "\(said.suffix(2000))")
        #expect(try String(contentsOfFile: old, encoding: .utf8) == "old\n")
        let lines = try String(contentsOfFile: "\(folder.path)/out/all.ndjson", encoding: .utf8).split(separator: "\n")
        #expect(lines.count == 2)
        #expect(folder.names(in: "out").allSatisfy { !$0.hasSuffix(".tmp") })
        #expect(try MisbehaviourTests.processes(way.name, config).isEmpty)
    }

    @Test func itsOwnErrorsAreShownAndCut() throws {
        let folder = try TemporaryFolder()
        let config = try folder.write(
            MisbehaviourTests.configuration("megabyte-of-errors", timeout: "PT30S"), to: "c.yaml")
        let outcome = try Program.outcome(Program.readout, ["export", "--config", config])
        let said = String(decoding: outcome.errors, as: UTF8.self).split(separator: "\n")
        #expect(outcome.status == 0)
        #expect(said.filter { $0.hasPrefix("wrong: 0") }.count == 200)
        #expect(said.contains("wrong: it says more than 200 lines; the rest is not shown"))
        #expect(
            try String(contentsOfFile: "\(folder.path)/out/titles/wien-1814.txt", encoding: .utf8)
                == "Wiener Kongress\n")
    }

    @Test func aRefusedDocumentIsBadForThisExportAlone() throws {
        let folder = try TemporaryFolder()
        let config = try folder.write(MisbehaviourTests.configuration("refuse-document"), to: "c.yaml")
        let outcome = try Program.outcome(Program.readout, ["export", "--config", config])
        let said = String(decoding: outcome.errors, as: UTF8.self)
        #expect(outcome.status == 65)
        #expect(said.contains("summit.title: titles cannot write this: its title is too short"), "\(said)")
        #expect(folder.names(in: "out").sorted() == ["all.ndjson"])

        let goesOn = try Program.outcome(Program.readout, ["export", "--keep-going", "--config", config])
        #expect(goesOn.status == 65)
        #expect(folder.names(in: "out").sorted() == ["all.ndjson", "titles", "titles/wien-1814.txt"])
    }

    @Test func aRefusedExportIsTheConfigurations() throws {
        let folder = try TemporaryFolder()
        let config = try folder.write(MisbehaviourTests.configuration("refuse-open"), to: "c.yaml")
        let outcome = try Program.outcome(Program.readout, ["export", "--config", config])
        #expect(outcome.status == 78)
        #expect(
            String(decoding: outcome.errors, as: UTF8.self).contains(
                "cannot do this export: there is no license for it"))
    }

    @Test(arguments: [SIGTERM, SIGINT])
    func aSignalEndsThePluginToo(_ signal: Int32) throws {
        let folder = try TemporaryFolder()
        let config = try folder.write(MisbehaviourTests.configuration("silence", timeout: "PT5M"), to: "c.yaml")
        let process = try started(config)
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        #expect(process.terminationStatus == 128 + signal)
        #expect(try MisbehaviourTests.processes("silence", config).isEmpty)
        #expect(folder.names(in: "out").isEmpty)
    }

    @Test func theGroupEndsWhenTheProgramIsKilled() throws {
        let folder = try TemporaryFolder()
        let config = try folder.write(MisbehaviourTests.configuration("silence", timeout: "PT6M"), to: "c.yaml")
        let process = try started(config)
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        try wait(for: 500) { try MisbehaviourTests.processes("silence", config).isEmpty }
        #expect(try MisbehaviourTests.processes("silence", config).isEmpty)
    }

    /// A run whose plugin is at work.
    private func started(_ config: String) throws -> Process {
        let process = Process()
        process.executableURL = URL(filePath: Program.readout)
        process.arguments = ["export", "--quiet", "--config", config]
        process.environment = Program.environment.merging(["MARK": config]) { $1 }
        process.standardError = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        // A program that is started from a thread of a pool would inherit that it blocks signals.
        var (wanted, old) = (sigset_t(), sigset_t())
        sigemptyset(&wanted)
        for signal in [SIGINT, SIGTERM] { sigaddset(&wanted, signal) }
        pthread_sigmask(SIG_UNBLOCK, &wanted, &old)
        defer { pthread_sigmask(SIG_SETMASK, &old, nil) }
        try process.run()
        try wait(for: 6000) { try !MisbehaviourTests.processes("silence", config).isEmpty }
        return process
    }

    /// Waits for something that is to come, a hundredth of a second at a time.
    private func wait(for rounds: Int, _ isThere: () throws -> Bool) throws {
        for _ in 0..<rounds {
            if try isThere() { return }
            usleep(10000)
        }
    }

    /// The processes of the plugin that run in the folder of a configuration.
    static func processes(_ way: String, _ config: String) throws -> [String] {
        let folder = URL(filePath: config).deletingLastPathComponent().resolvingSymlinksInPath().path
        return try FileManager.default.contentsOfDirectory(atPath: "/proc").filter { id in
            guard Int(id) != nil, let file = FileHandle(forReadingAtPath: "/proc/\(id)/cmdline") else {
                return false
            }
            let text = String(decoding: file.readDataToEndOfFile(), as: UTF8.self)
            guard text.contains("misbehaving.py\0\(way)\0") else { return false }
            return (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(id)/cwd")) == folder
        }
    }
}

extension TemporaryFolder {
    /// The names of everything in a folder and below.
    fileprivate func names(in folder: String) -> [String] {
        contents().filter { $0.hasPrefix("\(folder)/") }.map { String($0.dropFirst(folder.count + 1)) }
    }
}
