import ICalendarExporter
import RDFExporter
import ReadoutExport
import ReadoutModel
import ReadoutRecord
import TestSupport
import Testing

/// What a Swift program gets is what `readout` writes.
@Suite struct LibraryTests {
    private static let record = """
        readout: 1
        id: a
        article: {title: A, text: article.txt}
        summit: {title: S, start: 2023-06-18}
        quotes:
          - {speaker: {anonymous: true}, text: we have come to listen}

        """

    /// The quotes are compared with the article that a record names, and the graph says where they stand.
    @Test func quotesAreComparedWithTheArticle() throws {
        let folder = try TemporaryFolder()
        try folder.write("They said: we have come to listen.\n", to: "article.txt")
        let path = try folder.write(Self.record, to: "a.yaml")
        let written = try Program.run(Program.readout, ["export", "--to", "ntriples", path])
        #expect(written.contains("http://www.w3.org/ns/oa#"))

        let exporter = RDFExporter(options: .init(syntax: .ntriples))
        let reading = Document.read(Self.record, name: path)[0]
        #expect(try exporter.export(reading).text == written)
        #expect(reading.diagnostics.isEmpty && reading.passages.count == 1)

        // From anywhere else than a file.
        let articles = ArticleSource.lookup { name in
            name == "article.txt" ? "They said: we have come to listen.\n" : nil
        }
        let inMemory = Document.read(Self.record, articles: articles)[0]
        #expect(try exporter.export(inMemory).text == written)
        // A bare document, with the text beside it.
        let document = try #require(reading.document)
        let passages = ArticleText.compare(document, with: "They said: we have come to listen.\n").passages
        #expect(try exporter.export(document, zones: .system, passages: passages).text == written)
        // And without.
        let alone = Document.read(Self.record, name: path, articles: .none)[0]
        #expect(alone.diagnostics.isEmpty && alone.passages.isEmpty)
        #expect(try !exporter.export(alone).text.contains("http://www.w3.org/ns/oa#hasSelector"))
        let missing = Document.read(Self.record, articles: .lookup { _ in nil })[0]
        #expect(missing.diagnostics.map(\.field) == ["article.text"])
    }

    /// Options have types.
    @Test func optionsAreTyped() throws {
        let registry = try ExporterRegistry(ICalendarExporter.self, RDFExporter.self)
        var options = ICalendarExporter.Options()
        options.imprecise = .span
        let format = try #require(registry.format(named: "ics"))
        let document = Document(
            id: "a", article: Article(title: "A"), summit: Summit(title: "S", start: try Time("2023-06")))
        let calendar = try format.bind(options).export(document, zones: .system)
        #expect(calendar.text.contains("DTSTART;VALUE=DATE:20230601"))
        #expect(try format.bind([("imprecise", "span")]).export(document, zones: .system) == calendar)
        #expect(
            try ICalendarExporter(options: .init(imprecise: .span)).export(document, zones: .system) == calendar)
        #expect(throws: OptionError.self) { try format.bind(RDFOptions()) }
        #expect(throws: OptionError.self) {
            try format.bind(ICalendarExporter.Options(organizer: "mailto:a@b.example"))
        }
    }

    /// One calendar of many documents, in memory.
    @Test func oneFeedInMemory() throws {
        let documents = try ["2023-06-18", "2022-05-01"].enumerated().map { index, start in
            Document(
                id: Text("d\(index)"), article: Article(title: "A"),
                summit: Summit(title: "S", start: try Time(start)))
        }.sorted { $0.summit.start < $1.summit.start }
        let feed = try ICalendarExporter().export(documents, zones: .system).text
        #expect(feed.split(separator: "BEGIN:VCALENDAR").count == 1)
        let starts = feed.split(separator: "\r\n").filter { $0.hasPrefix("DTSTART") }
        #expect(starts == ["DTSTART;VALUE=DATE:20220501", "DTSTART;VALUE=DATE:20230618"])
    }
}
