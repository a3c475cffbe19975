import ReadoutExport
import ReadoutRecord
import ReadoutSystem

/// Documents that were read together.
struct InputChunk: Sendable {
    let input: Input
    let documents: DocumentStream.Chunk
    /// How many bytes of the input lie before the storage of the documents.
    let offset: Int
}

/// The chunks of all inputs, one after the other.
struct ChunkSource: ~Copyable {
    private var inputs: ArraySlice<Input>
    private let cancellation: CancellationToken
    private var current: Input?
    private var stream: DocumentStream?
    private var peeked: [InputChunk] = []

    init(_ inputs: [Input], _ cancellation: CancellationToken) {
        (self.inputs, self.cancellation) = (inputs[...], cancellation)
    }

    /// How many documents there are, as far as it matters: 0, 1, or 2 for more.
    mutating func peek() throws(ExportRun.Failure) -> Int {
        var count = 0
        while count < 2, let chunk = try read(waits: true) {
            peeked.append(chunk)
            count += chunk.documents.count
        }
        return min(count, 2)
    }

    /// The next chunk; `nil` when all inputs are over.
    /// - Parameter waits: whether whoever writes an input is waited for; else there are no documents in the chunk where
    ///   none has come yet.
    mutating func next(waits: Bool) throws(ExportRun.Failure) -> InputChunk? {
        peeked.isEmpty ? try read(waits: waits) : peeked.removeFirst()
    }

    private mutating func read(waits: Bool) throws(ExportRun.Failure) -> InputChunk? {
        do throws(SystemError) {
            while true {
                if stream == nil {
                    guard let input = inputs.first else { return nil }
                    // To open a pipe is to wait for who writes to it.
                    if !waits, case .file(let path) = input, Files.isDevice(path) {
                        return InputChunk(input: input, documents: [], offset: 0)
                    }
                    inputs.removeFirst()
                    current = input
                    stream = try open(input)
                }
                if let chunk = try stream!.next(waits: waits), let current {  // made above
                    return InputChunk(input: current, documents: chunk, offset: stream!.chunkOffset)
                }
                stream = nil
            }
        } catch {
            throw cancellation.isCancelled ? .cancelled : .input(error)
        }
    }

    private func open(_ input: Input) throws(SystemError) -> DocumentStream {
        let isCancelled: @Sendable () -> Bool = { [cancellation] in cancellation.isCancelled }
        switch input {
        case .standardInput:
            return DocumentStream(.standardInput, name: input.name, allowsEmpty: true, isCancelled: isCancelled)
        case .file(let path):
            return DocumentStream(try Descriptor(reading: path), name: path, isCancelled: isCancelled)
        case .bytes(let bytes, let name): return DocumentStream(bytes: bytes, name: name, allowsEmpty: true)
        }
    }
}
