extension Int {
    /// The quotient rounded down, and the rest, which is from 0 to below `divisor`: how a count of seconds is parted
    /// into days and the time of day, also before 1970.
    ///
    /// ```swift
    /// (-1).flooredDivision(by: 86_400)  // (quotient: -1, rest: 86_399)
    /// ```
    /// - Parameter divisor: more than 0.
    @inlinable
    public func flooredDivision(by divisor: Int) -> (quotient: Int, rest: Int) {
        let (quotient, rest) = quotientAndRemainder(dividingBy: divisor)
        return rest < 0 ? (quotient - 1, rest + divisor) : (quotient, rest)
    }
}
