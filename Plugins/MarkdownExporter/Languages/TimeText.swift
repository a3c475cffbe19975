import ReadoutModel
import ReadoutSyntax

/// Times as people write them in the brief's language. What EDTF says by signs is said in words, and a date stays as
/// vague as it is.
extension BriefWriter {
    /// Appends when something begins and, where that is known, ends: `June 18 – 19, 2023`.
    /// - Parameters:
    ///   - zone: the time zone of local times, `nil` where there is none.
    ///   - namesZone: whether the zone is named even where no time of day needs it, unless the times are by other clocks.
    /// - Returns: whether the zone is named.
    @discardableResult
    mutating func times(
        _ start: Time, to end: Time?, zone: UnsafeRawBufferPointer?, namesZone: Bool = false
    ) -> Bool {
        var notes = Notes()
        let local = zone.flatMap { start.isLocal || end?.isLocal ?? false ? $0 : nil }
        if let end, end != start {
            if !joined(start, end, &notes) {
                whole(start, &notes)
                // Where one end has an offset and the other has not, the zone is of that one alone.
                if let local, start.isLocal, !end.isLocal { note(local, &notes) }
                close(&notes)
                mark(language.dates.to)
                whole(end, &notes)
            }
            if let local, end.isLocal { note(local, &notes) }
        } else {
            whole(start, &notes)
            if let local { note(local, &notes) }
        }
        var isNamed = local != nil
        if namesZone, !isNamed, let zone, start.agrees(with: zone), end?.agrees(with: zone) ?? true {
            // `UTC` stands there already.
            if start.precision != .time || !BriefWriter.isUTC(zone) { note(zone, &notes) }
            isNamed = true
        }
        close(&notes)
        return isNamed
    }

    /// Appends a time or an interval: `from June 2023`.
    mutating func times(_ edtf: EDTF, zone: UnsafeRawBufferPointer? = nil) {
        switch edtf {
        case .time(let time):
            times(time, to: nil, zone: zone)
        case .interval(let interval):
            let dates = language.dates
            switch (interval.start.time, interval.end.time) {
            case (let start?, let end?): times(start, to: end, zone: zone)
            case (let start?, nil):
                open(dates.from, start)
                if interval.end == .unknown { mark(dates.endUnknown) }
            case (nil, let end?):
                open(dates.until, end)
                if interval.start == .unknown { mark(dates.startUnknown) }
            case (nil, nil): text(interval.text)  // no interval is without both
            }
        }
    }

    private mutating func open(_ opening: DatePatterns.Opening, _ time: Time) {
        if let pattern = opening[DateUnit(time)] {
            self.pattern(pattern, time)
        } else {
            mark(opening.before)
            single(time)
        }
        qualification(time)
        mark(opening.behind)
    }

    // MARK: One time

    /// Appends a time with how certain it is, and its offset as a note that is still open.
    private mutating func whole(_ time: Time, _ notes: inout Notes) {
        single(time)
        qualification(time)
        offset(time, &notes)
    }

    private mutating func single(_ time: Time) {
        let dates = language.dates
        switch DateUnit(time) {
        case .day: pattern(dates.day, time)
        case .month: pattern(dates.month, time)
        case .year: pattern(dates.year, time)
        case .spring: pattern(dates.spring, time)
        case .summer: pattern(dates.summer, time)
        case .autumn: pattern(dates.autumn, time)
        case .winter: pattern(dates.winter, time)
        case .dayOfMonth: pattern(dates.dayOfMonth, time)
        case .dayOfYear: pattern(dates.dayOfYear, time)
        case .monthOfYear: pattern(dates.monthOfYear, time)
        case .decade: pattern(dates.decade, time)
        case .century: pattern(dates.century, time)
        case .time:
            pattern(dates.day, time)
            mark(dates.at)
            pattern(dates.clock, time)
        }
    }

    /// Appends two times with what they share said once; does nothing where the patterns have no such interval.
    private mutating func joined(_ start: Time, _ end: Time, _ notes: inout Notes) -> Bool {
        guard start.precision == end.precision, !start.isQualified, !end.isQualified else { return false }
        let dates = language.dates
        switch start.precision {
        case .time:
            guard start.earliest == end.earliest, start.offset == end.offset else { return false }
            pattern(dates.day, start)
            mark(dates.at)
            pattern(dates.clocks.first, start)
            pattern(dates.clocks.second, end)
            offset(end, &notes)
        case .day:
            guard start.day > 0, end.day > 0 else { return false }
            let isSameYear = start.year == end.year
            interval(
                isSameYear && start.month == end.month
                    ? dates.daysOfMonth : isSameYear ? dates.daysOfYear : dates.days, start, end)
        case .month:
            guard start.month > 0, end.month > 0 else { return false }
            interval(start.year == end.year ? dates.monthsOfYear : dates.monthSpan, start, end)
        case .year:
            guard start.unspecifiedYearDigits == 0, end.unspecifiedYearDigits == 0 else { return false }
            interval(dates.years, start, end)
        case .season: return false
        }
        return true
    }

    private mutating func interval(_ interval: DatePatterns.Interval, _ start: Time, _ end: Time) {
        pattern(interval.first, start)
        pattern(interval.second, end)
    }

    /// Appends what a pattern says of a time.
    private mutating func pattern(_ pattern: StaticString, _ time: Time) {
        let bytes = UnsafeBufferPointer(start: pattern.utf8Start, count: pattern.utf8CodeUnitCount)
        // A number and a point there would begin a list (CommonMark §5.2).
        var needsEscape = canBeginList
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            var end = at + 1
            switch byte {
            case UInt8(ascii: "y"): digits(time.year)
            case UInt8(ascii: "Y"): digits(time.latest.year)
            case UInt8(ascii: "d"): digits(time.day)
            case UInt8(ascii: "M"):
                while end < bytes.count, bytes[end] == byte { end += 1 }
                if end - at == 4 { mark(language.dates.months[time.month - 1]) } else { digits(time.month) }
            case UInt8(ascii: "D"):
                mark([4, 8, 10].contains(time.month) ? "d’" : "de ")  // before avril, août and octobre
            case UInt8(ascii: "H"):
                while end < bytes.count, bytes[end] == byte { end += 1 }
                digits(time.hour, width: end - at)
            case UInt8(ascii: "m"):
                end += 1
                digits(time.minute, width: 2)
                if time.hasSeconds { seconds(time) }
            case UInt8(ascii: "'"):
                while end < bytes.count, bytes[end] != byte { end += 1 }
                literal(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[at + 1..<end]))
                end += 1
            default:
                // Signs, and the letters of other scripts.
                if needsEscape, byte == UInt8(ascii: ".") { mark("\\") }
                needsEscape = false
                while end < bytes.count, bytes[end] >= 0x80 { end += 1 }
                literal(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[at..<end]))
            }
            at = end
        }
    }

    /// Appends the seconds and their fraction as they are written, with the sign before them: `:05.250`.
    private mutating func seconds(_ time: Time) {
        signs(of: time.text, from: 16, to: clockEnd(time))
    }

    private static func isUTC(_ zone: UnsafeRawBufferPointer) -> Bool {
        let names: [StaticString] = ["UTC", "Etc/UTC"]
        return names.contains {
            zone.elementsEqual(UnsafeBufferPointer(start: $0.utf8Start, count: $0.utf8CodeUnitCount))
        }
    }

    /// Appends the time of day alone.
    mutating func clock(_ time: Time) { pattern(language.dates.clock, time) }

    private func clockEnd(_ time: Time) -> Int {
        guard time.hasSeconds else { return 16 }
        return time.fraction.isEmpty ? 19 : 20 + time.fraction.count
    }

    private mutating func qualification(_ time: Time) {
        guard time.isQualified else { return }
        switch (time.isUncertain, time.isApproximate) {
        case (true, true): mark(language.dates.uncertainAndApproximate)
        case (true, false): mark(language.dates.uncertain)
        default: mark(language.dates.approximate)
        }
    }

    private mutating func offset(_ time: Time, _ notes: inout Notes) {
        guard time.precision == .time, time.offset != .local else { return }
        open(&notes)
        mark("UTC")
        // As it is written, `+08:00`; a `Z` says no more than the word.
        if time.offset != .utc { signs(of: time.text, from: clockEnd(time), to: time.text.count) }
    }

    // MARK: Notes in parentheses behind a time

    private struct Notes { var isOpen = false }

    private mutating func note(_ zone: UnsafeRawBufferPointer, _ notes: inout Notes) {
        open(&notes)
        text(zone)
    }

    private mutating func open(_ notes: inout Notes) {
        mark(notes.isOpen ? language.signs.comma : language.signs.open)
        notes.isOpen = true
    }

    private mutating func close(_ notes: inout Notes) {
        if notes.isOpen { mark(language.signs.close) }
        notes.isOpen = false
    }
}

extension Time {
    /// Whether the time is one by the clocks of a zone, as far as it names its offset.
    fileprivate func agrees(with zone: UnsafeRawBufferPointer) -> Bool {
        guard let instant else { return true }
        let zone = ZoneDatabase.system.zone(Text(String(decoding: zone, as: UTF8.self)))
        return zone.map { clockSeconds - instant == $0.offset(at: instant) } ?? false
    }
}
