import ReadoutModel

/// Whether the text is a duration of zero length, such as `PT0S`; `nil` if it is not a duration at all. Durations are
/// `P1W`, `P1D`, `P1DT12H`, `PT1H30M`, `PT15M30S` (RFC 5545 §3.3.6), with numbers of at most six digits.
func isZeroDuration(_ text: Text) -> Bool? {
    var rest = text.string[...]
    var isZero = true

    /// Steps over a number and its unit.
    func part(_ unit: Character) -> Bool {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        guard (1...6).contains(digits.count), rest.dropFirst(digits.count).first == unit else { return false }
        if digits.contains(where: { $0 != "0" }) { isZero = false }
        rest.removeFirst(digits.count + 1)
        return true
    }

    guard rest.popFirst() == "P" else { return nil }
    if !part("W") {
        let hasDays = part("D")
        if rest.first == "T" {
            rest.removeFirst()
            // After hours, seconds may come only if minutes stand between them.
            let hasHours = part("H")
            let hasMinutes = part("M")
            let hasSeconds = (hasMinutes || !hasHours) && part("S")
            guard hasHours || hasMinutes || hasSeconds else { return nil }
        } else if !hasDays {
            return nil
        }
    }
    return rest.isEmpty ? isZero : nil
}
