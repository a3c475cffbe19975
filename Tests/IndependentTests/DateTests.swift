import Foundation
import MarkdownExporter
import ReadoutExport
import ReadoutModel
import ReadoutSyntax
import TestSupport
import Testing

/// Dates, weekdays and countries in briefs are those of the Unicode CLDR, in each language and for each month.
@Suite struct DateTests {
    struct Row: Codable {
        var language: String
        var start: String
        var end: String
        var words: String
    }

    func words(_ start: String, _ end: String, _ language: BriefLanguage) throws -> String {
        var document = Document(
            id: "t", article: Article(title: "A"), summit: Summit(title: "T", start: try Time(start)))
        document.summit.end = try Time(end)
        return try fact(0, of: document, language)
    }

    /// What the list under the title says, from the first fact on.
    func fact(_ index: Int, of document: Document, _ language: BriefLanguage) throws -> String {
        var options = MarkdownOptions()
        options.language = language
        var request = ExportRequest(document, zones: Fixture.zones)
        _ = MarkdownExporter(options: options).export(&request)
        let line = request.finish().string.split(separator: "\n").filter { $0.hasPrefix("- **") }[index]
        return String(line[try #require(line.firstRange(of: "** ")).upperBound...])
    }

    @Test func datesAreThoseOfCLDR() throws {
        var rows: [Row] = []
        let months = (1...12).map { $0 < 10 ? "0\($0)" : "\($0)" }
        for language in BriefLanguage.allCases where language != .document {
            let singles = months.flatMap { ["2023-\($0)-05", "2023-\($0)"] } + ["2023", "1815"]
            let pairs =
                singles.map { ($0, $0) }
                + [
                    ("2023-06-18", "2023-06-19"), ("2023-06-30", "2023-07-01"), ("2022-12-31", "2023-01-01"),
                    ("2023-06", "2023-12"), ("2022-12", "2023-01"), ("2022", "2023"),
                ]
            for (start, end) in pairs {
                rows.append(
                    Row(
                        language: language.rawValue, start: start, end: end, words: try words(start, end, language)))
            }
        }
        #expect(rows.count == 7 * 32)
        let folder = try TemporaryFolder()
        let lines = try rows.map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) + "\n" }
        try Program.check("dates", [try folder.write(lines.joined(), to: "dates.ndjson")])
    }

    struct Weekday: Codable {
        var language: String
        var weekday: String
        var name: String
    }

    @Test func weekdaysAreThoseOfCLDR() throws {
        let folder = try TemporaryFolder()
        let template = try folder.write("{{weekday(date)}}", to: "day.mustache")
        let registry = try ExporterRegistry(MarkdownExporter.self)
        let format = try #require(registry.format(named: "markdown"))
        var rows: [Weekday] = []
        for language in BriefLanguage.allCases where language != .document {
            let exporter = try format.bind([
                ("template", template), ("language", language.rawValue), ("frontMatter", ""),
            ])
            for day in 12...18 {
                let document = Document(
                    id: "t", article: Article(title: "A"), summit: Summit(title: "T", start: try Time("2023-06-\(day)"))
                )
                let name = String(decoding: try exporter.export(document, zones: Fixture.zones).bytes, as: UTF8.self)
                rows.append(
                    Weekday(
                        language: language.rawValue, weekday: "2023-06-\(day)",
                        name: name.trimmingCharacters(in: .newlines)))
            }
        }
        let lines = try rows.map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) + "\n" }
        try Program.check("dates", [try folder.write(lines.joined(), to: "weekdays.ndjson")])
    }

    struct Country: Codable {
        var language: String
        var code: String
        var name: String
    }

    @Test func countriesAreThoseOfCLDR() throws {
        var rows: [Country] = []
        for language in BriefLanguage.allCases where language != .document {
            for code in Validation.countryCodes {
                var document = Document(
                    id: "t", article: Article(title: "A"), summit: Summit(title: "T", start: try Time("2023")))
                var place = Place()
                place.country = Text(code)
                document.summit.place = place
                // The names of `en` do for all of English.
                let tag = language == .internationalEnglish ? "en" : language.rawValue
                rows.append(Country(language: tag, code: code, name: try fact(1, of: document, language)))
            }
        }
        let folder = try TemporaryFolder()
        let lines = try rows.map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) + "\n" }
        #expect(rows.count > 7 * 240)
        try Program.check("dates", [try folder.write(lines.joined(), to: "countries.ndjson")])
    }
}
