import Foundation
import ReadoutModel
import TestSupport
import Testing

/// Documents that every exporter has to get right.
enum Corpus: String, CaseIterable, CustomTestStringConvertible, Sendable {
    /// The records in `examples/`, and those that `readout new` prints.
    case examples
    /// The table of awkward documents.
    case awkward
    /// Documents made up at random, the same in every run.
    case generated

    static let all = Array(allCases)
    var testDescription: String { rawValue }

    private static let generatedCount = 300

    /// Writes the documents as NDJSON and returns the file's path. The examples are read by Readout itself, all else is
    /// made without it.
    func write(to folder: TemporaryFolder) throws -> String {
        switch self {
        case .examples:
            for kind in EventKind.allCases.map(\.rawValue) {
                try folder.write(try Program.readout("new", "new-\(kind)", "--kind", kind), to: "new/\(kind).yaml")
            }
            return try folder.write(
                try Program.readout(
                    "export", "--quiet", "--to", "ndjson", "\(Fixture.root.path)/examples", "\(folder.path)/new"),
                to: "source.ndjson")
        case .awkward:
            return try folder.write(Corpus.awkwardLines, to: "source.ndjson")
        case .generated:
            return try folder.write(
                try Program.check("generate", [String(Corpus.generatedCount), "--seed", "7"]), to: "source.ndjson")
        }
    }

    /// The documents of the table as they stand there, so that numbers keep their digits: each is on a line of its own.
    private static var awkwardLines: String {
        let prefix = "   \"document\": "
        let lines = Fixture.text("awkward.json").split(separator: "\n").filter { $0.hasPrefix(prefix) }
        precondition(lines.count >= 60, "the table has fewer documents than it should")
        return lines.map { line in
            let row = line.dropFirst(prefix.count)
            return (row.hasSuffix("},") ? row.dropLast(2) : row.dropLast()) + "\n"
        }.joined()
    }
}
