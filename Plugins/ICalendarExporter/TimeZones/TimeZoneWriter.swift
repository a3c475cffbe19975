import ReadoutModel
import ReadoutSyntax

extension CalendarSink where Self: ~Copyable {
    /// VTIMEZONE (RFC 5545 §3.6.5): what the clock shows from a year before the use on.
    /// - Parameter isRuleAlone: whether to write only the rule that the zone ends with, and no history.
    mutating func timeZone(_ use: ZoneUse, isRuleAlone: Bool) {
        let observances = isRuleAlone ? Observances(ofRuleFor: use) : Observances(for: use)
        begin(.timeZone)
        property(.timeZoneID, Text(use.zone.name))
        for observance in observances.list { self.observance(observance) }
        end(.timeZone)
    }

    /// STANDARD or DAYLIGHT.
    private mutating func observance(_ observance: Observances.Observance) {
        let setting = observance.first.setting
        begin(observance.isDaylight ? .daylight : .standard)
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
        // A property for each date: some programs read only the first date of a property.
        for onset in observance.others {
            begin(.recurrenceDates, as: .dateTime)
            dateTime(onset.clock, isUTC: false)
            endProperty()
        }
        end(observance.isDaylight ? .daylight : .standard)
    }
}
