import ReadoutModel

extension Text {
    /// The seconds of a duration without a sign, a day being 24 hours; `nil` if the text is none. Durations are `P1W`, `P1D`,
    /// `P1DT12H`, `PT1H30M`, `PT15M30S` (RFC 5545 §3.3.6), with numbers of at most six digits.
    ///
    /// ```swift
    /// Text("PT1H30M").durationSeconds  // 5400
    /// ```
    public var durationSeconds: Int? {
        var rest = string[...]
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

    /// Whether the text is a duration, perhaps behind a sign.
    var isSignedDuration: Bool {
        let sign = hasPrefix("+") || hasPrefix("-") ? 1 : 0
        return slice(sign..<count).durationSeconds != nil
    }
}
