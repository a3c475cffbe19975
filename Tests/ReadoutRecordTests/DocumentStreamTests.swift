import Foundation
import ReadoutModel
import ReadoutRecord
import ReadoutSystem
import TestSupport
import Testing

/// An input is cut into the same documents whatever it is read by.
@Suite struct DocumentStreamTests {
    /// A line of JSON.
    private static func line(_ id: String, _ title: String = "Title é日😀 \\\" } ] \\\\") -> String {
        #"{"readout":1,"id":"\#(id)","article":{"title":"\#(title)"},"summit":{"title":"S","start":"2023"},"x-v":[{},[]]}"#
    }

    /// The same over several lines.
    private static func lines(_ id: String) -> String {
        "{\n  \"readout\": 1,\n  \"id\": \"\(id)\",\n  \"article\": {\"title\": \"é } ]\"},\n  \"summit\": {\n\"title\": \"S\",\n\"start\": \"2023\"}\n}"
    }

    private static func block(_ id: String) -> String {
        minimal("x-text: |\n  --- no\n  ... no\n  # no\nx-é: 日😀 # comment\n", id: id)
    }

    struct Case: CustomTestStringConvertible, Sendable {
        var name: String
        var text: String
        /// The ids of the documents, `!` for one that is bad.
        var ids: [String]
        var file = "input"
        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case(name: "NDJSON", text: "\(line("a"))\n\(line("b"))\n\(line("c"))\n", ids: ["a", "b", "c"]),
        Case(name: "NDJSON without a last line break", text: "\(line("a"))\n\(line("b"))", ids: ["a", "b"]),
        Case(
            name: "NDJSON with CRLF and empty lines", text: "\r\n\(line("a"))\r\n\r\n  \r\n\(line("b"))\r\n",
            ids: ["a", "b"]),
        Case(name: "NDJSON with a byte order mark", text: "\u{FEFF}\(line("a"))\n\(line("b"))\n", ids: ["a", "b"]),
        Case(
            name: "NDJSON with a bad line", text: "\(line("a"))\n{\"readout\":\n\(line("c"))\n", ids: ["a", "!", "c"]),
        Case(
            name: "NDJSON whose first line is cut off",
            text: "{\"readout\": 1, \"id\":\(String(repeating: " ", count: 43))\n\(line("b"))\n\(line("c"))\n",
            ids: ["!", "b", "c"]),
        Case(name: "one line", text: line("a"), ids: ["a"]),
        Case(name: "an empty NDJSON file", text: " \n\n", ids: [], file: "input.ndjson"),
        Case(name: "no documents", text: "[]", ids: []),
        Case(name: "no documents, with space", text: "\u{FEFF} \n[ \n ]\r\n\n", ids: []),
        Case(name: "an array on one line", text: "[\(line("a")),\(line("b"))]", ids: ["a", "b"]),
        Case(
            name: "an array over lines", text: "[\n  \(line("a")),\n\(lines("b"))\n,\r\n\(line("c"))\n]\n",
            ids: ["a", "b", "c"]),
        Case(name: "an array with a byte order mark", text: "\u{FEFF}[\(line("a"))]", ids: ["a"]),
        Case(
            name: "an array in an NDJSON file", text: "[\(line("a")),\n\(line("b"))]", ids: ["a", "b"],
            file: "input.ndjson"),
        Case(name: "an array that is not closed", text: "[\(line("a")),\n\(line("b"))\n", ids: ["a", "b", "!"]),
        Case(name: "an array with a comma too many", text: "[\(line("a")),\n]\n", ids: ["a", "!"]),
        Case(name: "an array with a comma too few", text: "[\(line("a"))\n\(line("b"))]", ids: ["a", "!"]),
        Case(name: "something behind an array", text: "[\(line("a"))]\n\(line("b"))", ids: ["a", "!"]),
        Case(
            name: "an array of things that are no documents", text: "[\"a,]\", 1, null, [\(line("a"))], \(line("b"))]",
            ids: ["!", "!", "!", "!", "b"]),
        Case(name: "JSON over lines", text: lines("a"), ids: ["a"]),
        Case(
            name: "JSON one after another", text: "\(lines("a"))\n\(lines("b"))\n\n\(lines("c"))\n",
            ids: ["a", "b", "c"]),
        Case(name: "JSON right after another", text: "\(lines("a"))\(lines("b")) \(line("c"))", ids: ["a", "b", "c"]),
        Case(
            name: "JSON with a byte order mark and CRLF",
            text: "\u{FEFF}" + "\(lines("a"))\n\(lines("b"))\n".replacing("\n", with: "\r\n"), ids: ["a", "b"]),
        Case(name: "JSON that breaks off", text: "\(lines("a"))\n{\n\"readout\": 1", ids: ["a", "!"]),
        Case(name: "YAML", text: block("a"), ids: ["a"]),
        Case(name: "YAML stream", text: "\(block("a"))---\n\(block("b"))---\n\(block("c"))", ids: ["a", "b", "c"]),
        Case(
            name: "YAML stream that begins with a marker", text: "---\n\(block("a"))---\n\(block("b"))",
            ids: ["a", "b"]),
        Case(name: "YAML stream with ends", text: "---\n\(block("a"))...\n---\n\(block("b"))...\n", ids: ["a", "b"]),
        Case(
            name: "YAML stream with comments and directives",
            text:
                "# first\n%YAML 1.2\n# second\n---\n# third\n\(block("a"))...\n# between\n\n%YAML 1.2\n---\n\(block("b"))...\n# last\n",
            ids: ["a", "b"]),
        Case(
            name: "YAML stream with comments at markers",
            text: "--- # one\n\(block("a"))--- # two\n\(block("b"))... # three\n", ids: ["a", "b"]),
        Case(
            name: "YAML stream with documents at the marker",
            text:
                "--- {readout: 1, id: a, article: {title: A}, summit: {title: S, start: 2023}}\n---\t{readout: 1, id: b, article: {title: A}, summit: {title: S, start: 2023}}\n",
            ids: ["a", "b"]),
        Case(
            name: "YAML with CRLF", text: "---\n\(block("a"))---\n\(block("b"))...\n".replacing("\n", with: "\r\n"),
            ids: ["a", "b"]),
        Case(name: "YAML with a byte order mark", text: "\u{FEFF}\(block("a"))---\n\(block("b"))", ids: ["a", "b"]),
        Case(
            name: "YAML with a byte order mark before a marker", text: "\u{FEFF}---\n\(block("a"))---\n\(block("b"))",
            ids: ["a", "b"]),
        Case(name: "YAML with an end and no marker", text: "\(block("a"))...\n\(block("b"))", ids: ["a", "b"]),
        Case(name: "YAML with an empty document", text: "---\n---\n\(block("b"))", ids: ["!", "b"]),
        Case(
            name: "YAML with a bad document", text: "\(block("a"))---\nid: [\n---\n\(block("c"))", ids: ["a", "!", "c"]),
        Case(
            name: "YAML in braces", text: "{readout: 1, id: a, article: {title: A}, summit: {title: S, start: 2023}}",
            ids: ["a"]),
        Case(
            name: "YAML in braces over lines",
            text:
                "{readout: 1,\n id: a,\n article: {title: A},\n summit: {title: S, start: 2023}}\n---\n{readout: 1, id: b, article: {title: A}, summit: {title: S, start: 2023}}\n",
            ids: ["a", "b"]),
        Case(
            name: "YAML without a last line break",
            text: "readout: 1\nid: a\narticle: {title: A}\nsummit: {title: S, start: 2023}", ids: ["a"]),
        Case(name: "only comments", text: "# nothing\n", ids: ["!"]),
        Case(name: "white space", text: " \n\t\r\n", ids: ["!"]),
        Case(name: "nothing", text: "", ids: ["!"]),
        Case(name: "words", text: "what is this", ids: ["!"]),
    ]

    private func documents(_ bytes: [UInt8], _ file: String, chunkSize: Int) throws -> [(id: String, lines: [String])] {
        let folder = try TemporaryFolder()
        let path = try folder.write(bytes, to: file)
        let stream = DocumentStream(try Descriptor(reading: path), name: file, chunkSize: chunkSize)
        var read: [(id: String, lines: [String])] = []
        while let chunk = try stream.next() {
            for raw in chunk {
                let (document, diagnostics) = raw.read(file: file)
                read.append((document?.id.string ?? "!", diagnostics.map(\.line)))
            }
        }
        return read
    }

    @Test(arguments: cases, [1, 2, 3, 7, 64, 100, 4096, 1 << 20])
    func isCut(_ input: Case, _ chunkSize: Int) throws {
        let read = try documents(Array(input.text.utf8), input.file, chunkSize: chunkSize)
        #expect(read.map(\.id) == input.ids, "\(read.flatMap(\.lines))")
        // Diagnostics have the same places, too.
        let whole = Document.read(input.text, name: input.file).flatMap(\.diagnostics).map(\.line)
        #expect(read.flatMap(\.lines) == whole)
    }

    /// An input that may be empty is no documents; a YAML or JSON file that is, is an error.
    @Test(arguments: [
        ("", "<stdin>", true, 0), (" \n", "<stdin>", true, 0), ("", "a.yaml", false, 1), (" \n", "a.json", false, 1),
        ("", "a.ndjson", false, 0), ("\n\n", "a.jsonl", false, 0), ("[]", "a.json", false, 0),
    ])
    func emptyInputs(_ text: String, _ name: String, _ allowsEmpty: Bool, _ count: Int) throws {
        let stream = DocumentStream(bytes: Array(text.utf8), name: name, allowsEmpty: allowsEmpty)
        var documents = 0
        while let chunk = try stream.next() { documents += chunk.count }
        #expect(documents == count)
    }

    /// Memory holds some documents at a time, and none is lost between them.
    @Test(arguments: [1, 50, 1000, 100_000])
    func manyDocuments(_ chunkSize: Int) throws {
        let ids = (0..<200).map { "d\($0)" }
        for text in [
            ids.map { Self.line($0) }.joined(separator: "\n"),
            "[" + ids.map { Self.line($0) }.joined(separator: ",") + "]",
            ids.map { Self.block($0) }.joined(separator: "---\n"), ids.map { Self.lines($0) }.joined(separator: "\n"),
        ] {
            #expect(try documents(Array(text.utf8), "input", chunkSize: chunkSize).map(\.id) == ids)
        }
    }

    @Test func bytesThatAreNoUTF8() throws {
        let bad =
            Array(Self.line("a").utf8) + [0x0A] + Array(#"{"readout":1,"id":""#.utf8) + [0xFF] + Array("\"}\n".utf8)
            + Array(Self.line("c").utf8)
        for size in [1, 7, 1 << 20] {
            let read = try documents(bad, "input.ndjson", chunkSize: size)
            #expect(read.map(\.id) == ["a", "!", "c"])
            #expect(
                read[1].lines == [
                    "input.ndjson:2:20: error: this is not UTF-8; the byte FF seems to be \"ÿ\" in the encoding Windows-1252 or Latin-1; save the file with the encoding UTF-8"
                ])
        }
    }
}
