import Foundation
import ReadoutModel
import TestSupport
import Testing

@testable import RDFExporter

@Suite struct JSONLDContextTests {
    private func entries() throws -> [String: Any] {
        let json = try JSONSerialization.jsonObject(with: Data(JSONLDContext.file.utf8)) as? [String: [String: Any]]
        return try #require(json?["@context"])
    }

    /// A predicate, class or datatype that has no entry would be read as a term of schema.org. Individuals need none: they
    /// are written by their IRI.
    @Test func everyTermHasAnEntry() throws {
        let entries = try entries()
        let source = try Fixture.file("Plugins/RDFExporter/Vocabulary/Terms.swift")
        let terms = source.matches(of: #/Term\(\s*\.(\w+), "([^"]+[#/](\w+))"(?:, \.(\w+))?/#)
        #expect(terms.count > 100)
        let concepts = try Fixture.file("ontology/readout.ttl").matches(of: #/(?m)^ro:(\w+) a owl:NamedIndividual/#)
        let individuals = concepts.map { String($0.1) } + ["identifying"]
        for term in terms {
            let (prefix, iri, local, coercion) = (term.1, String(term.2), term.3, term.4)
            guard prefix != "rdf", prefix != "schema" || coercion != nil, !individuals.contains(String(local)) else {
                continue
            }
            let entry = try #require(entries[prefix == "schema" ? String(local) : "\(prefix)_\(local)"], "\(iri)")
            #expect((entry is [String: Any]) == (coercion != nil), "\(iri)")
            if prefix != "schema" { #expect((entry as? [String: Any])?["@id"] as? String ?? entry as? String == iri) }
        }
    }

    /// No name of the context can be taken for the scheme of an IRI that begins like it, except names of schema.org,
    /// which JSON-LD 1.1 does not take for prefixes (§9.15.1, prefix flag).
    @Test func noNameIsAScheme() throws {
        let entries = try entries()
        #expect(entries.count > 50)
        for (name, entry) in entries where !name.hasPrefix("@") {
            #expect(name.contains("_") || entry is [String: Any], "\(name)")
            #expect(!name.contains(":"))
        }
    }
}
