import ReadoutModel
import ReadoutSyntax

// What the options come down to for the writers, which do not know them.

extension CalendarOptions {
    /// What a calendar says of itself.
    var header: CalendarHeader {
        CalendarHeader(
            method: method, name: name, description: description, url: url, source: source, refresh: refresh,
            image: image)
    }

    /// How events are written.
    var style: EventStyle {
        EventStyle(
            hasCommonExtensions: extensions != .none, hasAllExtensions: extensions == .all,
            escapesDescription: client == .google, hasOutlookProperties: client == .outlook,
            hasAppleLocation: client == .apple, hasZoneRulesAlone: client.readsRulesAlone, alarm: alarm)
    }

    /// How the times of events are worked out.
    func clock(in zone: Zone?) -> EventClock {
        EventClock(
            zone: zone, spansVague: imprecise == .span, keepsToRules: client.readsRulesAlone,
            measuresEnds: syntax == .jscalendar)
    }

    /// Whether an event can do without a time: in a cancellation (RFC 5546 §3.2.5), but not in JSCalendar (RFC 8984
    /// §5.1.1).
    var isTimeless: Bool { method == .cancel && syntax != .jscalendar }
}
