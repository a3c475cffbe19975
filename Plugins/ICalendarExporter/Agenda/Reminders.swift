import ReadoutModel

/// When programs remind of events (TRIGGER, RFC 5545 §3.8.6.3). A time is a DURATION from the start: before it without a
/// sign or with a minus, after it with a plus. All-day events start at midnight, where the calendar is read.
struct Reminders: Sendable {
    /// For all events that ``allDay`` is not for.
    var any: Text?
    /// For all-day events, where they have a time of their own.
    var allDay: Text?

    /// When to remind of an event, signed as TRIGGER is; `nil` for no reminder.
    func trigger(of event: CalendarEvent) -> Text? {
        guard event.canBeRemindedOf, let time = (event.isAllDay ? allDay : nil) ?? any else { return nil }
        let text = time.string
        if text.hasPrefix("+") { return Text(text.dropFirst()) }
        return text.hasPrefix("-") ? time : Text("-" + text)
    }
}
