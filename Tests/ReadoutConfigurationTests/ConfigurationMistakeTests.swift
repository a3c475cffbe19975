import ReadoutConfiguration
import ReadoutRun
import ReadoutSystem
import TestSupport
import Testing

/// What people write in configurations: the line of the mistake, and what to write instead.
@Suite struct ConfigurationMistakeTests {
    static let exports = "exports: [{format: json}]\n"

    static let cases: [(text: String, start: String, words: [String])] = [
        // Keys.
        ("version: 1\ninput: [a.yaml]\n" + exports, "2:1: error: input: ", ["did you mean \"inputs\"?"]),
        ("version: 1\nsources: [a.yaml]\n" + exports, "2:1: error: sources: ", ["the files to read are \"inputs\""]),
        (
            "version: 1\nformat: json\n", "2:1: error: format: ",
            ["belongs in an item of \"exports\"", "\"- format: json\""]
        ),
        ("version: 1\npath: a.json\n" + exports, "2:1: error: path: ", ["belongs in an item of \"exports\""]),
        (
            "version: 1\noptions: {indent: 2}\n" + exports, "2:1: error: options: ",
            ["belongs in an item of \"exports\""]
        ),
        ("version: 1\nindent: 2\n" + exports, "2:1: error: indent: ", ["it is an option", "options: {indent: …}"]),
        (
            "version: 1\nexports:\n  - format: json\n    indent: 2\n", "4:5: error: exports[0].indent: ",
            ["it is an option", "options: {indent: …}"]
        ),
        (
            "version: 1\nexports:\n  - format: json\n    output: a.json\n", "4:5: error: exports[0].output: ",
            ["the file is \"path\""]
        ),
        (
            "version: 1\nexports:\n  - format: json\n    base: https://e.org/\n", "4:5: error: exports[0].base: ",
            ["it stands at the top of the configuration"]
        ),
        ("version: 1\nexports:\n  - to: json\n", "3:5: error: exports[0].to: ", ["it is \"format\""]),
        ("exports:\n  - format: json\n", "1:1: error: version: ", ["write \"version: 1\""]),
        ("version: 1\ninputs: [a.yaml]\n", "1:1: error: exports: ", ["\"exports:\"", "\"- format: json\""]),
        ("version: 1\nexports:\n  - path: a.json\n", "3:5: error: exports[0].format: ", ["write \"format: json\""]),
        ("readout: 1\nid: a\n" + exports, "1:1: error: readout: ", ["it begins a record", "\"version: 1\""]),
        // Shapes.
        ("version: \"1\"\n" + exports, "1:10: error: version: ", ["\"version: 1\", without quotes"]),
        (
            "version: 1\nexports:\n  format: json\n  path: a.json\n", "3:3: error: exports: ",
            ["begin each export with a hyphen"]
        ),
        (
            "version: 1\nexports: [json, yaml]\n", "2:11: error: exports[0]: ",
            ["a mapping is expected", "write \"- format: json\""]
        ),
        (
            "version: 1\nexports: [{format: [json, yaml]}]\n", "2:20: error: exports[0].format: ",
            ["text is expected here, not a list", "write an export for each format"]
        ),
        ("version: 1\ninputs: a.yaml\n" + exports, "2:9: error: inputs: ", ["\"inputs: [a.yaml, b.yaml]\""]),
        ("version: 1\nexclude: drafts/**\n" + exports, "2:10: error: exclude: ", ["\"exclude: [a.yaml, b.yaml]\""]),
        (
            "version: 1\nexports:\n  - format: json\n    path: {id}\n", "4:11: error: exports[0].path: ",
            ["what begins with { wants quotes", "path: \"{id}.json\""]
        ),
        ("version: 1\ninputs: [{a,b}]\n" + exports, "2:10: error: inputs[0]: ", ["wants quotes", "\"{a,b}.yaml\""]),
        // What wants quotes.
        ("version: 1\ninputs: [*.yaml]\n" + exports, "2:10: error: inputs[0]: ", ["wants quotes: \"*.yaml\""]),
        ("version: 1\ninputs:\n  - *.yaml\n" + exports, "3:5: error: inputs[0]: ", ["wants quotes: \"*.yaml\""]),
        (
            "version: 1\ninputs: [a.yaml, **/*.yaml]\n" + exports, "2:18: error: inputs[1]: ",
            ["wants quotes: \"**/*.yaml\""]
        ),
        ("version: 1\nexclude: [*]\n" + exports, "2:11: error: ", ["wants quotes; write \"*\""]),
        (
            "version: 1\ninputs: [ok.yaml]\nexports:\n  - format: json\n    path: {id}.json\n", "5:11: error: ",
            ["wants quotes; write \"{id}.json\""]
        ),
        (
            "version: 1\nexports: [{format: json, path: {id}/a.json}]\n", "2:32: error: ",
            ["wants quotes; write \"{id}/a.json\""]
        ),
        ("version: 1\ninputs: [{a,b}.yaml]\n" + exports, "2:10: error: ", ["wants quotes; write \"{a,b}.yaml\""]),
        // Values.
        ("version: 2\n" + exports, "1:10: error: version: ", ["this program reads version 1"]),
        ("version: 1\nexports: [{format: JSON}]\n", "2:20: error: exports[0].format: ", ["did you mean \"json\"?"]),
        (
            "version: 1\nexports: [{format: text/calendar}]\n", "2:20: error: exports[0].format: ",
            ["did you mean \"icalendar\"?"]
        ),
        (
            "version: 1\nexports: [{format: .ics}]\n", "2:20: error: exports[0].format: ",
            ["did you mean \"icalendar\"?"]
        ),
        ("version: 1\nexports: [{format: docx}]\n", "2:20: error: exports[0].format: ", ["there are json, ndjson,"]),
        (
            "version: 1\nbase: data.example.org\n" + exports, "2:7: error: base: ",
            ["no absolute IRI", "did you mean \"https://data.example.org\"?"]
        ),
        (
            "version: 1\nexports: [{format: json, path: ../a.json}]\n", "2:32: error: exports[0].path: ",
            ["\"output\" says where that folder is"]
        ),
        (
            "version: 1\nexports: [{format: json, path: a/}]\n", "2:32: error: exports[0].path: ",
            ["\"a/{id}.json\" would be a file for each document"]
        ),
        // Inputs.
        (
            "version: 1\ninputs: [\"-\"]\n" + exports, "2:10: error: inputs[0]: ",
            ["standard input", "give - on the command line"]
        ),
        ("version: 1\ninputs: [\"\"]\n" + exports, "2:10: error: inputs[0]: ", ["is empty"]),
        // The home folder.
        (
            "version: 1\ninputs: [a.yaml, ~/b.yaml]\n" + exports, "2:18: error: inputs[1]: ",
            ["write \"${HOME}/b.yaml\" or an absolute path"]
        ),
        ("version: 1\noutput: ~/out\n" + exports, "2:9: error: output: ", ["write \"${HOME}/out\""]),
        ("version: 1\noutput: '~'\n" + exports, "2:9: error: output: ", ["would be a folder named ~"]),
        ("version: 1\nexclude: [~/x]\n" + exports, "2:11: error: exclude[0]: ", ["write \"${HOME}/x\""]),
        (
            "version: 1\nexports: [{format: json, path: ~/a.json}]\n", "2:32: error: exports[0].path: ",
            ["no path below the output folder", "output: ${HOME}/…"]
        ),
        ("version: 1\nexclude: [a, '!b']\n" + exports, "2:14: error: exclude[1]: ", ["there are no exceptions"]),
        // Dollar signs.
        (
            "version: 1\noutput: \"${READOUT_TEST_NONE:-$5}\"\n" + exports, "2:9: error: output: ",
            ["\"$5\" stands within the default of READOUT_TEST_NONE", "a dollar sign is written $$"]
        ),
        (
            "version: 1\noutput: \"${READOUT_TEST_A:-${READOUT_TEST_B:-x}}\"\n" + exports, "2:9: error: output: ",
            ["\"${READOUT_TEST_B\" stands within the default of READOUT_TEST_A"]
        ),
        ("version: 1\noutput: $HOME/out\n" + exports, "2:9: error: output: ", ["a variable is written ${HOME}"]),
        (
            "version: 1\noutput: costs $5\n" + exports, "2:9: error: output: ",
            ["a variable is written ${NAME}, a dollar sign $$"]
        ),
        ("version: 1\noutput: '${A:-$$'\n" + exports, "2:9: error: output: ", ["a dollar sign stands alone"]),
        // Exports in each other's way.
        (
            "version: 1\nexports:\n- {format: json, path: x}\n- {format: yaml, path: x/y}\n",
            "4:3: error: exports[1]: ",
            ["goes to \"x/y\", but \"x\" is the file of exports[0]"]
        ),
        (
            "version: 1\nexports:\n- {format: json, path: a/./x/y}\n- {format: yaml, path: a/x}\n",
            "4:3: error: exports[1]: ", ["goes to the file \"a/x\", but exports[0] has a folder of that name"]
        ),
        (
            "version: 1\nexports:\n- {format: json, path: 'j/{id}'}\n- {format: yaml, path: 'j/{id}/x/y'}\n",
            "4:3: error: exports[1]: ", ["but \"j/{id}\" is the file of exports[0]"]
        ),
        (
            "version: 1\nexports:\n- {format: json, path: j}\n- {format: yaml, path: 'j/{id}.yaml'}\n",
            "4:3: error: exports[1]: ", ["but \"j\" is the file of exports[0]"]
        ),
    ]

    @Test(arguments: cases.indices)
    func isNamed(_ index: Int) throws {
        ConfigurationTests.setEnvironment
        let (text, start, words) = Self.cases[index]
        let (_, lines, _) = try read(text)
        let isFound = lines.contains { line in
            line.hasPrefix("c.yaml:\(start)") && words.allSatisfy { line.contains($0) }
        }
        #expect(isFound, "\(text)\n\(lines)")
    }

    /// One mistake is one message, where nothing else follows from it.
    @Test(arguments: cases.indices)
    func isNamedOnce(_ index: Int) throws {
        ConfigurationTests.setEnvironment
        let (text, start, _) = Self.cases[index]
        let (_, lines, _) = try read(text)
        #expect(lines.filter { $0.hasPrefix("c.yaml:\(start)") }.count == 1, "\(lines)")
    }

    /// Paths and patterns of any length, and any number of options, are read in time that grows with them.
    @Test func longOnes() throws {
        let long = String(repeating: "a/", count: 20_000)
        let options = (0..<2000).map { "o\($0): 1" }.joined(separator: ", ")
        let braces = String(repeating: "{", count: 10_000)
        let (read, lines, _) = try read(
            "version: 1\ninputs: [\(long), \"\(long){a,b}\"]\nexclude: [\"\(long)*\"]\nexports:\n- {format: json, path: \"\(long)x\"}\n- {format: yaml, options: {\(options)}}\n"
        )
        #expect(lines.first == "c.yaml:5:24: error: exports[0].path: is longer than 4096 bytes, which no path is")
        #expect(lines.count == 1000)
        for name in read?.inputs ?? [] { #expect(throws: InputError.self) { try Input.find(name) } }
        let (_, broken, _) = try ReadoutConfigurationTests.read("version: 1\ninputs: [\(braces)\n")
        #expect(broken.count == 1)
    }

    /// What stands in quotes, in a comment or is an alias is none of these mistakes.
    @Test(arguments: [
        "version: 1\ninputs: [\"*.yaml\", '{a,b}.yaml'] # *.yaml\n" + exports,
        "version: 1\nx: &a b\ninputs: [*a]\n" + exports, "version: 1\ninputs:\n- a*.yaml\n- b{c,d}\n" + exports,
    ])
    func quotesAreEnough(_ text: String) throws {
        let (_, lines, _) = try read(text)
        #expect(!lines.contains { $0.contains("wants quotes") }, "\(lines)")
    }
}

/// Which files a configuration names, and which it does not want.
@Suite struct ConfigurationInputTests {
    @Test func excludeIsSeenFromTheConfiguration() throws {
        let folder = try TemporaryFolder()
        for name in ["in/a.yaml", "in/drafts/b.yaml", "in/c.tmp.yaml", "out/d.json", "configs/c.yaml"] {
            try folder.write("", to: name)
        }
        let path = try folder.write(
            "version: 1\ninputs: [.., \"../{in,none}/**\"]\nexclude: [../in/drafts/**, \"*.tmp.yaml\"]\noutput: ../out\n"
                + ConfigurationMistakeTests.exports, to: "configs/c.yaml")
        let (read, diagnostics) = try Configuration.read(path, registry: registry)
        #expect(diagnostics == [])
        let configuration = try #require(read)
        var filter = configuration.filter
        filter.leaveOut(output: configuration.output)
        for name in configuration.inputs {
            #expect(try Input.find(name, filter).map(\.name) == ["\(folder.path)/in/a.yaml"])
        }
    }

    /// An input that is missing has its line.
    @Test func missingInputs() throws {
        let (read, lines, folder) = try read(
            "version: 1\ninputs:\n  - none.yaml\n  - '*.json'\n" + ConfigurationMistakeTests.exports)
        #expect(lines == [])
        let names = try #require(read?.inputs)
        let errors = names.map { name in #expect(throws: InputError.self) { try Input.find(name) } }
        #expect(errors.map { $0?.origin?.field } == ["inputs[0]", "inputs[1]"])
        #expect(errors.map { $0?.origin?.position.line } == [3, 4] && errors[0]?.origin?.position.column == 5)
        #expect(errors.allSatisfy { $0?.origin?.path == "\(folder)/c.yaml" })
    }

    /// A variable need not be UTF-8 where a path is meant.
    @Test func variablesAreBytes() throws {
        Files.withSystemPath(Files.path(of: [0x63, 0xE9])) { _ = setenv("READOUT_TEST_BYTES", $0, 1) }
        let (read, lines, folder) = try read(
            "version: 1\ninputs: [\"${READOUT_TEST_BYTES}/a\"]\noutput: ${READOUT_TEST_BYTES}\nexports: [{format: json, path: \"${READOUT_TEST_BYTES}\"}]\n"
        )
        #expect(lines == [])
        let path = Files.path(of: [0x63, 0xE9])
        #expect(read.map { ExactPath($0.output) } == ExactPath("\(folder)/\(path)"))
        #expect(read?.inputs.first.map { ExactPath($0.path) } == ExactPath("\(folder)/\(path)/a"))
        #expect(read?.exports.first?.path.map { ExactPath($0) } == ExactPath(path))
        let (_, wrong, _) = try ReadoutConfigurationTests.read(
            "version: 1\nbase: ${READOUT_TEST_BYTES}\nexports: [{format: nt, options: {title: \"${READOUT_TEST_BYTES}\"}}]\n"
        )
        #expect(
            wrong == [
                "c.yaml:2:7: error: base: \"c\\xE9\" is not UTF-8",
                "c.yaml:3:41: error: exports[0].options.title: \"c\\xE9\" is not UTF-8",
            ])
    }
}
