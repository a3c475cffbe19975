import Foundation
import ReadoutRun
import ReadoutSystem
import TestSupport
import Testing

/// What folders and patterns do not bring.
@Suite struct InputFilterTests {
    private static let names = [
        "a.yaml", "a.tmp.yaml", "drafts/b.yaml", "drafts/deep/c.yaml", "deep/drafts/d.yaml", "deep/e.json",
        "deep/e.tmp.yaml", "readout.yaml", "deep/readout.yaml", "feed.yaml", "out/a.json", "out/deep/b.json", ".h.yaml",
    ]

    private func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for name in Self.names { try folder.write("", to: name) }
        return folder
    }

    private func find(_ folder: TemporaryFolder, _ name: String, _ filter: InputFilter) throws -> [String] {
        try Input.find(InputName(name, in: folder.path), filter).map { $0.name.replacing(folder.path + "/", with: "") }
    }

    @Test(
        arguments: [
            ("*.tmp.yaml", ["a.yaml", "deep/drafts/d.yaml", "deep/e.json", "drafts/b.yaml", "drafts/deep/c.yaml"]),
            ("drafts", ["a.tmp.yaml", "a.yaml", "deep/e.json", "deep/e.tmp.yaml"]),
            ("drafts/", ["a.tmp.yaml", "a.yaml", "deep/e.json", "deep/e.tmp.yaml"]),
            ("drafts/**", ["a.tmp.yaml", "a.yaml", "deep/drafts/d.yaml", "deep/e.json", "deep/e.tmp.yaml"]),
            ("./drafts", ["a.tmp.yaml", "a.yaml", "deep/drafts/d.yaml", "deep/e.json", "deep/e.tmp.yaml"]),
            (
                "drafts/*.yaml",
                ["a.tmp.yaml", "a.yaml", "deep/drafts/d.yaml", "deep/e.json", "deep/e.tmp.yaml", "drafts/deep/c.yaml"]
            ),
            ("**/drafts/*", ["a.tmp.yaml", "a.yaml", "deep/e.json", "deep/e.tmp.yaml"]),
            ("{drafts,deep}/**", ["a.tmp.yaml", "a.yaml"]), ("d*", ["a.tmp.yaml", "a.yaml"]),
            ("*.{json,tmp.yaml}", ["a.yaml", "deep/drafts/d.yaml", "drafts/b.yaml", "drafts/deep/c.yaml"]),
        ] as [(String, [String])])
    func patterns(_ pattern: String, _ rest: [String]) throws {
        let folder = try folder()
        var filter = InputFilter()
        try filter.exclude(pattern, in: folder.path)
        for name in ["feed.yaml", "out"] { try filter.exclude("./\(name)", in: folder.path) }
        #expect(try find(folder, ".", filter).map { $0.replacing("./", with: "") } == rest)
        #expect(try find(folder, "**", filter) == rest)
    }

    /// A pattern is seen from its own folder, whatever inputs are named by.
    @Test func fromWhereItStands() throws {
        let folder = try folder()
        var filter = InputFilter()
        try filter.exclude("../drafts/**", in: "\(folder.path)/deep")
        try filter.exclude("\(folder.path)/deep")
        for name in ["*.tmp.yaml", "feed.yaml"] { try filter.exclude(name) }
        try filter.exclude("out", in: folder.path)
        #expect(try find(folder, "", filter).map { $0.replacing(folder.path + "/", with: "") } == ["a.yaml"])
        // Through a link it is the same folder.
        let other = try TemporaryFolder()
        try FileManager.default.createSymbolicLink(atPath: "\(other.path)/link", withDestinationPath: folder.path)
        #expect(try Input.find(InputName("\(other.path)/link"), filter).map(\.name) == ["\(other.path)/link/a.yaml"])
    }

    /// A file that is named itself is read.
    @Test func neverWhatIsNamed() throws {
        let folder = try folder()
        var filter = InputFilter()
        try filter.exclude("*.yaml")
        filter.leaveOut(configuration: "\(folder.path)/feed.yaml")
        for name in ["a.yaml", "readout.yaml", "feed.yaml", "drafts/b.yaml"] {
            #expect(try find(folder, name, filter) == [name])
        }
        #expect(throws: InputError.self) { try find(folder, "drafts", filter) }
    }

    @Test(arguments: [
        ("drafts", "there is no YAML or JSON file in the folder \"FOLDER/drafts\" that is not excluded"),
        ("{a,b}*.yaml", "no file that is not excluded matches the pattern \"FOLDER/{a,b}*.yaml\""),
        ("none*.yaml", "no file matches the pattern \"FOLDER/none*.yaml\""),
    ])
    func nothingIsLeft(_ name: String, _ message: String) throws {
        let folder = try folder()
        var filter = InputFilter()
        try filter.exclude("*.yaml")
        let error = #expect(throws: InputError.self) { try find(folder, name, filter) }
        #expect(error?.description.replacing(folder.path, with: "FOLDER") == message)
    }

    /// The configuration is no document, and neither is what exports were written to.
    @Test func configurationsAndOutput() throws {
        let folder = try folder()
        var filter = InputFilter()
        filter.leaveOut(configuration: "\(folder.path)/deep/../feed.yaml")
        filter.leaveOut(output: "\(folder.path)/out")
        let all = [
            "a.tmp.yaml", "a.yaml", "deep/drafts/d.yaml", "deep/e.json", "deep/e.tmp.yaml", "drafts/b.yaml",
            "drafts/deep/c.yaml",
        ]
        #expect(try find(folder, "", filter).map { $0.replacing(folder.path + "/", with: "") } == all)
        #expect(try find(folder, "**/*.{yaml,json}", filter) == all)
        // A folder in the output, or that is the output, is meant.
        #expect(try find(folder, "out/deep", filter) == ["out/deep/b.json"])
        #expect(try find(folder, "out/*.json", filter) == ["out/a.json"])
        var whole = InputFilter()
        whole.leaveOut(output: folder.path)
        #expect(try find(folder, "deep", whole).count == 3)
        #expect(try find(folder, "out", whole).count == 2)
    }

    /// A link to nothing, and a folder that cannot be read, are passed over where they are excluded.
    @Test func whatIsExcludedIsNotLookedAt() throws {
        let folder = try TemporaryFolder()
        try folder.write("", to: "a.yaml")
        try folder.write("", to: "drafts/b.yaml")
        try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/drafts/gone.yaml", withDestinationPath: "no")
        var filter = InputFilter()
        try filter.exclude("drafts/**", in: folder.path)
        #expect(try Input.find(InputName(folder.path), filter).map(\.name) == ["\(folder.path)/a.yaml"])
        #expect(throws: InputError.self) { try Input.find(InputName(folder.path)) }
    }

    @Test(arguments: [
        ("", "is empty"), ("!a.yaml", "there are no exceptions"), ("~/drafts", "write \"${HOME}/drafts\""),
        ("~", "would be a folder named ~"),
    ])
    func isNone(_ pattern: String, _ words: String) {
        var filter = InputFilter()
        let error = #expect(throws: PathError.self) { try filter.exclude(pattern) }
        #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
    }
}
