import ListExporter
import ReadoutModel
import ReadoutSystem
import TestSupport
import Testing

@testable import ReadoutRun

/// Where the other files of a run are, as seen from one of them.
@Suite struct SiblingTests {
    func sibling(_ from: Destination, _ to: Destination) throws -> String? {
        return SiblingPath(from: from, to: ExportTask(exporter: try list(), destination: to))?.sibling("a-1").path
            .string
    }

    func files(_ path: String) throws -> Destination { .files(try PathTemplate(path, root: "/out")) }

    @Test(arguments: [
        ("{id}.md", "{id}.ics", "a-1.ics"), ("brief/{id}.md", "calendar/{id}.ics", "../calendar/a-1.ics"),
        ("{id}/brief.md", "{id}/data.json", "data.json"), ("a/b/{id}.md", "{id}.json", "../../a-1.json"),
        ("a/b/{id}.md", "a/c/{id}/{id}.json", "../c/a-1/a-1.json"),
        ("{id}.md", "a b/ü#?%:{id}.ttl", "a%20b/%C3%BC%23%3F%25%3Aa-1.ttl"),
        ("x/{id}.md", "./x//y/../{id}.nt", "a-1.nt"),
    ])
    func pathsAreRelative(_ from: String, _ to: String, _ path: String) throws {
        #expect(try sibling(try files(from), try files(to)) == path)
    }

    /// A byte of a name is a byte of a URL, whatever it is.
    @Test func pathsOfAnyBytes() throws {
        let path = Files.path(of: [0xE9]) + "/{id}.txt"
        #expect(try sibling(try files("{id}.md"), try files(path)) == "%E9/a-1.txt")
    }

    @Test func oneFileForAllHasAPathToo() throws {
        #expect(try sibling(try files("b/{id}.md"), .file("/out/feed.ics", root: "/out")) == "../feed.ics")
        #expect(try sibling(.file("/out/digest.md", root: "/out"), try files("b/{id}.ics")) == "b/a-1.ics")
        #expect(try sibling(.standardOutput, try files("{id}.ics")) == nil)
        #expect(try sibling(try files("{id}.md"), .standardOutput) == nil)
    }
}
