import RDFExporter
import ReadoutModel
import ReadoutSyntax
import Testing

/// The description of the data set.
@Suite struct DatasetTests {
    private func documents() throws -> [Document] {
        try ["a", "b", "c"].map { id in
            try read(
                """
                readout: 1
                id: \(id)
                article: {title: A, url: 'https://e.org/\(id == "a" ? "x" : "y")', license: CC0-1.0}
                summit: {title: S, start: 2023-06-18, meetings: [{title: M}]}
                participants: [{id: p, name: P}]
                objectives: [{text: O}]
                quotes: [{text: T, speaker: p}]
                """)
        }
    }

    private func described(_ syntax: RDFSyntax) -> RDFOptions {
        var options = options(syntax)
        options.dataset = true
        options.title = "All \"summits\""
        return options
    }

    private let dataset = "<https://example.org/dataset>"
    private let dcterms = "<http://purl.org/dc/terms/"
    private let void = "<http://rdfs.org/ns/void#"

    @Test func ofAll() throws {
        let text = combined(try documents(), described(.ntriples))
        let triples = TripleReader.read(text)
        let about = triples.filter { $0.subject == dataset }
        func objects(_ predicate: String) -> [String] {
            about.filter { $0.predicate == predicate }.map(\.object)
        }
        // What several documents share is told once, beside the first of them.
        #expect(objects("\(dcterms)source>") == ["<https://e.org/x>", "<https://e.org/y>"])
        #expect(objects("\(dcterms)license>") == ["<https://spdx.org/licenses/CC0-1.0>"])
        #expect(objects("\(dcterms)title>") == ["\"All \"summits\"\""])
        let integer = "^^<http://www.w3.org/2001/XMLSchema#integer>"
        #expect(objects("\(void)documents>") == ["\"3\"\(integer)"])
        let description = triples.filter { $0.subject.hasPrefix("<https://example.org/dataset") }
        #expect(objects("\(void)triples>") == ["\"\(triples.count - description.count)\"\(integer)"])
        #expect(triples.filter { $0.predicate == "\(void)inDataset>" }.map(\.object) == [dataset, dataset, dataset])
        for (name, count) in [("Event", 6), ("Role", 3), ("Objective", 3), ("Quotation", 3)] {
            let partition = triples.filter { $0.subject == "<https://example.org/dataset/class/\(name)>" }
            #expect(partition.contains { $0.predicate == "\(void)entities>" && $0.object == "\"\(count)\"\(integer)" })
        }
        #expect(objects("\(void)vocabulary>").count == 5)
    }

    /// Two texts with one fingerprint are two: these were made to collide.
    @Test func sourcesAndLicensesThatCollide() throws {
        let sources: [Text] = ["https://e.org/s/wHcrXEbrIh80g.RP", "https://e.org/s/P00lTlA~pS1vmtO3"]
        let licenses: [Text] = ["https://e.org/l/~DyFBZDoEm0sfpln", "https://e.org/l/jx02dBfNtGTwsi.m"]
        var documents = try documents()
        for index in documents.indices {
            documents[index].article.url = sources[index % 2]
            documents[index].article.license = licenses[index % 2]
        }
        let triples = TripleReader.read(combined(documents, described(.ntriples))).filter { $0.subject == dataset }
        #expect(triples.filter { $0.predicate == "\(dcterms)source>" }.map(\.object) == sources.map { "<\($0)>" })
        #expect(triples.filter { $0.predicate == "\(dcterms)license>" }.map(\.object) == licenses.map { "<\($0)>" })
    }

    /// In every syntax the same.
    @Test func inTurtle() throws {
        let documents = try documents()
        let triples = TripleReader.read(combined(documents, described(.turtle)))
        #expect(Set(triples) == Set(TripleReader.read(combined(documents, described(.ntriples)))))
    }

    @Test func inAGraphOfItsOwn() throws {
        for line in combined(try documents(), described(.nquads)).split(separator: "\n") {
            let isAboutDataset = line.hasPrefix("<https://example.org/dataset")
            #expect(line.hasSuffix(" \(dataset) .") == isAboutDataset)
        }
    }

    /// A file of one document is a data set of its own, so that several can be loaded together.
    @Test func ofOne() throws {
        let document = try documents()[0]
        let triples = TripleReader.read(export(document, described(.ntriples), .alone).text)
        let own = "<https://example.org/dataset/a>"
        #expect(triples.contains(Triple(subject: dataset, predicate: "\(void)subset>", object: own)))
        #expect(!triples.contains { $0.subject == dataset && $0.predicate != "\(void)subset>" })
        #expect(triples.contains { $0.subject == own && $0.predicate == "\(void)documents>" })
        #expect(Set(triples) == Set(TripleReader.read(export(document, described(.turtle), .alone).text)))
    }

    @Test func ofNone() {
        #expect(combined([], described(.ntriples)).isEmpty)
        #expect(combined([], described(.turtle)).isEmpty)
    }

    @Test func aTitleAsksForIt() throws {
        var options = options(.ntriples)
        options.title = "T"
        #expect(combined(try documents(), options).contains("\(dcterms)title> \"T\""))
    }

    @Test func notUnlessAskedFor() throws {
        #expect(!combined(try documents(), options(.ntriples)).contains("dataset"))
    }
}
