import Mustache
import ReadoutModel
import ReadoutSyntax

/// How a template of Markdown escapes what is put into it: for any position where it may stand.
struct MarkdownContent: MustacheContentType {
    /// Before a text that is Markdown already. No text of a document holds this character.
    static let isMarkdown = "\u{1}"

    func escapeText(_ text: String) -> String {
        if text.hasPrefix(Self.isMarkdown) { return String(text.dropFirst()) }
        return text.split(separator: "\n").map(Self.escaped).filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// A line without the white space around it.
    static func escaped(_ line: some StringProtocol) -> String {
        var out = ByteBuffer(capacity: line.utf8.count + 16)
        Text(line).withBytes { bytes in
            let line = MarkdownText.trim(bytes)
            if !line.isEmpty { MarkdownText.append(line, at: .anywhere, .all, to: &out) }
        }
        return out.string
    }

    static let name: String = {
        MustacheContentTypes.register(MarkdownContent(), named: "MARKDOWN")
        return "MARKDOWN"
    }()
}
