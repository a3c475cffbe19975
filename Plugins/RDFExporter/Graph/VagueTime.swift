import ReadoutModel

/// The days between which something lies, where its date leaves a day open or is uncertain, with how far they can be relied
/// upon.
struct VagueTime {
    /// How far a date can be relied upon.
    struct Qualifiers {
        var isUncertain = false
        var isApproximate = false

        init(_ time: Time?) {
            guard let time else { return }
            (isUncertain, isApproximate) = (time.isUncertain, time.isApproximate)
        }
    }

    let extent: Extent
    /// The last day on which it can begin, where the start is known.
    let begunBy: CivilDate?
    /// The first day on which it can end, where the end is known.
    let lastsUntil: CivilDate?
    /// Of the date, where it is one; those of a start and of an end stand on their days.
    let whole: Qualifiers
    let beginning: Qualifiers
    let end: Qualifiers

    /// `nil` where every day is known, and the dates themselves say all.
    init?(_ start: Time, to end: Time?) {
        guard VagueTime.isVague(start) || end.map(VagueTime.isVague) ?? false else { return nil }
        self.init(Extent(start, to: end), whole: end == nil ? start : nil, end == nil ? nil : start, end)
    }

    /// That of a time or an interval; `nil` as above, and where no end has a day that can be written (`../9999-24`).
    init?(_ date: EDTF, to end: Time? = nil) {
        switch date {
        case .time(let time): self.init(time, to: end)
        case .interval(let interval):
            let (start, end) = (interval.start.time, interval.end.time ?? end)
            let isKnown = start.map { !VagueTime.isVague($0) } ?? false && end.map { !VagueTime.isVague($0) } ?? false
            let extent = Extent(date, to: end)
            guard !isKnown, extent.first != nil || extent.last != nil else { return nil }
            self.init(extent, whole: nil, start, end)
        }
    }

    private init(_ extent: Extent, whole: Time?, _ start: Time?, _ end: Time?) {
        self.extent = extent
        begunBy = (whole ?? start).flatMap { $0.latest.year > 9999 ? nil : $0.latest }
        lastsUntil = (whole ?? end)?.earliest
        (self.whole, beginning, self.end) = (Qualifiers(whole), Qualifiers(start), Qualifiers(end))
    }

    private static func isVague(_ time: Time) -> Bool { !time.isExactToDay || time.isQualified }

    /// Whether it is a single day, which is no proper interval (OWL-Time §4.2.15): that begins before it ends.
    var isOneDay: Bool { extent.first != nil && extent.first == extent.last }
}
