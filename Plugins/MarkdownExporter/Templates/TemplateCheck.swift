import ReadoutExport
import ReadoutRecord

/// Looks through the tags of a template before it is used: a name that the data does not have, or a section that is not
/// closed, is an error with its line and column.
struct TemplateCheck {
    /// For messages: `brief.md.mustache:3:5: …`.
    let path: String
    private let text: [Character]
    private var at = 0
    private var line = 1
    private var column = 1
    private var sections: [(name: String, line: Int, pushes: Bool)] = []
    /// What names are looked up in, the innermost last.
    private var scopes: [TemplateShape]
    /// Names of other templates that it refers to.
    private(set) var partials: [Partial] = []
    /// How many sections and partials are around the tag that uses this template.
    private let depth: Int

    init(_ text: String, path: String, context: [TemplateShape], depth: Int) throws(OptionError) {
        self.text = Array(text)
        self.path = path
        self.depth = depth
        scopes = context
        while let tag = try nextTag() { try check(tag) }
        if let open = sections.last { throw error("{{#\(open.name)}} is not closed", line: open.line, column: 1) }
    }

    /// The name of another template, and where it is used.
    struct Partial {
        let name: String
        let context: [TemplateShape]
        let depth: Int
        /// `brief.md.mustache:3:5`
        let location: String
    }

    private struct Tag {
        let sigil: Character?
        let content: String
        let line: Int
        let column: Int
    }

    private func error(_ message: String, line: Int, column: Int) -> OptionError {
        OptionError("\(TextFile.shown(path)):\(line):\(column): \(message)")
    }

    private mutating func step() {
        if text[at].isNewline { (line, column) = (line + 1, 1) } else { column += 1 }
        at += 1
    }

    private func begins(_ word: String) -> Bool {
        text.count - at >= word.count && zip(text[at...], word).allSatisfy { $0 == $1 }
    }

    private mutating func nextTag() throws(OptionError) -> Tag? {
        while at < text.count, !begins("{{") { step() }
        guard at < text.count else { return nil }
        let (line, column) = (line, column)
        step()
        step()
        var sigil: Character?
        if at < text.count, "#^/!>{&<$=%".contains(text[at]) {
            sigil = text[at]
            step()
        }
        let end = sigil == "{" ? "}}}" : "}}"
        var content = ""
        while at < text.count, !begins(end) {
            content.append(text[at])
            step()
        }
        guard at < text.count else { throw error("this tag is not closed", line: line, column: column) }
        for _ in end { step() }
        let words = content.split(whereSeparator: \.isWhitespace)
        return Tag(sigil: sigil, content: words.joined(separator: " "), line: line, column: column)
    }

    private mutating func check(_ tag: Tag) throws(OptionError) {
        switch tag.sigil {
        case "!": return
        case nil, "{", "&":
            switch try shape(of: tag) {
            case .text, .date, .flag, .any: return
            case .texts, .list, .object:
                throw error(
                    "\"\(tag.content)\" is no text; {{#\(tag.content)}} begins a section for it", line: tag.line,
                    column: tag.column)
            }
        case "#" where isDeep, "^" where isDeep:
            throw error(
                "sections nest deeper than \(TemplateCheck.maximumDepth) levels", line: tag.line, column: tag.column)
        case "#":
            let shape = try shape(of: tag)
            scopes.append(shape)
            sections.append((tag.content, tag.line, true))
        case "^":
            _ = try shape(of: tag)
            sections.append((tag.content, tag.line, false))
        case "/":
            guard let open = sections.popLast(), open.name == tag.content else {
                throw error("{{/\(tag.content)}} closes nothing that is open", line: tag.line, column: tag.column)
            }
            if open.pushes { scopes.removeLast() }
        case ">":
            partials.append(
                Partial(
                    name: tag.content, context: scopes, depth: depth + sections.count + 1,
                    location: "\(TextFile.shown(path)):\(tag.line):\(tag.column)"))
        default:
            throw error(
                "tags that begin with \(tag.sigil ?? " ") are not for briefs", line: tag.line, column: tag.column)
        }
    }

    /// Whether there is no room for another section. Rendering recurses into each.
    private var isDeep: Bool { depth + sections.count >= TemplateCheck.maximumDepth }

    /// How deep sections and partials nest at most, counted together.
    static let maximumDepth = 100

    /// The shape of a name, with the helpers around it.
    private func shape(of tag: Tag) throws(OptionError) -> TemplateShape {
        var name = Substring(tag.content)
        var helpers: [TemplateHelper] = []
        while name.last == ")", let open = name.firstIndex(of: "(") {
            let word = String(name[..<open])
            guard let helper = TemplateHelper(rawValue: word) else {
                let known = TemplateHelper.allCases.map(\.rawValue)
                throw error(
                    "there is no helper \"\(word)\"\(hint(for: word, among: known))", line: tag.line, column: tag.column
                )
            }
            helpers.append(helper)
            name = name[name.index(after: open)...].dropLast()
        }
        // What comes from the position in a list: `first()` of nothing.
        if name.isEmpty, helpers.count == 1, [.first, .last].contains(helpers[0]) {
            guard let innermost = scopes.last(where: { !$0.isFlag }), innermost.isList || innermost.isAny else {
                throw error(
                    "\(helpers[0])() is for sections of lists, directly within them", line: tag.line, column: tag.column
                )
            }
            return .flag
        }
        var shape = try lookUp(String(name), tag)
        for helper in helpers.reversed() {
            guard helper.takes(shape) else {
                throw error("\(helper)() is not for \"\(name)\"", line: tag.line, column: tag.column)
            }
            shape = helper.result(of: shape)
        }
        return shape
    }

    private func lookUp(_ name: String, _ tag: Tag) throws(OptionError) -> TemplateShape {
        if name == ".", let current = scopes.last {
            switch current {
            case .texts, .text: return .text
            case .any: return .any
            case .date: return .date
            case .flag, .object, .list: throw error("here . is no text", line: tag.line, column: tag.column)
            }
        }
        var parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let first = parts.isEmpty ? "" : parts.removeFirst()
        var found = scopes.reversed().lazy.compactMap { $0[name: first] }.first
        for part in parts {
            if let found, found.isList {
                throw error(
                    "\"\(name)\" leads through a list; its items have a section of their own", line: tag.line,
                    column: tag.column)
            }
            found = found?[name: part]
        }
        guard let found else {
            let known = scopes.flatMap { $0.fields?.fields.map(\.name) ?? [] }
            throw error(
                "there is no name \"\(name)\" here\(hint(for: name, among: known))", line: tag.line, column: tag.column)
        }
        return found
    }
}

extension TemplateShape {
    /// Whether there are several of it.
    fileprivate var isList: Bool {
        switch self {
        case .list, .texts: true
        case .object, .text, .date, .flag, .any: false
        }
    }

    fileprivate var isFlag: Bool { if case .flag = self { true } else { false } }

    fileprivate var fields: TemplateFields? {
        switch self {
        case .object(let fields), .list(let fields): fields
        case .text, .date, .flag, .texts, .any: nil
        }
    }

    /// What a name stands for within it. Keys of the record's own are in every object, and what is in these nobody knows.
    fileprivate subscript(name name: String) -> TemplateShape? {
        if isAny { return .any }
        guard let fields else { return nil }
        return fields[name] ?? (name.hasPrefix("x-") ? .any : nil)
    }
}
