import ReadoutModel
import ReadoutSyntax
import ReadoutSystem

/// One file or stream for all documents, within the exporter's frame.
final class CombinedOutput {
    private var frame: any AnyFrame
    /// On standard output a document that is the only one stands without a frame.
    private let isFramed: Bool
    private var descriptor: Descriptor
    private var pending = ByteBuffer(capacity: flushSize * 2)
    /// Documents that come before what is pending and are still where they were made.
    private var waiting: (storage: ByteStorage, range: Range<Int>)?
    private var spill = SpillBuffer()
    private var hasBegun = false
    /// Whether the frame has decided that there is nothing to write. Known after ``finish()``.
    private(set) var hasNothing = false
    private let isDeferred: Bool

    private static let flushSize = 128 << 10

    init(frame: any AnyFrame, isFramed: Bool, descriptor: Descriptor) {
        self.frame = frame
        self.isFramed = isFramed
        self.descriptor = descriptor
        isDeferred = isFramed && frame.isDeferred
    }

    /// Adds a document's bytes, which are those of `storage` in `range`.
    func add(_ storage: ByteStorage, _ range: Range<Int>, part: any Sendable) throws(SystemError) {
        if isFramed {
            begin()
            frame.join(part, into: &pending)
        }
        if pending.isEmpty {
            // Nothing stands between the documents: what lies together is written together, without a copy.
            if let waiting, waiting.storage === storage, waiting.range.upperBound == range.lowerBound {
                self.waiting = (storage, waiting.range.lowerBound..<range.upperBound)
            } else {
                try flush()
                waiting = (storage, range)
            }
            return
        }
        let bytes = UnsafeRawBufferPointer(rebasing: storage.bytes[range])
        try writeWaiting()
        if pending.count + bytes.count > CombinedOutput.flushSize { try flush() }
        if bytes.count > CombinedOutput.flushSize, !isDeferred {
            try descriptor.write(bytes)
        } else {
            pending.append(bytes)
        }
    }

    private func writeWaiting() throws(SystemError) {
        guard let (storage, range) = waiting else { return }
        waiting = nil
        let bytes = UnsafeRawBufferPointer(rebasing: storage.bytes[range])
        if isDeferred { try spill.append(bytes) } else { try descriptor.write(bytes) }
    }

    private func begin() {
        guard !hasBegun, !isDeferred else { return }
        hasBegun = true
        frame.prologue(into: &pending)
    }

    /// Passes on what is ready.
    func flush() throws(SystemError) {
        try writeWaiting()
        guard !pending.isEmpty else { return }
        if isDeferred {
            try spill.append(pending.bytes)
        } else {
            try descriptor.write(pending.bytes)
        }
        pending.truncate(to: 0)
    }

    /// Writes what is left.
    func finish() throws(SystemError) {
        guard isFramed else { return try flush() }
        hasNothing = isDeferred && frame.isEmpty
        if hasNothing { return }
        if isDeferred {
            try flush()
            frame.prologue(into: &pending)
            try descriptor.write(pending.bytes)
            pending.truncate(to: 0)
            try spill.copy(to: descriptor)
        } else {
            try writeWaiting()
            begin()
        }
        frame.epilogue(into: &pending)
        try descriptor.write(pending.bytes)
    }
}

/// Bytes that are kept until later: in memory while they are few, then in a file without a name.
struct SpillBuffer: ~Copyable {
    private var memory = ByteBuffer()
    private var file: Descriptor?

    private static let memoryLimit = 1 << 20

    init() {}

    mutating func append(_ bytes: UnsafeRawBufferPointer) throws(SystemError) {
        if file == nil, memory.count + bytes.count > SpillBuffer.memoryLimit {
            file = try Descriptor(temporary: "readout")
            try file!.write(memory.bytes)  // made above
            memory = ByteBuffer(capacity: 0)
        }
        if let file { try file.write(bytes) } else { memory.append(bytes) }
    }

    func copy(to target: Descriptor) throws(SystemError) {
        if let file {
            try file.rewind()
            try file.copy(to: target)
        }
        try target.write(memory.bytes)
    }
}
