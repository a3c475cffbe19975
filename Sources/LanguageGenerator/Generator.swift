import ReadoutModel

/// Makes the Swift of `ReadoutLanguage` from its data files.
struct Generator {
    private let types: WordTypes
    private let files: [LanguageFile]

    /// - Parameter texts: the data files by their names.
    init(_ texts: [String: String]) throws {
        guard let english = texts["en.yaml"] else { throw GeneratorError("en.yaml is missing") }
        types = try WordTypes(english)
        var nodes: [String: Node] = [:]
        for (name, text) in texts {
            do { nodes[name] = try Node(yaml: text) } catch {
                throw GeneratorError("\(name):\(error.position.line): \(error.message)")
            }
        }
        // The shorter names first: a file comes after the one that it extends.
        files = try nodes.keys.sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }.map { name in
            try LanguageFile(name, nodes)
        }
    }

    /// The Swift files by their names.
    func swift() throws -> [String: String] {
        var result = ["Language.swift": types.swift(), "Languages.swift": try list()]
        for file in files {
            result["\(file.language.prefix(1).uppercased())\(file.language.dropFirst()).swift"] = try swift(file)
        }
        return result
    }

    static func head(_ source: String) -> String {
        "// Made from Words/\(source) by `make languages`; edit that file.\n// swift-format-ignore-file\n\n"
    }

    /// One language.
    private func swift(_ file: LanguageFile) throws -> String {
        try file.check([], has: types.sections.map(\.name) + WordTypes.others)
        var lines = ["tag: \(literal(file.tag))", "isRightToLeft: \(try isRightToLeft(file))"]
        for section in types.sections {
            try file.check([section.name], has: section.words.map(\.key))
            let words = try section.words.map { "\($0.key): \(literal(try file.text(section.name, $0.key)))" }
            lines.append("\(section.name): .init(\n            \(words.joined(separator: ",\n            ")))")
        }
        lines.append("lists: \(try lists(file))")
        lines.append("dates: \(try DateSwift(file).swift())")
        lines.append("countries: \(try names("countries", "Countries", file, separator: "", Self.isCountry))")
        lines.append("languages: \(try names("languages", "LanguageNames", file, separator: "=", Self.isTag))")
        return """
            \(Generator.head(file.name))extension Language {
                /// `\(file.tag)`
                public static let \(file.language) = Language(
                    \(lines.joined(separator: ",\n        ")))
            }

            """
    }

    private func isRightToLeft(_ file: LanguageFile) throws -> Bool {
        let direction = try file.text("direction")
        guard ["ltr", "rtl"].contains(direction) else { throw GeneratorError("\(file.name): direction is ltr or rtl") }
        return direction == "rtl"
    }

    private func lists(_ file: LanguageFile) throws -> String {
        try file.check(["lists"], has: ["two", "middle", "end"], optional: ["beforeI"])
        let signs = try ["two", "middle", "end", "beforeI"].map { key in
            if key == "beforeI", file.node(["lists", key]) == nil { return "beforeI: nil" }
            let text = try file.text("lists", key)
            guard text.hasPrefix("{0}"), text.hasSuffix("{1}") else {
                throw GeneratorError("\(file.name): lists.\(key) stands between {0} and {1}")
            }
            return "\(key): \(literal(String(text.dropFirst(3).dropLast(3))))"
        }
        return "ListPatterns(\(signs.joined(separator: ", ")))"
    }

    private static func isCountry(_ code: String) -> Bool {
        code.utf8.count == 2 && code.utf8.allSatisfy(ASCII.isUppercase)
    }

    /// Whether it is a tag of at least two letters, a region or script behind it or not.
    private static func isTag(_ code: String) -> Bool {
        code.utf8.prefix { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }.count >= 2
            && code.utf8.allSatisfy { ASCII.isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
    }

    /// The names on one line, each after its code. Where all are those of the extended file, that file's list is used.
    private func names(
        _ section: String, _ type: String, _ file: LanguageFile, separator: String, _ isCode: (String) -> Bool
    ) throws -> String {
        let names = file.node([section])?.members ?? []
        if let base = files.first(where: { $0.language == file.base }),
            names.map(\.key) == (base.node([section])?.members ?? []).map(\.key),
            try names.allSatisfy({ try file.text(section, $0.key) == base.text(section, $0.key) })
        {
            return "\(base.language).\(section)"
        }
        let entries = try names.map { member in
            let name = try file.text(section, member.key)
            guard isCode(member.key), !name.contains(";") else {
                throw GeneratorError(
                    "\(file.name): \(section).\(member.key) is no code of a \(section == "countries" ? "country" : "language"), or its name has a ;"
                )
            }
            return "\(member.key)\(separator)\(literal(name).dropFirst().dropLast());"
        }
        var lines = [""]
        for entry in entries {
            if lines[lines.count - 1].count + entry.count > 100 { lines.append("") }
            lines[lines.count - 1] += entry
        }
        let text = lines.joined(separator: "\\\n            ")
        return "\(type)(\n            \"\"\"\n            \(text)\n            \"\"\")"
    }

    /// All languages, and which documents are written in which.
    private func list() throws -> String {
        let choices = try files.compactMap { file -> String? in
            guard let documents = file.documents else { return nil }
            guard case .text(let primary) = documents["language"] else {
                throw GeneratorError("\(file.name): documents.language is missing")
            }
            var takesOthers = true
            var subtags: [String] = []
            for (subtag, answer) in documents["subtags"]?.members ?? [] {
                guard case .text(let word) = answer, ["yes", "no"].contains(word) else {
                    throw GeneratorError("\(file.name): documents.subtags.\(subtag) is yes or no")
                }
                if subtag == "*" {
                    takesOthers = word == "yes"
                } else {
                    subtags.append("(\(literal(subtag)), \(word == "yes"))")
                }
            }
            return """
                (
                            .\(file.language),
                            TagChoice(
                                primary: \(literal(primary)), subtags: [\(subtags.joined(separator: ", "))],
                                takesOthers: \(takesOthers))
                        ),
                """
        }
        let names = files.map { ".\($0.language)" }.joined(separator: ", ")
        return """
            \(Generator.head("*.yaml"))extension Language {
                /// All languages.
                public static let all: [Language] = [\(names)]

                /// Which documents are written in which language: the first one that takes the document's tag.
                static let choices: [(language: Language, choice: TagChoice)] = [
                    \(choices.joined(separator: "\n        "))
                ]
            }

            """
    }
}

/// The text as a literal of Swift. What cannot be seen is written by its number.
func literal(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"", "\\": result += "\\\(scalar)"
        case " ": result += " "
        case _ where scalar.properties.isWhitespace || scalar.properties.generalCategory == .format:
            result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result + "\""
}
