/// The rules of ``MarkdownText``, each under a name: what a backslash, or a character reference, keeps from being a mark.
///
/// A brief is written with all of them. Tests leave out one at a time and see that a reader of Markdown then finds
/// another text.
package struct Escape: OptionSet, Sendable {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }

    package static let all = Escape(rawValue: .max)

    /// The rules with their names, in the order of their bits.
    package static let named: [(name: String, escape: Escape)] = [
        ("backslash", .backslash), ("code", .code), ("star", .star), ("underscore", .underscore), ("tilde", .tilde),
        ("open bracket", .openBracket), ("close bracket", .closeBracket), ("angle", .angle),
        ("reference", .reference), ("dollar", .dollar), ("slashes", .slashes), ("domain", .domain), ("bar", .bar),
        ("closing hash", .closingHash), ("tag", .tag), ("highlight", .highlight), ("comment", .comment),
        ("caret", .caret), ("brace", .brace), ("emoji", .emoji), ("heading", .heading), ("block quote", .blockQuote),
        ("underline", .underline), ("plus", .plus), ("dash", .dash), ("definition", .definition),
        ("box", .box), ("number", .number), ("letter", .letter), ("liquid", .liquid),
    ]

    // Within a line.

    /// A backslash before punctuation (CommonMark §2.4), a letter of TeX, or what the brief has behind the text.
    package static let backslash = Escape(rawValue: 1 << 0)
    /// Code spans and fences (§6.1, §4.5).
    package static let code = Escape(rawValue: 1 << 1)
    /// Emphasis, rules and items with `*` (§6.2).
    package static let star = Escape(rawValue: 1 << 2)
    package static let underscore = Escape(rawValue: 1 << 3)
    /// Strikethrough (GFM §6.5), subscripts, fences.
    package static let tilde = Escape(rawValue: 1 << 4)
    /// Text of links, footnotes and wikilinks.
    package static let openBracket = Escape(rawValue: 1 << 5)
    /// Links and references (§6.3, §4.7).
    package static let closeBracket = Escape(rawValue: 1 << 6)
    /// HTML and autolinks (§6.5, §6.6).
    package static let angle = Escape(rawValue: 1 << 7)
    /// Character references (§2.5).
    package static let reference = Escape(rawValue: 1 << 8)
    /// Math.
    package static let dollar = Escape(rawValue: 1 << 9)
    /// Addresses with a scheme (GFM §6.9).
    package static let slashes = Escape(rawValue: 1 << 10)
    /// Addresses without one: `www.example.org` (GFM §6.9), and `example.org` where programs look for them.
    package static let domain = Escape(rawValue: 1 << 11)
    /// The border of a cell, and a row of a table (GFM §4.10).
    package static let bar = Escape(rawValue: 1 << 12)
    /// What may close a heading (§4.2).
    package static let closingHash = Escape(rawValue: 1 << 13)
    /// `#tag` in Obsidian.
    package static let tag = Escape(rawValue: 1 << 14)
    /// `==highlight==` in Obsidian.
    package static let highlight = Escape(rawValue: 1 << 15)
    /// `%%comment%%` in Obsidian.
    package static let comment = Escape(rawValue: 1 << 16)
    /// `^blockid` in Obsidian, and superscripts.
    package static let caret = Escape(rawValue: 1 << 17)
    /// Attributes of Pandoc, and the braces of the template languages that Jekyll, Hugo and Quarto know.
    package static let brace = Escape(rawValue: 1 << 18)
    /// `:name:`.
    package static let emoji = Escape(rawValue: 1 << 19)

    // At the start of a line.

    package static let heading = Escape(rawValue: 1 << 20)
    package static let blockQuote = Escape(rawValue: 1 << 21)
    /// The line of `=` under a heading (§4.3).
    package static let underline = Escape(rawValue: 1 << 22)
    package static let plus = Escape(rawValue: 1 << 23)
    /// An item, a rule, the line under a heading or under the head of a table.
    package static let dash = Escape(rawValue: 1 << 24)
    /// The meaning of a term, the line under the head of a table, a fenced division.
    package static let definition = Escape(rawValue: 1 << 25)
    /// A task, a callout, a footnote.
    package static let box = Escape(rawValue: 1 << 26)
    package static let number = Escape(rawValue: 1 << 27)
    /// Items that Pandoc numbers by letters.
    package static let letter = Escape(rawValue: 1 << 28)

    /// `{%`, a tag of Liquid, in which Jekyll looks for what it runs before it looks for Markdown.
    package static let liquid = Escape(rawValue: 1 << 29)
}
