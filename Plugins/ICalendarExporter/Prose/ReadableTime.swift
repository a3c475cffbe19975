import ReadoutModel

/// Times as people read them, without the marks of EDTF.
extension Prose {
    /// `June 2023 to December 2023`, `from June 2023`, `until June 2023`
    mutating func time(_ date: EDTF) {
        switch date {
        case .time(let time):
            self.time(time)
        case .interval(let interval):
            if let start = interval.start.time {
                if interval.end.time == nil { literal("from ") }
                time(start)
                if interval.end.time != nil { literal(" to ") }
            } else {
                literal("until ")
            }
            if let end = interval.end.time { time(end) }
        }
    }

    /// `about November 2022`, `18 June 2023, 14:30`, `summer 2023`, `1960s`, `summer 1961 (uncertain)`
    mutating func time(_ time: Time) {
        if time.isApproximate { literal("about ") }
        switch time.precision {
        case .year: year(time)
        case .season:
            season(time.month)
            number(time.year)
        case .month, .day, .time:
            if time.day > 0 {
                number(time.day)
                literal(" ")
            }
            if time.month > 0 { month(time.month) }
            number(time.year)
        }
        if time.precision == .time {
            literal(", ")
            number(time.hour, width: 2)
            literal(":")
            number(time.minute, width: 2)
            offset(time)
        }
        if time.isUncertain { literal(" (uncertain)") }
    }

    private mutating func year(_ time: Time) {
        number(time.year)
        switch time.unspecifiedYearDigits {
        case 1: literal("s")
        case 2:
            literal("–")
            number(time.year + 99)
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

    private mutating func season(_ number: Int) {
        switch number {
        case 21: literal("spring ")
        case 22: literal("summer ")
        case 23: literal("autumn ")
        default: literal("winter ")
        }
    }

    /// ` UTC`, ` UTC+08:00`
    private mutating func offset(_ time: Time) {
        switch time.offset {
        case .local: break
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
