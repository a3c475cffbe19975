import Foundation
import ListExporter
import ReadoutExport
import ReadoutRecord
import ReadoutRun
import TestSupport
import Testing

/// A file appears whole or not at all, and a run that fails leaves nothing.
@Suite struct AtomicFilesTests {
    private func tasks(_ folder: TemporaryFolder, _ root: String = "out") throws -> [ExportTask] {
        [
            ExportTask(
                exporter: try list(),
                destination: .files(try PathTemplate("each/{id}.txt", root: "\(folder.path)/\(root)"))),
            ExportTask(
                exporter: try list(),
                destination: .file("\(folder.path)/\(root)/all.txt", root: "\(folder.path)/\(root)")),
        ]
    }

    @Test func aBadDocumentLeavesNothing() throws {
        let folder = try TemporaryFolder()
        let input = try folder.write(record("a") + record("b c") + record("d"), to: "in.ndjson")
        let outcome = run([input], try tasks(folder))
        #expect(outcome.failure == "bad document")
        #expect(outcome.diagnostics.count == 1 && outcome.diagnostics[0].contains(":2:19: error: id: \"b c\""))
        #expect(folder.contents() == ["in.ndjson"], "folders that were made are gone, too")
    }

    @Test func oldFilesStay() throws {
        let folder = try TemporaryFolder()
        try folder.write("old", to: "out/all.txt")
        try folder.write("older", to: "out/each/a.txt")
        let bad = try folder.write(record("a") + "{\n", to: "in.ndjson")
        #expect(run([bad], try tasks(folder)).failure == "bad document")
        #expect(try folder.read("out/all.txt") == "old")
        #expect(try folder.read("out/each/a.txt") == "older")
        #expect(folder.contents() == ["in.ndjson", "out", "out/all.txt", "out/each", "out/each/a.txt"])
        let good = try folder.write(record("a"), to: "good.ndjson")
        #expect(run([good], try tasks(folder)).failure == nil)
        #expect(try folder.read("out/all.txt") == "titles\n- Title a\nend\n")
        #expect(try folder.read("out/each/a.txt") == "- Title a (alone)\n")
        #expect(!folder.contents().contains { $0.contains(".tmp") })
    }

    /// While a run is under way, the old file is still whole.
    @Test func oldFilesStayUntilTheEnd() throws {
        let folder = try TemporaryFolder()
        try folder.write("old", to: "out/all.txt")
        let input = try folder.write(
            record("a", nil, #","quotes":[{"speaker":{"anonymous":true},"text":"q"}]"#), to: "in.ndjson")
        var seen: [String] = []
        let outcome = run([input], try tasks(folder)) { run in
            run.report = { _ in seen.append((try? folder.read("out/all.txt")) ?? "gone") }
        }
        #expect(outcome.failure == nil)
        #expect(!seen.isEmpty && seen.allSatisfy { $0 == "old" })
    }

    @Test func keepsGoing() throws {
        let folder = try TemporaryFolder()
        let input = try folder.write(record("a") + record("b c") + "nothing\n" + record("d"), to: "in.ndjson")
        let outcome = run([input], try tasks(folder)) { $0.keepsGoing = true }
        #expect(outcome.failure == nil)
        #expect(outcome.summary?.documents == 4 && outcome.summary?.badDocuments == 2)
        #expect(outcome.diagnostics.count == 2)
        #expect(try folder.read("out/all.txt") == "titles\n- Title a\n- Title d\nend\n")
        #expect(
            folder.contents() == ["in.ndjson", "out", "out/all.txt", "out/each", "out/each/a.txt", "out/each/d.txt"])
    }

    /// A check goes through everything and writes nothing.
    @Test func checksAll() throws {
        let folder = try TemporaryFolder()
        let input = try folder.write(record("b c") + record("d e"), to: "in.ndjson")
        let outcome = run([input], [])
        #expect(outcome.failure == nil && outcome.summary?.badDocuments == 2)
        #expect(folder.contents() == ["in.ndjson"])
    }

    @Test func inputsThatGoMissing() throws {
        let folder = try TemporaryFolder()
        let input = try folder.write(record("a"), to: "in.ndjson")
        let outcome = run([input, "\(folder.path)/none.yaml"], try tasks(folder))
        #expect(outcome.failure == "input: cannot read \(folder.path)/none.yaml: No such file or directory")
        #expect(folder.contents() == ["in.ndjson"])
    }

    @Test func twoExportsToOneFile() throws {
        let folder = try TemporaryFolder()
        let input = try folder.write(record("all"), to: "in.ndjson")
        let all = "\(folder.path)/all.txt"
        let same = [
            ExportTask(exporter: try list(), destination: .file(all)),
            ExportTask(exporter: try list(), destination: .file("\(folder.path)/./all.txt")),
        ]
        #expect(run([input], same).failure?.contains("would be written to") == true)
        let template = ExportTask(
            exporter: try list(), destination: .files(try PathTemplate("{id}.txt", root: folder.path)))
        #expect(
            run([input], [same[0], template]).failure
                == "output: two documents or exports would be written to \(folder.path)/all.txt")
        #expect(folder.contents() == ["in.ndjson"])
    }

    /// A file and a folder of one name are found before anything is written, in whatever order they come.
    @Test(arguments: [false, true])
    func aFileThatIsAFolder(_ isReversed: Bool) throws {
        let folder = try TemporaryFolder()
        let input = try folder.write(record("a") + record("b"), to: "in.ndjson")
        try folder.write("old", to: "out/b")
        let tasks = try ["{id}", "a/{id}.txt"].map { path in
            ExportTask(
                exporter: try list(), destination: .files(try PathTemplate(path, root: "\(folder.path)/out")))
        }
        let outcome = run([input], isReversed ? tasks.reversed() : tasks)
        #expect(
            outcome.failure
                == "output: \(folder.path)/out/a would be a file of one document or export and a folder of another")
        #expect(folder.contents() == ["in.ndjson", "out", "out/b"])
        #expect(try folder.read("out/b") == "old")
    }

    @Test func aFolderInTheWay() throws {
        let folder = try TemporaryFolder()
        let input = try folder.write(record("a"), to: "in.ndjson")
        try folder.write("", to: "a.txt/x")
        let template = ExportTask(
            exporter: try list(), destination: .files(try PathTemplate("{id}.txt", root: folder.path)))
        #expect(run([input], [template]).failure == "output: cannot write \(folder.path)/a.txt: Is a directory")
        try folder.write("", to: "file")
        let below = ExportTask(
            exporter: try list(), destination: .files(try PathTemplate("file/{id}.txt", root: folder.path)))
        #expect(run([input], [below]).failure?.hasPrefix("output: cannot create \(folder.path)/file") == true)
        #expect(folder.contents() == ["a.txt", "a.txt/x", "file", "in.ndjson"])
    }

    /// A path through a link that leaves the output folder is refused, and nothing is made on the other side.
    @Test(arguments: ["link/{id}.txt", "link/new/{id}.txt", "inner/link/{id}.txt"])
    func linksThatLeave(_ path: String) throws {
        let folder = try TemporaryFolder()
        let outside = try TemporaryFolder()
        let input = try folder.write(record("a"), to: "in.ndjson")
        try folder.write("", to: "out/inner/x")
        for link in ["out/link", "out/inner/link"] {
            try FileManager.default.createSymbolicLink(
                atPath: "\(folder.path)/\(link)", withDestinationPath: outside.path)
        }
        let root = "\(folder.path)/out"
        let before = folder.contents()
        let task = ExportTask(exporter: try list(), destination: .files(try PathTemplate(path, root: root)))
        #expect(run([input], [task]).failure?.contains("leaves the output folder") == true)
        let file = ExportTask(
            exporter: try list(), destination: .file("\(root)/\(path.replacing("{id}", with: "a"))", root: root))
        #expect(run([input], [file]).failure?.contains("leaves the output folder") == true)
        #expect(outside.contents() == [])
        #expect(folder.contents() == before)
    }

    /// A link to a file outside is no way out either; one to a file inside is followed, and stays a link.
    @Test func linksToFiles() throws {
        let folder = try TemporaryFolder()
        let outside = try TemporaryFolder()
        let target = try outside.write("theirs", to: "file.txt")
        let input = try folder.write(record("a"), to: "in.ndjson")
        try folder.write("old", to: "out/real.txt")
        try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/out/away.txt", withDestinationPath: target)
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.path)/out/here.txt", withDestinationPath: "real.txt")
        let root = "\(folder.path)/out"
        let away = ExportTask(exporter: try list(), destination: .file("\(root)/away.txt", root: root))
        #expect(run([input], [away]).failure?.contains("leaves the output folder") == true)
        #expect(try outside.read("file.txt") == "theirs")
        let here = ExportTask(exporter: try list(), destination: .file("\(root)/here.txt", root: root))
        #expect(run([input], [here]).failure == nil)
        #expect(try folder.read("out/real.txt") == "titles\n- Title a\nend\n")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: "\(root)/here.txt") == "real.txt")
    }

    /// What is no file on a disk is written to as it is.
    @Test func devices() throws {
        let folder = try TemporaryFolder()
        let input = try folder.write(record("a"), to: "in.ndjson")
        let outcome = run([input], [ExportTask(exporter: try list(), destination: .file("/dev/null"))])
        #expect(outcome.failure == nil)
        #expect(FileManager.default.fileExists(atPath: "/dev/null"))
    }
}
