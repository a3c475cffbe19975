import ReadoutModel

/// Times as people read them, without the marks of EDTF.
extension Prose {
    /// `June 2023 to December 2023`, `from June 2023`, `until June 2023`
    mutating func time(_ date: EDTF) {
        switch date {
        case .time(let time):
            self.time(time)
        case .interval(let interval):
            switch (interval.start.time, interval.end.time) {
            case (let start?, let end?):
                unqualified(start)
                literal(" to ")
                unqualified(end)
                qualifications(start, end)
            case (let start?, nil):
                literal("from ")
                time(start)
            case (nil, let end?):
                literal("until ")
                time(end)
            case (nil, nil): break  // EDTF has none without an end and a beginning
            }
        }
    }

    /// `about November 2022`, `18 June 2023, 14:30 (Asia/Shanghai)`, `summer 2023`, `1960s`, `summer 1961 (uncertain)`
    mutating func time(_ time: Time) {
        if time.isApproximate { literal("about ") }
        unqualified(time)
        if time.isUncertain { literal(" (uncertain)") }
    }

    /// Which end of an interval is uncertain or approximate: ` (start approximate, end uncertain)`
    private mutating func qualifications(_ start: Time, _ end: Time) {
        guard start.isQualified || end.isQualified else { return }
        literal(" (")
        if (start.isUncertain, start.isApproximate) == (end.isUncertain, end.isApproximate) {
            qualification("start and end ", start)
        } else {
            if start.isQualified { qualification("start ", start) }
            if start.isQualified, end.isQualified { literal(", ") }
            if end.isQualified { qualification("end ", end) }
        }
        literal(")")
    }

    private mutating func qualification(_ what: StaticString, _ time: Time) {
        literal(what)
        if time.isApproximate { literal("approximate") }
        if time.isApproximate, time.isUncertain { literal(" and ") }
        if time.isUncertain { literal("uncertain") }
    }

    private mutating func unqualified(_ time: Time) {
        switch time.precision {
        case .year: year(time)
        case .season: season(time)
        case .month, .day, .time:
            if time.day > 0 {
                number(time.day)
                literal(" ")
            }
            if time.month > 0 { month(time.month) }
            number(time.year, width: 4)
        }
        if time.precision == .time {
            literal(", ")
            number(time.hour, width: 2)
            literal(":")
            number(time.minute, width: 2)
            offset(time)
        }
    }

    private mutating func year(_ time: Time) {
        number(time.year, width: 4)
        switch time.unspecifiedYearDigits {
        case 1: literal("s")
        case 2:
            literal("–")
            number(time.year + 99, width: 4)
        default: break
        }
    }

    private mutating func month(_ number: Int) {
        switch number {
        case 1: literal("January ")
        case 2: literal("February ")
        case 3: literal("March ")
        case 4: literal("April ")
        case 5: literal("May ")
        case 6: literal("June ")
        case 7: literal("July ")
        case 8: literal("August ")
        case 9: literal("September ")
        case 10: literal("October ")
        case 11: literal("November ")
        default: literal("December ")
        }
    }

    /// `spring 2023`, and the winter of two years: `winter 2023–24`
    private mutating func season(_ time: Time) {
        switch time.month {
        case 21: literal("spring ")
        case 22: literal("summer ")
        case 23: literal("autumn ")
        default: literal("winter ")
        }
        number(time.year, width: 4)
        guard time.month == 24 else { return }
        literal("–")
        let next = time.year + 1
        if next % 100 == 0 { number(next, width: 4) } else { number(next % 100, width: 2) }
    }

    /// ` UTC`, ` UTC+08:00`; of a local time the zone that it is in, ` (Asia/Shanghai)`
    private mutating func offset(_ time: Time) {
        switch time.offset {
        case .local:
            guard let zone else { return }
            literal(" (")
            text(zone)
            literal(")")
        case .utc: literal(" UTC")
        case .minutes(let minutes):
            if minutes < 0 { literal(" UTC-") } else { literal(" UTC+") }
            let size = Int(minutes.magnitude)
            number(size / 60, width: 2)
            literal(":")
            number(size % 60, width: 2)
        }
    }
}
