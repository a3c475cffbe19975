/// Makes the states of a ``PathPattern``, from the end of the pattern to its beginning.
struct PathPatternParser {
    private let pattern: [Unicode.Scalar]
    private(set) var states: [PathPattern.State] = [.end]
    /// What the braces and commas of alternatives do; any other brace or comma stands for itself.
    private var roles: [Int: Role] = [:]
    /// For each `]` that ends a set, where the set begins.
    private var sets: [Int: Int] = [:]
    /// Where a name of the path begins, among the stars.
    private var nameStarts: Set<Int> = []

    private enum Role { case open, comma, close }

    init(_ pattern: String) {
        self.pattern = Array(pattern.unicodeScalars)
        findSets()
        findBraces()
        findNameStarts()
    }

    /// Whether something in it stands for more than itself.
    static func isPattern(_ path: String) -> Bool {
        if path.utf8.contains(where: { "*?[".utf8.contains($0) }) { return true }
        return path.utf8.contains(UInt8(ascii: "{")) && !PathPatternParser(path).roles.isEmpty
    }

    /// A set ends at the first `]` that is not its first character, in the same name.
    private mutating func findSets() {
        var next: [Int?] = Array(repeating: nil, count: pattern.count + 4)
        for index in pattern.indices.reversed() {
            next[index] = pattern[index] == "]" ? index : pattern[index] == "/" ? nil : next[index + 1]
        }
        var index = 0
        while index < pattern.count {
            defer { index += 1 }
            guard pattern[index] == "[", index + 1 < pattern.count, pattern[index + 1] != "/" else { continue }
            let isNegated = pattern[index + 1] == "!" || pattern[index + 1] == "^"
            if isNegated, index + 2 < pattern.count, pattern[index + 2] == "/" { continue }
            guard let close = next[index + (isNegated ? 3 : 2)] else { continue }
            sets[close] = index
            index = close
        }
    }

    /// The braces with a comma of their own between them.
    private mutating func findBraces() {
        let ends = Dictionary(uniqueKeysWithValues: sets.map { ($1, $0) })
        var open: [(index: Int, commas: [Int])] = []
        var index = 0
        while index < pattern.count {
            defer { index += 1 }
            switch pattern[index] {
            case "[": index = ends[index] ?? index
            case "{": open.append((index, []))
            case ",": if !open.isEmpty { open[open.count - 1].commas.append(index) }
            case "}":
                guard let (start, commas) = open.popLast(), !commas.isEmpty else { continue }
                roles[start] = .open
                roles[index] = .close
                for comma in commas { roles[comma] = .comma }
            default: continue
            }
        }
    }

    private mutating func findNameStarts() {
        var isStart = true
        var braces: [(before: Bool, after: Bool)] = []
        for index in pattern.indices {
            switch roles[index] {
            case .open: braces.append((isStart, true))
            case .comma:
                braces[braces.count - 1].after = braces[braces.count - 1].after && isStart
                isStart = braces[braces.count - 1].before
            case .close: isStart = braces.removeLast().after && isStart
            case nil:
                if isStart, pattern[index] == "*" { nameStarts.insert(index) }
                isStart = pattern[index] == "/"
            }
        }
    }

    /// - Returns: the first state.
    mutating func parse() -> Int {
        var next = 0
        var braces: [(next: Int, branches: [Int])] = []
        var index = pattern.count - 1
        while index >= 0 {
            defer { index -= 1 }
            switch (roles[index], pattern[index]) {
            case (.close, _): braces.append((next, []))
            case (.comma, _):
                braces[braces.count - 1].branches.append(next)
                next = braces[braces.count - 1].next
            case (.open, _): next = add(.fork(braces.removeLast().branches + [next]))
            case (nil, "]"):
                if let start = sets[index] {
                    next = add(set(start, index, next))
                    index = start
                } else {
                    next = add(.scalar("]", next))
                }
            case (nil, "?"): next = add(.any(next))
            case (nil, "/"): next = add(.slash(next))
            case (nil, "*"):
                var first = index
                while first > 0, pattern[first - 1] == "*" { first -= 1 }
                next = stars(first, index, next)
                index = first
            case (nil, let scalar): next = add(.scalar(scalar, next))
            }
        }
        return next
    }

    /// One star, or `**` where it is a whole name; elsewhere several stars are one.
    private mutating func stars(_ first: Int, _ last: Int, _ next: Int) -> Int {
        guard last == first + 1, nameStarts.contains(first) else { return add(.star(next)) }
        switch states[next] {
        case .slash(let behind): return add(.folders(behind))
        case .end:
            // At the end it is all that is below.
            let name = add(.star(next))
            return add(.folders(name))
        default: return add(.star(next))
        }
    }

    private func set(_ start: Int, _ end: Int, _ next: Int) -> PathPattern.State {
        var rest = pattern[(start + 1)..<end]
        let isNegated = rest.first == "!" || rest.first == "^"
        if isNegated { rest.removeFirst() }
        var ranges: [ClosedRange<Unicode.Scalar>] = []
        while let low = rest.popFirst() {
            if rest.first == "-", rest.count > 1 {
                rest.removeFirst()
                let high = rest.removeFirst()
                ranges.append(low...max(low, high))
            } else {
                ranges.append(low...low)
            }
        }
        return .set(ranges, isNegated: isNegated, next)
    }

    private mutating func add(_ state: PathPattern.State) -> Int {
        states.append(state)
        return states.count - 1
    }
}
