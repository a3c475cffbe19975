import ReadoutModel
import ReadoutSyntax

// What the clock of a zone would show by the rule alone that the zone's data ends with.

extension ZoneRule {
    /// When the clock is set in a year; `nil` where it is not.
    func onsets(in year: Int) -> (start: Observances.Onset, end: Observances.Onset)? {
        guard let daylight else { return nil }
        return (
            Observances.Onset(
                instant: daylight.start.clock(in: year) - standard.offset, offsetBefore: standard.offset,
                setting: daylight.setting),
            Observances.Onset(
                instant: daylight.end.clock(in: year) - daylight.setting.offset, offsetBefore: daylight.setting.offset,
                setting: standard)
        )
    }

    /// The RRULEs of both changes, where a week and a weekday say each (`-1SU`). All programs read these.
    fileprivate var weeks: (start: RecurrenceRule, end: RecurrenceRule)? {
        guard let daylight, let rules = RecurrenceRule.pair(daylight.start, daylight.end) else { return nil }
        return rules.start.week != nil && rules.end.week != nil ? rules : nil
    }

    /// How the rule would have the clock set at an instant.
    fileprivate func offset(at instant: Int) -> Int {
        let year = year(of: instant)
        var last: Observances.Onset?
        for year in year - 1...year + 1 {
            guard let (start, end) = onsets(in: year) else { return standard.offset }
            for onset in [start, end] where onset.instant <= instant {
                if last.map({ $0.instant < onset.instant }) ?? true { last = onset }
            }
        }
        return last?.setting.offset ?? standard.offset
    }
}

extension ZoneRule.Change {
    /// Seconds since 1970-01-01T00:00 on the clock that shows the change.
    fileprivate func clock(in year: Int) -> Int { date(in: year).dayNumber * 86_400 + time }
}

extension Zone {
    /// Whether a yearly RRULE of a week and a weekday says how the clock is set at an instant, and a day before and
    /// after it.
    func isRuled(at instant: Int) -> Bool {
        guard let rule else { return false }
        if rule.daylight != nil, rule.weeks == nil { return false }
        for day in -1...1 {
            let instant = instant + day * 86_400
            if setting(at: instant).offset != rule.offset(at: instant) { return false }
        }
        return true
    }
}

extension Observances {
    /// The rule that a zone ends with, from the year before the use on: one STANDARD, and one DAYLIGHT where the clock
    /// is set. It is right at instants for which ``Zone/isRuled(at:)`` is true.
    init(ofRuleFor use: ZoneUse) {
        guard let rule = use.zone.rule else {
            self.init(for: use)
            return
        }
        let year = max(year(of: use.first) - 1, 1)
        guard let (start, end) = rule.onsets(in: year), let rules = rule.weeks else {
            let clock = beginning(of: year)
            let onset = Onset(
                instant: clock - rule.standard.offset, offsetBefore: rule.standard.offset, setting: rule.standard)
            self.init(list: [Observance(first: onset, isDaylight: false)])
            return
        }
        let isStartDaylight = start.setting.offset > start.offsetBefore
        self.init(list: [
            Observance(first: end, isDaylight: !isStartDaylight, rule: rules.end),
            Observance(first: start, isDaylight: isStartDaylight, rule: rules.start),
        ])
    }
}
