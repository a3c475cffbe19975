/// The first and the last day that something can touch, as far as its date tells. Every format takes them from here.
///
/// The days are those on the clock of the place, as the date is written: no offset or qualification moves them. A day is
/// `nil` where the date is open or not known on that side (`2023-06/..`), or where it is beyond the year 9999, as the end
/// of the winter of 9999 is.
public struct Extent: Sendable, Hashable {
    /// The first day.
    public let first: CivilDate?
    /// The last day, which belongs to it.
    public let last: CivilDate?

    /// From a time to an end; without an end, the days that the time can mean.
    public init(_ start: Time, to end: Time? = nil) {
        // A qualified end may lie before its start.
        let (first, last) = (start.earliest, start.latest)
        self.init(end.map { min(first, $0.earliest) } ?? first, end.map { max($0.latest, first) } ?? last)
    }

    /// The days of a time or an interval.
    /// - Parameter end: where the document gives the end apart, that.
    public init(_ date: EDTF, to end: Time? = nil) {
        switch date {
        case .time(let time): self.init(time, to: end)
        case .interval(let interval):
            switch (interval.start.time, interval.end.time ?? end) {
            case (let start?, let last?): self.init(start, to: last)
            case (let start, let last): self.init(start?.earliest, last?.latest)
            }
        }
    }

    private init(_ first: CivilDate?, _ last: CivilDate?) {
        (self.first, self.last) = (first, last.flatMap { $0.year > 9999 ? nil : $0 })
    }
}

extension Summit {
    /// The days that the summit can touch.
    public var extent: Extent { Extent(start, to: end) }
}

extension Meeting {
    /// The days that the meeting can touch; `nil` where it has no start.
    public var extent: Extent? { start.map { Extent($0, to: end) } }
}

extension RelatedEvent {
    /// The days that the event can touch; `nil` where it has no date.
    public var extent: Extent? { date.map { Extent($0) } }
}

extension Change {
    /// The days for which the plan was; `nil` where it has no start.
    public var extent: Extent? { start.map { Extent($0, to: end) } }
}
