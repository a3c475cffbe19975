import ReadoutModel
import ReadoutRecord
import ReadoutSyntax
import ReadoutSystem
import Synchronization

/// One export of a run: a format with its options, and where it goes.
public struct ExportTask: Sendable {
    public var exporter: BoundExporter
    public var destination: Destination

    public init(exporter: BoundExporter, destination: Destination) {
        (self.exporter, self.destination) = (exporter, destination)
    }
}

/// What is done with a chunk of documents, on any thread: it depends on the chunk alone.
struct ChunkWork: Sendable {
    let tasks: [ExportTask]
    let framings: [Framing]
    let base: Base
    /// Whether what formats leave out is listed, with its places.
    let listsOmissions: Bool
    private let growth = Growth()
    /// The tasks, those last that link to what the others have written.
    private let order: [Int]
    /// For each task the ways to the others, where it wants to know them.
    private let siblings: [[(task: Int, path: SiblingPath)]]

    init(tasks: [ExportTask], framings: [Framing], base: Base, listsOmissions: Bool) {
        (self.tasks, self.framings, self.base, self.listsOmissions) = (tasks, framings, base, listsOmissions)
        let linking = tasks.indices.filter { tasks[$0].exporter.box.wantsSiblings }
        order = tasks.indices.filter { !linking.contains($0) } + linking
        siblings = tasks.indices.map { index in
            guard linking.contains(index) else { return [] }
            return tasks.indices.filter { !linking.contains($0) }.compactMap { other in
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
        let items: [Item]
        /// For each task the bytes of all items.
        let bytes: [ByteStorage]
    }

    func run(_ chunk: [RawDocument], of input: Input) -> Result {
        let size = chunk.reduce(0) { $0 + $1.range.count }
        var buffers = Buffers(tasks.indices.map { growth.capacity(of: $0, for: size) })
        let items = chunk.map { item($0, of: input, into: &buffers) }
        let bytes = buffers.finish()
        for index in tasks.indices { growth.note(index, bytes[index].count, for: size) }
        return Result(input: input, items: items, bytes: bytes)
    }

    private func item(_ raw: RawDocument, of input: Input, into buffers: inout Buffers) -> Item {
        var zone: Zone?
        var (document, isBad, diagnostics) = raw.readAnyway(file: input.name, zone: &zone)
        guard let document else {
            return Item(raw: raw, diagnostics: diagnostics, id: nil, facts: nil, outputs: [])
        }
        var passages: [Passage?] = []
        if document.article.text != nil, !diagnostics.contains(where: { $0.field == "article.text" }) {
            let folder = if case .file(let path) = input { Files.parent(of: path) } else { "" }
            let comparison = ArticleText.compare(document, in: folder)
            diagnostics += raw.place(comparison.findings, beside: diagnostics, file: input.name)
            raw.sort(&diagnostics)
            passages = comparison.passages
            isBad = isBad || diagnostics.contains { $0.severity == .error }
        }
        let facts = CorpusFacts(document, isBad: isBad)
        if isBad { return Item(raw: raw, diagnostics: diagnostics, id: nil, facts: facts, outputs: []) }
        let none = Output(range: 0..<0, part: (), omissions: 0)
        var outputs = [Output](repeating: none, count: tasks.count)
        for index in order {
            // Who has nothing to say of a document has no file of it.
            let siblings = siblings[index].filter { !outputs[$0.task].range.isEmpty }
                .map { $0.path.sibling(document.id) }
            var omissions: [Omission] = []
            let start = buffers.count(index)
            let part = buffers.with(index) { buffer in
                tasks[index].exporter.box.export(
                    document, base: base, framing: framings[index], zone: zone, passages: passages,
                    siblings: siblings, into: &buffer,
                    omissions: &omissions)
            }
            outputs[index] = Output(range: start..<buffers.count(index), part: part, omissions: omissions.count)
            if listsOmissions, !omissions.isEmpty {
                let findings = omissions.map {
                    Finding(.warning, $0.field, "\(tasks[index].exporter.format) leaves this out: \($0.reason)")
                }
                diagnostics += raw.place(findings, file: input.name)
            }
        }
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

    mutating func with<Result>(_ index: Int, _ body: (inout ByteBuffer) -> Result) -> Result {
        body(&boxes[index].buffer)
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
