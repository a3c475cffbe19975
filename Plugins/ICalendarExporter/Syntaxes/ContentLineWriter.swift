import ReadoutModel
import ReadoutSyntax

/// Writes content lines (RFC 5545 §3.1): `NAME;PARAMETER=value:value`, ended by CRLF and folded at 75 octets.
struct ContentLineWriter: CalendarSink, ~Copyable {
    private var out: ByteBuffer
    /// The long line that is being folded.
    private var unfolded = ByteBuffer(capacity: 2048)
    private var lineStart = 0
    private var valueStart = 0
    /// What stands before the next value.
    private var separator = UInt8(ascii: ":")

    init(_ out: consuming ByteBuffer, isWithinCalendar: Bool = false) { self.out = out }

    consuming func finish() -> ByteBuffer { out }

    // MARK: Components

    mutating func begin(_ component: Component) {
        out.append("BEGIN:")
        out.append(component.name)
        out.append("\r\n")
    }

    mutating func end(_ component: Component) {
        out.append("END:")
        out.append(component.name)
        out.append("\r\n")
    }

    mutating func beginComponents() {}

    static func beginStream(of count: Int, into out: inout ByteBuffer) {}
    static func endStream(of count: Int, into out: inout ByteBuffer) {}
    static var separator: StaticString { "" }
    static func endCalendar(into out: inout ByteBuffer) { out.append("END:VCALENDAR\r\n") }

    // MARK: Properties

    @inline(__always)
    mutating func begin(_ property: Property, as type: ValueType) {
        lineStart = out.count
        out.append(property.name)
        separator = UInt8(ascii: ":")
        guard type != property.type else { return }
        out.append(";VALUE=")
        out.append(type.name)
    }

    @inline(__always)
    mutating func endProperty() {
        if out.count - lineStart > ContentLineWriter.limit { fold() }
        out.append("\r\n")
    }

    /// A parameter: in quotes where its value needs them (RFC 5545 §3.2), and what cannot stand within quotes escaped
    /// by a circumflex (RFC 6868 §3).
    mutating func parameter(_ parameter: Parameter, _ value: UnsafeRawBufferPointer) {
        out.append(UInt8(ascii: ";"))
        out.append(parameter.name)
        out.append(UInt8(ascii: "="))
        let isQuoted = value.contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ",") }
        if isQuoted { out.append(UInt8(ascii: "\"")) }
        for byte in value {
            switch byte {
            case UInt8(ascii: "^"): out.append("^^")
            case UInt8(ascii: "\n"): out.append("^n")
            case UInt8(ascii: "\""): out.append("^'")
            case UInt8(ascii: "\t"): out.append(byte)
            case 0..<0x20, 0x7F: break  // CONTROL of RFC 5545 §3.1
            default: out.append(byte)
            }
        }
        if isQuoted { out.append(UInt8(ascii: "\"")) }
    }

    // MARK: Values

    @inline(__always)
    private mutating func beginValue() {
        out.append(separator)
        if separator == UInt8(ascii: ":") { valueStart = out.count }
        separator = UInt8(ascii: ",")
    }

    mutating func text(_ text: UnsafeRawBufferPointer) {
        beginValue()
        out.append(escapingText: text)
    }

    mutating func uri(_ iri: UnsafeRawBufferPointer) {
        beginValue()
        out.append(uri: iri)
    }

    mutating func duration(_ duration: Text) {
        beginValue()
        out.append(duration)
    }

    mutating func date(_ day: CivilDate) {
        beginValue()
        out.append(date: day, isBasic: true)
    }

    mutating func dateTime(_ clock: Int, isUTC: Bool) {
        beginValue()
        out.append(clock: clock, isBasic: true)
        if isUTC { out.append(UInt8(ascii: "Z")) }
    }

    mutating func offset(_ seconds: Int) {
        beginValue()
        out.append(offset: seconds, colon: "")
    }

    mutating func integer(_ number: Int) {
        beginValue()
        out.append(decimal: number)
    }

    mutating func coordinates(_ latitude: Text, _ longitude: Text) {
        beginValue()
        out.append(latitude)
        out.append(UInt8(ascii: ";"))
        out.append(longitude)
    }

    /// `FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU`
    mutating func recurrence(_ rule: RecurrenceRule) {
        beginValue()
        out.append("FREQ=YEARLY;BYMONTH=")
        out.append(decimal: rule.month)
        if let days = rule.days {
            out.append(";BYMONTHDAY=")
            for day in days {
                if day != days.lowerBound { out.append(UInt8(ascii: ",")) }
                out.append(decimal: day)
            }
        }
        out.append(";BYDAY=")
        rule.appendDay(to: &out)
    }

    // MARK: Folding

    /// The most octets of a line, without its CRLF.
    private static let limit = 75

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
        var room = ContentLineWriter.limit
        while line.count - at > room {
            var cut = at + room
            while isContinuation(line[cut]) { cut -= 1 }
            if isBlank(line[cut]) {
                let first = max(at + 1, valueStart - lineStart)  // a piece holds an escape at least
                var earlier = cut
                while earlier > first, isBlank(line[earlier]) || isContinuation(line[earlier]) { earlier -= 1 }
                if earlier > first { cut = earlier }
            }
            if isEscaped(line, cut, from: at) { cut -= 1 }
            out.append(UnsafeRawBufferPointer(rebasing: line[at..<cut]))
            out.append("\r\n ")
            at = cut
            room = ContentLineWriter.limit - 1
        }
        out.append(UnsafeRawBufferPointer(rebasing: line[at...]))
    }

    /// Whether an odd number of backslashes stands before `index`. They count from the last cut on, which is in no escape.
    private func isEscaped(_ line: UnsafeRawBufferPointer, _ index: Int, from first: Int) -> Bool {
        var start = index
        while start > first, line[start - 1] == UInt8(ascii: "\\") { start -= 1 }
        return (index - start) % 2 == 1
    }

    /// Whether the byte continues a character in UTF-8.
    private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
    private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
