import Mustache
import ReadoutModel
import ReadoutSyntax

/// A text in the data of a template. In a template of Markdown it is escaped, and stands on one line.
struct TemplateText: MustacheCustomRenderable, MustacheTransformable {
    let text: String

    var renderText: String { text }
    var isNull: Bool { text.isEmpty }

    /// The helpers that take a text: ``TemplateHelper``.
    func transform(_ name: String) -> Any? {
        switch TemplateHelper(rawValue: name) {
        case .paragraphs: marked(separator: "\\\n", paragraph: "\n\n")
        case .item: marked(separator: "\\\n  ", paragraph: "\n\n  ")
        case .quote: marked(separator: "\\\n> ", paragraph: "\n>\n> ", first: "> ")
        case .uppercased: TemplateText(text: text.uppercased())
        case .lowercased: TemplateText(text: text.lowercased())
        case .empty: isNull
        case .count, .first, .last, .joined, nil: nil
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
struct TemplateTexts: MustacheTransformable, MustacheSequence {
    let texts: [TemplateText]
    let signs: Language.Signs

    func makeIterator() -> IndexingIterator<[TemplateText]> { texts.makeIterator() }

    func transform(_ name: String) -> Any? {
        switch TemplateHelper(rawValue: name) {
        case .joined: TemplateText(text: joined)
        case .first: texts.first
        case .last: texts.last
        case .count: texts.count
        case .empty: texts.isEmpty
        default: nil
        }
    }

    /// `A, B, and C`
    private var joined: String {
        guard let last = texts.last else { return "" }
        let before = texts.dropLast().map(\.text).joined(separator: "\(signs.comma)")
        if before.isEmpty { return last.text }
        return before + (texts.count == 2 ? "\(signs.and)" : "\(signs.lastAnd)") + last.text
    }
}

/// What stands before a name in parentheses: `{{joined(topics)}}`.
enum TemplateHelper: String, CaseIterable {
    /// The text with its lines and paragraphs; as an item of a list; as a block quote.
    case paragraphs, item, quote
    case uppercased, lowercased
    case joined, first, last, count, empty

    /// Whether it can be asked of a value of this shape.
    func takes(_ shape: TemplateShape) -> Bool {
        switch (self, shape) {
        case (.paragraphs, .text), (.item, .text), (.quote, .text), (.uppercased, .text), (.lowercased, .text),
            (.empty, .text), (.joined, .texts):
            true
        case (.first, .texts), (.last, .texts), (.count, .texts), (.empty, .texts), (.count, .list), (.empty, .list):
            true
        default: false
        }
    }
}

/// How a template of Markdown escapes what is put into it: for any place where it may stand.
struct MarkdownContent: MustacheContentType {
    /// Before a text that is Markdown already. No text of a record holds this character.
    static let isMarkdown = "\u{1}"

    func escapeText(_ text: String) -> String {
        if text.hasPrefix(Self.isMarkdown) { return String(text.dropFirst()) }
        return text.split(separator: "\n").map(Self.escaped).filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// A line without the white space around it.
    static func escaped(_ line: some StringProtocol) -> String {
        var out = ByteBuffer(capacity: line.utf8.count + 16)
        Text(line).withBytes { bytes in
            let line = BriefWriter.trim(bytes)
            if !line.isEmpty { MarkdownText.append(line, at: .anywhere, .all, to: &out) }
        }
        return out.string
    }

    static let name: String = {
        MustacheContentTypes.register(MarkdownContent(), named: "MARKDOWN")
        return "MARKDOWN"
    }()
}
