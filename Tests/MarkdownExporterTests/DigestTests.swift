import MarkdownExporter
import ReadoutExport
import ReadoutModel
import ReadoutSyntax
import TestSupport
import Testing

@Suite struct DigestTests {
    func summit(_ id: Text, _ title: Text, _ start: String) throws -> Document {
        Document(id: id, article: Article(title: "A"), summit: Summit(title: title, start: try Time(start)))
    }

    /// What a digest can say of itself, of the keys that were chosen for its briefs.
    @Test(arguments: [
        (
            "layout==post,head=title,date=firstDay,lang=language,dir=direction,weight==2",
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

                ## <a id="summit:b.2_x-y"></a>Second [draft]

                **Postponed.** It does not take place at the time that was planned.

                - **Date:** November 2022, approximately
                - **Status:** **postponed**

                ### Source

                - **Article:** A
                - **Record:** b.2_x-y, English, revision 0

                ## <a id="summit:a"></a>First

                - **Date:** June 18, 2023
                - **Status:** scheduled

                ### Source

                - **Article:** A
                - **Record:** a, English, revision 0

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

    /// Documents that begin together stay in their order, in the briefs as in the contents.
    @Test func briefsGoByDate() throws {
        let documents = [
            try summit("d", "D", "2023-06-18T10:00"), try summit("c", "C", "2023-06-18"),
            try summit("b", "B", "2023-06-18"), try summit("a", "A", "1814-09~"), try summit("e", "E", "2023-06"),
        ]
        for template in [BriefTemplate.full, .brief, .timeline] {
            let text = digest(documents, options(template))
            let anchors = text.matches(of: /<a id="summit:(.)"/).map { String($0.output.1) }
            #expect(anchors == ["a", "e", "c", "b", "d"])
        }
    }

    @Test func titlesAndHeadings() throws {
        var options = options(.brief)
        options.title = "Meetings of *June*"
        let document = try summit("a", "First", "2023-06-18")
        let titled = digest([document], options)
        #expect(
            titled.hasPrefix(
                "---\ntitle: Meetings of *June*\ndocuments: 1\n---\n\n# Meetings of \\*June\\*\n\n## Contents\n"))
        options.heading = false
        let untitled = digest([document], options)
        #expect(untitled == titled.replacing("# Meetings of \\*June\\*\n\n", with: ""))
        let body = brief(document, options).split(separator: "---\n\n", maxSplits: 1)[1]
        #expect(body.hasPrefix("- **Date:** June 18, 2023\n"))
        options.template = .table
        #expect(digest([document], options).contains("---\n\n| Date |"))
        #expect(brief(document, options).contains("---\n\n| Date |"))
    }

    /// A digest leads to the briefs beside it, and a table by its titles.
    @Test func briefsBesideADigest() throws {
        let document = try summit("a", "First", "2023-06-18")
        let siblings = [
            Sibling(format: "json", mediaType: "application/json", path: "a.json"),
            Sibling(format: "markdown", mediaType: "text/markdown", path: "briefs/a.md"),
        ]
        func part(_ options: MarkdownOptions) -> (String, String) {
            let exporter = MarkdownExporter(options: options)
            var request = ExportRequest(document, framing: .combined, zones: Fixture.zones, siblings: siblings)
            var frame = exporter.frame()
            var out = ByteBuffer()
            frame.join(exporter.export(&request), into: &out)
            frame.prologue(into: &out)
            return (out.string, request.finish().string)
        }
        #expect(part(options(.brief)).1.hasSuffix("\nFiles: [JSON](a.json) · [Brief](briefs/a.md)\n"))
        #expect(part(options(.brief)).0.contains("[First](#summit:a)"))
        #expect(part(options(.table)).0.contains("| [First](briefs/a.md) |"))
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
