import ReadoutExport
import ReadoutRecord
import ReadoutSystem

/// The chunks of all inputs, one after the other.
struct ChunkSource: ~Copyable {
    private var inputs: ArraySlice<Input>
    private let cancellation: CancellationToken
    private var current: Input?
    private var stream: DocumentStream?
    private var peeked: [(Input, DocumentStream.Chunk)] = []

    init(_ inputs: [Input], _ cancellation: CancellationToken) {
        (self.inputs, self.cancellation) = (inputs[...], cancellation)
    }

    /// How many documents there are, as far as it matters: 0, 1, or 2 for more.
    mutating func peek() throws(ExportRun.Failure) -> Int {
        var count = 0
        while count < 2, let chunk = try read() {
            peeked.append(chunk)
            count += chunk.1.count
        }
        return min(count, 2)
    }

    /// The next chunk, with the input that it is from; `nil` when all inputs are over.
    mutating func next() throws(ExportRun.Failure) -> (Input, DocumentStream.Chunk)? {
        peeked.isEmpty ? try read() : peeked.removeFirst()
    }

    /// Whether ``next()`` would have to wait for the writer of an input.
    var wouldWait: Bool {
        guard peeked.isEmpty else { return false }
        if let stream { return stream.wouldWait }
        switch inputs.first {
        case .file(let path): return Files.isDevice(path)
        case .standardInput: return true
        case .bytes, nil: return false
        }
    }

    private mutating func read() throws(ExportRun.Failure) -> (Input, DocumentStream.Chunk)? {
        do throws(SystemError) {
            while true {
                if stream == nil {
                    guard let input = inputs.popFirst() else { return nil }
                    current = input
                    stream = try open(input)
                }
                if let chunk = try stream!.next(), let current { return (current, chunk) }  // made above
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
