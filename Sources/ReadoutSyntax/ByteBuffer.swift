import ReadoutModel

/// A growing run of bytes that an exporter writes into.
///
/// It cannot be copied, so an append never has to ask whether somebody else still reads the bytes.
///
/// ```swift
/// var out = ByteBuffer()
/// out.append("SEQUENCE:")
/// out.append(decimal: 2)
/// ```
public struct ByteBuffer: ~Copyable {
    @usableFromInline var base: UnsafeMutablePointer<UInt8>
    @usableFromInline var capacity: Int
    /// The number of bytes so far.
    public var count: Int { @inlinable get { used } }
    @usableFromInline var used = 0

    public init(capacity: Int = 4096) {
        self.capacity = max(capacity, 16)
        base = .allocate(capacity: self.capacity)
    }

    deinit { base.deallocate() }

    @inlinable public var isEmpty: Bool { count == 0 }

    @inlinable @inline(__always)
    public mutating func append(_ byte: UInt8) {
        if used == capacity { grow(by: 1) }
        base[used] = byte
        used += 1
    }

    @inlinable @inline(__always)
    public mutating func append(_ literal: StaticString) {
        append(UnsafeRawBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }

    @inlinable @inline(__always)
    public mutating func append(_ text: Text) {
        text.withBytes { append($0) }
    }

    /// For strings made at run time; text of a record comes as ``Text``.
    public mutating func append(_ string: String) {
        var string = string
        string.withUTF8 { append(UnsafeRawBufferPointer($0)) }
    }

    @inlinable @inline(__always)
    public mutating func append(_ bytes: UnsafeRawBufferPointer) {
        guard let source = bytes.baseAddress else { return }
        if capacity - used < bytes.count { grow(by: bytes.count) }
        UnsafeMutableRawPointer(base + used).copyMemory(from: source, byteCount: bytes.count)
        used += bytes.count
    }

    public mutating func append(_ other: borrowing ByteBuffer) {
        append(other.bytes)
    }

    /// Appends a Unicode scalar as UTF-8.
    public mutating func append(_ scalar: Unicode.Scalar) {
        for byte in UTF8.encode(scalar)! { append(byte) }  // every scalar has an encoding
    }

    /// Appends a number in decimal digits, with zeros before it up to `width`.
    public mutating func append(decimal number: Int, width: Int = 1) {
        if number < 0 { append(UInt8(ascii: "-")) }
        var rest = number.magnitude
        var digits: (UInt64, UInt64, UInt64) = (0, 0, 0)  // room for 20 digits
        withUnsafeMutableBytes(of: &digits) { room in
            var at = room.count
            while rest > 0 || room.count - at < width {
                at -= 1
                room[at] = UInt8(ascii: "0") + UInt8(rest % 10)
                rest /= 10
            }
            append(UnsafeRawBufferPointer(rebasing: room[at...]))
        }
    }

    /// Makes room for `capacity` bytes more and lets `write` fill it; it returns how many it wrote, and so does this.
    public mutating func appendWritten<Failure: Error>(
        capacity more: Int, _ write: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
    ) throws(Failure) -> Int {
        if capacity - used < more { grow(by: more) }
        let count = try write(UnsafeMutableRawBufferPointer(start: base + used, count: more))
        precondition(count >= 0 && count <= more)
        used += count
        return count
    }

    /// Forgets everything after the first `count` bytes.
    public mutating func truncate(to count: Int) {
        precondition(count <= self.count)
        used = count
    }

    /// The bytes so far, valid until the next change.
    @inlinable public var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }

    /// A copy as a string.
    public var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Moves the bytes out and leaves an empty buffer.
    public mutating func take() -> ByteBuffer {
        let taken = self
        self = ByteBuffer(capacity: 0)
        return taken
    }

    /// Ends the buffer and hands its bytes on.
    public consuming func finish() -> ByteStorage {
        let storage = ByteStorage(adopting: base, count: used)
        discard self
        return storage
    }

    @usableFromInline @inline(never)
    mutating func grow(by bytes: Int) {
        capacity = max(capacity * 2, count + bytes)
        let room = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        room.update(from: base, count: count)
        base.deallocate()
        base = room
    }
}
