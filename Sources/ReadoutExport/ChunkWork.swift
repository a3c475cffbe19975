import ReadoutModel
import ReadoutRecord
import ReadoutSyntax
import ReadoutSystem

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
        // What is written is about as long as what is read, or some times that.
        let size = chunk.reduce(0) { $0 + $1.range.count }
        var buffers = Buffers(count: tasks.count, capacity: size + size / 4)
        let items = chunk.map { item($0, of: input, into: &buffers) }
        return Result(input: input, items: items, bytes: buffers.finish())
    }

    private func item(_ raw: RawDocument, of input: Input, into buffers: inout Buffers) -> Item {
        var zone: Zone?
        var (document, diagnostics) = raw.read(file: input.name, zone: &zone)
        guard let document else {
            return Item(raw: raw, diagnostics: diagnostics, id: nil, facts: nil, outputs: [])
        }
        var passages: [Passage?] = []
        if document.article.text != nil {
            let folder = if case .file(let path) = input { Files.parent(of: path) } else { "" }
            let comparison = ArticleText.compare(document, in: folder)
            diagnostics += raw.place(comparison.findings, file: input.name)
            passages = comparison.passages
            if diagnostics.contains(where: { $0.severity == .error }) {
                return Item(raw: raw, diagnostics: diagnostics, id: nil, facts: nil, outputs: [])
            }
        }
        var outputs: [Output] = []
        outputs.reserveCapacity(tasks.count)
        for (index, task) in tasks.enumerated() {
            var omissions: [Omission] = []
            let start = buffers.count(index)
            let part = buffers.with(index) { buffer in
                task.exporter.box.export(
                    document, base: base, framing: framings[index], zone: zone, passages: passages, into: &buffer,
                    omissions: &omissions)
            }
            outputs.append(Output(range: start..<buffers.count(index), part: part, omissions: omissions.count))
            if listsOmissions, !omissions.isEmpty {
                let findings = omissions.map {
                    Finding(.warning, $0.field, "\(task.exporter.format) leaves this out: \($0.reason)")
                }
                diagnostics += raw.place(findings, file: input.name)
            }
        }
        return Item(raw: raw, diagnostics: diagnostics, id: document.id, facts: CorpusFacts(document), outputs: outputs)
    }
}

/// A buffer for each task. Arrays cannot hold what cannot be copied, so each has a box.
private struct Buffers {
    private final class Box {
        var buffer: ByteBuffer
        init(capacity: Int) { buffer = ByteBuffer(capacity: capacity) }
    }

    private let boxes: [Box]

    init(count: Int, capacity: Int) { boxes = (0..<count).map { _ in Box(capacity: capacity) } }

    func count(_ index: Int) -> Int { boxes[index].buffer.count }

    mutating func with<Result>(_ index: Int, _ body: (inout ByteBuffer) -> Result) -> Result {
        body(&boxes[index].buffer)
    }

    func finish() -> [ByteStorage] { boxes.map { $0.buffer.take().finish() } }
}
