import ArgumentParser
import ReadoutExport
import ReadoutSystem

/// What shells offer for a word of the command line.
///
/// A shell asks the program itself, with all words that are typed: `readout ---completion export -- --to …`.
enum Completion {
    /// Files that hold documents, and folders.
    static let documents = CompletionKind.file(extensions: ["yaml", "yml", "json", "ndjson", "jsonl"])

    /// Formats and their aliases.
    @Sendable static func formats(_ words: [String], _ index: Int, _ prefix: String) -> [String] {
        registry.formats.flatMap { format in
            ([format.name] + format.aliases).map { described($0, format.summary) }
        }
    }

    /// The options of the formats that `--to` names, or of all; with their values where these are known words.
    @Sendable static func options(_ words: [String], _ index: Int, _ prefix: String) -> [String] {
        let word = words.indices.contains(index) ? words[index] : ""
        let chosen = chosenFormats(words)
        let formats = chosen.isEmpty ? registry.formats : chosen
        var seen: Set<String> = []
        return formats.flatMap(\.options).flatMap { option -> [String] in
            var values = values(of: option)
            let start = "\(option.name)="
            if case .file = option.kind, word.hasPrefix(start) { values += files(String(word.dropFirst(start.count))) }
            guard !values.isEmpty else { return [("\(option.name)=", option.help)].map(described) }
            return values.map { described("\(option.name)=\($0)", option.help) }
        }.filter { seen.insert($0).inserted }
    }

    /// Paths that begin with a text; those of folders end in a slash.
    private static func files(_ start: String) -> [String] {
        let folder = String(
            start.prefix(upTo: start.lastIndex(of: "/").map { start.index(after: $0) } ?? start.startIndex))
        let names = (try? Files.names(in: folder.isEmpty ? "." : folder)) ?? []
        return names.sorted().filter { !$0.hasPrefix(".") }.map { name in
            let path = folder + name
            return Files.kind(path) == .folder ? path + "/" : path
        }
    }

    private static func values(of option: OptionDescription) -> [String] {
        switch option.kind {
        case .flag: ["true", "false"]
        case .choice(let words), .list(let words), .file(let words): words
        case .integer(let range): range.count <= 16 ? range.map(String.init) : []
        case .text, .mapping, .iri, .duration, .signedDuration: []
        }
    }

    /// The formats that follow `--to` or `-t` among these words.
    private static func chosenFormats(_ words: [String]) -> [RegisteredFormat] {
        let names = words.indices.compactMap { index -> String? in
            if words[index].hasPrefix("--to=") { return String(words[index].dropFirst(5)) }
            return index > 0 && ["--to", "-t"].contains(words[index - 1]) ? words[index] : nil
        }
        return names.compactMap { registry.format(named: $0) }
    }

    /// A word with what it is, which zsh and fish show beside it.
    private static func described(_ word: String, _ text: String) -> String {
        switch CompletionShell.requesting {
        case .some(.fish): "\(word)\t\(text)"
        case .some(.zsh): "\(word.replacing("\\", with: "\\\\").replacing(":", with: "\\:")):\(text)"
        default: word
        }
    }
}
