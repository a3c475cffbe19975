import ReadoutModel
import ReadoutSyntax

extension CalendarSink where Self: ~Copyable {
    /// VTIMEZONE (RFC 5545 §3.6.5): what the clock shows in all the years of the use.
    mutating func timeZone(_ use: ZoneUse, for client: ICalendarExporter.Client) {
        let observances = client.readsRulesAlone ? Observances(ofRuleFor: use) : Observances(for: use)
        begin(.timeZone)
        property(.timeZoneID, Text(use.zone.name))
        for observance in observances.list { self.observance(observance) }
        end(.timeZone)
    }

    /// STANDARD or DAYLIGHT, as the zone's data has it: in Ireland winter time is the daylight time, and set back.
    private mutating func observance(_ observance: Observances.Observance) {
        let setting = observance.first.setting
        begin(setting.isDaylight ? .daylight : .standard)
        begin(.start, as: .dateTime)
        dateTime(observance.first.clock, isUTC: false)
        endProperty()
        property(.offsetFrom, offset: observance.first.offsetBefore)
        property(.offsetTo, offset: setting.offset)
        property(.timeZoneName, Text(setting.abbreviation))
        if let rule = observance.rule {
            begin(.recurrenceRule, as: .recurrence)
            recurrence(rule)
            endProperty()
        }
        // A property for each: of several dates in one, programs are known to keep the first.
        for onset in observance.others {
            begin(.recurrenceDates, as: .dateTime)
            dateTime(onset.clock, isUTC: false)
            endProperty()
        }
        end(setting.isDaylight ? .daylight : .standard)
    }
}
