import ReadoutExport
import ReadoutModel
import ReadoutRecord
import Testing

@Suite struct RosterTests {
    @Test func eachParticipantHasALine() throws {
        let text = """
            {readout: 1, id: a, article: {title: A}, summit: {title: S, start: 2023}, participants: [{id: p, name: P Q}]}
            """
        let document = try #require(Document.read(text)[0].document)
        var registry = ExporterRegistry()
        registry.register(RosterExporter.self)
        let format = try #require(registry.format(named: "roster"))
        let exporter = try format.bind([])
        let (bytes, omissions) = exporter.export(document)
        #expect(String(decoding: bytes, as: UTF8.self) == "summit\tname\trole\tparty\na\tP Q\t\t\n")
        #expect(omissions.isEmpty)
    }
}
