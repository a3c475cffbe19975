import ReadoutModel
import ReadoutSyntax

/// The meetings of a summit by days, in the order in which a reader goes through them.
///
/// Days come in their order, then what is vaguer than a day, then what has no date. Within a day the meetings go by the
/// hour where each has one; else they stay in the order of the record, which says more than the hours that are known.
struct Programme {
    /// Meetings that share a day, or are vague alike.
    struct Day {
        /// Positions in ``order``.
        var range: Range<Int>
        /// When the first of them begins, by the clocks of the place where these are known; `nil` without a date.
        let start: Time?
        /// Whether each has an hour.
        let isByHours: Bool
    }

    /// The positions of the meetings in the document.
    let order: [Int]
    let days: [Day]

    init(_ document: Document, _ zone: Zone?) {
        let meetings = document.summit.meetings
        var keys: [Key] = []
        keys.reserveCapacity(meetings.count)
        for index in meetings.indices { keys.append(Key(meetings[index].start, zone, index)) }
        keys.sort()
        var order: [Int] = []
        order.reserveCapacity(keys.count)
        var days: [Day] = []
        var start = 0
        while start < keys.count {
            var end = start + 1
            while end < keys.count, keys[end].isSameDay(as: keys[start]) { end += 1 }
            let isByHours = keys[start..<end].allSatisfy { $0.hour != nil }
            if isByHours {
                keys[start..<end].sort { ($0.hour!, $0.index) < ($1.hour!, $1.index) }  // asked for the line above
            }
            for key in keys[start..<end] { order.append(key.index) }
            let time = meetings[keys[start].index].start
            days.append(
                Day(range: start..<end, start: time.map { $0.shown(in: zone) }, isByHours: isByHours))
            start = end
        }
        (self.order, self.days) = (order, days)
    }

    /// Where a meeting belongs.
    private struct Key: Comparable {
        /// 0 for a day, 1 for a day that is not certain, 2 for what is vaguer, 3 without a date.
        let rank: Int
        let day: Int
        /// The last day that it can mean.
        let last: Int
        /// Seconds since 1970 by the clock of the place; `nil` where no hour is known.
        let hour: Int?
        let index: Int

        init(_ start: Time?, _ zone: Zone?, _ index: Int) {
            self.index = index
            guard let start else {
                (rank, day, last, hour) = (3, 0, 0, nil)
                return
            }
            guard start.precision != .time else {
                let clock = start.instant.map { $0 + (zone?.offset(at: $0) ?? 0) } ?? start.clockSeconds
                day = clock.flooredDivision(by: 86_400).quotient
                (rank, last, hour) = (0, day, clock)
                return
            }
            rank = !start.isExactToDay ? 2 : start.isQualified ? 1 : 0
            (day, last, hour) = (start.earliest.dayNumber, start.latest.dayNumber, nil)
        }

        /// A day that is not certain stands behind the same one that is.
        private var sortRank: Int { rank < 2 ? 0 : rank }

        static func < (a: Key, b: Key) -> Bool {
            (a.sortRank, a.day, a.rank, a.last, a.index) < (b.sortRank, b.day, b.rank, b.last, b.index)
        }

        func isSameDay(as other: Key) -> Bool { (rank, day, last) == (other.rank, other.day, other.last) }
    }
}

extension Time {
    /// A time of day with an offset by the clocks of the place; any other as it is.
    func shown(in zone: Zone?) -> Time {
        guard instant != nil, let zone else { return self }
        return shown(by: zone, from: zone) ?? self
    }
}
