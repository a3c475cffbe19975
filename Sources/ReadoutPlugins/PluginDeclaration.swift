import ReadoutRecord
import ReadoutSystem

/// A plugin as a configuration declares it: a program that exports documents.
public struct PluginDeclaration: Sendable {
    /// What messages call it.
    public var name: String
    /// The program and its arguments. A program with a slash is a path as seen from ``folder``, any other is looked up on
    /// `PATH`.
    public var command: [String]
    /// The folder that it starts in; the working folder where it is empty.
    public var folder: String
    /// The SHA-256 of files that must not have changed, in hexadecimal digits, by their paths as seen from ``folder``.
    public var hashes: [(path: String, hash: String)] = []
    /// How long it may take to describe itself, in seconds.
    public var start = 5
    /// How long it may take for the next answer, in seconds.
    public var timeout = 10
    /// The names of the variables that it gets beside those that every plugin has.
    public var environment: [String] = []
    /// Values for options of its formats, as text; paths of files are as seen from ``folder``.
    public var options: [(name: String, value: String)] = []

    /// A plugin of this name, which runs a command in a folder.
    public init(name: String, command: [String], folder: String = "") {
        (self.name, self.command, self.folder) = (name, command, folder)
    }

    /// All variables of its environment: `PATH` and `HOME`, one language and one zone for every machine, and those that it
    /// is to have.
    var variables: [(name: String, value: String)] {
        let fixed = [("LANG", "C.UTF-8"), ("TZ", "UTC")]
        let given = (["PATH", "HOME"] + environment).compactMap { name in
            Files.variable(name).map { (name, $0) }
        }
        return fixed.filter { variable in !environment.contains(variable.0) } + given
    }

    /// The first of the files in ``hashes`` that has changed, with what is wrong; `nil` where all are as they were.
    public func changedFile() -> (path: String, problem: String)? {
        for (path, hash) in hashes {
            do throws(SystemError) {
                let found = SHA256.hexadecimal(try Files.read(Files.join(folder, path)))
                if found != hash.lowercased() {
                    return (path, "\(Files.quoted(path)) has the SHA-256 \(found), and \(hash) is wanted")
                }
            } catch {
                return (path, "\(error)")
            }
        }
        return nil
    }
}
