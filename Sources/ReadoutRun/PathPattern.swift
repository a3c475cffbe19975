import ReadoutSystem

/// A pattern for paths, as a machine that goes through a path name by name. Alternatives are branches of it and are never
/// written out, so that it is as long as the pattern and looks at each character of a name once for each of its states.
struct PathPattern: Sendable {
    enum State: Sendable {
        /// This character.
        case scalar(Unicode.Scalar, Int)
        /// `?`: a character.
        case any(Int)
        /// `[a-z]`: a character of a set.
        case set([ClosedRange<Unicode.Scalar>], isNegated: Bool, Int)
        /// `*`: any characters of a name.
        case star(Int)
        /// The end of a name.
        case slash(Int)
        /// `**/`: any folders.
        case folders(Int)
        /// `{a,b}`: one of several.
        case fork([Int])
        /// The end of the pattern.
        case end

        var isFolders: Bool { if case .folders = self { true } else { false } }
    }

    let states: [State]
    /// Where a path begins that is relative.
    let start: [Int]
    /// Where one begins behind its first slash.
    let absoluteStart: [Int]
    /// Whether `**` stands in it.
    let hasFolders: Bool
    /// Whether `*`, `?` and `[…]` match the dot that a name begins with.
    let matchesHidden: Bool

    init(_ pattern: String, matchesHidden: Bool = false) {
        var parser = PathPatternParser(pattern)
        let first = parser.parse()
        let states = parser.states
        self.states = states
        self.matchesHidden = matchesHidden
        hasFolders = states.contains(where: \.isFolders)
        var work = Work()
        let reached = PathPattern.closure([first], of: states, entersStars: false, &work)
        start = reached.filter { PathPattern.reads(states[$0]) }
        absoluteStart = PathPattern.behindSlashes(reached, of: states, &work).filter { PathPattern.reads(states[$0]) }
    }

    /// What a search needs on the way.
    struct Work {
        /// How many states have been looked at.
        fileprivate(set) var steps = 0
        /// For each state the last round in which it was reached.
        private var rounds: [Int] = []
        private var round = 0

        fileprivate mutating func begin(_ count: Int) {
            if rounds.count != count { rounds = Array(repeating: 0, count: count) }
            round += 1
        }

        /// - Returns: whether the state has not been reached in this round.
        fileprivate mutating func visit(_ state: Int) -> Bool {
            if rounds[state] == round { return false }
            rounds[state] = round
            return true
        }
    }

    private static func isLast(_ state: State) -> Bool {
        switch state {
        case .scalar, .any, .set, .slash, .end: true
        case .star, .folders, .fork: false
        }
    }

    private static func reads(_ state: State) -> Bool {
        switch state {
        case .slash, .fork, .end: false
        default: true
        }
    }

    /// What a name leads to.
    struct Step {
        /// Whether the path up to this name matches.
        var isMatch = false
        /// Whether it matches as a folder, because the pattern ends in a slash.
        var isFolderMatch = false
        /// The states for the names in the folder of this name.
        var below: [Int] = []
        /// Those of `**`, which goes through any folder.
        var through: [Int] = []
    }

    /// Reads a name of a path.
    /// - Parameters:
    ///   - states: ``start``, or what the name before has led to.
    ///   - work: what is needed on the way.
    func step(over name: String, from states: [Int], _ work: inout Work) -> Step {
        var step = Step()
        let isDots = name == "." || name == ".."
        let isHidden = name.utf8.first == UInt8(ascii: ".") && (!matchesHidden || isDots)
        var current = closure(states, entersStars: !isHidden, &work)
        if !isHidden { step.through = current.filter { self.states[$0].isFolders } }
        var isFirst = true
        for scalar in name.unicodeScalars {
            let takesLiteralsAlone = isHidden && (isFirst || isDots)
            let next = current.compactMap { advance($0, scalar, takesLiteralsAlone) }
            work.steps += current.count
            current = closure(next, entersStars: !isDots, &work)
            if current.isEmpty { return step }
            isFirst = false
        }
        step.isMatch = current.contains { if case .end = self.states[$0] { true } else { false } }
        let behind = PathPattern.behindSlashes(current, of: self.states, &work)
        step.isFolderMatch = behind.contains { if case .end = self.states[$0] { true } else { false } }
        step.below = behind.filter { PathPattern.reads(self.states[$0]) }
        return step
    }

    /// The one name that can follow, where no other can; such a name need not be looked for in its folder.
    func onlyName(from states: [Int], _ work: inout Work) -> String? {
        var name = String.UnicodeScalarView()
        var current = closure(states, entersStars: true, &work)
        while current.count == 1 {
            switch self.states[current[0]] {
            case .scalar(let scalar, let next):
                name.append(scalar)
                current = closure([next], entersStars: true, &work)
            case .slash, .end: return String(name)
            default: return nil
            }
        }
        return nil
    }

    /// Whether the path of these names, or one of the folders above it, matches.
    func matches(_ names: [String], _ work: inout Work) -> Bool {
        var current = start
        for name in names {
            let step = step(over: name, from: current, &work)
            if step.isMatch || step.isFolderMatch { return true }
            current = step.below + step.through
            if current.isEmpty { return false }
        }
        return false
    }

    private func advance(_ state: Int, _ scalar: Unicode.Scalar, _ takesLiteralsAlone: Bool) -> Int? {
        switch states[state] {
        case .scalar(let wanted, let next): wanted == scalar ? next : nil
        case .any(let next): takesLiteralsAlone ? nil : next
        case .set(let ranges, let isNegated, let next):
            !takesLiteralsAlone && ranges.contains { $0.contains(scalar) } != isNegated ? next : nil
        case .star: takesLiteralsAlone ? nil : state
        case .slash, .folders, .fork, .end: nil
        }
    }

    private func closure(_ seeds: [Int], entersStars: Bool, _ work: inout Work) -> [Int] {
        PathPattern.closure(seeds, of: states, entersStars: entersStars, &work)
    }

    /// The states that are reached without a character, each once.
    /// - Parameter entersStars: whether what follows a star may begin here.
    private static func closure(
        _ seeds: [Int], of states: [State], entersStars: Bool, _ work: inout Work
    ) -> [Int] {
        // Most states lead on by a character alone.
        if seeds.count == 1, isLast(states[seeds[0]]) {
            work.steps += 1
            return seeds
        }
        var reached: [Int] = []
        var pending = seeds
        work.begin(states.count)
        while let state = pending.popLast() {
            work.steps += 1
            guard work.visit(state) else { continue }
            switch states[state] {
            case .fork(let branches): pending += branches
            case .star(let next):
                reached.append(state)
                if entersStars { pending.append(next) }
            case .folders(let next):
                reached.append(state)
                pending.append(next)
            default: reached.append(state)
            }
        }
        return reached
    }

    /// The states behind the slashes among these; several slashes are one.
    private static func behindSlashes(_ reached: [Int], of states: [State], _ work: inout Work) -> [Int] {
        var behind: Set<Int> = []
        var pending = reached
        while let state = pending.popLast() {
            guard case .slash(let next) = states[state] else { continue }
            for state in closure([next], of: states, entersStars: false, &work) where behind.insert(state).inserted {
                pending.append(state)
            }
        }
        return behind.sorted()
    }
}
