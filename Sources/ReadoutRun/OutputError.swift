import ReadoutSystem

/// Why an output could not be written.
public enum OutputError: Error, CustomStringConvertible {
    /// The system has refused it.
    case system(SystemError)
    /// Two documents or exports would write the same file.
    case conflict(String)
    /// Of two documents or exports, one would write this file and the other files in a folder of this name.
    case conflictWithFolder(String)
    /// The path leaves its folder through a link.
    case leaves(String, String)

    /// What is wrong, with the path.
    public var description: String {
        switch self {
        case .system(let error): error.description
        case .conflict(let path): "two documents or exports would be written to \(Files.shown(path))"
        case .conflictWithFolder(let path):
            "\(Files.shown(path)) would be a file of one document or export and a folder of another"
        case .leaves(let path, let root):
            "\(Files.shown(path)) leaves the output folder \(Files.shown(root)) through a link"
        }
    }
}
