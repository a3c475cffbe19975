import Foundation
import TestSupport
import Testing

/// Signals and pipes that close: the program ends at once, says nothing, and leaves nothing.
@Suite struct SignalTests {
    private static let document =
        #"{"readout":1,"id":"a","article":{"title":"A"},"summit":{"title":"S","start":"2023"}}"# + "\n"

    private func process(_ arguments: [String], in folder: String, errors: String) throws -> Process {
        try #require(
            FileManager.default.isExecutableFile(atPath: Program.readout),
            "\(Program.readout) is missing; build it first")
        let process = Process()
        process.executableURL = URL(filePath: Program.readout)
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder)
        process.environment = Program.environment
        try Data().write(to: URL(filePath: errors))
        process.standardError = FileHandle(forWritingAtPath: errors)
        process.standardInput = FileHandle.nullDevice
        return process
    }

    /// A program that is started from a thread of a pool would inherit that it blocks signals.
    private func withSignals(_ signals: [Int32], _ body: () throws -> Void) rethrows {
        var (wanted, old) = (sigset_t(), sigset_t())
        sigemptyset(&wanted)
        for signal in signals { sigaddset(&wanted, signal) }
        pthread_sigmask(SIG_UNBLOCK, &wanted, &old)
        defer { pthread_sigmask(SIG_SETMASK, &old, nil) }
        try body()
    }

    /// A named pipe tells when the program has come to read: only then is it interrupted.
    @Test(.timeLimit(.minutes(10)), arguments: [(SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)], ["1", "4"])
    func isInterrupted(_ signal: (number: Int32, status: Int32), _ jobs: String) throws {
        let folder = try TemporaryFolder()
        let pipe = "\(folder.path)/pipe.ndjson"
        try #require(mkfifo(pipe, 0o600) == 0)
        try folder.write("old", to: "out/old.json")
        try folder.write(Self.document, to: "first.json")
        let process = try process(
            ["export", "--to", "json", "--output", "out/", "--jobs", jobs, "first.json", "pipe.ndjson"],
            in: folder.path, errors: "\(folder.path)/errors")
        process.standardOutput = FileHandle.nullDevice
        try withSignals([SIGINT, SIGTERM]) { try process.run() }
        let writer = open(pipe, O_WRONLY)
        try #require(writer >= 0)
        #expect(kill(process.processIdentifier, signal.number) == 0)
        close(writer)
        process.waitUntilExit()
        #expect(process.terminationReason == .exit)
        #expect(process.terminationStatus == signal.status)
        #expect(try folder.read("errors") == "")
        #expect(folder.contents() == ["errors", "first.json", "out", "out/old.json", "pipe.ndjson"])
    }

    /// What is wrong already does not outlive the signal.
    @Test(.timeLimit(.minutes(10)))
    func aCheckWithAMissingInputIsInterrupted() throws {
        let folder = try TemporaryFolder()
        let pipe = "\(folder.path)/pipe.ndjson"
        try #require(mkfifo(pipe, 0o600) == 0)
        let process = try process(
            ["check", "--jobs", "1", "none.yaml", "pipe.ndjson"], in: folder.path, errors: "\(folder.path)/errors")
        process.standardOutput = FileHandle.nullDevice
        try withSignals([SIGINT]) { try process.run() }
        let writer = open(pipe, O_WRONLY)
        try #require(writer >= 0)
        #expect(kill(process.processIdentifier, SIGINT) == 0)
        close(writer)
        process.waitUntilExit()
        #expect(process.terminationReason == .exit && process.terminationStatus == 130)
    }

    /// Whoever reads no more, as `head` does, ends the program without a word.
    @Test(
        .timeLimit(.minutes(10)),
        arguments: [
            ["export", "--to", "ndjson", "many.ndjson"], ["export", "--to", "json", "many.ndjson"],
            ["export", "--to", "markdown", "many.ndjson"], ["schema", "document"], ["formats"], ["formats", "--json"],
            ["new"],
        ])
    func closedPipe(_ arguments: [String]) throws {
        let folder = try TemporaryFolder()
        let many = (0..<3000).map { Self.document.replacing("\"id\":\"a\"", with: "\"id\":\"d\($0)\"") }.joined()
        try folder.write(many, to: "many.ndjson")
        let process = try process(arguments, in: folder.path, errors: "\(folder.path)/errors")
        let pipe = Pipe()
        process.standardOutput = pipe.fileHandleForWriting
        // Nobody reads, from the beginning.
        try pipe.fileHandleForReading.close()
        try process.run()
        try pipe.fileHandleForWriting.close()
        process.waitUntilExit()
        #expect(process.terminationReason == .exit && process.terminationStatus == 0)
        #expect(try folder.read("errors") == "")
    }

    /// The result is the same in any language, time zone and on any number of threads.
    @Test(arguments: ["json", "yaml", "markdown", "icalendar", "turtle"])
    func dependsOnNothingElse(_ format: String) throws {
        let folder = try TemporaryFolder()
        let examples = Fixture.root.appending(path: "examples").path
        let input = try folder.write("", to: "stdin")
        let runs = [
            ("LC_ALL=C TZ=UTC", "1"), ("LC_ALL=tr_TR.UTF-8 LANG=tr_TR TZ=Pacific/Apia", "4"),
            ("TZ=America/St_Johns LC_ALL=de_DE", "2"),
        ]
        let outcomes = try runs.map {
            try Shell.run(
                "\($0) readout export --quiet --jobs \($1) --to \(format) '\(examples)'", in: folder.path, input: input)
        }
        #expect(outcomes.allSatisfy { $0.status == 0 && $0.errors == "" && !$0.output.isEmpty })
        #expect(outcomes.allSatisfy { $0.output == outcomes[0].output })
    }
}
