/// Where an export goes.
public enum Destination: Sendable {
    /// One stream for all documents.
    case standardOutput
    /// One file for all documents, within the folder `root` where that is given.
    case file(String, root: String? = nil)
    /// A file for each document.
    case files(PathTemplate)
}
