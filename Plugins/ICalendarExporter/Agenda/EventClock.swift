import ReadoutModel
import ReadoutSyntax

/// Why something has no times that a calendar can say, and so is no event.
struct NoTimes: Error {
    /// A clause: `"2023" names no day`
    let reason: String
}

/// Works out the times of a document's events.
struct EventClock {
    /// The summit's time zone.
    let zone: Zone?
    /// Whether a time less precise than a day becomes the days that it may mean.
    let spansVague: Bool
    /// Whether a local time is written in UTC where the rule that its zone ends with does not hold.
    var keepsToRules = false
    /// The seconds that a time of day without an end lasts; `nil` where none is made up.
    var length: Int?
    /// Whether a duration says the end (RFC 8984 §5.1.2), so that it may lie after the year 9999.
    var measuresEnds = false

    /// The times of a summit or a meeting.
    func times(from start: Time, to end: Time?) throws(NoTimes) -> EventTimes {
        guard start.isExactToDay else { return try span(start, end ?? start, start.text) }
        if start.precision == .time { return try clocked(start, end) }
        guard let end else { return days(start, start) }
        if end.isExactToDay { return days(start, end) }
        // DTSTART alone: the event lasts at least a day, and no last day is invented.
        return EventTimes(
            start: .day(start.earliest), isQualified: start.isQualified || end.isQualified,
            endProblem: "\"\(end)\" names no day", isEndVague: true)
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

    /// The last times that a summit had been planned for and that a calendar can say; `nil` where there are none.
    func givenUp(_ history: [Change]) -> EventTimes? {
        for (index, change) in history.enumerated().reversed() {
            guard let date = change.start, date.isExactToDay, var times = try? times(of: change, date) else { continue }
            times.plan = index
            times.endProblem = nil  // that of a plan which nobody follows any more
            return times
        }
        return nil
    }

    private func times(of change: Change, _ date: EDTF) throws(NoTimes) -> EventTimes {
        if case .time(let start) = date { return try times(from: start, to: change.end) }
        return try times(of: date)
    }

    /// All days from `start` to `end`, both included.
    private func days(_ start: Time, _ end: Time) -> EventTimes {
        var times = EventTimes(start: .day(start.earliest), isQualified: start.isQualified || end.isQualified)
        if end.latest < start.earliest {
            // One of them is qualified, or the document would be in error.
            times.endProblem = "\"\(end)\" is before the start"
        } else if end.latest < EventTimes.lastDay || measuresEnds {
            times.end = .day(end.latest.adding(days: 1))
        } else if end.latest > start.earliest {
            times.endProblem = "the day after 9999-12-31, which would end it, cannot be written"
        }
        return times
    }

    /// All days that an imprecise time may mean.
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
        guard let end else {
            if let length { setEnd(of: &times, at: instant + length) }
            return times
        }
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

    /// An end that the document does not give.
    private func setEnd(of times: inout EventTimes, at instant: Int) {
        var end = EventTimes.Moment.utc(instant)
        if case .local = times.start, let zone {
            let clock = instant + zone.offset(at: instant)
            // The second of two times that the clock shows alike can be said in UTC alone (RFC 5545 §3.3.5).
            if clock - zone.resolve(clock).offset == instant, !keepsToRules || zone.isRuled(at: instant) {
                end = .local(clock: clock, instant: instant)
            }
        }
        if end.isWritable || measuresEnds {
            times.end = end
        } else {
            times.endProblem = "the end, by the option length, lies after the year 9999 in UTC"
        }
    }

    /// A time of day without its fraction of a second, which RFC 5545 cannot say. `nil` where it has neither an offset
    /// nor a zone.
    private func moment(_ time: Time) -> EventTimes.Moment? {
        if let instant = time.instant { return .utc(instant) }
        guard time.precision == .time, let zone else { return nil }
        let clock = time.clockSeconds
        let instant = clock - zone.resolve(clock).offset
        // A time in UTC has no TZID (RFC 5545 §3.2.19).
        if zone.name == "UTC" { return .utc(instant) }
        if keepsToRules, EventTimes.instants.contains(instant), !zone.isRuled(at: instant) { return .utc(instant) }
        return .local(clock: clock, instant: instant)
    }
}

extension EDTF {
    /// Whether the day is known, of an interval the first and the last.
    fileprivate var isExactToDay: Bool {
        switch self {
        case .time(let time): time.isExactToDay
        case .interval(let interval):
            interval.start.time?.isExactToDay == true && interval.end.time?.isExactToDay == true
        }
    }
}
