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
        var nearest = NearestPassage(source)
        var comparison = Comparison()
        // Words translated from another language than the article's cannot occur in it.
        let texts = document.quotes.map { [$0.text.string] + ($0.translated.map { [$0.text.string] } ?? []) }
        for (index, found) in source.find(texts).enumerated() {
            let first = found.indices.lazy.compactMap { at in found[at].map { (at, $0) } }.first
            comparison.passages.append(
                first.flatMap { at, range in range.isEmpty ? nil : source.passage(range, isTranslation: at == 1) })
            guard first == nil, comparison.findings.count < Diagnostic.maximumCount else { continue }
            let hint = nearest.passage(for: texts[index]).map { "; the nearest passage is \"\($0)\"" } ?? ""
            comparison.findings.append(
                Finding(
                    .warning, .quoteNotFound, "quotes[\(index)].text", "these words do not occur in \(name)\(hint)"))
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
