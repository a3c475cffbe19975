import ReadoutLanguage
import ReadoutModel
import ReadoutSyntax

/// Text for people, as DESCRIPTION has it: paragraphs, headings and lists, plain or as HTML.
///
/// Calendars show plain text as it is, often on a narrow screen: an empty line parts paragraphs, and each item of a
/// list has a line of its own.
///
/// ```swift
/// prose.begin(.plain)
/// prose.heading(language.headings.participants)
/// prose.item()
/// prose.text(participant.name)
/// prose.end()
/// ```
struct Prose: ~Copyable {
    enum Form {
        case plain, html
        /// Laid out as plain text, for programs that take it for HTML.
        case escaped
    }

    private enum Block {
        case paragraph, heading, item
    }

    private var out = ByteBuffer(capacity: 4096)
    private var form = Form.plain
    private var open: Block?

    /// The language of the words.
    let language: Language
    /// The time zone of local times.
    var zone: Text?

    init(in language: Language) { self.language = language }

    /// Calls `body` with the text so far.
    func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result { out.withBytes(body) }

    /// How many bytes there are so far.
    var length: Int { out.count }

    /// Takes back what was written since there were `length` bytes, within a block.
    mutating func cut(to length: Int) { out.truncate(to: length) }

    /// A copy of the text so far.
    var copy: Text { out.uncheckedText() }

    /// Begins a new text.
    mutating func begin(_ form: Form) {
        out.truncate(to: 0)
        self.form = form
        open = nil
        if form == .html { out.append("<html><body>") }
    }

    mutating func end() {
        if form == .html {
            endBlock(before: nil)
            out.append("</body></html>")
        }
        open = nil
    }

    // MARK: Blocks

    mutating func paragraph() { begin(.paragraph) }

    mutating func heading(_ text: StaticString) {
        begin(.heading)
        literal(text)
    }

    /// An item of a list, which follows a heading or an item.
    mutating func item() { begin(.item) }

    /// A new line within a block.
    mutating func line() {
        if form == .html { out.append("<br>") } else { out.append(UInt8(ascii: "\n")) }
    }

    private mutating func begin(_ block: Block) {
        if form == .html {
            endBlock(before: block)
            switch block {
            case .paragraph: out.append("<p>")
            case .heading: out.append("<h4>")
            case .item: out.append(open == .item ? "<li>" : "<ul><li>")
            }
        } else if block == .item {
            out.append("\n- ")
        } else if open != nil {
            out.append("\n\n")
        }
        open = block
    }

    private mutating func endBlock(before next: Block?) {
        switch open {
        case .paragraph: out.append("</p>")
        case .heading: out.append("</h4>")
        case .item: out.append(next == .item ? "</li>" : "</li></ul>")
        case nil: break
        }
    }

    // MARK: Words

    /// Words and signs without characters that are markup in HTML.
    @inline(__always)  // so that the number of bytes is known
    mutating func literal(_ literal: StaticString) { out.append(literal) }
    /// The same, as a date has them.
    mutating func literal(_ bytes: UnsafeRawBufferPointer) { out.append(bytes) }

    mutating func number(_ number: Int, width: Int = 1) { out.append(decimal: number, width: width) }

    mutating func text(_ text: Text) { text.withBytes { self.text($0) } }

    /// Text of a document, without a line break at its end.
    mutating func text(_ bytes: UnsafeRawBufferPointer) {
        switch form {
        case .plain: out.append(lines: bytes)
        case .html: marked(bytes, lineBreak: "<br>") { $0.append(lines: $1) }
        case .escaped: marked(bytes, lineBreak: "\n") { $0.append(lines: $1) }
        }
    }

    /// Text that stays on its line: a name, a title.
    mutating func words(_ bytes: UnsafeRawBufferPointer) {
        if form == .plain {
            out.append(oneLine: bytes)
        } else {
            marked(bytes, lineBreak: " ") { $0.append(oneLine: $1) }
        }
    }

    /// Text for HTML, with its line breaks as `body` writes them.
    private mutating func marked(
        _ bytes: UnsafeRawBufferPointer, lineBreak: StaticString,
        _ body: (inout ByteBuffer, UnsafeRawBufferPointer) -> Void
    ) {
        guard LineBreak.has(bytes) else { return out.append(escapingHTML: bytes) }
        var lines = ByteBuffer(capacity: bytes.count)
        body(&lines, bytes)
        lines.withBytes { out.append(escapingHTML: $0, lineBreak: lineBreak) }
    }

    /// An address. Only one of the web becomes a link: where another one leads has not been checked.
    mutating func address(_ iri: UnsafeRawBufferPointer) {
        let isOfWeb = iri.starts(with: "https://".utf8) || iri.starts(with: "http://".utf8)
        guard form == .html, isOfWeb else { return text(iri) }
        out.append("<a href=\"")
        text(iri)
        out.append("\">")
        text(iri)
        out.append("</a>")
    }
}
