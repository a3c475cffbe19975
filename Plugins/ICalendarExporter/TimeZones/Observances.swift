import ReadoutModel
import ReadoutSyntax

/// What a VTIMEZONE has to list for a use of its zone: how the clock was set a year before, and all settings from then
/// on. Some readers take what is listed first for what holds before it, so that both times of a year come before the use.
///
/// Where the zone's rule holds from the beginning, it is listed once and has no end. All else is listed date by date, up
/// to the end of the year of the use.
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
        /// Whether it is DAYLIGHT.
        var isDaylight: Bool
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

    /// How many onsets are listed date by date where a rule says only some of them.
    private static let mostDates = 200

    init(for use: ZoneUse) {
        // The last hours of the year 9999 can lie in the year 10000 in UTC.
        let lastYear = min(year(of: use.last), 9999)
        let firstYear = max(min(year(of: use.first), 9999) - 1, 1)
        // A day more on each side, because the years are those in UTC.
        let start = beginning(of: firstYear) - 86_400
        let end = beginning(of: lastYear + 1) + 86_400
        let horizon = max(beginning(of: lastYear + 3), Observances.spelledOut)

        var onsets = [Observances.settingBefore(start, in: use.zone)]
        onsets += use.zone.transitions(from: start + 1, through: horizon).map(Onset.init)
        let isDaylight = Observances.daylight(onsets)
        var dated = onsets.indices.prefix { onsets[$0].instant <= end && year(of: onsets[$0].clock) <= 9999 }
        let needed = dated.prefix { onsets[$0].instant <= use.last }
        var list: [Observance] = []
        if let daylight = use.zone.rule?.daylight, let rules = RecurrenceRule.pair(daylight.start, daylight.end) {
            let ruled = Observances.ruledStart(onsets, use.zone)
            // Some readers fail where one of the times of a year begins after an event. The rule is said where it holds
            // from the beginning; else its dates go with those before it, unless there are too many.
            if ruled + 1 < onsets.count, onsets[ruled].instant <= use.last,
                onsets[ruled + 1].instant < use.first || needed.count > Observances.mostDates
            {
                let isStart = onsets[ruled].setting == daylight.setting
                dated = dated.prefix { $0 < ruled }
                list = [
                    Observance(
                        first: onsets[ruled], isDaylight: isDaylight[ruled], rule: isStart ? rules.start : rules.end),
                    Observance(
                        first: onsets[ruled + 1], isDaylight: isDaylight[ruled + 1],
                        rule: isStart ? rules.end : rules.start),
                ]
            }
        }
        self.list = Observances.dated(dated.map { (onsets[$0], isDaylight[$0]) }, needed: needed.count) + list
    }

    /// Which onsets begin a daylight time. It is the time with the larger offset, though the data can have it the other
    /// way round: in Ireland, where winter is what is different, and in Morocco, where the month of Ramadan is.
    private static func daylight(_ onsets: [Onset]) -> [Bool] {
        onsets.indices.map { index in
            let onset = onsets[index]
            // Of settings that differ in name alone the next one tells.
            let others = [index - 1, index + 1].filter(onsets.indices.contains).map { onsets[$0].setting }
            let other = others.first { $0.isDaylight != onset.setting.isDaylight && $0.offset != onset.setting.offset }
            return other.map { onset.setting.offset > $0.offset } ?? onset.setting.isDaylight
        }
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

    /// One observance for all onsets between the same settings. Those that are not needed end the list where one of them
    /// would begin an observance.
    private static func dated(_ onsets: [(onset: Onset, isDaylight: Bool)], needed: Int) -> [Observance] {
        var list: [Observance] = []
        for (index, (onset, isDaylight)) in onsets.enumerated() {
            let same = list.firstIndex {
                $0.first.offsetBefore == onset.offsetBefore && $0.first.setting == onset.setting
                    && $0.isDaylight == isDaylight
            }
            if let same {
                list[same].others.append(onset)
            } else if index >= needed {
                break
            } else {
                list.append(Observance(first: onset, isDaylight: isDaylight))
            }
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
