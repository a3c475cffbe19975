/// Where an export goes.
public enum Destination: Sendable {
    /// One stream for all documents.
    case standardOutput
    /// One file for all documents, within the folder `root` where that is given.
    case file(String, root: String? = nil)
    /// A file for each document.
    case files(PathTemplate)

    /// The folder that the files are in; `nil` for standard output and for a file that is named without a folder.
    public var folder: String? {
        switch self {
        case .standardOutput: nil
        case .file(_, let root): root
        case .files(let template): template.root
        }
    }

    /// Whether each document has a file of its own.
    var isFileForEach: Bool { if case .files = self { true } else { false } }
}
