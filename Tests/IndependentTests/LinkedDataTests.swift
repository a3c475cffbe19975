import Foundation
import TestSupport
import Testing

/// What pyshacl and a triple store make of the graphs.
@Suite struct LinkedDataTests {
    private static let root = Fixture.root.path

    /// The shapes are those that the program prints.
    private func shapes(in folder: TemporaryFolder) throws -> String {
        try folder.write(try Program.readout("schema", "shapes"), to: "shapes.ttl")
    }

    private func export(_ source: String, _ options: String..., to path: String) throws {
        try Program.readout(["export", "--quiet", "--output", path, source] + options)
    }

    @Test(arguments: Corpus.all)
    func everyGraphPassesTheShapes(_ corpus: Corpus) throws {
        let folder = try TemporaryFolder()
        let (source, graph) = (try corpus.write(to: folder), "\(folder.path)/graph.nt")
        try export(source, "--to", "ntriples", to: graph)
        try Program.check("shapes", [try shapes(in: folder), graph])
    }

    @Test func aDatasetPassesTheShapes() throws {
        let folder = try TemporaryFolder()
        let graph = "\(folder.path)/graph.nt"
        try export(
            "\(Self.root)/examples", "--to", "ntriples", "--option", "dataset=true", "--option", "title=Summits",
            "--option", "publisher=The desk", "--option", "license=https://example.org/license", to: graph)
        try Program.check("shapes", [try shapes(in: folder), graph])
    }

    /// A record with one of everything, the passages of its quotes among them, and a data set, in every syntax.
    @Test func everythingIsReadAlike() throws {
        let folder = try TemporaryFolder()
        for name in ["whole.yaml", "whole.txt"] {
            try folder.write(Fixture.text(name), to: name)
        }
        let record = "\(folder.path)/whole.yaml"
        let source = try folder.write(
            try Program.readout("export", "--quiet", "--to", "ndjson", record), to: "whole.ndjson")
        var files: [String] = []
        for (format, ending) in IndependentTests.graphs {
            files.append("\(folder.path)/whole.\(ending)")
            try export(record, "--to", format, "--option", "dataset=true", "--option", "title=A & <B>", to: files.last!)
        }
        try Program.check("graph", ["--dataset", source] + files)
        #expect(try folder.read("whole.nt").contains("TextPositionSelector"))
    }

    @Test func everyDamageIsReported() throws {
        let folder = try TemporaryFolder()
        let graph = "\(folder.path)/graph.nt"
        try export("\(Self.root)/Tests/Fixtures/whole.yaml", "--to", "ntriples", to: graph)
        try Program.check("shapes", ["--damage", try shapes(in: folder), graph])
    }

    /// Whichever triple of the Beijing visit is missing or wrong, the shapes notice, or it is known why not.
    @Test func everyTripleCounts() throws {
        let folder = try TemporaryFolder()
        let graph = "\(folder.path)/graph.nt"
        try export("\(Self.root)/examples/beijing-2023-06.yaml", "--to", "ntriples", to: graph)
        try Program.check("shapes", ["--each", try shapes(in: folder), graph])
    }

    @Test(arguments: [false, true])
    func aStoreAnswersQuestions(_ shared: Bool) throws {
        let folder = try TemporaryFolder()
        let graph = "\(folder.path)/graph.nq"
        try export("\(Self.root)/examples", "--to", "nquads", "--option", "shared=\(shared)", to: graph)
        let ontology = try folder.write(try Program.readout("schema", "ontology"), to: "readout.ttl")
        try Program.check("store", ["\(Self.root)/examples/queries", ontology, graph])
    }

    /// The ontology as others want it: named, dated, licensed, labelled, connected.
    @Test func theOntologyHasNoPitfalls() throws {
        let folder = try TemporaryFolder()
        let ontology = try folder.write(try Program.readout("schema", "ontology"), to: "readout.ttl")
        try Program.check("ontology", [ontology])
    }

    @Test(arguments: Corpus.all)
    func thePublishedContextIsTheSame(_ corpus: Corpus) throws {
        let folder = try TemporaryFolder()
        let (source, graph) = (try corpus.write(to: folder), "\(folder.path)/graph.jsonld")
        try export(source, "--to", "jsonld", to: graph)
        try Program.check("context", ["\(Self.root)/ontology/context.jsonld", graph])
    }

    @Test func whatIsMadeOfTheOntologyIsUpToDate() throws {
        try Program.run(Program.python, ["\(Self.root)/scripts/make-ontology.py", "--check"])
    }

    /// With a description of the data set, too, the bytes do not depend on the threads, the locale or the time zone.
    @Test(arguments: ["turtle", "nquads", "trig", "jsonld", "rdfxml"])
    func theDatasetIsTheSameWithAnyNumberOfThreads(_ format: String) throws {
        let folder = try TemporaryFolder()
        let source = try Corpus.generated.write(to: folder)
        let arguments = ["export", "--quiet", "--to", format, "--option", "dataset=true", source]
        let one = try Program.run(Program.readout, arguments + ["--jobs", "1"])
        let two = try Program.run(
            Program.readout, arguments + ["--jobs", "2"], environment: ["TZ": "Pacific/Apia", "LC_ALL": "tr_TR.UTF-8"])
        #expect(one == two)
    }
}
