import Foundation

/// Programs that tests run.
public enum Program {
    public struct Failure: Error, CustomStringConvertible {
        public let description: String
    }

    /// What a program has done.
    public struct Outcome: Sendable {
        public var status: Int32
        public var output: Data
        public var errors: Data
    }

    private final class Here {}

    /// The built `readout`: `$READOUT_PROGRAM` where that is set, else the one that lies beside the tests.
    public static let readout: String = {
        let path = ProcessInfo.processInfo.environment["READOUT_PROGRAM"] ?? ""
        return path.isEmpty ? built("readout") : URL(filePath: path, relativeTo: Fixture.root).path
    }()

    /// A built program of the package, which lies beside the tests.
    public static func built(_ name: String) -> String {
        var folder = Bundle(for: Here.self).bundleURL
        for _ in 0..<3 {
            let file = folder.appending(path: name)
            if FileManager.default.isExecutableFile(atPath: file.path) { return file.path }
            folder.deleteLastPathComponent()
        }
        return Fixture.root.appending(path: ".build/debug/\(name)").path
    }

    /// The Python with the packages of `Tests/Tools/requirements.txt`.
    public static let python = Fixture.root.appending(path: ".tools/venv/bin/python").path

    /// What programs find in their environment: that of the tests, with the time zone data of `Tests/ZoneData` wherever
    /// they look for such data, and with the tools.
    public static let environment: [String: String] = ProcessInfo.processInfo.environment.merging([
        "TZDIR": Fixture.zoneFolder,  // Readout and libc
        "PYTHONTZPATH": Fixture.zoneFolder,  // zoneinfo
        "PYTZ_TZDATADIR": Fixture.zoneFolder,
        "PYTHONPATH": Fixture.root.appending(path: "Tests/Tools").path,
        "PYTHONDONTWRITEBYTECODE": "1",
    ]) { $1 }

    /// Runs a program to its end.
    public static func outcome(
        _ program: String, _ arguments: [String], environment: [String: String] = [:]
    ) throws -> Outcome {
        guard FileManager.default.isExecutableFile(atPath: program) else {
            throw Failure(description: "\(program) is missing; 'make test' installs and builds what the tests need")
        }
        let folder = try TemporaryFolder()
        let (output, errors) = ("\(folder.path)/output", "\(folder.path)/errors")
        for path in [output, errors] { try Data().write(to: URL(filePath: path)) }
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.currentDirectoryURL = Fixture.root
        process.environment = Program.environment.merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle(forWritingAtPath: output)
        process.standardError = FileHandle(forWritingAtPath: errors)
        try process.run()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus,
            output: try Data(contentsOf: URL(filePath: output)), errors: try Data(contentsOf: URL(filePath: errors)))
    }

    /// Runs a program that must succeed, and returns what it printed.
    @discardableResult
    public static func run(
        _ program: String, _ arguments: [String], environment: [String: String] = [:]
    ) throws -> String {
        let outcome = try outcome(program, arguments, environment: environment)
        let printed = String(decoding: outcome.output, as: UTF8.self)
        guard outcome.status == 0 else {
            let said = (printed + String(decoding: outcome.errors, as: UTF8.self)).suffix(3000)
            throw Failure(
                description: "exit \(outcome.status): \(program) \(arguments.joined(separator: " "))\n\(said)")
        }
        return printed
    }

    @discardableResult
    public static func readout(_ arguments: String..., environment: [String: String] = [:]) throws -> String {
        try run(readout, arguments, environment: environment)
    }

    @discardableResult
    public static func readout(_ arguments: [String]) throws -> String { try run(readout, arguments) }

    /// Runs one of the tools in `Tests/Tools`, and returns what it printed.
    @discardableResult
    public static func check(_ name: String, _ arguments: [String]) throws -> String {
        try run(python, ["-m", "readout_checks", name] + arguments)
    }

    /// Runs several of them in one process, for starting it takes longer than most checks of one document.
    public static func checkAll(_ checks: [[String]]) throws {
        let folder = try TemporaryFolder()
        let lines = try checks.map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) + "\n" }
        try check("batch", [try folder.write(lines.joined(), to: "checks.ndjson")])
    }
}
