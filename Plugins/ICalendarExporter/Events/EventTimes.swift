import ReadoutModel
import ReadoutSyntax

/// When something takes place, as a calendar can say it: from a day to a day or from an instant to an instant.
struct EventTimes {
    /// A value of DTSTART or DTEND.
    enum Moment {
        /// DATE (RFC 5545 §3.3.4).
        case day(CivilDate)
        /// DATE-TIME in UTC (§3.3.5, form 2), in seconds since 1970-01-01T00:00Z.
        case utc(Int)
        /// DATE-TIME with a time zone (§3.3.5, form 3): seconds since 1970-01-01T00:00 on its clock, and what they
        /// mean.
        case local(clock: Int, instant: Int)

        var instant: Int? {
            switch self {
            case .day: nil
            case .utc(let instant), .local(_, let instant): instant
            }
        }

        /// Whether its year has four digits as it is written. On a clock, the years of a record all have.
        var isWritable: Bool {
            if case .utc(let instant) = self { EventClock.instants.contains(instant) } else { true }
        }
    }

    var start: Moment
    /// The first moment after it (RFC 5545 §3.6.1: the end is not part of the event).
    var end: Moment?
    /// Whether the day is not known, and this is the span it lies in.
    var isSpan = false
    /// Whether `start` or `end` is marked as uncertain or approximate.
    var isQualified = false
    /// Why the record's end is not in ``end``, where something is lost.
    var endProblem: String?
}

/// Why something is no event.
struct NoTimes: Error {
    let reason: String
}

/// Works out the times of a document's events.
struct EventClock {
    /// The summit's time zone.
    let zone: Zone?
    /// Whether times vaguer than a day become the span of days that they can mean.
    let spansVague: Bool
    /// Whether local times are written in UTC where the rule that their zone ends with does not hold.
    var keepsToRules = false
    /// Whether an end is said by how long the event lasts (RFC 8984 §5.1.2), so that it may lie after the year 9999.
    var measuresEnds = false

    /// The last day that a calendar can say (RFC 5545 §3.3.4: a year has four digits).
    private static let lastDay = CivilDate(year: 9999, month: 12, day: 31)
    /// The instants that it can say, in UTC.
    static let instants = CivilDate(year: 1, month: 1, day: 1).dayNumber * 86_400..<(lastDay.dayNumber + 1) * 86_400

    /// The times of a summit or a meeting.
    func times(from start: Time, to end: Time?) throws(NoTimes) -> EventTimes {
        guard start.isExactToDay else { return try span(start, end ?? start, start.text) }
        if start.precision == .time { return try clocked(start, end) }
        guard let end else { return days(start, start) }
        if end.isExactToDay { return days(start, end) }
        // DTSTART alone: it lasts a day at least, and no last day is made up.
        return EventTimes(
            start: .day(start.earliest), isQualified: start.isQualified || end.isQualified,
            endProblem: "\"\(end)\" names no day")
    }

    /// The times of a follow-up. An interval is known where both of its ends are.
    func times(of date: EDTF) throws(NoTimes) -> EventTimes {
        switch date {
        case .time(let time):
            return try times(from: time, to: nil)
        case .interval(let interval):
            guard let start = interval.start.time else {
                throw NoTimes(reason: "\"\(interval)\" has no known beginning")
            }
            guard let end = interval.end.time else { throw NoTimes(reason: "\"\(interval)\" has no known end") }
            return start.isExactToDay && end.isExactToDay ? days(start, end) : try span(start, end, interval.text)
        }
    }

    /// All days from `start` to `end`, both included.
    private func days(_ start: Time, _ end: Time) -> EventTimes {
        var times = EventTimes(start: .day(start.earliest), isQualified: start.isQualified || end.isQualified)
        if end.latest < start.earliest {
            times.endProblem = "\"\(end)\" is before the start"  // qualified, or the record would be in error
        } else if end.latest < EventClock.lastDay || measuresEnds {
            times.end = .day(end.latest.adding(days: 1))
        } else if end.latest > start.earliest {
            times.endProblem = "the day after 9999-12-31, which would end it, cannot be written"
        }
        return times
    }

    /// All days that a vague time can mean.
    private func span(_ start: Time, _ end: Time, _ text: Text) throws(NoTimes) -> EventTimes {
        guard spansVague else { throw NoTimes(reason: "\"\(text)\" names no day") }
        guard end.latest >= start.earliest else {
            throw NoTimes(reason: "\"\(text)\" names no day, and the end is before it")
        }
        var times = days(start, end)
        times.isSpan = true
        return times
    }

    private func clocked(_ start: Time, _ end: Time?) throws(NoTimes) -> EventTimes {
        guard let first = moment(start) else { throw NoTimes(reason: "no time zone is known for \"\(start)\"") }
        guard let instant = first.instant, first.isWritable else {
            throw NoTimes(reason: "\"\(start)\" lies outside of the years 0001 to 9999 in UTC")
        }
        var times = EventTimes(start: first, isQualified: start.isQualified)
        guard let end else { return times }
        if let last = moment(end), let lastInstant = last.instant, last.isWritable || measuresEnds {
            // DTEND is later than DTSTART (RFC 5545 §3.8.2.2). Without it the event ends as it starts (§3.6.1).
            if lastInstant > instant { times.end = last }
            if lastInstant < instant { times.endProblem = "\"\(end)\" is before the start" }
        } else {
            times.endProblem =
                end.precision == .time
                ? "\"\(end)\" lies after the year 9999 in UTC" : "\"\(end)\" names no time of day"
        }
        return times
    }

    /// A time of day, its fraction of a second cut: RFC 5545 has none. `nil` where it lacks an offset and a zone.
    private func moment(_ time: Time) -> EventTimes.Moment? {
        if let instant = time.instant { return .utc(instant) }
        guard time.precision == .time, let zone else { return nil }
        let clock = time.clockSeconds
        let instant = clock - zone.resolve(clock).offset
        // A time in UTC has no TZID (RFC 5545 §3.2.19).
        if zone.name == "UTC" { return .utc(instant) }
        if keepsToRules, EventClock.instants.contains(instant), !zone.isRuled(at: instant) { return .utc(instant) }
        return .local(clock: clock, instant: instant)
    }
}
