import ReadoutModel
import ReadoutSyntax

/// A time zone and the instants that it is needed for.
struct ZoneUse: Sendable {
    let zone: Zone
    private(set) var first: Int
    private(set) var last: Int

    init(_ zone: Zone, _ instant: Int) { (self.zone, first, last) = (zone, instant, instant) }

    mutating func widen(to instant: Int) {
        first = min(first, instant)
        last = max(last, instant)
    }

    mutating func widen(to other: ZoneUse) {
        widen(to: other.first)
        widen(to: other.last)
    }
}

extension ContentLines {
    /// VTIMEZONE (RFC 5545 §3.6.5): what the clock shows in all the years of the use.
    mutating func timeZone(_ use: ZoneUse) {
        line("BEGIN:VTIMEZONE")
        property("TZID") { $0.text(Text(use.zone.name)) }
        for observance in Observances(for: use).list { self.observance(observance) }
        line("END:VTIMEZONE")
    }

    /// STANDARD or DAYLIGHT, as the zone's data has it: in Ireland winter time is the daylight time, and set back.
    private mutating func observance(_ observance: Observances.Observance) {
        let setting = observance.first.setting
        if setting.isDaylight { line("BEGIN:DAYLIGHT") } else { line("BEGIN:STANDARD") }
        property("DTSTART") { $0.clock(observance.first.clock) }
        property("TZOFFSETFROM") { $0.offset(observance.first.offsetBefore) }
        property("TZOFFSETTO") { $0.offset(setting.offset) }
        property("TZNAME") { $0.text(Text(setting.abbreviation)) }
        if let rule = observance.rule { property("RRULE") { $0.recurrence(rule) } }
        if !observance.others.isEmpty {
            property("RDATE") { lines in
                for onset in observance.others {
                    if !lines.isValueEmpty { lines.literal(",") }
                    lines.clock(onset.clock)
                }
            }
        }
        if setting.isDaylight { line("END:DAYLIGHT") } else { line("END:STANDARD") }
    }

    /// UTC-OFFSET (§3.3.14): `+0800`; seconds where there are any, as before the zones of the hour.
    private mutating func offset(_ offset: Int) {
        if offset < 0 { literal("-") } else { literal("+") }
        let size = abs(offset)
        decimal(size / 3600, width: 2)
        decimal(size / 60 % 60, width: 2)
        if size % 60 != 0 { decimal(size % 60, width: 2) }
    }
}
