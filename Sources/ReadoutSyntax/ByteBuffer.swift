import ReadoutModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

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

    /// An empty buffer.
    /// - Parameter capacity: the bytes that it has room for before it grows.
    public init(capacity: Int = 4096) {
        precondition(capacity >= 0)
        self.capacity = capacity
        base = capacity == 0 ? ByteBuffer.nothing : ByteBuffer.allocate(capacity)
    }

    deinit { if capacity > 0 { free(base) } }

    private static func allocate(
        _ count: Int, resizing old: UnsafeMutablePointer<UInt8>? = nil
    ) -> UnsafeMutablePointer<UInt8> {
        ByteStorage.allocate(count, resizing: old).bindMemory(to: UInt8.self, capacity: count)
    }

    /// Where a buffer without room begins. It is never read or written; ``take()`` leaves such a buffer behind.
    private static var nothing: UnsafeMutablePointer<UInt8> { UnsafeMutablePointer(bitPattern: 1)! }  // 1 is not 0

    /// Whether there are no bytes.
    @inlinable public var isEmpty: Bool { count == 0 }

    /// Appends a byte.
    @inlinable @inline(__always)
    public mutating func append(_ byte: UInt8) {
        if used == capacity { grow(by: 1) }
        base[used] = byte
        used += 1
    }

    /// Appends the UTF-8 of a literal.
    @inlinable @inline(__always)
    public mutating func append(_ literal: StaticString) {
        // Here the compiler knows how many bytes there are, as a rule, and what they are.
        let count = literal.utf8CodeUnitCount
        if capacity - used < count { grow(by: count) }
        UnsafeMutableRawPointer(base + used).copyMemory(from: literal.utf8Start, byteCount: count)
        used += count
    }

    /// Appends the bytes of a text.
    @_disfavoredOverload  // a literal is a `StaticString`
    @inlinable @inline(__always)
    public mutating func append(_ text: Text) {
        text.withBytes { append($0) }
    }

    /// Appends the UTF-8 of a string made at run time; text of a document comes as ``Text``.
    @_disfavoredOverload  // or every literal would be made a `String` first
    public mutating func append(_ string: String) {
        var string = string
        string.withUTF8 { append(UnsafeRawBufferPointer($0)) }
    }

    /// Appends a copy of `bytes`.
    public mutating func append(_ bytes: UnsafeRawBufferPointer) {
        guard let source = bytes.baseAddress else { return }
        let count = bytes.count
        if capacity - used < count { grow(by: count) }
        ByteBuffer.copy(source, count, to: UnsafeMutableRawPointer(base + used))
        used += count
    }

    /// Names, words and marks are short: they are copied as one or two pieces that may overlap, which takes less time
    /// than a call.
    @inline(__always)
    private static func copy(_ source: UnsafeRawPointer, _ count: Int, to room: UnsafeMutableRawPointer) {
        func ends<Piece: BitwiseCopyable>(_: Piece.Type) {
            let size = MemoryLayout<Piece>.size
            let first = source.loadUnaligned(as: Piece.self)
            let last = source.loadUnaligned(fromByteOffset: count - size, as: Piece.self)
            room.storeBytes(of: first, as: Piece.self)
            room.storeBytes(of: last, toByteOffset: count - size, as: Piece.self)
        }
        if count > 32 {
            room.copyMemory(from: source, byteCount: count)
        } else if count >= 16 {
            ends(SIMD16<UInt8>.self)
        } else if count >= 8 {
            ends(UInt64.self)
        } else if count >= 4 {
            ends(UInt32.self)
        } else if count >= 2 {
            ends(UInt16.self)
        } else if count == 1 {
            ends(UInt8.self)
        }
    }

    /// Appends bytes in which some are special and written in another way. They are copied and looked through at once,
    /// sixteen at a time.
    ///
    /// ```swift
    /// out.append(bytes, special: { $0 .== SIMD16(repeating: 0x0A) }) { out, _ in out.append("\\n") }
    /// ```
    /// - Parameters:
    ///   - special: which of sixteen bytes are special.
    ///   - escape: writes a special byte.
    @inlinable @inline(__always)
    public mutating func append(
        _ bytes: UnsafeRawBufferPointer, special: (SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>>,
        escape: (inout ByteBuffer, UInt8) -> Void
    ) {
        var at = 0
        while at < bytes.count {
            // Sixteen bytes are stored whole, so there is room for as many more.
            if capacity - used < bytes.count - at + 16 { grow(by: bytes.count - at + 16) }
            var room = UnsafeMutableRawPointer(base + used)
            var isSpecial = false
            while at < bytes.count {
                let left = bytes.count - at
                let block = sixteenBytes(bytes, from: at)
                room.storeBytes(of: block, as: SIMD16<UInt8>.self)
                let step = min(firstMarked(special(block)), left)
                room += step
                at += step
                if step < 16 {
                    isSpecial = at < bytes.count
                    break
                }
            }
            used = room - UnsafeMutableRawPointer(base)
            guard isSpecial else { break }
            escape(&self, bytes[at])
            at += 1
        }
    }

    /// What is done with a byte that may be special; what stands around it decides.
    public enum Mark {
        /// It is appended as it is.
        case plain
        /// It gets a backslash before it.
        case escaped
        /// It is written as a character reference: `&#37;`. It is an ASCII character.
        case reference
        /// Nothing from it on is appended.
        case end
    }

    /// Appends bytes of which some get a backslash or are written as references. They are copied and looked through at
    /// once, sixteen at a time.
    /// - Parameters:
    ///   - start: the index of the first byte to append.
    ///   - special: sets the high bit of each byte that may need a backslash or a reference, the first one lowest. A zero
    ///     does not.
    ///   - mark: what becomes of the byte at an index.
    /// - Returns: `false` where a byte was the end.
    @inlinable @inline(__always)
    public mutating func append(
        _ bytes: UnsafeRawBufferPointer, from start: Int, special: (SIMD2<UInt64>) -> SIMD2<UInt64>,
        mark: (Int) -> Mark
    ) -> Bool {
        precondition(start >= 0)
        var at = start
        while at < bytes.count {
            // Sixteen bytes are stored whole, so there is room for as many more, and for a backslash or a reference.
            if capacity - used < bytes.count - at + 20 { grow(by: bytes.count - at + 20) }
            let first = at
            let room = UnsafeMutableRawPointer(base + used) - first
            block: while true {
                let block = sixteenBytes(bytes, from: at)
                room.storeBytes(of: block, toByteOffset: at, as: SIMD16<UInt8>.self)
                // Sixteen bytes either way, of which any pattern is a value.
                let found = special(littleEndian(unsafeBitCast(block, to: SIMD2<UInt64>.self)))
                for half in 0..<2 {
                    var marks = found[half]
                    while marks != 0 {
                        let here = at + half * 8 + marks.trailingZeroBitCount / 8
                        if here >= bytes.count { break }  // a zero behind the end
                        marks &= marks &- 1
                        switch mark(here) {
                        case .plain: continue
                        case .end:
                            used += here - first
                            return false
                        case .escaped:
                            room.storeBytes(of: UInt8(ascii: "\\"), toByteOffset: here, as: UInt8.self)
                            room.storeBytes(of: bytes[here], toByteOffset: here + 1, as: UInt8.self)
                            used += here - first + 2
                            at = here + 1
                            break block
                        case .reference:
                            used += here - first
                            append("&#")
                            append(decimal: Int(bytes[here]))
                            append(UInt8(ascii: ";"))
                            at = here + 1
                            break block
                        }
                    }
                }
                at += 16
                if at >= bytes.count {
                    used += bytes.count - first
                    break
                }
            }
        }
        return true
    }

    /// Appends a copy of another buffer's bytes.
    public mutating func append(_ other: borrowing ByteBuffer) {
        append(other.bytes)
    }

    /// Appends a Unicode scalar as UTF-8.
    @_disfavoredOverload
    public mutating func append(_ scalar: Unicode.Scalar) {
        for byte in UTF8.encode(scalar)! { append(byte) }  // every scalar has an encoding
    }

    /// Appends a number in decimal digits, with zeros before it up to `width`.
    public mutating func append(decimal number: Int, width: Int = 1) {
        // Years, months, hours: nearly all that is ever written.
        if width == 2, number >= 0, number < 100 {
            appendPair(number)
        } else if width <= 4, number >= (width == 4 ? 0 : 1000), number < 10_000 {
            appendPair(number / 100)
            appendPair(number % 100)
        } else if width == 1, number >= 0, number < 100 {
            if number >= 10 { appendPair(number) } else { append(UInt8(ascii: "0") + UInt8(number)) }
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

    /// Makes room for `capacity` bytes more and lets `write` fill it.
    /// - Parameter write: writes to the room, which holds nothing yet, from its start, and returns how many bytes it
    ///   has written.
    /// - Returns: what `write` returned.
    public mutating func appendWritten<Failure: Error>(
        capacity more: Int, _ write: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
    ) throws(Failure) -> Int {
        if capacity - used < more { grow(by: more) }
        let count = try write(UnsafeMutableRawBufferPointer(start: base + used, count: more))
        precondition(count >= 0 && count <= more)
        used += count
        return count
    }

    /// Replaces one byte by another wherever it stands from index `start` on.
    @inlinable
    public mutating func replace(_ byte: UInt8, by other: UInt8, from start: Int) {
        precondition(start >= 0 && start <= used)
        for at in start..<used where base[at] == byte { base[at] = other }
    }

    /// Forgets everything after the first `count` bytes.
    public mutating func truncate(to count: Int) {
        precondition(count >= 0 && count <= self.count)
        used = count
    }

    /// Calls `body` with the bytes so far, which are valid only during the call.
    @inlinable @inline(__always)
    public func withBytes<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result { try body(bytes) }

    /// The bytes so far, valid until the next change.
    @inlinable package var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }

    /// A copy as a string; what is no UTF-8 becomes U+FFFD.
    public var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Moves the bytes out and leaves an empty buffer.
    public mutating func take() -> ByteBuffer {
        let taken = self
        self = ByteBuffer(capacity: 0)
        return taken
    }

    /// A copy of the bytes as a text. The caller knows that they are UTF-8, as they are where only texts, strings,
    /// literals and ASCII bytes have been appended; nothing checks it. Without a copy, where the buffer has served its
    /// purpose: `Text(uncheckedUTF8: buffer.finish())`.
    public func uncheckedText() -> Text { Text(uncheckedUTF8: ByteStorage(copying: bytes)) }

    /// Ends the buffer and hands its bytes on.
    public consuming func finish() -> ByteStorage {
        let storage = capacity > 0 ? ByteStorage(adopting: base, count: used) : ByteStorage(capacity: 0) { _ in 0 }
        discard self
        return storage
    }

    @usableFromInline @inline(never)
    mutating func grow(by bytes: Int) {
        let old = capacity
        capacity = max(capacity * 2, count + bytes, 16)
        base = ByteBuffer.allocate(capacity, resizing: old > 0 ? base : nil)
    }
}

/// Eight bytes from `start` on, the first one lowest, or as many as there are and zeros behind them.
@inlinable @inline(__always)
func eightBytes(_ bytes: UnsafeRawBufferPointer, from start: Int) -> UInt64 {
    let left = bytes.count - start
    if left >= 8 { return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)) }
    if bytes.count >= 8 {
        let last = bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)
        return UInt64(littleEndian: last) >> UInt64(64 - left * 8)
    }
    if left >= 4 {
        let low = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt32.self))
        let high = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: bytes.count - 4, as: UInt32.self))
        return UInt64(low) | UInt64(high) << UInt64(left * 8 - 32)
    }
    var word = UInt64(bytes[start])
    if left > 1 { word |= UInt64(bytes[start + 1]) << 8 }
    if left > 2 { word |= UInt64(bytes[start + 2]) << 16 }
    return word
}

/// Sixteen bytes from `start` on, or as many as there are and zeros behind them.
@inlinable @inline(__always)
func sixteenBytes(_ bytes: UnsafeRawBufferPointer, from start: Int) -> SIMD16<UInt8> {
    if bytes.count - start >= 16 { return bytes.loadUnaligned(fromByteOffset: start, as: SIMD16<UInt8>.self) }
    return fewBytes(bytes, from: start)
}

@usableFromInline
func fewBytes(_ bytes: UnsafeRawBufferPointer, from start: Int) -> SIMD16<UInt8> {
    let left = bytes.count - start
    let low = eightBytes(bytes, from: start)
    var high: UInt64 = 0
    if left > 8 {
        let last = bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)
        high = UInt64(littleEndian: last) >> UInt64(128 - left * 8)
    }
    // Sixteen bytes either way, and every pattern of bits is a value of both; the same holds in `firstMarked`.
    return unsafeBitCast(SIMD2(low.littleEndian, high.littleEndian), to: SIMD16<UInt8>.self)
}

@inlinable @inline(__always)
func littleEndian(_ words: SIMD2<UInt64>) -> SIMD2<UInt64> {
    SIMD2(UInt64(littleEndian: words[0]), UInt64(littleEndian: words[1]))
}

/// The index of the first byte that is marked, or 16.
@inlinable @inline(__always)
func firstMarked(_ mask: SIMDMask<SIMD16<Int8>>) -> Int {
    let words = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    if words[0] | words[1] == 0 { return 16 }
    if words[0] != 0 { return UInt64(littleEndian: words[0]).trailingZeroBitCount / 8 }
    return 8 + UInt64(littleEndian: words[1]).trailingZeroBitCount / 8
}
