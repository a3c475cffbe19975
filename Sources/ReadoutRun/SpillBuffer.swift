import ReadoutSyntax
import ReadoutSystem

/// Bytes that are kept until later: in memory while they are few, then in a file without a name.
struct SpillBuffer: ~Copyable {
    private var memory = ByteBuffer()
    private var file: Descriptor?

    /// How many bytes there are.
    private(set) var count = 0

    private static let memoryLimit = 1 << 20

    init() {}

    mutating func append(_ bytes: UnsafeRawBufferPointer) throws(SystemError) {
        count += bytes.count
        if file == nil, memory.count + bytes.count > SpillBuffer.memoryLimit {
            file = try Descriptor(temporary: "readout")
            let kept = memory.take()
            try kept.withBytes { bytes throws(SystemError) in try file!.write(bytes) }  // made above
            memory = ByteBuffer(capacity: 0)
        }
        if let file { try file.write(bytes) } else { memory.append(bytes) }
    }

    func copy(to target: Descriptor, isCancelled: () -> Bool) throws(SystemError) {
        if let file {
            try file.rewind()
            try file.copy(to: target, isCancelled: isCancelled)
        }
        try memory.withBytes { bytes throws(SystemError) in try target.write(bytes, isCancelled: isCancelled) }
    }
}
