import Foundation
import ICalendarExporter
import JSONExporter
import RDFExporter
import ReadoutConfiguration
import ReadoutExport
import ReadoutRecord
import ReadoutRun
import ReadoutSystem
import TestSupport
import Testing
import YAMLExporter

/// No two of them have a name in common.
let registry = try! ExporterRegistry(
    JSONExporter.self, NDJSONExporter.self, YAMLExporter.self, ICalendarExporter.self, RDFExporter.self)

/// Reads a configuration; paths in what it says are without the folder.
func read(_ text: String) throws -> (configuration: Configuration?, lines: [String], folder: String) {
    try readBytes(Array(text.utf8))
}

func readBytes(_ bytes: [UInt8]) throws -> (configuration: Configuration?, lines: [String], folder: String) {
    let folder = try TemporaryFolder()
    let path = try folder.write(bytes, to: "configs/c.yaml")
    let (configuration, diagnostics) = try Configuration.read(path, registry: registry)
    #expect(diagnostics.allSatisfy { $0.path == path && $0.severity == .error })
    return (configuration, diagnostics.map { $0.line.replacing(path, with: "c.yaml") }, folder.path + "/configs")
}

func configuration(_ text: String) throws -> Configuration {
    let (configuration, lines, _) = try read(text)
    #expect(lines == [])
    return try #require(configuration)
}

/// Configurations that are right.
@Suite struct ConfigurationTests {
    @Test func everything() throws {
        let (read, lines, folder) = try read(
            """
            # comment
            version: 1
            base: https://data.example.org/x
            inputs: [../examples/*.yaml, more/, ./-, /absolute.json]
            output: ../out
            exports:
              - format: json
                path: json/{id}.json
                options: {indent: 4}
              - {format: ttl, path: all.ttl}
              - format: rdf
                options:
                  syntax: ntriples
              - format: ics
            """)
        #expect(lines == [])
        let configuration = try #require(read)
        #expect(configuration.base?.text == "https://data.example.org/x/")
        #expect(
            configuration.inputs.map(\.path) == [
                "\((folder as NSString).deletingLastPathComponent)/examples/*.yaml", "\(folder)/more/", "\(folder)/-",
                "/absolute.json",
            ])
        #expect(configuration.output == "\((folder as NSString).deletingLastPathComponent)/out")
        #expect(configuration.path == "\(folder)/c.yaml")
        #expect(configuration.exports.map(\.format.name) == ["json", "turtle", "rdf", "icalendar"])
        #expect(configuration.exports.map(\.path) == ["json/{id}.json", "all.ttl", nil, nil])
        #expect(
            configuration.exports[0].options.map(\.name) == ["indent"]
                && configuration.exports[0].options.map(\.value) == ["4"])
        #expect(configuration.exports.map(\.target) == ["json/{id}.json", "all.ttl", "{id}.nt", "{id}.ics"])
    }

    @Test func theLeast() throws {
        let (read, lines, folder) = try read("{\"version\": 1, \"exports\": [{\"format\": \"json\"}]}")
        #expect(lines == [])
        #expect(read?.base == nil && read?.inputs == [] && read?.output == "\(folder)/out")
        #expect(read?.exports.first?.target == "{id}.json")
    }

    @Test func nullMeansAbsent() throws {
        let read = try configuration(
            "version: 1\nbase: ~\ninputs: null\noutput:\nexports:\n- {format: json, path: ~, options: ~}\n- {format: yaml, options: {}}\n"
        )
        #expect(read.base == nil && read.inputs == [] && read.exports[0].path == nil && read.exports[0].options.isEmpty)
    }

    /// A plain scalar is text here as well.
    @Test func plainScalars() throws {
        let read = try configuration(
            "version: 1\noutput: 2023\ninputs: [no]\nexports: [{format: json, path: 1984, options: {indent: '4'}}]\n")
        #expect(
            read.output.hasSuffix("/2023") && read.inputs[0].path.hasSuffix("/no") && read.exports[0].path == "1984")
    }

    /// An option that is a list of words can be a list of YAML's, too.
    @Test(arguments: [
        "[sem, schema]", "'sem, schema'", "sem,schema", "\n    - sem\n    - ${READOUT_TEST_NONE:-schema}",
    ])
    func listsOfWords(_ value: String) throws {
        let read = try configuration(
            "version: 1\nexports:\n- format: nt\n  path: a.nt\n  options:\n   vocabularies: \(value)\n")
        let option = try #require(read.exports[0].options.first)
        #expect(option.value.replacing(" ", with: "").split(separator: ",") == ["sem", "schema"])
    }

    @Test func oneFormatTwice() throws {
        let read = try configuration(
            "version: 1\nexports: [{format: json}, {format: json, path: all.json}, {format: ndjson}, {format: yml, path: 'json/{id}.json'}]\n"
        )
        #expect(read.exports.count == 4)
    }

    @Test(arguments: [
        ("${READOUT_TEST_A}", "one"), ("x${READOUT_TEST_A}y", "xoney"),
        ("${READOUT_TEST_A}${READOUT_TEST_B}", "onetwo"), ("${READOUT_TEST_NONE:-three}", "three"),
        ("${READOUT_TEST_NONE:-}x", "x"),
        ("${READOUT_TEST_A:-three}", "one"), ("${READOUT_TEST_EMPTY:-three}", "three"), ("x${READOUT_TEST_EMPTY}", "x"),
        ("a$$b", "a$b"), ("$$", "$"), ("$${READOUT_TEST_A}", "${READOUT_TEST_A}"), ("$$$$", "$$"),
        ("${READOUT_TEST_DOLLAR}", "$$x${READOUT_TEST_A}"), ("${READOUT_TEST_NONE:-a:-b}", "a:-b"),
        ("${READOUT_TEST_NONE:-a b}", "a b"), ("{x}", "{x}"), ("${READOUT_TEST_NONE:-$$5}", "$5"),
        ("${READOUT_TEST_NONE:-$${x}}", "${x}"), ("${READOUT_TEST_A:-$$}$$", "one$"),
    ])
    func environment(_ text: String, _ value: String) throws {
        Self.setEnvironment
        let read = try configuration(
            "version: 1\noutput: '/\(text)'\ninputs: [\"/\(text)\"]\nexports: [{format: json}]\n")
        #expect(read.output == "/\(value)")
        #expect(read.inputs.map(\.path) == ["/\(value)"])
    }

    /// Values of every field are expanded, and keys are not.
    @Test func environmentInEveryValue() throws {
        Self.setEnvironment
        let read = try configuration(
            "version: 1\nbase: https://${READOUT_TEST_A}.org/\nexports: [{format: '${READOUT_TEST_FORMAT}', path: '${READOUT_TEST_A}/{id}.x', options: {indent: '${READOUT_TEST_NUMBER}'}}]\n"
        )
        #expect(read.base?.text == "https://one.org/")
        #expect(
            read.exports[0].format.name == "json" && read.exports[0].path == "one/{id}.x"
                && read.exports[0].options[0].value == "3")
    }

    /// Set once, before anything is read.
    static let setEnvironment: Void = {
        for (name, value) in [
            ("A", "one"), ("B", "two"), ("EMPTY", ""), ("DOLLAR", "$$x${READOUT_TEST_A}"), ("FORMAT", "json"),
            ("NUMBER", "3"), ("UP", "../x"),
        ] {
            setenv("READOUT_TEST_\(name)", value, 1)
        }
    }()

    @Test func thatIsMissing() throws {
        let error = #expect(throws: SystemError.self) { try Configuration.read("/nowhere/c.yaml", registry: registry) }
        #expect(error?.description == "cannot read /nowhere/c.yaml: No such file or directory")
    }

    /// The schema lists every format and option.
    @Test func schema() throws {
        let schema = ConfigurationSchema.json(registry)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(schema.utf8)) as? [String: Any])
        #expect(object["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
        for word in registry.names + registry.formats.flatMap({ $0.options.map(\.name) }) {
            #expect(schema.contains("\"\(word)\""))
        }
    }

    /// A folder with brackets in its name is that folder, and what is missing in it is not looked for in others.
    @Test func aFolderThatLooksLikeAPattern() throws {
        let folder = try TemporaryFolder()
        for name in ["a[b]/x.yaml", "a[b]/x[1].yaml", "ab/x.yaml", "ab/y.yaml"] { try folder.write("", to: name) }
        func found(_ name: String) -> [String]? {
            try? Input.find(InputName(name, in: "\(folder.path)/a[b]")).map { $0.name.replacing(folder.path, with: "") }
        }
        #expect(found("*.yaml") == ["/a[b]/x.yaml", "/a[b]/x[1].yaml"])
        #expect(found("x[1].yaml") == ["/a[b]/x[1].yaml"])
        #expect(found("y.yaml") == nil && found("y*.yaml") == nil)
    }
}
