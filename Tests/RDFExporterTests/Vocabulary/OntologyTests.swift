import Foundation
import ReadoutExport
import ReadoutModel
import TestSupport
import Testing

@testable import RDFExporter

/// The files of `ontology/`, and what is made of them.
@Suite struct OntologyTests {
    @Test(arguments: [("ontology", "readout.ttl"), ("shapes", "shapes.ttl"), ("context", "context.jsonld")])
    func theProgramHasTheFiles(_ name: String, _ file: String) throws {
        let resource = try #require(RDFExporter.resources.first { $0.name == name })
        #expect(resource.text() == (try Fixture.file("ontology/\(file)")), "run 'make ontology'")
    }

    /// What the exporter says in terms of its own is explained, and nothing else is.
    @Test func everyTermIsExplained() throws {
        let source = try Fixture.file("Plugins/RDFExporter/Vocabulary/Terms.swift")
        let used = Set(source.matches(of: #/w3id\.org/readout/ns#(\w+)"/#).map { String($0.1) })
        let ontology = try Fixture.file("ontology/readout.ttl")
        let explained = Set(ontology.matches(of: #/(?m)^ro:(\w+) a /#).map { String($0.1) })
        #expect(!used.isEmpty)
        #expect(explained.subtracting(used) == ["Status", "Attendance", "Qualifier"])
        #expect(used.subtracting(explained).isEmpty)
        let individuals = ontology.matches(of: #/(?m)^ro:(\w+) a owl:NamedIndividual/#).map { String($0.1) }
        let words = EventStatus.allCases.map(\.rawValue) + Attendance.allCases.map(\.rawValue)
        #expect(individuals.sorted() == (words + ["uncertain", "approximate"]).sorted())
    }
}
