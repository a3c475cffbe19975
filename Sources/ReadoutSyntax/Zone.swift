import ReadoutModel

/// The clock of a region through the years, from TZif data (RFC 9636).
///
/// A zone never changes and is shared by all documents that name it.
public final class Zone: Sendable {
    /// A way the clock is set.
    public struct Setting: Sendable, Hashable {
        /// Seconds east of Greenwich.
        public var offset: Int
        /// Whether it is daylight saving time.
        public var isDaylight: Bool
        /// `CET`, `EDT`, `+08`.
        public var abbreviation: String
    }

    /// The clock is set anew.
    public struct Transition: Sendable, Hashable {
        /// Seconds since 1970-01-01T00:00Z.
        public var instant: Int
        /// How the clock was set until then.
        public var before: Setting
        /// How the clock is set from then on.
        public var after: Setting
    }

    /// What a time on the clock means.
    public enum Resolution: Sendable, Hashable {
        /// Seconds east of Greenwich.
        case once(Int)
        /// The clock jumps over it; RFC 5545 §3.3.5 takes the offset before the jump.
        case skipped(Int)
        /// The clock shows it twice; RFC 5545 §3.3.5 takes the first.
        case twice(Int)

        /// Seconds east of Greenwich: the offset to reckon with.
        public var offset: Int {
            switch self {
            case .once(let offset), .skipped(let offset), .twice(let offset): offset
            }
        }
    }

    /// The IANA name: `Europe/Berlin`.
    public let name: String
    private let first: Setting
    private let instants: [Int]
    private let settings: [Setting]
    /// How it goes on after the last transition.
    public let rule: ZoneRule?
    /// The offsets alone, with those of the rule for the years that most documents are about: from which instant on
    /// which one is in force.
    private let changes: [(instant: Int, offset: Int)]

    /// The first instant for which the rule is asked.
    private static let horizon = CivilDate(year: 2101, month: 1, day: 1).dayNumber * 86_400

    init(name: String, first: Setting, instants: [Int], settings: [Setting], rule: ZoneRule?) {
        (self.name, self.first, self.instants, self.settings, self.rule) = (name, first, instants, settings, rule)
        var changes = zip(instants, settings).map { (instant: $0, offset: $1.offset) }
        if let rule {
            let start = instants.last ?? CivilDate(year: 1, month: 1, day: 1).dayNumber * 86_400
            if !changes.isEmpty { changes[changes.count - 1].offset = rule.setting(at: start).offset }
            if start < Zone.horizon, !changes.isEmpty {
                changes += rule.transitions(from: start + 1, through: Zone.horizon - 1).map {
                    (instant: $0.instant, offset: $0.after.offset)
                }
            }
        }
        self.changes = changes
    }

    /// Seconds east of Greenwich at an instant: the offset of ``setting(at:)``.
    public func offset(at instant: Int) -> Int {
        guard instant < Zone.horizon, let first = changes.first, instant >= first.instant else {
            return setting(at: instant).offset
        }
        var low = 0
        var high = changes.count
        while low < high {
            let middle = (low + high) / 2
            if changes[middle].instant <= instant { low = middle + 1 } else { high = middle }
        }
        return changes[low - 1].offset
    }

    /// How the clock is set at an instant.
    public func setting(at instant: Int) -> Setting {
        guard let last = instants.last, instant >= last else {
            let index = upperBound(instant)
            if index == 0, instants.isEmpty, let rule { return rule.setting(at: instant) }
            return index == 0 ? first : settings[index - 1]
        }
        return rule?.setting(at: instant) ?? settings[settings.count - 1]
    }

    /// What the clock's time `clock` (seconds since 1970-01-01T00:00 on this clock) means.
    public func resolve(_ clock: Int) -> Resolution {
        // Transitions lie far enough apart that at most one is near; no offset exceeds a day.
        let before = offset(at: clock - 86_400)
        let after = offset(at: clock + 86_400)
        let isEarly = offset(at: clock - before) == before
        if before == after, isEarly { return .once(before) }
        let isLate = offset(at: clock - after) == after
        switch (isEarly, isLate) {
        case (true, true): return .twice(before)
        case (true, false): return .once(before)
        case (false, true): return .once(after)
        case (false, false): return resolveNearby(clock, before: before)
        }
    }

    /// For two transitions within two days.
    private func resolveNearby(_ clock: Int, before: Int) -> Resolution {
        let changes = transitions(from: clock - 2 * 86_400, through: clock + 2 * 86_400)
        let offsets = [before] + changes.map(\.after.offset)
        let valid = offsets.filter { offset(at: clock - $0) == $0 }.map { clock - $0 }.sorted()
        if let earliest = valid.first {
            return Set(valid).count > 1 ? .twice(clock - earliest) : .once(clock - earliest)
        }
        let jump = changes.first { change in
            clock >= change.instant + change.before.offset && clock < change.instant + change.after.offset
        }
        return .skipped(jump?.before.offset ?? before)
    }

    /// The transitions between two instants, both included, in order.
    public func transitions(from start: Int, through end: Int) -> [Transition] {
        var found: [Transition] = []
        for index in instants.indices where instants[index] >= start && instants[index] <= end {
            found.append(
                Transition(
                    instant: instants[index], before: index == 0 ? first : settings[index - 1],
                    after: settings[index]))
        }
        found += ruledTransitions(from: start, through: end)
        return found.filter { $0.before != $0.after }
    }

    /// Those of the rule between two instants, as far as they come after the last that is spelled out.
    private func ruledTransitions(from start: Int, through end: Int) -> [Transition] {
        guard let rule else { return [] }
        guard let last = instants.last else { return rule.transitions(from: start, through: end) }
        guard end > last else { return [] }
        var found = rule.transitions(from: max(start, last + 1), through: end)
        // Before the rule's first transition, the clock need not be set as the rule has it for that time of year. It
        // may even be set already as it is after the transition: America/Ojinaga in November 2022.
        if let first = found.first, rule.transitions(from: last + 1, through: first.instant - 1).isEmpty {
            found[0].before = settings[settings.count - 1]
            if found[0].before == found[0].after { found.removeFirst() }
        }
        return found
    }

    /// The last transition before `instant`, or `nil` where the clock has been set so from the beginning.
    public func lastTransition(before instant: Int) -> Transition? {
        if let ruled = ruledTransitions(from: instant - 3 * 366 * 86_400, through: instant - 1).last { return ruled }
        var index = upperBound(instant - 1) - 1
        while index >= 0 {
            let before = index == 0 ? first : settings[index - 1]
            if before != settings[index] {
                return Transition(instant: instants[index], before: before, after: settings[index])
            }
            index -= 1
        }
        return nil
    }

    /// How the clock was set at first.
    public var initialSetting: Setting { first }

    /// The number of transitions at or before `instant`.
    private func upperBound(_ instant: Int) -> Int {
        var low = 0
        var high = instants.count
        while low < high {
            let middle = (low + high) / 2
            if instants[middle] <= instant { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension Time {
    /// Seconds since 1970-01-01T00:00Z of a time of day: by its offset, else by the zone's clock, else as in UTC.
    public func instant(in zone: Zone?) -> Int { fields.instant(in: zone) }
}

extension TimeFields {
    package func instant(in zone: Zone?) -> Int {
        instant ?? clockSeconds - (zone?.resolve(clockSeconds).offset ?? 0)
    }
}
