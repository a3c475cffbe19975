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
        // Some readers take a backslash for the beginning of an escape, also before the semicolon behind the value.
        let isQuoted = value.contains { byte in
            byte == UInt8(ascii: ":") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ",")
                || byte == UInt8(ascii: "\\")
        }
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
        out.append(basicDate: day)
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
        out.append(dayOf: rule)
    }

    // MARK: Folding

    /// The most octets of a line, without its CRLF.
    private static let limit = 75

    /// Breaks the line that begins at `lineStart` into pieces that each fit, the space before a continuation counted
    /// (RFC 5545 §3.1).
    ///
    /// The standard allows a cut within a character, but readers that decode line by line do not. An escape is not cut
    /// either, and no continuation begins with a blank where that can be avoided: some readers unescape or strip single
    /// lines.
    private mutating func fold() {
        unfolded.truncate(to: 0)
        out.withBytes { unfolded.append(UnsafeRawBufferPointer(rebasing: $0[lineStart...])) }
        out.truncate(to: lineStart)
        let firstOfValue = valueStart - lineStart
        unfolded.withBytes { ContentLineWriter.fold($0, firstOfValue: firstOfValue, into: &out) }
    }

    private static func fold(_ line: UnsafeRawBufferPointer, firstOfValue: Int, into out: inout ByteBuffer) {
        var start = 0
        var room = limit
        while line.count - start > room {
            var cut = start + room
            while isContinuation(line[cut]) { cut -= 1 }
            if ASCII.isBlank(line[cut]) {
                let first = max(start + 1, firstOfValue)  // a piece holds an escape at least
                var earlier = cut
                while earlier > first, ASCII.isBlank(line[earlier]) || isContinuation(line[earlier]) { earlier -= 1 }
                if earlier > first { cut = earlier }
            }
            if isEscaped(line, cut, from: start) { cut -= 1 }
            out.append(UnsafeRawBufferPointer(rebasing: line[start..<cut]))
            out.append("\r\n ")
            start = cut
            room = limit - 1
        }
        out.append(UnsafeRawBufferPointer(rebasing: line[start...]))
    }

    /// Whether an odd number of backslashes stands before `index`. They are counted from the last cut on, which is not
    /// within an escape.
    private static func isEscaped(_ line: UnsafeRawBufferPointer, _ index: Int, from first: Int) -> Bool {
        var start = index
        while start > first, line[start - 1] == UInt8(ascii: "\\") { start -= 1 }
        return (index - start) % 2 == 1
    }

    /// Whether the byte continues a character in UTF-8.
    private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
