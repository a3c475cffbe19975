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
        // The programme keeps its order, also where the hours of a day are not all known: what has none stands behind what
        // comes before it.
        let programme = Programme(self, zone)
        for day in programme.days {
            var before = Int.min
            for position in day.range {
                let index = programme.order[position]
                add(.meeting(index), summit.meetings[index].start)
                guard let start = moments[moments.count - 1].start, !day.isByHours else { continue }
                before = max(before, start)
                moments[moments.count - 1] = Moment(subject: .meeting(index), start: before)
            }
        }
        // What was said on a day, nobody knows when, stands behind what happened on it.
        for index in quotes.indices {
            add(.quote(index), quotes[index].said)
            guard let said = quotes[index].said, said.precision == .day, said.isExactToDay,
                let start = moments[moments.count - 1].start, start == said.clockSeconds || start == first
            else { continue }
            moments[moments.count - 1] = Moment(subject: .quote(index), start: said.clockSeconds + 86_399)
        }
        for index in related.indices where related[index].relation == .followUp {
            add(.related(index), related[index].date?.start, related[index].date?.end)
        }
        // What begins together stays in this order.
        let order = moments.indices.sorted { (moments[$0].start ?? .max, $0) < (moments[$1].start ?? .max, $1) }
        return order.map { moments[$0] }
    }
}
