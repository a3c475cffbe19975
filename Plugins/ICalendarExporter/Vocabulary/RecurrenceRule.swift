/// A yearly RRULE (RFC 5545 §3.3.10) for the day on which a clock is set.
struct RecurrenceRule: Hashable {
    let month: Int
    /// 0 for Sunday to 6 for Saturday.
    let weekday: Int
    /// Which weekday of the month: 1 to 4, or -1 for the last. `nil` where ``days`` say it.
    let week: Int?
    /// Seven days of the month, one of which is the weekday.
    let days: ClosedRange<Int>?
}
