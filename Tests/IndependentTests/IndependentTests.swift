import Foundation
import ReadoutModel
import ReadoutRecord
import TestSupport
import Testing

/// What other people's programs make of the exports: YAML 1.1 and 1.2 readers, Python's JSON, icalendar, vobject,
/// libical, rapper, serdi, riot, pyoxigraph, rdflib and cmark-gfm judge them against the source documents.
///
/// `scripts/install-test-tools.sh` installs the programs; where they are missing the tests fail.
@Suite struct IndependentTests {
    /// The syntaxes of RDF, with the endings of their files.
    static let graphs: [(format: String, ending: String)] = [
        ("ntriples", "nt"), ("turtle", "ttl"), ("nquads", "nq"), ("trig", "trig"), ("jsonld", "jsonld"),
        ("rdfxml", "rdf"),
    ]

    @Test(arguments: Corpus.all)
    func losslessFormatsReadBackEqual(_ corpus: Corpus) throws {
        let folder = try TemporaryFolder()
        let source = try corpus.write(to: folder)
        var exports: [String] = []
        for ending in ["json", "ndjson", "yaml"] {
            let path = "\(folder.path)/export.\(ending)"
            try Program.readout("export", "--quiet", "--to", ending, "--output", path, source)
            exports.append(path)
        }
        try Program.check("lossless", [source] + exports)
    }

    @Test(arguments: Corpus.all, ["json", "ndjson", "yaml"])
    func exportOfAnExportIsTheSame(_ corpus: Corpus, _ format: String) throws {
        let folder = try TemporaryFolder()
        let source = try corpus.write(to: folder)
        let (first, second) = ("\(folder.path)/first.\(format)", "\(folder.path)/second.\(format)")
        try Program.readout("export", "--quiet", "--to", format, "--output", first, source)
        try Program.readout("export", "--quiet", "--to", format, "--output", second, first)
        let (a, b) = (FileManager.default.contents(atPath: first), FileManager.default.contents(atPath: second))
        #expect(a != nil && a == b)
    }

    @Test(arguments: Corpus.all)
    func everyFormatIsTheSameWithOneThreadAndWithFour(_ corpus: Corpus) throws {
        let folder = try TemporaryFolder()
        let source = try corpus.write(to: folder)
        for format in ["json", "yaml", "markdown", "icalendar"] + IndependentTests.graphs.map(\.format) {
            let one = try Program.readout("export", "--quiet", "--jobs", "1", "--to", format, source)
            let four = try Program.readout(
                "export", "--quiet", "--jobs", "4", "--to", format, source,
                environment: ["TZ": "Pacific/Apia", "LC_ALL": "tr_TR.UTF-8"])
            #expect(one == four, "\(format)")
        }
    }

    @Test(arguments: Corpus.all)
    func graphsAreReadAlike(_ corpus: Corpus) throws {
        let folder = try TemporaryFolder()
        let source = try corpus.write(to: folder)
        var exports: [String] = []
        for (format, ending) in IndependentTests.graphs {
            let path = "\(folder.path)/export.\(ending)"
            try Program.readout("export", "--quiet", "--to", format, "--output", path, source)
            exports.append(path)
        }
        try Program.check("graph", [source] + exports)
    }

    @Test(arguments: Corpus.all)
    func briefsRenderAsTheRecordSays(_ corpus: Corpus) throws {
        let folder = try TemporaryFolder()
        let source = try corpus.write(to: folder)
        let brief = "\(folder.path)/export.md"
        try Program.readout("export", "--quiet", "--to", "markdown", "--output", brief, source)
        try Program.check("brief", [source, brief])
    }

    /// No layout and no language lets a text be anything else.
    @Test(arguments: Corpus.all, ["brief", "table", "timeline", "examples/templates/house-style.md.mustache"])
    func otherBriefsRenderWithoutOtherMarkup(_ corpus: Corpus, _ template: String) throws {
        let folder = try TemporaryFolder()
        let source = try corpus.write(to: folder)
        for language in ["document", "zh", "fr"] {
            let brief = "\(folder.path)/\(language).md"
            try Program.readout(
                "export", "--quiet", "--to", "markdown", "--option", "template=\(template)", "--option",
                "language=\(language)", "--output", brief, source)
            try Program.check("brief", ["--layout", source, brief])
        }
    }

    /// One document a file, which is written otherwise than as a part of a combined file.
    @Test(arguments: Corpus.all)
    func filesOfOneDocumentAreRight(_ corpus: Corpus) throws {
        let folder = try TemporaryFolder()
        let source = try corpus.write(to: folder)
        let formats = (["json", "yaml", "markdown", "icalendar"] + IndependentTests.graphs.map(\.format)).flatMap {
            ["--to", $0]
        }
        try Program.readout(["export", "--quiet", "--output", "\(folder.path)/out/", source] + formats)
        let lines = try String(contentsOfFile: source, encoding: .utf8).split(separator: "\n").prefix(40)
        let some = try folder.write(lines.map { $0 + "\n" }.joined(), to: "some.ndjson")
        try Program.check("graph", ["--each", "\(folder.path)/out", some])
        var checks: [[String]] = []
        for line in lines {
            let id = try #require(Document.read(line).first?.document?.id.string)
            let single = try folder.write(line + "\n", to: "single/\(id).ndjson")
            let path = "\(folder.path)/out/\(id)"
            checks.append(["lossless", single, "\(path).json", "\(path).yaml"])
            checks.append(["brief", single, "\(path).md"])
            if FileManager.default.fileExists(atPath: "\(path).ics") {
                checks.append(["calendar", "--alone", single, "\(path).ics"])
                checks.append(["lint", "\(path).ics"])
            }
        }
        #expect(checks.count >= 2 * lines.count)
        try Program.checkAll(checks)
    }

    @Test func theSchemaAcceptsWhatIsRight() throws {
        let folder = try TemporaryFolder()
        let schema = try folder.write(try Program.readout("schema", "document"), to: "schema.json")
        for corpus in Corpus.all {
            try Program.check("schema", [schema, try corpus.write(to: folder)])
        }
    }

    @Test func theSchemaRefusesWhatASchemaCanRefuse() throws {
        let folder = try TemporaryFolder()
        let schema = try folder.write(try Program.readout("schema", "document"), to: "schema.json")
        let fixtures = "\(Fixture.root.path)/Tests/Fixtures"
        try Program.check(
            "schema",
            ["--bad-inputs", "\(fixtures)/bad-inputs.txt", "--beyond", "\(fixtures)/beyond-schema.txt", schema])
    }

    @Test func theSchemaOfConfigurationsAcceptsTheExamples() throws {
        let folder = try TemporaryFolder()
        let schema = try folder.write(try Program.readout("schema", "config"), to: "schema.json")
        let configurations = try FileManager.default.contentsOfDirectory(atPath: "\(Fixture.root.path)/configs")
        try Program.check(
            "schema", [schema] + configurations.map { "\(Fixture.root.path)/configs/\($0)" })
    }

    @Test func theFixturesAreWhatTheySay() throws {
        let folder = "\(Fixture.root.path)/Tests/Fixtures"
        try Program.check("fixtures", ["\(folder)/awkward.json", "\(folder)/bad-inputs.txt"])
    }
}
