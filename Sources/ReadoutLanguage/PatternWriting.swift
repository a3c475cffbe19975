import ReadoutModel

extension DateSink where Self: ~Copyable {
    /// Appends what a pattern says of a time. The letters are those of ``DatePatterns``.
    mutating func pattern(_ pattern: StaticString, _ time: Time) {
        let bytes = UnsafeRawBufferPointer(start: pattern.utf8Start, count: pattern.utf8CodeUnitCount)
        let language = language  // one reference, where a copy of the patterns would count one for each list
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            var end = at + 1
            if byte == UInt8(ascii: "'") {
                while end < bytes.count, bytes[end] != byte { end += 1 }
                literal(UnsafeRawBufferPointer(rebasing: bytes[at + 1..<end]))
                at = end + 1
                continue
            }
            guard ASCII.isLetter(byte) else {
                // Signs, and the letters of other scripts.
                while end < bytes.count, !ASCII.isLetter(bytes[end]), bytes[end] != UInt8(ascii: "'") { end += 1 }
                literal(UnsafeRawBufferPointer(rebasing: bytes[at..<end]))
                at = end
                continue
            }
            while end < bytes.count, bytes[end] == byte { end += 1 }
            let width = end - at
            switch byte {
            case UInt8(ascii: "y"): number(time.year, width: width)
            case UInt8(ascii: "Y"): number(time.latest.year, width: width)
            case UInt8(ascii: "N"): nextYear(time.year + 1)
            case UInt8(ascii: "d"):
                if time.day == 1, let first = language.dates.firstDay {
                    literal(first)
                } else {
                    number(time.day, width: width)
                }
            case UInt8(ascii: "M"):
                if width == 4 {
                    literal(language.dates.months[time.month - 1])
                } else {
                    number(time.month, width: width)
                }
            case UInt8(ascii: "O"): literal(language.dates.monthsWithOf[time.month - 1])
            case UInt8(ascii: "H"): number(time.hour, width: width)
            case UInt8(ascii: "m"): number(time.minute, width: width)
            default:  // S
                if time.hasSeconds { signs(of: time.text, from: Time.minuteEnd, to: time.clockEnd) }
            }
            at = end
        }
    }

    /// Appends the second year of `2023–24` and `1999–2000`.
    private mutating func nextYear(_ year: Int) {
        if year % 100 == 0 { number(year, width: 4) } else { number(year % 100, width: 2) }
    }

    /// Appends the part of a time that is digits and signs: `:05`, `+08:00`.
    mutating func signs(of time: Text, from start: Int, to end: Int) {
        time.withBytes { literal(UnsafeRawBufferPointer(rebasing: $0[start..<end])) }
    }
}

extension Time {
    /// Behind `2023-06-18T14:30`.
    static let minuteEnd = 16

    /// Where the time of day ends in the text, before the offset.
    var clockEnd: Int {
        guard hasSeconds else { return Time.minuteEnd }
        return fraction.isEmpty ? 19 : 20 + fraction.count
    }
}
