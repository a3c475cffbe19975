import Foundation
import ReadoutModel
import TestSupport
import Testing

/// All syntaxes say the same of a document.
@Suite struct AgreementTests {
    /// Texts made to break formats come back as they were, the same from both syntaxes.
    @Test func awkwardTexts() throws {
        // Each document is on a line of its own; a JSON library would not keep all of its numbers.
        let documents = Fixture.text("awkward.json").components(separatedBy: "\"document\": ").dropFirst()
        #expect(!documents.isEmpty)
        for line in documents {
            let json = line.prefix { $0 != "\n" }
            let document = try read(String(json.dropLast(json.last == "," ? 2 : 1)))
            let triples = TripleReader.read(export(document, .ntriples))
            #expect(triples == TripleReader.read(export(document, .turtle)))
            let title = "\"\(document.summit.title)\"@\(document.language)"
            #expect(triples.contains { $0.object.utf8.elementsEqual(title.utf8) }, "\(document.id)")
        }
    }

    @Test func examples() throws {
        let folder = Fixture.root.appending(path: "examples")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yaml") }
        #expect(!files.isEmpty)
        for file in files {
            let document = try read(try String(contentsOf: folder.appending(path: file), encoding: .utf8))
            let triples = TripleReader.read(export(document, .ntriples))
            #expect(triples == TripleReader.read(export(document, .turtle)))
            #expect(Set(triples).count == triples.count)
        }
    }
}
