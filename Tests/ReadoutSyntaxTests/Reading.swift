import ReadoutModel
import ReadoutSyntax

/// Reads a whole source and spells its tokens out: `{`, `}`, `[`, `]`, `key:`, `"text"`, `'plain'`, numbers and words.
func spell<Source: TokenSource>(_ source: Source) throws(SyntaxError) -> String {
    var source = source
    var parts: [String] = []
    while true {
        let token = try source.next()
        switch token.kind {
        case .beginMapping: parts.append("{")
        case .endMapping: parts.append("}")
        case .beginSequence: parts.append("[")
        case .endSequence: parts.append("]")
        case .key: parts.append(try source.text(of: token).string + ":")
        case .string: parts.append("\"" + (try source.text(of: token).string) + "\"")
        case .plain: parts.append("'" + (try source.text(of: token).string) + "'")
        case .number: parts.append(try source.text(of: token).string)
        case .yes: parts.append("true")
        case .no: parts.append("false")
        case .null: parts.append("null")
        case .end: return parts.joined(separator: " ")
        }
    }
}

func json(_ text: String) -> JSONTokens {
    let storage = ByteStorage(text.utf8)
    return JSONTokens(uncheckedUTF8: storage, 0..<storage.count)
}

func yaml(_ text: String, firstLine: Int = 1) throws(SyntaxError) -> YAMLTokens {
    let storage = ByteStorage(text.utf8)
    let tokens = try YAMLTokens(storage, 0..<storage.count, firstLine: firstLine)
    if let problem = tokens.problems.first { throw problem }
    return tokens
}

/// Why a text is refused, and where; `nil` where it is not.
func failure(_ body: () throws(SyntaxError) -> String) -> (message: String, line: Int, column: Int, field: String)? {
    do throws(SyntaxError) {
        _ = try body()
        return nil
    } catch {
        return (error.message, error.position.line, error.position.column, error.field)
    }
}

/// The position of every token.
func places<Source: TokenSource>(_ source: Source) throws(SyntaxError) -> [String] {
    var source = source
    var places: [String] = []
    while true {
        let token = try source.next()
        if token.kind == .end { return places }
        let place = source.position(of: token)
        places.append("\(place.line):\(place.column)")
    }
}
