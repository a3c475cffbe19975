import ReadoutModel

/// Writes tokens as block-style YAML that readers of YAML 1.1 and of 1.2 understand alike: every text comes back as
/// the same text, no line is folded, and text of several lines stands in a literal block where one can hold it.
public struct YAMLWriter: TokenSink, ~Copyable {
    public var out: ByteBuffer

    private struct Level {
        let isMapping: Bool
        let indent: Int
        var isFirst = true
    }

    private var levels: [Level] = []
    /// Where the next value goes: behind `key:`, behind `-`, or on its own.
    private enum Place { case start, afterKey, afterDash }
    private var place = Place.start

    public init(into out: consuming ByteBuffer) { self.out = out }

    public consuming func finish() -> ByteBuffer { out }

    private var indent: Int { levels.last?.indent ?? 0 }

    private mutating func line(indent: Int) {
        for _ in 0..<indent { out.append(UInt8(ascii: " ")) }
    }

    /// Writes the dash of a list's item; a scalar or an inner container follows it.
    private mutating func beginItem() {
        guard let level = levels.last, !level.isMapping else { return }
        if place == .afterDash {
            // A list directly in a list: `- - item`.
            place = .start
        } else {
            line(indent: level.indent)
        }
        out.append("-")
        place = .afterDash
    }

    private mutating func begin(isMapping: Bool, isEmpty: Bool) {
        if place != .afterKey { beginItem() }
        let parent = levels.last
        if isEmpty {
            if place != .start { out.append(" ") }
            if isMapping { out.append("{}\n") } else { out.append("[]\n") }
            levels.append(Level(isMapping: isMapping, indent: -1))
            return
        }
        switch place {
        case .start: levels.append(Level(isMapping: isMapping, indent: parent == nil ? 0 : indent + 2))
        case .afterKey:
            out.append("\n")
            levels.append(Level(isMapping: isMapping, indent: indent + 2))
            place = .start
        case .afterDash:
            out.append(" ")
            levels.append(Level(isMapping: isMapping, indent: indent + 2))
        }
    }

    private mutating func end() {
        levels.removeLast()
        place = .start
    }

    public mutating func beginMapping(isEmpty: Bool) { begin(isMapping: true, isEmpty: isEmpty) }
    public mutating func endMapping() { end() }
    public mutating func beginSequence(isEmpty: Bool) { begin(isMapping: false, isEmpty: isEmpty) }
    public mutating func endSequence() { end() }

    public mutating func key(_ text: Text) {
        // The first key of a mapping in a list stands behind the dash.
        if place != .afterDash { line(indent: indent) }
        // A key on one line has at most 1024 characters (YAML 1.2 §7.4.2); a longer one is marked.
        let isLong = text.count > 250
        if isLong { out.append("? ") }
        if YAMLScalar.isPlain(text) { out.append(text) } else { YAMLScalar.appendQuoted(text, to: &out) }
        if isLong {
            out.append("\n")
            line(indent: indent)
        }
        out.append(":")
        place = .afterKey
    }

    public mutating func key(_ name: FieldName) {
        if place != .afterDash { line(indent: indent) }
        out.append(name.bytes)
        out.append(":")
        place = .afterKey
    }

    public mutating func word(_ word: String) {
        scalar { out, _ in out.append(word) }
    }

    private mutating func scalar(_ write: (inout ByteBuffer, Int) -> Void) {
        if place != .afterKey { beginItem() }
        if place != .start { out.append(" ") }
        write(&out, max(indent, 0))
        out.append("\n")
        place = .start
    }

    public mutating func string(_ text: Text) {
        let parentIndent = indent
        scalar { out, _ in
            if YAMLScalar.isPlain(text) {
                out.append(text)
            } else if YAMLScalar.canBeLiteral(text) {
                YAMLScalar.appendLiteral(text, indent: parentIndent + 2, to: &out)
            } else {
                YAMLScalar.appendQuoted(text, to: &out)
            }
        }
    }

    public mutating func number(_ number: Number) {
        scalar { out, _ in out.append(number.text) }
    }

    public mutating func bool(_ value: Bool) {
        scalar { out, _ in if value { out.append("true") } else { out.append("false") } }
    }

    public mutating func null() {
        scalar { out, _ in out.append("null") }
    }
}
