import ReadoutExport
import ReadoutModel
import ReadoutRecord
import RosterExporter
import Testing

@Suite struct RosterTests {
    @Test func eachParticipantHasALine() throws {
        let text = """
            {readout: 1, id: a, article: {title: A}, summit: {title: S, start: 2023}, participants: [{id: p, name: P Q}]}
            """
        let export = try RosterExporter().export(Document.read(text)[0])
        #expect(export.text == "summit\tname\trole\tparty\na\tP Q\t\t\n")
        #expect(export.omissions.isEmpty)
    }

    @Test func aNameThatDoesNotFitIsAnError() throws {
        var document = Document(
            id: "a", article: Article(title: "A"), summit: Summit(title: "S", start: try Time("2023")))
        document.participants = [Participant(id: "p", name: Text(String(repeating: "n", count: 101)))]
        let error = #expect(throws: ExportError.self) {
            try RosterExporter(options: .init(header: false)).export(document, zones: .system)
        }
        #expect(error?.field == "participants[0].name")
    }
}
