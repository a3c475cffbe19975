import ReadoutExport
import ReadoutModel
import ReadoutRecord
import ReadoutRun
import ReadoutSyntax

/// What a problem of a configuration comes from as a rule, and what to write instead.
struct ConfigurationHints {
    let registry: ExporterRegistry

    /// The problem in the words of configurations, where there are better ones.
    func improved(_ problem: Diagnostic) -> Diagnostic {
        var improved = problem
        let names = problem.field.split(separator: ".").map { String($0.prefix { $0 != "[" }) }
        if problem.code == .unknownKey, let key = names.last {
            improved.message = unknownKey(key, isInExport: names.count == 2, problem.message)
        } else if problem.code == .missingKey {
            improved.message += missingKey(problem.field)
        } else if problem.code == .wrongType {
            improved.message += wrongShape(names, problem.message)
        }
        return improved
    }

    // MARK: Keys

    private func unknownKey(_ key: String, isInExport: Bool, _ message: String) -> String {
        if isInExport, let meant = ConfigurationHints.wordsInExport[key] {
            return "there is no key \"\(key)\" in an export; \(meant)"
        }
        if !isInExport, let meant = ConfigurationHints.wordsAtTop[key] {
            return "there is no key \"\(key)\" here; \(meant)"
        }
        if isInExport, ConfigurationField.table.names.contains(where: { $0.string == key }) {
            return "there is no key \"\(key)\" in an export; it stands at the top of the configuration"
        }
        if !isInExport, ExportField.table.names.contains(where: { $0.string == key }) {
            return
                "there is no key \"\(key)\" at the top; it belongs in an item of \"exports\", as in \"- format: json\""
        }
        if registry.hasOption(key) {
            return "there is no key \"\(key)\" here; it is an option: write \"options: {\(key): …}\" in an export"
        }
        return message
    }

    /// What other programs, and the command line, call the keys at the top.
    private static let wordsAtTop = [
        "readout": "it begins a record; a configuration begins with \"version: 1\"",
        "sources": "the files to read are \"inputs\"", "files": "the files to read are \"inputs\"",
        "documents": "the files to read are \"inputs\"", "records": "the files to read are \"inputs\"",
        "to": "what is written is a list \"exports\", as in \"- format: json\"",
        "formats": "what is written is a list \"exports\", as in \"- format: json\"",
        "ignore": "what is not read is \"exclude\"", "out": "the folder for the exports is \"output\"",
    ]

    private static let wordsInExport = [
        "to": "it is \"format\"", "type": "it is \"format\"", "name": "it is \"format\"",
        "output": "the file is \"path\", below the folder that \"output\" at the top names",
        "file": "it is \"path\"", "out": "it is \"path\"", "target": "it is \"path\"",
    ]

    private func missingKey(_ field: String) -> String {
        switch field {
        case "version": "; write \"version: 1\""
        case "exports": "; write \"exports:\", and below it \"- format: json\""
        default: field.hasSuffix(".format") ? "; write \"format: json\", or another of 'readout formats'" : ""
        }
    }

    // MARK: Values

    private func wrongShape(_ names: [String], _ message: String) -> String {
        let isMapping = message.hasSuffix("not a mapping")
        switch (names.first, names.count) {
        case ("version", 1): return message.contains(", not text") ? "; write \"version: 1\", without quotes" : ""
        case ("exports", 1):
            return message.hasPrefix("a list")
                ? "; begin each export with a hyphen: \"- format: json\"" : advice(message)
        case ("inputs", 1), ("exclude", 1):
            if message.hasPrefix("a list") { return "; write \"\(names[0]): [a.yaml, b.yaml]\"" }
            return isMapping ? "; what begins with { wants quotes: \"{a,b}.yaml\"" : ""
        case ("exports", 2):
            if names[1] == "format", message.contains(", not a list") { return "; write an export for each format" }
            if names[1] == "path", isMapping { return "; what begins with { wants quotes: path: \"{id}.json\"" }
            return ""
        case ("output", 1): return isMapping ? "; what begins with { wants quotes" : ""
        default: return ""
        }
    }

    private func advice(_ message: String) -> String {
        message.contains(", not text") ? "; write \"- format: json\"" : ""
    }
}

extension ConfigurationReader {
    /// What may have been meant by a format that there is not.
    func hint(forFormat name: String) -> String {
        let word = name.lowercased()
        let same = registry.formats.first { word == $0.mediaType || word == ".\($0.fileExtension)" }
        if let same { return "; did you mean \"\(same.name)\"?" }
        let hint = ReadoutRecord.hint(for: name, among: registry.names)
        return hint.isEmpty ? "; there are \(registry.formats.map(\.name).joined(separator: ", "))" : hint
    }

    /// An IRI that may have been meant by a host without a scheme.
    func hint(forBase text: String) -> String {
        guard text.contains("."), !text.contains(":"), Base(Text("https://\(text)")) != nil else { return "" }
        return "; did you mean \"https://\(text)\"?"
    }
}
