import ReadoutExport
import ReadoutModel
import ReadoutSyntax
import ReadoutSystem

/// One file or stream for all documents, within the exporter's frame.
final class CombinedOutput {
    private var frame: AnyFrame
    /// A single document on standard output is written without a frame.
    private let isFramed: Bool
    private let descriptor: Descriptor
    private let cancellation: CancellationToken
    private var pending = ByteBuffer(capacity: flushSize * 2)
    /// Documents that come before the pending bytes and have not been copied yet.
    private var waiting: (storage: ByteStorage, range: Range<Int>)?
    private var spill = SpillBuffer()
    private var hasBegun = false
    /// Where the bytes of each document end among those that are kept, for a frame that may want another order.
    private var ends: [Int] = []
    private var kept = 0
    /// Whether the frame has decided that there is nothing to write. Known after ``finish()``.
    private(set) var hasNothing = false
    /// What makes the whole file hard to read for others. Known after ``finish()``.
    private(set) var concern: String?
    /// How many bytes have been written.
    private var size = 0
    private let isDeferred: Bool

    private static let flushSize = 128 << 10

    init(frame: AnyFrame, isFramed: Bool, descriptor: Descriptor, cancellation: CancellationToken) {
        self.frame = frame
        self.isFramed = isFramed
        self.descriptor = descriptor
        self.cancellation = cancellation
        isDeferred = isFramed && frame.isDeferred
    }

    /// Adds a document's bytes, which are those of `storage` in `range`.
    func add(_ storage: ByteStorage, _ range: Range<Int>, part: any Sendable) throws(SystemError) {
        if isFramed {
            begin()
            let count = pending.count
            frame.join(part, into: &pending)
            if isDeferred {
                kept += pending.count - count + range.count
                ends.append(kept)
            }
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
            try write(bytes)
        } else {
            pending.append(bytes)
        }
    }

    private func writeWaiting() throws(SystemError) {
        guard let (storage, range) = waiting else { return }
        waiting = nil
        let bytes = UnsafeRawBufferPointer(rebasing: storage.bytes[range])
        if isDeferred { try spill.append(bytes) } else { try write(bytes) }
    }

    private func write(_ bytes: UnsafeRawBufferPointer) throws(SystemError) {
        size += bytes.count
        try descriptor.write(bytes, isCancelled: { cancellation.isCancelled })
    }

    private func writePending() throws(SystemError) {
        try pending.withBytes { bytes throws(SystemError) in try write(bytes) }
        pending.truncate(to: 0)
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
        guard isDeferred else { return try writePending() }
        try pending.withBytes { bytes throws(SystemError) in try spill.append(bytes) }
        pending.truncate(to: 0)
    }

    /// Where the documents lie in this order; those that lie together are one range, within a limit of memory.
    private func ranges(_ order: [Int]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        for position in order {
            let range = (position == 0 ? 0 : ends[position - 1])..<ends[position]
            if let last = ranges.last, last.upperBound == range.lowerBound, last.count < CombinedOutput.flushSize {
                ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
            } else {
                ranges.append(range)
            }
        }
        return ranges
    }

    /// Writes what is left.
    func finish() throws(SystemError) {
        guard isFramed else { return try flush() }
        hasNothing = isDeferred && frame.isEmpty
        if hasNothing { return }
        if isDeferred {
            try flush()
            frame.prologue(into: &pending)
            try writePending()
            size += spill.count
            if let order = frame.order {
                try spill.copy(ranges(order), to: descriptor, isCancelled: { cancellation.isCancelled })
            } else {
                try spill.copy(to: descriptor, isCancelled: { cancellation.isCancelled })
            }
        } else {
            try writeWaiting()
            begin()
        }
        frame.epilogue(into: &pending)
        try writePending()
        concern = frame.concern(about: size)
    }
}
