import Foundation
import TestSupport
import Testing

/// What a run makes of a plugin that does everything right.
@Suite struct ExportTests {
    private static let titles = ["One", "Nothing", "Quoted", "Four"]

    private static func records(_ titles: [String]) -> String {
        titles.enumerated().map { index, title in
            #"{"readout":1,"id":"r\#(index)","article":{"title":"A"},"summit":{"title":"\#(title)","start":"2023"},"quotes":[{"speaker":{"name":"N"},"text":"T"}]}"#
                + "\n"
        }.joined()
    }

    /// - Parameters:
    ///   - plugin: further keys of the plugin, each a line.
    ///   - exports: the items of the list.
    private static func configuration(_ plugin: [String], _ exports: [String], argument: String = "") -> String {
        let command =
            "[\(Program.python), \(Fixture.root.path)/Tests/Fixtures/plugin.py\(argument.isEmpty ? "" : ", \(argument)")]"
        let lines =
            [
                "version: 1", "inputs: [records.ndjson]", "plugins:", "  - name: all", "    command: \(command)",
                "    start: PT30S",
            ]
            + plugin.map { "    \($0)" } + ["exports:"] + exports.map { "  - {\($0)}" }
        return lines.joined(separator: "\n") + "\n"
    }

    private func run(
        _ configuration: String, _ titles: [String] = ExportTests.titles, _ arguments: [String] = []
    ) throws -> (folder: TemporaryFolder, status: Int32, said: String, output: String) {
        let folder = try TemporaryFolder()
        try folder.write(ExportTests.records(titles), to: "records.ndjson")
        let config = try folder.write(configuration, to: "c.yaml")
        let outcome = try Program.outcome(Program.readout, ["export", "--config", config] + arguments)
        return (
            folder, outcome.status, String(decoding: outcome.errors, as: UTF8.self),
            String(decoding: outcome.output, as: UTF8.self)
        )
    }

    @Test func aFileHasTheFrameThatIsKnownAtTheEnd() throws {
        let run = try run(ExportTests.configuration([], ["format: all, path: a.txt"]))
        #expect(run.status == 0, "\(run.said)")
        // What is empty is not separated either.
        #expect(try run.folder.read("out/a.txt") == "4: One | Quoted | Four ]")
        #expect(
            run.said.contains("records.ndjson:3:") && run.said.contains("quotes: all leaves this out: there is no room")
        )
        #expect(run.said.contains("all left out 1 thing"))
    }

    @Test func aStreamHasTheFrameThatIsKnownAtTheBeginning() throws {
        let run = try run(ExportTests.configuration([], ["format: all"]), ExportTests.titles, ["--output", "-"])
        #expect(run.output == "[ One | Quoted | Four ]")
    }

    @Test func aDocumentAloneHasNoFrame() throws {
        let run = try run(ExportTests.configuration([], [#"format: every, path: "{id}.txt""#]))
        #expect(run.status == 0, "\(run.said)")
        let files = run.folder.contents().filter { $0.hasPrefix("out/") }
        #expect(files == ["out/r0.txt", "out/r2.txt", "out/r3.txt"])
        #expect(try run.folder.read("out/r3.txt") == "Four")
        #expect(
            try self.run(ExportTests.configuration([], ["format: all"]), ["One"], ["--output", "-"]).output == "One")
    }

    @Test(arguments: ["base64", "parts"])
    func bytesComeInManyWays(_ how: String) throws {
        let run = try run(
            ExportTests.configuration([], ["format: all, path: a.txt, options: {how: \(how)}"]), ["Zürich 🤝", "AB"])
        #expect(try run.folder.read("out/a.txt") == "2: Zürich 🤝 | AB ]")
    }

    @Test func optionsHaveTheirTypes() throws {
        let plugin = ["options: {word: of the plugin, number: 4, file: b.txt}"]
        let export = "format: all, path: a.txt, options: {how: options, flag: true, words: [b, a], number: 5}"
        let run = try run(ExportTests.configuration(plugin, [export]), ["One"])
        #expect(run.status == 0, "\(run.said)")
        let file = "\(run.folder.path)/b.txt"
        #expect(
            try run.folder.read("out/a.txt")
                == #"1: {"file": "\#(file)", "flag": true, "how": "options", "number": 5, "word": "of the plugin", "words": ["b", "a"]} ]"#
        )
    }

    /// Large answers come out of order and wait for their turn on disk.
    @Test(arguments: ["text", "large"])
    func severalProcessesWriteTheSame(_ how: String) throws {
        let titles = (0..<(how == "large" ? 24 : 300)).map { "Title \($0)" }
        let export = "format: all, path: a.txt, options: {how: \(how)}"
        let one = try run(ExportTests.configuration([], [export], argument: "parallel"), titles, ["--jobs", "1"])
        #expect(one.status == 0, "\(one.said)")
        let many = try run(ExportTests.configuration([], [export], argument: "parallel"), titles, ["--jobs", "4"])
        #expect(many.status == 0, "\(many.said)")
        let bytes = try one.folder.read("out/a.txt")
        #expect(bytes.hasPrefix("[ Title 0") && bytes.contains(" | Title \(titles.count - 1)"))
        #expect(try many.folder.read("out/a.txt") == bytes)
    }

    @Test func aFormatThatCannotCombineIsNotMadeTo() throws {
        let run = try run(ExportTests.configuration([], ["format: one, path: a.txt"]))
        #expect(run.status == 64 && run.said.contains("one writes a file for each document"))
        let stream = try self.run(
            ExportTests.configuration([], ["format: one"]), ExportTests.titles, ["--output", "-"])
        #expect(stream.output == "One\nNothing\nQuoted\nFour\n")
    }

    @Test(arguments: [
        ("options: {nummer: 4}", "all has no option \"nummer\"; did you mean \"number\"?"),
        ("options: {number: 12}", "\"12\" is not a whole number from 1 to 9"),
        ("options: {how: txt}", "did you mean \"text\"?"),
        ("timeout: soon", "is no duration such as PT5S"),
        ("sha256: {missing.py: 00}", "No such file"),
        ("comand: [x]", "there is no key \"comand\""),
    ])
    func aWrongPluginIsNotStarted(_ line: String, _ words: String) throws {
        let run = try run(ExportTests.configuration([line], ["format: all, path: a.txt"]))
        #expect(run.status == 78)
        #expect(run.said.contains("c.yaml:") && run.said.contains(words), "\(run.said)")
        #expect(!run.folder.contents().contains("out"))
    }

    @Test func pluginsCanBeRefused() throws {
        let text = ExportTests.configuration([], ["format: ndjson, path: a.ndjson"])
        for command in ["export", "check", "formats"] {
            let folder = try TemporaryFolder()
            try folder.write(ExportTests.records(["One"]), to: "records.ndjson")
            let config = try folder.write(text, to: "c.yaml")
            let outcome = try Program.outcome(Program.readout, [command, "--no-plugins", "--config", config])
            let said = String(decoding: outcome.output + outcome.errors, as: UTF8.self)
            #expect(outcome.status == 78 && said.contains("--no-plugins refuses them"), "\(command): \(said)")
        }
    }
}
