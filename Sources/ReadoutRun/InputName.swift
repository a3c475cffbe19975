import ReadoutRecord
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

/// Why nothing is read where an input is named.
public struct InputError: Error, CustomStringConvertible {
    /// The input as seen from the working folder.
    public let path: String
    /// What is wrong, with the path.
    public let description: String
    /// Where a configuration names it; `nil` on the command line.
    public let origin: InputName.Origin?

    init(_ name: InputName, _ description: String) {
        (path, origin, self.description) = (name.path, name.origin, description)
    }
}

extension InputName {
    /// The error of a path to which nothing leads.
    func missing(_ code: Int32) -> InputError {
        let shown = Files.shown(path)
        guard code == ENOENT || code == ENOTDIR else {
            return InputError(self, "cannot read \"\(shown)\": \(String(cString: strerror(code)))")
        }
        if Files.isLink(path) { return InputError(self, "\"\(shown)\" is a link to nothing") }
        if Files.isOfHome(written) {
            return InputError(
                self,
                "there is no file or folder \"\(shown)\"; a shell writes the home folder for ~/ where it stands without quotes"
            )
        }
        return InputError(self, "there is no file or folder \"\(shown)\"\(suggestionOfFile())")
    }

    /// The error of a folder that brings nothing.
    func emptyFolder(_ hasExcluded: Bool) -> InputError {
        InputError(
            self,
            "there is no YAML or JSON file in the folder \"\(Files.shown(path))\"\(hasExcluded ? " that is not excluded" : "")"
        )
    }

    /// The error of a pattern that brings nothing.
    func noMatch(_ hasExcluded: Bool) -> InputError {
        InputError(
            self, "no file\(hasExcluded ? " that is not excluded" : "") matches the pattern \"\(Files.shown(path))\"")
    }

    /// `; did you mean "x.yaml"?`, or nothing.
    private func suggestionOfFile() -> String {
        let above = Files.parent(of: path)
        guard let name = Files.parts(of: path).last.map(String.init),
            let names = try? Files.names(in: above.isEmpty ? "." : above)
        else { return "" }
        func split(_ name: String) -> (stem: String, ending: String) {
            guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return (name, "") }
            return (String(name[..<dot]), String(name[dot...]))
        }
        let (stem, ending) = split(name)
        // So many names are looked at; the rest of a large folder is not.
        let near = names.prefix(1000)
        let other = near.first { split($0).stem == stem && Input.hasKnownEnding($0) }
        let similar = suggestion(for: stem, among: near.lazy.map(split).filter { $0.ending == ending }.map(\.stem))
        guard let found = other ?? similar.map({ $0 + ending }) else { return "" }
        return "; did you mean \"\(Files.shown(Files.join(above, found)))\"?"
    }
}
