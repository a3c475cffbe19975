import ReadoutSystem

/// A pattern for paths: `*` and `?` within a name, `[abc]`, and `**` for any folders.
public struct Glob {
    private let pattern: String
    /// With `**` the folders are gone through anyway; only the files count.
    private var isWithinAnyFolder: Bool { pattern.contains("**") }

    /// A pattern as it is written.
    public init(_ pattern: String) { self.pattern = pattern }

    /// Whether a path has a sign of a pattern in it.
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
            // What stands between two stars may as well be found at its first position: the second star takes the rest.
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
