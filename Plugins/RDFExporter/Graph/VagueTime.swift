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
    /// Of the date, where it is one; those of a start and of an end stand on their days.
    let whole: Qualifiers
    let beginning: Qualifiers
    let end: Qualifiers

    /// `nil` where every day is known, and the dates themselves say all.
    init?(_ start: Time, to end: Time?) {
        guard VagueTime.isVague(start) || end.map(VagueTime.isVague) ?? false else { return nil }
        self.init(
            Extent(start, to: end), whole: end == nil ? start : nil, beginning: end == nil ? nil : start, end: end)
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
            self.init(extent, whole: nil, beginning: start, end: end)
        }
    }

    private init(_ extent: Extent, whole: Time?, beginning: Time?, end: Time?) {
        self.extent = extent
        self.whole = Qualifiers(whole)
        self.beginning = Qualifiers(beginning)
        self.end = Qualifiers(end)
    }

    private static func isVague(_ time: Time) -> Bool { !time.isExactToDay || time.isQualified }

    /// Whether it is a single day, which is no proper interval (OWL-Time §4.2.15): that begins before it ends.
    var isOneDay: Bool { extent.first != nil && extent.first == extent.last }
}
