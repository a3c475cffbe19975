import MarkdownExporter
import ReadoutModel
import Testing

@Suite struct DigestTests {
    func summit(_ id: Text, _ title: Text, _ start: String) throws -> Document {
        Document(id: id, article: Article(title: "A"), summit: Summit(title: title, start: try Time(start)))
    }

    /// What a digest can say of itself, of the keys that were chosen for its briefs.
    @Test(arguments: [
        (
            "layout=post,head=title,date=firstDay,lang=language,dir=direction,weight=2",
            "---\nlayout: post\nhead: Sommets diplomatiques\nlang: fr\ndir: ltr\nweight: 2\n---\n\n# "
        ),
        ("date=firstDay,tags=topics", "# "), ("", "# "),
    ])
    func frontMatterByChoice(_ keys: String, _ head: String) throws {
        var options = MarkdownOptions()
        options.language = .french
        let option = try #require(MarkdownOptions.declarations.first { $0.name == "frontMatter" })
        try option.set(&options, keys)
        #expect(digest([try summit("a", "First", "2023-06-18")], options).hasPrefix(head + "Sommets diplomatiques\n"))
    }

    @Test func contentsLeadToTheBriefs() throws {
        var second = try summit("b.2_x-y", "Second [draft]", "2022-11~")
        second.summit.status = .postponed
        let text = digest([try summit("a", "First", "2023-06-18"), second])
        #expect(
            text == """
                ---
                title: Diplomatic summits
                documents: 2
                ---

                # Diplomatic summits

                ## Contents

                - **November 2022, approximately:** [Second \\[draft\\]](#summit:b.2_x-y) (postponed)
                - **June 18, 2023:** [First](#summit:a)

                ## <a id="summit:a"></a>First

                - **Date:** June 18, 2023
                - **Status:** scheduled

                ### Source

                - **Article:** A
                - **Record:** a, en, revision 0

                ## <a id="summit:b.2_x-y"></a>Second [draft]

                **Postponed.** It does not take place at the time that was planned.

                - **Date:** November 2022, approximately
                - **Status:** **postponed**

                ### Source

                - **Article:** A
                - **Record:** b.2_x-y, en, revision 0

                """)
    }

    @Test func contentsGoByDateAndThenByOrder() throws {
        let documents = [
            try summit("d", "D", "2023-06-18T10:00"), try summit("c", "C", "2023-06-18"),
            try summit("b", "B", "2023-06-18"),
            try summit("a", "A", "1814-09~"), try summit("e", "E", "2023-06"),
        ]
        let links = digest(documents).split(separator: "\n").filter { $0.contains("](#") }.map {
            $0.suffix(2).prefix(1)
        }
        #expect(links == ["a", "e", "c", "b", "d"])
    }

    @Test func aDigestOfNothing() {
        #expect(digest([]) == "---\ntitle: Diplomatic summits\ndocuments: 0\n---\n\n# Diplomatic summits\n")
    }

    @Test func theFormatIsDescribed() {
        #expect(MarkdownExporter.formats.map(\.name) == ["markdown"])
        #expect(MarkdownExporter.formats.map(\.aliases) == [["md"]])
        #expect(MarkdownExporter.formats.map(\.fileExtension) == ["md"])
        #expect(MarkdownExporter.formats.map(\.mediaType) == ["text/markdown"])
    }
}
