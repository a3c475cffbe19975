import RecordGenerator
import TestSupport
import Testing

/// What is made from the table of the document format is what the table says.
@Suite struct GeneratedFilesTests {
    @Test(arguments: GeneratedFiles.all.map(\.path))
    func isCurrent(_ path: String) throws {
        let made = GeneratedFiles.all.first { $0.path == path }?.text
        #expect(try Fixture.file(path) == made, "\(path) does not follow from the table; run 'make record'")
    }

    @Test func thePageIsCurrent() throws {
        let page = try Fixture.file(GeneratedFiles.page)
        #expect(
            page == GeneratedFiles.page(page), "\(GeneratedFiles.page) does not follow from the table; run 'make record'")
    }
}
