import ReadoutModel
import ReadoutSyntax

/// Dates as literals, typed by what they are (XML Schema 1.1 Part 2 §3.3.7 ff.; EDTF for what that cannot say).
enum TimeLiteral {
    /// Appends the lexical form of a time, and returns its datatype.
    ///
    /// | time | datatype |
    /// | --- | --- |
    /// | `2023-06-18` | xsd:date |
    /// | `2023-06-18T14:30`, with or without an offset | xsd:dateTime |
    /// | `2023-06` | xsd:gYearMonth |
    /// | `2023` | xsd:gYear |
    /// | qualified, with unspecified digits, a season | edtf:EDTF |
    ///
    /// - Parameter zone: what a time of day without an offset is read in.
    static func append(_ time: Time, in zone: Zone?, to out: inout ByteBuffer) -> Term {
        if time.precision == .time {
            return appendTimeOfDay(time, in: zone, to: &out)
        }
        out.append(time.text)
        if time.isQualified { return Edtf.EDTF }
        switch time.precision {
        case .day where time.month > 0 && time.day > 0: return Xsd.date
        case .month where time.month > 0: return Xsd.gYearMonth
        case .year where time.unspecifiedYearDigits == 0: return Xsd.gYear
        default: return Edtf.EDTF
        }
    }

    private static func appendTimeOfDay(_ time: Time, in zone: Zone?, to out: inout ByteBuffer) -> Term {
        switch time.offset {
        case .utc:
            appendClock(of: time, to: &out)
            out.append(UInt8(ascii: "Z"))
        case .minutes:
            appendClock(of: time, to: &out)
            appendWrittenOffset(of: time, to: &out)
        case .local:
            // A checked document has a zone wherever one is needed; EDTF can say the time without.
            guard let zone else {
                out.append(time.text)
                return Edtf.EDTF
            }
            appendLocal(time, offset: zone.resolve(time.clockSeconds).offset, to: &out)
        }
        return Xsd.dateTime
    }

    /// Date and time of day as they were written; the seconds, which xsd:dateTime requires, where they were not.
    private static func appendClock(of time: Time, to out: inout ByteBuffer) {
        let seconds = time.hasSeconds ? ":00".utf8.count : 0
        let fraction = time.fraction.isEmpty ? 0 : 1 + time.fraction.count
        let length = "2023-06-18T14:30".utf8.count + seconds + fraction
        time.text.withBytes { out.append(UnsafeRawBufferPointer(rebasing: $0[..<length])) }
        if !time.hasSeconds { out.append(":00") }
    }

    /// The offset of the document, `-00:00` among them, with its minutes where they were left out.
    private static func appendWrittenOffset(of time: Time, to out: inout ByteBuffer) {
        let hasMinutes = time.text[time.text.count - 3] == UInt8(ascii: ":")
        time.text.withBytes { out.append(UnsafeRawBufferPointer(rebasing: $0.suffix(hasMinutes ? 6 : 3))) }
        if !hasMinutes { out.append(":00") }
    }

    /// A zone's offset may have seconds, as local mean time had before there were zones, or pass fourteen hours (Juneau
    /// until 1867). xsd:dateTime has room for neither, and the time is written in UTC. On the first or last day of the
    /// calendar that can name the year 0000, which XML Schema 1.0 does not have, or one of five digits: there the
    /// clock's time stays, with the nearest offset that can be written.
    private static func appendLocal(_ time: Time, offset: Int, to out: inout ByteBuffer) {
        let limit = 14 * 3600
        let instant = time.clockSeconds - offset
        if offset % 60 == 0 && abs(offset) <= limit {
            appendClock(of: time, to: &out)
            appendOffset(minutes: offset / 60, to: &out)
        } else if (1...9999).contains(CivilDate(dayNumber: instant.flooredDivision(by: 86_400).quotient).year) {
            appendUTC(instant, fraction: time.fraction, to: &out)
        } else {
            let nearest = min(max(offset, -limit), limit)
            appendClock(of: time, to: &out)
            appendOffset(minutes: (nearest + (nearest < 0 ? -30 : 30)) / 60, to: &out)
        }
    }

    private static func appendOffset(minutes: Int, to out: inout ByteBuffer) {
        out.append(minutes < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+"))
        out.append(decimal: abs(minutes) / 60, width: 2)
        out.append(UInt8(ascii: ":"))
        out.append(decimal: abs(minutes) % 60, width: 2)
    }

    private static func appendUTC(_ instant: Int, fraction: Text, to out: inout ByteBuffer) {
        let (day, seconds) = instant.flooredDivision(by: 86_400)
        out.append(date: CivilDate(dayNumber: day))
        out.append(UInt8(ascii: "T"))
        out.append(decimal: seconds / 3600, width: 2)
        out.append(UInt8(ascii: ":"))
        out.append(decimal: seconds / 60 % 60, width: 2)
        out.append(UInt8(ascii: ":"))
        out.append(decimal: seconds % 60, width: 2)
        if !fraction.isEmpty {
            out.append(UInt8(ascii: "."))
            out.append(fraction)
        }
        out.append(UInt8(ascii: "Z"))
    }
}
