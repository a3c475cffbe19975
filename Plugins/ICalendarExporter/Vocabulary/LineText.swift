import ReadoutModel
import ReadoutSyntax

// Line breaks in texts. Besides the newline there are three characters at which some readers end a line: U+0085, U+2028
// and U+2029. A file that has them can look to such a reader as if it had properties that it has not.

extension ByteBuffer {
    /// Appends text of one line or several: every line break becomes a newline, and there is none at the end.
    mutating func append(lines bytes: UnsafeRawBufferPointer) {
        let text = LineBreak.trimmingEnd(bytes)
        guard LineBreak.mayHaveOthers(text) else { return append(text) }
        var at = 0
        while at < text.count {
            let length = LineBreak.length(in: text, at: at)
            append(length == 0 ? text[at] : UInt8(ascii: "\n"))
            at += max(length, 1)
        }
    }

    /// Appends a name or a title, which has one line: a line break with the white space around it becomes a blank, and
    /// none is left at the ends.
    mutating func append(oneLine bytes: UnsafeRawBufferPointer) {
        guard LineBreak.mayHave(bytes) else { return append(bytes) }
        let start = count
        var at = 0
        while at < bytes.count {
            if LineBreak.length(in: bytes, at: at) == 0 {
                append(bytes[at])
                at += 1
                continue
            }
            while count > start, ASCII.isBlank(withBytes { $0[count - 1] }) { truncate(to: count - 1) }
            at = LineBreak.skip(bytes, from: at)
            if count > start, at < bytes.count { append(UInt8(ascii: " ")) }
        }
    }
}

extension Text {
    /// The text on one line, as ``ByteBuffer/append(oneLine:)`` writes it.
    var onOneLine: Text {
        if withBytes({ !LineBreak.has($0) }) { return self }
        var line = ByteBuffer(capacity: count)
        withBytes { line.append(oneLine: $0) }
        return Text(uncheckedUTF8: line.finish())
    }

    /// The text without a line break at its end, as ``ByteBuffer/append(lines:)`` writes it.
    var inLines: Text {
        if withBytes({ !LineBreak.has($0) }) { return self }
        var lines = ByteBuffer(capacity: count)
        withBytes { lines.append(lines: $0) }
        return Text(uncheckedUTF8: lines.finish())
    }
}

enum LineBreak {
    /// Whether there is a line break of any kind.
    static func has(_ bytes: UnsafeRawBufferPointer) -> Bool {
        mayHave(bytes) && bytes.indices.contains { length(in: bytes, at: $0) > 0 }
    }

    /// `false` where there is no line break; `true` also of texts with other characters that begin as they do.
    @inline(__always)
    static func mayHave(_ bytes: UnsafeRawBufferPointer) -> Bool {
        find(bytes, words: { leads($0) | newlines($0) }) { $0 == UInt8(ascii: "\n") || $0 & 0xDF == 0xC2 }
    }

    /// The same, newlines aside.
    @inline(__always)
    static func mayHaveOthers(_ bytes: UnsafeRawBufferPointer) -> Bool {
        find(bytes, words: leads) { $0 & 0xDF == 0xC2 }
    }

    /// Whether a byte is one of those that are looked for, eight at a time.
    @inline(__always)
    private static func find(
        _ bytes: UnsafeRawBufferPointer, words: (UInt64) -> UInt64, byte: (UInt8) -> Bool
    ) -> Bool {
        guard bytes.count >= 8 else { return bytes.contains(where: byte) }
        var at = 0
        while at + 8 < bytes.count {
            if words(bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)) != 0 { return true }
            at += 8
        }
        return words(bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)) != 0
    }

    /// How many bytes the line break at an index has; 0 where there is none.
    static func length(in bytes: UnsafeRawBufferPointer, at index: Int) -> Int {
        switch bytes[index] {
        case UInt8(ascii: "\n"): return 1
        case 0xC2: return index + 1 < bytes.count && bytes[index + 1] == 0x85 ? 2 : 0
        case 0xE2:
            guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
            return bytes[index + 2] & 0xFE == 0xA8 ? 3 : 0
        default: return 0
        }
    }

    /// The bytes without the line breaks at their end.
    @inline(__always)
    static func trimmingEnd(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        var end = bytes.count
        trim: while end > 0 {
            let last = bytes[end - 1]
            // Most texts end in a letter or a full stop.
            if last != UInt8(ascii: "\n"), last < 0x85 || last > 0xA9 { break }
            for length in 1...3 where end >= length && self.length(in: bytes, at: end - length) == length {
                end -= length
                continue trim
            }
            break
        }
        return UnsafeRawBufferPointer(rebasing: bytes[..<end])
    }

    /// The index of what follows the line breaks and blanks at an index.
    fileprivate static func skip(_ bytes: UnsafeRawBufferPointer, from index: Int) -> Int {
        var at = index
        while at < bytes.count {
            let step = ASCII.isBlank(bytes[at]) ? 1 : length(in: bytes, at: at)
            if step == 0 { break }
            at += step
        }
        return at
    }

    /// Not zero where a byte is 0xC2 or 0xE2, with which the line breaks beyond ASCII begin.
    @inline(__always)
    private static func leads(_ word: UInt64) -> UInt64 { equal(word & every(0xDF), 0xC2) }

    @inline(__always)
    private static func newlines(_ word: UInt64) -> UInt64 { equal(word, 0x0A) }

    /// Not zero where one of the eight bytes is `byte`.
    @inline(__always)
    private static func equal(_ word: UInt64, _ byte: UInt8) -> UInt64 {
        let others = word ^ every(byte)
        return (others &- every(0x01)) & ~others & every(0x80)
    }

    @inline(__always)
    private static func every(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }
}
