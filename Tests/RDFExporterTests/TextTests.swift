import Foundation
import ReadoutModel
import ReadoutSyntax
import TestSupport
import Testing

@testable import RDFExporter

@Suite struct TextTests {
    @Test(arguments: [
        ("plain text of some length", "plain text of some length"), ("", ""),
        ("\"", "\\\""), ("\\", "\\\\"), ("a\nb", "a\\nb"), ("a\rb", "a\\rb"), ("a\tb", "a\tb"),
        ("1234567\"", "1234567\\\""), ("12345678\"9", "12345678\\\"9"), ("1234567\n\n9", "1234567\\n\\n9"),
        ("漢字\u{85}\u{2028}\u{FEFF}\u{10FFFD}", "漢字\u{85}\u{2028}\u{FEFF}\u{10FFFD}"),
        ("\u{1}\u{8}\u{1F}\u{7F}", "\u{1}\u{8}\u{1F}\u{7F}"), ("!#[]\u{80}", "!#[]\u{80}"),
    ])
    func escapes(_ text: String, _ expected: String) {
        var out = ByteBuffer()
        Text(text).withBytes { out.append(escaping: $0) }
        #expect(out.string.utf8.elementsEqual(expected.utf8))
    }

    @Test func everyPlaceInAWord() {
        for length in 0..<20 {
            for place in 0..<length {
                var bytes = [UInt8](repeating: UInt8(ascii: "x"), count: length)
                bytes[place] = 0x0A
                var out = ByteBuffer()
                bytes.withUnsafeBytes { out.append(escaping: $0) }
                #expect(
                    out.string == String(repeating: "x", count: place) + "\\n"
                        + String(repeating: "x", count: length - place - 1))
            }
        }
    }

    /// Texts made to break formats come back as they were, the same from both syntaxes.
    @Test func awkwardTexts() throws {
        // Each document is on a line of its own; a JSON library would not keep all of its numbers.
        let documents = Fixture.text("awkward.json").components(separatedBy: "\"document\": ").dropFirst()
        #expect(!documents.isEmpty)
        for line in documents {
            let json = line.prefix { $0 != "\n" }
            let document = try read(String(json.dropLast(json.last == "," ? 2 : 1)), as: .json)
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

    /// Documents that were made by hand, and not checked, still give IRIs that can be read.
    @Test func uncheckedIRIs() throws {
        var document = Document(
            id: "a b>", article: Article(title: "A"), summit: Summit(title: "S", start: try Time("2023")))
        document.language = "en> <b"
        document.participants = [Participant(id: "p> <q", name: "P")]
        document.article.url = "https://e.org/<x>\"{}|^`\\\n\u{7F}é%20"
        let text = export(document, .ntriples)
        #expect(text.contains("<https://example.org/summit/a%20b%3E> "))
        #expect(text.contains("<https://example.org/summit/a%20b%3E#participation/p%3E%20%3Cq> "))
        #expect(text.contains("\"S\"@und "))
        #expect(!text.contains("/a b>") && !text.contains("@en>") && !text.contains("/p> <q"))
        #expect(text.contains("<https://e.org/%3Cx%3E%22%7B%7D%7C%5E%60%5C%0A%7Fé%20> "))
    }
}
