import ArgumentParser
import ReadoutRecord
import ReadoutSystem

/// How diagnostics are printed.
enum DiagnosticsStyle: String, ExpressibleByArgument, CaseIterable {
    /// A line for each, and on a terminal the line of the source below it.
    case text
    /// A line for each, and the line of the source below it.
    case full
    /// A JSON object on a line.
    case json
    /// Workflow commands of GitHub Actions.
    case github
}

/// Prints what a run reports to its user.
final class Console {
    private let name = programName
    private let style: DiagnosticsStyle
    private let isQuiet: Bool
    /// Diagnostics go to standard output for `check`, else to standard error.
    private let isCheck: Bool
    private let hasColor: Bool
    let hasExcerpts: Bool
    private let showsProgress: Bool
    private var started = timespec()
    private var shownProgress = false

    init(style: DiagnosticsStyle, isQuiet: Bool, isCheck: Bool = false) {
        self.style = style
        self.isQuiet = isQuiet
        self.isCheck = isCheck
        let isTerminal = isCheck ? Descriptor.standardOutput.isTerminal : Descriptor.standardError.isTerminal
        let noColor = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
        // A terminal that calls itself dumb cannot go back to the beginning of a line, and shows escapes as they stand.
        let isDumb = getenv("TERM").map { String(cString: $0) } == "dumb"
        let isForPeople = style == .text || style == .full
        hasColor = isTerminal && !noColor && !isDumb && isForPeople
        hasExcerpts = style == .full || style == .text && isTerminal
        showsProgress = !isQuiet && !isDumb && Descriptor.standardError.isTerminal
        clock_gettime(CLOCK_MONOTONIC, &started)
    }

    /// - Throws: if a check's diagnostics cannot be written. A failure to write to standard error is ignored.
    func report(_ diagnostic: Diagnostic) throws(SystemError) {
        if isQuiet, diagnostic.severity == .warning { return }
        clearProgress()
        switch style {
        case .json: try write(diagnostic.json + "\n")
        case .github: try write(diagnostic.github + "\n")
        case .text, .full:
            let text = hasExcerpts ? diagnostic.full : diagnostic.line
            try write((hasColor ? colored(text, diagnostic.severity) : text) + "\n")
        }
    }

    private func colored(_ text: String, _ severity: Diagnostic.Severity) -> String {
        let word = "\(severity.rawValue):"
        let color = severity == .error ? "\u{1B}[1;31m" : "\u{1B}[1;33m"
        return text.replacing(" \(word) ", with: " \(color)\(word)\u{1B}[0m ", maxReplacements: 1)
    }

    private func write(_ line: String) throws(SystemError) {
        if isCheck { try Descriptor.standardOutput.write(line) } else { try? Descriptor.standardError.write(line) }
    }

    /// Reports an error that has no position in an input. If standard output cannot be written to, it goes to standard
    /// error.
    func fail(_ message: String, _ code: DiagnosticCode = .failure, path: String = "") {
        clearProgress()
        let diagnostic = Diagnostic(.error, code, path: path, message: message)
        switch style {
        case .json: sayAnyway(diagnostic.json + "\n")
        case .github: sayAnyway(diagnostic.github + "\n")
        case .text, .full: sayAnyway("\(name): \(hasColor ? "\u{1B}[1;31merror:\u{1B}[0m" : "error:") \(message)\n")
        }
    }

    private func sayAnyway(_ line: String) {
        do { try write(line) } catch { try? Descriptor.standardError.write(line) }
    }

    /// Prints a line for people, such as what a run has done. Nothing where output is quiet or JSON.
    func note(_ message: String) {
        clearProgress()
        guard !isQuiet, style != .json else { return }
        try? Descriptor.standardError.write(message + "\n")
    }

    /// Shows how far the work has come, once it has taken a second.
    func progress(_ documents: Int) {
        guard showsProgress else { return }
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        let seconds = now.tv_sec - started.tv_sec - (now.tv_nsec < started.tv_nsec ? 1 : 0)
        guard seconds >= 1 else { return }
        shownProgress = true
        try? Descriptor.standardError.write("\r\(documents) documents")
    }

    private func clearProgress() {
        guard shownProgress else { return }
        shownProgress = false
        try? Descriptor.standardError.write("\r                              \r")
    }
}

/// Writes to standard output; a reader that has gone away is no error.
func printOut(_ text: String) throws {
    do throws(SystemError) {
        try Descriptor.standardOutput.write(text)
    } catch {
        if error.code == EPIPE { throw ExitCode.success }
        try? Descriptor.standardError.write("\(programName): error: \(error)\n")
        throw Exit.cannotWrite
    }
}
