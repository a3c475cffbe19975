import ReadoutSyntax

/// Walks once through a document's tokens to find where fields are: where the value begins, or where the mapping or list
/// begins that lacks it.
struct FieldLocator<Tokens: TokenSource> {
    private var tokens: Tokens
    /// The paths that are looked for, in the order of their bytes.
    private let wanted: [[UInt8]]
    private let names: [String]
    /// The value of each, and else the innermost mapping or list around it.
    private var found: [Token?]
    private var around: [Token?]
    private var missing: Int
    /// The path of the token that is looked at.
    private var path: [UInt8] = []

    init(_ tokens: Tokens, _ fields: [String]) {
        self.tokens = tokens
        let paths = Set(fields).map { (name: $0, bytes: Array($0.utf8)) }
            .sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
        (wanted, names) = (paths.map(\.bytes), paths.map(\.name))
        found = Array(repeating: nil, count: paths.count)
        around = found
        missing = paths.count
    }

    consuming func run() -> [String: Position] {
        guard let first = try? tokens.next() else { return [:] }
        try? walk(first, wanted.indices)
        var indices: [Int] = []
        var marks: [Token] = []
        for index in wanted.indices {
            guard let token = found[index] ?? around[index] else { continue }
            indices.append(index)
            marks.append(token)
        }
        var positions: [String: Position] = [:]
        for (index, position) in zip(indices, tokens.positions(of: marks)) { positions[names[index]] = position }
        return positions
    }

    /// - Parameter range: those of the wanted paths that begin with the path.
    private mutating func walk(_ token: Token, _ range: Range<Int>) throws(SyntaxError) {
        if range.isEmpty { return try tokens.skip(token) }
        if wanted[range.lowerBound].count == path.count, found[range.lowerBound] == nil {
            found[range.lowerBound] = token
            missing -= 1
            if missing == 0 { throw SyntaxError("", at: Position(line: 1, column: 1)) }  // the rest needs no look
        }
        let length = path.count
        switch token.kind {
        case .beginMapping:
            for index in range where belongs(wanted[index]) { around[index] = token }
            while true {
                let key = try tokens.next()
                guard key.kind == .key else { return }
                if length > 0 { path.append(UInt8(ascii: ".")) }
                try tokens.text(of: key).withBytes { path.append(contentsOf: $0) }
                try walk(try tokens.next(), paths(in: range, withSuffixFrom: length))
                path.removeLast(path.count - length)
            }
        case .beginSequence:
            for index in range where belongs(wanted[index]) { around[index] = token }
            var index = 0
            while true {
                let item = try tokens.next()
                if item.kind == .endSequence { return }
                path.append(contentsOf: "[\(index)]".utf8)
                try walk(item, paths(in: range, withSuffixFrom: length))
                path.removeLast(path.count - length)
                index += 1
            }
        default: return
        }
    }

    /// Those of the range that are the path or go on from it with a point or a bracket.
    private func paths(in range: Range<Int>, withSuffixFrom length: Int) -> Range<Int> {
        let first = lowerBound(in: range) { $0.lexicographicallyPrecedes(path) }
        // A point comes before a bracket in ASCII, and letters may stand between them, as may hyphens before both.
        let last = lowerBound(in: first..<range.upperBound) { $0.starts(with: path) }
        var (start, end) = (first, last)
        while start < end, !belongs(wanted[start]) { start += 1 }
        while start < end, !belongs(wanted[end - 1]) { end -= 1 }
        return start..<end
    }

    private func belongs(_ candidate: [UInt8]) -> Bool {
        path.isEmpty || candidate.count == path.count || candidate[path.count] == UInt8(ascii: ".")
            || candidate[path.count] == UInt8(ascii: "[")
    }

    private func lowerBound(in range: Range<Int>, _ isBefore: ([UInt8]) -> Bool) -> Int {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if isBefore(wanted[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
