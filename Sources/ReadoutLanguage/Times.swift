import ReadoutModel

/// Times as people write them in a language. The signs of EDTF become words, and a date stays as vague as it is.
extension DateSink where Self: ~Copyable {
    /// Appends when something begins and, where that is known, ends: `June 18 – 19, 2023`. Behind times of day stands what
    /// clocks they are by, and in brackets too the hours in ``otherZone``.
    /// - Parameter namesZone: whether the zone is said even where no time needs it, unless the times are by other clocks: in
    ///   words of times of day alone, by its name of days too.
    public mutating func times(_ start: Time, to end: Time?, namesZone: Bool = false) {
        var notes = Notes()
        // The zone is not copied but where it is written: most times need none.
        let hasZone = localZone != nil
        let isLocal = hasZone && (start.isLocal || end?.isLocal ?? false)
        if let end, end != start {
            if !joined(start, end, &notes) { separate(start, end, isLocal, &notes) }
            if isLocal, end.isLocal { noteZone(&notes) }
        } else {
            whole(start, &notes)
            if isLocal { noteZone(&notes) }
        }
        if namesZone, !isLocal, let zone = localZone, start.precision == .time || zoneNote == .name,
            zone.agrees(with: start), end.map(zone.agrees) ?? true
        {
            // `UTC` stands there already.
            if start.precision != .time || !zone.isUTC { noteZone(&notes) }
        }
        if start.precision == .time, let other = otherZone { noteElsewhere(start, end, other, &notes) }
        close(&notes)
    }

    /// Appends a time or an interval: `from June 2023`.
    public mutating func times(_ edtf: EDTF) {
        switch edtf {
        case .time(let time):
            times(time, to: nil)
        case .interval(let interval):
            let dates = language.dates
            switch (interval.start.time, interval.end.time) {
            case (let start?, let end?): times(start, to: end)
            case (let start?, nil):
                open(dates.from, start)
                if interval.end == .unknown { literal(dates.endUnknown) }
            case (nil, let end?):
                open(dates.until, end)
                if interval.start == .unknown { literal(dates.startUnknown) }
            case (nil, nil): text(interval.text)  // no interval is without both
            }
        }
    }

    private mutating func open(_ opening: DatePatterns.Opening, _ time: Time) {
        let affixes = affixes(time)
        if let pattern = opening[DateUnit(time)] {
            literal(affixes.before)
            self.pattern(pattern, time)
        } else {
            literal(opening.any.before)
            literal(affixes.before)
            single(time)
        }
        literal(affixes.behind)
        literal(opening.any.behind)
    }

    // MARK: One time

    /// Appends a time with how certain it is, and its offset as a note that is still open.
    private mutating func whole(_ time: Time, _ notes: inout Notes) {
        let affixes = affixes(time)
        literal(affixes.before)
        single(time)
        literal(affixes.behind)
        offset(time, &notes)
    }

    private mutating func single(_ time: Time) {
        let language = language
        switch DateUnit(time) {
        case .day: pattern(language.dates.day, time)
        case .month: pattern(language.dates.month, time)
        case .year: pattern(language.dates.year, time)
        case .spring: pattern(language.dates.spring, time)
        case .summer: pattern(language.dates.summer, time)
        case .autumn: pattern(language.dates.autumn, time)
        case .winter: pattern(language.dates.winter, time)
        case .dayOfMonth: pattern(language.dates.dayOfMonth, time)
        case .dayOfYear: pattern(language.dates.dayOfYear, time)
        case .monthOfYear: pattern(language.dates.monthOfYear, time)
        case .decade: pattern(language.dates.decade, time)
        case .century: pattern(language.dates.century, time)
        case .time:
            pattern(language.dates.day, time)
            literal(language.dates.at)
            pattern(language.dates.clock, time)
        }
    }

    /// What stands around a time that is not certain.
    private func affixes(_ time: Time) -> DatePatterns.Affixes {
        switch (time.isUncertain, time.isApproximate) {
        case (true, true): language.dates.uncertainAndApproximate
        case (true, false): language.dates.uncertain
        case (false, true): language.dates.approximate
        case (false, false): DatePatterns.Affixes("", "")
        }
    }

    // MARK: Two times

    /// Appends two times with what they share said once; does nothing where the patterns have no such interval.
    private mutating func joined(_ start: Time, _ end: Time, _ notes: inout Notes) -> Bool {
        guard start.precision == end.precision, !start.isQualified, !end.isQualified else { return false }
        let dates = language.dates
        let interval: DatePatterns.Interval?
        switch start.precision {
        case .time:
            guard start.earliest == end.earliest, start.offset == end.offset, let clocks = dates.clocks else {
                return false
            }
            pattern(dates.day, start)
            literal(dates.at)
            pattern(clocks.first, start)
            pattern(clocks.second, end)
            offset(end, &notes)
            return true
        case .day:
            guard start.day > 0, end.day > 0 else { return false }
            let isSameYear = start.year == end.year
            interval =
                isSameYear && start.month == end.month
                ? dates.daysOfMonth : isSameYear ? dates.daysOfYear : dates.days
        case .month:
            guard start.month > 0, end.month > 0 else { return false }
            interval = start.year == end.year ? dates.monthsOfYear : dates.monthSpan
        case .year:
            guard start.unspecifiedYearDigits == 0, end.unspecifiedYearDigits == 0 else { return false }
            interval = dates.years
        case .season: interval = nil
        }
        guard let interval else { return false }
        pattern(interval.first, start)
        pattern(interval.second, end)
        return true
    }

    /// Appends two times, each of them whole.
    private mutating func separate(_ start: Time, _ end: Time, _ isLocal: Bool, _ notes: inout Notes) {
        let dates = language.dates
        whole(start, &notes)
        // Where one end has an offset and the other has not, the zone is of that one alone.
        if isLocal, start.isLocal, !end.isLocal { noteZone(&notes) }
        close(&notes)
        literal(dates.to)
        whole(end, &notes)
    }

    // MARK: Offsets, and notes in parentheses behind a time

    /// Appends ` (UTC-04:00)`, of a time with an offset.
    mutating func noteOffset(_ time: Time) {
        var notes = Notes()
        offset(time, &notes)
        close(&notes)
    }

    private mutating func offset(_ time: Time, _ notes: inout Notes) {
        guard time.precision == .time, time.offset != .local else { return }
        open(&notes)
        literal("UTC")
        // As it is written, `+08:00`; a `Z` says no more than the word.
        if time.offset != .utc { signs(of: time.text, from: time.clockEnd, to: time.text.count) }
    }

    private mutating func noteZone(_ notes: inout Notes) {
        guard zoneNote != .none, let zone = localZone else { return }
        open(&notes)
        switch zoneNote {
        case .none: break
        case .name: text(zone.name)
        case .words: if zone.isUTC { literal("UTC") } else { literal(language.words.localTime) }
        }
    }

    /// Appends the hours in the other zone: `London: 07:30`.
    private mutating func noteElsewhere(_ start: Time, _ end: Time?, _ other: LocalZone, _ notes: inout Notes) {
        let isOpen = notes.isOpen
        var isWritten = false
        hours(start, to: end, in: other) { sink in
            sink.literal(isOpen ? sink.language.signs.semicolon : sink.language.signs.open)
            sink.text(other.city)
            sink.literal(sink.language.signs.explanation)
            isWritten = true
        }
        notes.isOpen = isOpen || isWritten
    }

    private mutating func open(_ notes: inout Notes) {
        literal(notes.isOpen ? language.signs.comma : language.signs.open)
        notes.isOpen = true
    }

    private mutating func close(_ notes: inout Notes) {
        if notes.isOpen { literal(language.signs.close) }
        notes.isOpen = false
    }
}

/// Whether the parentheses behind a time are open.
private struct Notes { var isOpen = false }
