import RDFExporter
import ReadoutModel
import Testing

/// Within a document no triple comes twice, whatever the record repeats.
@Suite struct RepetitionTests {
    private func expectNoRepetition(_ document: Document) {
        for syntax in [.ntriples, .turtle] as [RDFSyntax] {
            let triples = TripleReader.read(export(document, syntax))
            var seen: Set<Triple> = []
            for triple in triples { #expect(seen.insert(triple).inserted, "\(triple) comes twice") }
        }
    }

    @Test func lists() throws {
        let document = try document(
            summit: """
                timeZone: UTC, topics: [A, B, A], history: [{change: moved, start: '2023-02-01T10:00Z'},
                {change: moved, start: '2023-02-01T10:00:00Z'}, {change: moved, start: 2023-02}, {change: moved, start: 2023-02}],
                place: {sameAs: ['urn:x:1', 'urn:x:1']}, meetings: [{title: M, participants: [p, p, g]}]
                """,
            """
            parties: [{id: a, name: A, sameAs: ['urn:x:1', 'urn:x:2', 'urn:x:1']}]
            participants: [{id: p, name: P, sameAs: ['urn:x:1', 'urn:x:1']}, {id: g, name: G, kind: group}]
            """)
        expectNoRepetition(document)
        let summit = lines(document, about: "summit/d")
        #expect(summit.filter { $0.contains("previousStartDate") }.count == 2)
        #expect(summit.filter { $0.contains("schema.org/about") }.count == 2)
        #expect(lines(document, about: "summit/d#meeting-1").filter { $0.contains("attendee") }.count == 2)
    }

    @Test func aLongList() throws {
        let topics = (0..<100).map { "t\($0 % 40)" }.joined(separator: ", ")
        let document = try document(summit: "topics: [\(topics)]")
        expectNoRepetition(document)
        #expect(lines(document, about: "summit/d").filter { $0.contains("schema.org/about") }.count == 40)
    }

    @Test func onePersonInManyPlaces() throws {
        let document = try document(
            """
            participants: [{id: p, name: P, role: Minister, sameAs: ['urn:x:1']}, {id: g, name: G, kind: organization}]
            quotes:
              - {text: One, speaker: {id: p, name: P, role: R, sameAs: ['urn:x:1', 'urn:x:2']}}
              - {text: Two, speaker: {id: p, name: Q, role: R}}
              - {text: Three, speaker: {id: o, name: O, organization: X}}
              - {text: Four, speaker: {id: g, name: G}}
            related:
              - title: T
                relation: cause
                participants: [p, {id: p, name: P}, g, g, {id: g, name: G}, {id: o, name: O, organization: X}, {name: N}, {name: N}]
            """)
        expectNoRepetition(document)
        #expect(
            lines(document, about: "person/p") == [
                "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Person>",
                "<https://schema.org/name> \"P\"@en", "<https://schema.org/name> \"Q\"@en",
                "<https://schema.org/sameAs> <urn:x:1>", "<https://schema.org/sameAs> <urn:x:2>",
            ])
        #expect(lines(document, about: "person/o").count == 2)
        #expect(lines(document, about: "person/g").count == 2)
        #expect(lines(document, about: "organization/g").count == 2)
        #expect(
            lines(document, about: "summit/d#related-1").filter { $0.contains("attendee") }
                == [
                    "person/p", "organization/g", "person/g", "person/o", "summit/d#related-1/participant/7",
                    "summit/d#related-1/participant/8",
                ].map { "<https://schema.org/attendee> <\($0)>" })
    }

    /// A record can be named by several related events, also in one way.
    @Test func oneRecordRelatedTwice() throws {
        let document = try document(
            """
            related:
              - {title: A, relation: cause, record: x}
              - {title: B, relation: cause, record: x}
              - {title: C, relation: precedent, record: x}
              - {title: D, relation: cause}
            """)
        expectNoRepetition(document)
        let ro = "<https://w3id.org/readout/ns#"
        #expect(
            lines(document, about: "summit/d").filter { $0.contains("summit/x") || $0.contains("related-4") } == [
                "\(ro)related> <summit/x>", "\(ro)related> <summit/d#related-4>", "\(ro)cause> <summit/x>",
                "\(ro)cause> <summit/d#related-4>", "\(ro)precedent> <summit/x>",
            ])
    }

    /// An article's URL is the one subject that a document chooses; nothing keeps it from being that of another thing.
    @Test(arguments: ["summit/d", "document/d", "person/p", "topic/en/Source", "summit/d#/place"])
    func anArticleAmongTheThings(_ url: String) throws {
        let document = try document(
            summit: "topics: [Source], place: {name: Source}",
            "participants: [{id: p, name: Source}]",
            article: "{title: Source, url: 'https://example.org/\(url)', language: en}")
        expectNoRepetition(document)
        #expect(lines(document, about: url).contains("<https://schema.org/name> \"Source\"@en"))
    }

    @Test func anArticleThatIsAlsoASource() throws {
        let document = try document(
            summit: "url: 'https://e.org/a'", "quotes: [{text: T, source: 'https://e.org/a', speaker: {name: N}}]",
            article: "{title: Source, url: 'https://e.org/a'}")
        expectNoRepetition(document)
        #expect(
            lines(document, about: "summit/d#quote-1").contains(
                "<http://www.w3.org/ns/prov#wasQuotedFrom> <https://e.org/a>"))
    }
}
