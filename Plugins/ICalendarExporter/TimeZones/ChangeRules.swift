import ReadoutModel
import ReadoutSyntax

// The RRULE of a day on which the clock is set each year.

extension RecurrenceRule {
    /// The rules for both changes of a year, or `nil` where no RRULE can say one of them.
    static func pair(
        _ start: ZoneRule.Change, _ end: ZoneRule.Change
    ) -> (start: RecurrenceRule, end: RecurrenceRule)? {
        guard let start = RecurrenceRule(start), let end = RecurrenceRule(end) else { return nil }
        return (start, end)
    }

    /// `nil` for a change that is counted in days of the year, and for one whose time of day, before 0:00 or after
    /// 24:00, moves it into another month. Today that is true of Cairo alone.
    init?(_ change: ZoneRule.Change) {
        guard case .weekday(let month, let week, let weekday) = change.day else { return nil }
        let moved = change.time.flooredDivision(by: 86_400).quotient
        let movedWeekday = (weekday + moved).flooredDivision(by: 7).rest
        if moved == 0 {
            self.init(month: month, weekday: movedWeekday, week: week == 5 ? -1 : week, days: nil)
            return
        }
        guard week < 5 || month != 2 else { return nil }  // the last seven days of February depend on the year
        let last = CivilDate.days(inMonth: month, of: 2023)
        let first = (week == 5 ? last - 6 : week * 7 - 6) + moved
        guard first >= 1, first + 6 <= last else { return nil }
        self.init(month: month, weekday: movedWeekday, week: nil, days: first...first + 6)
    }
}
