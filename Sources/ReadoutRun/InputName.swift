import ReadoutSystem

/// What somebody calls inputs: a path or a pattern, on the command line or seen from the folder of a configuration.
public struct InputName: Sendable, Equatable {
    /// As seen from the working folder.
    public let path: String
    /// The pattern, where the name looks like one. What the folder is called is none, whatever it looks like.
    let pattern: String?

    /// A name as it is written.
    /// - Parameter folder: the folder that it is seen from; `nil` for the working folder.
    public init(_ name: String, in folder: String? = nil) {
        path = folder.map { Files.simplified(Files.join($0, name)) } ?? name
        pattern =
            Glob.isPattern(name) ? folder.map { Files.simplified(Files.join(Glob.literal($0), name)) } ?? name : nil
    }
}
