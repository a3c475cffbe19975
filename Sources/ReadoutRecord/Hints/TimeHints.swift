import ReadoutModel

/// How a date or time is written in EDTF that people have written in another way: `15/11/2022`, `2022-11-16 18:00`.
struct TimeHints {
    /// `; write "2022-11-15"`, or `nil` where it is not known what is meant.
    static func hint(_ text: String) -> String? {
        guard text.utf8.count <= 64 else { return nil }
        let text = CodeHints.trimmed(text)
        if let clock = clock(text[...]), !clock.hasSuffix("Z"), text.contains(":") || text.contains(".") {
            return "has no date; write the day before it: 2023-06-18T\(clock)"
        }
        let found = spellings(text).filter { (try? Time($0)) != nil && $0 != text }
        guard let first = found.first else { return nil }
        guard found.count > 1, first != found[1] else { return "is no EDTF time; write \"\(first)\"" }
        return "is no EDTF time, and either day or month may come first; write \"\(first)\" or \"\(found[1])\""
    }

    /// What may be meant, most likely first.
    private static func spellings(_ text: String) -> [String] {
        for (prefix, mark) in [
            ("circa ", "~"), ("ca. ", "~"), ("ca ", "~"), ("c. ", "~"), ("about ", "~"), ("approx. ", "~"),
        ]
        where text.lowercased().hasPrefix(prefix) {
            return spellings(String(text.dropFirst(prefix.count)), orItself: true).map { $0 + mark }
        }
        let (day, time) = parts(text)
        let dates = dates(day)
        guard let time else { return dates }
        guard let clock = clock(time) else { return [] }
        return dates.map { "\($0)T\(clock)" }
    }

    private static func spellings(_ text: String, orItself: Bool) -> [String] {
        (try? Time(text)) != nil ? [text] : spellings(text)
    }

    /// The date and the time of day, where there is one.
    private static func parts(_ text: String) -> (Substring, Substring?) {
        // The time begins behind the last T or space before which there is a digit, and has a colon, a point or an h.
        let separators = [" at ", ", ", " um ", " à ", "T", "t", " "]
        for separator in separators {
            var search = text.startIndex
            while let range = text[search...].firstRange(of: separator) {
                search = range.upperBound
                let rest = text[range.upperBound...]
                if rest.first?.isNumber == true, clock(rest) != nil,
                    rest.contains(where: { ":.hH".contains($0) }) || separator == "T"
                        || rest.lowercased().hasSuffix("m")
                {
                    return (text[..<range.lowerBound], rest)
                }
            }
        }
        return (text[...], nil)
    }

    // MARK: Dates

    private static func dates(_ text: Substring) -> [String] {
        let isNumeric = text.allSatisfy { $0.isASCII && ($0.isNumber || "/.-".contains($0)) }
        return isNumeric ? numeric(text) : worded(text)
    }

    private static func date(_ year: Int, _ month: Int, _ day: Int?) -> String? {
        let spelling = "\(padded(year, 4))-\(padded(month))" + (day.map { "-\(padded($0))" } ?? "")
        return (1...9999).contains(year) && (1...12).contains(month) && (try? Time(spelling)) != nil ? spelling : nil
    }

    private static func numeric(_ text: Substring) -> [String] {
        let parts = text.split { "/.-".contains($0) }
        guard parts.allSatisfy({ $0.count <= 8 }) else { return [] }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == parts.count else { return [] }
        switch parts.count {
        case 1 where parts[0].count == 8:
            return [date(numbers[0] / 10_000, numbers[0] / 100 % 100, numbers[0] % 100)].compactMap { $0 }
        case 1 where parts[0].count == 6:
            return [date(numbers[0] / 100, numbers[0] % 100, nil)].compactMap { $0 }
        case 2 where parts[0].count == 4: return [date(numbers[0], numbers[1], nil)].compactMap { $0 }
        case 2 where parts[1].count == 4: return [date(numbers[1], numbers[0], nil)].compactMap { $0 }
        case 3 where parts[0].count == 4: return [date(numbers[0], numbers[1], numbers[2])].compactMap { $0 }
        case 3 where parts[2].count == 4:
            let dayFirst = date(numbers[2], numbers[1], numbers[0])
            // Points stand where the day comes first.
            let monthFirst = text.contains(".") ? nil : date(numbers[2], numbers[0], numbers[1])
            return [dayFirst, monthFirst].compactMap { $0 }
        default: return []
        }
    }

    /// `15 November 2022`, `Nov 15, 2022`, `November 2022`, `summer 2023`.
    private static func worded(_ text: Substring) -> [String] {
        var month: Int?
        var numbers: [(Int, Int)] = []
        for word in text.lowercased().split(whereSeparator: { " ,./-".contains($0) }) {
            let digits = word.prefix { $0.isASCII && $0.isNumber }
            if let number = Int(digits), ["", "st", "nd", "rd", "th", "er"].contains(word.dropFirst(digits.count)) {
                numbers.append((number, digits.count))
            } else if month == nil, let found = monthOrSeason(word) {
                month = found
            } else if !["of", "de", "the", "den", "le", "el", "del", "mon", "tue", "wed", "thu", "fri", "sat", "sun"]
                .contains(word),
                !word.hasSuffix("day"), !word.hasSuffix("tag")
            {
                return []
            }
        }
        guard let month, let year = numbers.first(where: { $0.1 == 4 })?.0 else { return [] }
        let days = numbers.filter { $0.1 < 3 }.map(\.0)
        if month > 12 { return days.isEmpty ? ["\(padded(year, 4))-\(month)"] : [] }
        guard days.count <= 1, numbers.count == days.count + 1 else { return [] }
        return [date(year, month, days.first)].compactMap { $0 }
    }

    /// 1 to 12, 21 (spring) to 24 (winter).
    private static func monthOrSeason(_ word: Substring) -> Int? {
        for (number, names) in months where names.split(separator: " ").contains(word) { return number }
        return nil
    }

    private static let months: [(Int, String)] = [
        (1, "january jan januar janvier enero"), (2, "february feb februar février fevrier febrero"),
        (3, "march mar märz maerz mars marzo"), (4, "april apr avril abril"), (5, "may mai mayo"),
        (6, "june jun juni juin junio"), (7, "july jul juli juillet julio"), (8, "august aug août aout agosto"),
        (9, "september sep sept septembre septiembre"), (10, "october oct oktober okt octobre octubre"),
        (11, "november nov novembre noviembre"), (12, "december dec dezember dez décembre decembre diciembre"),
        (21, "spring frühling frühjahr printemps primavera"), (22, "summer sommer été verano"),
        (23, "autumn fall herbst automne otoño"), (24, "winter hiver invierno"),
    ]

    // MARK: Times of day

    /// `18:00`, `18.00`, `18h30`, `1800`, `6 pm`, with an offset: as EDTF has it.
    private static func clock(_ text: Substring) -> String? {
        var rest = text
        func digits(_ most: Int) -> Substring {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }.prefix(most)
            rest = rest.dropFirst(digits.count)
            return digits
        }
        func take(_ characters: String) -> Bool {
            guard let first = rest.first, characters.contains(first) else { return false }
            rest.removeFirst()
            return true
        }
        guard var hour = Int(digits(2)) else { return nil }
        var minute = Substring("00")
        var seconds = ""
        if take(":.hH") {
            let found = digits(2)
            guard found.count == 2 || found.isEmpty else { return nil }
            if !found.isEmpty { minute = found }
            if found.count == 2, take(":") {
                let found = digits(2)
                guard found.count == 2 else { return nil }
                seconds = ":\(found)"
                if take(".,") { seconds += ".\(digits(9))" }
            }
        } else if rest.first?.isNumber == true {
            minute = digits(2)
            if rest.first?.isNumber == true { seconds = ":\(digits(2))" }
        }
        while take(" ") {}
        let half = rest.lowercased().replacing(".", with: "")
        if half.hasPrefix("am") || half.hasPrefix("pm") {
            guard (1...12).contains(hour) else { return nil }
            hour = hour % 12 + (half.hasPrefix("pm") ? 12 : 0)
            rest = half.dropFirst(2)[...]
            while take(" ") {}
        }
        guard let offset = offset(rest) else { return nil }
        return hour < 24 && minute.count == 2 ? "\(padded(hour)):\(minute)\(seconds)\(offset)" : nil
    }

    private static func offset(_ text: Substring) -> String? {
        var rest = Substring(text.uppercased())
        if ["", "UHR"].contains(rest) { return "" }
        if ["Z", "UTC", "GMT"].contains(rest) { return "Z" }
        for prefix in ["UTC", "GMT"] where rest.hasPrefix(prefix) { rest = rest.dropFirst(3) }
        guard let sign = rest.first, sign == "+" || sign == "-" || sign == "−" else { return nil }
        let digits = rest.dropFirst().filter { $0 != ":" }
        guard digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        let minus = sign == "+" ? "+" : "-"
        switch digits.count {
        case 1: return "\(minus)0\(digits):00"
        case 2: return "\(minus)\(digits):00"
        case 4: return "\(minus)\(digits.prefix(2)):\(digits.suffix(2))"
        default: return nil
        }
    }

    private static func padded(_ number: Int, _ width: Int = 2) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
