import ReadoutExport
import ReadoutModel
import ReadoutSyntax
import Testing

/// What IRIs are made under.
@Suite struct BaseTests {
    @Test(arguments: [
        ("https://example.org/", "https://example.org/"), ("https://example.org", "https://example.org/"),
        ("https://example.org/a#", "https://example.org/a#"), ("urn:a:", "urn:a:"), ("urn:a", "urn:a/"),
        ("https://example.org/a?b=", "https://example.org/a?b=/"),
    ])
    func bases(_ text: String, _ base: String) { #expect(Base(Text(text))?.text.string == base) }

    @Test(arguments: ["", "example.org", "/a", "https://a b/", "https://example.org/#a#b", "//x/"])
    func noBase(_ text: String) { #expect(Base(Text(text)) == nil) }

    private func written(_ base: String, _ write: (Base, inout ByteBuffer) -> Void) throws -> String {
        var out = ByteBuffer()
        write(try #require(Base(Text(base))), &out)
        return out.string
    }

    @Test func names() throws {
        let base = "https://e.org/"
        #expect(Base.standard.text == "https://example.org/readout/")
        #expect(try written(base) { $0.document("a", into: &$1) } == "https://e.org/document/a")
        #expect(try written(base) { $0.summit("a", into: &$1) } == "https://e.org/summit/a")
        #expect(try written(base) { $0.person("a", into: &$1) } == "https://e.org/person/a")
        #expect(try written(base) { $0.organization("a", into: &$1) } == "https://e.org/organization/a")
        #expect(try written(base) { $0.party("a", into: &$1) } == "https://e.org/party/a")
        #expect(try written(base) { $0.article("a", into: &$1) } == "https://e.org/article/a")
        #expect(try written(base) { $0.part("a", "talks", into: &$1) } == "https://e.org/summit/a#talks")
        #expect(
            try written("https://e.org/x#") { $0.part("a", "talks", into: &$1) } == "https://e.org/x#summit/a%23talks")
        #expect(
            try written(base) { $0.anonymous("official", of: "a", into: &$1) }
                == "https://e.org/summit/a#/speaker/official")
        #expect(try written(base) { $0.shared(into: &$1) } == "https://e.org/shared")
    }

    @Test(arguments: [
        ("Taiwan", "en", "en/Taiwan"), ("Gift", "de-ch", "de-CH/Gift"),
        ("a b/é~-._日%", "EN", "en/a%20b%2F%C3%A9~-._%E6%97%A5%25"),
        (".", "en", "en/%2E"), ("..", "en", "en/%2E%2E"), ("...", "en", "en/..."), ("a", "no tag", "und/a"),
    ])
    func topics(_ topic: String, _ language: String, _ iri: String) throws {
        #expect(
            try written("https://e.org/") { $0.topic(Text(topic), language: Text(language), into: &$1) }
                == "https://e.org/topic/\(iri)")
    }
}
