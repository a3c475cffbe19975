import ReadoutModel

/// How a zone's clock goes on for ever: the POSIX TZ string at the end of TZif data (RFC 9636 §3.3).
public struct ZoneRule: Sendable, Hashable {
    /// The day of a year on which the clock is set.
    public enum Day: Sendable, Hashable {
        /// The `week`th `weekday` of a month; week 5 is the last. Weekdays count from Sunday, 0.
        case weekday(month: Int, week: Int, weekday: Int)
        /// 1 to 365, February 29 never counted.
        case julian(Int)
        /// 0 to 365, February 29 counted.
        case ordinal(Int)
    }

    /// When the clock is set each year.
    public struct Change: Sendable, Hashable {
        /// The day of the year.
        public var day: Day
        /// Seconds after midnight on the clock before the change; may be negative or beyond a day.
        public var time: Int
    }

    /// Standard time.
    public var standard: Zone.Setting
    /// Daylight time with its start and end, where the zone has it.
    public var daylight: (setting: Zone.Setting, start: Change, end: Change)?

    /// Whether two rules set the clock alike.
    public static func == (a: ZoneRule, b: ZoneRule) -> Bool {
        a.standard == b.standard && a.daylight?.setting == b.daylight?.setting
            && a.daylight?.start == b.daylight?.start && a.daylight?.end == b.daylight?.end
    }

    /// Feeds what most rules differ in to `hasher`.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(standard)
        hasher.combine(daylight?.setting)
    }

    func setting(at instant: Int) -> Zone.Setting {
        guard let daylight else { return standard }
        return transitions(from: instant - 2 * 366 * 86_400, through: instant).last?.after
            ?? (daylight.start.day == daylight.end.day ? daylight.setting : standard)
    }

    /// The changes between two instants, in order.
    func transitions(from start: Int, through end: Int) -> [Zone.Transition] {
        guard let (daylight, spring, autumn) = daylight else { return [] }
        let firstYear = CivilDate(dayNumber: start.flooredDivision(by: 86_400).quotient).year - 1
        let lastYear = CivilDate(dayNumber: end.flooredDivision(by: 86_400).quotient).year + 1
        var found: [Zone.Transition] = []
        var isInOrder = true
        func add(_ instant: Int, _ before: Zone.Setting, _ after: Zone.Setting) {
            guard instant >= start, instant <= end else { return }
            if let last = found.last?.instant, last > instant { isInOrder = false }
            found.append(Zone.Transition(instant: instant, before: before, after: after))
        }
        for year in firstYear...max(firstYear, lastYear) {
            let begin = spring.clock(in: year) - standard.offset
            let finish = autumn.clock(in: year) - daylight.offset
            if begin <= finish { add(begin, standard, daylight) }
            add(finish, daylight, standard)
            if begin > finish { add(begin, standard, daylight) }
        }
        if !isInOrder { found.sort { $0.instant < $1.instant } }
        return found
    }
}

extension ZoneRule.Change {
    /// Seconds since 1970-01-01T00:00 on the clock that shows the change.
    func clock(in year: Int) -> Int { date(in: year).dayNumber * 86_400 + time }

    /// The day that ``time`` counts from.
    public func date(in year: Int) -> CivilDate {
        switch day {
        case .weekday(let month, let week, let weekday):
            let first = CivilDate(year: year, month: month, day: 1)
            var day = 1 + (weekday - first.weekday + 7) % 7 + (week - 1) * 7
            if day > CivilDate.days(inMonth: month, of: year) { day -= 7 }
            return CivilDate(year: year, month: month, day: day)
        case .julian(let number):
            let isAfterLeapDay = CivilDate.isLeap(year) && number >= 60
            return CivilDate(year: year, month: 1, day: 1).adding(days: number - 1 + (isAfterLeapDay ? 1 : 0))
        case .ordinal(let number):
            return CivilDate(year: year, month: 1, day: 1).adding(days: number)
        }
    }
}

extension ZoneRule {
    /// Reads a POSIX TZ string: `CET-1CEST,M3.5.0,M10.5.0/3`.
    init?(posix string: String) {
        var parser = POSIXParser(rest: Substring(string))
        guard let name = parser.name(), let offset = parser.time() else { return nil }
        standard = Zone.Setting(offset: -offset, isDaylight: false, abbreviation: name)
        if parser.rest.isEmpty { return }
        guard let daylightName = parser.name() else { return nil }
        var daylightOffset = standard.offset + 3600
        if parser.rest.first != "," {
            guard let offset = parser.time() else { return nil }
            daylightOffset = -offset
        }
        guard let start = parser.change(), let end = parser.change(), parser.rest.isEmpty else { return nil }
        daylight = (
            Zone.Setting(offset: daylightOffset, isDaylight: true, abbreviation: daylightName), start, end
        )
    }
}

private struct POSIXParser {
    var rest: Substring

    mutating func name() -> String? {
        if rest.first == "<" {
            guard let end = rest.firstIndex(of: ">") else { return nil }
            defer { rest = rest[rest.index(after: end)...] }
            return String(rest[rest.index(after: rest.startIndex)..<end])
        }
        let name = rest.prefix { $0.isLetter }
        rest = rest.dropFirst(name.count)
        return name.isEmpty ? nil : String(name)
    }

    /// `[+-]hh[:mm[:ss]]` in seconds.
    mutating func time() -> Int? {
        let isNegative = rest.first == "-"
        if isNegative || rest.first == "+" { rest.removeFirst() }
        guard var seconds = number().map({ $0 * 3600 }) else { return nil }
        for unit in [60, 1] where rest.first == ":" {
            rest.removeFirst()
            guard let part = number() else { return nil }
            seconds += part * unit
        }
        return isNegative ? -seconds : seconds
    }

    mutating func number() -> Int? {
        let digits = rest.prefix { $0.isNumber }
        rest = rest.dropFirst(digits.count)
        return Int(digits)
    }

    /// `,Mm.w.d[/time]`, `,Jn[/time]` or `,n[/time]`.
    mutating func change() -> ZoneRule.Change? {
        guard rest.first == "," else { return nil }
        rest.removeFirst()
        let day: ZoneRule.Day
        if rest.first == "M" {
            rest.removeFirst()
            guard let month = number(), rest.popFirst() == ".", let week = number(), rest.popFirst() == ".",
                let weekday = number(), (1...12).contains(month), (1...5).contains(week), (0...6).contains(weekday)
            else { return nil }
            day = .weekday(month: month, week: week, weekday: weekday)
        } else if rest.first == "J" {
            rest.removeFirst()
            guard let number = number(), (1...365).contains(number) else { return nil }
            day = .julian(number)
        } else {
            guard let number = number(), (0...365).contains(number) else { return nil }
            day = .ordinal(number)
        }
        var time = 7200
        if rest.first == "/" {
            rest.removeFirst()
            guard let given = self.time() else { return nil }
            time = given
        }
        return ZoneRule.Change(day: day, time: time)
    }
}
