import Foundation
import RDFExporter
import ReadoutExport
import ReadoutModel
import TestSupport
import Testing

/// Graphs in some of the vocabularies alone.
@Suite struct ChosenVocabulariesTests {
    private static let option = RDFOptions.declarations[1]

    private func triples(_ document: Document, _ vocabularies: String) throws -> [Triple] {
        var options = options(.ntriples)
        try Self.option.set(&options, vocabularies)
        return TripleReader.read(export(document, options, .alone).text)
    }

    /// Nothing is said but in the terms that were asked for, and nothing is left that nothing is said of.
    @Test(arguments: ["schema", "sem", "prov", "oa", "time", "skos", "schema,prov", "time, sem"])
    func onlyTheChosenOnes(_ vocabularies: String) throws {
        let iris = [
            "schema": "https://schema.org/", "sem": "http://semanticweb.cs.vu.nl/2009/11/sem/",
            "prov": "http://www.w3.org/ns/prov#", "oa": "http://www.w3.org/ns/oa#",
            "time": "http://www.w3.org/2006/time#", "skos": "http://www.w3.org/2004/02/skos/core#",
        ]
        let chosen = vocabularies.split(separator: ",").map { iris[$0.trimmingCharacters(in: .whitespaces)]! }
        let always = ["http://www.w3.org/1999/02/22-rdf-syntax-ns#type", "https://w3id.org/readout/ns#"]
        for file in ["beijing-2023-06", "santiago-2019-11"] {
            let document = try read(try Fixture.file("examples/\(file).yaml"))
            let triples = try triples(document, vocabularies)
            for triple in triples {
                #expect((chosen + always).contains { triple.predicate.hasPrefix("<\($0)") }, "\(triple)")
            }
            let subjects = Dictionary(grouping: triples, by: \.subject)
            let objects = Set(triples.map(\.object))
            for (subject, triples) in subjects where subject.contains("/time") || subject.contains("/place") {
                #expect(triples.count > 1 || objects.contains(subject), "\(subject) hangs in the air")
            }
            let all = Set(TripleReader.read(export(document, .ntriples)))
            #expect(all.isSuperset(of: triples))
        }
    }

    @Test func allOfThemIsTheDefault() throws {
        let document = try read(try Fixture.file("examples/beijing-2023-06.yaml"))
        #expect(try triples(document, "skos,time,oa,prov,sem,schema") == TripleReader.read(export(document, .ntriples)))
        #expect(Self.option.defaultValue(RDFOptions()) == "schema,sem,prov,oa,time,skos")
    }

    @Test(arguments: [
        (
            "shema",
            "\"shema\" is not a list, separated by commas, of schema, sem, prov, oa, time, skos; did you mean \"schema\"?"
        ),
        ("", "\"\" is not a list, separated by commas, of schema, sem, prov, oa, time, skos"),
        ("schema,", "\"\" is not a list, separated by commas, of schema, sem, prov, oa, time, skos"),
    ])
    func whatIsNone(_ value: String, _ message: String) {
        var options = RDFOptions()
        #expect(throws: OptionError(message)) { try Self.option.set(&options, value) }
    }
}
