import ReadoutModel
import ReadoutSyntax
import ReadoutSystem

/// The result of reading one document: the document, what is wrong with it, and what else an exporter needs. It can be
/// handed to an exporter as it is.
public struct DocumentReading: Sendable {
    /// The document; `nil` where an error is among the diagnostics.
    public let document: Document?
    /// What is wrong, in the order of positions.
    public let diagnostics: [Diagnostic]
    /// The summit's time zone, where it has one.
    public let zone: Zone?
    /// The time zone data that the document was checked with.
    public let zones: ZoneDatabase
    /// Where each quote stands in the article's text, one item for each quote, `nil` if it was not found. Empty if the
    /// document names no text or the text is not there.
    public let passages: [Passage?]
    /// What could be read of a document with errors, so that it can be checked further.
    package let bad: Document?
}

/// Where the text of an article is, which a document names in `article.text` and which its quotes are compared with.
public enum ArticleSource: Sendable {
    /// In a file, whose path is as seen from the folder of the input's name.
    case besideInput
    /// Where a function finds it by the name that the document gives; `nil` where there is none of that name.
    case lookup(@Sendable (_ name: String) -> String?)
    /// Nowhere: quotes are not compared. This is for documents that are not to reach any file.
    case none
}

extension Document {
    /// Reads all documents of a YAML, JSON or NDJSON text, each with what is wrong with it.
    ///
    /// ```swift
    /// let text = "{readout: 1, id: a, article: {title: A}, summit: {title: S, start: 2023}}"
    /// let reading = Document.read(text)[0]
    /// ```
    /// - Parameters:
    ///   - name: what diagnostics call the text; if it is a path, its ending and its folder count.
    ///   - articles: where the texts of articles are.
    ///   - zones: the time zone data that local times are checked with.
    public static func read(
        _ text: some StringProtocol, name: String = "<text>", articles: ArticleSource = .besideInput,
        zones: ZoneDatabase = .system
    ) -> [DocumentReading] {
        read(bytes: Array(text.utf8), name: name, articles: articles, zones: zones)
    }

    /// As ``read(_:name:articles:zones:)``, of bytes. Bytes that are not UTF-8 give a diagnostic.
    public static func read(
        bytes: [UInt8], name: String = "<text>", articles: ArticleSource = .besideInput, zones: ZoneDatabase = .system
    ) -> [DocumentReading] {
        let stream = DocumentStream(bytes: bytes, name: name)
        var readings: [DocumentReading] = []
        // Nothing is read from a file, so nothing can fail.
        while let chunk = try? stream.next() {
            readings += chunk.map { $0.reading(name: name, articles: articles, zones: zones) }
        }
        return readings
    }
}

extension RawDocument {
    /// Reads and checks the document, and compares its quotes with the article.
    /// - Parameter name: the input's name, for diagnostics and for the folder of the article.
    public func reading(name: String, articles: ArticleSource, zones: ZoneDatabase) -> DocumentReading {
        reading(name: name, articles: articles, zones: zones, givesExcerpts: true)
    }

    /// As ``reading(name:articles:zones:)``.
    /// - Parameter givesExcerpts: whether diagnostics have the lines that they are about.
    package func reading(
        name: String, articles: ArticleSource, zones: ZoneDatabase, givesExcerpts: Bool
    ) -> DocumentReading {
        var zone: Zone?
        var (document, isBad, diagnostics) = readAnyway(file: name, zones: zones, zone: &zone)
        var passages: [Passage?] = []
        if let document, document.article.text != nil, !diagnostics.contains(where: { $0.field == "article.text" }) {
            let comparison =
                switch articles {
                case .besideInput: ArticleText.compare(document, in: Files.parent(of: name))
                case .lookup(let text): ArticleText.compare(document, lookup: text)
                case .none: ArticleText.Comparison()
                }
            diagnostics += locate(comparison.findings, beside: diagnostics, file: name)
            sort(&diagnostics)
            passages = comparison.passages
            isBad = isBad || diagnostics.contains { $0.severity == .error }
        }
        if givesExcerpts, !diagnostics.isEmpty { addExcerpts(to: &diagnostics) }
        return DocumentReading(
            document: isBad ? nil : document, diagnostics: diagnostics, zone: zone, zones: zones, passages: passages,
            bad: isBad ? document : nil)
    }
}
