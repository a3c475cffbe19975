import RDFExporter
import ReadoutExport
import ReadoutSyntax
import Testing

@Suite struct GoldenTests {
    static let record = """
        readout: 1
        id: vienna-1961-06
        language: en
        article: {title: "The \\"Vienna\\" summit", license: CC0-1.0}
        parties:
          - {id: us, name: United States, country: US}
        summit:
          title: Vienna summit
          status: held
          start: 1961-06-03
          end: 1961-06-04
          place: {locality: Vienna, country: AT, latitude: 48.2, longitude: 16}
          topics: [Berlin]
        participants:
          - {id: kennedy, name: John F. Kennedy, role: President, party: us}
        quotes:
          - {speaker: kennedy, text: "It will be\\na cold winter."}
        """

    @Test func turtle() throws {
        #expect(
            export(try read(Self.record), .turtle) == """
                @prefix prov: <http://www.w3.org/ns/prov#> .
                @prefix ro: <https://w3id.org/readout/ns#> .
                @prefix schema: <https://schema.org/> .
                @prefix sem: <http://semanticweb.cs.vu.nl/2009/11/sem/> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

                <https://example.org/document/vienna-1961-06> a prov:Entity, schema:CreativeWork ;
                    schema:about <https://example.org/summit/vienna-1961-06> ;
                    schema:isBasedOn <https://example.org/article/vienna-1961-06> ;
                    schema:inLanguage "en" ;
                    schema:version 0 ;
                    prov:wasDerivedFrom <https://example.org/article/vienna-1961-06> .

                <https://example.org/article/vienna-1961-06> a schema:NewsArticle, prov:Entity ;
                    schema:name "The \\"Vienna\\" summit"@en ;
                    schema:license <https://spdx.org/licenses/CC0-1.0> .

                <https://example.org/party/us> a schema:Organization, schema:Country ;
                    schema:name "United States"@en ;
                    ro:country "US" .

                <https://example.org/summit/vienna-1961-06> a schema:Event, sem:Event ;
                    schema:name "Vienna summit"@en ;
                    schema:startDate "1961-06-03"^^xsd:date ;
                    schema:endDate "1961-06-04"^^xsd:date ;
                    ro:earliest "1961-06-03"^^xsd:date ;
                    ro:latest "1961-06-04"^^xsd:date ;
                    sem:hasBeginTimeStamp "1961-06-03"^^xsd:date ;
                    sem:hasEndTimeStamp "1961-06-04"^^xsd:date ;
                    schema:eventStatus schema:EventScheduled ;
                    ro:status ro:held ;
                    schema:about <https://example.org/topic/en/Berlin> ;
                    schema:location <https://example.org/summit/vienna-1961-06#/place> ;
                    sem:hasPlace <https://example.org/summit/vienna-1961-06#/place> ;
                    ro:participation <https://example.org/summit/vienna-1961-06#/participation/kennedy> ;
                    schema:attendee <https://example.org/person/kennedy> ;
                    sem:hasActor <https://example.org/person/kennedy> ;
                    ro:quote <https://example.org/summit/vienna-1961-06#quote-1> .

                <https://example.org/summit/vienna-1961-06#/place> a schema:Place ;
                    schema:name "Vienna"@en ;
                    schema:address <https://example.org/summit/vienna-1961-06#/place/address> ;
                    schema:geo <https://example.org/summit/vienna-1961-06#/place/geo> .

                <https://example.org/summit/vienna-1961-06#/place/address> a schema:PostalAddress ;
                    schema:addressLocality "Vienna"@en ;
                    schema:addressCountry "AT" .

                <https://example.org/summit/vienna-1961-06#/place/geo> a schema:GeoCoordinates ;
                    schema:latitude 48.2 ;
                    schema:longitude "16"^^xsd:decimal .

                <https://example.org/topic/en/Berlin> a skos:Concept ;
                    skos:prefLabel "Berlin"@en .

                <https://example.org/person/kennedy> a schema:Person ;
                    schema:name "John F. Kennedy"@en .

                <https://example.org/summit/vienna-1961-06#/participation/kennedy> a schema:Role ;
                    schema:position 1 ;
                    schema:attendee <https://example.org/person/kennedy> ;
                    schema:roleName "President"@en ;
                    schema:startDate "1961-06-03"^^xsd:date ;
                    schema:endDate "1961-06-04"^^xsd:date ;
                    ro:attendance ro:present ;
                    ro:party <https://example.org/party/us> .

                <https://example.org/summit/vienna-1961-06#quote-1> a schema:Quotation ;
                    schema:position 1 ;
                    schema:text "It will be\\na cold winter."@en ;
                    schema:inLanguage "en" ;
                    schema:creator <https://example.org/person/kennedy> ;
                    prov:wasQuotedFrom <https://example.org/article/vienna-1961-06> ;
                    prov:wasAttributedTo <https://example.org/person/kennedy> .

                """)
    }

    @Test func ntriples() throws {
        let text = export(try read(Self.record), .ntriples)
        #expect(
            text.hasPrefix(
                """
                <https://example.org/document/vienna-1961-06> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/prov#Entity> .
                <https://example.org/document/vienna-1961-06> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/CreativeWork> .
                <https://example.org/document/vienna-1961-06> <https://schema.org/about> <https://example.org/summit/vienna-1961-06> .
                <https://example.org/document/vienna-1961-06> <https://schema.org/isBasedOn> <https://example.org/article/vienna-1961-06> .
                <https://example.org/document/vienna-1961-06> <https://schema.org/inLanguage> "en" .
                <https://example.org/document/vienna-1961-06> <https://schema.org/version> "0"^^<http://www.w3.org/2001/XMLSchema#integer> .
                <https://example.org/document/vienna-1961-06> <http://www.w3.org/ns/prov#wasDerivedFrom> <https://example.org/article/vienna-1961-06> .
                <https://example.org/article/vienna-1961-06> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/NewsArticle> .

                """))
        #expect(text.hasSuffix("> .\n"))
        #expect(TripleReader.read(text) == TripleReader.read(export(try read(Self.record), .turtle)))
    }

    @Test func nquads() throws {
        let graph = "<https://example.org/document/vienna-1961-06>"
        let triples = export(try read(Self.record), .ntriples).split(separator: "\n")
        #expect(!triples.isEmpty)
        #expect(
            export(try read(Self.record), .nquads)
                == triples.map { "\($0.dropLast(2)) \(graph) .\n" }.joined())
    }

    @Test func trig() throws {
        #expect(
            export(try read(Self.short), .trig) == """
                @prefix prov: <http://www.w3.org/ns/prov#> .
                @prefix ro: <https://w3id.org/readout/ns#> .
                @prefix schema: <https://schema.org/> .
                @prefix sem: <http://semanticweb.cs.vu.nl/2009/11/sem/> .
                @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

                <https://example.org/document/oslo> {
                    <https://example.org/document/oslo> a prov:Entity, schema:CreativeWork ;
                        schema:about <https://example.org/summit/oslo> ;
                        schema:isBasedOn <https://example.org/article/oslo> ;
                        schema:inLanguage "nb" ;
                        schema:version 0 ;
                        prov:wasDerivedFrom <https://example.org/article/oslo> .

                    <https://example.org/article/oslo> a schema:NewsArticle, prov:Entity ;
                        schema:name "<Møte> & \\"mer\\""@nb .

                    <https://example.org/summit/oslo> a schema:Event, sem:Event ;
                        schema:name "Toppmøte"@nb ;
                        schema:startDate "2030-05-17T12:00:00Z"^^xsd:dateTime ;
                        ro:earliest "2030-05-17"^^xsd:date ;
                        ro:latest "2030-05-17"^^xsd:date ;
                        sem:hasBeginTimeStamp "2030-05-17T12:00:00Z"^^xsd:dateTime ;
                        schema:eventStatus schema:EventScheduled ;
                        ro:status ro:scheduled .
                }

                """)
    }

    @Test func rdfxml() throws {
        #expect(
            export(try read(Self.short), .rdfxml) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <rdf:RDF
                    xmlns:prov="http://www.w3.org/ns/prov#"
                    xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                    xmlns:ro="https://w3id.org/readout/ns#"
                    xmlns:schema="https://schema.org/"
                    xmlns:sem="http://semanticweb.cs.vu.nl/2009/11/sem/">
                  <prov:Entity rdf:about="https://example.org/document/oslo">
                    <rdf:type rdf:resource="https://schema.org/CreativeWork"/>
                    <schema:about rdf:resource="https://example.org/summit/oslo"/>
                    <schema:isBasedOn rdf:resource="https://example.org/article/oslo"/>
                    <schema:inLanguage>nb</schema:inLanguage>
                    <schema:version rdf:datatype="http://www.w3.org/2001/XMLSchema#integer">0</schema:version>
                    <prov:wasDerivedFrom rdf:resource="https://example.org/article/oslo"/>
                  </prov:Entity>
                  <schema:NewsArticle rdf:about="https://example.org/article/oslo">
                    <rdf:type rdf:resource="http://www.w3.org/ns/prov#Entity"/>
                    <schema:name xml:lang="nb">&lt;Møte&gt; &amp; "mer"</schema:name>
                  </schema:NewsArticle>
                  <schema:Event rdf:about="https://example.org/summit/oslo">
                    <rdf:type rdf:resource="http://semanticweb.cs.vu.nl/2009/11/sem/Event"/>
                    <schema:name xml:lang="nb">Toppmøte</schema:name>
                    <schema:startDate rdf:datatype="http://www.w3.org/2001/XMLSchema#dateTime">2030-05-17T12:00:00Z</schema:startDate>
                    <ro:earliest rdf:datatype="http://www.w3.org/2001/XMLSchema#date">2030-05-17</ro:earliest>
                    <ro:latest rdf:datatype="http://www.w3.org/2001/XMLSchema#date">2030-05-17</ro:latest>
                    <sem:hasBeginTimeStamp rdf:datatype="http://www.w3.org/2001/XMLSchema#dateTime">2030-05-17T12:00:00Z</sem:hasBeginTimeStamp>
                    <schema:eventStatus rdf:resource="https://schema.org/EventScheduled"/>
                    <ro:status rdf:resource="https://w3id.org/readout/ns#scheduled"/>
                  </schema:Event>
                </rdf:RDF>

                """)
    }

    @Test func jsonld() throws {
        let text = export(try read(Self.short), .jsonld)
        #expect(
            text.hasPrefix(
                "{\n  \"@context\": {\n    \"@vocab\": \"https://schema.org/\",\n    \"@language\": \"nb\",\n"))
        #expect(!text.contains("edtf_EDTF"))
        let graph = text[(text.range(of: "  \"@graph\"")?.lowerBound ?? text.endIndex)...]
        #expect(graph == Self.graph(context: ""))
    }

    /// Text of another language than the file's says so on each node.
    @Test func combinedJSONLD() throws {
        let context = "\n      \"@context\": {\"@language\": \"nb\"},"
        #expect(
            "  \"@graph\": [" + export(try read(Self.short), .jsonld, alone: false) + "\n  ]\n}\n"
                == Self.graph(context: context))
        let english = export(try document(), .jsonld, alone: false)
        #expect(!english.contains("@language"))
    }

    private static let short = """
        {"readout": 1, "id": "oslo", "language": "nb", "article": {"title": "<Møte> & \\"mer\\""},
        "summit": {"title": "Toppmøte", "start": "2030-05-17T12:00Z"}}
        """

    private static func graph(context: String) -> String {
        """
          "@graph": [
            {\(context)
              "@id": "https://example.org/document/oslo",
              "@type": ["prov_Entity", "CreativeWork"],
              "about": {"@id": "https://example.org/summit/oslo"},
              "isBasedOn": {"@id": "https://example.org/article/oslo"},
              "inLanguage": "nb",
              "version": "0",
              "prov_wasDerivedFrom": {"@id": "https://example.org/article/oslo"}
            },
            {\(context)
              "@id": "https://example.org/article/oslo",
              "@type": ["NewsArticle", "prov_Entity"],
              "name": "\\u003CMøte> & \\"mer\\""
            },
            {\(context)
              "@id": "https://example.org/summit/oslo",
              "@type": ["Event", "sem_Event"],
              "name": "Toppmøte",
              "startDate": {"@type": "xsd_dateTime", "@value": "2030-05-17T12:00:00Z"},
              "ro_earliest": "2030-05-17",
              "ro_latest": "2030-05-17",
              "sem_hasBeginTimeStamp": {"@type": "xsd_dateTime", "@value": "2030-05-17T12:00:00Z"},
              "eventStatus": "https://schema.org/EventScheduled",
              "ro_status": "https://w3id.org/readout/ns#scheduled"
            }
          ]
        }

        """
    }

    @Test(arguments: [RDFSyntax.turtle, .trig])
    func aCombinedFileDeclaresEachPrefixBeforeItsFirstUse(_ syntax: RDFSyntax) throws {
        let (short, long) = (try read(Self.short), try read(Self.record))
        let text = combined([short, long, short], syntax)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let declarations = lines.enumerated().filter { $1.hasPrefix("@prefix ") }
        #expect(
            declarations.map { $1.split(separator: " ")[1] } == ["prov:", "ro:", "schema:", "sem:", "xsd:", "skos:"])
        #expect(declarations.prefix(5).map(\.offset) == [0, 1, 2, 3, 4])
        let second = try #require(declarations.last?.offset)
        #expect(lines[second - 1] == "")
        #expect(lines[second + 2].hasPrefix("<https://example.org/document/vienna-1961-06>"))
    }

    @Test func aCombinedFileOfNone() {
        #expect(combined([], .turtle).isEmpty)
        #expect(combined([], .nquads).isEmpty)
        #expect(combined([], .jsonld).hasSuffix("  },\n  \"@graph\": []\n}\n"))
        #expect(combined([], .rdfxml).hasSuffix(">\n</rdf:RDF>\n"))
    }

    @Test func formats() {
        #expect(
            RDFExporter.formats.map(\.name) == ["rdf", "turtle", "ntriples", "nquads", "trig", "jsonld", "rdfxml"])
        #expect(RDFExporter.formats.map(\.aliases) == [[], ["ttl"], ["nt"], ["nq"], [], [], []])
        #expect(RDFExporter.formats.map(\.fileExtension) == ["ttl", "ttl", "nt", "nq", "trig", "jsonld", "rdf"])
        for format in RDFExporter.formats {
            let exporter = RDFExporter(options: RDFExporter.options(of: format))
            #expect(exporter.fileExtension == format.fileExtension)
        }
        let syntax = RDFOptions.declarations[0]
        #expect(syntax.kind == .choice(["turtle", "ntriples", "nquads", "trig", "jsonld", "rdfxml"]))
        #expect(throws: OptionError.self) {
            var options = RDFOptions()
            try syntax.set(&options, "n3")
        }
    }

    /// A page can hold JSON-LD, whatever a record says.
    @Test func noTextEndsAScript() throws {
        let document = try document(
            summit: "summary: \"</script><script>alert(1)</script> <!-- x\"",
            article: "{title: A, url: 'https://e.org/a'}")
        let text = export(document, .jsonld)
        #expect(!text.contains("<"))
        #expect(text.contains("\\u003C/script>\\u003Cscript>alert(1)\\u003C/script> \\u003C!-- x"))
    }
}
