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
        let lists = ["statuses", "changes", "kinds", "organizationKinds", "attendances", "priorities", "qualifiers"]
        let classes = ["Status", "Attendance", "Qualifier", "EventKind", "ChangeKind", "OrganizationKind", "Priority"]
        #expect(explained.subtracting(used).sorted() == (lists + classes + ["sidelines"]).sorted())
        #expect(used.subtracting(explained).isEmpty)
    }

    /// Each word of the closed lists is a concept of its list.
    @Test func everyWordIsAConcept() throws {
        let ontology = try Fixture.file("ontology/readout.ttl")
        let concepts = ontology.matches(
            of: #/(?m)^ro:(\w+) a owl:NamedIndividual, skos:Concept, ([^;]+) ;/#
        ).map { (String($0.1), $0.2.split(separator: ", ").map(String.init)) }
        func words(_ list: String) -> [String] { concepts.filter { $0.1.contains("ro:\(list)") }.map(\.0).sorted() }
        func local(_ term: Term) -> String { String(decoding: term.local, as: UTF8.self) }
        #expect(words("Status") == EventStatus.allCases.map { local($0.term) }.sorted())
        #expect(words("Attendance") == Attendance.allCases.map { local($0.term) }.sorted())
        #expect(words("EventKind") == EventKind.allCases.map { local($0.term) }.sorted())
        #expect(words("ChangeKind") == ChangeKind.allCases.map { local($0.term) }.sorted())
        #expect(words("Priority") == Priority.allCases.map { local($0.term) }.sorted())
        #expect(words("OrganizationKind") == ["group"])
        #expect(words("Qualifier") == ["approximate", "uncertain"])
    }

    /// Every term has a label in each of the languages that briefs have.
    @Test func everyTermHasLabels() throws {
        let blocks = try Fixture.file("ontology/readout.ttl").split(separator: "\n\n").filter { $0.hasPrefix("ro:") }
        #expect(blocks.count > 50)
        for block in blocks {
            let isConcept = block.contains("skos:inScheme") || block.contains("a skos:ConceptScheme")
            for predicate in ["rdfs:label"] + (isConcept ? ["skos:prefLabel"] : []) {
                let line = try #require(
                    block.split(separator: "\n").first { $0.contains(" \(predicate) ") }, "\(block)")
                let languages = line.matches(of: #/"@(\w+)/#).map { String($0.1) }
                #expect(languages == ["en", "fr", "de", "es", "zh", "ar"], "\(line)")
            }
        }
    }
}
