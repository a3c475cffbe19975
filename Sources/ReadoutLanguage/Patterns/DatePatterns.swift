/// How a language writes dates, as patterns of the CLDR (UTS #35 part 4, "Date Format Patterns").
///
/// | letters | meaning |
/// | --- | --- |
/// | `y`, `yyyy` | the year, the first where it has unspecified digits; with four digits |
/// | `M`, `MMMM` | the number of the month; its name |
/// | `d` | the day |
/// | `H`, `HH`, `mm` | the hour, the minute |
/// | `'…'` | text |
///
/// Some letters are this project's:
///
/// | letters | meaning |
/// | --- | --- |
/// | `Y`, `YYYY` | the last year of a time with unspecified digits |
/// | `N` | the year after it, with two digits unless a century begins |
/// | `OOOO` | the name of the month with the word for "of" before it |
/// | `S` | the seconds with the sign before them, as they are written; nothing where they are not |
public struct DatePatterns: Sendable {
    /// From January on, as they stand beside a day or a year.
    public let months: [StaticString]
    /// The same with the word for "of" before them; the same as `months` where a language needs no such list.
    public let monthsWithOf: [StaticString]
    /// From Sunday on.
    public let weekdays: [StaticString]
    /// The first day of a month, where it is not written by its number.
    public internal(set) var firstDay: StaticString?
    /// `June 18, 2023`; the skeletons of the CLDR are yMMMMd, yMMMM and y.
    public let day, month, year: StaticString
    /// Two days of a month, of a year, and of different years; `nil` where both are written whole.
    public let daysOfMonth, daysOfYear, days: Interval?
    /// Two months of a year, two of different years, and two years.
    public let monthsOfYear, monthSpan, years: Interval?
    /// Between two dates that no interval of the patterns joins.
    public let to: StaticString
    /// The time of day.
    public let clock: StaticString
    /// Two times of a day.
    public let clocks: Interval?
    /// Between a day and the time of day.
    public let at: StaticString
    /// The seasons of a year.
    public let spring, summer, autumn, winter: StaticString
    /// What has unspecified digits: `2023-06-XX`, `2023-XX-XX`, `2023-XX`, `202X`, `20XX`.
    public let dayOfMonth, dayOfYear, monthOfYear, decade, century: StaticString
    /// Around a date that is not certain.
    public let approximate, uncertain, uncertainAndApproximate: Affixes
    /// Intervals that are open on one side.
    public let from, until: Opening
    /// Behind an interval of which one end is there and not known.
    public let endUnknown, startUnknown: StaticString

    /// The two parts of an interval.
    public struct Interval: Sendable {
        /// Written of the start, and then of the end.
        public let first, second: StaticString
        init(_ first: StaticString, _ second: StaticString) { (self.first, self.second) = (first, second) }
    }

    /// What stands before and behind something.
    public struct Affixes: Sendable {
        /// Either can be empty.
        public let before, behind: StaticString
        init(_ before: StaticString, _ behind: StaticString) { (self.before, self.behind) = (before, behind) }
    }

    /// How the date of an interval is written that is open on one side: with words around it, or by a pattern for all
    /// where a language says it otherwise.
    public struct Opening: Sendable {
        /// Around any date.
        public let any: Affixes
        /// The pattern for a date of this kind, if it has one of its own.
        public let day, month, spring, summer, autumn, winter: StaticString?
        /// The same, for dates with unspecified digits.
        public let dayOfMonth, dayOfYear, monthOfYear, decade, century: StaticString?

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
    }
}
