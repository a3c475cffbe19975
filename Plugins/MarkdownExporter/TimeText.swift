import ReadoutModel

/// Times as words. Digits stay as the record has them; what EDTF says by signs is said in English.
extension BriefWriter {
    /// Appends when something begins and, where that is known, ends: `2023-06-18 to 2023-06-19`.
    /// - Parameters:
    ///   - zone: the time zone of local times, `nil` where there is none.
    ///   - namesZone: whether the zone is named even where no time of day needs it.
    mutating func times(_ start: Time, to end: Time?, zone: Text?, namesZone: Bool = false) {
        var notes = Notes()
        digits(start)
        let last = end.flatMap { $0 == start ? nil : $0 } ?? start
        if last != start {
            let isSameDay =
                start.precision == .time && last.precision == .time
                && start.earliest == last.earliest && start.offset == last.offset
            if isSameDay {
                mark(" to ")
                clock(last)
            } else {
                qualification(start, &notes)
                offset(start, &notes)
                close(&notes)
                mark(" to ")
                digits(last)
            }
        }
        qualification(last, &notes)
        offset(last, &notes)
        if let zone, namesZone || start.isLocal || last.isLocal {
            open(&notes)
            text(zone)
        }
        close(&notes)
    }

    /// Appends a time or an interval: `from 2023-06`.
    mutating func times(_ edtf: EDTF, zone: Text? = nil) {
        switch edtf {
        case .time(let time):
            times(time, to: nil, zone: zone)
        case .interval(let interval):
            switch (interval.start.time, interval.end.time) {
            case (let start?, let end?): times(start, to: end, zone: zone)
            case (let start?, nil):
                mark("from ")
                times(start, to: nil, zone: zone)
                if interval.end == .unknown { mark(", end unknown") }
            case (nil, let end?):
                mark("until ")
                times(end, to: nil, zone: zone)
                if interval.start == .unknown { mark(", start unknown") }
            case (nil, nil): text(interval.text)  // no interval is without both
            }
        }
    }

    private mutating func digits(_ time: Time) {
        let year = time.text.slice(0..<4)
        switch time.precision {
        case .year:
            switch time.unspecifiedYearDigits {
            case 0: text(year)
            case 1:
                text(year.slice(0..<3))
                mark("0s")
            default:
                mark("between ")
                text(year.slice(0..<2))
                mark("00 and ")
                text(year.slice(0..<2))
                mark("99")
            }
        case .season:
            switch time.month {
            case 21: mark("spring ")
            case 22: mark("summer ")
            case 23: mark("autumn ")
            default: mark("winter ")
            }
            text(year)
        case .month where time.month == 0:
            mark("a month in ")
            text(year)
        case .month:
            text(time.text.slice(0..<7))
        case .day where time.month == 0:
            mark("a day in ")
            text(year)
        case .day where time.day == 0:
            mark("a day in ")
            text(time.text.slice(0..<7))
        case .day:
            text(time.text.slice(0..<10))
        case .time:
            text(time.text.slice(0..<10))
            mark(", ")
            clock(time)
        }
    }

    /// Appends the time of day, to the fraction of a second where that is written.
    private mutating func clock(_ time: Time) { text(time.text.slice(11..<clockEnd(time))) }

    private func clockEnd(_ time: Time) -> Int {
        guard time.hasSeconds else { return 16 }
        return time.fraction.isEmpty ? 19 : 20 + time.fraction.count
    }

    private mutating func qualification(_ time: Time, _ notes: inout Notes) {
        guard time.isQualified else { return }
        open(&notes)
        switch (time.isUncertain, time.isApproximate) {
        case (true, true): mark("uncertain and approximate")
        case (true, false): mark("uncertain")
        default: mark("approximately")
        }
    }

    private mutating func offset(_ time: Time, _ notes: inout Notes) {
        guard time.precision == .time, time.offset != .local else { return }
        open(&notes)
        mark("UTC")
        // As it is written, `+08:00`; a `Z` says no more than the word.
        if time.offset != .utc { text(time.text.slice(clockEnd(time)..<time.text.count)) }
    }

    // MARK: Notes in parentheses behind a time

    private struct Notes { var isOpen = false }

    private mutating func open(_ notes: inout Notes) {
        mark(notes.isOpen ? ", " : " (")
        notes.isOpen = true
    }

    private mutating func close(_ notes: inout Notes) {
        if notes.isOpen { mark(")") }
        notes.isOpen = false
    }
}
