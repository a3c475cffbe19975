#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A block of bytes that never changes once it is made; ``Text`` values are slices of it.
///
/// A reader puts its whole input into one storage, so that reading a field copies nothing. The bytes can be any; a text
/// is made of them by ``Text/init(validating:_:)``.
public final class ByteStorage: @unchecked Sendable {
    // Sendable: the bytes are written in `init`, before any other reference exists, and freed in `deinit`, after the last
    // one has gone. The one exception is a JSON reader that resolves escapes in a copy of its own: it writes to a text
    // only before it hands out a slice of it, and the document is handed on after the last write. Everything else only
    // reads.

    /// Where the bytes begin. Valid as long as the storage lives.
    @usableFromInline package let base: UnsafeRawPointer
    /// The number of bytes.
    public let count: Int

    /// Makes room for `capacity` bytes and lets `fill` write them; what it returns is the count. It must have written
    /// as many.
    package init<Failure: Error>(
        capacity: Int, fill: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
    ) throws(Failure) {
        let bytes = UnsafeMutableRawBufferPointer(start: ByteStorage.allocate(capacity), count: max(capacity, 1))
        do {
            count = try fill(bytes)
        } catch {
            free(bytes.baseAddress)
            throw error
        }
        precondition(count >= 0 && count <= capacity)
        base = UnsafeRawPointer(bytes.baseAddress!)  // allocated with at least one byte
    }

    /// Takes over memory of ``allocate(_:resizing:)``, of which the first `count` bytes are in use.
    package init(adopting base: UnsafeMutableRawPointer, count: Int) {
        self.base = UnsafeRawPointer(base)
        self.count = count
    }

    /// Copies `bytes`.
    public convenience init(copying bytes: UnsafeRawBufferPointer) {
        self.init(capacity: bytes.count) { room in
            room.copyMemory(from: bytes)
            return bytes.count
        }
    }

    /// Copies `bytes`.
    public convenience init(_ bytes: some Collection<UInt8>) {
        let capacity = bytes.count
        self.init(capacity: capacity) { room in
            // A collection may have fewer bytes than its count says; any more than that are not copied.
            room.initializeMemory(as: UInt8.self, from: bytes).initialized.count
        }
    }

    deinit { free(UnsafeMutableRawPointer(mutating: base)) }

    /// Memory for so many bytes, to be handed to a storage or to `free`: new, or that at `old`, which is moved with what
    /// is in it. Swift's own `allocate` asks for an alignment, which takes `malloc` several times as long.
    package static func allocate(_ count: Int, resizing old: UnsafeMutableRawPointer? = nil) -> UnsafeMutableRawPointer
    {
        // Swift's own allocation ends the program, too, where there is no memory.
        guard let memory = realloc(old, max(count, 1)) else { fatalError("out of memory") }
        return memory
    }

    /// Calls `body` with all bytes, which are valid only during the call.
    @inlinable @inline(__always)
    public func withBytes<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let result = try body(bytes)
        withExtendedLifetime(self) {}
        return result
    }

    /// All bytes, valid while the storage lives: the caller must keep the storage.
    @inlinable
    package var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }

    /// The storage without bytes.
    static let empty = ByteStorage([])
}
