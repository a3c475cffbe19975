import ReadoutSyntax
import ReadoutSystem

/// How inputs are named: by a path or a pattern, on the command line or relative to the folder of a configuration.
public struct InputName: Sendable, Equatable {
    /// As seen from the working folder.
    public let path: String
    /// As it is written.
    let written: String
    /// The folder that it is seen from, which is never taken for a pattern; empty for the working folder.
    let folder: String
    /// Where a configuration has it; `nil` on the command line.
    public var origin: Origin?

    /// A place in a configuration.
    public struct Origin: Sendable, Equatable {
        /// The configuration.
        public var path: String
        /// The line and column.
        public var position: Position
        /// The field: `inputs[0]`.
        public var field: String

        /// A place in a configuration.
        public init(path: String, position: Position, field: String) {
            (self.path, self.position, self.field) = (path, position, field)
        }
    }

    /// A name as it is written.
    /// - Parameter folder: the folder that it is seen from; `nil` for the working folder.
    public init(_ name: String, in folder: String? = nil, origin: Origin? = nil) {
        path = folder.map { Files.simplified(Files.join($0, name)) } ?? name
        written = name
        self.folder = folder ?? ""
        self.origin = origin
    }

    /// The pattern, if the name looks like one.
    var pattern: Glob? { Glob.isPattern(written) ? Glob(written, in: folder) : nil }
}
