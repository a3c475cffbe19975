import ReadoutModel
import ReadoutSystem

/// Compares quotes with the text of the article that they are from, if the document names it.
public enum ArticleText {
    /// The largest file that is read. Articles have a few pages.
    private static let maximumBytes = 16 << 20

    /// The result of a comparison.
    public struct Comparison: Sendable {
        /// Warnings for quotes that do not occur in the article, or an article that is not there; an error where its
        /// path leaves the document's folder through a link.
        public var findings: [Finding] = []
        /// Where each quote stands; empty where there is no article, `nil` for a quote that is not in it.
        public var passages: [Passage?] = []
    }

    /// Compares the quotes with the file that the document names.
    /// - Parameter folder: the document's.
    public static func compare(_ document: Document, in folder: String) -> Comparison {
        guard let name = document.article.text?.string else { return Comparison() }
        let path = Files.join(folder, Files.path(ofText: name))
        guard Files.isWithin(path, folder) else {
            let message = "\(quoted(name)) leaves the document's folder through a link"
            return Comparison(findings: [Finding(.error, .badPath, "article.text", message)])
        }
        let bytes: [UInt8]
        do throws(SystemError) {
            bytes = try Files.read(path, limit: maximumBytes)
        } catch {
            return notRead(name, error.reason)
        }
        return compare(document, with: String(decoding: bytes, as: UTF8.self))
    }

    /// Compares the quotes with the text that a function finds under the name in the document.
    static func compare(_ document: Document, lookup: (String) -> String?) -> Comparison {
        guard let name = document.article.text?.string else { return Comparison() }
        guard let text = lookup(name) else { return notRead(name, "there is none of that name") }
        return compare(document, with: text)
    }

    private static func notRead(_ name: String, _ reason: String) -> Comparison {
        let message = "\(quoted(name)) cannot be read (\(reason)); the quotes are not checked"
        return Comparison(findings: [Finding(.warning, .articleNotRead, "article.text", message)])
    }

    /// Compares the quotes with a text, whatever the document says of it.
    public static func compare(_ document: Document, with text: String) -> Comparison {
        let name = document.article.text?.string ?? "the article"
        let source = SourceText(text)
        var comparison = Comparison()
        for (index, quote) in document.quotes.enumerated() {
            // Words translated from another language than the article's cannot occur in it.
            let texts = [quote.text.string] + (quote.translated.map { [$0.text.string] } ?? [])
            let found = texts.indices.lazy.compactMap { at in source.find(texts[at]).map { (at, $0) } }.first
            comparison.passages.append(
                found.flatMap { at, range in range.isEmpty ? nil : source.passage(range, isTranslation: at == 1) })
            guard found == nil else { continue }
            let nearest = source.nearest(to: texts).map { "; the nearest passage is \"\($0)\"" } ?? ""
            comparison.findings.append(
                Finding(
                    .warning, .quoteNotFound, "quotes[\(index)].text",
                    "these words do not occur in \(name)\(nearest)"))
        }
        return comparison
    }
}

/// A passage in the text of an article. Positions count Unicode scalars from 0, as a Text Position Selector has them
/// (Web Annotation Data Model §4.2.5); a byte order mark at the beginning is no part of the text.
public struct Passage: Sendable, Hashable {
    /// The position of the first scalar.
    public var start: Int
    /// The position behind the last one.
    public var end: Int
    /// The article's own words, with what the quote leaves out.
    public var exact: Text
    /// What stands before it, a few words.
    public var prefix: Text
    /// What stands after it, a few words.
    public var suffix: Text
    /// Whether it was the quote's translation that was found.
    public var isTranslation: Bool

    /// A passage at these positions.
    public init(start: Int, end: Int, exact: Text, prefix: Text, suffix: Text, isTranslation: Bool) {
        (self.start, self.end, self.exact) = (start, end, exact)
        (self.prefix, self.suffix, self.isTranslation) = (prefix, suffix, isTranslation)
    }
}

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

    /// Where the pieces of a quote, between its ellipses and brackets, stand one after the other; an empty range where
    /// the quote is nothing but those.
    func find(_ quote: String) -> Range<Int>? {
        var found: Range<Int>?
        var from = 0
        for piece in SourceText.pieces(of: quote) {
            let wanted = piece.unicodeScalars.filter(SourceText.counts)
            if wanted.isEmpty { continue }
            guard let start = position(of: Array(wanted), from: from) else { return nil }
            from = start + wanted.count
            found = (found?.lowerBound ?? positions[start])..<positions[from - 1] + 1
        }
        guard let found else { return 0..<0 }
        return widened(found, quote)
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

    private func position(of wanted: [Unicode.Scalar], from: Int) -> Int? {
        guard wanted.count <= plain.count - from else { return nil }
        for start in from...(plain.count - wanted.count) where plain[start] == wanted[0] {
            if plain[start..<start + wanted.count].elementsEqual(wanted) { return start }
        }
        return nil
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
