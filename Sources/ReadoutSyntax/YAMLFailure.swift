import CLibYAML
import ReadoutModel

/// What libyaml stumbles over, turned into what was probably meant: where the mistake is, what is wrong and what to write.
///
/// libyaml says where it could not go on and what it was doing. The lines there tell more.
struct YAMLFailure {
    /// libyaml's own words, of which none is shown.
    let problem: String
    let context: String
    /// Where it could not go on.
    let at: Mark
    /// Where what it was reading begins.
    let begin: Mark
    let lines: Lines
    /// The columns of the mappings that are open, from the outermost.
    let columns: [Int]
    let isReader: Bool
    let value: UInt32
    let firstLine: Int

    /// A line and a column, both from 0.
    struct Mark: Equatable {
        var line: Int
        var column: Int
    }

    /// A mistake, before the line of the file is known.
    struct Mistake {
        var mark: Mark
        var message: String
        /// The first line of which it is not known what it was to say.
        var firstLost: Int

        init(_ message: String, _ mark: Mark, firstLost: Int? = nil) {
            (self.message, self.mark, self.firstLost) = (message, mark, firstLost ?? mark.line)
        }
    }

    /// - Parameters:
    ///   - source: the text.
    ///   - given: what libyaml was given for it, with the same lines and columns.
    init(
        _ parser: yaml_parser_t, in source: UnsafeRawBufferPointer, given: UnsafeRawBufferPointer, columns: [Int],
        firstLine: Int
    ) {
        problem = parser.problem.map { String(cString: $0) } ?? ""
        context = parser.context.map { String(cString: $0) } ?? ""
        isReader = parser.error == YAML_READER_ERROR
        value = UInt32(bitPattern: parser.problem_value)
        lines = Lines(source, first: firstLine - 1)
        self.firstLine = firstLine
        self.columns = columns
        if isReader {
            let position = ReadoutSyntax.position(of: parser.problem_offset, in: given)
            at = Mark(line: position.line - 1, column: position.column - 1)
            begin = at
        } else {
            at = Mark(line: Int(parser.problem_mark.line), column: Int(parser.problem_mark.column))
            let hasContext = parser.context != nil
            begin =
                hasContext
                ? Mark(line: Int(parser.context_mark.line), column: Int(parser.context_mark.column)) : at
        }
    }

    /// The error, and the first line of the file of which it is not known what it was to say.
    var error: (SyntaxError, firstLost: Int) {
        let mistake = mistake
        let position = Position(line: firstLine + mistake.mark.line, column: mistake.mark.column + 1)
        return (SyntaxError(mistake.message, at: position), firstLine + mistake.firstLost)
    }

    var mistake: Mistake {
        if isReader { return unreadable }
        if let mistake = indentation { return mistake }
        switch problem {
        case "could not find expected ':'": return missingColon
        case "mapping values are not allowed in this context": return unexpectedColon
        case "block sequence entries are not allowed in this context":
            return Mistake(
                "a list cannot begin here; write each item on a line of its own below the key, as \"- item\"; a text that begins with a dash wants quotes",
                at)
        case "mapping keys are not allowed in this context":
            return Mistake("a text that begins with a question mark wants quotes", at)
        case "found character that cannot start any token": return reserved(at)
        case "did not find expected key", "did not find expected '-' indicator": return misfit
        case "did not find expected ',' or ']'", "did not find expected ',' or '}'": return brackets
        case "did not find expected node content": return missingValue
        case "did not find expected <document start>": return behindDocument
        case "found unexpected ':'":
            return Mistake("a colon is followed by a space, or the text that it is in wants quotes", at)
        case "found a tab character that violates indentation",
            "found a tab character where an indentation space is expected":
            return Mistake(Self.tab, at)
        default: break
        }
        if problem == "found undefined tag handle" { return reserved(begin) }
        if context.contains("anchor") || context.contains("alias") || context.hasSuffix(" a tag") {
            return reserved(begin)
        }
        if context.contains("block scalar") { return block }
        if context.contains("quoted scalar") { return quoted }
        if context.contains("directive") {
            return Mistake(
                "a line that begins with % is a directive of YAML; a text that begins with % wants quotes", begin)
        }
        switch problem {
        case "found incompatible YAML document":
            return Mistake("this program reads YAML 1.2; take the line that begins with %YAML away", at)
        case "found duplicate %YAML directive", "found duplicate %TAG directive":
            return Mistake("the same directive stands here twice; take one away", at)
        default:
            return Mistake(
                "this cannot be read as YAML; each key stands on a line of its own with a colon and a space behind it, and a text with signs wants quotes",
                at)
        }
    }

    static let tab = "a tab stands in the indentation, where YAML takes spaces alone; write spaces instead"

    static func oddIndent(_ character: Unicode.Scalar) -> String {
        let code = hexadecimal(character.value, digits: 4)
        let name = character == "\u{A0}" ? "a non-breaking space (U+00A0)" : "a space of another kind (U+\(code))"
        return "\(name) stands in the indentation, as a word processor writes it; write plain spaces instead"
    }

    var unreadable: Mistake {
        guard problem == "control characters are not allowed" else {
            return Mistake("this cannot be read as YAML in UTF-8; save the file with the encoding UTF-8", at)
        }
        return Mistake(
            "the control character U+\(hexadecimal(value, digits: 4)) may not stand in YAML; take it away", at)
    }

    /// Tabs and other characters that look like spaces, before the first character of a line.
    var indentation: Mistake? {
        for number in Set([begin.line, at.line, at.line - 1]).sorted() where number >= 0 {
            let line = lines[number]
            for (column, character) in line.enumerated() where character != " " {
                if character == "\t", line[column...].contains(where: { $0 != " " && $0 != "\t" }) {
                    return Mistake(Self.tab, Mark(line: number, column: column))
                }
                guard
                    ["\u{A0}", "\u{2002}", "\u{2003}", "\u{2007}", "\u{2009}", "\u{202F}", "\u{3000}"].contains(
                        character)
                else { break }
                return Mistake(Self.oddIndent(character), Mark(line: number, column: column))
            }
        }
        return nil
    }

    // MARK: Words

    static func spaces(_ count: Int) -> String { count == 1 ? "1 space" : "\(count) spaces" }

    /// The text in quotes that can hold it.
    func quotedText(_ text: String) -> String {
        if !text.contains("\""), !text.contains("\\") { return "\"\(text)\"" }
        return "'\(text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'"
    }

    static func cut(_ text: String) -> String {
        let limit = 70
        guard text.unicodeScalars.count > limit else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit))) + "…"
    }

    func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
