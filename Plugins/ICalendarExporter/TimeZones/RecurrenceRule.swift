import ReadoutModel
import ReadoutSyntax

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

    /// `-1SU`
    func appendDay(to out: inout ByteBuffer) {
        if let week { out.append(decimal: week) }
        switch weekday {
        case 0: out.append("SU")
        case 1: out.append("MO")
        case 2: out.append("TU")
        case 3: out.append("WE")
        case 4: out.append("TH")
        case 5: out.append("FR")
        default: out.append("SA")
        }
    }
}
