import ReadoutExport
import ReadoutModel
import ReadoutRecord
import ReadoutSystem

/// Takes the chunks in their order, compares each document with those before it, and writes.
struct Joiner {
    private let run: ExportRun
    private let files: StagedFiles
    private var combined: [CombinedOutput?] = []
    private var corpus = CorpusChecker()
    private var summary = ExportRun.Summary()

    init(run: ExportRun, files: StagedFiles) {
        self.run = run
        self.files = files
        summary.omissions = run.tasks.map { ($0.exporter.format.name, 0) }
    }

    mutating func open(_ framings: [Framing]) throws(OutputError) {
        for (task, framing) in zip(run.tasks, framings) {
            let frame = task.exporter.frame()
            switch task.destination {
            case .files: combined.append(nil)
            case .standardOutput:
                combined.append(output(frame, isFramed: framing == .combined, .standardOutput))
            case .file(let path, let root):
                let file = try files.open(path, within: root)
                combined.append(output(frame, isFramed: true, file))
            }
        }
    }

    private func output(_ frame: AnyFrame, isFramed: Bool, _ descriptor: Descriptor) -> CombinedOutput {
        CombinedOutput(frame: frame, isFramed: isFramed, descriptor: descriptor, cancellation: run.cancellation)
    }

    mutating func join(_ result: ChunkWork.Result) throws(ExportRun.Failure) {
        let items = result.items
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
            if run.givesExcerpts, !diagnostics.isEmpty { items[index].raw.addExcerpts(to: &diagnostics) }
            for diagnostic in diagnostics { try report(diagnostic) }
            summary.documents += 1
            guard let id = items[index].id, !diagnostics.contains(where: { $0.severity == .error }) else {
                summary.badDocuments += 1
                // A check goes through everything.
                if run.keepsGoing || run.tasks.isEmpty { continue }
                try flush()
                throw .badDocument
            }
            for (task, output) in items[index].outputs.enumerated() {
                summary.omissions[task].count += output.omissions
                try write(result.bytes[task], output, of: id, task: task)
            }
        }
        try flush()
        run.progress(summary.documents)
    }

    private mutating func report(_ diagnostic: Diagnostic) throws(ExportRun.Failure) {
        if diagnostic.severity == .warning {
            if run.silenced.contains(diagnostic.code) { return }
            summary.warnings += 1
        }
        try system { () throws(SystemError) in try run.report(diagnostic) }
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
            var name = "<stdout>"
            if case .file(let path, _) = task.destination { name = path }
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
