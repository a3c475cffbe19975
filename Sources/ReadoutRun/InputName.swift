import ReadoutSystem

/// How inputs are named: by a path or a pattern, on the command line or relative to the folder of a configuration.
public struct InputName: Sendable, Equatable {
    /// As seen from the working folder.
    public let path: String
    /// The pattern, if the name looks like one. The name of the folder is never taken for a pattern.
    let pattern: String?

    /// A name as it is written.
    /// - Parameter folder: the folder that it is seen from; `nil` for the working folder.
    public init(_ name: String, in folder: String? = nil) {
        path = folder.map { Files.simplified(Files.join($0, name)) } ?? name
        pattern =
            Glob.isPattern(name) ? folder.map { Files.simplified(Files.join(Glob.literal($0), name)) } ?? name : nil
    }
}
