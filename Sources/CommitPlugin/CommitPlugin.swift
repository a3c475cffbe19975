import Foundation
import PackagePlugin

/// Writes the commit that is built into a source file, which `readout --version` reads. It is made anew when the commit
/// has changed, and only then; without a git folder, as in an archive of the sources, it says that there is none.
@main struct CommitPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: Target) -> [Command] {
        let package = context.package.directoryURL
        let script = package.appending(path: "Sources/CommitPlugin/write-commit.sh")
        let output = context.pluginWorkDirectoryURL.appending(path: "Commit.swift")
        return [
            .buildCommand(
                displayName: "Writing the commit that is built", executable: URL(filePath: "/bin/sh"),
                arguments: [script.path, package.path, output.path],
                inputFiles: [script] + marks(of: package), outputFiles: [output])
        ]
    }

    /// Files of git that change with the commit.
    private func marks(of package: URL) -> [URL] {
        var folder = package.appending(path: ".git")
        // In a work tree beside its repository, `.git` is a file that says where.
        if let text = try? String(contentsOf: folder, encoding: .utf8), text.hasPrefix("gitdir: ") {
            let path = text.dropFirst("gitdir: ".count).trimmingCharacters(in: .newlines)
            folder = path.hasPrefix("/") ? URL(filePath: path) : package.appending(path: path)
        }
        // The log of HEAD has a line for each commit. Where none is kept, HEAD itself and its branch have to do.
        var marks = ["HEAD", "logs/HEAD", "packed-refs"]
        if let head = try? String(contentsOf: folder.appending(path: "HEAD"), encoding: .utf8), head.hasPrefix("ref: ")
        {
            marks.append(head.dropFirst("ref: ".count).trimmingCharacters(in: .newlines))
        }
        return marks.map { folder.appending(path: $0) }.filter { FileManager.default.fileExists(atPath: $0.path) }
    }
}
