import Dispatch
import ReadoutModel
import ReadoutRecord
import ReadoutSyntax
import ReadoutSystem
import Synchronization

/// Reads inputs, checks every document, and writes the exports.
///
/// Documents are read in chunks, worked on by several threads, and joined in their order, so that the result does not
/// depend on how many threads there are and memory does not grow with the corpus.
public struct ExportRun {
    public var inputs: [Input]
    /// None to check only.
    public var tasks: [ExportTask]
    public var base = Base.standard
    /// Threads that work on chunks.
    public var jobs = 1
    /// Whether the run goes on after a bad document.
    public var keepsGoing = false
    public var listsOmissions = true
    /// Told of everything that is wrong, in order.
    public var report: (Diagnostic) throws(SystemError) -> Void = { _ in }
    /// Told how many documents are done.
    public var progress: (Int) -> Void = { _ in }

    public init(inputs: [Input], tasks: [ExportTask]) {
        (self.inputs, self.tasks) = (inputs, tasks)
    }

    /// What a run has done.
    public struct Summary: Sendable {
        public var documents = 0
        public var badDocuments = 0
        public var warnings = 0
        public var files: [String] = []
        /// How many things each format left out, in the order of the tasks.
        public var omissions: [(format: String, count: Int)] = []
    }

    /// Why a run has ended early.
    public enum Failure: Error {
        case badDocument
        case input(SystemError)
        case output(OutputError)
        case closedPipe
        case signal(Int32)
    }

    /// Does it all; or nothing, as far as files are concerned.
    public func run() throws(Failure) -> Summary {
        let files = StagedFiles()
        do throws(Failure) {
            let summary = try runStaged(files)
            if let signal = Signals.pending { throw .signal(signal) }
            try output { () throws(OutputError) in try files.commit() }
            return summary
        } catch {
            files.discard()
            if let signal = Signals.pending { throw .signal(signal) }
            throw error
        }
    }

    private func output<Result>(_ body: () throws(OutputError) -> Result) throws(Failure) -> Result {
        do throws(OutputError) { return try body() } catch { throw .output(error) }
    }

    private func runStaged(_ files: StagedFiles) throws(Failure) -> Summary {
        var source = ChunkSource(inputs)
        // One document alone on standard output is shown as it is, not as a collection of one.
        let isSingle = try source.peek() == 1
        let framings = tasks.map { task -> Framing in
            switch task.destination {
            case .standardOutput: isSingle ? .alone : .combined
            case .file: .combined
            case .files: .alone
            }
        }
        let work = ChunkWork(tasks: tasks, framings: framings, base: base, listsOmissions: listsOmissions)
        var joiner = Joiner(run: self, files: files)
        try output { () throws(OutputError) in try joiner.open(framings) }

        var pending: [PendingResult] = []
        let queue = DispatchQueue(label: "readout.work", qos: .userInitiated, attributes: .concurrent)
        // Whatever is under way is waited for, also when the run fails.
        defer { for result in pending { _ = result.wait() } }
        while let (input, chunk) = try source.next() {
            if let signal = Signals.pending { throw .signal(signal) }
            if jobs == 1 {
                try joiner.join(work.run(chunk, of: input))
                continue
            }
            let result = PendingResult()
            pending.append(result)
            queue.async { result.finish(work.run(chunk, of: input)) }
            if pending.count >= jobs { try joiner.join(pending.removeFirst().wait()) }
        }
        while !pending.isEmpty { try joiner.join(pending.removeFirst().wait()) }
        return try joiner.finish()
    }
}

/// A chunk's result that another thread is working on.
private final class PendingResult: Sendable {
    private let result = Mutex<ChunkWork.Result?>(nil)
    private let done = DispatchSemaphore(value: 0)

    func finish(_ value: ChunkWork.Result) {
        result.withLock { $0 = value }
        done.signal()
    }

    func wait() -> ChunkWork.Result {
        done.wait()
        return result.withLock { $0! }  // set before the signal
    }
}

/// The chunks of all inputs, one after the other.
private struct ChunkSource: ~Copyable {
    private var inputs: ArraySlice<Input>
    private var current: Input?
    private var stream: DocumentStream?
    private var peeked: [(Input, DocumentStream.Chunk)] = []

    init(_ inputs: [Input]) { self.inputs = inputs[...] }

    /// How many documents there are, as far as it matters: 0, 1, or 2 for more.
    mutating func peek() throws(ExportRun.Failure) -> Int {
        var count = 0
        while count < 2, let chunk = try read() {
            peeked.append(chunk)
            count += chunk.1.count
        }
        return min(count, 2)
    }

    mutating func next() throws(ExportRun.Failure) -> (Input, DocumentStream.Chunk)? {
        peeked.isEmpty ? try read() : peeked.removeFirst()
    }

    private mutating func read() throws(ExportRun.Failure) -> (Input, DocumentStream.Chunk)? {
        do throws(SystemError) {
            while true {
                if stream == nil {
                    guard let input = inputs.popFirst() else { return nil }
                    current = input
                    switch input {
                    case .standardInput:
                        stream = DocumentStream(.standardInput, name: input.name, allowsEmpty: true)
                    case .file(let path):
                        stream = DocumentStream(try Descriptor(reading: path), name: path)
                    }
                }
                if let chunk = try stream!.next(), let current { return (current, chunk) }  // made above
                stream = nil
            }
        } catch {
            if let signal = Signals.pending { throw .signal(signal) }
            throw .input(error)
        }
    }
}

/// Takes the chunks in their order, holds each document against those before it, and writes.
private struct Joiner {
    private let run: ExportRun
    private let files: StagedFiles
    private var combined: [CombinedOutput?] = []
    private var corpus = CorpusChecker()
    private var summary = ExportRun.Summary()

    init(run: ExportRun, files: StagedFiles) {
        self.run = run
        self.files = files
        summary.omissions = run.tasks.map { ($0.exporter.format, 0) }
    }

    mutating func open(_ framings: [Framing]) throws(OutputError) {
        for (task, framing) in zip(run.tasks, framings) {
            switch task.destination {
            case .files: combined.append(nil)
            case .standardOutput:
                combined.append(
                    CombinedOutput(
                        frame: task.exporter.box.frame(), isFramed: framing == .combined, descriptor: .standardOutput))
            case .file(let path, let root):
                let file = try files.open(path, within: root)
                combined.append(CombinedOutput(frame: task.exporter.box.frame(), isFramed: true, descriptor: file))
            }
        }
    }

    mutating func join(_ result: ChunkWork.Result) throws(ExportRun.Failure) {
        let items = result.items
        for place in items.indices {
            if let signal = Signals.pending { throw .signal(signal) }
            var diagnostics = items[place].diagnostics
            if let facts = items[place].facts {
                let findings = corpus.check(facts)
                if !findings.isEmpty {
                    diagnostics += items[place].raw.place(findings, file: result.input.name)
                    items[place].raw.sort(&diagnostics)
                }
            }
            for diagnostic in diagnostics {
                try system { () throws(SystemError) in try run.report(diagnostic) }
                if diagnostic.severity == .warning { summary.warnings += 1 }
            }
            summary.documents += 1
            guard let id = items[place].id, !diagnostics.contains(where: { $0.severity == .error }) else {
                summary.badDocuments += 1
                // A check goes through everything.
                if run.keepsGoing || run.tasks.isEmpty { continue }
                try flush()
                throw .badDocument
            }
            for index in run.tasks.indices {
                summary.omissions[index].count += items[place].outputs[index].omissions
                try write(result.bytes[index], items[place].outputs[index], of: id, task: index)
            }
        }
        try flush()
        run.progress(summary.documents)
    }

    private func write(
        _ storage: ByteStorage, _ output: ChunkWork.Output, of id: Text, task index: Int
    ) throws(ExportRun.Failure) {
        if let combined = combined[index] {
            try system { () throws(SystemError) in try combined.add(storage, output.range, part: output.part) }
        } else if case .files(let template) = run.tasks[index].destination, !output.range.isEmpty {
            do throws(OutputError) {
                let bytes = UnsafeRawBufferPointer(rebasing: storage.bytes[output.range])
                try files.write(bytes, to: template.path(for: id.string), within: template.root)
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

    consuming func finish() throws(ExportRun.Failure) -> ExportRun.Summary {
        for (output, task) in zip(combined, run.tasks) {
            guard let output else { continue }
            try system { () throws(SystemError) in try output.finish() }
            guard output.hasNothing else { continue }
            var name = "<stdout>"
            if case .file(let path, _) = task.destination {
                files.drop(path)
                name = path
            }
            let message = "\(task.exporter.format) has nothing to write, and no file is made"
            try system { () throws(SystemError) in
                try run.report(Diagnostic(.warning, path: name, message: message))
            }
            summary.warnings += 1
        }
        summary.files = files.paths
        return summary
    }
}
