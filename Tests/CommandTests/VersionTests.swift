import Foundation
import TestSupport
import Testing

/// `--version`, by which a report of a fault says what it is about.
@Suite struct VersionTests {
    static let write = Fixture.root.appending(path: "Sources/CommitPlugin/write-commit.sh").path

    @Test func saysTheReleaseOfTheZones() throws {
        let folder = try TemporaryFolder()
        try folder.write("# version 2031c\n# more\n", to: "text/tzdata.zi")
        try folder.write("2031d\n", to: "mark/+VERSION")
        try folder.write("", to: "none/Europe")
        for (name, said) in [("text", "2031c"), ("mark", "2031d"), ("none", "of an unknown release")] {
            let outcome = try Program.outcome(
                Program.readout, ["--version"], environment: ["TZDIR": "\(folder.path)/\(name)"])
            let lines = String(decoding: outcome.output, as: UTF8.self).split(separator: "\n")
            #expect(outcome.status == 0)
            #expect(lines.first?.wholeMatch(of: /readout \d+\.\d+\.\d+/) != nil)
            #expect(lines.last == "time zone data \(said)")
        }
    }

    /// The commit is that of the folder; sources without git, within another repository or not, have none.
    @Test func theCommitIsThatOfTheSources() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "repository/x")
        try folder.write("y", to: "repository/unpacked/y")
        let repository = "\(folder.path)/repository"
        func git(_ arguments: String...) throws -> String {
            try Program.run(
                "/usr/bin/env",
                ["git", "-C", repository, "-c", "user.name=x", "-c", "user.email=x@example.org"] + arguments)
        }
        _ = try git("init", "--quiet")
        _ = try git("add", "x")
        _ = try git("commit", "--quiet", "--message", "x")
        let commit = try git("rev-parse", "HEAD").trimmingCharacters(in: .newlines)
        func written(_ source: String) throws -> String {
            let output = "\(folder.path)/Commit.swift"
            try Program.run("/bin/sh", [Self.write, source, output])
            return try String(contentsOfFile: output, encoding: .utf8)
        }
        #expect(try written(repository).contains("id: String? = \"\(commit)\""))
        #expect(try written("\(repository)/unpacked").contains("id: String? = nil"))
    }
}
