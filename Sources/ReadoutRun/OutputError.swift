import ReadoutSystem

/// Why an output could not be written.
public enum OutputError: Error, CustomStringConvertible {
    /// The system has refused it.
    case system(SystemError)
    /// Two documents or exports would write the same file.
    case conflict(String)
    /// The path leaves its folder through a link.
    case leaves(String, String)

    /// What is wrong, with the path.
    public var description: String {
        switch self {
        case .system(let error): error.description
        case .conflict(let path): "two documents or exports would be written to \(path)"
        case .leaves(let path, let root): "\(path) leaves the output folder \(root) through a link"
        }
    }
}
