import ReadoutRecord
import ReadoutSystem

/// Why nothing is read where an input is named.
public struct InputError: Error, CustomStringConvertible {
    private let name: InputName
    private let reason: Reason

    enum Reason {
        /// Nothing is at the path, with the error of the system.
        case missing(Int32)
        /// A folder brings nothing, or nothing that is not excluded.
        case emptyFolder(hasExcluded: Bool)
        /// A pattern brings nothing, or nothing that is not excluded.
        case noMatch(hasExcluded: Bool)
    }

    init(_ name: InputName, _ reason: Reason) { (self.name, self.reason) = (name, reason) }

    /// The input as seen from the working folder.
    public var path: String { name.path }

    /// Where a configuration names it; `nil` on the command line.
    public var origin: InputName.Origin? { name.origin }

    /// What is wrong, with the path, and with a file of a similar name where there is one.
    public var description: String {
        let shown = Files.quoted(path)
        switch reason {
        case .missing(let code): return missing(shown, code)
        case .emptyFolder(let hasExcluded):
            let rest = hasExcluded ? " that is not excluded" : ""
            return "there is no YAML or JSON file in the folder \(shown)\(rest)"
        case .noMatch(let hasExcluded):
            let rest = hasExcluded ? " that is not excluded" : ""
            return "no file\(rest) matches the pattern \(shown)"
        }
    }

    private func missing(_ shown: String, _ code: Int32) -> String {
        guard code == ENOENT || code == ENOTDIR else {
            return "cannot read \(shown): \(String(cString: strerror(code)))"
        }
        if Files.isLink(path) { return "\(shown) is a link to nothing" }
        let hint =
            Files.isOfHome(name.written)
            ? "; a shell writes the home folder for ~/ where it stands without quotes" : suggestionOfFile()
        return "there is no file or folder \(shown)\(hint)"
    }

    /// `; did you mean "x.yaml"?`, or nothing.
    private func suggestionOfFile() -> String {
        let above = Files.parent(of: path)
        guard let name = Files.parts(of: path).last.map(String.init),
            let names = try? Files.names(in: above.isEmpty ? "." : above)
        else { return "" }
        let (stem, ending) = split(name)
        // So many names are looked at; the rest of a large folder is not.
        let near = names.prefix(1000)
        let other = near.first { split($0).stem == stem && Input.hasKnownEnding($0) }
        let similar = suggestion(for: stem, among: near.lazy.map(split).filter { $0.ending == ending }.map(\.stem))
        guard let found = other ?? similar.map({ $0 + ending }) else { return "" }
        return "; did you mean \(Files.quoted(Files.join(above, found)))?"
    }

    private func split(_ name: String) -> (stem: String, ending: String) {
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return (name, "") }
        return (String(name[..<dot]), String(name[dot...]))
    }
}
