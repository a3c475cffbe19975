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
        options.description = "Every one."
        options.license = "https://e.org/license"
        options.publisher = "The desk"
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
        // The licence of an article is none of the data set's.
        #expect(objects("\(dcterms)license>") == ["<https://e.org/license>"])
        #expect(objects("\(dcterms)description>") == ["\"Every one.\""])
        #expect(objects("\(dcterms)publisher>") == ["<https://example.org/dataset/agent/publisher>"])
        let publisher = triples.filter { $0.subject == "<https://example.org/dataset/agent/publisher>" }
        #expect(publisher.map(\.object) == ["<http://purl.org/dc/terms/Agent>", "\"The desk\""])
        #expect(objects("\(dcterms)title>") == ["\"All \"summits\"\""])
        let integer = "^^<http://www.w3.org/2001/XMLSchema#integer>"
        #expect(objects("\(void)documents>") == ["\"3\"\(integer)"])
        // Of the whole set, the description with it; what several documents say is one triple.
        #expect(Set(triples).count < triples.count)
        #expect(objects("\(void)triples>") == ["\"\(Set(triples).count)\"\(integer)"])
        #expect(triples.filter { $0.predicate == "\(void)inDataset>" }.map(\.object) == [dataset, dataset, dataset])
        for (name, count) in [("Event", 6), ("Role", 3), ("Objective", 3), ("Quotation", 3)] {
            let partition = triples.filter { $0.subject == "<https://example.org/dataset/class/\(name)>" }
            #expect(partition.contains { $0.predicate == "\(void)entities>" && $0.object == "\"\(count)\"\(integer)" })
        }
        #expect(objects("\(void)vocabulary>").count == 5)
    }

    /// Two texts with one fingerprint are two: these were made to collide.
    @Test func sourcesThatCollide() throws {
        let sources: [Text] = ["https://e.org/s/wHcrXEbrIh80g.RP", "https://e.org/s/P00lTlA~pS1vmtO3"]
        var documents = try documents()
        for index in documents.indices {
            documents[index].article.url = sources[index % 2]
        }
        let triples = TripleReader.read(combined(documents, described(.ntriples))).filter { $0.subject == dataset }
        #expect(triples.filter { $0.predicate == "\(dcterms)source>" }.map(\.object) == sources.map { "<\($0)>" })
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
        let count = triples.first { $0.predicate == "\(void)triples>" }?.object
        #expect(count == "\"\(Set(triples).count)\"^^<http://www.w3.org/2001/XMLSchema#integer>")
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

    /// The count is that of the triples that are there, whatever the vocabularies and however many say the same.
    @Test(arguments: [[RDFVocabulary.schema], [.sem, .prov], RDFVocabulary.allCases])
    func countsWhatIsThere(_ vocabularies: [RDFVocabulary]) throws {
        var options = described(.nquads)
        options.vocabularies = vocabularies
        options.shared = true
        var documents = try documents()
        documents[1].article.url = "https://example.org/summit/a"
        let lines = combined(documents, options).split(separator: "\n")
        let triples = Set(lines.map { $0[..<$0.lastIndex(of: "<")!] })
        let count = lines.first { $0.contains("\(void)triples>") }?.split(separator: "\"")[1]
        #expect(count == "\(triples.count)")
    }

    @Test func aPublisherWithAnIRI() throws {
        var options = options(.ntriples)
        options.publisher = "https://e.org/desk"
        let text = combined(try documents(), options)
        #expect(text.contains("<https://example.org/dataset> \(dcterms)publisher> <https://e.org/desk> ."))
        #expect(!text.contains("agent"))
    }

    @Test func notUnlessAskedFor() throws {
        #expect(!combined(try documents(), options(.ntriples)).contains("dataset"))
    }
}
