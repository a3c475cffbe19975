import ReadoutExport
import ReadoutModel
import ReadoutRecord
import ReadoutRun
import ReadoutSyntax
import ReadoutSystem

extension ConfigurationReader {
    /// An item of `inputs`.
    func input(_ token: Token, _ decoder: inout Decoder) throws(SyntaxError) -> InputName? {
        guard let path = try pathValue(token, &decoder) else { return nil }
        if path == "-" {
            decoder.report(
                "\"-\" would be standard input, which a configuration does not name; name a file, a folder or a pattern, or give - on the command line",
                at: token, code: .badPath)
        } else if path.isEmpty {
            decoder.report("is empty; a file, a folder or a pattern is expected", at: token, code: .emptyText)
        } else if !reportHome(path, at: token, &decoder) {
            // The position is filled in later, with those of all others.
            let origin = InputName.Origin(
                path: self.path, position: Position(line: 1, column: 1), field: decoder.path.description)
            return InputName(path, in: folder, origin: origin)
        }
        return nil
    }

    /// An item of `exclude`.
    func exclude(_ token: Token, from filter: inout InputFilter, _ decoder: inout Decoder) throws(SyntaxError) {
        guard let pattern = try pathValue(token, &decoder) else { return }
        do throws(PathError) {
            try filter.exclude(pattern, in: folder)
        } catch {
            decoder.report("\(error)", at: token, code: .badPath)
        }
    }

    /// The folder for the exports.
    func output(_ token: Token, _ decoder: inout Decoder) throws(SyntaxError) -> String? {
        guard let path = try pathValue(token, &decoder), !reportHome(path, at: token, &decoder) else { return nil }
        return Files.simplified(Files.join(folder, path))
    }

    /// The path of an export.
    func target(_ token: Token, _ decoder: inout Decoder) throws(SyntaxError) -> String? {
        guard let path = try pathValue(token, &decoder) else { return nil }
        if Files.isOfHome(path) {
            decoder.report(
                "\(Files.quoted(path)) is no path below the output folder; \"output: ${HOME}/…\" at the top says where that is",
                at: token, code: .badOutputPath)
            return nil
        }
        do throws(PathError) {
            try PathTemplate.check(path)
            return path
        } catch {
            decoder.report("\(error)", at: token, code: .badOutputPath)
            return nil
        }
    }

    /// Reports a path that begins with `~/`, for which no shell writes the home folder here.
    /// - Returns: whether it does.
    private func reportHome(_ path: String, at token: Token, _ decoder: inout Decoder) -> Bool {
        guard Files.isOfHome(path) else { return false }
        decoder.report("\(PathError(homePath: path))", at: token, code: .badPath)
        return true
    }
}

/// Where exports go, to find those that are in each other's way.
struct ExportTargets {
    private var files: [ExactPath: Int] = [:]
    /// The folders of files, with the first export that has one there.
    private var folders: [ExactPath: Int] = [:]

    /// Adds the path of an export.
    /// - Returns: what is wrong with it beside the earlier ones.
    mutating func add(_ target: String, _ index: Int) -> String? {
        let path = Files.normalized(target)
        let shown = Files.quoted(target)
        if let first = files[ExactPath(path)] {
            return "goes to \(shown), as exports[\(first)] does; give one of them another path"
        }
        files[ExactPath(path)] = index
        if let first = folders[ExactPath(path)] {
            return
                "goes to the file \(shown), but exports[\(first)] has a folder of that name; give one of them another path"
        }
        var folder = Files.parent(of: path)
        while !folder.isEmpty {
            if let first = files[ExactPath(folder)] {
                return
                    "goes to \(shown), but \(Files.quoted(folder)) is the file of exports[\(first)]; give one of them another path"
            }
            if folders[ExactPath(folder)] == nil { folders[ExactPath(folder)] = index }
            folder = Files.parent(of: folder)
        }
        return nil
    }
}
