import ReadoutModel
import ReadoutSyntax

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Writes blocks of Markdown. Its buffer is its own: marks and words are literals of this program, and text of a record
/// gets in through ``text(_:)`` and ``passage(_:)`` alone, which know where it stands and escape what counts there.
///
/// A block begins by a call and ends when the next begins.
struct BriefWriter: ~Copyable {
    private var out: ByteBuffer
    let language: Language
    private let escapes: Escape
    /// Whether texts that run the other way are set apart from the words around them.
    private let isolates: Bool
    /// How many levels the headings stand below those of a brief on its own.
    private let depth: Int
    private var block = Block.none
    private var place = MarkdownText.Place.lineStart

    private enum Block {
        case none, paragraph, heading, item, innerItem, quote, table

        var isItem: Bool { self == .item || self == .innerItem }
    }

    init(into out: consuming ByteBuffer, language: Language, escapes: Escape = .all, depth: Int = 0) {
        self.out = out
        self.language = language
        self.escapes = escapes
        isolates = language.isRightToLeft && !escapes.isEmpty
        self.depth = depth
    }

    /// Ends the last block and hands on the bytes.
    consuming func finish() -> ByteBuffer {
        if block != .none { out.append(UInt8(ascii: "\n")) }
        return out
    }

    /// Appends a literal; among the overloads of the buffer one of its own would be taken for a `String`.
    @inline(__always)
    private mutating func put(_ literal: StaticString) { out.append(literal) }

    // MARK: Blocks

    /// Begins a heading, of level 1 for a title. The anchor is an `id` that links can lead to in every renderer; those
    /// that renderers make of the heading's text differ.
    mutating func heading(_ level: Int, anchor: UnsafeRawBufferPointer? = nil) {
        begin(.heading)
        for _ in 0..<level + depth { put("#") }
        put(" ")
        if let anchor { append(anchorAt: anchor) }
        place = .heading
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

    /// Begins an item about something of the record.
    mutating func fact(about label: UnsafeRawBufferPointer) {
        guard Text.hasInk(label) else { return item() }
        begin(.item)
        put("- **")
        place = .inLine
        text(label)
        endLabel()
    }

    /// Begins an item about something of the record, under which inner items stand.
    mutating func item(about label: UnsafeRawBufferPointer) {
        item()
        strong(label)
    }

    /// Begins an item of a list within the last item.
    mutating func innerItem() {
        begin(.innerItem)
        put("  - ")
    }

    /// Ends a label, in which ``beginLabel()`` let more than a word stand.
    mutating func endLabel() {
        put(language.signs.colon)
        // The space is needed where the colon is one of Chinese, which is punctuation to CommonMark (§6.2).
        put("** ")
        place = .inLine
    }

    mutating func beginLabel() {
        begin(.item)
        put("- **")
        place = .inLine
    }

    /// Appends words in bold.
    mutating func strong(_ words: StaticString) {
        put("**")
        put(words)
        put("**")
        place = .inLine
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

    /// Ends the names of columns.
    mutating func endColumns(_ count: Int) {
        put("\n|")
        for _ in 0..<count { put(" --- |") }
    }

    mutating func beginRow() {
        if block == .table { put("\n") }
        block = .table
        put("| ")
        place = .cell
    }

    mutating func nextCell() { put(" | ") }
    mutating func endRow() { put(" |") }

    private mutating func begin(_ next: Block) {
        if block != .none {
            put("\n")
            if !(block.isItem && next.isItem) { put("\n") }
        }
        block = next
        place = .lineStart
    }

    // MARK: Within a block

    /// Whether a number and a point would begin a list here.
    var canBeginList: Bool { place == .lineStart && escapes.contains(.number) }

    /// Appends marks and words of this program.
    @inline(__always)
    mutating func mark(_ literal: StaticString) {
        assert(!couldJoin(literal), "together with the text before it, this could be a mark")
        put(literal)
        if place == .lineStart { place = .inLine }
    }

    /// Whether the literal completes something that a text may have begun: `](`, `![`.
    private func couldJoin(_ literal: StaticString) -> Bool {
        guard let last = out.bytes.last, literal.utf8CodeUnitCount > 0 else { return false }
        let first = literal.utf8Start[0]
        return last == UInt8(ascii: "]") && "([".utf8.contains(first)
            || last == UInt8(ascii: "!") && first == UInt8(ascii: "[")
    }

    /// Appends text of a record in bold.
    mutating func strong(_ text: UnsafeRawBufferPointer) {
        guard Text.hasInk(text) else { return }  // four stars would stand there
        put("**")
        place = .inLine
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
        place = .lineStart
    }

    /// Appends text of a record that makes a part of a line, as names do: its own lines are joined by spaces.
    mutating func text(_ text: Text) { text.withBytes { self.text($0) } }

    mutating func text(_ text: UnsafeRawBufferPointer) {
        let isIsolated = needsIsolate(text)
        if isIsolated { put("\u{2068}") }
        lines(of: text) { brief, _ in brief.put(" ") }
        if isIsolated { put("\u{2069}") }
    }

    /// Whether the text runs from left to right among words that run the other way. A heading and a cell of a table are
    /// their own, and so are the lines of a text that has several.
    private func needsIsolate(_ text: UnsafeRawBufferPointer) -> Bool {
        isolates && place != .heading && !place.isCell && BriefWriter.hasLeftToRight(text)
    }

    mutating func digits(_ number: Int, width: Int = 1) {
        out.append(decimal: number, width: width)
        place = place == .lineStart ? .inLine : place
    }

    /// Appends a part of a pattern of this program.
    mutating func literal(_ bytes: UnsafeRawBufferPointer) {
        out.append(bytes)
        place = place == .lineStart ? .inLine : place
    }

    /// Appends the part of a time that is digits and signs: `:05`, `+08:00`.
    mutating func signs(of time: Text, from start: Int, to end: Int) {
        time.withBytes { out.append(UnsafeRawBufferPointer(rebasing: $0[start..<end])) }
    }

    /// Appends text of a record that makes blocks: it keeps its lines and paragraphs.
    mutating func passage(_ text: Text) { text.withBytes { passage($0) } }

    mutating func passage(_ text: UnsafeRawBufferPointer) {
        if isolates, !text.contains(UInt8(ascii: "\n")) { return self.text(text) }
        lines(of: text) { brief, endsParagraph in
            if endsParagraph { brief.nextParagraph() } else { brief.lineBreak() }
        }
    }

    /// Appends the lines that are not blank, with what separates them; it is told whether blank ones stood there.
    @inline(__always)
    private mutating func lines(of bytes: UnsafeRawBufferPointer, separate: (inout BriefWriter, Bool) -> Void) {
        if let first = bytes.first, let last = bytes.last, MarkdownText.isInk(first), MarkdownText.isInk(last) {
            // Nothing is to be trimmed; unless a line break turns up, that is all.
            let start = out.count
            if MarkdownText.append(bytes, at: place, escapes, to: &out) {
                if place == .lineStart { place = .inLine }
                return
            }
            out.truncate(to: start)
        }
        var isFirst = true
        var wasBlank = false
        var start = 0
        while start < bytes.count {
            let rest = UnsafeRawBufferPointer(rebasing: bytes[start...])
            let end = BriefWriter.lineEnd(rest)
            start += end + 1
            let line = BriefWriter.trim(UnsafeRawBufferPointer(rebasing: rest[..<end]))
            guard !line.isEmpty else {
                wasBlank = true
                continue
            }
            if !isFirst { separate(&self, wasBlank) }
            MarkdownText.append(line, at: place, escapes, to: &out)
            if place == .lineStart { place = .inLine }
            (isFirst, wasBlank) = (false, false)
        }
    }

    /// Whether there is a letter that runs from left to right (UAX #9), told by the first bytes of characters: Latin,
    /// Greek, Cyrillic and Armenian letters, the scripts of India and what follows them, and those of East Asia.
    private static func hasLeftToRight(_ line: UnsafeRawBufferPointer) -> Bool {
        line.indices.contains { at in
            switch line[at] {
            case 0x41...0x5A, 0x61...0x7A, 0xC3...0xCB, 0xCD...0xD5, 0xE1, 0xE4...0xED: true
            case 0xE0: line[at + 1] >= 0xA4  // U+0900; those before run the other way
            case 0xE2: (0xB0...0xB7).contains(line[at + 1])  // U+2C00 to U+2DFF
            case 0xE3: line[at + 1] > 0x80 || (0x85...0x87).contains(line[at + 2]) || line[at + 2] >= 0xA1
            case 0xEF: line[at + 1] == 0xBC && line[at + 2] >= 0xA1 || line[at + 1] == 0xBD  // wide forms
            default: false
            }
        }
    }

    private static func lineEnd(_ bytes: UnsafeRawBufferPointer) -> Int {
        guard let base = bytes.baseAddress, let found = memchr(base, 0x0A, bytes.count) else { return bytes.count }
        return UnsafeRawPointer(found) - base
    }

    /// The line without the white space around it. That of other scripts goes too: some renderers trim it, and a hard
    /// break before a line that then is empty would show its backslash.
    static func trim(_ line: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        var (start, end) = (0, line.count)
        while start < end {
            let length = MarkdownText.whiteSpace(line, startingAt: start)
            if length == 0 { break }
            start += length
        }
        while end > start {
            let length = MarkdownText.whiteSpace(line, endingAt: end)
            if length == 0 { break }
            end -= length
        }
        return UnsafeRawBufferPointer(rebasing: line[start..<end])
    }

    /// Appends what a template has made: Markdown already.
    mutating func made(_ markdown: String) {
        out.append(markdown)
        if out.bytes.last != UInt8(ascii: "\n") { put("\n") }
    }

    // MARK: Links

    /// Appends text that links to an address; where that is none of the web, both as text.
    mutating func link(_ title: UnsafeRawBufferPointer, to address: UnsafeRawBufferPointer) {
        // White space alone would be a link that nobody sees. Angle brackets keep no bar from ending a cell.
        if !Text.hasInk(title), Text.hasInk(address) {
            return place.isCell ? link(address, to: address) : self.address(address)
        }
        guard MarkdownText.isWeb(address) else {
            text(title)
            mark(language.signs.open)
            text(address)
            mark(language.signs.close)
            return
        }
        beginLink()
        text(title)
        endLink(address)
    }

    /// Appends a word that links to an address; where that is none of the web, the word and the address.
    mutating func link(word: StaticString, to address: UnsafeRawBufferPointer) {
        guard MarkdownText.isWeb(address) else {
            mark(word)
            mark(" ")
            return text(address)
        }
        beginLink()
        mark(word)
        endLink(address)
    }

    /// Appends an address that links to itself.
    mutating func address(_ address: UnsafeRawBufferPointer) {
        if MarkdownText.isAutolink(address) {
            put("<")
            out.append(address)
            put(">")
            place = .inLine
        } else if MarkdownText.isWeb(address) {
            link(address, to: address)
        } else {
            text(address)
        }
    }

    /// Appends text that links to an anchor of the same file.
    mutating func link(_ title: UnsafeRawBufferPointer, toAnchor anchor: UnsafeRawBufferPointer) {
        beginLink()
        text(Text.hasInk(title) ? title : anchor)
        put("](#")
        append(anchor: anchor)
        put(")")
        place = .inLine
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

    /// Appends the name of an anchor. With a colon in it, it is none of those that renderers make of headings.
    private mutating func append(anchor: UnsafeRawBufferPointer) {
        put("summit:")
        MarkdownText.append(destination: anchor, to: &out)
    }

    /// Appends text that links to a file beside this one.
    mutating func link(_ title: UnsafeRawBufferPointer, toFile path: UnsafeRawBufferPointer) {
        beginLink()
        text(title)
        endLink(path)
    }

    private mutating func beginLink() {
        mark("[")
        place = block == .table ? .linkTextInCell : .linkText
    }

    private mutating func endLink(_ address: UnsafeRawBufferPointer) {
        put("](")
        MarkdownText.append(destination: address, to: &out)
        put(")")
        place = block == .table ? .cell : .inLine
    }
}
