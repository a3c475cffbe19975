import ReadoutModel
import ReadoutSyntax

/// What takes a calendar, component by component and property by property: the one thing a syntax has to be.
///
/// The model is that of RFC 5545 §3: a component has properties and then, behind them, components of its own; a
/// property has parameters and then one value or more of one type. What a value means is the same in every syntax, how
/// it looks is the sink's own, and so is every escape: no text handed to a sink can end its value.
///
/// ```swift
/// sink.begin(.event)
/// sink.begin(.start, as: .date)
/// sink.date(CivilDate(year: 2023, month: 6, day: 18))
/// sink.endProperty()
/// sink.property(.summary, summit.title)
/// sink.end(.event)
/// ```
protocol CalendarSink: ~Copyable {
    /// - Parameters:
    ///   - out: what is appended to.
    ///   - isWithinCalendar: whether the components of a calendar follow, and not a calendar.
    init(_ out: consuming ByteBuffer, isWithinCalendar: Bool)
    /// Hands on the bytes, those from before among them.
    consuming func finish() -> ByteBuffer

    mutating func begin(_ component: Component)
    mutating func end(_ component: Component)
    /// The open component has all its properties. Whoever begins a component within it need not say so.
    mutating func beginComponents()

    mutating func begin(_ property: Property, as type: ValueType)
    mutating func endProperty()
    /// Comes before the values.
    mutating func parameter(_ parameter: Parameter, _ value: UnsafeRawBufferPointer)

    // One value of the open property each. Where a property has several, they follow each other.

    /// TEXT: UTF-8, in which a newline ends a line.
    mutating func text(_ text: UnsafeRawBufferPointer)
    /// URI and CAL-ADDRESS, of an IRI.
    mutating func uri(_ iri: UnsafeRawBufferPointer)
    /// DURATION, as an option has it.
    mutating func duration(_ duration: Text)
    mutating func date(_ day: CivilDate)
    /// DATE-TIME of seconds since 1970-01-01T00:00 on some clock.
    mutating func dateTime(_ clock: Int, isUTC: Bool)
    /// UTC-OFFSET in seconds east of Greenwich.
    mutating func offset(_ seconds: Int)
    mutating func integer(_ number: Int)
    /// The two numbers of GEO, written without an exponent.
    mutating func coordinates(_ latitude: Text, _ longitude: Text)
    mutating func recurrence(_ rule: RecurrenceRule)

    // A stream of calendars (RFC 5545 §3.4).

    /// - Parameter count: how many calendars it has.
    static func beginStream(of count: Int, into out: inout ByteBuffer)
    static func endStream(of count: Int, into out: inout ByteBuffer)
    /// What stands between two calendars, or between two components of a calendar.
    static var separator: StaticString { get }
    /// Ends a calendar whose components were written apart from it.
    static func endCalendar(into out: inout ByteBuffer)
}

extension CalendarSink where Self: ~Copyable {
    @inline(__always)
    mutating func text(_ text: Text) { text.withBytes { self.text($0) } }
    @inline(__always)
    mutating func text(word: StaticString) { text(word.bytes) }
    @inline(__always)
    mutating func uri(_ iri: Text) { iri.withBytes { uri($0) } }

    @inline(__always)
    mutating func parameter(_ parameter: Parameter, _ value: Text) {
        value.withBytes { self.parameter(parameter, $0) }
    }

    @inline(__always)
    mutating func parameter(_ parameter: Parameter, word: StaticString) {
        self.parameter(parameter, word.bytes)
    }

    // Whole properties.

    @inline(__always)
    mutating func property(_ property: Property, _ value: Text) {
        value.withBytes { self.property(property, $0) }
    }

    @inline(__always)
    mutating func property(_ property: Property, word: StaticString) {
        self.property(property, word.bytes)
    }

    @inline(__always)
    mutating func property(_ property: Property, _ bytes: UnsafeRawBufferPointer) {
        begin(property, as: property.type == .unknown ? .unknown : .text)
        text(bytes)
        endProperty()
    }

    @inline(__always)
    mutating func property(_ property: Property, uri: Text) {
        begin(property, as: .uri)
        self.uri(uri)
        endProperty()
    }

    /// - Parameter duration: without a sign.
    mutating func property(_ property: Property, duration: Text) {
        begin(property, as: .duration)
        self.duration(duration)
        endProperty()
    }

    @inline(__always)
    mutating func property(_ property: Property, integer: Int) {
        begin(property, as: .integer)
        self.integer(integer)
        endProperty()
    }

    @inline(__always)
    mutating func property(_ property: Property, offset: Int) {
        begin(property, as: .offset)
        self.offset(offset)
        endProperty()
    }

    /// - Parameter instant: seconds since 1970-01-01T00:00Z.
    @inline(__always)
    mutating func property(_ property: Property, utc instant: Int) {
        begin(property, as: .dateTime)
        dateTime(instant, isUTC: true)
        endProperty()
    }
}

extension StaticString {
    var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: utf8Start, count: utf8CodeUnitCount) }
}
