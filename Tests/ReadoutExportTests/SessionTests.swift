import ListExporter
import ReadoutExport
import ReadoutModel
import ReadoutRecord
import ReadoutSyntax
import Testing

/// Documents in, bytes out, without a file.
@Suite struct SessionTests {
    private func documents(_ ids: String...) throws -> [Document] {
        try ids.map { id in
            Document(
                id: Text(id), article: Article(title: "A"),
                summit: Summit(title: Text("Title \(id)"), start: try Time("2023")))
        }
    }

    @Test func manyDocumentsAreOneFile() throws {
        let documents = try documents("a", "b")
        #expect(
            try ListExporter().export(documents, zones: .system).text == "titles\n- Title a\n- Title b\nend\n")
        // The prologue may come last.
        let counted = ListExporter(options: .init(counts: true))
        #expect(try counted.export(documents, zones: .system).text == "2 titles\n- Title a\n- Title b\nend\n")
        #expect(try counted.export([], zones: .system).bytes.isEmpty)
        #expect(try ListExporter().export([], zones: .system).text == "titles\nend\n")
    }

    @Test func whatIsLeftOutIsListed() throws {
        var document = try documents("a")[0]
        document.quotes = [Quote(speaker: .participant("p"), text: "q")]
        var session = ExportSession(AnyExporter(ListExporter()), zones: .system)
        try session.add(document)
        #expect(session.count == 1)
        #expect(session.finish().omissions == [Omission(field: "quotes[0]", reason: "a list is silent")])
    }

    /// A document that cannot be written leaves no bytes, and the next ones are written.
    @Test func goesOnAfterAnError() throws {
        var session = ExportSession(AnyExporter(ListExporter(options: .init(refuse: "b"))), zones: .system)
        for document in try documents("a", "b", "c") {
            do throws(ExportFailure) {
                try session.add(document)
                #expect(document.id != "b")
            } catch {
                guard case .document(let error) = error else { throw error }
                #expect(error == ExportError("summit.title", "it is not for lists"))
            }
        }
        for reading in Document.read("readout: 1\nid: d e\n") {
            #expect(throws: ExportFailure.self) { try session.add(reading) }
        }
        #expect(session.finish().text == "titles\n- Title a\n- Title c\nend\n")
    }

    @Test func isCancelledBetweenDocuments() throws {
        let token = CancellationToken()
        var session = ExportSession(AnyExporter(ListExporter()), zones: .system, cancellation: token)
        let documents = try documents("a", "b")
        try session.add(documents[0])
        token.cancel()
        #expect(throws: ExportFailure.self) { try session.add(documents[1]) }
        #expect(throws: ExportFailure.self) {
            try ListExporter().export(documents, zones: .system, cancellation: CancellationToken { true })
        }
    }

    /// A list by date is a matter of sorting.
    @Test func inTheOrderOfTheirDates() throws {
        var documents = try documents("a", "b")
        documents[0].summit.start = try Time("2024-05")
        let sorted = documents.sorted { $0.summit.start < $1.summit.start }
        #expect(try ListExporter().export(sorted, zones: .system).text == "titles\n- Title b\n- Title a\nend\n")
    }

    /// All that an exporter is handed can be made by a test.
    @Test func requestsCanBeMade() throws {
        let passage = Passage(start: 0, end: 1, exact: "a", prefix: "", suffix: "", isTranslation: false)
        let sibling = Sibling(format: "ics", mediaType: "text/calendar", path: "a.ics")
        let base = try #require(Base("https://data.example.org/"))
        var document = try documents("a")[0]
        document.summit.timeZone = "Europe/Oslo"
        let request = ExportRequest(
            document, base: base, framing: .combined, zones: .system, passages: [passage, nil], siblings: [sibling])
        #expect(request.zone?.name == "Europe/Oslo")
        #expect(request.passages == [passage, nil] && request.siblings == [sibling] && request.base == base)
        let without = ExportRequest(document, zone: nil, zones: ZoneDatabase(folder: "/nowhere"))
        #expect(without.zone == nil && without.zones.zone("Europe/Oslo") == nil)
        // The zone data is what the request has, and not the system's.
        #expect(try ListExporter().export(document, zones: .system).text == "- Title a (alone) in Europe/Oslo\n")
        #expect(
            try ListExporter().export(document, zones: ZoneDatabase(folder: "/nowhere")).text == "- Title a (alone)\n")
    }

    @Test func framesCanBeUsedAlone() throws {
        let exporter = AnyExporter(ListExporter())
        var frame = exporter.frame()
        #expect(!frame.isDeferred && !frame.matchesAlone && frame.isEmpty)
        var out = ByteBuffer()
        frame.prologue(into: &out)
        for document in try documents("a", "b") {
            var request = ExportRequest(document, framing: .combined, zones: .system)
            let part = try exporter.export(&request)
            frame.join(part, into: &out)
            out.append(request.finish())
        }
        frame.epilogue(into: &out)
        #expect(out.string == "titles\n- Title a\n- Title b\nend\n")
        #expect(PlainFrame().matchesAlone)
    }
}
