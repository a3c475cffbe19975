import Foundation
import ReadoutModel
import ReadoutRecord
import TestSupport
import Testing

/// Quotes against the text of the article.
@Suite struct ArticleTextTests {
    static let article = """
        The minister said: “We have to talk, and talk again,” and added that the ‘time for
        talks’ was now. "No one … should be surprised," [he] said later.  It’s   «très bien»,
        he noted: \u{201E}Gut gemacht\u{201C}. End of story.
        """

    private func document(_ quotes: [String], text: Text? = "article.txt") throws -> Document {
        var document = Document(
            id: "a", article: Article(title: "A"), summit: Summit(title: "S", start: try Time("2023")))
        document.article.text = text
        document.quotes = quotes.map { Quote(speaker: .participant("p"), text: Text($0)) }
        return document
    }

    private func isFound(_ quote: String) throws -> Bool {
        let folder = try TemporaryFolder()
        try folder.write(Self.article, to: "article.txt")
        return ArticleText.check(try document([quote]), in: folder.path).isEmpty
    }

    @Test(arguments: [
        "We have to talk", "We have to talk, and talk again,", "time for talks", "time for\ntalks", "time   for talks",
        "timefortalks", "\"time for talks\"", "“time” for ‘talks’", "[We] have to talk",
        "[T]he minister", "We have [urgently] to talk", "We have to talk … again", "We have to talk...again",
        "We ... talk ... again", "We have … to [x] talk", "…have to talk…", "[…] have to talk", "[...]",
        "We [have] to talk", "It's très bien", "Its très", "Gut gemacht", "„Gut gemacht”", "minister said: We have",
        "End of story.", "be surprised, he said later", "[he said] later",
        "We have to talk [again [and again]] and talk",
    ])
    func occurs(_ quote: String) throws { #expect(try isFound(quote)) }

    @Test(arguments: [
        "We had to talk", "we have to talk", "We have to talk and talk", "again … We have to talk", "time for a talk",
        "tres bien", "Gut gemacht!", "End of story. More", "We have to … talks were", "was now, No one",
        "We have to talk (and talk again)", "talk [and] We have", "story … story",
    ])
    func doesNotOccur(_ quote: String) throws { #expect(try !isFound(quote)) }

    @Test func isAWarningWithItsPlace() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.article, to: "texts/article.txt")
        let findings = ArticleText.check(
            try document(["talk again", "never said", "Gut gemacht", "nor this"], text: "texts/article.txt"),
            in: folder.path)
        #expect(findings.map(\.field) == ["quotes[1].text", "quotes[3].text"])
        #expect(
            findings.allSatisfy {
                $0.severity == .warning && $0.message == "these words do not occur in texts/article.txt"
            })
    }

    /// Words that were translated may stand in the article in either language.
    @Test func translations() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.article, to: "article.txt")
        var document = try document(["我们要谈", "我们要谈"])
        document.quotes[0].translated = Translation(language: "en", text: "We have to talk")
        document.quotes[1].translated = Translation(language: "en", text: "We had to talk")
        #expect(ArticleText.check(document, in: folder.path).map(\.field) == ["quotes[1].text"])
    }

    @Test func withoutAText() throws {
        #expect(ArticleText.check(try document(["anything"], text: nil), in: "/nowhere") == [])
    }

    @Test(arguments: ["missing.txt", "missing/article.txt", "sub"])
    func missingFile(_ name: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("", to: "sub/x.txt")
        let findings = ArticleText.check(try document(["a", "b"], text: Text(name)), in: folder.path)
        #expect(findings.count == 1)
        #expect(findings[0].severity == .warning && findings[0].field == "article.text")
        #expect(
            findings[0].message.contains("\"\(name)\" cannot be read") && findings[0].message.contains("not checked"))
    }

    /// A link may lead to another place in the folder, but not out of it.
    @Test func links() throws {
        let outside = try TemporaryFolder()
        try outside.write(Self.article, to: "article.txt")
        let folder = try TemporaryFolder()
        try folder.write(Self.article, to: "texts/real.txt")
        for (link, target) in [
            ("out.txt", "\(outside.path)/article.txt"), ("outside", outside.path), ("in.txt", "texts/real.txt"),
            ("up", ".."), ("loop", "."),
        ] {
            try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/\(link)", withDestinationPath: target)
        }
        func check(_ name: Text) throws -> [Finding] {
            ArticleText.check(try document(["We have to talk"], text: name), in: folder.path)
        }
        for name: Text in ["out.txt", "outside/article.txt", "up/x.txt", "texts/../outside/article.txt"] {
            let findings = try check(name)
            #expect(findings.map(\.severity) == [.error], "\(name)")
            #expect(
                findings.allSatisfy {
                    $0.field == "article.text" && $0.message.contains("leaves the document's folder")
                })
        }
        for name: Text in ["in.txt", "texts/real.txt", "loop/loop/in.txt", "./texts/../texts/real.txt"] {
            #expect(try check(name) == [], "\(name)")
        }
    }

    /// A folder whose name begins like the document's is another folder.
    @Test func neighbours() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.article, to: "docs-private/article.txt")
        try folder.write("", to: "docs/x")
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.path)/docs/link", withDestinationPath: "../docs-private")
        #expect(
            ArticleText.check(try document(["We"], text: "link/article.txt"), in: "\(folder.path)/docs").map(\.severity)
                == [.error])
    }
}
