import ReadoutSyntax

/// What `--version` says.
enum Version {
    /// The version of Readout.
    static let number = "0.1.0"
    /// The day that the manual page names. It changes with the version, and not with the day of a build.
    static let date = "November 29, 2026"

    /// `Readout 0.1.0`, the commit if it is known, and the release of the time zone data, a line each.
    static func text(_ program: ReadoutProgram) -> String {
        var lines = ["\(program.name) \(program.version ?? number)"]
        if program.version != nil { lines.append("Readout \(number)") }
        if let commit = Commit.id { lines.append("commit \(commit)") }
        lines.append("time zone data \(program.zones.version ?? "of an unknown release")")
        return lines.joined(separator: "\n")
    }
}
