import ReadoutSystem

/// An input that exists: where documents are read from.
public enum Input: Sendable, Hashable {
    /// Standard input, which can be read once.
    case standardInput
    /// A file, by its path as diagnostics show it.
    case file(String)
    /// Bytes in memory. If the name is a path, its ending and its folder count as those of a file do.
    case bytes([UInt8], name: String = "<bytes>")

    /// Whether two inputs are the same: paths are compared by their bytes.
    public static func == (a: Input, b: Input) -> Bool {
        switch (a, b) {
        case (.standardInput, .standardInput): true
        case (.file(let first), .file(let second)): ExactPath(first) == ExactPath(second)
        case (.bytes(let first, let name), .bytes(let second, let other)):
            ExactPath(name) == ExactPath(other) && first == second
        default: false
        }
    }

    /// Hashes the name.
    public func hash(into hasher: inout Hasher) { hasher.combine(ExactPath(name)) }

    /// What diagnostics call it.
    public var name: String {
        switch self {
        case .standardInput: "<stdin>"
        case .file(let path): path
        case .bytes(_, let name): name
        }
    }

    /// The path of a file with its links followed, so that a file is read once, however it is named; else `nil`.
    public var resolvedPath: ExactPath? {
        if case .file(let path) = self { ExactPath(Files.resolved(path)) } else { nil }
    }

    /// The endings of files that are taken from a folder.
    public static let fileExtensions = ["yaml", "yml", "json", "ndjson", "jsonl"]

    /// The inputs that a name on the command line stands for.
    public static func find(_ name: String) throws(InputError) -> [Input] { try find(InputName(name)) }

    /// The inputs that a name stands for: `-`, a file, a folder with all below it, or a glob; each in the order of its
    /// bytes.
    /// - Parameter filter: what a folder or a glob does not bring.
    /// - Throws: where nothing is there, or nothing is left.
    public static func find(_ name: InputName, _ filter: InputFilter = InputFilter()) throws(InputError) -> [Input] {
        let path = name.path
        if path == "-" { return [.standardInput] }
        switch Files.kind(path) {
        case .file: return [.file(path)]
        case .folder:
            var search = InputFilter.Search(filter, in: path)
            let files = try walk(path, name, &search)
            guard !files.isEmpty else { throw InputError(name, .emptyFolder(hasExcluded: search.hasExcluded)) }
            return sorted(files).map(Input.file)
        case .missing:
            let code = errno
            guard let pattern = name.pattern else { throw InputError(name, .missing(code)) }
            var search = InputFilter.Search(filter, in: pattern.folder)
            var files: Set<ExactPath> = []
            for match in pattern.matches() where search.brings(match) {
                if Files.kind(match) == .folder {
                    files.formUnion(try walk(match, name, &search))
                } else {
                    files.insert(ExactPath(match))
                }
            }
            guard !files.isEmpty else { throw InputError(name, .noMatch(hasExcluded: search.hasExcluded)) }
            return sorted(files).map(Input.file)
        }
    }

    /// In the order of their bytes.
    static func sorted(_ paths: Set<ExactPath>) -> [String] { paths.map(\.path).sorted(by: Files.precedes) }

    /// Whether a name ends as those that are taken from a folder do.
    static func hasKnownEnding(_ name: String) -> Bool {
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
        return fileExtensions.contains(name[name.utf8.index(after: dot)...].lowercased())
    }

    private static func walk(
        _ folder: String, _ name: InputName, _ search: inout InputFilter.Search
    ) throws(InputError) -> Set<ExactPath> {
        var found: Set<ExactPath> = []
        var pending = [(folder, [ExactPath(Files.resolved(folder))])]
        while let (folder, above) = pending.popLast() {
            for entry in try names(in: folder, name) where entry.utf8.first != UInt8(ascii: ".") {
                let path = Files.join(folder, entry)
                switch Files.kind(path) {
                case .folder:
                    // A link to a folder above would lead round in circles.
                    let real = ExactPath(Files.resolved(path))
                    if !above.contains(real), search.brings(path) { pending.append((path, above + [real])) }
                // A pipe in a folder is left out, because reading it could wait for ever.
                case .file:
                    if hasKnownEnding(entry), !Files.isDevice(path), search.brings(path) {
                        found.insert(ExactPath(path))
                    }
                case .missing:
                    // A link to nothing. It is an error, because the user expects it to be read.
                    let code = errno
                    if hasKnownEnding(entry), search.brings(path) {
                        throw InputError(InputName(path, origin: name.origin), .missing(code))
                    }
                }
            }
        }
        return found
    }

    private static func names(in folder: String, _ name: InputName) throws(InputError) -> [String] {
        do throws(SystemError) {
            return try Files.names(in: folder)
        } catch {
            throw InputError(InputName(folder, origin: name.origin), .missing(error.code))
        }
    }
}
