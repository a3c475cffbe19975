import ReadoutSyntax

/// A time zone and the instants that it is needed for, in seconds since 1970-01-01T00:00Z.
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
