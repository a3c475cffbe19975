import Dispatch
import ReadoutExport
import ReadoutRecord
import ReadoutSyntax
import ReadoutSystem

/// Reads inputs, checks every document, and writes the exports.
///
/// Documents are read in chunks, worked on by several threads, and joined in their order, so that the result does not
/// depend on how many threads there are and memory does not grow with the corpus. Several runs can be under way in one
/// process.
public struct ExportRun {
    /// Where documents are read from, in this order.
    public var inputs: [Input]
    /// What is written; nothing to check only.
    public var tasks: [ExportTask]
    /// The time zone data.
    public var zones: ZoneDatabase
    /// What the IRIs of the documents' things begin with.
    public var base = Base.standard
    /// Threads that work on chunks.
    public var jobs = 1
    /// Whether the run goes on after a bad document.
    public var keepsGoing = false
    /// Whether what formats leave out is reported.
    public var listsOmissions = true
    /// The kinds of warnings that are neither reported nor counted.
    public var silenced: Set<DiagnosticCode> = []
    /// Whether diagnostics have the lines that they are about.
    public var givesExcerpts = true
    /// Ends the run early once it is set.
    public var cancellation = CancellationToken()
    /// Told of everything that is wrong, in order.
    public var report: (Diagnostic) throws(SystemError) -> Void = { _ in }
    /// Told what an exporter has to say to people, a line at a time.
    public var note: (String) -> Void = { _ in }
    /// Told how many documents are done.
    public var progress: (Int) -> Void = { _ in }

    /// A run over these inputs.
    public init(inputs: [Input], tasks: [ExportTask], zones: ZoneDatabase) {
        (self.inputs, self.tasks, self.zones) = (inputs, tasks, zones)
    }

    /// What a run has done.
    public struct Summary: Sendable {
        /// How many documents have been read, the bad ones among them.
        public var documents = 0
        /// How many of them had an error.
        public var badDocuments = 0
        /// How many exports of single documents were refused by an exporter in another process.
        public var refusedDocuments = 0
        /// How many exports have failed for what is none of the documents' fault. Their old files stay.
        public var failedExports = 0
        /// How many of them cannot be done as they are asked for.
        public var refusedExports = 0
        /// How many warnings were reported.
        public var warnings = 0
        /// The paths of the files that are now there.
        public var files: [String] = []
        /// How many things each format left out, in the order of the tasks.
        public var omissions: [(format: String, count: Int)] = []
    }

    /// Why a run has ended early.
    public enum Failure: Error {
        /// A document has an error, or cannot be written.
        case badDocument
        /// An input cannot be read.
        case input(SystemError)
        /// An output cannot be written.
        case output(OutputError)
        /// The reader of standard output has closed it.
        case closedPipe
        /// ``ExportRun/cancellation`` has been set.
        case cancelled
    }

    /// Runs the whole export. If it fails, no file has been written or changed.
    public func run() throws(Failure) -> Summary {
        let files = StagedFiles()
        do throws(Failure) {
            let summary = try runStaged(files)
            if cancellation.isCancelled { throw .cancelled }
            try output { () throws(OutputError) in try files.commit() }
            return summary
        } catch {
            files.discard()
            throw cancellation.isCancelled ? .cancelled : error
        }
    }

    private func output<Result>(_ body: () throws(OutputError) -> Result) throws(Failure) -> Result {
        do throws(OutputError) { return try body() } catch { throw .output(error) }
    }

    private func runStaged(_ files: StagedFiles) throws(Failure) -> Summary {
        var source = ChunkSource(inputs, cancellation)
        let framings = try framings(&source)
        let work = ChunkWork(
            tasks: tasks, framings: framings, base: base, zones: zones, listsOmissions: listsOmissions)
        var joiner = Joiner(run: self, files: files)
        do throws(Failure) {
            try joiner.open(framings)
            try go(&source, work, &joiner)
            return try joiner.finish()
        } catch {
            joiner.cancel()
            throw error
        }
    }

    private func go(_ source: inout ChunkSource, _ work: ChunkWork, _ joiner: inout Joiner) throws(Failure) {
        var pending: [PendingResult] = []
        let queue = DispatchQueue(label: "readout.work", qos: .userInitiated, attributes: .concurrent)
        // Whatever is under way is waited for, also when the run fails.
        defer { for result in pending { _ = result.wait() } }
        while true {
            // What has come is written before more is waited for.
            guard let chunk = try source.next(waits: pending.isEmpty && !joiner.isBehind) else { break }
            if cancellation.isCancelled { throw .cancelled }
            if chunk.documents.isEmpty {
                if pending.isEmpty { try joiner.catchUp() } else { try joiner.join(pending.removeFirst().wait()) }
                continue
            }
            if jobs == 1 {
                try joiner.join(work.run(chunk))
                continue
            }
            let result = PendingResult()
            pending.append(result)
            queue.async { result.finish(work.run(chunk)) }
            if pending.count >= jobs { try joiner.join(pending.removeFirst().wait()) }
        }
        while !pending.isEmpty { try joiner.join(pending.removeFirst().wait()) }
    }

    /// How each task's documents are written. One document alone on standard output is shown as it is, and not as a
    /// collection of one; where that makes a difference, a second document or the end of the inputs is waited for.
    private func framings(_ source: inout ChunkSource) throws(Failure) -> [Framing] {
        var isSingle: Bool?
        var framings: [Framing] = []
        for task in tasks {
            switch task.destination {
            case .file: framings.append(.combined)
            case .files: framings.append(.alone)
            case .standardOutput where !task.exporter.format.canCombine: framings.append(.alone)
            case .standardOutput where task.exporter.frame().matchesAlone: framings.append(.combined)
            case .standardOutput:
                let isAlone = if let isSingle { isSingle } else { try source.peek() == 1 }
                isSingle = isAlone
                framings.append(isAlone ? .alone : .combined)
            }
        }
        return framings
    }
}
