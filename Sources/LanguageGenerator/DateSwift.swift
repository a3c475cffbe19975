/// The Swift of how a language writes dates: `DatePatterns` and what is in it.
struct DateSwift {
    private let file: LanguageFile

    private static let patterns = [
        "day", "month", "year", "clock", "spring", "summer", "autumn", "winter", "dayOfMonth", "dayOfYear",
        "monthOfYear",
        "decade", "century",
    ]
    private static let intervals = [
        "daysOfMonth", "daysOfYear", "days", "monthsOfYear", "monthSpan", "years", "clocks",
    ]
    private static let affixes = ["approximate", "uncertain", "uncertainAndApproximate"]
    private static let opened = [
        "day", "month", "spring", "summer", "autumn", "winter", "dayOfMonth", "dayOfYear", "monthOfYear", "decade",
        "century",
    ]

    init(_ file: LanguageFile) throws(GeneratorError) {
        self.file = file
        try file.check(
            ["dates"],
            has: ["months", "weekdays"] + Self.patterns + ["to", "at"] + Self.affixes
                + ["from", "until", "endUnknown", "startUnknown"],
            optional: Self.intervals + ["monthsWithOf", "firstDay"])
    }

    func swift() throws(GeneratorError) -> String {
        let months = try file.texts("dates", "months", count: 12)
        let withOf =
            file.node(["dates", "monthsWithOf"]) == nil ? months : try file.texts("dates", "monthsWithOf", count: 12)
        let weekdays = try file.texts("dates", "weekdays", count: 7)
        var lines = [
            "months: \(Self.list(months))", "monthsWithOf: \(Self.list(withOf))", "weekdays: \(Self.list(weekdays))",
            "firstDay: \(try optional("firstDay"))",
        ]
        for key in ["day", "month", "year"] { lines.append("\(key): \(try pattern(key))") }
        for key in Self.intervals.dropLast() { lines.append("\(key): \(try interval(key))") }
        lines.append("to: \(literal(try file.text("dates", "to")))")
        lines.append("clock: \(try pattern("clock"))")
        lines.append("clocks: \(try interval("clocks"))")
        lines.append("at: \(literal(try file.text("dates", "at")))")
        for key in Self.patterns.dropFirst(4) { lines.append("\(key): \(try pattern(key))") }
        for key in Self.affixes { lines.append("\(key): \(try Self.affixes(file.text("dates", key), file))") }
        for key in ["from", "until"] { lines.append("\(key): \(try opening(key))") }
        for key in ["endUnknown", "startUnknown"] { lines.append("\(key): \(literal(try file.text("dates", key)))") }
        return "DatePatterns(\n            \(lines.joined(separator: ",\n            ")))"
    }

    private static func list(_ texts: [String]) -> String { "[\(texts.map(literal).joined(separator: ", "))]" }

    private func optional(_ key: String) throws(GeneratorError) -> String {
        file.node(["dates", key]) == nil ? "nil" : literal(try file.text("dates", key))
    }

    private func pattern(_ key: String) throws(GeneratorError) -> String {
        literal(try checked(file.text("dates", key), key))
    }

    private func interval(_ key: String) throws(GeneratorError) -> String {
        guard file.node(["dates", key]) != nil else { return "nil" }
        let halves = try file.texts("dates", key, count: 2)
        return ".init(\(literal(try checked(halves[0], key))), \(literal(try checked(halves[1], key))))"
    }

    private func opening(_ key: String) throws(GeneratorError) -> String {
        try file.check(["dates", key], has: ["any"], optional: Self.opened)
        var words = ["any: \(try Self.affixes(file.text("dates", key, "any"), file))"]
        for unit in Self.opened {
            let has = file.node(["dates", key, unit]) != nil
            words.append(
                "\(unit): \(has ? literal(try checked(file.text("dates", key, unit), "\(key).\(unit)")) : "nil")")
        }
        return ".init(\n                \(words.joined(separator: ",\n                ")))"
    }

    /// What stands before and behind `{0}`.
    private static func affixes(_ text: String, _ file: LanguageFile) throws(GeneratorError) -> String {
        let parts = text.split(separator: "{0}", omittingEmptySubsequences: false)
        guard parts.count == 2 else { throw GeneratorError("\(file.name): \"\(text)\" has no {0}, or several") }
        return ".init(\(literal(String(parts[0]))), \(literal(String(parts[1]))))"
    }

    /// A pattern, whose letters must be among those that have a meaning.
    private func checked(_ pattern: String, _ key: String) throws(GeneratorError) -> String {
        let runs: Set = ["y", "yyyy", "Y", "YYYY", "N", "M", "MMMM", "OOOO", "d", "H", "HH", "mm", "S"]
        var isText = false
        var run = ""
        for character in pattern + "'" {
            if character == run.last, !isText, character != "'" {
                run.append(character)
                continue
            }
            guard run.isEmpty || runs.contains(run) else {
                throw GeneratorError(
                    "\(file.name): dates.\(key): \(run) means nothing in a pattern; text stands between '")
            }
            run = ""
            if character == "'" {
                isText.toggle()
            } else if !isText, character.isASCII, character.isLetter {
                run = String(character)
            }
        }
        // The one at the end is not of the pattern.
        guard isText else { throw GeneratorError("\(file.name): dates.\(key): a ' is missing") }
        return pattern
    }
}
