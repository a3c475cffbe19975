import ReadoutModel
import ReadoutSyntax

/// Something that a timeline says, at its point in the order of time.
struct Moment {
    enum Subject {
        case change(Int)
        case related(Int)
        case summit
        case meeting(Int)
        case quote(Int)
    }

    let subject: Subject
    /// Seconds since 1970 by the clock of the place; `nil` without a date.
    let start: Int?
}

extension Document {
    /// All that the document has to say of times, in their order; what has none comes last.
    ///
    /// A date can be so vague that the summit may fall into it. Such a moment comes before the summit if it led to it,
    /// and after it otherwise.
    /// - Parameter zone: that of the summit, where it is known.
    func moments(in zone: Zone?) -> [Moment] {
        var moments: [Moment] = []
        /// On the clock of the summit, on which days begin and end.
        func clock(_ time: Time) -> Int {
            time.instant.map { $0 + (zone?.offset(at: $0) ?? 0) } ?? time.clockSeconds
        }
        let first = clock(summit.start)
        let last = ((summit.end ?? summit.start).latest.dayNumber + 1) * 86_400
        func add(_ subject: Moment.Subject, _ begin: Time?, _ end: Time? = nil, isBackground: Bool = false) {
            var start = (begin ?? end).map(clock)
            if !isBackground, let early = start, early < first, let begin = begin ?? end,
                ((end ?? begin).latest.dayNumber + 1) * 86_400 > first
            {
                start = begin.isExactToDay ? first : last
            }
            moments.append(Moment(subject: subject, start: start))
        }
        for index in related.indices where related[index].relation != .followUp {
            add(.related(index), related[index].date?.start, related[index].date?.end, isBackground: true)
        }
        let history = summit.history
        for index in history.indices {
            let plan = history[index].start
            add(.change(index), history[index].announced ?? plan?.start, plan?.end, isBackground: true)
        }
        add(.summit, summit.start)
        let meetings = summit.meetings
        for index in meetings.indices { add(.meeting(index), meetings[index].start) }
        for index in quotes.indices { add(.quote(index), quotes[index].said) }
        for index in related.indices where related[index].relation == .followUp {
            add(.related(index), related[index].date?.start, related[index].date?.end)
        }
        // What begins together stays in this order.
        let order = moments.indices.sorted { (moments[$0].start ?? .max, $0) < (moments[$1].start ?? .max, $1) }
        return order.map { moments[$0] }
    }
}
