/// Times in the order of a list by date.
///
/// A time comes where it begins as it is written: on the clock that it shows, whatever its offset, and a month on its
/// first day. Of times that begin together the more precise comes first: `2023-06-18T00:00`, `2023-06-18`, `2023-06`,
/// `2023`. The spelling decides where nothing else does, so that times of different texts are never equal.
extension Time: Comparable {
    /// Whether a time comes before another in a list by date.
    public static func < (a: Time, b: Time) -> Bool {
        if a.clockSeconds != b.clockSeconds { return a.clockSeconds < b.clockSeconds }
        if a.isFractionLess(than: b) != b.isFractionLess(than: a) { return a.isFractionLess(than: b) }
        let (isTime, isOtherTime) = (a.precision == .time, b.precision == .time)
        if isTime != isOtherTime { return isTime }
        if a.latest != b.latest { return a.latest < b.latest }
        return a.text.string.utf8.lexicographicallyPrecedes(b.text.string.utf8)
    }
}
