import ReadoutConfiguration
import Testing

/// Configurations that are wrong: the line, the field and words of the message.
@Suite struct BadConfigurationTests {
    private static let exports = "exports: [{format: json}]\n"

    static let cases: [(String, String, String)] = [
        ("", "1:1: error: ", "the configuration is empty; it begins with \"version: 1\""),
        ("# comment\n", ": error: ", "the configuration is empty"),
        ("~\n", "1:1: error: ", "the configuration is empty"),
        ("- a\n", "1:1: error: ", "a mapping is expected here, not a list"),
        ("text\n", "1:1: error: ", "a mapping is expected here, not text"),
        (exports, "1:1: error: version: ", "the key \"version\" is required and missing"),
        ("version: 1\n", "1:1: error: exports: ", "the key \"exports\" is required and missing"),
        ("version: 2\n" + exports, "1:10: error: version: ", "this is version 2; this program reads version 1"),
        ("version: '1'\n" + exports, "1:10: error: version: ", "a number is expected here, not text"),
        ("version: one\n" + exports, "1:10: error: version: ", "\"one\" is no number"),
        ("version: 1\nversion: 1\n" + exports, "2:1: error: version: ", "stands here twice"),
        ("version: 1\nexports: []\n", "2:10: error: exports: ", "at least one export is required"),
        ("version: 1\nexports: {}\n", "2:10: error: exports: ", "a list is expected here, not a mapping"),
        ("version: 1\nexports: json\n", "2:10: error: exports: ", "a list is expected here, not text"),
        (
            "version: 1\nexports:\n- format: ics\n  options: {alarm: P1D, method: cancel}\n",
            "4:20: error: exports[0].options.alarm: ", "method=cancel reminds of nothing"
        ),
        ("version: 1\nexports: [json]\n", "2:11: error: exports[0]: ", "a mapping is expected here, not text"),
        ("version: 1\nexports: [~]\n", "2:11: error: exports[0]: ", "cannot be null"),
        ("version: 1\nexports: [{}]\n", "2:11: error: exports[0].format: ", "required and missing"),
        ("version: 1\nexports:\n- path: a\n", "3:3: error: exports[0].format: ", "required and missing"),
        (
            "version: 1\nexports:\n- format: jsn\n", "3:11: error: exports[0].format: ",
            "there is no format \"jsn\"; did you mean \"json\"?"
        ),
        (
            "version: 1\nexports:\n- format: JSON\n", "3:11: error: exports[0].format: ",
            "there is no format \"JSON\"; did you mean \"json\"?"
        ),
        ("version: 1\nexports:\n- format: docx\n", "3:11: error: exports[0].format: ", "there is no format \"docx\""),
        (
            "version: 1\nexports:\n- format: [json]\n", "3:11: error: exports[0].format: ",
            "text is expected here, not a list"
        ),
        (
            "version: 1\nexports:\n- format: json\n  pth: a\n", "4:3: error: exports[0].pth: ",
            "there is no key \"pth\" here; did you mean \"path\"?"
        ),
        (
            "version: 1\nexports:\n- format: json\n  x-own: a\n", "4:3: error: exports[0].x-own: ",
            "there is no key \"x-own\" here"
        ),
        ("version: 1\nx-own: a\n" + exports, "2:1: error: x-own: ", "there is no key \"x-own\" here"),
        ("version: 1\noutptu: a\n" + exports, "2:1: error: outptu: ", "did you mean \"output\"?"),
        ("version: 1\ncolour: a\n" + exports, "2:1: error: colour: ", "there is no key \"colour\" here"),
        ("version: 1\nbase: example.org\n" + exports, "2:7: error: base: ", "\"example.org\" is no absolute IRI"),
        ("version: 1\nbase: https://a b/\n" + exports, "2:7: error: base: ", "no absolute IRI"),
        ("version: 1\nbase: [a]\n" + exports, "2:7: error: base: ", "text is expected here, not a list"),
        ("version: 1\ninputs: a.yaml\n" + exports, "2:9: error: inputs: ", "a list is expected here, not text"),
        (
            "version: 1\ninputs: [a, {b: c}]\n" + exports, "2:13: error: inputs[1]: ",
            "text is expected here, not a mapping"
        ),
        ("version: 1\ninputs: [a, ~]\n" + exports, "2:13: error: inputs[1]: ", "cannot be null"),
        ("version: 1\noutput: {a: b}\n" + exports, "2:9: error: output: ", "text is expected here, not a mapping"),
        ("version: 1\noutput: \"a\\0\"\n" + exports, "2:9: error: output: ", "holds U+0000"),
        // Paths.
        (
            "version: 1\nexports:\n- format: json\n  path: ../a\n", "4:9: error: exports[0].path: ",
            "no path of a file below the output folder"
        ),
        (
            "version: 1\nexports:\n- format: json\n  path: a/../../b\n", "4:9: error: exports[0].path: ",
            "no path of a file"
        ),
        (
            "version: 1\nexports:\n- format: json\n  path: /tmp/a\n", "4:9: error: exports[0].path: ",
            "no path of a file"
        ),
        ("version: 1\nexports:\n- format: json\n  path: a/\n", "4:9: error: exports[0].path: ", "no path of a file"),
        ("version: 1\nexports:\n- format: json\n  path: ''\n", "4:9: error: exports[0].path: ", "no path of a file"),
        (
            "version: 1\nexports:\n- format: json\n  path: '{name}.json'\n", "4:9: error: exports[0].path: ",
            "has a brace of its own"
        ),
        (
            "version: 1\nexports:\n- format: json\n  path: '${READOUT_TEST_UP}'\n", "4:9: error: exports[0].path: ",
            "\"../x\" is no path of a file"
        ),
        (
            "version: 1\nexports:\n- format: json\n- format: json\n", "4:3: error: exports[1]: ",
            "goes to \"{id}.json\", as exports[0] does"
        ),
        (
            "version: 1\nexports:\n- {format: json, path: a}\n- format: yaml\n- {format: yaml, path: ./b/../a}\n",
            "5:3: error: exports[2]: ", "as exports[0] does"
        ),
        (
            "version: 1\nexports:\n- format: turtle\n- format: rdf\n", "4:3: error: exports[1]: ",
            "goes to \"{id}.ttl\", as exports[0] does"
        ),
        (
            "version: 1\nexports:\n- format: nt\n- {format: rdf, options: {syntax: ntriples}}\n",
            "4:3: error: exports[1]: ", "goes to \"{id}.nt\""
        ),
        // Options.
        (
            "version: 1\nexports:\n- format: json\n  options: [a]\n", "4:12: error: exports[0].options: ",
            "a mapping of options is expected here, not a list"
        ),
        (
            "version: 1\nexports:\n- format: json\n  options: {indnt: 1}\n", "4:13: error: exports[0].options.indnt: ",
            "json has no option \"indnt\"; did you mean \"indent\"?"
        ),
        (
            "version: 1\nexports:\n- format: json\n  options: {indent: 9}\n",
            "4:21: error: exports[0].options.indent: ", "\"9\" is not a whole number from 0 to 8"
        ),
        (
            "version: 1\nexports:\n- format: json\n  options: {indent: [1]}\n",
            "4:21: error: exports[0].options.indent: ", "this is to be a whole number from 0 to 8"
        ),
        (
            "version: 1\nexports:\n- format: nt\n  options: {vocabularies: []}\n",
            "4:27: error: exports[0].options.vocabularies: ", "\"\" is not a list"
        ),
        (
            "version: 1\nexports:\n- format: nt\n  options: {vocabularies: [sem, 'oa,prov']}\n",
            "4:33: error: exports[0].options.vocabularies[1]: ", "an item of a list is one word"
        ),
        (
            "version: 1\nexports:\n- format: nt\n  options: {vocabularies: [sem, 4]}\n",
            "4:27: error: exports[0].options.vocabularies: ", "\"4\" is not a list"
        ),
        (
            "version: 1\nexports:\n- format: nt\n  options: {title: [a]}\n",
            "4:20: error: exports[0].options.title: ", "this is to be text"
        ),
        (
            "version: 1\nexports:\n- format: json\n  options: {indent: 1, indent: 2}\n",
            "4:24: error: exports[0].options.indent: ", "stands here twice"
        ),
        (
            "version: 1\nexports:\n- options: {indent: x}\n  format: json\n",
            "3:21: error: exports[0].options.indent: ", "not a whole number"
        ),
        (
            "version: 1\nexports:\n- format: ndjson\n  options: {indent: 1}\n",
            "4:13: error: exports[0].options.indent: ", "ndjson has no option \"indent\"; it has none"
        ),
        (
            "version: 1\nexports:\n- format: rdf\n  options: {syntax: turtel}\n",
            "4:21: error: exports[0].options.syntax: ", "did you mean \"turtle\"?"
        ),
        (
            "version: 1\nexports:\n- format: turtle\n  options: {syntax: turtle}\n",
            "4:13: error: exports[0].options.syntax: ", "turtle has no option \"syntax\""
        ),
        // Variables.
        (
            "version: 1\noutput: ${READOUT_TEST_NONE}\n" + exports, "2:9: error: output: ",
            "the variable READOUT_TEST_NONE is not set; ${READOUT_TEST_NONE:-default} would give a default"
        ),
        ("version: 1\noutput: $HOME\n" + exports, "2:9: error: output: ", "a dollar sign stands alone"),
        ("version: 1\noutput: a$\n" + exports, "2:9: error: output: ", "a dollar sign stands alone"),
        ("version: 1\noutput: ${HOME\n" + exports, "2:9: error: output: ", "a dollar sign stands alone"),
        ("version: 1\noutput: '${}'\n" + exports, "2:9: error: output: ", "names no variable"),
        ("version: 1\noutput: '${1A}'\n" + exports, "2:9: error: output: ", "names no variable"),
        ("version: 1\noutput: '${A B}'\n" + exports, "2:9: error: output: ", "names no variable"),
        ("version: 1\noutput: '${A-b}'\n" + exports, "2:9: error: output: ", "names no variable"),
        (
            "version: 1\nexports:\n- format: json\n  options: {indent: '${READOUT_TEST_NONE}'}\n",
            "4:21: error: exports[0].options.indent: ", "is not set"
        ),
        // What is no YAML, or none that is read here.
        ("version: 1\nexports: 'a\n", "2:10: error: ", "this quote is not closed"),
        ("version: 1\n\tbase: a\n", "2:1: error: ", "a tab"),
        ("version: 1\ninputs: [*.yaml]\n" + exports, "2:10: error: inputs[0]: ", "wants quotes: \"*.yaml\""),
        ("version: 1\nexports:\n- format: json\n  path: {id}.json\n", "4:9: error: ", "write \"{id}.json\""),
        ("{\"version\": 1, exports: []}", "1:16: error: ", "quote all keys"),
        ("{\"version\": 1, \"exports\": [{\"format\": \"json\",}]}", "1:46: error: ", "a comma"),
        ("version: !!int 1\n" + exports, "1:10: error: version: ", "a tag"),
        ("a: &a {b: c}\n<<: *a\n", "2:1: error: <<: ", "merge keys"),
        ("version: 1\n" + exports + "---\nversion: 1\n", "3:1: error: ", "second document"),
    ]

    @Test(arguments: cases)
    func isRefused(_ text: String, _ start: String, _ words: String) throws {
        ConfigurationTests.setEnvironment
        let (_, lines, _) = try read(text)
        let isFound = lines.contains { $0.hasPrefix("c.yaml:") && $0.contains(start) && $0.contains(words) }
        #expect(isFound, "\(lines)")
    }

    /// All problems are reported in one go.
    @Test func manyAtOnce() throws {
        let (_, lines, _) = try read(
            """
            version: 2
            base: here
            colour: red
            exports:
              - format: jsn
                path: ../a
              - {format: json, options: {indent: 99, colour: red}}
              - path: b
            """)
        #expect(
            lines.map { $0.split(separator: " ")[2] } == [
                "version:", "base:", "colour:", "exports[0].format:", "exports[0].path:", "exports[1].options.indent:",
                "exports[1].options.colour:", "exports[2].format:",
            ])
        #expect(lines.map { $0.split(separator: ":")[1] } == ["1", "2", "3", "5", "6", "7", "7", "8"])
    }

    @Test func bytesThatAreNoUTF8() throws {
        let (configuration, lines, _) = try readBytes(Array("version: 1\nbase: ".utf8) + [0xC3, 0x28])
        #expect(configuration == nil)
        #expect(lines.count == 1 && lines[0].hasPrefix("c.yaml:2:7: error: this is not UTF-8"))
    }
}
