import ReadoutModel

// When things were recorded, in seconds since 1970-01-01T00:00Z. The clock is never asked: the same record gives the same
// calendar at any time.

extension Document {
    /// When the record was last revised: `updated`, else when the article was published, else the summit's first day.
    ///
    /// That is what DTSTAMP says without a METHOD (RFC 5545 §3.8.7.2), and in a message as well: nothing else is known of
    /// when it was made.
    var calendarStamp: Int {
        if let time = updated ?? article.published { return time.calendarStamp }
        return summit.start.earliest.dayNumber * 86_400
    }

    /// When the facts were first recorded (CREATED, RFC 5545 §3.8.7.1): when the article was published, unless the record
    /// would then be older than its facts.
    var calendarCreation: Int? {
        guard let created = article.published?.calendarStamp else { return nil }
        if let updated, updated.calendarStamp < created { return nil }
        return created
    }
}

extension Time {
    /// The instant of a time when something was recorded, which calendars say in UTC (RFC 5545 §3.8.7); the beginning of
    /// the day where no more is known, or where that instant has no year of four digits.
    var calendarStamp: Int {
        if let instant, EventClock.instants.contains(instant) { return instant }
        return earliest.dayNumber * 86_400
    }
}
