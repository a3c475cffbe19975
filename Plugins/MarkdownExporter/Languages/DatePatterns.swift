/// How a language writes dates, as patterns of CLDR (UTS #35 part 4, "Date Format Patterns"): `y` is the year, `M` the
/// month's number, `MMMM` its name, `d` the day, `H` and `HH` the hour, `mm` the minute. Letters between apostrophes are
/// text. `Y` is the last year of a span.
struct DatePatterns: Sendable {
    /// From January on, as they stand beside a day or a year.
    let months: [StaticString]
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

    /// What stands around the date of an interval that is open on one side. Some languages say it otherwise before a
    /// day, and before a season.
    struct Opening: Sendable {
        let day, season, other, behind: StaticString
        init(day: StaticString, season: StaticString, other: StaticString, behind: StaticString = "") {
            (self.day, self.season, self.other, self.behind) = (day, season, other, behind)
        }
        init(_ before: StaticString, behind: StaticString = "") {
            self.init(day: before, season: before, other: before, behind: behind)
        }
    }
}
