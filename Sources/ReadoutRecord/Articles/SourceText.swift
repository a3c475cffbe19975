import ReadoutModel

/// The text of an article, made ready to be searched.
struct SourceText {
    /// The text as it is.
    let scalars: [Unicode.Scalar]
    /// The characters that count when quotes are compared, and the index in `scalars` of each.
    private let plain: [Unicode.Scalar]
    private let positions: [Int]

    private static let contextLength = 32

    init(_ text: String) {
        let all = Array(text.unicodeScalars)
        scalars = all.first == "\u{FEFF}" ? Array(all.dropFirst()) : all
        positions = scalars.indices.filter { [scalars] in SourceText.counts(scalars[$0]) }
        plain = positions.map { [scalars] in scalars[$0] }
    }

    /// White space, quote marks and brackets do not count.
    private static func counts(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.properties.isWhitespace && !scalar.properties.isQuotationMark && scalar != "[" && scalar != "]"
    }

    /// Where the pieces of quotes, between their ellipses and brackets, stand one after the other: for each text `nil` if
    /// they do not, and an empty range if it is nothing but those. All are looked for in one walk through the article.
    func find(_ texts: [[String]]) -> [[Range<Int>?]] {
        var search = PhraseSearch()
        var quotes: [SoughtQuote] = []
        for text in texts.joined() {
            let pieces = SourceText.pieces(of: text).map { $0.unicodeScalars.filter(SourceText.counts) }
            quotes.append(SoughtQuote(pieces: pieces.filter { !$0.isEmpty }.map { search.add(Array($0)) }))
        }
        search.prepare()
        // For each piece the quotes that wait for it.
        var waiting = [[Int]](repeating: [], count: search.phraseCount)
        for index in quotes.indices { if let first = quotes[index].pieces.first { waiting[first].append(index) } }
        var count = quotes.count { !$0.pieces.isEmpty }
        if count > 0 {
            search.walk(plain) { piece, range in
                for index in exchange(&waiting[piece], with: []) {
                    if let next = quotes[index].take(range) { waiting[next].append(index) } else { count -= 1 }
                }
                return count > 0
            }
        }
        var all = quotes.makeIterator()
        return texts.map { $0.map { text in all.next().flatMap { range(of: $0, text) } } }
    }

    private func range(of quote: SoughtQuote, _ text: String) -> Range<Int>? {
        if quote.pieces.isEmpty { return 0..<0 }
        guard quote.isWhole, let range = quote.range else { return nil }
        return widened(positions[range.lowerBound]..<positions[range.upperBound - 1] + 1, text)
    }

    /// A word of which the editor has put a part in brackets, `[W]e`, is quoted whole.
    private func widened(_ range: Range<Int>, _ quote: String) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        if quote.first == "[" { while start > 0, scalars[start - 1].properties.isAlphabetic { start -= 1 } }
        if quote.last == "]" { while end < scalars.count, scalars[end].properties.isAlphabetic { end += 1 } }
        return start..<end
    }

    private static func pieces(of quote: String) -> [String] {
        var pieces: [String] = []
        var current = ""
        var depth = 0
        var rest = Substring(quote)
        while let character = rest.first {
            if depth == 0, rest.hasPrefix("...") || character == "…" || character == "[" {
                pieces.append(current)
                current = ""
            }
            if character == "[" { depth += 1 }
            if depth == 0 {
                if rest.hasPrefix("...") {
                    rest = rest.drop { $0 == "." }
                    continue
                }
                if character != "…" { current.append(character) }
            }
            if character == "]", depth > 0 { depth -= 1 }
            rest.removeFirst()
        }
        return pieces + [current]
    }

    func passage(_ range: Range<Int>, isTranslation: Bool) -> Passage {
        let before = max(0, range.lowerBound - SourceText.contextLength)..<range.lowerBound
        let after = range.upperBound..<min(scalars.count, range.upperBound + SourceText.contextLength)
        return Passage(
            start: range.lowerBound, end: range.upperBound, exact: text(range), prefix: text(before),
            suffix: text(after), isTranslation: isTranslation)
    }

    private func text(_ range: Range<Int>) -> Text { Text(string(range)) }

    func string(_ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[range])
        return String(view)
    }
}

/// A quote while it is looked for.
private struct SoughtQuote {
    /// The numbers of its pieces, in their order.
    let pieces: [Int]
    /// How many of them have been found, and where they stand.
    private var count = 0
    private(set) var range: Range<Int>?

    init(pieces: [Int]) { self.pieces = pieces }

    var isWhole: Bool { count == pieces.count }

    /// Takes the piece that it waits for, if that does not begin within the one before.
    /// - Returns: the piece that it waits for then; `nil` where all have been found.
    mutating func take(_ found: Range<Int>) -> Int? {
        if let range, found.lowerBound < range.upperBound { return pieces[count] }
        range = (range?.lowerBound ?? found.lowerBound)..<found.upperBound
        count += 1
        return isWhole ? nil : pieces[count]
    }
}
