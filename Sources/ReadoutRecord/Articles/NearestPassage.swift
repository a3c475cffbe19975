import ReadoutModel

// What may have been meant by a quote that does not occur in its article.

struct NearestPassage {
    private let source: SourceText
    private lazy var article = NearestPassage.words(of: source.scalars)
    /// How many words may still be looked at. The passages of many quotes in a long article would take long to find, and
    /// nobody reads as many hints.
    private var budget = 2_000_000

    init(_ source: SourceText) { self.source = source }

    /// The passage that has most of the words of one of these quotes, on one line; `nil` where none has half of them.
    mutating func passage(for quotes: [String]) -> String? {
        guard budget > 0 else { return nil }
        var best: (share: Double, range: Range<Int>)?
        for quote in quotes {
            let words = NearestPassage.words(of: Array(quote.unicodeScalars)).map(\.word)
            budget -= article.count + words.count
            guard let (share, range) = nearest(words, in: article) else { continue }
            if share > best?.share ?? 0 { best = (share, range) }
        }
        guard let best, best.share >= 0.5 else { return nil }
        return NearestPassage.line(source.string(best.range))
    }

    private typealias Word = (word: String, range: Range<Int>)

    /// As long as the quote, the first with the most words in common, and no longer than from the first to the last of
    /// those.
    private func nearest(_ quote: [String], in article: [Word]) -> (Double, Range<Int>)? {
        guard !quote.isEmpty, !article.isEmpty else { return nil }
        let wanted = quote.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        var window: [String: Int] = [:]
        var (common, best, bestEnd) = (0, 0, 0)
        for index in article.indices {
            let word = article[index].word
            window[word, default: 0] += 1
            if window[word]! <= wanted[word] ?? 0 { common += 1 }  // counted above
            if index >= quote.count {
                let gone = article[index - quote.count].word
                if window[gone]! <= wanted[gone] ?? 0 { common -= 1 }  // counted when it came
                window[gone]! -= 1
            }
            if common > best { (best, bestEnd) = (common, index) }
        }
        let words = article[max(0, bestEnd - quote.count + 1)...bestEnd]
        guard let first = words.first(where: { wanted[$0.word] != nil }),
            let last = words.last(where: { wanted[$0.word] != nil })
        else { return nil }
        return (Double(best) / Double(quote.count), first.range.lowerBound..<last.range.upperBound)
    }

    /// Runs of letters and digits, in small letters. An ideograph is a word of its own.
    private static func words(of scalars: [Unicode.Scalar]) -> [Word] {
        var words: [Word] = []
        var start: Int?
        func end(_ at: Int) {
            guard let from = start else { return }
            var word = String.UnicodeScalarView()
            word.append(contentsOf: scalars[from..<at])
            words.append((String(word).lowercased(), from..<at))
            start = nil
        }
        for (at, scalar) in scalars.enumerated() {
            let properties = scalar.properties
            if properties.isIdeographic || !(properties.isAlphabetic || properties.numericType != nil) { end(at) }
            if properties.isIdeographic {
                start = at
                end(at + 1)
            } else if start == nil, properties.isAlphabetic || properties.numericType != nil {
                start = at
            }
        }
        end(scalars.count)
        return words
    }

    /// Without line breaks, and no longer than a line or two.
    private static func line(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count > 200 ? line.prefix(200) + "…" : line
    }
}
