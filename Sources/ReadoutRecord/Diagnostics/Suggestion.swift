/// How many candidates are looked at, and how long a word is compared: there is no end to what can be in an input.
private let mostCandidates = 500
private let longestWord = 64

/// The candidate that `word` is most likely meant to be, or `nil` where none is near.
///
/// Near is a third of the letters at most, counting a letter that is wrong, missing, too many, or swapped with the
/// next. Of equally near ones the first counts. Of many candidates the first 500 are looked at.
public func suggestion(for word: String, among candidates: some Sequence<String>) -> String? {
    let letters = Array(word.lowercased().unicodeScalars.prefix(longestWord + 1))
    guard letters.count <= longestWord else { return nil }
    let limit = max(1, letters.count / 3)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates.prefix(mostCandidates) where candidate != word {
        guard abs(candidate.unicodeScalars.count - letters.count) <= limit else { continue }
        let distance = editDistance(letters, Array(candidate.lowercased().unicodeScalars))
        if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.candidate
}

/// `; did you mean "x"?`, or nothing.
public func hint(for word: String, among candidates: some Sequence<String>) -> String {
    suggestion(for: word, among: candidates).map { "; did you mean \"\($0)\"?" } ?? ""
}

/// Optimal string alignment distance.
private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
        var row = [i + 1]
        for j in b.indices {
            var cost = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
            if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
            row.append(cost)
        }
        (beforeLast, last) = (last, row)
    }
    return last[b.count]
}
