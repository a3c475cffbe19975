import ReadoutModel
import Testing

@Suite struct NamesTests {
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
