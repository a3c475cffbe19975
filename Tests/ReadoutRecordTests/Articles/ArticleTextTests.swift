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
        return ArticleText.compare(try document([quote]), in: folder.path).findings.isEmpty
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
        let findings = ArticleText.compare(
            try document(["talk again", "never said", "Gut gemacht", "nor this"], text: "texts/article.txt"),
            in: folder.path
        ).findings
        #expect(findings.map(\.field) == ["quotes[1].text", "quotes[3].text"])
        #expect(
            findings.allSatisfy {
                $0.severity == .warning && $0.message.hasPrefix("these words do not occur in texts/article.txt")
            })
    }

    /// Where a quote stands, in the article's own words.
    @Test(arguments: [
        ("We have to talk", "We have to talk"), ("talk … again", "talk, and talk again"),
        ("timefortalks", "time for\ntalks"),
        ("[t]ime for", "time for"), ("sur[prised]", "surprised"),
        ("be surprised, he said", "be surprised,\" [he] said"),
        ("\u{201E}Gut gemacht\u{201C}", "Gut gemacht"), ("The minister", "The minister"),
        ("End of story.", "End of story."),
    ])
    func passages(_ quote: String, _ exact: String) throws {
        let folder = try TemporaryFolder()
        for (mark, article) in [("", Self.article), ("\u{FEFF}", Self.article)] {
            try folder.write(mark + article, to: "article.txt")
            let passages = ArticleText.compare(try document([quote]), in: folder.path).passages
            let passage = try #require(passages.first ?? nil)
            let scalars = Array(article.unicodeScalars)
            func text(_ range: Range<Int>) -> Text {
                Text(String(String.UnicodeScalarView(scalars[range.clamped(to: 0..<scalars.count)])))
            }
            #expect(passage.exact.string == exact && passage.exact == text(passage.start..<passage.end))
            #expect(passage.prefix == text(max(0, passage.start - 32)..<passage.start))
            #expect(passage.suffix == text(passage.end..<passage.end + 32))
        }
    }

    @Test func noPassage() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.article, to: "article.txt")
        let passages = ArticleText.compare(try document(["[…]", "never said", "talk again"]), in: folder.path).passages
        #expect(passages.map { $0 == nil } == [true, true, false])
        #expect(ArticleText.compare(try document(["talk"], text: "nowhere.txt"), in: folder.path).passages.isEmpty)
    }

    @Test(arguments: [
        ("We had to talk", "We have to talk"), ("the time for talks is now", "the ‘time for talks’ was now"),
        ("No-one should be surprised", "No one … should be surprised"), ("he noted that it was well made", nil),
        ("entirely other words", nil), ("…!", nil),
    ])
    func nearestPassage(_ quote: String, _ nearest: String?) throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.article, to: "article.txt")
        let finding = ArticleText.compare(try document([quote]), in: folder.path).findings.first
        let more = nearest.map { "; the nearest passage is \"\($0)\"" } ?? ""
        #expect(finding?.message == "these words do not occur in article.txt\(more)")
    }

    @Test func nearestOfIdeographs() throws {
        let folder = try TemporaryFolder()
        try folder.write("部长说我们要谈一谈，并且要再谈。", to: "article.txt")
        let finding = ArticleText.compare(try document(["我们想谈一谈"]), in: folder.path).findings.first
        #expect(finding?.message.hasSuffix("; the nearest passage is \"我们要谈一谈\"") == true)
    }

    /// Words that were translated may stand in the article in either language.
    @Test func translations() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.article, to: "article.txt")
        var document = try document(["我们要谈", "我们要谈"])
        document.quotes[0].translated = Translation(language: "en", text: "We have to talk")
        document.quotes[1].translated = Translation(language: "en", text: "We had to talk")
        #expect(ArticleText.compare(document, in: folder.path).findings.map(\.field) == ["quotes[1].text"])
    }

    @Test func withoutAText() throws {
        #expect(ArticleText.compare(try document(["anything"], text: nil), in: "/nowhere").findings == [])
    }

    @Test(arguments: ["missing.txt", "missing/article.txt", "sub"])
    func missingFile(_ name: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("", to: "sub/x.txt")
        let findings = ArticleText.compare(try document(["a", "b"], text: Text(name)), in: folder.path).findings
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
            ArticleText.compare(try document(["We have to talk"], text: name), in: folder.path).findings
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
            ArticleText.compare(try document(["We"], text: "link/article.txt"), in: "\(folder.path)/docs").findings
                .map(\.severity) == [.error])
    }
}
