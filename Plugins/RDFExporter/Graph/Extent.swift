import ReadoutModel

/// Between which days something lies, as far as its date tells.
struct Extent {
    var first: CivilDate?
    var last: CivilDate?
    /// Whether the days are uncertain, as the date is.
    var isUncertain = false
    /// Whether the days are approximate, as the date is.
    var isApproximate = false

    /// The extent of a date that leaves a day open; `nil` where the day is known, and the date itself says all.
    init?(_ start: Time, _ end: Time?) {
        let isExact = start.isExactToDay && !start.isQualified
        guard !isExact || !(end.map { $0.isExactToDay && !$0.isQualified } ?? true) else { return nil }
        self.init(first: start.earliest, last: (end ?? start).latest)
        qualify(start)
        if let end { qualify(end) }
    }

    /// The extent of a time or an interval; `nil` as above.
    init?(_ date: EDTF) {
        switch date {
        case .time(let time): self.init(time, nil)
        case .interval(let interval):
            self.init(first: interval.start.time?.earliest, last: interval.end.time?.latest)
            if first == nil, last == nil { return nil }  // `../9999-24`: no end has a day that can be written
            if let start = interval.start.time { qualify(start) }
            if let end = interval.end.time { qualify(end) }
        }
    }

    /// The winter of 9999 ends in a year that no date of a document can have.
    private init(first: CivilDate?, last: CivilDate?) {
        (self.first, self.last) = (first, last.flatMap { $0.year > 9999 ? nil : $0 })
    }

    private mutating func qualify(_ time: Time) {
        isUncertain = isUncertain || time.isUncertain
        isApproximate = isApproximate || time.isApproximate
    }
}
