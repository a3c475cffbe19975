import Mustache
import ReadoutLanguage

/// A value without names in it. Mustache would take the properties of any other struct for names.
protocol TemplateLeaf: MustacheParent {}

extension TemplateLeaf {
    func child(named: String) -> Any? { nil }
}

/// A text in the data of a template. In a template of Markdown it is escaped, and stands on one line.
struct TemplateText: MustacheCustomRenderable, MustacheTransformable, TemplateLeaf {
    let text: String
    /// What the document has, where the text is Markdown made of it.
    var original: String?

    var renderText: String { text }
    var isNull: Bool { text.isEmpty }

    /// The helpers that take a text: ``TemplateHelper``.
    func transform(_ name: String) -> Any? {
        switch TemplateHelper(rawValue: name) {
        case .paragraphs: marked(separator: "\\\n", paragraph: "\n\n")
        // Four spaces are within an item of a list of hyphens and of one of numbers.
        case .item: marked(separator: "\\\n    ", paragraph: "\n\n    ")
        case .quote: marked(separator: "\\\n> ", paragraph: "\n>\n> ", first: "> ")
        case .uppercased: TemplateText(text: text.uppercased())
        case .lowercased: TemplateText(text: text.lowercased())
        case .empty: isNull
        default: nil
        }
    }

    /// The text with its lines and paragraphs, already as Markdown.
    private func marked(separator: String, paragraph: String, first: String = "") -> TemplateText {
        var result = ""
        var wasBlank = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let line = MarkdownContent.escaped(line)
            if line.isEmpty {
                wasBlank = true
                continue
            }
            result += result.isEmpty ? first : wasBlank ? paragraph : separator
            result += line
            wasBlank = false
        }
        return TemplateText(text: MarkdownContent.isMarkdown + result)
    }
}

/// A list of texts, which can be joined as the language does it.
struct TemplateTexts: MustacheTransformable, MustacheSequence, TemplateLeaf {
    let texts: [TemplateText]
    let lists: ListPatterns

    func makeIterator() -> IndexingIterator<[TemplateText]> { texts.makeIterator() }

    func transform(_ name: String) -> Any? {
        switch TemplateHelper(rawValue: name) {
        case .joined: TemplateText(text: lists.joined(texts.map(\.text)))
        case .first: texts.first
        case .last: texts.last
        case .count: texts.count
        case .empty: texts.isEmpty
        default: nil
        }
    }
}
