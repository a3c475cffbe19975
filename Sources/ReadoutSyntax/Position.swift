#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A line and column of a source.
public struct Position: Sendable, Hashable, Comparable {
    /// From 1.
    public var line: Int
    /// From 1, in Unicode scalars.
    public var column: Int

    /// The position at this line and column, both from 1.
    public init(line: Int, column: Int) { (self.line, self.column) = (line, column) }

    /// By line, then by column.
    public static func < (a: Position, b: Position) -> Bool { (a.line, a.column) < (b.line, b.column) }
}

/// The line and column of the byte at `offset`, where the bytes begin at `start` of their file. An offset behind the
/// last byte counts as the end.
public func position(
    of offset: Int, in bytes: UnsafeRawBufferPointer, from start: Position = Position(line: 1, column: 1)
) -> Position {
    var counter = PositionCounter(from: start)
    return counter.position(of: offset, in: bytes)
}

/// Counts lines and columns on from where it was asked last, so that many positions, asked for in their order, cost one
/// walk through the bytes. Asked for an earlier one it begins again.
package struct PositionCounter: Sendable {
    private let start: Position
    /// Where it is, and the position there.
    private var offset = 0
    private var current: Position

    /// - Parameter start: the position of the first byte in its file.
    package init(from start: Position = Position(line: 1, column: 1)) { (self.start, current) = (start, start) }

    /// The line and column of the byte at `offset`; one behind the last byte counts as the end.
    package mutating func position(of offset: Int, in bytes: UnsafeRawBufferPointer) -> Position {
        let wanted = min(offset, bytes.count)
        if wanted < self.offset { begin() }
        while let lineBreak = lineBreak(in: bytes, before: wanted) { pass(lineBreak) }
        walk(to: wanted, in: bytes)
        return current
    }

    /// Where the character at a position begins; `nil` where the bytes do not reach so far. Behind the end of its line a
    /// position counts as the end of the line.
    package mutating func offset(of position: Position, in bytes: UnsafeRawBufferPointer) -> Int? {
        if position < current { begin() }
        if position < current { return nil }
        while current.line < position.line {
            guard let lineBreak = lineBreak(in: bytes, before: bytes.count) else { return nil }
            pass(lineBreak)
        }
        var next = offset
        while current.column < position.column || isMark(at: next, in: bytes) {
            guard next < bytes.count, bytes[next] != UInt8(ascii: "\n") else { break }
            next = self.next(after: next, in: bytes)
            walk(to: next, in: bytes)
        }
        return offset
    }

    private mutating func begin() { (offset, current) = (0, start) }

    /// Goes to the beginning of the next line.
    private mutating func pass(_ lineBreak: Int) {
        offset = lineBreak + 1
        current = Position(line: current.line + 1, column: 1)
    }

    /// Goes on within a line.
    private mutating func walk(to end: Int, in bytes: UnsafeRawBufferPointer) {
        if offset < end, isMark(at: offset, in: bytes) { current.column -= 1 }
        // Each byte is a character's first but for those that go on with one, 10xxxxxx. Eight are looked at at once.
        while offset + 8 <= end {
            let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            current.column += 8 - ((word >> 7) & ~(word >> 6) & 0x0101_0101_0101_0101).nonzeroBitCount
            offset += 8
        }
        while offset < end {
            if bytes[offset] & 0xC0 != 0x80 { current.column += 1 }
            offset += 1
        }
    }

    private func next(after at: Int, in bytes: UnsafeRawBufferPointer) -> Int {
        var next = at + 1
        while next < bytes.count, bytes[next] & 0xC0 == 0x80 { next += 1 }
        return next
    }

    /// A byte order mark is no character of the text.
    private func isMark(at: Int, in bytes: UnsafeRawBufferPointer) -> Bool {
        at == 0 && bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
    }

    /// The next line break.
    private func lineBreak(in bytes: UnsafeRawBufferPointer, before end: Int) -> Int? {
        guard offset < end, let base = bytes.baseAddress,
            let found = memchr(base + offset, Int32(UInt8(ascii: "\n")), end - offset)
        else { return nil }
        return UnsafeRawPointer(found) - base
    }
}
