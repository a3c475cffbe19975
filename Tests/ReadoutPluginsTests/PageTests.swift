import Foundation
import ReadoutModel
import TestSupport
import Testing

@testable import ReadoutPlugins

/// That what the pages about plugins say is so.
@Suite struct PageTests {
    private static func page(_ name: String) throws -> String {
        try String(contentsOf: Fixture.root.appending(path: "docs/\(name)"), encoding: .utf8)
    }

    /// The first block of code of a language.
    private static func code(_ language: String, in page: String) throws -> String {
        let start = try #require(page.range(of: "```\(language)\n"))
        let end = try #require(page.range(of: "\n```", range: start.upperBound..<page.endIndex))
        return page[start.upperBound..<end.lowerBound] + "\n"
    }

    @Test func everyMessageIsOne() throws {
        let folder = try TemporaryFolder()
        let schema = try folder.write(PluginSchema.json, to: "schema.json")
        try Program.check("messages", [schema, Fixture.root.appending(path: "docs/plugin-protocol.md").path])
    }

    /// The answers of the page, as the program reads them.
    @Test func everyAnswerIsRead() throws {
        let page = try PageTests.page("plugin-protocol.md")
        let answers = page.split(separator: "\n").filter { line in
            ["{\"describe\"", "{\"opened\"", "{\"part\"", "{\"error\"", "{\"closed\""].contains { line.hasPrefix($0) }
        }
        #expect(answers.count == 5)
        for answer in answers {
            if case .describe(let content) = try PluginMessage(ByteStorage(answer.utf8)) {
                let description = try PluginDescription(content)
                #expect(description.formats.map(\.name) == ["html"])
                #expect(description.options[0].map(\.defaultValue) == ["screen", "false"])
            }
        }
    }

    /// The steps of the page as they stand.
    @Test(arguments: ["python", "shell"])
    func theFirstPluginWorks(_ language: String) throws {
        let page = try PageTests.page("plugins.md")
        let folder = try TemporaryFolder()
        let plugin = try folder.write(try PageTests.code(language, in: page), to: "titles.py")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: plugin)
        let config = try folder.write(try PageTests.code("yaml", in: page), to: "readout.yaml")
        for name in ["beijing-2023-06", "wien-1814"] {
            let record = try Data(contentsOf: Fixture.root.appending(path: "examples/\(name).yaml"))
            try folder.write(record, to: "records/\(name).yaml")
        }
        try Program.readout("export", "--quiet", "--config", config)
        let lines = try folder.read("out/titles.txt").split(separator: "\n")
        #expect(lines.first == "2023-06-18 Visit of Secretary of State Antony Blinken to Beijing")
        #expect(lines.count == 2 && lines[1].hasSuffix(" Wiener Kongress"))
        #expect(try Program.readout("formats", "--config", config).contains("\ntitles\n"))
    }
}
