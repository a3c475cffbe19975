import ReadoutModel
import ReadoutSyntax

/// A time zone and the instants that it is needed for.
struct ZoneUse: Sendable {
    let zone: Zone
    private(set) var first: Int
    private(set) var last: Int

    init(_ zone: Zone, _ instant: Int) { (self.zone, first, last) = (zone, instant, instant) }

    mutating func widen(to instant: Int) {
        first = min(first, instant)
        last = max(last, instant)
    }

    mutating func widen(to other: ZoneUse) {
        widen(to: other.first)
        widen(to: other.last)
    }
}

extension EventTimes {
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
