import ReadoutModel
import ReadoutSyntax

/// What dates are written into in words: a writer of Markdown, of plain text, of HTML.
///
/// Words and signs of the language come by ``literal(_:)``, and what a document says by ``text(_:)``, which escapes it.
public protocol DateSink: ~Copyable {
    /// The language of the words.
    var language: Language { get }
    /// The time zone of times without an offset; `nil` where there is none.
    var localZone: LocalZone? { get }
    /// How it is said what clocks a time without an offset is by.
    var zoneNote: ZoneNote { get }
    /// A zone in which times of day are given besides; `nil` where there is none.
    var otherZone: LocalZone? { get }

    /// Appends words and signs of the language, which need no escaping.
    mutating func literal(_ bytes: UnsafeRawBufferPointer)
    /// Appends a number in decimal digits, with zeros before it up to `width`.
    mutating func number(_ number: Int, width: Int)
    /// Appends text of a document.
    mutating func text(_ text: Text)
}

/// How it is said what clocks a time without an offset is by.
public enum ZoneNote: Sendable {
    /// By the name of the zone: `(Asia/Shanghai)`.
    case name
    /// In words: `(local time)`.
    case words
    /// Not at all.
    case none
}

extension DateSink where Self: ~Copyable {
    /// By its name.
    public var zoneNote: ZoneNote { .name }
    /// None.
    public var otherZone: LocalZone? { nil }
}

/// The time zone of a summit: its name, and what its clocks show where that is known.
public struct LocalZone: Sendable {
    /// The IANA name, as the document has it.
    public let name: Text
    /// The data of the zone.
    public let data: Zone?

    /// A zone under the name that the document gives it.
    public init(name: Text, data: Zone?) { (self.name, self.data) = (name, data) }

    /// The zone of a summit; `nil` where the document names none.
    public init?(of summit: Summit, data: Zone?) {
        guard let name = summit.timeZone else { return nil }
        self.init(name: name, data: data)
    }

    /// Whether it is UTC under one of its names.
    var isUTC: Bool { name.equals("UTC") || name.equals("Etc/UTC") }

    /// Whether a time is one by the clocks of the zone, as far as it names its offset.
    func agrees(with time: Time) -> Bool {
        guard let instant = time.instant else { return true }
        return data.map { time.clockSeconds - instant == $0.offset(at: instant) } ?? false
    }
}

extension DateSink where Self: ~Copyable {
    /// Appends words and signs of the language, if there are any.
    mutating func literal(_ words: StaticString) {
        guard words.utf8CodeUnitCount > 0 else { return }
        self.literal(UnsafeRawBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount))
    }
}
