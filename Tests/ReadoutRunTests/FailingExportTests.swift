import ListExporter
import ReadoutExport
import ReadoutRun
import TestSupport
import Testing

/// A document that an exporter cannot write is reported like a document with an error.
@Suite struct FailingExportTests {
    private func tasks(_ folder: TemporaryFolder) throws -> [ExportTask] {
        let refusing = AnyExporter(ListExporter(options: .init(refuse: "b")))
        return [
            ExportTask(exporter: try list(), destination: .file("\(folder.path)/whole.txt")),
            ExportTask(exporter: refusing, destination: .file("\(folder.path)/all.txt")),
            ExportTask(
                exporter: refusing, destination: .files(try PathTemplate("{id}.txt", root: "\(folder.path)/each"))),
        ]
    }

    @Test(arguments: [1, 4])
    func endsTheRun(_ jobs: Int) throws {
        let folder = try TemporaryFolder()
        let input = try folder.write(record("a") + record("b") + record("c"), to: "in.ndjson")
        let outcome = run([input], try tasks(folder)) { $0.jobs = jobs }
        #expect(outcome.failure == "bad document")
        #expect(
            outcome.diagnostics == [
                "\(input):2:65: error: summit.title: list cannot write this: it is not for lists"
            ])
        #expect(folder.contents() == ["in.ndjson"])
    }

    /// Whoever goes on finds all the others, and nothing of that one, in no export.
    @Test(arguments: [1, 4])
    func isLeftOut(_ jobs: Int) throws {
        let folder = try TemporaryFolder()
        let input = try folder.write(record("a") + record("b") + record("c"), to: "in.ndjson")
        let outcome = run([input], try tasks(folder)) {
            $0.jobs = jobs
            $0.keepsGoing = true
        }
        #expect(outcome.failure == nil)
        #expect(outcome.summary?.documents == 3 && outcome.summary?.badDocuments == 1)
        #expect(outcome.diagnostics.count == 1)
        for file in ["all.txt", "whole.txt"] {
            #expect(try folder.read(file) == "titles\n- Title a\n- Title c\nend\n")
        }
        #expect(folder.contents() == ["all.txt", "each", "each/a.txt", "each/c.txt", "in.ndjson", "whole.txt"])
        #expect(try folder.read("each/c.txt") == "- Title c (alone)\n")
    }
}
