import Foundation
import ListExporter
import ReadoutCommandLine
import ReadoutExport
import ReadoutRun
import ReadoutSyntax
import ReadoutSystem
import Synchronization
import TestSupport
import Testing

/// Several runs, and several command lines, in one process.
@Suite struct SeveralRunsTests {
    @Test func inputsInMemory() throws {
        let folder = try TemporaryFolder()
        let task = ExportTask(exporter: try list(), destination: .file("\(folder.path)/out.txt"))
        let bytes = Array((record("a") + record("b")).utf8)
        #expect(run([.bytes(bytes), .bytes([])], [task]).failure == nil)
        #expect(try folder.read("out.txt") == "titles\n- Title a\n- Title b\nend\n")
        // The name is that of diagnostics, and its folder is that of the article.
        try folder.write("words", to: "texts/a.txt")
        let quoting =
            #"{"readout":1,"id":"q","article":{"title":"A","text":"a.txt"},"summit":{"title":"S","start":"2023"},"#
            + #""quotes":[{"speaker":{"anonymous":true},"text":"other"}]}"#
        let outcome = run([.bytes(Array(quoting.utf8), name: "\(folder.path)/texts/q.json")], [])
        #expect(outcome.diagnostics.count == 1)
        #expect(outcome.diagnostics[0].hasPrefix("\(folder.path)/texts/q.json:1:"))
        #expect(outcome.diagnostics[0].contains("these words do not occur in a.txt"))
    }

    @Test func runsAtOnce() throws {
        let folder = try TemporaryFolder()
        let failures = Mutex<[String]>([])
        DispatchQueue.concurrentPerform(iterations: 8) { number in
            do {
                let text = (0..<300).map { record("d\($0)", "Title \($0) of \(number)") }.joined()
                let task = ExportTask(exporter: try list(), destination: .file("\(folder.path)/\(number).txt"))
                var run = ExportRun(inputs: [.bytes(Array(text.utf8))], tasks: [task], zones: .system)
                run.jobs = 2
                _ = try run.run()
                let expected = "titles\n" + (0..<300).map { "- Title \($0) of \(number)\n" }.joined() + "end\n"
                if try folder.read("\(number).txt") != expected { failures.withLock { $0.append("\(number)") } }
            } catch {
                failures.withLock { $0.append("\(number): \(error)") }
            }
        }
        #expect(failures.withLock { $0 } == [])
    }

    /// A token ends the wait for a pipe into which nobody writes; another run goes on.
    @Test(.timeLimit(.minutes(10)), arguments: [1, 3])
    func aTokenEndsTheWaitOfItsRun(_ jobs: Int) throws {
        let folder = try TemporaryFolder()
        let pipe = "\(folder.path)/pipe.ndjson"
        try #require(mkfifo(pipe, 0o600) == 0)
        let end = open(pipe, O_RDWR)  // so that opening it does not wait
        defer { close(end) }
        let token = CancellationToken()
        let ended = DispatchSemaphore(value: 0)
        let outcome = Mutex<String?>(nil)
        let out = "\(folder.path)/out.txt"
        Thread.detachNewThread {
            do {
                let task = ExportTask(exporter: try list(), destination: .file(out))
                let found = run([pipe], [task]) {
                    $0.cancellation = token
                    $0.jobs = jobs
                }
                outcome.withLock { $0 = found.failure }
            } catch {
                outcome.withLock { $0 = "\(error)" }
            }
            ended.signal()
        }
        let other = ExportTask(exporter: try list(), destination: .file("\(folder.path)/other.txt"))
        #expect(run([.bytes(Array(record("a").utf8))], [other]).failure == nil)
        token.cancel()
        ended.wait()
        #expect(outcome.withLock { $0 } == "cancelled")
        #expect(folder.contents() == ["other.txt", "pipe.ndjson"])
    }

    /// Each command line knows its own formats.
    @Test func commandLines() async throws {
        let folder = try TemporaryFolder()
        let input = try folder.write(record("a"), to: "in.json")
        let path = folder.path
        let lists = ReadoutProgram(registry: registry, zones: .system)
        let titles = try ReadoutProgram(TitleExporter.self)
        await withTaskGroup(of: [Int32].self) { group in
            for number in 0..<4 {
                group.addTask {
                    ["list", "title"].map {
                        let out = "\(path)/list-\(number).\($0)"
                        return lists.run(["export", "--quiet", "--to", $0, "-o", out, input])
                    }
                }
                group.addTask {
                    ["title", "list"].map {
                        let out = "\(path)/title-\(number).\($0)"
                        return titles.run(["export", "--quiet", "--to", $0, "-o", out, input])
                    }
                }
            }
            for await codes in group { #expect(codes == [0, 64]) }
        }
        for number in 0..<4 {
            #expect(try folder.read("list-\(number).list") == "titles\n- Title a\nend\n")
            #expect(try folder.read("title-\(number).title") == "Title a\n")
        }
        #expect(lists.run(["schema", "nothing"]) == 64)
        #expect(titles.run(["check", "\(path)/none.yaml"]) == 66)
    }
}
