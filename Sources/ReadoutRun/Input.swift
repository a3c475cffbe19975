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
    public static func find(_ name: String) throws(SystemError) -> [Input] { try find(InputName(name)) }

    /// The inputs that a name stands for: `-`, a file, a folder with all below it, or a glob; each in the order of its
    /// bytes.
    /// - Throws: where nothing is there.
    public static func find(_ name: InputName) throws(SystemError) -> [Input] {
        let path = name.path
        if path == "-" { return [.standardInput] }
        switch Files.kind(path) {
        case .file: return [.file(path)]
        case .folder:
            let files = try walk(path)
            guard !files.isEmpty else { throw SystemError("find a YAML or JSON file in", path, code: ENOENT) }
            return files.map(Input.file)
        case .missing:
            guard let pattern = name.pattern else { throw SystemError("read", path, code: ENOENT) }
            let matches = Glob(pattern).matches()
            guard !matches.isEmpty else { throw SystemError("find a file for the pattern", path, code: ENOENT) }
            var files: Set<ExactPath> = []
            for match in matches {
                if Files.kind(match) == .folder {
                    files.formUnion(try walk(match).map(ExactPath.init))
                } else {
                    files.insert(ExactPath(match))
                }
            }
            return sorted(files).map(Input.file)
        }
    }

    /// In the order of their bytes.
    static func sorted(_ paths: Set<ExactPath>) -> [String] {
        paths.map(\.path).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private static func hasKnownEnding(_ name: String) -> Bool {
        let ending = name.split(separator: ".", omittingEmptySubsequences: false).last ?? ""
        return name.contains(".") && fileExtensions.contains(ending.lowercased())
    }

    private static func walk(_ folder: String) throws(SystemError) -> [String] {
        var found: [String] = []
        var pending = [(folder, [ExactPath(Files.resolved(folder))])]
        while let (folder, above) = pending.popLast() {
            for name in try Files.names(in: folder) where name.utf8.first != UInt8(ascii: ".") {
                let path = Files.join(folder, name)
                switch Files.kind(path) {
                case .folder:
                    // A link to a folder above would lead round in circles.
                    let real = ExactPath(Files.resolved(path))
                    if !above.contains(real) { pending.append((path, above + [real])) }
                // A pipe in a folder is left out, because reading it could wait for ever.
                case .file: if hasKnownEnding(name), !Files.isDevice(path) { found.append(path) }
                case .missing:
                    // A link to nothing, or a name that is not UTF-8. It is an error, because the user expects it to be
                    // read.
                    if hasKnownEnding(name) { throw SystemError("read", path, code: ENOENT) }
                }
            }
        }
        return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
