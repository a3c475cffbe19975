import ReadoutExport
import ReadoutModel
import ReadoutRecord
import ReadoutSystem

/// Takes the chunks in their order, compares each document with those before it, and writes.
///
/// A document is first admitted: it is compared, and sent to the relays. It is written when its answers are wanted, which
/// is while the next chunk is under way.
struct Joiner {
    private let run: ExportRun
    private let files: StagedFiles
    private var combined: [CombinedOutput?] = []
    /// What the bytes of each task go through, if anything.
    private var relays: [(any ExportRelay)?] = []
    /// The tasks that have ended early.
    private var stopped: Set<Int> = []
    private var admitted: [Admitted] = []
    private var corpus = CorpusChecker()
    private var summary = ExportRun.Summary()

    /// A chunk with those of its documents that are to be written.
    private struct Admitted {
        let result: ChunkWork.Result
        let good: [Int]
        /// Whether the run ends behind them, for a bad document.
        let isLast: Bool
    }

    init(run: ExportRun, files: StagedFiles) {
        self.run = run
        self.files = files
        summary.omissions = run.tasks.map { ($0.exporter.format.name, 0) }
    }

    mutating func open(_ framings: [Framing]) throws(ExportRun.Failure) {
        for (index, (task, framing)) in zip(run.tasks, framings).enumerated() {
            let relay = try relay(of: task, framing, index)
            relays.append(relay)
            if stopped.contains(index) {
                combined.append(nil)
                continue
            }
            do throws(OutputError) {
                switch task.destination {
                case .files: combined.append(nil)
                case .standardOutput:
                    combined.append(
                        output(frame(task, relay, isDeferred: false), isFramed: framing == .combined, .standardOutput))
                case .file(let path, let root):
                    let file = try files.open(path, within: root, of: index)
                    combined.append(output(frame(task, relay, isDeferred: true), isFramed: true, file))
                }
            } catch {
                throw .output(error)
            }
        }
    }

    private mutating func relay(
        of task: ExportTask, _ framing: Framing, _ index: Int
    ) throws(ExportRun.Failure) -> (any ExportRelay)? {
        do throws(RelayFailure) {
            return try task.exporter.relay(
                RelaySetting(framing: framing, base: run.base, jobs: run.jobs, cancellation: run.cancellation))
        } catch {
            try fail(index, error)
            return nil
        }
    }

    private func frame(_ task: ExportTask, _ relay: (any ExportRelay)?, isDeferred: Bool) -> AnyFrame {
        relay.map { AnyFrame(RelayFrame($0, isDeferred: isDeferred)) } ?? task.exporter.frame()
    }

    private func output(_ frame: AnyFrame, isFramed: Bool, _ descriptor: Descriptor) -> CombinedOutput {
        CombinedOutput(frame: frame, isFramed: isFramed, descriptor: descriptor, cancellation: run.cancellation)
    }

    /// Whether documents wait to be written.
    var isBehind: Bool { !admitted.isEmpty }

    mutating func join(_ result: ChunkWork.Result) throws(ExportRun.Failure) {
        let next = try admit(result)
        admitted.append(next)
        let mayWait = relays.contains { $0 != nil } && !next.isLast ? 1 : 0
        while admitted.count > mayWait { try write(admitted.removeFirst()) }
    }

    /// Writes all documents that have been admitted.
    mutating func catchUp() throws(ExportRun.Failure) {
        while !admitted.isEmpty { try write(admitted.removeFirst()) }
    }

    private mutating func admit(_ result: ChunkWork.Result) throws(ExportRun.Failure) -> Admitted {
        let items = result.items
        var good: [Int] = []
        corpus.enter(result.input, offset: result.offset)
        for index in items.indices {
            if run.cancellation.isCancelled { throw .cancelled }
            var diagnostics = items[index].diagnostics
            if let facts = items[index].facts {
                let findings = corpus.check(facts, items[index].raw)
                if !findings.isEmpty {
                    diagnostics += items[index].raw.locate(findings, file: result.input.name)
                    items[index].raw.sort(&diagnostics)
                }
            }
            try report(&diagnostics, items[index].raw)
            summary.documents += 1
            guard items[index].id != nil, !diagnostics.contains(where: { $0.severity == .error }) else {
                summary.badDocuments += 1
                // A check goes through everything.
                if run.keepsGoing || run.tasks.isEmpty { continue }
                return Admitted(result: result, good: good, isLast: true)
            }
            good.append(index)
            for (task, output) in items[index].outputs.enumerated() where !stopped.contains(task) {
                relays[task]?.send(result.bytes[task], output.range)
            }
        }
        return Admitted(result: result, good: good, isLast: false)
    }

    private mutating func write(_ chunk: Admitted) throws(ExportRun.Failure) {
        for index in chunk.good {
            if run.cancellation.isCancelled { throw .cancelled }
            let item = chunk.result.items[index]
            guard let id = item.id else { continue }
            for (task, output) in item.outputs.enumerated() where !stopped.contains(task) {
                if let relay = relays[task] {
                    try write(relay, item, id, chunk.result.input, task)
                } else {
                    summary.omissions[task].count += output.omissions
                    try write(chunk.result.bytes[task], output.range, output.part, of: id, task: task)
                }
            }
        }
        try flush()
        if chunk.isLast { throw .badDocument }
        run.progress(summary.documents)
    }

    /// Writes what a relay has answered.
    private mutating func write(
        _ relay: any ExportRelay, _ item: ChunkWork.Item, _ id: Text, _ input: Input, _ task: Int
    ) throws(ExportRun.Failure) {
        let format = run.tasks[task].exporter.format.name
        let answer: RelayAnswer
        do throws(RelayFailure) { answer = try relay.answer() } catch { return try fail(task, error) }
        say(relay.takeNotes())
        summary.omissions[task].count += answer.omissions.count
        var findings = answer.omissions.map {
            Finding(.warning, .leftOut, $0.field, "\(format) leaves this out: \($0.reason)")
        }
        if !run.listsOmissions { findings = [] }
        if let refusal = answer.refusal {
            findings.append(
                Finding(.error, .notExported, refusal.field, "\(format) cannot write this: \(refusal.message)"))
        }
        if !findings.isEmpty {
            var diagnostics = item.raw.locate(findings, file: input.name)
            try report(&diagnostics, item.raw)
        }
        guard answer.refusal == nil else {
            // Of this export alone the document is a bad one.
            summary.refusedDocuments += 1
            if !run.keepsGoing { stop(task) }
            return
        }
        let bytes = answer.bytes
        if bytes.count > 0 { try write(bytes, 0..<bytes.count, (), of: id, task: task) }
    }

    private mutating func report(
        _ diagnostics: inout [Diagnostic], _ raw: RawDocument
    ) throws(ExportRun.Failure) {
        if run.givesExcerpts, !diagnostics.isEmpty { raw.addExcerpts(to: &diagnostics) }
        for diagnostic in diagnostics { try report(diagnostic) }
    }

    // MARK: Exports that end early

    /// Ends an export whose relay has failed.
    private mutating func fail(_ task: Int, _ failure: RelayFailure) throws(ExportRun.Failure) {
        if failure.isCancelled { throw .cancelled }
        if task < relays.count, let relay = relays[task] { say(relay.takeNotes()) }
        summary.failedExports += 1
        if failure.isRefusal { summary.refusedExports += 1 }
        stop(task)
        try report(
            Diagnostic(.error, .exporterFailed, path: run.tasks[task].destination.name, message: failure.description))
    }

    private mutating func stop(_ task: Int) {
        stopped.insert(task)
        if task < relays.count { relays[task]?.cancel() }
        if task < combined.count { combined[task] = nil }
        files.discard(task: task)
    }

    private func say(_ notes: [String]) {
        for note in notes { run.note(note) }
    }

    /// Ends what the relays are doing.
    func cancel() { for relay in relays { relay?.cancel() } }

    private mutating func report(_ diagnostic: Diagnostic) throws(ExportRun.Failure) {
        if diagnostic.severity == .warning {
            if run.silenced.contains(diagnostic.code) { return }
            summary.warnings += 1
        }
        try system { () throws(SystemError) in try run.report(diagnostic) }
    }

    private func write(
        _ storage: ByteStorage, _ range: Range<Int>, _ part: any Sendable, of id: Text, task index: Int
    ) throws(ExportRun.Failure) {
        if let combined = combined[index] {
            try system { () throws(SystemError) in try combined.add(storage, range, part: part) }
        } else if case .files(let template) = run.tasks[index].destination, !range.isEmpty {
            do throws(OutputError) {
                let bytes = UnsafeRawBufferPointer(rebasing: storage.bytes[range])
                try files.write(bytes, to: template.path(for: id.string), within: template.root, of: index)
            } catch {
                throw .output(error)
            }
        }
    }

    private func system(_ body: () throws(SystemError) -> Void) throws(ExportRun.Failure) {
        do throws(SystemError) {
            try body()
        } catch {
            throw error.code == EPIPE ? .closedPipe : .output(.system(error))
        }
    }

    private func flush() throws(ExportRun.Failure) {
        try system { () throws(SystemError) in
            for output in combined { try output?.flush() }
        }
    }

    mutating func finish() throws(ExportRun.Failure) -> ExportRun.Summary {
        try catchUp()
        for index in relays.indices where !stopped.contains(index) {
            guard let relay = relays[index] else { continue }
            do throws(RelayFailure) { try relay.close() } catch { try fail(index, error) }
            say(relay.takeNotes())
        }
        for (index, task) in run.tasks.enumerated() {
            guard let output = combined[index] else { continue }
            try system { () throws(SystemError) in try output.finish() }
            let name = task.destination.name
            let format = task.exporter.format.name
            if let concern = output.concern {
                try report(Diagnostic(.warning, .largeFile, path: name, message: "\(format): \(concern)"))
            }
            guard output.hasNothing else { continue }
            if case .file(let path, _) = task.destination { files.drop(path) }
            let message = "\(format) has nothing to write, and no file is made"
            try report(Diagnostic(.warning, .nothingToWrite, path: name, message: message))
        }
        summary.files = files.paths
        return summary
    }
}
