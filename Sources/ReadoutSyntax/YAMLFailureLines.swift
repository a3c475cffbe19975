// Lines that do not fit where they stand, and brackets.
extension YAMLFailure {
    // MARK: Lines

    /// Something that does not fit among the keys of a mapping or the items of a list.
    var misfit: Mistake {
        let line = lines[at.line]
        let start = lines.start(of: at.line)
        let first = lines.keyColumn(of: at.line)
        let before = lines.part(of: at.line, from: first, to: at.column)
        if let last = before.last(where: { $0 != " " }) {
            // Where the value begins that something follows here.
            let value = Mark(line: at.line, column: first + (Lines.value(in: before) ?? 0))
            if last == "\"" || last == "'" {
                if let open = lines.longQuote(endingAt: at) { return unclosedQuote(open) }
                return behindQuote(value, string(lines.rest(of: value)))
            }
            let sign = lines.rest(of: value).first ?? " "
            if last == "]" || last == "}" {
                if sign == "[" || sign == "{" { return reserved(value) }
                return Mistake("something follows the closing bracket; take it away", at)
            }
            if sign == "*" || sign == "&" { return reserved(value) }
        }
        let mark = Mark(line: at.line, column: max(start, min(at.column, line.count)))
        if let sign = lines.rest(of: mark).first, sign == "]" || sign == "}" || sign == "," {
            return Mistake("there is no bracket open that this \(sign) could belong to; take it away", mark)
        }
        if lines.rest(of: mark).first == ":" {
            return Mistake("a key is missing before this colon; a text that begins with a colon wants quotes", mark)
        }
        if let open = lines.longQuote(endingBefore: at) { return unclosedQuote(open) }
        let isItem = lines.isItem(at.line)
        let above = lines.inkAbove(at.line)
        if isItem, let above, lines.start(of: above) == start, lines[above].dropFirst(start).first == "-",
            !lines.isItem(above)
        {
            let text = string(lines[above].dropFirst(start + 1))
            return Mistake(
                "a space is missing behind the dash; write \(Self.cut("- \(text)"))", Mark(line: above, column: start))
        }
        let wanted = Set(columns + (above.map { [lines.keyColumn(of: $0)] } ?? [])).sorted().map(String.init)
        let list =
            wanted.count < 2
            ? wanted.first ?? "0" : wanted.dropLast().joined(separator: ", ") + " or " + wanted[wanted.count - 1]
        if problem.contains("'-'"), !isItem, start == begin.column {
            // Mostly it belongs to the item above, whose keys begin behind the dash.
            let column = above.map { lines.keyColumn(of: $0) } ?? start
            let wanted = column > start ? "by \(column), as the key above it" : "as the key that it belongs to"
            return Mistake(
                "this is no item of the list that it stands in; begin it with \"- \", or indent it \(wanted)", mark)
        }
        if isItem, columns.contains(start) {
            return Mistake(
                "an item of a list stands among keys here; the list needs a key with a colon on the line above it", mark
            )
        }
        return Mistake(
            "this line is indented by \(Self.spaces(start)), the lines above by \(list); indent it like those that it belongs with",
            mark)
    }

    var behindDocument: Mistake {
        let line = lines[at.line]
        if let number = (0..<max(at.line, 0)).first(where: { lines[$0].first == "%" }), lines[number].count > 1 {
            return Mistake(
                "behind a line that begins with % comes one of ---; a text that begins with % wants quotes",
                Mark(line: number, column: 0))
        }
        if line.first == "%" { return reserved(Mark(line: at.line, column: 0)) }
        if lines.start(of: at.line) == 0, let above = lines.inkAbove(at.line),
            lines.start(of: above) > 0 || columns.isEmpty
        {
            return Mistake(
                "the keys of a record all begin in the same column; this line is indented less than the first of them",
                at)
        }
        return Mistake("the record is over before this; each key of it stands on a line of its own", at)
    }

    // MARK: Brackets

    var brackets: Mistake {
        if lines.isUnclosed(begin) { return unclosedBracket(begin) }
        let bracket = problem.contains("']'") ? "]" : "}"
        let rest = lines.rest(of: at)
        let before = lines.part(of: at.line, from: 0, to: at.column)
        if rest.first == ":" {
            let start = (before.lastIndex { ",[{".unicodeScalars.contains($0) } ?? -1) + 1
            let entry = Array(before[start...])
            let blanks = entry.prefix { $0 == " " }.count
            if let value = Lines.value(in: Array(entry[blanks...])) {
                let mark = Mark(line: at.line, column: start + blanks + value)
                return unquoted(mark, key: string(entry[blanks..<blanks + value]), inBrackets: true)
            }
            return Mistake("a key and its colon stand on one line; write them so", at)
        }
        if let last = before.last, last == "}" || last == "]", let open = Lines.bracket(closedBy: before) {
            return reserved(Mark(line: at.line, column: open))
        }
        let sign = before.last { $0 != " " }
        if sign == "\"" || sign == "'" {
            return Mistake(
                "a comma or \(bracket) is expected behind the closing quote; where the text goes on, put all of it in quotes",
                at)
        }
        return Mistake("a comma or \(bracket) is expected here; a text with brackets or commas wants quotes", at)
    }

    func unclosedBracket(_ mark: Mark) -> Mistake {
        let isList = lines.rest(of: mark).first == "["
        let hasComment = string(lines.rest(of: mark)).contains("#")
        return Mistake(
            "this bracket is not closed; a \(isList ? "]" : "}") is missing\(hasComment ? "; a # begins a comment here, and a text with it wants quotes" : "")",
            mark)
    }

    var missingValue: Mistake {
        switch lines.rest(of: at).first {
        case "," where context.contains("flow"):
            return Mistake("a value is missing before this comma; write one, or take the comma away", at)
        case ":": return Mistake("a key is missing before this colon; a text that begins with a colon wants quotes", at)
        case ",": return reserved(at)
        case "]", "}":
            if context.contains("flow") {
                return Mistake("this bracket closes none that is open; [ goes with ] and { with }", at)
            }
            return reserved(at)
        case "-", "?":
            return Mistake("a list with dashes cannot stand within brackets; write its items with commas", at)
        default:
            if at.line >= lines.count - 1, let open = lines.openBracket { return unclosedBracket(open) }
            return Mistake("a value is missing here", at)
        }
    }
}
