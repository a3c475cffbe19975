import ReadoutSystem

/// An input that exists.
public enum Input: Sendable, Hashable {
    case standardInput
    /// The path as it is shown in diagnostics.
    case file(String)

    public static func == (a: Input, b: Input) -> Bool {
        switch (a, b) {
        case (.standardInput, .standardInput): true
        case (.file(let first), .file(let second)): ExactPath(first) == ExactPath(second)
        default: false
        }
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(ExactPath(name)) }

    public var name: String {
        switch self {
        case .standardInput: "<stdin>"
        case .file(let path): path
        }
    }

    /// Where the input is, links followed, whatever it is called.
    public var place: ExactPath {
        switch self {
        case .standardInput: ExactPath("-")
        case .file(let path): ExactPath(Files.resolved(path))
        }
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
                // A pipe in a folder is nothing to wait for.
                case .file: if hasKnownEnding(name), !Files.isDevice(path) { found.append(path) }
                case .missing:
                    // A link to nothing, or a name that is no text: left out in silence it would be missed.
                    if hasKnownEnding(name) { throw SystemError("read", path, code: ENOENT) }
                }
            }
        }
        return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}

/// What somebody calls inputs: a path or a pattern, on the command line or seen from the folder of a configuration.
public struct InputName: Sendable, Equatable {
    /// As seen from the working folder.
    public let path: String
    /// The pattern, where the name looks like one. What the folder is called is none, whatever it looks like.
    let pattern: String?

    public init(_ name: String, in folder: String? = nil) {
        path = folder.map { Files.simplified(Files.join($0, name)) } ?? name
        pattern =
            Glob.isPattern(name) ? folder.map { Files.simplified(Files.join(Glob.literal($0), name)) } ?? name : nil
    }
}

/// A pattern for paths: `*` and `?` within a name, `[abc]`, and `**` for any folders.
public struct Glob {
    private let pattern: String
    /// With `**` the folders are gone through anyway; only the files count.
    private var isWithinAnyFolder: Bool { pattern.contains("**") }

    public init(_ pattern: String) { self.pattern = pattern }

    public static func isPattern(_ path: String) -> Bool { path.utf8.contains { "*?[".utf8.contains($0) } }

    /// The pattern that matches this path alone.
    public static func literal(_ path: String) -> String {
        var pattern = String.UnicodeScalarView()
        for scalar in path.unicodeScalars {
            if "*?[".unicodeScalars.contains(scalar) {
                pattern.append(contentsOf: ["[", scalar, "]"])
            } else {
                pattern.append(scalar)
            }
        }
        return String(pattern)
    }

    /// The files and folders that match, in the order of their bytes.
    public func matches() -> [String] {
        let parts = Files.parts(of: pattern).map(String.init)
        var found: Set<ExactPath> = []
        expand(Files.isAbsolute(pattern) ? "/" : "", parts[...], into: &found)
        return Input.sorted(found)
    }

    private func expand(_ folder: String, _ parts: ArraySlice<String>, into found: inout Set<ExactPath>) {
        guard let part = parts.first else { return }
        let rest = parts.dropFirst()
        if part == "**" {
            expand(folder, rest.isEmpty ? ["*"] : rest, into: &found)
            for name in names(in: folder) where name.utf8.first != UInt8(ascii: ".") {
                let path = Files.join(folder, name)
                var info = stat()
                let isLink = lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFLNK
                if !isLink, Files.kind(path) == .folder { expand(path, parts, into: &found) }
            }
            return
        }
        let candidates: [String]
        if Glob.isPattern(part) {
            candidates = names(in: folder).filter {
                Glob.matches(Array($0.unicodeScalars)[...], Array(part.unicodeScalars)[...])
            }
        } else {
            candidates = [part]
        }
        for name in candidates {
            let path = Files.join(folder, name)
            let kind = Files.kind(path)
            if rest.isEmpty {
                if kind == .file || kind == .folder && !isWithinAnyFolder { found.insert(ExactPath(path)) }
            } else if kind == .folder {
                expand(path, rest, into: &found)
            }
        }
    }

    private func names(in folder: String) -> [String] { (try? Files.names(in: folder.isEmpty ? "." : folder)) ?? [] }

    /// Whether a name matches; one that begins with a dot only where the pattern does.
    static func matches(_ name: ArraySlice<Unicode.Scalar>, _ pattern: ArraySlice<Unicode.Scalar>, isStart: Bool = true)
        -> Bool
    {
        guard let first = pattern.first else { return name.isEmpty }
        if isStart, name.first == ".", first != "." { return false }
        switch first {
        case "*":
            let rest = pattern.drop { $0 == "*" }
            guard let star = rest.firstIndex(of: "*") else {
                return (name.startIndex...name.endIndex).contains { matches(name[$0...], rest, isStart: false) }
            }
            // What stands between two stars may as well be found at its first place: the second star takes the rest.
            let piece = rest[..<star]
            for start in name.startIndex...name.endIndex {
                for end in start...name.endIndex where matches(name[start..<end], piece, isStart: false) {
                    return matches(name[end...], rest[star...], isStart: false)
                }
            }
            return false
        case "?":
            return !name.isEmpty && matches(name.dropFirst(), pattern.dropFirst(), isStart: false)
        case "[":
            guard let close = pattern.dropFirst(2).firstIndex(of: "]"), let character = name.first else {
                return name.first == "[" && matches(name.dropFirst(), pattern.dropFirst(), isStart: false)
            }
            var set = pattern[(pattern.startIndex + 1)..<close]
            let isNegated = set.first == "!" || set.first == "^"
            if isNegated { set.removeFirst() }
            var isIn = false
            while let low = set.popFirst() {
                if set.first == "-", set.count > 1 {
                    set.removeFirst()
                    let high = set.removeFirst()
                    isIn = isIn || (low.value...max(low.value, high.value)).contains(character.value)
                } else {
                    isIn = isIn || low == character
                }
            }
            return isIn != isNegated && matches(name.dropFirst(), pattern[(close + 1)...], isStart: false)
        default:
            return name.first == first && matches(name.dropFirst(), pattern.dropFirst(), isStart: false)
        }
    }
}
