/// The public declarations of a source file that lack a documentation comment.
///
/// The source is read line by line as `swift format` lays it out: a member is four spaces deeper than its type.
struct PublicDeclarations {
    /// A declaration without a comment.
    struct Undocumented: Equatable {
        /// Counted from 1.
        let line: Int
        let declaration: String
    }

    /// Whose members are public without saying so.
    private enum Container { case `enum`, `protocol` }

    static func undocumented(in source: String) -> [Undocumented] {
        let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
        var containers: [(kind: Container, depth: Int)] = []
        var found: [Undocumented] = []
        var isInText = false
        for (index, line) in lines.enumerated() {
            let depth = line.prefix { $0 == " " }.count
            let declaration = line.dropFirst(depth)
            let wasInText = isInText
            if line.ranges(of: "\"\"\"").count == 1 { isInText.toggle() }
            if wasInText || declaration.isEmpty || declaration.hasPrefix("//") { continue }
            while let last = containers.last, depth <= last.depth { containers.removeLast() }

            let words = words(of: declaration)
            let container = containers.last.flatMap { depth == $0.depth + 4 ? $0.kind : nil }
            let isPublic = words.contains("public") && !words.contains("extension") && !words.contains("import")
            guard isPublic || isMember(words, of: container) else { continue }
            let casesOnOneLine = words.contains("enum") && declaration.contains("{ case ")
            if casesOnOneLine || !hasComment(above: index, in: lines) {
                found.append(Undocumented(line: index + 1, declaration: String(declaration)))
            }
            if isPublic, declaration.hasSuffix("{") {
                if words.contains("enum") { containers.append((.enum, depth)) }
                if words.contains("protocol") { containers.append((.protocol, depth)) }
            }
        }
        return found
    }

    /// The modifiers and the keyword of a declaration, without attributes: `public`, `static`, `func`.
    private static func words(of declaration: Substring) -> [Substring] {
        let words = declaration.split(separator: " ").drop { $0.hasPrefix("@") }
        let keywords: Set<Substring> = [
            "enum", "protocol", "struct", "class", "actor", "extension", "import", "func", "var", "let", "case",
            "typealias", "associatedtype",
        ]
        let end = words.firstIndex { keywords.contains($0) || $0.hasPrefix("init") || $0.hasPrefix("subscript") }
        return end.map { Array(words[...$0]) } ?? []
    }

    private static func isMember(_ words: [Substring], of container: Container?) -> Bool {
        switch container {
        case .enum: words.last == "case"
        case .protocol: !words.isEmpty
        case nil: false
        }
    }

    /// Attributes may stand between the comment and the declaration.
    private static func hasComment(above index: Int, in lines: [Substring]) -> Bool {
        let above = lines[..<index].reversed().map { $0.drop { $0 == " " } }.first { !$0.hasPrefix("@") }
        return above?.hasPrefix("///") ?? false
    }
}
