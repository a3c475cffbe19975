import ReadoutExport
import ReadoutModel
import ReadoutSyntax

// What the options come down to for the writers, which do not know them.

extension CalendarOptions {
    /// What a calendar says of itself.
    var header: CalendarHeader {
        CalendarHeader(
            method: method, name: name?.onOneLine, description: description?.inLines, url: url, source: source,
            refresh: refresh, image: image)
    }

    /// How events are written.
    func style(_ framing: Framing) -> EventStyle {
        EventStyle(
            hasCommonExtensions: !extensions.contains(.none), hasLinks: has(.links), hasPeople: has(.people),
            hasPlaces: has(.places), hasStyledDescriptions: has(.html), escapesDescription: client == .google,
            hasOutlookProperties: client == .outlook, hasAppleLocation: client == .apple,
            reminders: reminders, wording: wording(framing))
    }

    private func has(_ part: Extension) -> Bool { extensions.contains(part) || extensions.contains(.all) }

    /// What events are called, and how much is said of them. In a calendar of many summits a meeting's own title does not
    /// tell which it belongs to.
    func wording(_ framing: Framing) -> Wording {
        Wording(
            hasMarks: marks, hasWholeTitles: (titles ?? (framing == .combined ? .full : .own)) == .full,
            details: details)
    }

    /// When programs remind of events.
    var reminders: Reminders { Reminders(any: alarm, allDay: allDayAlarm) }

    /// How the times of events are worked out.
    func clock(in zone: Zone?) -> EventClock {
        EventClock(
            zone: zone, spansVague: imprecise == .span, keepsToRules: client.readsRulesAlone,
            length: length.flatMap(\.durationSeconds), measuresEnds: syntax == .jscalendar)
    }

    /// Which events there are.
    var choice: EventChoice {
        EventChoice(
            hasSummit: events.contains(.summit), hasMeetings: events.contains(.meetings),
            hasFollowUps: events.contains(.followUps), isBusy: busy.map { $0 == .always },
            isTimeless: method == .cancel && syntax != .jscalendar)
    }
}
