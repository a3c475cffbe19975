import ReadoutSystem

/// A path with `{id}` in it, once or more.
public struct PathTemplate: Sendable, Hashable {
    private let parts: [String]
    /// The folder that files must not leave, not even through links.
    public let root: String

    /// - Parameter path: relative to `root`.
    /// - Throws: for a brace that belongs to no `{id}`, or a path that leaves `root`.
    public init(_ path: String, root: String) throws(PathError) {
        try PathTemplate.check(path)
        self.root = root
        parts = PathTemplate.split(path)
    }

    /// The path with its placeholder.
    var name: String { Files.join(root, parts.joined(separator: "{id}")) }

    /// Whether `path` asks for a file per document.
    public static func isTemplate(_ path: String) -> Bool { split(path).count > 1 }

    /// Checks a path of a configuration, with or without `{id}`.
    public static func check(_ path: String) throws(PathError) {
        if path.utf8.count > Files.maximumLength {
            throw PathError("is longer than \(Files.maximumLength) bytes, which no path is")
        }
        let rest = split(path).joined()
        if rest.utf8.contains(UInt8(ascii: "{")) || rest.utf8.contains(UInt8(ascii: "}")) {
            throw PathError("\(Files.quoted(path)) has a brace of its own; only {id} is replaced")
        }
        let first = Files.parts(of: Files.normalized(path)).first
        if path.isEmpty || Files.endsInSlash(path) || Files.isAbsolute(path) || first == ".." || first == "." {
            let advice =
                if path.isEmpty || Files.endsInSlash(path) {
                    "; \"\(Files.shown(path)){id}.json\" would be a file for each document"
                } else if Files.isAbsolute(path) || first == ".." {
                    "; \"output\" says where that folder is"
                } else {
                    ""
                }
            throw PathError(
                "\(Files.quoted(path)) is no path of a file below the output folder\(path == "/" ? "" : advice)")
        }
    }

    /// Whether a path, with or without `{id}`, leaves its folder through a link.
    public static func leaves(_ path: String, root: String) -> Bool {
        StagedFiles.leaves(Files.join(root, split(path).joined(separator: "id")), root: root)
    }

    private static func split(_ path: String) -> [String] {
        var parts: [String] = []
        var rest = path.unicodeScalars[...]
        while let range = rest.firstRange(of: "{id}".unicodeScalars) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
    }

    /// The path below the root.
    func relative(_ id: String) -> String { parts.joined(separator: id) }

    func path(for id: String) -> String { Files.join(root, parts.joined(separator: id)) }
}

/// Why a path cannot be written to.
public struct PathError: Error, Hashable, CustomStringConvertible {
    /// What is wrong with it: `"../a" is no path of a file below the output folder`.
    public let description: String

    /// An error with these words.
    public init(_ description: String) { self.description = description }
}
