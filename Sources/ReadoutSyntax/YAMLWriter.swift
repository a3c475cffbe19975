import ReadoutModel

/// Writes tokens as block-style YAML that readers of YAML 1.1 and of 1.2 understand alike: every text comes back as
/// the same text, no line is folded, and text of several lines stands in a literal block where one can hold it.
public struct YAMLWriter: TokenSink, ~Copyable {
    /// What has been written.
    public var out: ByteBuffer

    private struct Level {
        let isMapping: Bool
        let indent: Int
        var isFirst = true
    }

    private var levels: [Level] = []
    /// Where the next value goes: behind `key:`, behind `-`, or on its own.
    private enum State { case start, afterKey, afterDash }
    private var state = State.start

    /// A writer of one document, behind what is in `out` already.
    public init(into out: consuming ByteBuffer) { self.out = out }

    /// Ends the text and hands on what has been written.
    public consuming func finish() -> ByteBuffer { out }

    private var indent: Int { levels.last?.indent ?? 0 }

    private mutating func line(indent: Int) {
        for _ in 0..<indent { out.append(UInt8(ascii: " ")) }
    }

    /// Writes the dash of a list's item; a scalar or an inner container follows it.
    private mutating func beginItem() {
        guard let level = levels.last, !level.isMapping else { return }
        if state == .afterDash {
            // A list directly in a list: `- - item`.
            state = .start
        } else {
            line(indent: level.indent)
        }
        out.append("-")
        state = .afterDash
    }

    private mutating func begin(isMapping: Bool, isEmpty: Bool) {
        if state != .afterKey { beginItem() }
        let parent = levels.last
        if isEmpty {
            if state != .start { out.append(" ") }
            if isMapping { out.append("{}\n") } else { out.append("[]\n") }
            levels.append(Level(isMapping: isMapping, indent: -1))
            return
        }
        switch state {
        case .start: levels.append(Level(isMapping: isMapping, indent: parent == nil ? 0 : indent + 2))
        case .afterKey:
            out.append("\n")
            levels.append(Level(isMapping: isMapping, indent: indent + 2))
            state = .start
        case .afterDash:
            out.append(" ")
            levels.append(Level(isMapping: isMapping, indent: indent + 2))
        }
    }

    private mutating func end() {
        levels.removeLast()
        state = .start
    }

    /// Begins a mapping.
    public mutating func beginMapping(isEmpty: Bool) { begin(isMapping: true, isEmpty: isEmpty) }
    /// Ends a mapping.
    public mutating func endMapping() { end() }
    /// Begins a sequence.
    public mutating func beginSequence(isEmpty: Bool) { begin(isMapping: false, isEmpty: isEmpty) }
    /// Ends a sequence.
    public mutating func endSequence() { end() }

    /// Writes a key; its value follows.
    public mutating func key(_ text: Text) {
        // The first key of a mapping in a list stands behind the dash.
        if state != .afterDash { line(indent: indent) }
        // A key on one line has at most 1024 characters (YAML 1.2 §7.4.2); a longer one is marked.
        let isLong = text.count > 250
        if isLong { out.append("? ") }
        if YAMLScalar.isPlain(text) { out.append(text) } else { YAMLScalar.appendQuoted(text, to: &out) }
        if isLong {
            out.append("\n")
            line(indent: indent)
        }
        out.append(":")
        state = .afterKey
    }

    /// Writes a key of a format; its value follows.
    public mutating func key(_ name: FieldName) {
        if state != .afterDash { line(indent: indent) }
        out.append(name.bytes)
        out.append(":")
        state = .afterKey
    }

    /// Writes a word without quotes, of letters and hyphens alone and none that YAML takes for something else.
    public mutating func word(_ word: String) {
        scalar { out, _ in out.append(word) }
    }

    private mutating func scalar(_ write: (inout ByteBuffer, Int) -> Void) {
        if state != .afterKey { beginItem() }
        if state != .start { out.append(" ") }
        write(&out, max(indent, 0))
        out.append("\n")
        state = .start
    }

    /// Writes a text: plain where it can be, on several lines as a literal block, else in double quotes.
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

    /// Writes a number, digit for digit.
    public mutating func number(_ number: Number) {
        scalar { out, _ in out.append(number.text) }
    }

    /// Writes `true` or `false`.
    public mutating func bool(_ value: Bool) {
        scalar { out, _ in if value { out.append("true") } else { out.append("false") } }
    }

    /// Writes `null`.
    public mutating func null() {
        scalar { out, _ in out.append("null") }
    }
}
