import ReadoutExport
import ReadoutModel
import ReadoutRun
import ReadoutSyntax
import TestSupport
import Testing

@Suite struct PathTests {
    @Test(arguments: [
        "a.json", "{id}.json", "json/{id}.json", "{id}/{id}.json", "a/b/c", "a/../b", "./a", "a b", "é/{id}", "a//b",
        "{id}", "..a/b", "...", "a..b/..c", "\u{301}.json", "{id}\u{301}.json", "a/\u{301}b",
    ])
    func isAPath(_ path: String) { #expect(throws: Never.self) { try PathTemplate.check(path) } }

    @Test(arguments: [
        ("", "no path of a file"), ("/", "no path of a file"), ("/a", "no path of a file"), ("a/", "no path of a file"),
        ("..", "no path of a file"), ("../a", "no path of a file"), ("a/../../b", "no path of a file"),
        (".", "no path of a file"), ("a/..", "no path of a file"), ("{name}.json", "has a brace"),
        ("{id.json", "has a brace"), ("id}.json", "has a brace"), ("{{id}}.json", "has a brace"),
        ("{ID}.json", "has a brace"),
        ("{id}/{}", "has a brace"), ("../\u{301}x.json", "no path of a file"), ("/\u{301}x.json", "no path of a file"),
        ("a/../../\u{200D}x", "no path of a file"), ("a/{\u{301}", "has a brace"),
    ])
    func isNone(_ path: String, _ words: String) {
        let error = #expect(throws: PathError.self) { try PathTemplate.check(path) }
        #expect(error?.description.contains(words) == true && error?.description.contains("\"\(path)\"") == true)
        #expect(throws: PathError.self) { try PathTemplate(path, root: "out") }
    }

    @Test func templates() {
        #expect(PathTemplate.isTemplate("a/{id}.json") && !PathTemplate.isTemplate("a.json"))
    }

    /// The folder's own name is taken as it is.
    @Test func aFolderNamedLikeATemplate() throws {
        let folder = try TemporaryFolder()
        let input = try folder.write(record("a"), to: "in.json")
        let task = ExportTask(
            exporter: try list(), destination: .files(try PathTemplate("{id}.txt", root: "\(folder.path)/{id}")))
        #expect(run([input], [task]).failure == nil)
        #expect(folder.contents() == ["in.json", "{id}", "{id}/a.txt"])
    }

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
        #expect(try written(base) { $0.topic("Taiwan", into: &$1) } == "https://e.org/topic/Taiwan")
        #expect(
            try written(base) { $0.topic("a b/é~-._日%", into: &$1) }
                == "https://e.org/topic/a%20b%2F%C3%A9~-._%E6%97%A5%25")
    }
}
