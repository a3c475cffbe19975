/// Keeps what a document says from becoming markup. A backslash, or a character reference where a backslash would not
/// do, is put wherever CommonMark 0.31, GitHub's extensions (tables, strikethrough, autolinks, task lists, footnotes,
/// alerts, math), Obsidian, Pandoc, kramdown, Hugo or Liquid would read a mark, and nowhere else. The rules are those
/// of ``Escape``.
///
/// It works on one line at a time, without the white space around it, which could make a code block or a hard break.
/// What stands before and after the line is not looked at. Where it could matter, the text is escaped.
enum MarkdownText {
    /// Where in a brief the text stands.
    enum Position {
        /// First in a line of a paragraph, list item or block quote: marks of blocks count too.
        case lineStart
        case inLine
        /// In a heading: a last `#` would be dropped.
        case heading
        /// In a table: a bar would end the cell.
        case cell
        /// Between `[` and `](…)`.
        case linkText
        case linkTextInCell
        /// It is not known: any of these.
        case anywhere

        var isCell: Bool { self == .cell || self == .linkTextInCell || self == .anywhere }
        var isLinkText: Bool { self == .linkText || self == .linkTextInCell || self == .anywhere }
    }
}
