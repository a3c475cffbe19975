/// Which parts of a document become events, and which of the events block their time.
struct EventChoice: Sendable {
    var hasSummit = true
    var hasMeetings = true
    var hasFollowUps = true
    /// Whether an event blocks its time; `nil` for those that have a time of day.
    var isBusy: Bool?
    /// Whether an event can do without a time: in a cancellation (RFC 5546 §3.2.5), but not in JSCalendar (RFC 8984
    /// §5.1.1).
    var isTimeless = false
}
