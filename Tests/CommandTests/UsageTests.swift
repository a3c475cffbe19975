import Foundation
import TestSupport
import Testing

/// What someone may type who does not know the program yet: the first line says what is wrong and what to type.
@Suite struct UsageTests {
    /// A command line, the first line that is said, and the exit code.
    struct Line: Sendable, CustomStringConvertible {
        let words: String
        let said: String
        let status: Int32

        init(_ words: String, _ said: String, status: Int32 = 64) {
            (self.words, self.said, self.status) = (words, said, status)
        }

        var description: String { "readout \(words)" }
    }

    static let lines = [
        Line("", "Error: say what to do: export, check, formats, schema, new"),
        Line("exprt", "Error: there is no command \"exprt\"; did you mean \"export\"?"),
        Line("exprt --help", "Error: there is no command \"exprt\"; did you mean \"export\"?"),
        Line("exprt --version", "Error: there is no command \"exprt\"; did you mean \"export\"?"),
        Line("help exprt", "Error: there is no command \"exprt\"; did you mean \"export\"?"),
        Line("help export exprt", "Error: there is no command \"exprt\"; did you mean \"export\"?"),
        Line("convert a.yaml", "Error: there is no command \"convert\"; did you mean \"export\"?"),
        Line(
            "frobnicate",
            "Error: there is no command \"frobnicate\"; there are export, check, formats, schema, new, help"),
        Line("version", "Error: there is no command \"version\"; did you mean \"--version\"?"),
        Line("a.yaml", "Error: there is no command \"a.yaml\"; to look at an input, type readout check a.yaml"),
        Line("--bogus", "Error: readout has no option \"--bogus\"; options come after a command, such as export"),
        Line("--to json a.yaml", "Error: readout has no option \"--to\"; did you mean \"readout export --to\"?"),
        Line("-V", "Error: readout has no option \"-V\"; did you mean \"--version\"?"),
        Line("export", "Error: say what to write: --to FORMAT (see 'readout formats') or --config FILE"),
        Line("export --ouput x", "Error: readout export has no option \"--ouput\"; did you mean \"--output\"?"),
        Line("export --bogus --help", "Error: readout export has no option \"--bogus\"; it has --config, …"),
        Line("export -config c.yaml", "Error: readout export has no option \"-config\"; did you mean \"--config\"?"),
        Line("export --format json a.yaml", "Error: readout export has no option \"--format\"; did you mean \"--to\"?"),
        Line(
            "export -i a.yaml",
            "Error: readout export has no option \"-i\"; inputs stand without one: readout export FILE"),
        Line(
            "export -t json --diag text a.yaml",
            "Error: readout export has no option \"--diag\"; did you mean \"--diagnostics\"?"),
        Line("export --to", "Error: --to needs a value: --to FORMAT"),
        Line("export --to --quiet a.yaml", "Error: --to needs a value: --to FORMAT"),
        Line("export -t json a.yaml -o", "Error: -o needs a value: -o PATH"),
        Line("export -t json -oout a.yaml", "Error: the value of -o is a word of its own: -o PATH"),
        Line("export -t json --quiet=yes a.yaml", "Error: --quiet takes no value"),
        Line(
            "export -t=jsn a.yaml", "Error: there is no format \"jsn\"; did you mean \"json\"?; see 'readout formats'"),
        Line("export -q=yes -t json a.yaml", "Error: -q takes no value"),
        Line("export --help --to", "Error: --to needs a value: --to FORMAT"),
        Line("check --config=", "Error: --config needs a value: --config FILE"),
        Line("check ''", "Error: an input has an empty name"),
        Line(
            "formats -t json", "Error: readout formats has no option \"-t\"; readout export has it"
        ),
        Line("export json a.yaml", "Error: \"json\" is a format, and no input: --to json"),
        Line("export -t json indent=2 a.yaml", "Error: \"indent=2\" is an option, and no input: --option indent=2"),
        Line("export -t json", "Error: name an input: a file, a folder, a glob, or -"),
        Line(
            "export -t jsn a.yaml", "Error: there is no format \"jsn\"; did you mean \"json\"?; see 'readout formats'"),
        Line("export -t json,md a.yaml", "Error: --to takes one format: --to json --to md"),
        Line(
            "export -t json -t md -o - a.yaml",
            "Error: standard output takes one format; for json, markdown name a folder: --output PATH/"),
        Line("export -c two.yaml -o -", "Error: standard output takes one export; choose one of json, yaml with --to"),
        Line("export -t json -o '' a.yaml", "Error: --output needs a path, and has an empty text"),
        Line("export -t json --jobs 0 a.yaml", "Error: --jobs takes a whole number from 1, not \"0\""),
        Line("export -t json --jobs x a.yaml", "Error: --jobs takes a whole number from 1, not \"x\""),
        Line(
            "export -t nt --base nonsense a.yaml",
            "Error: --base: \"nonsense\" is no absolute IRI such as https://data.example.org/"),
        Line("export -t json --option x a.yaml", "Error: --option takes KEY=VALUE, not \"x\""),
        Line("export -t json --option = a.yaml", "Error: --option takes KEY=VALUE, not \"=\""),
        Line("export -c none.yaml", "Error: neither the command line nor the configuration names an input"),
        Line("check", "Error: name an input or a configuration to check"),
        Line("check --bogus", "Error: readout check has no option \"--bogus\"; it has --config, …"),
        Line("check --to json a.yaml", "Error: readout check has no option \"--to\"; readout export has it"),
        Line("check --diagnostics xml a.yaml", "Error: --diagnostics takes one of text, …, not \"xml\""),
        Line("formats json", "Error: readout formats takes nothing but options; \"json\" is too much"),
        Line("schema", "Error: say which schema: document, config, …"),
        Line("schema documnt", "Error: there is no schema \"documnt\"; did you mean \"document\"?"),
        Line("schema calendar", "Error: there is no schema \"calendar\"; there are document, config, …"),
        Line("schema document config", "Error: readout schema takes one SUBJECT; \"config\" is too much"),
        Line("new 'my summit'", "Error: \"my summit\" is no id: …, such as my-summit"),
        Line("new --kind cal", "Error: --kind takes one of official-visit, …, not \"cal\"; did you mean \"call\"?"),
        Line("new --kind", "Error: --kind needs a value: one of official-visit, …"),
        Line("--generate-completion-script", "Error: --generate-completion-script needs a shell: bash, zsh, fish"),
        Line(
            "--generate-completion-script bsh",
            "Error: --generate-completion-script takes one of bash, zsh, fish, not \"bsh\"; did you mean \"bash\"?"),
        Line("export -t json nowhere/", "readout: error: there is no file or folder \"nowhere/\"", status: 66),
        Line(
            "export -c nowhere.yaml", "readout: error: cannot read nowhere.yaml: No such file or directory", status: 66),
        Line("export -c folder", "readout: error: folder is a folder; name the configuration in it", status: 66),
        Line(
            "export -t json -o a.yaml/ a.yaml",
            "readout: error: a.yaml is a file; without the / at its end it is replaced", status: 73),
        Line(
            "export -t json -t md -o a.yaml a.yaml", "readout: error: a.yaml is a file; several formats need a folder",
            status: 73),
    ]

    @Test(arguments: lines)
    func saysWhatIsWrong(_ line: Line) throws {
        let folder = try TemporaryFolder()
        let record = "readout: 1\nid: a\narticle: {title: A}\nsummit: {title: S, start: 2023}\n"
        try folder.write(record, to: "here/a.yaml")
        try folder.write(record, to: "here/folder/b.yaml")
        try folder.write("version: 1\nexports: [{format: json}]\n", to: "here/none.yaml")
        try folder.write(
            "version: 1\ninputs: [a.yaml]\nexports: [{format: json}, {format: yaml}]\n", to: "here/two.yaml")
        let input = try folder.write("", to: "stdin")
        let outcome = try Shell.run("readout \(line.words)", in: "\(folder.path)/here", input: input)
        #expect(outcome.status == line.status)
        #expect(outcome.output == "")
        let said = outcome.errors.split(separator: "\n", omittingEmptySubsequences: false)
        let difference = CommandCase.difference(String(said.first ?? ""), from: line.said, folder: folder.path)
        #expect(difference == nil)
        guard line.status == 64 else { return }
        let usage = said.filter { $0.lowercased().hasPrefix("usage:") }
        #expect(usage.count == 1)
        #expect(usage.allSatisfy { $0.lowercased().hasPrefix("usage: readout ") })
    }

    /// Options have short names, and a dash is standard output.
    @Test func shortOptions() throws {
        let folder = try TemporaryFolder()
        try folder.write("readout: 1\nid: a\narticle: {title: A}\nsummit: {title: S, start: 2023}\n", to: "a.yaml")
        try folder.write("version: 1\ninputs: [a.yaml]\nexports: [{format: json}, {format: yaml}]\n", to: "c.yaml")
        let input = try folder.write("", to: "stdin")
        func run(_ words: String) throws -> Shell.Outcome {
            try Shell.run("readout \(words)", in: folder.path, input: input)
        }
        let whole = try run("export --to json a.yaml")
        for words in [
            "export -t json -o - a.yaml", "export -q -t json --output - a.yaml", "export -c c.yaml -t json -o -",
        ] {
            let outcome = try run(words)
            #expect(outcome.output == whole.output, "\(words)")
            #expect(outcome.errors == "", "\(words)")
        }
        #expect(try run("check -q -c c.yaml").status == 0)
        let files = try run("export -c c.yaml -o out -q")
        #expect(files.errors == "")
        #expect(folder.contents().contains("out/a.json"))
        #expect(!folder.contents().contains("-"))
    }
}
