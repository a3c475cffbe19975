import ReadoutSystem

/// What folders and patterns do not bring. A file that is named itself is always read.
public struct InputFilter: Sendable {
    private var rules: [Rule] = []
    private var configurations: Set<ExactPath> = []
    private var outputs: [String] = []
    private let workingFolder = Files.normalized(Files.resolved("."))

    private struct Rule: Sendable {
        let pattern: PathPattern
        /// The folder that the pattern is seen from, as the system has it and as it is written.
        let folders: [[Substring]]
        /// Whether it is for names in any folder.
        let isName: Bool
        let isAbsolute: Bool
    }

    /// A filter that leaves out nothing but the files that are never documents.
    public init() {}

    /// Leaves out what matches a pattern, and all in folders that match. A pattern without a slash is for the names of files
    /// and folders wherever they are; others are for paths.
    /// - Parameter folder: the folder that the pattern is seen from; empty for the working folder.
    /// - Throws: for a pattern that would not do what it looks like.
    public mutating func exclude(_ pattern: String, in folder: String = "") throws(PathError) {
        if pattern.isEmpty { throw PathError("is empty; a pattern such as drafts/** is expected") }
        if pattern.utf8.first == UInt8(ascii: "!") {
            throw PathError(
                "\(Files.quoted(pattern)) begins with !, but there are no exceptions; name such a file as an input")
        }
        if Files.isOfHome(pattern) { throw PathError(homePath: pattern) }
        var parts = Files.parts(of: pattern)
        let isName = parts.count == 1 && !Files.isAbsolute(pattern) && parts[0] != "." && parts[0] != ".."
        parts = Array(parts.drop { $0 == "." })
        let text = parts.joined(separator: "/")
        rules.append(
            Rule(
                pattern: PathPattern(text, matchesHidden: true),
                folders: [absolute(folder), Files.parts(of: Files.resolved(folder))], isName: isName,
                isAbsolute: Files.isAbsolute(pattern)))
    }

    /// Leaves out a configuration that is in use.
    public mutating func leaveOut(configuration path: String) {
        configurations.insert(ExactPath(Files.resolved(path)))
    }

    /// Leaves out what is in a folder for exports, unless it contains the folder that is searched.
    public mutating func leaveOut(output folder: String) { outputs.append(Files.resolved(folder)) }

    /// The patterns as they are looked at, for one search.
    struct Search {
        let filter: InputFilter
        private let outputs: [String]
        /// Whether something was left out.
        private(set) var hasExcluded = false
        private var work = PathPattern.Work()

        /// - Parameter folder: the folder that is searched.
        init(_ filter: InputFilter, in folder: String) {
            self.filter = filter
            let root = Files.resolved(folder)
            outputs = filter.outputs.filter { !InputFilter.contains($0, root) }
        }

        /// Whether a file that was found is read, or a folder gone through.
        mutating func brings(_ path: String) -> Bool {
            let isBrought = looksAt(path)
            if !isBrought { hasExcluded = true }
            return isBrought
        }

        private mutating func looksAt(_ path: String) -> Bool {
            let name = Files.parts(of: path).last ?? ""
            if name == "readout.yaml" || name == ".readout.json" { return false }
            guard !filter.rules.isEmpty || !filter.configurations.isEmpty || !outputs.isEmpty else { return true }
            let real = Files.resolved(path)
            if filter.configurations.contains(ExactPath(real)) { return false }
            if outputs.contains(where: { InputFilter.contains($0, real) }) { return false }
            let names = [filter.absolute(path), Files.parts(of: real)]
            return !filter.rules.contains { rule in
                zip(names, rule.folders).contains { names, folder in matches(rule, names, folder) }
            }
        }

        private mutating func matches(_ rule: Rule, _ names: [Substring], _ folder: [Substring]) -> Bool {
            if rule.isAbsolute { return rule.pattern.matches(names.map(String.init), &work) }
            var common = 0
            while common < min(names.count, folder.count), names[common].utf8.elementsEqual(folder[common].utf8) {
                common += 1
            }
            let below = names[common...].map(String.init)
            if rule.isName { return below.contains { rule.pattern.matches([$0], &work) } }
            return rule.pattern.matches(Array(repeating: "..", count: folder.count - common) + below, &work)
        }
    }

    /// Whether a path is that of a folder or below it, both without links.
    private static func contains(_ folder: String, _ path: String) -> Bool {
        guard path.utf8.starts(with: folder.utf8) else { return false }
        let rest = path.utf8.dropFirst(folder.utf8.count)
        return rest.isEmpty || rest.first == UInt8(ascii: "/") || Files.endsInSlash(folder)
    }

    private func absolute(_ path: String) -> [Substring] {
        Files.parts(of: Files.normalized(Files.join(workingFolder, path)))
    }
}

extension PathError {
    /// `~/x` where no shell writes the home folder for it.
    public init(homePath path: String) {
        let rest = String(Substring(path.utf8.dropFirst(2)))
        self.init(
            "\(Files.quoted(path)) would be a folder named ~; write \"${HOME}/\(Files.shown(rest))\" or an absolute path"
        )
    }
}
