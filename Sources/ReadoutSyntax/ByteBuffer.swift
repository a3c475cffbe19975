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

    @_disfavoredOverload  // a literal is a `StaticString`
    @inlinable @inline(__always)
    public mutating func append(_ text: Text) {
        text.withBytes { append($0) }
    }

    /// For strings made at run time; text of a record comes as ``Text``.
    @_disfavoredOverload  // or every literal would be made a `String` first
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

    /// Appends bytes in which some are special and written in another way. They are copied and looked through at once,
    /// eight at a time.
    ///
    /// ```swift
    /// out.append(bytes, special: { controls(in: $0) }) { out, byte in out.append("?") }
    /// ```
    /// - Parameters:
    ///   - special: given eight bytes, the first one lowest, sets the high bit of each special byte. It may be wrong
    ///     about those after the first. No letter is special.
    ///   - escape: writes a special byte.
    @inlinable @inline(__always)
    public mutating func append(
        _ bytes: UnsafeRawBufferPointer, special: (UInt64) -> UInt64, escape: (inout ByteBuffer, UInt8) -> Void
    ) {
        var at = 0
        while at < bytes.count {
            // Words are stored whole, so there is room for one more than the bytes.
            if capacity - used < bytes.count - at + 8 { grow(by: bytes.count - at + 8) }
            var room = UnsafeMutableRawPointer(base + used)
            var isSpecial = false
            while at < bytes.count {
                let left = bytes.count - at
                var word: UInt64
                if left >= 8 {
                    word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
                } else {
                    word = ByteBuffer.tail(bytes, from: at)
                }
                room.storeBytes(of: word.littleEndian, as: UInt64.self)
                let found = special(word)
                let step = min(found == 0 ? 8 : found.trailingZeroBitCount / 8, left)
                room += step
                at += step
                if found != 0 {
                    isSpecial = true
                    break
                }
            }
            used = room - UnsafeMutableRawPointer(base)
            guard isSpecial else { break }
            escape(&self, bytes[at])
            at += 1
        }
    }

    /// The last bytes, seven at most, with letters behind them.
    @inlinable @inline(__always)
    static func tail(_ bytes: UnsafeRawBufferPointer, from start: Int) -> UInt64 {
        let letters: UInt64 = 0x6161_6161_6161_6161
        let bits = UInt64(bytes.count - start) * 8
        if bytes.count >= 8 {
            let last = bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)
            return UInt64(littleEndian: last) >> (64 - bits) | letters << bits
        }
        var word = letters << bits
        for index in start..<bytes.count { word |= UInt64(bytes[index]) << UInt64((index - start) * 8) }
        return word
    }

    public mutating func append(_ other: borrowing ByteBuffer) {
        append(other.bytes)
    }

    /// Appends a Unicode scalar as UTF-8.
    @_disfavoredOverload
    public mutating func append(_ scalar: Unicode.Scalar) {
        for byte in UTF8.encode(scalar)! { append(byte) }  // every scalar has an encoding
    }

    /// Appends a number in decimal digits, with zeros before it up to `width`.
    @inlinable @inline(__always)
    public mutating func append(decimal number: Int, width: Int = 1) {
        // Years, months, hours: nearly all that is ever written.
        if width == 2, number >= 0, number < 100 {
            appendPair(number)
        } else if width == 4, number >= 0, number < 10_000 {
            appendPair(number / 100)
            appendPair(number % 100)
        } else {
            appendAny(decimal: number, width: width)
        }
    }

    @inlinable @inline(__always)
    mutating func appendPair(_ number: Int) {
        if capacity - used < 2 { grow(by: 2) }
        let tens = UInt8(truncatingIfNeeded: (number &* 205) >> 11)  // a tenth, for less than a hundred
        base[used] = UInt8(ascii: "0") &+ tens
        base[used + 1] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number) &- tens &* 10
        used += 2
    }

    @usableFromInline
    mutating func appendAny(decimal number: Int, width: Int) {
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
