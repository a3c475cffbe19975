import ReadoutModel
import ReadoutSyntax

/// What a VTIMEZONE has to list for a use of its zone: the last setting of the clock before the use, and those of all
/// years of the use.
///
/// Where the zone's rule holds, it is listed once and has no end. What comes before it is listed date by date.
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
        /// The rule by which the clock is set in each year from then on.
        var rule: RecurrenceRule?
    }

    let list: [Observance]

    /// Until when TZif data may deviate from the rule that it ends with: for Morocco and Palestine, which set their
    /// clocks back in Ramadan, the database has the dates until 2087.
    private static let spelledOut = beginning(of: 2088)

    init(list: [Observance]) { self.list = list }

    init(for use: ZoneUse) {
        // The last hours of the year 9999 can lie in the year 10000 in UTC.
        let firstYear = min(year(of: use.first), 9999)
        let lastYear = min(year(of: use.last), 9999)
        // A day more on each side, because the years are those in UTC.
        let start = beginning(of: firstYear) - 86_400
        let end = beginning(of: lastYear + 1) + 86_400
        let horizon = max(beginning(of: lastYear + 3), Observances.spelledOut)

        var onsets = [Observances.settingBefore(start, in: use.zone)]
        onsets += use.zone.transitions(from: start + 1, through: horizon).map(Onset.init)
        var ruled = onsets.count
        var list: [Observance] = []
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
        self.list =
            Observances.dated(onsets[..<ruled].filter { $0.instant <= end && year(of: $0.clock) <= 9999 }) + list
    }

    /// The onset of how the clock was set at `start`.
    private static func settingBefore(_ start: Int, in zone: Zone) -> Onset {
        if let last = zone.lastTransition(before: start + 1) { return Onset(last) }
        // The clock has always been set so: an onset that changes nothing, on the first day that can be written or
        // later.
        let setting = zone.setting(at: start)
        let clock = max(start, beginning(of: 1))
        return Onset(instant: clock - setting.offset, offsetBefore: setting.offset, setting: setting)
    }

    /// The index of the first onset from which on all onsets are those of the zone's rule.
    private static func ruledStart(_ onsets: [Onset], _ zone: Zone) -> Int {
        var index = onsets.count
        let last = onsets[index - 1].instant
        // Backwards, year by year. In UTC the last onset may lie in the year after.
        for year in stride(from: year(of: last) + 1, through: year(of: onsets[0].instant) - 1, by: -1) {
            guard let (start, end) = zone.rule?.onsets(in: year) else { return onsets.count }
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

/// The year of an instant in UTC.
func year(of instant: Int) -> Int {
    CivilDate(dayNumber: instant.flooredDivision(by: 86_400).quotient).year
}

/// The first instant of a year in UTC.
func beginning(of year: Int) -> Int { CivilDate(year: year, month: 1, day: 1).dayNumber * 86_400 }
