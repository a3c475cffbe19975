import ReadoutModel
import ReadoutRecord
import TestSupport
import Testing

/// Where quotes stand in the article, when its text is given.
@Suite struct AnnotationTests {
    private static let rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
    private static let oa = "http://www.w3.org/ns/oa#"

    private func record() throws -> Document {
        try document(
            """
            quotes:
              - {id: q, speaker: {name: N}, text: We came to listen}
              - {id: r, speaker: {name: N}, text: Nous sommes là, language: fr, translated: {language: en, text: We are here}}
              - {id: s, speaker: {name: N}, text: Never said}
            """, article: "{title: Source, text: article.txt}")
    }

    private func passages(_ document: Document) throws -> [Passage?] {
        let folder = try TemporaryFolder()
        try folder.write("They said: \u{201C}We came\nto listen.\u{201D} 🤝 We are here!", to: "article.txt")
        return ArticleText.compare(document, in: folder.path).passages
    }

    @Test func aPassage() throws {
        let document = try record()
        let passages = try passages(document)
        func about(_ part: String) -> [String] {
            lines(document, about: "summit/d#q/annotation\(part)", passages: passages)
        }
        #expect(
            about("") == [
                "<\(Self.rdf)> <\(Self.oa)Annotation>", "<\(Self.oa)motivatedBy> <\(Self.oa)identifying>",
                "<\(Self.oa)hasBody> <summit/d#q>", "<\(Self.oa)hasTarget> <summit/d#q/annotation/target>",
            ])
        #expect(
            about("/target") == [
                "<\(Self.rdf)> <\(Self.oa)SpecificResource>", "<\(Self.oa)hasSource> <article/d>",
                "<\(Self.oa)hasSelector> <summit/d#q/annotation/quote>",
                "<\(Self.oa)hasSelector> <summit/d#q/annotation/position>",
            ])
        #expect(
            about("/quote") == [
                "<\(Self.rdf)> <\(Self.oa)TextQuoteSelector>", "<\(Self.oa)exact> \"We came\\nto listen\"",
                "<\(Self.oa)prefix> \"They said: \u{201C}\"", "<\(Self.oa)suffix> \".\u{201D} 🤝 We are here!\"",
            ])
        let integer = "^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger>"
        #expect(
            about("/position") == [
                "<\(Self.rdf)> <\(Self.oa)TextPositionSelector>", "<\(Self.oa)start> \"12\"\(integer)",
                "<\(Self.oa)end> \"29\"\(integer)",
            ])
    }

    /// The words that stand in the article are those of the translation.
    @Test func aTranslation() throws {
        let document = try record()
        let annotation = lines(document, about: "summit/d#r/annotation", passages: try passages(document))
        #expect(annotation.contains("<\(Self.oa)hasBody> <summit/d#r/translation>"))
    }

    @Test func whatIsNotInTheArticle() throws {
        let document = try record()
        #expect(lines(document, about: "summit/d#s/annotation", passages: try passages(document)).isEmpty)
        #expect(!lines(document).contains { $0.contains("annotation") })
    }

    /// The engine hands the passages on.
    @Test func throughTheEngine() throws {
        let folder = try TemporaryFolder()
        try folder.write("We came to listen.", to: "article.txt")
        let text = """
            {"readout": 1, "id": "d", "article": {"title": "A", "text": "article.txt"}, "summit": {"title": "S", "start": "2023"},
            "quotes": [{"speaker": {"name": "N"}, "text": "came to listen"}]}
            """
        let path = try folder.write(text, to: "d.json")
        let turtle = try Program.readout("export", "--to", "turtle", path)
        #expect(turtle.contains("    oa:exact \"came to listen\" ;\n    oa:prefix \"We \" ;\n    oa:suffix \".\" ."))
    }
}
