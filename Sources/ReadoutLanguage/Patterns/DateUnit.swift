import ReadoutModel

/// What a time names. It decides by which pattern the time is written.
enum DateUnit {
    case day, month, year
    case spring, summer, autumn, winter
    /// Of what has unspecified digits: `2023-06-XX`, `2023-XX-XX`, `2023-XX`, `202X`, `20XX`.
    case dayOfMonth, dayOfYear, monthOfYear, decade, century
    /// A day and a time of day.
    case time

    init(_ time: borrowing Time) {
        switch time.precision {
        case .year:
            switch time.unspecifiedYearDigits {
            case 0: self = .year
            case 1: self = .decade
            default: self = .century
            }
        case .season:
            switch time.month {
            case 21: self = .spring
            case 22: self = .summer
            case 23: self = .autumn
            default: self = .winter
            }
        case .month: self = time.month == 0 ? .monthOfYear : .month
        case .day: self = time.month == 0 ? .dayOfYear : time.day == 0 ? .dayOfMonth : .day
        case .time: self = .time
        }
    }
}
