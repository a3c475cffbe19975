/// Reads EDTF level 1 from bytes, or says why they are not a time.
struct TimeParser {
    let bytes: UnsafeRawBufferPointer
    var at = 0

    init(bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    mutating func time() throws(TimeError) -> TimeFields {
        let (year, unspecified) = try year()
        guard take("-") else {
            return try end(precision: .year, year: year, unspecifiedYearDigits: unspecified)
        }
        guard unspecified == 0 else { throw shape("a year with X in it stands alone") }

        if take("X") {
            guard take("X") else { throw shape("an unspecified month is XX") }
            guard take("-") else { return try end(precision: .month, year: year) }
            guard take("X"), take("X") else { throw shape("the day of an unspecified month is XX") }
            return try end(precision: .day, year: year)
        }
        let month = try twoDigits("a month")
        if (21...24).contains(month) { return try end(precision: .season, year: year, month: month) }
        guard (1...12).contains(month) else {
            throw TimeError("there is no month \(month.padded(2)); months are 01 to 12, seasons 21 to 24")
        }
        guard take("-") else { return try end(precision: .month, year: year, month: month) }

        if take("X") {
            guard take("X") else { throw shape("an unspecified day is XX") }
            return try end(precision: .day, year: year, month: month)
        }
        let day = try twoDigits("a day")
        let days = CivilDate.days(inMonth: month, of: year)
        guard (1...days).contains(day) else {
            throw TimeError("there is no day \(day.padded(2)): \(year.padded(4))-\(month.padded(2)) has \(days) days")
        }
        guard take("T") else { return try end(precision: .day, year: year, month: month, day: day) }
        return try timeOfDay(year, month, day)
    }

    private mutating func timeOfDay(_ year: Int, _ month: Int, _ day: Int) throws(TimeError) -> TimeFields {
        let hour = try twoDigits("an hour")
        guard hour < 24 else { throw TimeError("there is no hour \(hour); hours are 00 to 23") }
        guard take(":") else { throw shape("a time of day has hours and minutes: T14:30") }
        let minute = try twoDigits("a minute")
        guard minute < 60 else { throw TimeError("there is no minute \(minute); minutes are 00 to 59") }

        var second = 0
        var fractionDigits = 0
        let hasSeconds = take(":")
        if hasSeconds {
            second = try twoDigits("a second")
            guard second < 60 else { throw TimeError("there is no second \(second); seconds are 00 to 59") }
            if take(".") {
                let start = at
                while at < bytes.count, ASCII.isDigit(bytes[at]) { at += 1 }
                guard at > start else { throw shape("digits follow the point") }
                fractionDigits = at - start
            }
        }
        return TimeFields(
            precision: .time, year: year, month: month, day: day, hour: hour, minute: minute,
            second: second, hasSeconds: hasSeconds, fractionDigits: fractionDigits, offset: try offset())
    }

    private mutating func offset() throws(TimeError) -> Time.Offset {
        if at == bytes.count { return .local }
        if take("Z") {
            guard at == bytes.count else { throw shape("nothing follows Z") }
            return .utc
        }
        let isWest = take("-")
        guard isWest || take("+") else {
            if [UInt8(ascii: "?"), UInt8(ascii: "~"), UInt8(ascii: "%")].contains(bytes[at]) {
                throw TimeError("EDTF qualifies dates, not times of day; leave out the time of day or the mark")
            }
            throw shape("an offset is Z or +08:00")
        }
        let hours = try twoDigits("an offset's hours")
        var minutes = 0
        if at < bytes.count {
            guard take(":") else { throw shape("an offset is Z or +08:00") }
            minutes = try twoDigits("an offset's minutes")
        }
        guard at == bytes.count else { throw shape("nothing follows the offset") }
        guard minutes < 60, hours * 60 + minutes <= 14 * 60 else {
            throw TimeError("there is no such offset; they go from -14:00 to +14:00")
        }
        return .minutes(Int16((hours * 60 + minutes) * (isWest ? -1 : 1)))
    }

    /// Four digits, of which the last one or two may be X; as the first year they can mean.
    private mutating func year() throws(TimeError) -> (year: Int, unspecified: Int) {
        var year = 0
        var unspecified = 0
        for position in 0..<4 {
            guard at < bytes.count else { throw shape("a year has four digits") }
            if bytes[at] == UInt8(ascii: "X") && position >= 2 {
                unspecified += 1
                year *= 10
            } else if ASCII.isDigit(bytes[at]) && unspecified == 0 {
                year = year * 10 + Int(bytes[at] - UInt8(ascii: "0"))
            } else {
                throw shape("a year has four digits, of which the last two may be X")
            }
            at += 1
        }
        guard year >= 1 else { throw TimeError("years run from 0001 to 9999") }
        return (year, unspecified)
    }

    /// The qualification, and then nothing.
    private mutating func end(
        precision: Time.Precision, year: Int, month: Int = 0, day: Int = 0, unspecifiedYearDigits: Int = 0
    ) throws(TimeError) -> TimeFields {
        var isUncertain = false
        var isApproximate = false
        if at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "?"): isUncertain = true
            case UInt8(ascii: "~"): isApproximate = true
            case UInt8(ascii: "%"): (isUncertain, isApproximate) = (true, true)
            case UInt8(ascii: "/"): throw TimeError("an interval cannot stand here; give one time")
            default: throw shape("this is no EDTF time")
            }
            at += 1
            guard at == bytes.count else { throw shape("nothing follows the mark") }
        }
        return TimeFields(
            precision: precision, unspecifiedYearDigits: unspecifiedYearDigits, year: year, month: month,
            day: day, isUncertain: isUncertain, isApproximate: isApproximate)
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard at < bytes.count, bytes[at] == UInt8(ascii: character) else { return false }
        at += 1
        return true
    }

    private mutating func twoDigits(_ what: String) throws(TimeError) -> Int {
        guard at + 1 < bytes.count, ASCII.isDigit(bytes[at]), ASCII.isDigit(bytes[at + 1]) else {
            throw shape("\(what) has two digits")
        }
        defer { at += 2 }
        return Int(bytes[at] - UInt8(ascii: "0")) * 10 + Int(bytes[at + 1] - UInt8(ascii: "0"))
    }

    private func shape(_ what: String) -> TimeError {
        TimeError("\(what); a time is like 2023, 2023-06, 2023-06-18, 2023-06-18T14:30+08:00, 2022-11~ or 2023-06-XX")
    }
}
