import Foundation

/// An input of `Tests/Fixtures/bad-inputs.txt`, whose beginning says how it is written.
public struct BadInput: CustomStringConvertible, Sendable {
    public var name: String
    /// The ending of the file's name, which says the syntax.
    public var ending: String
    public var bytes: [UInt8]
    /// The errors: field "" where there is none, "*" where any will do.
    public var expected: [(line: Int, field: String, words: String)]
    public var description: String { name }

    public static let all: [Self] = {
        var cases: [Self] = []
        var current: Self?
        var isEscaped = false
        var isExpecting = false
        var lines: [Substring] = []
        func finish() {
            if let current { cases.append(current) }
        }
        for line in Fixture.text("bad-inputs.txt").split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("=== ") {
                finish()
                let words = line.dropFirst(4).split(separator: " ")
                let flags = words.filter { $0.hasPrefix("[") }.map { $0.dropFirst().dropLast() }
                isEscaped = flags.contains("escaped")
                current = Self(
                    name: words.filter { !$0.hasPrefix("[") }.joined(separator: " "),
                    ending: String(flags.first { $0 != "escaped" } ?? "yaml"), bytes: [], expected: [])
                isExpecting = false
                lines = []
            } else if line == "--- expect", current != nil {
                let text = lines.map { $0 + "\n" }.joined()
                current?.bytes = isEscaped ? Fixture.unescape(text) : Array(text.utf8)
                isExpecting = true
            } else if isExpecting {
                let parts = line.split(separator: "|", maxSplits: 1)
                let place = (parts.first ?? "").split(separator: " ")
                guard place.count == 2, let number = Int(place[0]) else { continue }
                let words = parts.count > 1 ? String(parts[1].trimmingPrefix { $0 == " " }) : ""
                current?.expected.append((number, place[1] == "-" ? "" : String(place[1]), words))
            } else {
                lines.append(line)
            }
        }
        finish()
        return cases
    }()
}
