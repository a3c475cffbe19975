import ReadoutLanguage
import ReadoutModel
import ReadoutSyntax

/// Writes blocks of Markdown. Its buffer is its own: marks and words are literals of this program, and text of a
/// document gets in through ``text(_:)`` and ``passage(_:)`` alone, which know where it stands and escape what counts
/// there.
///
/// A block begins by a call and ends when the next begins.
struct BriefWriter: DateSink, ~Copyable {
    private var out: ByteBuffer
    let language: Language
    /// The time zone of the summit.
    let localZone: LocalZone?
    let zoneNote: ZoneNote
    /// The zone of the option `alsoIn`.
    let otherZone: LocalZone?
    private let escapes: Escape
    /// Whether texts from left to right are set apart from words that run the other way. In a template they are not.
    private let isolates: Bool
    /// How many levels the headings stand below those of a brief on its own.
    private let depth: Int
    private var block = Block.none
    private(set) var position = MarkdownText.Position.lineStart
    /// Whether the words and signs of the language are kept on one line, as dates and hours are in narrow columns.
    private var keepsTogether = false
    /// Whether the cells of a table have several texts in them, or words beside them.
    var hasMixedCells = false
    /// Where a number ends that stands at the start of a line: a point there would begin a list (CommonMark §5.2).
    private var numberEnd = -1

    private enum Block {
        case none, paragraph, heading, item, innerItem, quote, table

        var isItem: Bool { self == .item || self == .innerItem }
    }

    init(
        into out: consuming ByteBuffer, language: Language, zone: LocalZone? = nil, zoneNote: ZoneNote = .words,
        otherZone: LocalZone? = nil, escapes: Escape = .all, depth: Int = 0
    ) {
        self.out = out
        self.language = language
        localZone = zone
        self.zoneNote = zoneNote
        self.otherZone = otherZone
        self.escapes = escapes
        isolates = language.isRightToLeft && !escapes.isEmpty
        self.depth = depth
    }

    /// Ends the last block and hands on the bytes.
    consuming func finish() -> ByteBuffer {
        if block != .none { out.append(UInt8(ascii: "\n")) }
        return out
    }

    /// Appends a literal of this program.
    private mutating func put(_ literal: StaticString) { out.append(literal) }

    // MARK: Blocks

    /// Begins a heading, of level 1 for a title. The anchor is an `id` that links can lead to in every renderer; those
    /// that renderers make of the heading's text differ.
    mutating func heading(_ level: Int, anchor: UnsafeRawBufferPointer? = nil) {
        begin(.heading)
        for _ in 0..<level + depth { put("#") }
        put(" ")
        if let anchor { append(anchorAt: anchor) }
        position = .heading
    }

    mutating func heading(_ level: Int, _ title: StaticString) {
        heading(level)
        put(title)
    }

    mutating func paragraph() { begin(.paragraph) }

    /// Begins an item of a list, a new one unless the last block was an item too.
    mutating func item() {
        begin(.item)
        put("- ")
    }

    /// Begins an item that says what follows: `- **Date:** `.
    mutating func fact(_ label: StaticString) {
        begin(.item)
        put("- **")
        put(label)
        endLabel()
    }

    /// Begins an item about something of the document.
    mutating func fact(about label: UnsafeRawBufferPointer) {
        guard Text.hasInk(label) else { return item() }
        begin(.item)
        put("- **")
        position = .inLine
        text(label)
        endLabel()
    }

    /// Begins an item about something of the document, under which inner items stand.
    mutating func item(about label: UnsafeRawBufferPointer) {
        item()
        strong(label)
    }

    /// Begins an item of a list within the last item.
    mutating func innerItem() {
        begin(.innerItem)
        put("  - ")
    }

    /// Ends a label that ``beginLabel()`` began.
    mutating func endLabel() {
        put(language.signs.colon)
        // The space is needed where the colon is one of Chinese, which is punctuation to CommonMark (§6.2).
        put("** ")
        position = .inLine
    }

    /// Begins an item with a label of more than a word.
    mutating func beginLabel() {
        begin(.item)
        put("- **")
        position = .inLine
    }

    /// Appends words in bold.
    mutating func strong(_ words: StaticString) {
        put("**")
        put(words)
        put("**")
        if position == .lineStart { position = .inLine }
    }

    mutating func quote() {
        begin(.quote)
        put("> ")
    }

    /// Begins a table of so many columns: then each is named by ``column(_:)``, and rows follow.
    mutating func table() {
        begin(.table)
        put("|")
    }

    mutating func column(_ name: StaticString) {
        put(" ")
        put(name)
        put(" |")
    }

    /// Appends a column that is named by a text of the user's.
    mutating func column(text: UnsafeRawBufferPointer) {
        put(" ")
        position = .cell
        self.text(text)
        put(" |")
    }

    /// Ends the names of columns.
    mutating func endColumns(_ count: Int) {
        put("\n|")
        for _ in 0..<count { put(" --- |") }
    }

    mutating func beginRow() {
        if block == .table { put("\n") }
        block = .table
        put("| ")
        position = .cell
    }

    mutating func nextCell() { put(" | ") }
    mutating func endRow() { put(" |") }

    private mutating func begin(_ next: Block) {
        if block != .none {
            put("\n")
            if !(block.isItem && next.isItem) { put("\n") }
        }
        block = next
        position = .lineStart
    }

    // MARK: Within a block

    /// Appends marks and words of this program.
    mutating func mark(_ literal: StaticString) {
        assert(!couldJoin(literal), "together with the text before it, this could be a mark")
        put(literal)
        if position == .lineStart { position = .inLine }
    }

    /// Whether the literal completes something that a text may have begun: `](`, `![`.
    private func couldJoin(_ literal: StaticString) -> Bool {
        guard let last = out.withBytes({ $0.last }), literal.utf8CodeUnitCount > 0 else { return false }
        let first = literal.utf8Start[0]
        return last == UInt8(ascii: "]") && "([".utf8.contains(first)
            || last == UInt8(ascii: "!") && first == UInt8(ascii: "[")
    }

    /// Appends text of a document in bold.
    mutating func strong(_ text: UnsafeRawBufferPointer) {
        guard Text.hasInk(text) else { return }  // four stars would stand there
        put("**")
        position = .inLine
        self.text(text)
        put("**")
    }

    /// Begins a new line within the block.
    mutating func lineBreak() {
        // A backslash, for spaces at the end of a line get lost (CommonMark §6.7).
        put("\\")
        newLine()
    }

    /// Begins a new paragraph within the block.
    mutating func nextParagraph() {
        if block == .quote { put("\n>") } else { put("\n") }
        newLine()
    }

    private mutating func newLine() {
        switch block {
        case .item: put("\n  ")
        case .innerItem: put("\n    ")
        case .quote: put("\n> ")
        default: put("\n")
        }
        position = .lineStart
    }

    /// Appends text of a document that makes a part of a line, as names do: its own lines are joined by spaces.
    mutating func text(_ text: Text) { text.withBytes { self.text($0) } }

    mutating func text(_ text: UnsafeRawBufferPointer) {
        let isIsolated = needsIsolate(text)
        if isIsolated { put("\u{2068}") }
        lines(of: text) { brief, _ in brief.put(" ") }
        if isIsolated { put("\u{2069}") }
    }

    /// Appends text that may be all there is in a row of a table. A row of nothing but these signs would be the line below a
    /// table's head to kramdown.
    mutating func text(aloneInRow text: UnsafeRawBufferPointer) {
        if Text.hasInk(text), text.allSatisfy({ "-=:+ \t".utf8.contains($0) }) { put("\\") }
        self.text(text)
    }

    /// Whether the text runs from left to right among words that run the other way. Headings, most cells of tables and texts
    /// of several lines have no other words beside them.
    private func needsIsolate(_ text: UnsafeRawBufferPointer) -> Bool {
        isolates && position != .heading && (hasMixedCells || !position.isCell) && MarkdownText.hasLeftToRight(text)
    }

    /// Appends words and signs of the language.
    mutating func literal(_ bytes: UnsafeRawBufferPointer) {
        if out.count == numberEnd, bytes.first == UInt8(ascii: ".") { put("\\") }
        if keepsTogether { appendTogether(bytes) } else { out.append(bytes) }
        if position == .lineStart { position = .inLine }
    }

    /// Appends a date or hours whose parts no line break separates.
    mutating func together(_ write: (inout BriefWriter) -> Void) {
        keepsTogether = true
        write(&self)
        keepsTogether = false
    }

    /// Appends words with spaces and dashes at which no line is broken: U+00A0, U+202F for thin ones, U+2060 behind a dash.
    private mutating func appendTogether(_ bytes: UnsafeRawBufferPointer) {
        var at = 0
        while at < bytes.count {
            let isPunctuation = at + 2 < bytes.count && bytes[at] == 0xE2 && bytes[at + 1] == 0x80
            if bytes[at] == UInt8(ascii: " ") {
                put("\u{A0}")
                at += 1
            } else if isPunctuation, bytes[at + 2] == 0x89 {
                put("\u{202F}")
                at += 3
            } else if isPunctuation, bytes[at + 2] == 0x93 {
                put("–\u{2060}")
                at += 3
            } else {
                out.append(bytes[at])
                at += 1
            }
        }
    }

    mutating func number(_ number: Int, width: Int = 1) {
        out.append(decimal: number, width: width)
        guard position == .lineStart else { return }
        position = .inLine
        if escapes.contains(.number) { numberEnd = out.count }
    }

    /// Appends text of a document that makes blocks: it keeps its lines and paragraphs.
    mutating func passage(_ text: Text) { text.withBytes { passage($0) } }

    mutating func passage(_ text: UnsafeRawBufferPointer) {
        if isolates, !text.contains(UInt8(ascii: "\n")) { return self.text(text) }
        lines(of: text) { brief, endsParagraph in
            if endsParagraph { brief.nextParagraph() } else { brief.lineBreak() }
        }
    }

    /// Appends the lines that are not blank.
    /// - Parameter separate: appends what stands between two of them; it is told whether blank lines stood there.
    @inline(__always)
    private mutating func lines(of bytes: UnsafeRawBufferPointer, separate: (inout BriefWriter, Bool) -> Void) {
        if let first = bytes.first, let last = bytes.last, MarkdownText.isInk(first), MarkdownText.isInk(last) {
            // Nothing is to be trimmed; unless a line break turns up, that is all.
            let start = out.count
            if MarkdownText.append(bytes, at: position, escapes, to: &out) {
                if position == .lineStart { position = .inLine }
                return
            }
            out.truncate(to: start)
        }
        var isFirst = true
        var wasBlank = false
        var start = 0
        while start < bytes.count {
            let rest = UnsafeRawBufferPointer(rebasing: bytes[start...])
            let end = MarkdownText.lineEnd(rest)
            start += end + 1
            let line = MarkdownText.trim(UnsafeRawBufferPointer(rebasing: rest[..<end]))
            guard !line.isEmpty else {
                wasBlank = true
                continue
            }
            if !isFirst { separate(&self, wasBlank) }
            MarkdownText.append(line, at: position, escapes, to: &out)
            if position == .lineStart { position = .inLine }
            (isFirst, wasBlank) = (false, false)
        }
    }

    /// Appends what a template has made, which is Markdown already.
    mutating func made(_ markdown: String) {
        out.append(markdown)
        if out.withBytes({ $0.last }) != UInt8(ascii: "\n") { put("\n") }
    }

    // MARK: Links

    /// Begins text that is a link. One of the calls below ends it.
    mutating func beginLink() {
        mark("[")
        position = block == .table ? .linkTextInCell : .linkText
    }

    /// Ends a link to an address.
    mutating func endLink(_ address: UnsafeRawBufferPointer) {
        put("](")
        MarkdownText.append(destination: address, to: &out)
        put(")")
        position = block == .table ? .cell : .inLine
    }

    /// Ends a link to an anchor of the same file.
    mutating func endLink(toAnchor anchor: UnsafeRawBufferPointer) {
        put("](#")
        append(anchor: anchor)
        put(")")
        position = .inLine
    }

    /// Appends an address between angle brackets, where ``MarkdownText/isAutolink(_:)`` holds of it.
    mutating func autolink(_ address: UnsafeRawBufferPointer) {
        put("<")
        out.append(address)
        put(">")
        position = .inLine
    }

    /// Appends an anchor in a paragraph of its own.
    mutating func anchor(_ anchor: UnsafeRawBufferPointer) {
        append(anchorAt: anchor)
        put("\n\n")
    }

    private mutating func append(anchorAt anchor: UnsafeRawBufferPointer) {
        put("<a id=\"")
        append(anchor: anchor)
        put("\"></a>")
    }

    /// Appends the name of an anchor. The colon in it keeps it apart from those that renderers make of headings.
    private mutating func append(anchor: UnsafeRawBufferPointer) {
        put("summit:")
        MarkdownText.append(destination: anchor, to: &out)
    }
}
