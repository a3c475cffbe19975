// Paths are compared by their bytes, as the system does. As a Swift `Character`, a slash with an accent after it is not
// a slash, and two names that look the same are equal.

extension Files {
    /// The folder that `path` is in; empty for a bare name.
    public static func parent(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: slash) else { return "" }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Whether `path` begins at the root.
    public static func isAbsolute(_ path: String) -> Bool { path.utf8.first == slash }

    /// The path as seen from anywhere.
    public static func absolute(_ path: String) -> String {
        if isAbsolute(path) { return path }
        guard let folder = getcwd(nil, 0) else { return path }
        defer { free(folder) }
        return join(Files.path(at: folder), path)
    }

    /// Whether `path` begins as one in the home folder does at a shell: `~`, or `~/` and more.
    public static func isOfHome(_ path: String) -> Bool { path == "~" || path.utf8.starts(with: "~/".utf8) }

    /// Whether `path` ends in a slash, as that of a folder may.
    public static func endsInSlash(_ path: String) -> Bool { path.utf8.last == slash }

    /// The names in `path`, without empty ones.
    public static func parts(of path: String) -> [Substring] {
        path.utf8.split(separator: slash).map { Substring($0) }
    }

    /// `path` as seen from `folder`.
    public static func join(_ folder: String, _ path: String) -> String {
        if isAbsolute(path) || folder.isEmpty { return path }
        return endsInSlash(folder) ? folder + path : folder + "/" + path
    }

    /// The path with every link resolved, as far as it exists. One that is longer than any path can be stays as it is.
    public static func resolved(_ path: String) -> String {
        if path.utf8.count > maximumLength * 4 { return normalized(path) }
        if path.utf8.count > 1, endsInSlash(path) { return resolved(String(path.utf8.dropLast())!) }  // a slash is ASCII
        if let real = withSystemPath(path.isEmpty ? "." : path, { realpath($0, nil) }) {
            defer { free(real) }
            return Files.path(at: real)
        }
        let name = parts(of: path).last.map(String.init) ?? path
        return join(resolved(parent(of: path)), name)
    }

    /// Whether `path`, with its links followed, is below `folder`.
    public static func isWithin(_ path: String, _ folder: String) -> Bool {
        let base = resolved(folder.isEmpty ? "." : folder)
        return resolved(path).utf8.starts(with: (endsInSlash(base) ? base : base + "/").utf8)
    }

    /// The path without `.` and `..`, where that leads to the same folder: a link on the way can make a difference.
    public static func simplified(_ path: String) -> String {
        let short = normalized(path)
        // The last name may be of a file that is not there yet, or of a link that is not followed here.
        let last = parts(of: path).last
        let isSame =
            last == "." || last == ".."
            ? ExactPath(resolved(path)) == ExactPath(resolved(short))
            : ExactPath(resolved(parent(of: path))) == ExactPath(resolved(parent(of: short)))
        return isSame ? short : path
    }

    /// The path without `.` and `..` and double slashes, by its words alone.
    public static func normalized(_ path: String) -> String {
        var parts: [Substring] = []
        for part in Files.parts(of: path) {
            if part == "." { continue }
            if part == "..", let last = parts.last, last != ".." {
                parts.removeLast()
            } else if part == "..", isAbsolute(path) {
                continue
            } else {
                parts.append(part)
            }
        }
        let joined = parts.joined(separator: "/")
        return isAbsolute(path) ? "/" + joined : joined.isEmpty ? "." : joined
    }

    /// So many bytes a path of Linux has at most, links aside.
    public static let maximumLength = 4096

    private static let slash = UInt8(ascii: "/")
}

/// A path that is equal to those with the same bytes alone: `é` as one character and as two are two files.
public struct ExactPath: Hashable, Sendable {
    /// The path as a string.
    public let path: String

    /// A path to be compared by its bytes.
    public init(_ path: String) { self.path = path }

    /// Whether the bytes are the same.
    public static func == (a: ExactPath, b: ExactPath) -> Bool { a.path.utf8.elementsEqual(b.path.utf8) }

    /// Feeds the bytes to `hasher`.
    public func hash(into hasher: inout Hasher) {
        var path = path
        path.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
