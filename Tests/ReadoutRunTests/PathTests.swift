import ListExporter
import ReadoutExport
import ReadoutRun
import ReadoutSystem
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
        #expect(
            error?.description.contains(words) == true
                && error?.description.contains("\"\(Files.shown(path))\"") == true)
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
}
