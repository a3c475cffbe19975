import ReadoutModel
import ReadoutSyntax

/// Takes a calendar, component by component and property by property. Each syntax is one sink.
///
/// The model is that of RFC 5545 §3: a component has properties and, after them, components of its own; a property has
/// parameters and, after them, one value or more of one type. What a value means is the same in every syntax. How it is
/// spelled and escaped is up to the sink: no text handed to a sink can end its value.
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
    ///   - isWithinCalendar: whether components of a calendar follow; `false` where whole calendars do.
    init(_ out: consuming ByteBuffer, isWithinCalendar: Bool)
    /// Hands on all bytes, also those that were there before.
    consuming func finish() -> ByteBuffer

    mutating func begin(_ component: Component)
    mutating func end(_ component: Component)
    /// The open component has all its properties. To begin a component within it says so as well.
    mutating func beginComponents()

    mutating func begin(_ property: Property, as type: ValueType)
    mutating func endProperty()
    /// Parameters come before the values.
    mutating func parameter(_ parameter: Parameter, _ value: UnsafeRawBufferPointer)

    // Each appends one value of the open property, which may have several.

    /// TEXT: UTF-8, in which a newline ends a line.
    mutating func text(_ text: UnsafeRawBufferPointer)
    /// URI and CAL-ADDRESS, of an IRI.
    mutating func uri(_ iri: UnsafeRawBufferPointer)
    /// DURATION, spelled as in RFC 5545 §3.3.6.
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
    mutating func text(_ text: Text) { text.withBytes { self.text($0) } }
    mutating func text(_ text: borrowing ByteBuffer) { text.withBytes { self.text($0) } }
    mutating func uri(_ iri: Text) { iri.withBytes { uri($0) } }
    mutating func uri(_ iri: borrowing ByteBuffer) { iri.withBytes { uri($0) } }

    mutating func parameter(_ parameter: Parameter, _ value: Text) {
        value.withBytes { self.parameter(parameter, $0) }
    }

    mutating func parameter(_ parameter: Parameter, _ value: borrowing ByteBuffer) {
        value.withBytes { self.parameter(parameter, $0) }
    }

    mutating func parameter(_ parameter: Parameter, word: StaticString) {
        self.parameter(parameter, bytes(of: word))
    }

    // Whole properties.

    mutating func property(_ property: Property, _ value: Text) {
        value.withBytes { self.property(property, $0) }
    }

    mutating func property(_ property: Property, _ value: borrowing ByteBuffer) {
        value.withBytes { self.property(property, $0) }
    }

    mutating func property(_ property: Property, word: StaticString) {
        self.property(property, bytes(of: word))
    }

    mutating func property(_ property: Property, _ bytes: UnsafeRawBufferPointer) {
        begin(property, as: property.type == .unknown ? .unknown : .text)
        text(bytes)
        endProperty()
    }

    mutating func property(_ property: Property, uri: Text) {
        begin(property, as: .uri)
        self.uri(uri)
        endProperty()
    }

    mutating func property(_ property: Property, duration: Text) {
        begin(property, as: .duration)
        self.duration(duration)
        endProperty()
    }

    mutating func property(_ property: Property, integer: Int) {
        begin(property, as: .integer)
        self.integer(integer)
        endProperty()
    }

    mutating func property(_ property: Property, offset: Int) {
        begin(property, as: .offset)
        self.offset(offset)
        endProperty()
    }

    /// - Parameter instant: seconds since 1970-01-01T00:00Z.
    mutating func property(_ property: Property, utc instant: Int) {
        begin(property, as: .dateTime)
        dateTime(instant, isUTC: true)
        endProperty()
    }
}

/// A literal's bytes, which live as long as the program.
func bytes(of word: StaticString) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
}
