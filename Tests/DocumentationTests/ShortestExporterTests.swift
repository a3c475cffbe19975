import ReadoutExport
import ReadoutTesting
import TestSupport
import Testing

struct TitleExporter: Exporter {
    static let formats = [
        Format(name: "title", mediaType: "text/plain", fileExtension: "txt", summary: "Titles, a line each")
    ]

    init(options: NoOptions = NoOptions()) {}

    func export(_ request: inout ExportRequest) {
        request.out.append(request.document.summit.title)
        request.out.append("\n")
    }
}

/// The shortest exporter of `docs/writing-an-exporter.md`, with the test of its rules.
@Suite struct ShortestExporterTests {
    let zones = Fixture.zones

    @Test func keepsTheRules() {
        let titleAlone = OutputReading(leavesOut: { $0 != "summit.title" })
        let check = ExporterCheck(ExporterUnderTest(TitleExporter(), zones: zones), reading: titleAlone)
        #expect(check.findings() == [])
    }

    @Test func thePageShowsIt() throws {
        let page = try Fixture.file("docs/writing-an-exporter.md").split(separator: "\n").map { $0.drop { $0 == " " } }
        let own = try Fixture.file("Tests/DocumentationTests/ShortestExporterTests.swift").split(separator: "\n")
        let exporter = try #require(own.firstIndex { $0.hasPrefix("struct TitleExporter") })
        let end = try #require(own[exporter...].firstIndex { $0 == "}" })
        let test = try #require(own.firstIndex { $0.hasSuffix("func keepsTheRules() {") })
        for line in own[exporter...end] + own[test...(test + 4)] {
            #expect(page.contains(line.drop { $0 == " " }), "the page does not show: \(line)")
        }
    }
}
