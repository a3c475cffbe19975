import ReadoutExport
import ReadoutModel
import ReadoutRecord
import ReadoutSyntax
import ReadoutSystem
import Synchronization

/// What is done with a chunk of documents, on any thread: it depends on the chunk alone.
struct ChunkWork: Sendable {
    let tasks: [ExportTask]
    let framings: [Framing]
    let base: Base
    let zones: ZoneDatabase
    /// Whether what formats leave out is listed, with positions.
    let listsOmissions: Bool
    private let growth = Growth()
    /// The tasks, those last that link to what the others have written.
    private let order: [Int]
    /// For each task the paths to the files of the others, if its exporter asks for them.
    private let siblings: [[(task: Int, path: SiblingPath)]]

    init(tasks: [ExportTask], framings: [Framing], base: Base, zones: ZoneDatabase, listsOmissions: Bool) {
        (self.tasks, self.framings, self.base, self.zones) = (tasks, framings, base, zones)
        self.listsOmissions = listsOmissions
        let linking = tasks.indices.filter { tasks[$0].exporter.wantsSiblings }
        // Of those that link, a file of many documents links to the files of one, too, and comes after them.
        let single = linking.filter { tasks[$0].destination.isFileForEach }
        let combined = linking.filter { !tasks[$0].destination.isFileForEach }
        order = tasks.indices.filter { !linking.contains($0) } + single + combined
        siblings = tasks.indices.map { index in
            guard linking.contains(index) else { return [] }
            let others = tasks.indices.filter {
                !linking.contains($0) || combined.contains(index) && single.contains($0)
            }
            return others.compactMap { other in
                SiblingPath(from: tasks[index].destination, to: tasks[other]).map { (other, $0) }
            }
        }
    }

    struct Output: Sendable {
        let range: Range<Int>
        let part: any Sendable
        let omissions: Int
    }

    struct Item: Sendable {
        let raw: RawDocument
        var diagnostics: [Diagnostic]
        /// `nil` where the document is bad.
        let id: Text?
        let facts: CorpusFacts?
        /// One for each task.
        let outputs: [Output]
    }

    struct Result: Sendable {
        let input: Input
        /// How many bytes of the input lie before the storage of the documents.
        let offset: Int
        let items: [Item]
        /// For each task the bytes of all items.
        let bytes: [ByteStorage]
    }

    func run(_ chunk: InputChunk) -> Result {
        // An exporter that fails may have lost the buffer that it was handed. This is seldom; the chunk is then done
        // again, each document with a buffer of its own.
        run(chunk, isolated: false) ?? run(chunk, isolated: true)!  // only a lost buffer is nil
    }

    /// - Returns: `nil` where bytes of earlier documents have been lost.
    private func run(_ chunk: InputChunk, isolated: Bool) -> Result? {
        let size = chunk.documents.reduce(0) { $0 + $1.range.count }
        var buffers = Buffers(tasks.indices.map { growth.capacity(of: $0, for: size) })
        var items: [Item] = []
        items.reserveCapacity(chunk.documents.count)
        for raw in chunk.documents {
            guard let item = item(raw, of: chunk.input, into: &buffers, isolated: isolated) else { return nil }
            items.append(item)
        }
        let bytes = buffers.finish()
        for index in tasks.indices { growth.note(index, bytes[index].count, for: size) }
        return Result(input: chunk.input, offset: chunk.offset, items: items, bytes: bytes)
    }

    private func item(
        _ raw: RawDocument, of input: Input, into buffers: inout Buffers, isolated: Bool
    ) -> Item? {
        let reading = raw.reading(name: input.name, articles: .besideInput, zones: zones, givesExcerpts: false)
        guard let document = reading.document else {
            let facts = reading.bad.map { CorpusFacts($0, isBad: true) }
            return Item(raw: raw, diagnostics: reading.diagnostics, id: nil, facts: facts, outputs: [])
        }
        var diagnostics = reading.diagnostics
        let none = Output(range: 0..<0, part: (), omissions: 0)
        var outputs = [Output](repeating: none, count: tasks.count)
        for index in order {
            // If a format had nothing to write of the document, no file is made of it.
            let siblings = siblings[index].filter { !outputs[$0.task].range.isEmpty }
                .map { $0.path.sibling(document.id) }
            let start = buffers.count(index)
            var omissions: [Omission] = []
            do throws(ExportError) {
                let part = try buffers.with(index, isolated: isolated) { buffer throws(ExportError) in
                    var request = ExportRequest(
                        document, base: base, framing: framings[index], zone: reading.zone, zones: zones,
                        passages: reading.passages, siblings: siblings, out: buffer.take())
                    defer { buffer = request.out.take() }
                    let part = try tasks[index].exporter.export(&request)
                    omissions = request.omissions
                    return part
                }
                outputs[index] = Output(range: start..<buffers.count(index), part: part, omissions: omissions.count)
            } catch {
                guard buffers.cut(index, to: start) else { return nil }
                let finding = Finding(
                    .error, .notExported, error.field,
                    "\(tasks[index].exporter.format.name) cannot write this: \(error.message)")
                diagnostics = reading.diagnostics + raw.locate([finding], file: input.name)
                raw.sort(&diagnostics)
                let facts = CorpusFacts(document, isBad: true)
                return Item(raw: raw, diagnostics: diagnostics, id: nil, facts: facts, outputs: [])
            }
            if listsOmissions, !omissions.isEmpty {
                let findings = omissions.map {
                    Finding(
                        .warning, .leftOut, $0.field,
                        "\(tasks[index].exporter.format.name) leaves this out: \($0.reason)")
                }
                diagnostics += raw.locate(findings, file: input.name)
            }
        }
        let facts = CorpusFacts(document, isBad: false)
        return Item(raw: raw, diagnostics: diagnostics, id: document.id, facts: facts, outputs: outputs)
    }
}

/// A buffer for each task. Arrays cannot hold what cannot be copied, so each has a box.
private struct Buffers {
    private final class Box {
        var buffer: ByteBuffer
        init(capacity: Int) { buffer = ByteBuffer(capacity: capacity) }
    }

    private let boxes: [Box]

    init(_ capacities: [Int]) { boxes = capacities.map(Box.init) }

    func count(_ index: Int) -> Int { boxes[index].buffer.count }

    /// Lends the buffer of a task, or where isolated a new one, whose bytes are added if nothing fails.
    mutating func with<Result>(
        _ index: Int, isolated: Bool, _ body: (inout ByteBuffer) throws(ExportError) -> Result
    ) throws(ExportError) -> Result {
        guard isolated else { return try body(&boxes[index].buffer) }
        var own = ByteBuffer()
        let result = try body(&own)
        boxes[index].buffer.append(own)
        return result
    }

    /// Removes what has been added to a task's buffer after `count` bytes.
    /// - Returns: whether those bytes are still there.
    mutating func cut(_ index: Int, to count: Int) -> Bool {
        guard boxes[index].buffer.count >= count else { return false }
        boxes[index].buffer.truncate(to: count)
        return true
    }

    func finish() -> [ByteStorage] { boxes.map { $0.buffer.take().finish() } }
}

/// How much longer than its input each export is, so that the buffers of the next chunk need not grow. It decides about
/// memory alone, never about bytes.
private final class Growth: Sendable {
    /// In hundredths, for each task.
    private let percentages = Mutex<[Int: Int]>([:])

    func capacity(of task: Int, for size: Int) -> Int {
        size / 100 * percentages.withLock { $0[task] ?? 125 } + 4096
    }

    func note(_ task: Int, _ count: Int, for size: Int) {
        guard size > 0 else { return }
        // A tenth more, for no chunk is like another.
        percentages.withLock { $0[task] = max($0[task] ?? 0, count / (size / 100 + 1) * 11 / 10) }
    }
}
