import ReadoutModel
import ReadoutSyntax

/// A line of an input, or a part of a long one, that a diagnostic is about.
public struct Excerpt: Sendable, Hashable {
    /// What stands before the position, on its line.
    public var before: String
    /// What stands from the position on, on its line.
    public var after: String

    /// How many characters of a line are shown before the position and behind it.
    private static let width = 60

    /// An excerpt of a line.
    public init(before: String, after: String) { (self.before, self.after) = (before, after) }

    /// The line, what cannot be seen spelled out, and below it a mark at the position.
    ///
    /// ```
    ///   - {id: gb, country: UK}
    ///                       ^
    /// ```
    public var marked: String {
        let (before, after) = (Excerpt.shown(before), Excerpt.shown(after))
        let padding = before.unicodeScalars.map { scalar in
            scalar == "\t" ? "\t" : String(repeating: " ", count: scalar.columns)
        }
        return "  \(before)\(after)\n  \(padding.joined())^"
    }

    /// Tabs stand, as the line of the mark repeats them.
    private static func shown(_ text: String) -> String {
        text.split(separator: "\t", omittingEmptySubsequences: false).map { spelledOut(String($0)) }
            .joined(separator: "\t")
    }
}

extension Excerpt {
    /// Gives each diagnostic the line that its position is on, in one walk through the bytes.
    /// - Parameters:
    ///   - diagnostics: in the order of their positions.
    ///   - bytes: those that the positions are in.
    ///   - origin: the position of the first byte.
    package static func add(to diagnostics: inout [Diagnostic], of bytes: UnsafeRawBufferPointer, from origin: Position)
    {
        var counter = PositionCounter(from: origin)
        for index in diagnostics.indices {
            guard let position = diagnostics[index].position, diagnostics[index].excerpt == nil,
                let offset = counter.offset(of: position, in: bytes)
            else { continue }
            diagnostics[index].excerpt = Excerpt(bytes, at: offset)
        }
    }

    private init(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
        var (start, count) = (offset, 0)
        while start > 0, bytes[start - 1] != UInt8(ascii: "\n"), count < Excerpt.width {
            start -= 1
            if bytes[start] & 0xC0 != 0x80 { count += 1 }
        }
        var end = offset
        count = 0
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n"), bytes[end] != UInt8(ascii: "\r") {
            if bytes[end] & 0xC0 != 0x80 {
                if count == Excerpt.width { break }
                count += 1
            }
            end += 1
        }
        let isCutBefore = start > 0 && bytes[start - 1] != UInt8(ascii: "\n")
        let isCutAfter = end < bytes.count && bytes[end] != UInt8(ascii: "\n") && bytes[end] != UInt8(ascii: "\r")
        if hasByteOrderMark(bytes, at: 0), start == 0 { start = min(3, offset) }
        before = (isCutBefore ? "…" : "") + string(UnsafeRawBufferPointer(rebasing: bytes[start..<offset]))
        after = string(UnsafeRawBufferPointer(rebasing: bytes[offset..<end])) + (isCutAfter ? "…" : "")
    }
}

extension Unicode.Scalar {
    /// How many columns of a terminal the character takes: two for those of East Asia and for pictures, none for marks
    /// that stand on another one.
    fileprivate var columns: Int {
        switch value {
        case 0x1100...0x115E, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
            0x20000...0x3FFFD:
            return 2
        default:
            switch properties.generalCategory {
            case .nonspacingMark, .enclosingMark: return 0
            default: return 1
            }
        }
    }
}
