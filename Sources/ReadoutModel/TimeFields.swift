/// What a ``Time`` says, without its spelling. A document has dozens of times; each is kept in few bytes and counts no
/// references.
@usableFromInline
package struct TimeFields: BitwiseCopyable, Sendable, Hashable {
    @usableFromInline package let precision: Time.Precision
    @usableFromInline let unspecifiedYearDigits: UInt8
    @usableFromInline let hasSeconds: Bool
    @usableFromInline let isUncertain: Bool
    @usableFromInline let isApproximate: Bool
    @usableFromInline package let offset: Time.Offset
    @usableFromInline let storedYear: Int16
    @usableFromInline let storedMonth: UInt8
    @usableFromInline let storedDay: UInt8
    @usableFromInline let storedHour: UInt8
    @usableFromInline let storedMinute: UInt8
    @usableFromInline let storedSecond: UInt8
    @usableFromInline let fractionDigits: UInt32

    @inlinable var year: Int { Int(storedYear) }
    @inlinable var month: Int { Int(storedMonth) }
    @inlinable var day: Int { Int(storedDay) }
    @inlinable var hour: Int { Int(storedHour) }
    @inlinable var minute: Int { Int(storedMinute) }
    @inlinable var second: Int { Int(storedSecond) }

    /// The year 1, which stands in for a required time that is missing.
    package static var first: TimeFields { TimeFields(precision: .year, year: 1) }

    /// Reads a time.
    package init(_ bytes: UnsafeRawBufferPointer) throws(TimeError) {
        var parser = TimeParser(bytes: bytes)
        self = try parser.time()
    }

    /// The day after that of a time of day, as it is written.
    package init(dayAfter time: TimeFields) {
        let day = time.earliest.adding(days: 1)
        self.init(precision: .day, year: day.year, month: day.month, day: day.day)
    }

    init(
        precision: Time.Precision, unspecifiedYearDigits: Int = 0, year: Int, month: Int = 0, day: Int = 0,
        hour: Int = 0, minute: Int = 0, second: Int = 0, hasSeconds: Bool = false, fractionDigits: Int = 0,
        offset: Time.Offset = .local, isUncertain: Bool = false, isApproximate: Bool = false
    ) {
        self.precision = precision
        self.unspecifiedYearDigits = UInt8(unspecifiedYearDigits)
        (storedYear, storedMonth, storedDay) = (Int16(year), UInt8(month), UInt8(day))
        (storedHour, storedMinute, storedSecond) = (UInt8(hour), UInt8(minute), UInt8(second))
        self.hasSeconds = hasSeconds
        self.fractionDigits = UInt32(fractionDigits)
        self.offset = offset
        (self.isUncertain, self.isApproximate) = (isUncertain, isApproximate)
    }

    @inlinable package var isLocal: Bool { precision == .time && offset == .local }
    @inlinable package var isQualified: Bool { isUncertain || isApproximate }

    /// Whether the day is known.
    package var isExactToDay: Bool { precision == .time || (precision == .day && month > 0 && day > 0) }

    /// The first day the time can mean, as it is written: an offset or a qualification does not move it.
    package var earliest: CivilDate {
        if precision == .season { return CivilDate(year: year, month: (month - 20) * 3, day: 1) }
        return CivilDate(year: year, month: max(month, 1), day: max(day, 1))
    }

    /// The last day the time can mean, as it is written.
    package var latest: CivilDate {
        if precision == .season {
            let last = (month - 20) * 3 + 2
            let (lastYear, lastMonth) = last > 12 ? (year + 1, last - 12) : (year, last)
            return CivilDate(
                year: lastYear, month: lastMonth, day: CivilDate.days(inMonth: lastMonth, of: lastYear))
        }
        let span = unspecifiedYearDigits == 0 ? 1 : unspecifiedYearDigits == 1 ? 10 : 100
        let lastMonth = month == 0 ? 12 : month
        let lastYear = year + span - 1
        return CivilDate(
            year: lastYear, month: lastMonth,
            day: day == 0 ? CivilDate.days(inMonth: lastMonth, of: lastYear) : day)
    }

    /// Seconds since 1970-01-01T00:00 on a clock that shows this date and time, whatever its offset.
    package var clockSeconds: Int { earliest.dayNumber * 86_400 + hour * 3600 + minute * 60 + second }

    /// Seconds since 1970-01-01T00:00Z, where the time has an offset.
    package var instant: Int? {
        guard precision == .time else { return nil }
        switch offset {
        case .local: return nil
        case .utc: return clockSeconds
        case .minutes(let minutes): return clockSeconds - Int(minutes) * 60
        }
    }
}
