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
    var line = start.line
    var lineStart = 0
    let offset = min(offset, bytes.count)
    // Whole files are counted through here: a word that holds no line break is passed over at once.
    var at = 0
    while at < offset {
        if at + 8 <= offset {
            let word = bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self) ^ 0x0A0A_0A0A_0A0A_0A0A
            if (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 == 0 {
                at += 8
                continue
            }
        }
        if bytes[at] == UInt8(ascii: "\n") {
            line += 1
            lineStart = at + 1
        }
        at += 1
    }
    // A byte order mark is no character of the text.
    if lineStart == 0, offset >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { lineStart = 3 }
    var column = line == start.line ? start.column : 1
    for at in lineStart..<offset where bytes[at] & 0xC0 != 0x80 { column += 1 }
    return Position(line: line, column: column)
}
