import ReadoutModel
import ReadoutSyntax

/// Writes content lines (RFC 5545 §3.1): `NAME;PARAMETER=value:value`, ended by CRLF and folded at 75 octets.
///
/// What comes from a document gets in through ``text(_:)``, ``uri(_:)`` or a parameter's value alone, which see to it
/// that it stays within its line and its value. Everything else is written by this module, as literals and numbers.
///
/// ```swift
/// lines.property("SUMMARY") { $0.text(summit.title) }
/// ```
struct ContentLines: ~Copyable {
    private var out: ByteBuffer
    /// The long line that is being folded.
    private var unfolded = ByteBuffer(capacity: 2048)
    private var lineStart = 0
    private var valueStart = 0

    /// - Parameter out: what the lines are appended to.
    init(_ out: consuming ByteBuffer) { self.out = out }

    /// Hands on the bytes, those from before among them.
    consuming func finish() -> ByteBuffer { out }

    // MARK: Lines

    /// A property whose value `write` appends.
    @inline(__always)
    mutating func property(_ name: StaticString, _ write: (inout ContentLines) -> Void) {
        property(name, parameter: nil, write)
    }

    /// A property with one parameter, `nil` for none.
    @inline(__always)
    mutating func property(
        _ name: StaticString, parameter: (name: StaticString, value: Text)?, _ write: (inout ContentLines) -> Void
    ) {
        lineStart = out.count
        out.append(name)
        if let parameter { self.parameter(parameter.name, parameter.value) }
        out.append(UInt8(ascii: ":"))
        valueStart = out.count
        write(&self)
        end()
    }

    /// A whole line: `BEGIN:VEVENT`.
    mutating func line(_ literal: StaticString) {
        lineStart = out.count
        valueStart = lineStart
        out.append(literal)
        end()
    }

    // MARK: Values

    /// Whether nothing of the value has been written yet.
    var isValueEmpty: Bool { out.count == valueStart }

    /// Part of a value that this module words itself; escapes in it are its own.
    @inline(__always)
    mutating func literal(_ literal: StaticString) { out.append(literal) }

    mutating func decimal(_ number: Int, width: Int = 1) { out.append(decimal: number, width: width) }

    mutating func uuid(_ uuid: UUID5) { uuid.append(to: &out) }

    /// TEXT (RFC 5545 §3.3.11): backslash, semicolon, comma and newline are escaped. A control character that TEXT
    /// cannot hold is dropped; the carriage return would end the line.
    mutating func text(_ text: Text) {
        text.withBytes { bytes in
            var written = 0
            for at in 0..<bytes.count where isSpecial(bytes[at]) {
                out.append(UnsafeRawBufferPointer(rebasing: bytes[written..<at]))
                written = at + 1
                switch bytes[at] {
                case UInt8(ascii: "\n"): out.append("\\n")
                case UInt8(ascii: "\\"): out.append("\\\\")
                case UInt8(ascii: ";"): out.append("\\;")
                case UInt8(ascii: ","): out.append("\\,")
                default: break
                }
            }
            out.append(UnsafeRawBufferPointer(rebasing: bytes[written...]))
        }
    }

    /// URI (RFC 5545 §3.3.13): an IRI is mapped to one by RFC 3987 §3.1, octets beyond ASCII percent-encoded.
    mutating func uri(_ iri: Text) {
        iri.withBytes { bytes in
            for byte in bytes {
                if byte > 0x20 && byte < 0x7F {
                    out.append(byte)
                } else {
                    out.append(UInt8(ascii: "%"))
                    out.append(hexadecimalDigit(byte >> 4))
                    out.append(hexadecimalDigit(byte & 0x0F))
                }
            }
        }
    }

    /// A parameter: in quotes where its value needs them (RFC 5545 §3.2), and what cannot stand within quotes escaped
    /// by a circumflex (RFC 6868 §3).
    private mutating func parameter(_ name: StaticString, _ value: Text) {
        out.append(UInt8(ascii: ";"))
        out.append(name)
        out.append(UInt8(ascii: "="))
        let isQuoted = [UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: ",")].contains { value.contains($0) }
        if isQuoted { out.append(UInt8(ascii: "\"")) }
        value.withBytes { bytes in
            for byte in bytes {
                switch byte {
                case UInt8(ascii: "^"): out.append("^^")
                case UInt8(ascii: "\n"): out.append("^n")
                case UInt8(ascii: "\""): out.append("^'")
                default: if !isControl(byte) { out.append(byte) }
                }
            }
        }
        if isQuoted { out.append(UInt8(ascii: "\"")) }
    }

    @inline(__always)
    private func isSpecial(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\\") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || isControl(byte)
    }

    /// CONTROL of RFC 5545 §3.1: all but the tab.
    @inline(__always)
    private func isControl(_ byte: UInt8) -> Bool { byte < 0x20 && byte != 0x09 || byte == 0x7F }

    private func hexadecimalDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }

    // MARK: Folding

    /// The most octets of a line, without its CRLF.
    private static let limit = 75

    private mutating func end() {
        if out.count - lineStart > ContentLines.limit { fold() }
        out.append("\r\n")
    }

    /// Breaks the line that begins at `lineStart` into pieces that each fit, the space before a continuation counted
    /// (RFC 5545 §3.1).
    ///
    /// The standard would allow a cut within a character; readers that decode line by line do not. Nor is an escape
    /// cut, or a continuation begun with a blank where that can be helped: some readers unescape or strip single lines.
    private mutating func fold() {
        unfolded.truncate(to: 0)
        unfolded.append(UnsafeRawBufferPointer(rebasing: out.bytes[lineStart...]))
        out.truncate(to: lineStart)
        let line = unfolded.bytes
        var at = 0
        var room = ContentLines.limit
        while line.count - at > room {
            var cut = at + room
            while isContinuation(line[cut]) { cut -= 1 }
            if isBlank(line[cut]) {
                let first = max(at, valueStart - lineStart)
                var earlier = cut
                while earlier > first, isBlank(line[earlier]) || isContinuation(line[earlier]) { earlier -= 1 }
                if earlier > first { cut = earlier }
            }
            if cut - at > 1, isEscaped(line, cut) { cut -= 1 }
            out.append(UnsafeRawBufferPointer(rebasing: line[at..<cut]))
            out.append("\r\n ")
            at = cut
            room = ContentLines.limit - 1
        }
        out.append(UnsafeRawBufferPointer(rebasing: line[at...]))
    }

    /// Whether an odd number of backslashes stands before `index`.
    private func isEscaped(_ line: UnsafeRawBufferPointer, _ index: Int) -> Bool {
        var start = index
        while start > 0, line[start - 1] == UInt8(ascii: "\\") { start -= 1 }
        return (index - start) % 2 == 1
    }

    /// Whether the byte continues a character in UTF-8.
    private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
    private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
