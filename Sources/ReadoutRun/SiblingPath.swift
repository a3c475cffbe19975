import ReadoutExport
import ReadoutModel
import ReadoutSyntax
import ReadoutSystem

/// The way from one export's file to another's, with a gap for each id in it.
struct SiblingPath: Sendable {
    let format: String
    let mediaType: String
    private let parts: [String]

    /// - Returns: `nil` where one of them is no file.
    init?(from: Destination, to task: ExportTask) {
        guard let start = from.pattern, let end = task.destination.pattern else { return nil }
        format = task.exporter.format.name
        mediaType = task.exporter.format.mediaType
        // Both are normalized: there are no empty names but the one before the root.
        var folders = SiblingPath.names(start).dropLast()
        var steps = SiblingPath.names(end)[...]
        while steps.count > 1, let folder = folders.first, folder == steps.first {
            folders.removeFirst()
            steps.removeFirst()
        }
        let path = String(repeating: "../", count: folders.count) + steps.map(\.path).joined(separator: "/")
        parts = path.split(separator: Destination.gap, omittingEmptySubsequences: false).map {
            var encoded = ByteBuffer()
            Files.bytes(of: String($0)).withUnsafeBytes {
                encoded.append(percentEncoding: $0, keeping: SiblingPath.ofPath)
            }
            return encoded.string
        }
    }

    /// The characters of a path that need no encoding.
    private static let ofPath = ASCIISet.unreserved.union(ASCIISet("/"))

    private static func names(_ path: String) -> [ExactPath] {
        (Files.isAbsolute(path) ? [ExactPath("")] : []) + Files.parts(of: path).map { ExactPath(String($0)) }
    }

    /// The sibling of a document. An id needs no encoding.
    func sibling(_ id: Text) -> Sibling {
        Sibling(format: format, mediaType: mediaType, path: Text(parts.joined(separator: id.string)))
    }
}

extension Destination {
    /// Where an id goes; no path has this character.
    fileprivate static let gap: Character = "\0"

    /// The path, with a gap for each id; `nil` for standard output.
    fileprivate var pattern: String? {
        switch self {
        case .standardOutput: nil
        case .file(let path, _): Files.normalized(Files.resolved(path))
        case .files(let template):
            Files.normalized(Files.join(Files.resolved(template.root), template.relative(String(Destination.gap))))
        }
    }
}
