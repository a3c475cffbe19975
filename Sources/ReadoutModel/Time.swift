/// A point in time as a document gives it: EDTF level 1 (ISO 8601-2), from a century down to a fraction of a second.
///
/// A time keeps its spelling and prints itself exactly as it was read. It knows how precise it is, whether it is
/// uncertain or approximate, and between which days it lies.
///
/// ```swift
/// let time = try Time("2022-11~")
/// time.precision        // .month
/// time.isApproximate    // true
/// time.earliest         // 2022-11-01
/// time.latest           // 2022-11-30
/// ```
public struct Time: Sendable, Hashable {
    /// The unit a time is written in. Unspecified digits do not change it: `2023-06-XX` is written to the day.
    public enum Precision: UInt8, BitwiseCopyable, Sendable {
        /// A date, as far as it is given.
        case year, season, month, day
        /// A date with a time of day.
        case time
    }

    /// Where a time of day counts from.
    public enum Offset: BitwiseCopyable, Sendable, Hashable {
        /// In the time zone of the summit.
        case local
        /// In UTC.
        case utc
        /// Minutes east of Greenwich.
        case minutes(Int16)
    }

    /// The time as it was written.
    public let text: Text
    /// What it says.
    @usableFromInline package let fields: TimeFields

    @inlinable
    package init(_ text: Text, _ fields: TimeFields) { (self.text, self.fields) = (text, fields) }

    /// The unit that the time is written in.
    @inlinable public var precision: Precision { fields.precision }
    /// How many of the year's last digits are `X`: 0 to 2.
    @inlinable public var unspecifiedYearDigits: UInt8 { fields.unspecifiedYearDigits }
    /// Whether the seconds were written.
    @inlinable public var hasSeconds: Bool { fields.hasSeconds }
    /// Marked `?` or `%`.
    @inlinable public var isUncertain: Bool { fields.isUncertain }
    /// Marked `~` or `%`.
    /// Where a time of day counts from.
    @inlinable public var isApproximate: Bool { fields.isApproximate }
    @inlinable public var offset: Offset { fields.offset }

    /// The year, 1 to 9999; the first one where digits are unspecified.
    @inlinable public var year: Int { fields.year }
    /// 1 to 12, 0 where unspecified or not given; for a season 21 (spring) to 24 (winter).
    @inlinable public var month: Int { fields.month }
    /// 1 to 31, 0 where unspecified or not given.
    @inlinable public var day: Int { fields.day }
    /// 0 to 23; 0 without a time of day, as are the minute and the second.
    /// 0 to 59.
    /// 0 to 59.
    @inlinable public var hour: Int { fields.hour }
    @inlinable public var minute: Int { fields.minute }
    @inlinable public var second: Int { fields.second }

    /// The digits of the fraction of a second, without the point; empty when there is none.
    public var fraction: Text {
        let digits = Int(fields.fractionDigits)
        return digits == 0 ? text.slice(0..<0) : text.slice(Time.fractionStart..<Time.fractionStart + digits)
    }

    /// Behind `2023-06-18T14:30:00.`
    static let fractionStart = 20

    /// Reads a time.
    /// - Throws: ``TimeError`` saying what is wrong.
    public init(_ string: some StringProtocol) throws(TimeError) {
        try self.init(text: Text(string))
    }

    /// Reads a time that stays a slice of its source.
    public init(text: Text) throws(TimeError) {
        self.init(text, try text.withBytes { bytes throws(TimeError) in try TimeFields(bytes) })
    }

    /// Whether the day is known.
    public var isExactToDay: Bool { fields.isExactToDay }
    /// Whether the minute is known.
    public var isExactToMinute: Bool { precision == .time }
    /// Whether the time is uncertain or approximate.
    public var isQualified: Bool { isUncertain || isApproximate }
    /// Whether it is a time of day that needs a time zone to be understood.
    public var isLocal: Bool { precision == .time && offset == .local }
    /// The first day the time can mean, as it is written: an offset or a qualification does not move it.
    public var earliest: CivilDate { fields.earliest }
    /// The last day the time can mean, as it is written.
    public var latest: CivilDate { fields.latest }
    /// Seconds since 1970-01-01T00:00 on a clock that shows this date and time, whatever its offset.
    public var clockSeconds: Int { fields.clockSeconds }
    /// Seconds since 1970-01-01T00:00Z, where the time has an offset.
    public var instant: Int? { fields.instant }

    /// Whether the fraction of the second is less; `5` is more than `25`, and none is nothing.
    public func isFractionLess(than other: Time) -> Bool {
        let width = max(fraction.count, other.fraction.count)
        func digit(_ text: Text, _ index: Int) -> UInt8 { index < text.count ? text[index] : UInt8(ascii: "0") }
        for index in 0..<width where digit(fraction, index) != digit(other.fraction, index) {
            return digit(fraction, index) < digit(other.fraction, index)
        }
        return false
    }

    /// Whether two times are spelled alike.
    public static func == (a: Time, b: Time) -> Bool { a.text == b.text }
    /// Feeds the spelling to `hasher`.
    public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension Time: CustomStringConvertible {
    /// The time as it was written.
    public var description: String { text.string }
}

/// Why a text is no time.
public struct TimeError: Error, Hashable, CustomStringConvertible {
    /// What is wrong and what would be right, as a clause: `2023-02 has 28 days`.
    public let description: String
    init(_ description: String) { self.description = description }
}
