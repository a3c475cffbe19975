import ReadoutModel

/// Whether the text is a duration of zero length, such as `PT0S`; `nil` if it is not a duration at all. Durations are
/// `P1W`, `P1D`, `P1DT12H`, `PT1H30M`, `PT15M30S` (RFC 5545 §3.3.6), with numbers of at most six digits.
func isZeroDuration(_ text: Text) -> Bool? { durationInSeconds(text).map { $0 == 0 } }

/// Whether the text is a duration, perhaps behind a sign.
func isSignedDuration(_ text: Text) -> Bool {
    let sign = text.hasPrefix("+") || text.hasPrefix("-") ? 1 : 0
    return durationInSeconds(text.slice(sign..<text.count)) != nil
}

/// The length of a duration in seconds, a day being 24 hours; `nil` if the text is none.
package func durationInSeconds(_ text: Text) -> Int? {
    var rest = text.string[...]
    var seconds = 0

    /// Steps over a number and its unit.
    func part(_ unit: Character, of length: Int) -> Bool {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        guard (1...6).contains(digits.count), rest.dropFirst(digits.count).first == unit else { return false }
        seconds += (Int(digits) ?? 0) * length
        rest.removeFirst(digits.count + 1)
        return true
    }

    guard rest.popFirst() == "P" else { return nil }
    if !part("W", of: 604_800) {
        let hasDays = part("D", of: 86_400)
        if rest.first == "T" {
            rest.removeFirst()
            // After hours, seconds may come only if minutes stand between them.
            let hasHours = part("H", of: 3600)
            let hasMinutes = part("M", of: 60)
            let hasSeconds = (hasMinutes || !hasHours) && part("S", of: 1)
            guard hasHours || hasMinutes || hasSeconds else { return nil }
        } else if !hasDays {
            return nil
        }
    }
    return rest.isEmpty ? seconds : nil
}
