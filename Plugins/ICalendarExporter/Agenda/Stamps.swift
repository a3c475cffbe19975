import ReadoutModel

// When things were recorded, in seconds since 1970-01-01T00:00Z. The time of day of the run is never used, so that a
// document gives the same calendar at any time.

extension Document {
    /// When the document was last revised: `updated`, else when the article was published, else the summit's first day.
    ///
    /// This is what DTSTAMP says without a METHOD (RFC 5545 §3.8.7.2). In a message it stands as well, because nothing
    /// else is known of when the message was made.
    var calendarStamp: Int {
        if let time = updated ?? article.published { return time.calendarStamp }
        return summit.start.earliest.dayNumber * 86_400
    }
}

extension Time {
    /// The instant at which something was recorded, which calendars say in UTC (RFC 5545 §3.8.7). It is the beginning
    /// of the day where no more is known, or where the instant's year does not have four digits.
    var calendarStamp: Int {
        if let instant, EventTimes.instants.contains(instant) { return instant }
        return earliest.dayNumber * 86_400
    }
}
