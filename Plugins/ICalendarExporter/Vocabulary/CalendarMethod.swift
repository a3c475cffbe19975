import ReadoutModel

/// What a calendar asks its receiver to do (METHOD, RFC 5545 §3.7.2 and RFC 5546 §1.4).
public enum CalendarMethod: String, Vocabulary {
    /// Nothing: it is a calendar and no message.
    case none
    /// To take note of all events.
    case publish
    /// To take part: a message for each event that is ahead.
    case request
    /// To remove what is cancelled or postponed: a message for each of these events.
    case cancel

    /// Whether each event is a calendar of its own: all events of a message have the same UID (RFC 5546 §3.2.2,
    /// §3.2.5).
    var isOneByOne: Bool { self == .request || self == .cancel }
}
