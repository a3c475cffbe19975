import Foundation
import ReadoutModel
import ReadoutRecord
import ReadoutSyntax

// Reads every file of a folder as an input is read, by its content, and says on a line of JSON for each what it holds:
// {"file": …, "documents": [{"value": …, "problems": […]}, {"error": …}]}. The check `conformance-syntax` of
// Tests/Tools compares it with what the test suites of JSON and YAML say.

/// What a text holds, any JSON value, or why it cannot be read.
func read(_ text: () throws(SyntaxError) -> JSONValue) -> JSONValue {
    do throws(SyntaxError) {
        return try text()
    } catch {
        return .object([JSONValue.Member(key: "error", value: .string(said(error.message, error.position)))])
    }
}

func yaml(_ document: RawDocument) throws(SyntaxError) -> JSONValue {
    if document.range.isEmpty, let broken = document.read(file: "").diagnostics.first {
        throw SyntaxError(broken.message, at: broken.position ?? document.origin)
    }
    let tokens = try YAMLTokens(document.storage, document.range, firstLine: document.origin.line)
    return try value(tokens, tokens.problems.filter { !$0.isWarning })
}

func value(_ tokens: some TokenSource, _ problems: [SyntaxError]) throws(SyntaxError) -> JSONValue {
    var decoder = TokenDecoder(tokens, file: "")
    let first = try decoder.source.next()
    let value = first.kind == .end ? JSONValue.null : try decoder.value(first)
    if first.kind != .end, try decoder.source.next().kind != .end {
        throw SyntaxError("something follows the value", at: Position(line: 1, column: 1))
    }
    let lines =
        problems.map { said($0.message, $0.position) }
        + decoder.problems.map { said($0.message, $0.position ?? Position(line: 1, column: 1)) }
    return .object([
        JSONValue.Member(key: "value", value: value),
        JSONValue.Member(key: "problems", value: .array(lines.map(JSONValue.string))),
    ])
}

func said(_ message: String, _ position: Position) -> Text { Text("\(position.line):\(position.column): \(message)") }

guard CommandLine.arguments.count == 2 else {
    FileHandle.standardError.write(Data("usage: syntax-reader FOLDER\n".utf8))
    exit(64)
}
let folder = URL(fileURLWithPath: CommandLine.arguments[1])
for file in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
    let bytes = Array(try Data(contentsOf: folder.appendingPathComponent(file)))
    let isJSON = bytes.withUnsafeBytes { TextSyntax.of($0, isWhole: true) } == .json
    var documents: [JSONValue] = []
    if isJSON {
        // A file of one value, as the suite has it, and no corpus.
        let storage = ByteStorage(bytes)
        documents.append(
            read { () throws(SyntaxError) in try value(JSONTokens(validating: storage, 0..<storage.count), []) })
    } else {
        let stream = DocumentStream(bytes: bytes, name: file)
        while let chunk = try stream.next() {
            documents += chunk.map { document in read { () throws(SyntaxError) in try yaml(document) } }
        }
    }
    var writer = JSONWriter(into: ByteBuffer(capacity: 1 << 10), indent: nil)
    writer.value(
        .object([
            JSONValue.Member(key: "file", value: .string(Text(file))),
            JSONValue.Member(key: "documents", value: .array(documents)),
        ]))
    print(writer.finish().string)
}
