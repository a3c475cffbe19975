/// A point in time as a record gives it: EDTF level 1 (ISO 8601-2), from a century down to a fraction of a second.
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
    public enum Precision: UInt8, Sendable {
        case year, season, month, day
        /// A date with a time of day.
        case time
    }

    /// Where a time of day counts from.
    public enum Offset: Sendable, Hashable {
        /// In the time zone of the summit.
        case local
        case utc
        /// Minutes east of Greenwich.
        case minutes(Int16)
    }

    /// The time as it was written.
    public let text: Text
    public let precision: Precision
    /// How many of the year's last digits are `X`: 0 to 2.
    public let unspecifiedYearDigits: UInt8
    /// Whether the seconds were written.
    public let hasSeconds: Bool
    /// Marked `?` or `%`.
    public let isUncertain: Bool
    /// Marked `~` or `%`.
    public let isApproximate: Bool
    public let offset: Offset

    // A record has dozens of times; each is kept in few bytes.
    private let storedYear: Int16
    private let storedMonth: UInt8
    private let storedDay: UInt8
    private let storedHour: UInt8
    private let storedMinute: UInt8
    private let storedSecond: UInt8
    private let fractionDigits: UInt32

    /// The year, 1 to 9999; the first one where digits are unspecified.
    public var year: Int { Int(storedYear) }
    /// 1 to 12, 0 where unspecified or not given; for a season 21 (spring) to 24 (winter).
    public var month: Int { Int(storedMonth) }
    /// 1 to 31, 0 where unspecified or not given.
    public var day: Int { Int(storedDay) }
    /// 0 to 23; 0 without a time of day, as are the minute and the second.
    public var hour: Int { Int(storedHour) }
    public var minute: Int { Int(storedMinute) }
    public var second: Int { Int(storedSecond) }

    /// The digits of the fraction of a second, without the point; empty when there is none.
    public var fraction: Text {
        fractionDigits == 0
            ? text.slice(0..<0) : text.slice(Time.fractionStart..<Time.fractionStart + Int(fractionDigits))
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
        self = try text.withBytes { bytes throws(TimeError) in
            var parser = TimeParser(bytes: bytes, text: text)
            return try parser.time()
        }
    }

    init(
        text: Text, precision: Precision, unspecifiedYearDigits: Int = 0, year: Int, month: Int = 0, day: Int = 0,
        hour: Int = 0, minute: Int = 0, second: Int = 0, hasSeconds: Bool = false, fractionDigits: Int = 0,
        offset: Offset = .local, isUncertain: Bool = false, isApproximate: Bool = false
    ) {
        self.text = text
        self.precision = precision
        self.unspecifiedYearDigits = UInt8(unspecifiedYearDigits)
        (storedYear, storedMonth, storedDay) = (Int16(year), UInt8(month), UInt8(day))
        (storedHour, storedMinute, storedSecond) = (UInt8(hour), UInt8(minute), UInt8(second))
        self.hasSeconds = hasSeconds
        self.fractionDigits = UInt32(fractionDigits)
        self.offset = offset
        (self.isUncertain, self.isApproximate) = (isUncertain, isApproximate)
    }

    /// Whether the day is known.
    public var isExactToDay: Bool { precision == .time || (precision == .day && month > 0 && day > 0) }
    /// Whether the minute is known.
    public var isExactToMinute: Bool { precision == .time }
    /// Whether the time is uncertain or approximate.
    public var isQualified: Bool { isUncertain || isApproximate }
    /// Whether it is a time of day that needs a time zone to be understood.
    public var isLocal: Bool { precision == .time && offset == .local }

    /// The first day the time can mean, as it is written: an offset or a qualification does not move it.
    public var earliest: CivilDate {
        if precision == .season { return CivilDate(year: year, month: (month - 20) * 3, day: 1) }
        return CivilDate(year: year, month: max(month, 1), day: max(day, 1))
    }

    /// The last day the time can mean, as it is written.
    public var latest: CivilDate {
        if precision == .season {
            let last = (month - 20) * 3 + 2
            let (lastYear, lastMonth) = last > 12 ? (year + 1, last - 12) : (year, last)
            return CivilDate(
                year: lastYear, month: lastMonth, day: CivilDate.days(inMonth: lastMonth, of: lastYear))
        }
        let span = [1, 10, 100][Int(unspecifiedYearDigits)]
        let lastMonth = month == 0 ? 12 : month
        let lastYear = year + span - 1
        return CivilDate(
            year: lastYear, month: lastMonth,
            day: day == 0 ? CivilDate.days(inMonth: lastMonth, of: lastYear) : day)
    }

    /// Seconds since 1970-01-01T00:00 on a clock that shows this date and time, whatever its offset.
    public var clockSeconds: Int { earliest.dayNumber * 86_400 + hour * 3600 + minute * 60 + second }

    /// Seconds since 1970-01-01T00:00Z, where the time has an offset.
    public var instant: Int? {
        guard precision == .time else { return nil }
        switch offset {
        case .local: return nil
        case .utc: return clockSeconds
        case .minutes(let minutes): return clockSeconds - Int(minutes) * 60
        }
    }

    /// Whether the fraction of the second is less; `5` is more than `25`, and none is nothing.
    public func isFractionLess(than other: Time) -> Bool {
        let width = max(fraction.count, other.fraction.count)
        func digit(_ text: Text, _ index: Int) -> UInt8 { index < text.count ? text[index] : UInt8(ascii: "0") }
        for index in 0..<width where digit(fraction, index) != digit(other.fraction, index) {
            return digit(fraction, index) < digit(other.fraction, index)
        }
        return false
    }

    public static func == (a: Time, b: Time) -> Bool { a.text == b.text }
    public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension Time: CustomStringConvertible {
    public var description: String { text.string }
}

/// Why a text is no time.
public struct TimeError: Error, Hashable, CustomStringConvertible {
    /// What is wrong and what would be right, as a clause: `2023-02 has 28 days`.
    public let description: String
    init(_ description: String) { self.description = description }
}
