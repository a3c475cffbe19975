import ReadoutModel

/// Times as people read them, in place of the marks of EDTF.
extension ContentLines {
    /// `2023-06 to 2023-12`, `from 2023-06`, `until 2023-06`
    mutating func readable(_ date: EDTF) {
        switch date {
        case .time(let time):
            readable(time)
        case .interval(let interval):
            switch (interval.start.time, interval.end.time) {
            case (let start?, let end?):
                readable(start)
                literal(" to ")
                readable(end)
            case (let start?, nil):
                literal("from ")
                readable(start)
            case (nil, let end?):
                literal("until ")
                readable(end)
            case (nil, nil):
                text(interval.text)  // cannot be: one end is known
            }
        }
    }

    /// `about 2022-11`, `2023-06-18 14:30`, `summer 2023`, `2020s`; what is uncertain with a question mark.
    mutating func readable(_ time: Time) {
        if time.isApproximate { literal("about ") }
        switch time.precision {
        case .year where time.unspecifiedYearDigits == 1:
            decimal(time.year, width: 4)
            literal("s")
        case .year where time.unspecifiedYearDigits == 2:
            decimal(time.year, width: 4)
            literal("-")
            decimal(time.year + 99, width: 4)
        case .year:
            decimal(time.year, width: 4)
        case .season:
            season(time.month)
            decimal(time.year, width: 4)
        case .month, .day:
            decimal(time.year, width: 4)
            number(time.month)
            number(time.day)
        case .time:
            text(time.text.slice(0..<10))
            literal(" ")
            text(time.text.slice(11..<16))
            offset(time)
        }
        if time.isUncertain { literal("?") }
    }

    private mutating func season(_ number: Int) {
        switch number {
        case 21: literal("spring ")
        case 22: literal("summer ")
        case 23: literal("autumn ")
        default: literal("winter ")
        }
    }

    /// A month or a day; nothing where it is unspecified.
    private mutating func number(_ number: Int) {
        guard number > 0 else { return }
        literal("-")
        decimal(number, width: 2)
    }

    /// ` UTC`, ` UTC+08:00`
    private mutating func offset(_ time: Time) {
        switch time.offset {
        case .local: break
        case .utc: literal(" UTC")
        case .minutes(let minutes):
            literal(" UTC")
            if minutes < 0 { literal("-") } else { literal("+") }
            let size = Int(minutes.magnitude)
            decimal(size / 60, width: 2)
            literal(":")
            decimal(size % 60, width: 2)
        }
    }
}
