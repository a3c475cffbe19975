import Foundation
import ListExporter
import ReadoutExport
import ReadoutRecord
import ReadoutRun
import TestSupport
import Testing

@Suite struct ExportRunTests {
    private func combined(
        _ folder: TemporaryFolder, _ name: String = "out.txt", _ options: (name: String, value: String)...
    ) throws -> ExportTask {
        ExportTask(
            exporter: try registry.format(named: "list")!.bind(options), destination: .file("\(folder.path)/\(name)"))
    }

    private func each(_ folder: TemporaryFolder, _ path: String = "{id}.txt") throws -> ExportTask {
        ExportTask(exporter: try list(), destination: .files(try PathTemplate(path, root: folder.path)))
    }

    @Test func oneFileForAll() throws {
        let folder = try TemporaryFolder()
        let input = try folder.write(record("a") + record("b"), to: "in.ndjson")
        let outcome = run([input], [try combined(folder), try combined(folder, "counted.txt", ("counts", "true"))])
        #expect(outcome.diagnostics == [] && outcome.failure == nil)
        #expect(try folder.read("out.txt") == "titles\n- Title a\n- Title b\nend\n")
        #expect(try folder.read("counted.txt") == "2 titles\n- Title a\n- Title b\nend\n")
        #expect(outcome.summary?.documents == 2)
        #expect(outcome.summary?.files == ["\(folder.path)/out.txt", "\(folder.path)/counted.txt"])
        #expect(folder.contents() == ["counted.txt", "in.ndjson", "out.txt"])
    }

    /// What waits for a late prologue goes to the disk beyond 1 MiB, and comes back whole and in order.
    @Test func whatWaitsMayBeLarge() throws {
        let folder = try TemporaryFolder()
        let titles = (0..<24).map { "\($0) " + String(repeating: "abcdefgh", count: 100_000 + $0) }
        let lines = titles.enumerated().map { record("r\($0.offset)", $0.element) }
        let input = try folder.write(lines.joined(), to: "in.ndjson")
        let outcome = run([input], [try combined(folder, "counted.txt", ("counts", "true"))]) { $0.jobs = 2 }
        #expect(outcome.failure == nil)
        let expected = "24 titles\n" + titles.map { "- \($0)\n" }.joined() + "end\n"
        #expect(try folder.read("counted.txt") == expected, "\(expected.utf8.count) bytes were expected")
        // A frame can say that it has become too much, and knows how much it is.
        #expect(
            outcome.diagnostics == [
                "\(folder.path)/counted.txt: warning: list: nobody reads 24 titles in \(expected.utf8.count) bytes"
            ])
    }

    /// A file for all is a collection, also of one document; a file for each stands alone.
    @Test func oneFileForEach() throws {
        let folder = try TemporaryFolder()
        let input = try folder.write(record("a") + record("b"), to: "in.ndjson")
        let outcome = run([input], [try each(folder, "by/{id}/{id}.txt"), try combined(folder)])
        #expect(outcome.failure == nil)
        #expect(try folder.read("by/a/a.txt") == "- Title a (alone)\n")
        #expect(try folder.read("by/b/b.txt") == "- Title b (alone)\n")
        #expect(outcome.summary?.files.count == 3)
    }

    @Test func severalInputsInTheirOrder() throws {
        let folder = try TemporaryFolder()
        let b = try folder.write(record("b"), to: "1.json")
        let a = try folder.write(
            "readout: 1\nid: a\narticle: {title: A}\nsummit: {title: First, start: 2023-06-18T10:00, timeZone: Europe/Oslo}\n",
            to: "2.yaml")
        #expect(run([a, b], [try combined(folder)]).failure == nil)
        #expect(try folder.read("out.txt") == "titles\n- First in Europe/Oslo\n- Title b\nend\n")
    }

    /// What a format has nothing to say about makes no file.
    @Test func nothingToSay() throws {
        let folder = try TemporaryFolder()
        let input = try folder.write(record("a") + record("b"), to: "in.ndjson")
        let skipping = try list("list", ("skip", "a"))
        let outcome = run(
            [input],
            [ExportTask(exporter: skipping, destination: .files(try PathTemplate("{id}.txt", root: folder.path)))])
        #expect(outcome.failure == nil)
        #expect(folder.contents() == ["b.txt", "in.ndjson"])
        let single = try folder.write(record("a"), to: "single.json")
        // A frame that waits for the last document can find that there is nothing to hold together.
        let none = run([single], [try combined(folder, "none.txt", ("skip", "a"), ("counts", "true"))])
        #expect(none.failure == nil && none.summary?.files == [] && none.summary?.warnings == 1)
        #expect(
            none.diagnostics == ["\(folder.path)/none.txt: warning: list has nothing to write, and no file is made"])
        #expect(folder.contents() == ["b.txt", "in.ndjson", "single.json"])
        // Another has begun by then.
        let begun = run([single], [try combined(folder, "begun.txt", ("skip", "a"))])
        #expect(begun.failure == nil && begun.diagnostics == [])
        #expect(try folder.read("begun.txt") == "titles\nend\n")
    }

    @Test func omissionsAreReportedWithTheirPlaces() throws {
        let folder = try TemporaryFolder()
        let input = try folder.write(
            record("a", nil, #","quotes":[{"speaker":{"anonymous":true},"text":"q"}]"#), to: "in.json")
        let outcome = run([input], [try combined(folder)])
        #expect(outcome.diagnostics == ["\(input):1:101: warning: quotes[0]: list leaves this out: a list is silent"])
        #expect(outcome.summary?.omissions.map(\.count) == [1])
        #expect(outcome.summary?.omissions.map(\.format) == ["list"])
        #expect(outcome.summary?.warnings == 1)
        let quiet = run([input], [try combined(folder)]) { $0.listsOmissions = false }
        #expect(quiet.diagnostics == [] && quiet.summary?.omissions.map(\.count) == [1])
    }

    /// The result does not depend on how many threads there are.
    @Test(arguments: [true, false])
    func jobs(_ keepsGoing: Bool) throws {
        let folder = try TemporaryFolder()
        let filler = String(repeating: "x", count: 4000)
        // Several chunks, with warnings, omissions and, towards the end, bad documents.
        var text = ""
        for number in 0..<450 {
            let quote =
                number % 7 == 0 ? #","quotes":[{"speaker":{"id":"s","name":"N\#(number % 3)"},"text":"q"}]"# : ""
            text +=
                number % 150 == 149 && keepsGoing
                ? record("bad id \(number)") : record("d\(number)", nil, quote + ",\"x-filler\":\"\(filler)\"")
        }
        let input = try folder.write(text, to: "in.ndjson")
        let more = try folder.write(record("last"), to: "more.json")
        var results: [[String]] = []
        for jobs in [1, 4, 9] {
            let outcome = run(
                [input, more],
                [
                    try combined(folder), try combined(folder, "counted.txt", ("counts", "true")),
                    try each(folder, "each/{id}"),
                ]
            ) {
                $0.jobs = jobs
                $0.keepsGoing = keepsGoing
            }
            #expect(outcome.failure == nil)
            let files = try folder.contents().filter { $0.hasPrefix("each/") }.map { try folder.read($0) }
            results.append(
                try [folder.read("out.txt"), folder.read("counted.txt")] + files + outcome.diagnostics + [
                    "\(outcome.summary?.documents ?? 0) \(outcome.summary?.badDocuments ?? 0)"
                ])
            try FileManager.default.removeItem(atPath: "\(folder.path)/each")
        }
        #expect(results[0].count > 450)
        #expect(results.allSatisfy { $0 == results[0] })
        #expect(results[0].last == (keepsGoing ? "451 3" : "451 0"))
    }

    /// The same diagnostics, too, when a run stops at a bad document.
    @Test func jobsOfARunThatStops() throws {
        let folder = try TemporaryFolder()
        let filler = String(repeating: "x", count: 10_000)
        let text = (0..<400).map {
            $0 == 300 ? record("bad id") : record("d\($0 % 290)", nil, ",\"x-filler\":\"\(filler)\"")
        }.joined()
        let input = try folder.write(text, to: "in.ndjson")
        let outcomes = try [1, 4].map { jobs in run([input], [try combined(folder)]) { $0.jobs = jobs } }
        #expect(outcomes[0].diagnostics.count == 1 && outcomes[0].diagnostics == outcomes[1].diagnostics)
        #expect(outcomes.allSatisfy { $0.failure == "bad document" })
        #expect(folder.contents() == ["in.ndjson"])
    }

    @Test func progressCountsDocuments() throws {
        let folder = try TemporaryFolder()
        let input = try folder.write(record("a") + record("b"), to: "in.ndjson")
        var counts: [Int] = []
        var run = ExportRun(inputs: [.file(input)], tasks: [], zones: .system)
        run.progress = { counts.append($0) }
        _ = try run.run()
        #expect(counts.last == 2 && counts == counts.sorted())
    }
}
