import Mustache
import ReadoutModel
import ReadoutSyntax

/// A value without names in it. Mustache would take the properties of any other struct for names.
protocol TemplateLeaf: MustacheParent {}

extension TemplateLeaf {
    func child(named: String) -> Any? { nil }
}

/// A text in the data of a template. In a template of Markdown it is escaped, and stands on one line.
struct TemplateText: MustacheCustomRenderable, MustacheTransformable, TemplateLeaf {
    let text: String

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
    let signs: Language.Signs

    func makeIterator() -> IndexingIterator<[TemplateText]> { texts.makeIterator() }

    func transform(_ name: String) -> Any? {
        switch TemplateHelper(rawValue: name) {
        case .joined: TemplateText(text: signs.joined(texts.map(\.text)))
        case .first: texts.first
        case .last: texts.last
        case .count: texts.count
        case .empty: texts.isEmpty
        default: nil
        }
    }
}

/// What stands before a name in parentheses: `{{joined(topics)}}`.
enum TemplateHelper: String, CaseIterable {
    /// The text with its lines and paragraphs; as an item of a list; as a block quote.
    case paragraphs, item, quote
    case uppercased, lowercased
    case joined, first, last, count, empty
    /// Of a date: one of its ends, as the record has it, the days that it can mean, and its parts.
    case start, end, written, firstDay, lastDay, year, month, day, weekday, time

    /// Whether it can be asked of a value of this shape.
    func takes(_ shape: TemplateShape) -> Bool {
        switch (self, shape) {
        case (.paragraphs, .text), (.item, .text), (.quote, .text), (.uppercased, .text), (.lowercased, .text),
            (.empty, .text), (.joined, .texts):
            true
        case (.uppercased, .date), (.lowercased, .date), (.empty, .date), (.start, .date), (.end, .date),
            (.written, .date), (.firstDay, .date), (.lastDay, .date), (.year, .date), (.month, .date), (.day, .date),
            (.weekday, .date), (.time, .date):
            true
        case (.first, .texts), (.last, .texts), (.count, .texts), (.empty, .texts), (.count, .list), (.empty, .list):
            true
        default: false
        }
    }

    /// What it makes of a value that it takes.
    func result(of shape: TemplateShape) -> TemplateShape {
        switch self {
        case .empty: .flag
        case .start, .end: .date
        case .paragraphs, .item, .quote, .uppercased, .lowercased, .joined, .first, .last, .count, .written,
            .firstDay, .lastDay, .year, .month, .day, .weekday, .time:
            .text
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
