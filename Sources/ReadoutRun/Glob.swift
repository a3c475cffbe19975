import ReadoutSystem

/// A pattern for paths: `*` and `?` within a name, `[abc]`, `{a,b}`, and `**` for any folders.
public struct Glob {
    /// The folder that is searched, which is taken as it is: what comes before the first sign of a pattern.
    public let folder: String
    private let pattern: PathPattern
    /// Whether a slash that the pattern begins with leads to the root.
    private let canBeAbsolute: Bool

    /// A pattern as it is written.
    /// - Parameter folder: the folder that it is seen from; empty for the working folder.
    public init(_ pattern: String, in folder: String = "") {
        let signs = "*?[{".utf8
        let literal = pattern.utf8.prefix { !signs.contains($0) }
        if let slash = literal.lastIndex(of: UInt8(ascii: "/")) {
            let start = slash == pattern.startIndex ? "/" : String(pattern[..<slash])
            self.folder = folder.isEmpty ? start : Files.simplified(Files.join(folder, start))
            self.pattern = PathPattern(String(pattern[pattern.utf8.index(after: slash)...]))
            canBeAbsolute = false
        } else {
            self.folder = folder
            self.pattern = PathPattern(pattern)
            canBeAbsolute = true
        }
    }

    /// Whether a path has a sign of a pattern in it. Braces are one where they have a comma between them.
    public static func isPattern(_ path: String) -> Bool { PathPatternParser.isPattern(path) }

    /// The files and folders that match, in the order of their bytes.
    public func matches() -> [String] {
        var search = Search(pattern: pattern)
        if canBeAbsolute {
            search.expand(folder, pattern.start)
            search.expand("/", pattern.absoluteStart)
        } else {
            search.expand(folder, pattern.start + pattern.absoluteStart)
        }
        return Input.sorted(search.found)
    }

    private struct Search {
        let pattern: PathPattern
        var found: Set<ExactPath> = []
        /// The folders that were reached by `.` or `..`, with the states there. `{sub/..,.}/{sub/..,.}/…` comes to one
        /// folder in many ways.
        private var reachedByDots: Set<Reached> = []
        private var work = PathPattern.Work()

        private struct Reached: Hashable {
            let folder: ExactPath
            let states: [Int]
        }

        init(pattern: PathPattern) { self.pattern = pattern }

        mutating func expand(_ folder: String, _ states: [Int]) {
            guard !states.isEmpty else { return }
            let names: [String]
            if let only = pattern.onlyName(from: states, &work) {
                names = [only]
            } else {
                names = ((try? Files.names(in: folder.isEmpty ? "." : folder)) ?? []) + [".", ".."]
            }
            for name in names {
                let step = pattern.step(over: name, from: states, &work)
                if !step.isMatch, !step.isFolderMatch, step.below.isEmpty, step.through.isEmpty { continue }
                let path = Files.join(folder, name)
                let kind = Files.kind(path)
                // With `**` the folders are gone through anyway; only the files count.
                if step.isMatch && (kind == .file || kind == .folder && !pattern.hasFolders)
                    || step.isFolderMatch && kind == .folder
                {
                    found.insert(ExactPath(path))
                }
                guard kind == .folder else { continue }
                let through = step.through.isEmpty || Files.isLink(path) ? [] : step.through
                let below = Array(Set(step.below + through)).sorted()
                if name == "." || name == ".." {
                    let reached = Reached(folder: ExactPath(Files.resolved(path)), states: below)
                    guard reachedByDots.insert(reached).inserted else { continue }
                }
                expand(path, below)
            }
        }
    }
}
