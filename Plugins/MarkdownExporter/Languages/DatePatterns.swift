import ReadoutModel

/// How a language writes dates, as patterns of CLDR (UTS #35 part 4, "Date Format Patterns"): `y` is the year, `M` the
/// month's number, `MMMM` its name, `d` the day, `H` and `HH` the hour, `mm` the minute. Letters between apostrophes are
/// text. Two letters are this project's: `Y` is the last year of a span, and `D` what French has for "of" before the name
/// of the month, "de " or "d’".
struct DatePatterns: Sendable {
    /// From January on, as they stand beside a day or a year.
    let months: [StaticString]
    /// From Sunday on.
    let weekdays: [StaticString]
    /// `June 18, 2023`; the skeletons of CLDR are yMMMMd, yMMMM and y.
    let day, month, year: StaticString
    /// Two days of a month, of a year, and of different years.
    let daysOfMonth, daysOfYear, days: Interval
    let monthsOfYear, monthSpan, years: Interval
    /// Between two dates that no interval of the patterns joins.
    let to: StaticString
    /// The time of day, two of them, and what stands between a day and it.
    let clock: StaticString
    let clocks: Interval
    let at: StaticString
    let spring, summer, autumn, winter: StaticString
    /// What has unspecified digits.
    let dayOfMonth, dayOfYear, monthOfYear, decade, century: StaticString
    /// Behind a date.
    let approximate, uncertain, uncertainAndApproximate: StaticString
    let from, until: Opening
    /// Behind an interval of which one end is there and not known.
    let endUnknown, startUnknown: StaticString

    /// The two parts of an interval.
    struct Interval: Sendable {
        let first, second: StaticString
        init(_ first: StaticString, _ second: StaticString) { (self.first, self.second) = (first, second) }
    }

    /// How the date of an interval is written that is open on one side: with a word before it, or by a pattern for all
    /// where a language says it otherwise.
    struct Opening: Sendable {
        let before, behind: StaticString
        var day, month, spring, summer, autumn, winter: StaticString?
        var dayOfMonth, dayOfYear, monthOfYear, decade, century: StaticString?

        init(_ before: StaticString, behind: StaticString = "") { (self.before, self.behind) = (before, behind) }

        subscript(unit: DateUnit) -> StaticString? {
            switch unit {
            case .day: day
            case .month: month
            case .spring: spring
            case .summer: summer
            case .autumn: autumn
            case .winter: winter
            case .dayOfMonth: dayOfMonth
            case .dayOfYear: dayOfYear
            case .monthOfYear: monthOfYear
            case .decade: decade
            case .century: century
            case .year, .time: nil
            }
        }

        /// The same, with some of its patterns set.
        func with(_ change: (inout Opening) -> Void) -> Opening {
            var opening = self
            change(&opening)
            return opening
        }
    }
}

/// What a time names, and so which pattern it is written by.
enum DateUnit {
    case day, month, year
    case spring, summer, autumn, winter
    /// Of what has unspecified digits: `2023-06-XX`, `2023-XX-XX`, `2023-XX`, `202X`, `20XX`.
    case dayOfMonth, dayOfYear, monthOfYear, decade, century
    /// A day and a time of day.
    case time

    init(_ time: borrowing Time) {
        switch time.precision {
        case .year:
            switch time.unspecifiedYearDigits {
            case 0: self = .year
            case 1: self = .decade
            default: self = .century
            }
        case .season:
            switch time.month {
            case 21: self = .spring
            case 22: self = .summer
            case 23: self = .autumn
            default: self = .winter
            }
        case .month: self = time.month == 0 ? .monthOfYear : .month
        case .day: self = time.month == 0 ? .dayOfYear : time.day == 0 ? .dayOfMonth : .day
        case .time: self = .time
        }
    }
}
