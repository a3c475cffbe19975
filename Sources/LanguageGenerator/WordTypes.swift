/// The sections of words, which are the same in every language: their keys, and what they mean, are those of `en.yaml`.
struct WordTypes {
    struct Section {
        let name: String
        /// What its comment says.
        let meaning: String
        let words: [(key: String, meaning: String)]

        /// `participantKinds` is of the type `ParticipantKinds`.
        var type: String { name.prefix(1).uppercased() + name.dropFirst() }
    }

    /// Sections of another shape than one word for each key.
    static let others = ["direction", "lists", "dates", "countries", "languages"]

    let sections: [Section]

    /// - Parameter yaml: the text of `en.yaml`.
    init(_ yaml: String) throws {
        let root = try Node(yaml: yaml)
        let comments = Self.comments(yaml)
        sections = root.members.filter { !Self.others.contains($0.key) && !$0.value.members.isEmpty }
            .filter { $0.key != "documents" }
            .map { section in
                Section(
                    name: section.key, meaning: comments[section.key] ?? "",
                    words: section.value.members.map { ($0.key, comments["\(section.key).\($0.key)"] ?? "") })
            }
    }

    /// The comments before keys, by `section.key`.
    private static func comments(_ yaml: String) -> [String: String] {
        var comments: [String: String] = [:]
        var section = ""
        var waiting: [Substring] = []
        for line in yaml.split(separator: "\n", omittingEmptySubsequences: false) {
            let words = line.drop { $0 == " " }
            if words.hasPrefix("# ") {
                waiting.append(words.dropFirst(2))
                continue
            }
            if let colon = words.firstIndex(of: ":"), line.count - words.count <= 2 {
                let key = String(words[..<colon])
                if line.count == words.count { section = key }
                comments[section == key ? key : "\(section).\(key)"] = waiting.joined(separator: " ")
            }
            waiting = []
        }
        return comments
    }

    /// Properties of a language that are no sections of words.
    private static let properties = [
        ("lists", "ListPatterns", "How lists are joined."), ("dates", "DatePatterns", "How dates are written."),
        ("countries", "Countries", "Names of countries."), ("languages", "LanguageNames", "Names of languages."),
    ]

    /// The Swift of the class `Language` and the types of its sections.
    func swift() -> String {
        let properties =
            [
                ("tag", "StaticString", "BCP 47."),
                ("isRightToLeft", "Bool", "Whether it is written from right to left."),
            ]
            + sections.map { ($0.name, $0.type, $0.meaning) } + Self.properties
        let declarations = properties.map { "    /// \($0.2)\n    public let \($0.0): \($0.1)\n" }.joined()
        let parameters = properties.map { "\($0.0): \($0.1)" }.joined(separator: ",\n        ")
        let assignments = properties.map { "        self.\($0.0) = \($0.0)\n" }.joined()
        let types = sections.map { section in
            let words = section.words.map { word in
                "        /// \(word.meaning)\n        public let \(word.key): StaticString\n"
            }
            return "    /// \(section.meaning)\n    public struct \(section.type): Sendable {\n\(words.joined())    }\n"
        }
        return """
            \(Generator.head("en.yaml"))\(Self.comment)public final class Language: Sendable {
            \(declarations)
                init(
                    \(parameters)
                ) {
            \(assignments)    }

            \(types.joined(separator: "\n"))}

            """
    }

    private static let comment = """
        /// The words of one language, and how it writes dates and lists.
        ///
        /// Months, date patterns, intervals, list joiners, quotation marks and the names of countries and languages are facts of
        /// the Unicode Common Locale Data Repository (CLDR 47); labels and headings are this project's.
        ///
        /// ```swift
        /// Language.french.statuses[.held]             // "a eu lieu"
        /// Language.forDocument(tagged: "fr-CH").tag   // "fr"
        /// ```

        """
}
