import ReadoutModel
import ReadoutSyntax

/// When something takes place, as a calendar can say it: from a day to a day or from an instant to an instant.
struct EventTimes {
    /// A value of DTSTART or DTEND.
    enum Moment {
        /// DATE (RFC 5545 §3.3.4).
        case day(CivilDate)
        /// DATE-TIME in UTC (§3.3.5, form 2), in seconds since 1970-01-01T00:00Z.
        case utc(Int)
        /// DATE-TIME with a time zone (§3.3.5, form 3): seconds since 1970-01-01T00:00 on its clock, and what they
        /// mean.
        case local(clock: Int, instant: Int)

        /// Seconds since 1970-01-01T00:00Z; a day has none.
        var instant: Int? {
            switch self {
            case .day: nil
            case .utc(let instant), .local(_, let instant): instant
            }
        }

        /// Whether its year has four digits as it is written. On a local clock, all years of a document have.
        var isWritable: Bool {
            if case .utc(let instant) = self { EventTimes.instants.contains(instant) } else { true }
        }
    }

    var start: Moment
    /// The first moment after it (RFC 5545 §3.6.1: the end is not part of the event).
    var end: Moment?
    /// Whether the day is not known, and these are the days that it may be.
    var isSpan = false
    /// Whether `start` or `end` is marked as uncertain or approximate.
    var isQualified = false
    /// The index in `history` of the plan that they are of, which was given up; for want of others.
    var plan: Int?
    /// Why the document's end is not in ``end``, where something is lost.
    var endProblem: String?
    /// Whether the end that is left out names no day.
    var isEndVague = false

    /// Whether the document's date says less than these times seem to say, or something else.
    var isInexact: Bool { isQualified || isSpan || plan != nil || isEndVague }

    /// The last day that a calendar can say: a year has four digits (RFC 5545 §3.3.4).
    static let lastDay = CivilDate(year: 9999, month: 12, day: 31)
    /// The instants that it can say in UTC, in seconds since 1970-01-01T00:00Z.
    static let instants = CivilDate(year: 1, month: 1, day: 1).dayNumber * 86_400..<(lastDay.dayNumber + 1) * 86_400

    /// What they need of a zone; `nil` where neither of them is local.
    func use(of zone: Zone) -> ZoneUse? {
        var use: ZoneUse?
        if case .local(_, let instant) = start { use = ZoneUse(zone, instant) }
        if case .local(_, let instant)? = end {
            if use == nil { use = ZoneUse(zone, instant) } else { use?.widen(to: instant) }
        }
        return use
    }
}
