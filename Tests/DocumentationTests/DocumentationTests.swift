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

        var registry = ExporterRegistry()
        registry.register(ICalendarExporter.self)

        for (document, diagnostics) in Document.read(record, name: "vienna.yaml") {
            for diagnostic in diagnostics { print(diagnostic.line) }
            guard let document, let format = registry.format(named: "ics") else { continue }
            let exporter = try format.bind([("imprecise", "span")])
            let (bytes, omissions) = exporter.export(document)
            print(String(decoding: bytes, as: UTF8.self))
            for omission in omissions { print("\(omission.field): \(omission.reason)") }
        }
        #expect(registry.formats.map(\.name) == ["icalendar"])
    }

    /// The lines of the examples stand in the pages, so that neither changes alone.
    @Test(arguments: [
        ("docs/writing-an-exporter.md", "RosterExporter.swift"), ("docs/writing-an-exporter.md", "RosterTests.swift"),
    ])
    func thePagesShowTheseFiles(_ page: String, _ file: String) throws {
        let shown = try Set(lines(of: page))
        for line in try lines(of: "Tests/DocumentationTests/\(file)") {
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
