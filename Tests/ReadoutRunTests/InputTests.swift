import Foundation
import ReadoutExport
import ReadoutRun
import ReadoutSystem
import TestSupport
import Testing

@Suite struct InputTests {
    private func folder(_ names: [String]) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for name in names { try folder.write("", to: name) }
        return folder
    }

    private func find(_ folder: TemporaryFolder, _ name: String = "") throws -> [String] {
        let path = name.isEmpty ? folder.path : "\(folder.path)/\(name)"
        return try Input.find(path).map { $0.name.replacing(folder.path + "/", with: "") }
    }

    @Test func foldersAreReadWithAllBelow() throws {
        let folder = try folder([
            "b.yaml", "a.yml", "B.json", "sub/c.ndjson", "sub/deep/d.jsonl", "sub.yaml", "é.yaml", "z.YAML", "x.txt",
            "yaml", "a.yaml.bak", ".hidden.yaml", ".git/e.yaml", "a/z.yaml", "a-1.yaml", "a0.json",
        ])
        // By the bytes of their paths: upper case first, a hyphen before a dot before a slash, é last.
        #expect(
            try find(folder) == [
                "B.json", "a-1.yaml", "a.yml", "a/z.yaml", "a0.json", "b.yaml", "sub.yaml", "sub/c.ndjson",
                "sub/deep/d.jsonl", "z.YAML", "é.yaml",
            ])
        #expect(try find(folder, "sub") == ["sub/c.ndjson", "sub/deep/d.jsonl"])
        #expect(try find(folder, "sub/").map { $0.replacing("//", with: "/") } == ["sub/c.ndjson", "sub/deep/d.jsonl"])
    }

    @Test func oneFileIsTakenWhateverItsName() throws {
        let folder = try folder(["x.txt", "[1].yaml", ".hidden"])
        #expect(try find(folder, "x.txt") == ["x.txt"])
        #expect(try find(folder, ".hidden") == [".hidden"])
        #expect(try find(folder, "[1].yaml") == ["[1].yaml"], "a file of that name comes before the pattern")
    }

    /// Names that look alike are two names.
    @Test func namesAreTheirBytes() throws {
        let folder = try folder(["\u{E9}.yaml", "e\u{301}.yaml"])
        #expect(try Input.find(folder.path).count == 2)
        #expect(try Input.find("\(folder.path)/*.yaml").count == 2)
        #expect(Input.file("\u{E9}") != Input.file("e\u{301}"))
        #expect(Glob("\(folder.path)/{\u{E9},x}.yaml").matches().count == 1)
    }

    /// Nobody may ever write to it.
    @Test func aPipeInAFolderIsPassedOver() throws {
        let folder = try folder(["a.yaml"])
        try #require(mkfifo("\(folder.path)/b.yaml", 0o600) == 0)
        #expect(try find(folder) == ["a.yaml"])
    }

    @Test func standardInput() throws {
        #expect(try Input.find("-") == [.standardInput])
        #expect(Input.standardInput.name == "<stdin>")
    }

    @Test(arguments: [
        ("none.yaml", "there is no file or folder \""), ("none/", "there is no file or folder \""),
        ("*.yaml", "no file matches the pattern \""), ("{a,b}.yaml", "no file matches the pattern \""),
        ("empty", "there is no YAML or JSON file in the folder \""),
        ("empty/x.txt/y.yaml", "there is no file or folder \""),
    ])
    func missing(_ name: String, _ words: String) throws {
        let folder = try folder(["empty/x.txt"])
        let error = #expect(throws: InputError.self) { try find(folder, name) }
        #expect(
            error?.description.hasPrefix(words) == true && error?.path == "\(folder.path)/\(name)",
            "\(error.map(\.description) ?? "")")
    }

    /// What is near in name is suggested, of the same kind first.
    @Test(arguments: [
        ("berlin.yml", "sub/berlin.yaml"), ("brelin.yaml", "sub/berlin.yaml"), ("brelin.json", nil), ("x.yaml", nil),
        ("notes", nil),
    ])
    func suggestions(_ name: String, _ suggestion: String?) throws {
        let folder = try folder(["sub/berlin.yaml", "sub/notes.txt"])
        let error = #expect(throws: InputError.self) { try find(folder, "sub/\(name)") }
        let hint = suggestion.map { "; did you mean \"\(folder.path)/\($0)\"?" } ?? ""
        #expect(error?.description == "there is no file or folder \"\(folder.path)/sub/\(name)\"\(hint)")
    }

    @Test func theHomeFolder() {
        let error = #expect(throws: InputError.self) { try Input.find("~/none.yaml") }
        #expect(
            error?.description
                == "there is no file or folder \"~/none.yaml\"; a shell writes the home folder for ~/ where it stands without quotes"
        )
    }

    /// A name that is no UTF-8 is found, and reads as any other.
    @Test func bytesThatAreNoUTF8() throws {
        let folder = try folder(["z.yaml"])
        let path = "\(folder.path)/caf\(Files.path(of: [0xE9])).yaml"
        try Descriptor(creating: path).write(record("a") + "{")
        let found = [Input.file(path), .file("\(folder.path)/z.yaml")]
        #expect(try Input.find(folder.path) == found)
        #expect(try Input.find("\(folder.path)/*.yaml") == found)
        #expect(try Input.find(path) == [.file(path)])
        let outcome = run([path], [])
        #expect(
            outcome.diagnostics.first?.hasPrefix("\(folder.path)/caf\\xE9.yaml:2:") == true, "\(outcome.diagnostics)")
        let error = #expect(throws: InputError.self) { try Input.find("\(folder.path)/\(Files.path(of: [0xFF]))") }
        #expect(error?.description == "there is no file or folder \"\(folder.path)/\\xFF\"")
    }

    /// A link to a folder above would lead round in circles.
    @Test func links() throws {
        let folder = try folder(["a/b.yaml"])
        try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/a/up", withDestinationPath: "..")
        try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/c.yaml", withDestinationPath: "a/b.yaml")
        try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/gone.txt", withDestinationPath: "nowhere")
        #expect(try find(folder) == ["a/b.yaml", "c.yaml"])
        #expect(try find(folder, "**/*.yaml") == ["a/b.yaml", "c.yaml"])
        // A record that a link leads to and that is not there is missed.
        try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/a/gone.yaml", withDestinationPath: "nowhere")
        let error = #expect(throws: InputError.self) { try find(folder) }
        #expect(error?.description == "\"\(folder.path)/a/gone.yaml\" is a link to nothing")
    }

    @Test(arguments: [
        ("*.yaml", ["1.yaml", "10.yaml", "2.yaml", "A.yaml", "a.yaml", "b.yaml", "é.yaml"]),
        ("?.yaml", ["1.yaml", "2.yaml", "A.yaml", "a.yaml", "b.yaml", "é.yaml"]), ("??.yaml", ["10.yaml"]),
        ("[ab].yaml", ["a.yaml", "b.yaml"]), ("[a-b].yaml", ["a.yaml", "b.yaml"]),
        ("[!ab].yaml", ["1.yaml", "2.yaml", "A.yaml", "é.yaml"]),
        ("[^0-9].yaml", ["A.yaml", "a.yaml", "b.yaml", "é.yaml"]), ("[é].yaml", ["é.yaml"]),
        ("[]a].yaml", ["a.yaml"]), ("[a-].yaml", ["a.yaml"]), ("1*.yaml", ["1.yaml", "10.yaml"]),
        ("*", ["1.yaml", "10.yaml", "2.yaml", "A.yaml", "a.yaml", "b.yaml", "sub", "x.txt", "é.yaml"]),
        (".*", [".dot", ".h.yaml"]),
        ("*/*.yaml", ["sub/c.yaml", "sub/d.yaml"]), ("s?b/c.yaml", ["sub/c.yaml"]),
        ("sub/*", ["sub/c.yaml", "sub/d.yaml", "sub/deep"]), ("**/c.yaml", ["sub/c.yaml", "sub/deep/c.yaml"]),
        ("**/deep/*", ["sub/deep/c.yaml"]),
        ("sub/**", ["sub/c.yaml", "sub/d.yaml", "sub/deep/c.yaml"]), ("**/*.txt", ["x.txt"]),
        ("sub/**/c.yaml", ["sub/c.yaml", "sub/deep/c.yaml"]), ("**/**/c.yaml", ["sub/c.yaml", "sub/deep/c.yaml"]),
        ("a*a*.yaml", []), ("*a*.yaml", ["a.yaml"]),
        ("x.txt/*", []), ("[a.yaml", []), ("nowhere/*", []),
    ])
    func globs(_ pattern: String, _ matches: [String]) throws {
        let folder = try folder([
            "1.yaml", "2.yaml", "10.yaml", "a.yaml", "b.yaml", "A.yaml", "é.yaml", ".h.yaml", "x.txt", "sub/c.yaml",
            "sub/d.yaml", "sub/deep/c.yaml", ".dot/c.yaml",
        ])
        #expect(
            Glob("\(folder.path)/\(pattern)").matches().map { $0.replacing(folder.path + "/", with: "") } == matches)
    }

    /// A folder that a pattern finds is read with all below it, and no file twice.
    @Test func globsOfFolders() throws {
        let folder = try folder([
            "2022/b.yaml", "2023/a.yaml", "2023/deep/c.json", "2023/x.txt", "2023.yaml", "other/d.yaml",
        ])
        #expect(try find(folder, "2*") == ["2022/b.yaml", "2023.yaml", "2023/a.yaml", "2023/deep/c.json"])
        #expect(try find(folder, "202[3]/*") == ["2023/a.yaml", "2023/deep/c.json", "2023/x.txt"])
    }

    @Test(arguments: [
        ("a*", true), ("a?", true), ("[a]", true), ("a", false), ("a]", false), ("{a,b}", true), ("{a}", false),
        ("{a{,}", true), ("a,b}", false),
        ("{a{b}", false),
    ])
    func patterns(_ path: String, _ isPattern: Bool) { #expect(Glob.isPattern(path) == isPattern) }

    /// A pattern of many stars is answered.
    @Test func manyStars() throws {
        let folder = try folder([String(repeating: "a", count: 60)])
        #expect(Glob("\(folder.path)/" + String(repeating: "a*", count: 20) + "b").matches() == [])
    }
}
