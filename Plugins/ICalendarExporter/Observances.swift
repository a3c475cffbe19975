import ReadoutModel
import ReadoutSyntax

/// What a VTIMEZONE has to list for a use of its zone: the last setting of the clock before it, and all of its years.
///
/// Where the zone's rule governs, it is said once and goes on for ever; the history before is said date by date.
struct Observances {
    /// A moment at which the clock is set.
    struct Onset: Hashable {
        /// Seconds since 1970-01-01T00:00Z.
        var instant: Int
        /// What the clock's offset was until then.
        var offsetBefore: Int
        var setting: Zone.Setting

        /// The moment on the clock as it was until then, in seconds since 1970-01-01T00:00.
        var clock: Int { instant + offsetBefore }
    }

    /// One STANDARD or DAYLIGHT (RFC 5545 §3.6.5).
    struct Observance {
        /// The first time that the clock is set so.
        var first: Onset
        /// The other times, where there is no rule.
        var others: [Onset] = []
        /// How it goes on, year by year.
        var rule: RecurrenceRule?
    }

    private(set) var list: [Observance] = []

    /// Until when TZif data may deviate from the rule that it ends with: the database foretells Ramadan, when Morocco
    /// and Palestine set their clocks back, until 2087.
    private static let spelledOut = beginning(of: 2088)

    init(for use: ZoneUse) {
        let firstYear = year(of: use.first)
        let lastYear = year(of: use.last)
        // A day more on each side, for the clock is not that of Greenwich.
        let start = beginning(of: firstYear) - 86_400
        let end = beginning(of: lastYear + 1) + 86_400
        let horizon = max(beginning(of: lastYear + 3), Observances.spelledOut)

        var onsets = [Observances.settingBefore(start, in: use.zone)]
        onsets += use.zone.transitions(from: start + 1, through: horizon).map(Onset.init)
        var ruled = onsets.count
        if let daylight = use.zone.rule?.daylight, let rules = RecurrenceRule.pair(daylight.start, daylight.end) {
            ruled = Observances.ruledStart(onsets, use.zone)
            if ruled + 1 < onsets.count, onsets[ruled].instant <= end {
                let isDaylightFirst = onsets[ruled].setting == daylight.setting
                list = [
                    Observance(first: onsets[ruled], rule: isDaylightFirst ? rules.start : rules.end),
                    Observance(first: onsets[ruled + 1], rule: isDaylightFirst ? rules.end : rules.start),
                ]
            }
        }
        list = Observances.dated(onsets[..<ruled].filter { $0.instant <= end }) + list
    }

    /// The onset of how the clock was set at `start`.
    private static func settingBefore(_ start: Int, in zone: Zone) -> Onset {
        if let last = zone.lastTransition(before: start + 1) { return Onset(last) }
        // Always so: an onset that changes nothing, on the first day that can be written or later.
        let setting = zone.setting(at: start)
        let clock = max(start, beginning(of: 1))
        return Onset(instant: clock - setting.offset, offsetBefore: setting.offset, setting: setting)
    }

    /// The index of the first onset from which on all are those of the zone's rule.
    private static func ruledStart(_ onsets: [Onset], _ zone: Zone) -> Int {
        guard let standard = zone.rule?.standard, let daylight = zone.rule?.daylight else { return onsets.count }
        var index = onsets.count
        let last = onsets[index - 1].instant
        // Backwards, year by year. The year after the last may hold it too, by the clock of Greenwich.
        for year in stride(from: year(of: last) + 1, through: year(of: onsets[0].instant) - 1, by: -1) {
            let start = Onset(
                instant: daylight.start.clock(in: year) - standard.offset, offsetBefore: standard.offset,
                setting: daylight.setting)
            let end = Onset(
                instant: daylight.end.clock(in: year) - daylight.setting.offset, offsetBefore: daylight.setting.offset,
                setting: standard)
            for onset in start.instant > end.instant ? [start, end] : [end, start] where onset.instant <= last {
                guard index > 0, onset == onsets[index - 1] else { return index }
                index -= 1
            }
        }
        return index
    }

    /// One observance for all onsets between the same settings.
    private static func dated(_ onsets: [Onset]) -> [Observance] {
        var list: [Observance] = []
        for onset in onsets {
            let same = list.firstIndex {
                $0.first.offsetBefore == onset.offsetBefore && $0.first.setting == onset.setting
            }
            if let same { list[same].others.append(onset) } else { list.append(Observance(first: onset)) }
        }
        return list
    }
}

extension Observances.Onset {
    fileprivate init(_ transition: Zone.Transition) {
        self.init(instant: transition.instant, offsetBefore: transition.before.offset, setting: transition.after)
    }
}

/// A yearly RRULE (RFC 5545 §3.3.10) for the day on which a clock is set.
struct RecurrenceRule: Hashable {
    let month: Int
    /// 0 for Sunday to 6 for Saturday.
    let weekday: Int
    /// Which one of the month, 1 to 4, or -1 for the last; `nil` where ``days`` say so.
    private(set) var week: Int?
    /// Seven days of the month, one of which is the weekday.
    private(set) var days: ClosedRange<Int>?

    /// The rules for both changes of a year, or `nil` where one of them cannot be said.
    static func pair(
        _ start: ZoneRule.Change, _ end: ZoneRule.Change
    ) -> (start: RecurrenceRule, end: RecurrenceRule)? {
        guard let start = RecurrenceRule(start), let end = RecurrenceRule(end) else { return nil }
        return (start, end)
    }

    /// `nil` for a change that is counted in days of the year, and for one whose time of day, more than 24 hours or
    /// less than none, moves it into another month. Of the zones of today that is Cairo's alone.
    init?(_ change: ZoneRule.Change) {
        guard case .weekday(let month, let week, let weekday) = change.day else { return nil }
        let moved = change.time.flooredDivision(by: 86_400).quotient
        self.month = month
        self.weekday = (weekday + moved).flooredDivision(by: 7).rest
        if moved == 0 {
            self.week = week == 5 ? -1 : week
            return
        }
        guard week < 5 || month != 2 else { return nil }  // its last seven days depend on the year
        let last = CivilDate.days(inMonth: month, of: 2023)
        let first = (week == 5 ? last - 6 : week * 7 - 6) + moved
        guard first >= 1, first + 6 <= last else { return nil }
        days = first...first + 6
    }
}

extension ContentLines {
    /// `FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU`
    mutating func recurrence(_ rule: RecurrenceRule) {
        literal("FREQ=YEARLY;BYMONTH=")
        decimal(rule.month)
        if let days = rule.days {
            literal(";BYMONTHDAY=")
            for day in days {
                if day != days.lowerBound { literal(",") }
                decimal(day)
            }
        }
        literal(";BYDAY=")
        if let week = rule.week { decimal(week) }
        switch rule.weekday {
        case 0: literal("SU")
        case 1: literal("MO")
        case 2: literal("TU")
        case 3: literal("WE")
        case 4: literal("TH")
        case 5: literal("FR")
        default: literal("SA")
        }
    }
}

extension ZoneRule.Change {
    /// Seconds since 1970-01-01T00:00 on the clock that shows the change.
    fileprivate func clock(in year: Int) -> Int { date(in: year).dayNumber * 86_400 + time }
}

private func year(of instant: Int) -> Int {
    CivilDate(dayNumber: instant.flooredDivision(by: 86_400).quotient).year
}

/// The first instant of a year in UTC.
private func beginning(of year: Int) -> Int { CivilDate(year: year, month: 1, day: 1).dayNumber * 86_400 }
