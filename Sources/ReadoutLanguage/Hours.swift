import ReadoutModel
import ReadoutSyntax

/// Times of day alone, and those of another zone.
extension DateSink where Self: ~Copyable {
    /// Appends the time of day alone.
    public mutating func clock(_ time: Time) { pattern(language.dates.clock, time) }

    /// Appends the hours from a time of day to another, without their day and their zone: `14:30 – 16:00`. An end on another
    /// day is written whole.
    public mutating func hours(_ start: Time, to end: Time?) {
        guard let end, end != start, end.precision == .time else { return clock(start) }
        if start.earliest == end.earliest, let clocks = language.dates.clocks {
            pattern(clocks.first, start)
            return pattern(clocks.second, end)
        }
        clock(start)
        literal(language.dates.to)
        if start.earliest != end.earliest { dayAndAt(end) }
        clock(end)
    }

    /// Appends the hours from a time of day to another with their offset from UTC: `14:30 – 16:00 (UTC-04:00)`.
    public mutating func hoursWithOffset(_ start: Time, to end: Time?) {
        guard let end, end != start, end.precision == .time, end.offset != start.offset else {
            hours(start, to: end)
            return noteOffset(start)
        }
        clock(start)
        noteOffset(start)
        literal(language.dates.to)
        dayAndAt(end)
        clock(end)
        noteOffset(end)
    }

    /// Appends the day of a time of day, any other time whole.
    public mutating func day(of time: Time) {
        if time.precision == .time { pattern(language.dates.day, time) } else { times(time, to: nil) }
    }

    /// Appends the hours by the clocks of another zone, after the day where that is another one there: `07:30 – 09:00`.
    /// - Parameter begin: called before the first, if there is anything to say: not for days, nor where the clocks of both
    ///   zones show the same.
    public mutating func hours(
        _ start: Time, to end: Time?, in other: LocalZone, begin: (inout Self) -> Void = { _ in }
    ) {
        guard let zone = other.data, let first = start.shown(by: zone, from: localZone?.data) else { return }
        let last = end.flatMap { $0.shown(by: zone, from: localZone?.data) }
        if first.clockSeconds == start.clockSeconds, end == nil || last?.clockSeconds == end?.clockSeconds { return }
        begin(&self)
        if first.earliest != start.earliest { dayAndAt(first) }
        hours(first, to: last)
    }

    private mutating func dayAndAt(_ time: Time) {
        pattern(language.dates.day, time)
        literal(language.dates.at)
    }
}

extension LocalZone {
    /// The city that the zone is named after: `New York`.
    public var city: Text {
        let last = name.string.split(separator: "/").last ?? ""
        return Text(last.replacing("_", with: " "))
    }
}

extension Time {
    /// What the clocks of a zone show at this time; `nil` for days and less, and where nobody knows the clock that it is by.
    /// - Parameter local: the zone of a time without an offset.
    public func shown(by zone: Zone, from local: Zone?) -> Time? {
        guard precision == .time, !isLocal || local != nil else { return nil }
        let instant = instant(in: local)
        let (days, seconds) = (instant + zone.offset(at: instant)).flooredDivision(by: 86_400)
        var text = ByteBuffer(capacity: 24)
        text.append(date: CivilDate(dayNumber: days))
        text.append("T")
        text.append(decimal: seconds / 3600, width: 2)
        text.append(":")
        text.append(decimal: seconds / 60 % 60, width: 2)
        if hasSeconds {
            text.append(":")
            text.append(decimal: seconds % 60, width: 2)
        }
        // The year may be one that no time has.
        return try? Time(text: Text(uncheckedUTF8: text.finish()))
    }
}
