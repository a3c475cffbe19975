import ICalendarExporter
import ReadoutExport
import ReadoutModel
import ReadoutRecord
import TestSupport
import Testing

/// What the documentation shows is what is compiled and run here.
@Suite struct DocumentationTests {
    @Test func theReadmeExampleRuns() throws {
        let record = """
            readout: 1
            id: vienna-1961-06
            article: {title: Meeting in Vienna}
            summit: {title: Vienna summit, status: held, start: 1961-06-03, end: 1961-06-04}
            """

        let exporter = ICalendarExporter(options: .init(imprecise: .span))
        for reading in Document.read(record, name: "vienna.yaml") {
            for diagnostic in reading.diagnostics { print(diagnostic.line) }
            guard reading.document != nil else { continue }
            let export = try exporter.export(reading)
            print(export.text)
            for omission in export.omissions { print("\(omission.field): \(omission.reason)") }
        }
        let documents = Document.read(record).compactMap(\.document)
        #expect(try exporter.export(documents, zones: .system).text.hasPrefix("BEGIN:VCALENDAR"))
    }

    /// The lines of the files of the example stand in the page, so that neither changes alone. `make test` builds and
    /// runs the example.
    @Test(arguments: [
        "Package.swift", "Sources/RosterExporter/RosterExporter.swift", "Sources/RosterProgram/main.swift",
        "Tests/RosterExporterTests/RosterTests.swift",
    ])
    func thePageShowsTheExample(_ file: String) throws {
        let page = "docs/writing-an-exporter.md"
        let shown = try Set(lines(of: page))
        for line in try lines(of: "examples/plugins/swift-roster/\(file)") {
            #expect(shown.contains(line), "\(page) does not show: \(line)")
        }
    }

    @Test func theReadmeShowsTheExample() throws {
        let own = try Set(lines(of: "Tests/DocumentationTests/DocumentationTests.swift").map { $0.trimmed })
        let readme = try Fixture.file("README.md")
        let example = try #require(readme.split(separator: "```swift\n").first { $0.contains("vienna-1961-06") })
        for line in example.split(separator: "```")[0].split(separator: "\n") {
            #expect(own.contains(String(line).trimmed), "not compiled: \(line)")
        }
    }

    private func lines(of path: String) throws -> [String] {
        try Fixture.file(path).split(separator: "\n").map(String.init)
    }
}

extension String {
    fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
