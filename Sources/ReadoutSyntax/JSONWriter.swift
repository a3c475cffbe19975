import ReadoutModel

/// Writes tokens as JSON, on one line or indented.
public struct JSONWriter: TokenSink, ~Copyable {
    /// What has been written.
    public var out: ByteBuffer
    /// Spaces a level; `nil` for one line.
    private let indent: Int?
    private var depth: Int
    private var isFirst = true
    private var followsKey = false

    /// A writer of one value, behind what is in `out` already.
    /// - Parameters:
    ///   - indent: the spaces of a level; `nil` for all on one line.
    ///   - depth: how many levels the value already stands within, for its indentation.
    public init(into out: consuming ByteBuffer, indent: Int?, depth: Int = 0) {
        self.out = out
        self.indent = indent
        self.depth = depth
        followsKey = true  // nothing stands before the first value
    }

    /// Ends the text and hands on what has been written.
    public consuming func finish() -> ByteBuffer { out }

    @inline(__always)
    private mutating func separate() {
        if followsKey {
            followsKey = false
            return
        }
        if !isFirst { out.append(UInt8(ascii: ",")) }
        newLine()
    }

    @inline(__always)
    private mutating func newLine() {
        guard let indent else { return }
        out.append(UInt8(ascii: "\n"))
        for _ in 0..<depth * indent { out.append(UInt8(ascii: " ")) }
    }

    private mutating func begin(_ bracket: UInt8) {
        separate()
        out.append(bracket)
        depth += 1
        isFirst = true
    }

    private mutating func end(_ bracket: UInt8) {
        depth -= 1
        if !isFirst { newLine() }
        out.append(bracket)
        isFirst = false
    }

    /// Begins an object.
    public mutating func beginMapping(isEmpty: Bool) { begin(UInt8(ascii: "{")) }
    /// Ends an object.
    public mutating func endMapping() { end(UInt8(ascii: "}")) }
    /// Begins an array.
    public mutating func beginSequence(isEmpty: Bool) { begin(UInt8(ascii: "[")) }
    /// Ends an array.
    public mutating func endSequence() { end(UInt8(ascii: "]")) }

    /// Writes a member's name; its value follows.
    public mutating func key(_ text: Text) {
        separate()
        isFirst = false
        JSONWriter.append(text, to: &out)
        out.append(UInt8(ascii: ":"))
        if indent != nil { out.append(UInt8(ascii: " ")) }
        followsKey = true
    }

    /// Writes the name of a member of a format; its value follows.
    public mutating func key(_ name: FieldName) {
        separate()
        isFirst = false
        out.append(UInt8(ascii: "\""))
        out.append(name.bytes)
        if indent != nil { out.append("\": ") } else { out.append("\":") }
        followsKey = true
    }

    /// Writes a word as a string, of letters and hyphens alone.
    public mutating func word(_ word: String) {
        separate()
        isFirst = false
        out.append(UInt8(ascii: "\""))
        out.append(word)
        out.append(UInt8(ascii: "\""))
    }

    /// Writes a string.
    public mutating func string(_ text: Text) {
        separate()
        isFirst = false
        JSONWriter.append(text, to: &out)
    }

    /// Writes a number, digit for digit.
    public mutating func number(_ number: Number) {
        separate()
        isFirst = false
        out.append(number.text)
    }

    /// Writes `true` or `false`.
    public mutating func bool(_ value: Bool) {
        separate()
        isFirst = false
        if value { out.append("true") } else { out.append("false") }
    }

    /// Writes `null`.
    public mutating func null() {
        separate()
        isFirst = false
        out.append("null")
    }

    /// Appends `text` as a JSON string (RFC 8259 §7), escaping what must be and nothing else.
    @inline(__always)
    public static func append(_ text: Text, to out: inout ByteBuffer) {
        text.withBytes { append($0, to: &out) }
    }

    /// Appends UTF-8 text as a JSON string.
    @inline(__always)
    public static func append(_ bytes: UnsafeRawBufferPointer, to out: inout ByteBuffer) {
        out.append(UInt8(ascii: "\""))
        out.append(bytes, special: JSONLexis.isSpecial) { out, byte in
            switch byte {
            case UInt8(ascii: "\""): out.append("\\\"")
            case UInt8(ascii: "\\"): out.append("\\\\")
            case UInt8(ascii: "\n"): out.append("\\n")
            case UInt8(ascii: "\t"): out.append("\\t")
            case UInt8(ascii: "\r"): out.append("\\r")
            default:
                out.append("\\u00")
                out.append(hexadecimal: byte)
            }
        }
        out.append(UInt8(ascii: "\""))
    }
}
