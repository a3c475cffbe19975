import ReadoutModel
import ReadoutSyntax

/// Writes xCal (RFC 6321): iCalendar in XML 1.0, a line for each property.
struct XCalWriter: CalendarSink, ~Copyable {
    /// What has been written of an open component.
    private enum Level {
        case nothing, properties, components
    }

    private var out: ByteBuffer
    private var levels: [Level] = []
    private var property: StaticString = ""
    private var type = ValueType.text
    private var hasParameters = false
    /// Text that is escaped in another way before it becomes character data.
    private var scratch = ByteBuffer(capacity: 64)

    init(_ out: consuming ByteBuffer, isWithinCalendar: Bool = false) {
        self.out = out
        if isWithinCalendar { levels = [.components] }
    }

    consuming func finish() -> ByteBuffer { out }

    // MARK: Components

    mutating func begin(_ component: Component) {
        if !levels.isEmpty { beginComponents() }
        newLine()
        open(component.name)
        levels.append(.nothing)
    }

    mutating func end(_ component: Component) {
        close(levels.removeLast())
        newLine()
        close(component.name)
    }

    mutating func beginComponents() {
        let level = levels.removeLast()
        if level != .components {
            close(level)
            newLine()
            out.append("  <components>")
        }
        levels.append(.components)
    }

    private mutating func close(_ level: Level) {
        guard level != .nothing else { return }
        newLine()
        out.append(level == .properties ? "  </properties>" : "  </components>")
    }

    private mutating func newLine() {
        out.append("\n  ")
        for _ in levels { out.append("    ") }
    }

    private mutating func open(_ name: StaticString) {
        out.append("<")
        out.append(lowercasing: name)
        out.append(">")
    }

    private mutating func close(_ name: StaticString) {
        out.append("</")
        out.append(lowercasing: name)
        out.append(">")
    }

    /// One element holds all calendars (§3.2).
    static func beginStream(of count: Int, into out: inout ByteBuffer) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        out.append("<icalendar xmlns=\"urn:ietf:params:xml:ns:icalendar-2.0\">")
    }

    static func endStream(of count: Int, into out: inout ByteBuffer) { out.append("\n</icalendar>\n") }
    static var separator: StaticString { "" }

    static func endCalendar(into out: inout ByteBuffer) {
        out.append("\n    </components>\n  </vcalendar>")
    }

    // MARK: Properties

    /// The type is an element around the value, and never a parameter (§3.5).
    mutating func begin(_ property: Property, as type: ValueType) {
        if levels[levels.count - 1] == .nothing {
            levels.removeLast()
            newLine()
            out.append("  <properties>")
            levels.append(.properties)
        }
        newLine()
        open(property.name)
        (self.property, self.type, hasParameters) = (property.name, type, false)
    }

    mutating func endProperty() { close(property) }

    mutating func parameter(_ parameter: Parameter, _ value: UnsafeRawBufferPointer) {
        if !hasParameters { out.append("<parameters>") }
        hasParameters = true
        open(parameter.name)
        open(parameter.type.name)
        if parameter.type == .boolean {
            for byte in value { out.append(byte | 0x20) }  // an xsd:boolean is in lower case
        } else {
            out.append(escapingXML: value)
        }
        close(parameter.type.name)
        close(parameter.name)
    }

    // MARK: Values

    private mutating func beginValue() {
        if hasParameters { out.append("</parameters>") }
        hasParameters = false
        open(type.name)
    }

    private mutating func endValue() { close(type.name) }

    /// A value of unknown type is written as in a content line (§5).
    mutating func text(_ text: UnsafeRawBufferPointer) {
        beginValue()
        if type == .unknown {
            scratch.truncate(to: 0)
            scratch.append(escapingText: text)
            scratch.withBytes { out.append(escapingXML: $0) }
        } else {
            out.append(escapingXML: text)
        }
        endValue()
    }

    mutating func uri(_ iri: UnsafeRawBufferPointer) {
        beginValue()
        scratch.truncate(to: 0)
        scratch.append(uri: iri)
        scratch.withBytes { out.append(escapingXML: $0) }
        endValue()
    }

    mutating func duration(_ duration: Text) {
        beginValue()
        out.append(duration)
        endValue()
    }

    mutating func date(_ day: CivilDate) {
        beginValue()
        out.append(date: day)
        endValue()
    }

    mutating func dateTime(_ clock: Int, isUTC: Bool) {
        beginValue()
        out.append(clock: clock)
        if isUTC { out.append("Z") }
        endValue()
    }

    mutating func offset(_ seconds: Int) {
        beginValue()
        out.append(offset: seconds)
        endValue()
    }

    mutating func integer(_ number: Int) {
        beginValue()
        out.append(decimal: number)
        endValue()
    }

    /// Two elements, and none of the type around them (§3.4.1.2).
    mutating func coordinates(_ latitude: Text, _ longitude: Text) {
        if hasParameters { out.append("</parameters>") }
        out.append("<latitude>")
        out.append(latitude)
        out.append("</latitude><longitude>")
        out.append(longitude)
        out.append("</longitude>")
    }

    /// An element for each part of the rule, in the order of the schema (Appendix A, 3.3.10).
    mutating func recurrence(_ rule: RecurrenceRule) {
        beginValue()
        out.append("<freq>YEARLY</freq><byday>")
        out.append(dayOf: rule)
        out.append("</byday>")
        if let days = rule.days {
            for day in days {
                out.append("<bymonthday>")
                out.append(decimal: day)
                out.append("</bymonthday>")
            }
        }
        out.append("<bymonth>")
        out.append(decimal: rule.month)
        out.append("</bymonth>")
        endValue()
    }
}
