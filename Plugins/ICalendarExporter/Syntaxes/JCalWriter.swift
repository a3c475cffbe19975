import ReadoutModel
import ReadoutSyntax

/// Writes jCal (RFC 7265): iCalendar in arrays of JSON, a line for each property.
struct JCalWriter: CalendarSink, ~Copyable {
    /// What has been written of an open component.
    private struct Level {
        var hasProperties = false
        var hasBegunComponents = false
        var hasComponents = false
    }

    private var out: ByteBuffer
    private var levels: [Level] = []
    private var hasCalendar = false
    private var type = ValueType.text
    private var hasParameters = false
    private var hasValues = false
    /// Text that is escaped in another way before it becomes a string.
    private var scratch = ByteBuffer(capacity: 64)

    init(_ out: consuming ByteBuffer, isWithinCalendar: Bool = false) {
        self.out = out
        if isWithinCalendar { levels = [Level(hasProperties: true, hasBegunComponents: true)] }
    }

    consuming func finish() -> ByteBuffer { out }

    // MARK: Components

    mutating func begin(_ component: Component) {
        if !levels.isEmpty {
            beginComponents()
            if levels[levels.count - 1].hasComponents { out.append(",") }
            levels[levels.count - 1].hasComponents = true
            newLine()
        } else if hasCalendar {
            out.append(JCalWriter.separator)
        }
        hasCalendar = true
        out.append("[\"")
        out.append(lowercasing: component.name)
        out.append("\", [")
        levels.append(Level())
    }

    mutating func end(_ component: Component) {
        let level = levels.removeLast()
        newLine()
        if level.hasBegunComponents { out.append("]]") } else { out.append("], []]") }
        if levels.isEmpty { out.append("\n") }
    }

    mutating func beginComponents() {
        guard !levels[levels.count - 1].hasBegunComponents else { return }
        levels[levels.count - 1].hasBegunComponents = true
        out.append("\n")
        for _ in 1..<levels.count { out.append("  ") }
        out.append("], [")
    }

    private mutating func newLine() {
        out.append("\n")
        for _ in 0..<levels.count { out.append("  ") }
    }

    /// Several calendars follow each other in an array (§3.2).
    static func beginStream(of count: Int, into out: inout ByteBuffer) {
        if count > 1 { out.append("[") }
    }

    static func endStream(of count: Int, into out: inout ByteBuffer) {
        if count > 1 { out.append("]\n") }
    }

    static var separator: StaticString { "," }
    static func endCalendar(into out: inout ByteBuffer) { out.append("\n]]\n") }

    // MARK: Properties

    /// The type is said for each property, and never by a parameter (§3.5.1).
    mutating func begin(_ property: Property, as type: ValueType) {
        if levels[levels.count - 1].hasProperties { out.append(",") }
        levels[levels.count - 1].hasProperties = true
        newLine()
        out.append("[\"")
        out.append(lowercasing: property.name)
        out.append("\", {")
        self.type = type
        (hasParameters, hasValues) = (false, false)
    }

    mutating func endProperty() { out.append("]") }

    mutating func parameter(_ parameter: Parameter, _ value: UnsafeRawBufferPointer) {
        if hasParameters { out.append(", ") }
        hasParameters = true
        out.append("\"")
        out.append(lowercasing: parameter.name)
        out.append("\": ")
        append(string: value)
    }

    // MARK: Values

    private mutating func beginValue() {
        if !hasValues {
            out.append("}, \"")
            out.append(lowercasing: type.name)
            out.append("\"")
        }
        hasValues = true
        out.append(", ")
    }

    private mutating func append(string bytes: UnsafeRawBufferPointer) {
        JSONWriter.append(bytes, to: &out)
    }

    /// A value of unknown type is written as in a content line (§5.1).
    mutating func text(_ text: UnsafeRawBufferPointer) {
        beginValue()
        guard type == .unknown else { return append(string: text) }
        scratch.truncate(to: 0)
        scratch.append(escapingText: text)
        scratch.withBytes { JSONWriter.append($0, to: &out) }
    }

    mutating func uri(_ iri: UnsafeRawBufferPointer) {
        beginValue()
        scratch.truncate(to: 0)
        scratch.append(uri: iri)
        scratch.withBytes { JSONWriter.append($0, to: &out) }
    }

    mutating func duration(_ duration: Text) {
        beginValue()
        JSONWriter.append(duration, to: &out)
    }

    mutating func date(_ day: CivilDate) {
        beginValue()
        out.append("\"")
        out.append(date: day)
        out.append("\"")
    }

    mutating func dateTime(_ clock: Int, isUTC: Bool) {
        beginValue()
        out.append("\"")
        out.append(clock: clock)
        if isUTC { out.append("Z") }
        out.append("\"")
    }

    mutating func offset(_ seconds: Int) {
        beginValue()
        out.append("\"")
        out.append(offset: seconds)
        out.append("\"")
    }

    mutating func integer(_ number: Int) {
        beginValue()
        out.append(decimal: number)
    }

    /// One value of two numbers (§3.4.1.1).
    mutating func coordinates(_ latitude: Text, _ longitude: Text) {
        beginValue()
        out.append("[")
        out.append(latitude)
        out.append(", ")
        out.append(longitude)
        out.append("]")
    }

    /// An object of the parts of the rule (§3.6.10).
    mutating func recurrence(_ rule: RecurrenceRule) {
        beginValue()
        out.append("{\"freq\": \"YEARLY\", \"bymonth\": ")
        out.append(decimal: rule.month)
        if let days = rule.days {
            out.append(", \"bymonthday\": [")
            for day in days {
                if day != days.lowerBound { out.append(", ") }
                out.append(decimal: day)
            }
            out.append("]")
        }
        out.append(", \"byday\": \"")
        out.append(dayOf: rule)
        out.append("\"}")
    }
}
