import ReadoutModel
import ReadoutSystem

/// Holds quotes against the text of the article they are from, where the record names it.
public enum ArticleText {
    /// Articles are a few pages; what is larger is no article.
    private static let maximumBytes = 16 << 20

    /// Warnings for quotes that do not occur in the article, or an article that is not there; an error where its path
    /// leaves the document's folder through a link.
    public static func check(_ document: Document, in folder: String) -> [Finding] {
        guard let name = document.article.text?.string else { return [] }
        let path = Files.join(folder, name)
        let base = Files.resolved(folder.isEmpty ? "." : folder)
        guard Files.resolved(path).hasPrefix(base.hasSuffix("/") ? base : base + "/") else {
            return [Finding(.error, "article.text", "\"\(name)\" leaves the document's folder through a link")]
        }
        let bytes: [UInt8]
        do throws(SystemError) {
            bytes = try Files.read(path, limit: maximumBytes)
        } catch {
            return [
                Finding(
                    .warning, "article.text", "\"\(name)\" cannot be read (\(error.reason)); the quotes are not checked"
                )
            ]
        }
        let article = Plain(String(decoding: bytes, as: UTF8.self)).scalars
        return document.quotes.enumerated().compactMap { index, quote in
            // Words translated from another language than the article's cannot occur in it.
            let isFound =
                occurs(quote.text.string, in: article)
                || (quote.translated.map { occurs($0.text.string, in: article) } ?? false)
            return isFound ? nil : Finding(.warning, "quotes[\(index)].text", "these words do not occur in \(name)")
        }
    }

    /// Whether the pieces of a quote, between its ellipses and brackets, occur one after the other.
    private static func occurs(_ quote: String, in article: [Unicode.Scalar]) -> Bool {
        var from = 0
        for piece in pieces(of: quote) {
            let wanted = Plain(piece).scalars
            if wanted.isEmpty { continue }
            guard let end = find(wanted, in: article, from: from) else { return false }
            from = end
        }
        return true
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

    private static func find(_ wanted: [Unicode.Scalar], in text: [Unicode.Scalar], from: Int) -> Int? {
        guard wanted.count <= text.count - from else { return nil }
        for start in from...(text.count - wanted.count) where text[start] == wanted[0] {
            if text[start..<start + wanted.count].elementsEqual(wanted) { return start + wanted.count }
        }
        return nil
    }

    /// A text without white space, quote marks and brackets.
    private struct Plain {
        let scalars: [Unicode.Scalar]

        init(_ text: String) {
            scalars = text.unicodeScalars.filter { scalar in
                !scalar.properties.isWhitespace && !scalar.properties.isQuotationMark && scalar != "[" && scalar != "]"
            }
        }
    }
}
