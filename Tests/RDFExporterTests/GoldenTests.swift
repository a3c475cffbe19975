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

                <https://example.org/document/vienna-1961-06> a prov:Entity ;
                    schema:about <https://example.org/summit/vienna-1961-06> ;
                    schema:isBasedOn <https://example.org/article/vienna-1961-06> ;
                    schema:inLanguage "en" ;
                    schema:version 0 .

                <https://example.org/article/vienna-1961-06> a schema:NewsArticle ;
                    schema:name "The \\"Vienna\\" summit"@en ;
                    schema:license <https://spdx.org/licenses/CC0-1.0> .

                <https://example.org/party/us> a schema:Country ;
                    schema:name "United States"@en ;
                    ro:country "US" .

                <https://example.org/summit/vienna-1961-06> a schema:Event, sem:Event ;
                    schema:name "Vienna summit"@en ;
                    schema:startDate "1961-06-03"^^xsd:date ;
                    schema:endDate "1961-06-04"^^xsd:date ;
                    schema:eventStatus schema:EventScheduled ;
                    ro:status ro:held ;
                    schema:about <https://example.org/topic/Berlin> ;
                    schema:location <https://example.org/summit/vienna-1961-06#/place> ;
                    ro:participation <https://example.org/summit/vienna-1961-06#participation/kennedy> ;
                    schema:attendee <https://example.org/summit/vienna-1961-06#participation/kennedy> ;
                    ro:quote <https://example.org/summit/vienna-1961-06#quote-1> .

                <https://example.org/summit/vienna-1961-06#/place> a schema:Place ;
                    ro:locality "Vienna"@en ;
                    ro:country "AT" ;
                    schema:geo <https://example.org/summit/vienna-1961-06#/place/geo> .

                <https://example.org/summit/vienna-1961-06#/place/geo> a schema:GeoCoordinates ;
                    schema:latitude 48.2 ;
                    schema:longitude "16"^^xsd:decimal .

                <https://example.org/topic/Berlin> a skos:Concept ;
                    skos:prefLabel "Berlin"@en .

                <https://example.org/person/kennedy> a schema:Person ;
                    schema:name "John F. Kennedy"@en .

                <https://example.org/summit/vienna-1961-06#participation/kennedy> a schema:Role ;
                    schema:attendee <https://example.org/person/kennedy> ;
                    schema:roleName "President"@en ;
                    ro:attendance ro:present ;
                    ro:party <https://example.org/party/us> .

                <https://example.org/summit/vienna-1961-06#quote-1> a schema:Quotation ;
                    schema:text "It will be\\na cold winter."@en ;
                    schema:creator <https://example.org/person/kennedy> ;
                    prov:wasQuotedFrom <https://example.org/article/vienna-1961-06> .

                """)
    }

    @Test func ntriples() throws {
        let text = export(try read(Self.record), .ntriples)
        #expect(
            text.hasPrefix(
                """
                <https://example.org/document/vienna-1961-06> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/prov#Entity> .
                <https://example.org/document/vienna-1961-06> <https://schema.org/about> <https://example.org/summit/vienna-1961-06> .
                <https://example.org/document/vienna-1961-06> <https://schema.org/isBasedOn> <https://example.org/article/vienna-1961-06> .
                <https://example.org/document/vienna-1961-06> <https://schema.org/inLanguage> "en" .
                <https://example.org/document/vienna-1961-06> <https://schema.org/version> "0"^^<http://www.w3.org/2001/XMLSchema#integer> .
                <https://example.org/article/vienna-1961-06> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/NewsArticle> .
                <https://example.org/article/vienna-1961-06> <https://schema.org/name> "The \\"Vienna\\" summit"@en .

                """))
        #expect(text.hasSuffix("> .\n"))
        #expect(TripleReader.read(text) == TripleReader.read(export(try read(Self.record), .turtle)))
    }

    @Test func aCombinedFileDeclaresAllPrefixesFirst() throws {
        var options = RDFOptions()
        var frame = RDFExporter().frame(options)
        var out = ByteBuffer()
        frame.prologue(into: &out)
        #expect(out.string.split(separator: "\n").count == 8)
        let part = export(try read(Self.record), .turtle, alone: false)
        #expect(part.hasPrefix("\n<https://example.org/document/"))
        #expect(!part.contains("@prefix"))
        #expect(TripleReader.read(out.string + part + part).count == 2 * TripleReader.read(out.string + part).count)

        options.syntax = .ntriples
        frame = RDFExporter().frame(options)
        var nothing = ByteBuffer()
        frame.prologue(into: &nothing)
        #expect(nothing.string.isEmpty)
    }

    @Test func formats() {
        #expect(RDFExporter.formats.map(\.name) == ["rdf", "turtle", "ntriples"])
        #expect(RDFExporter.formats.map(\.aliases) == [[], ["ttl"], ["nt"]])
        #expect(RDFExporter.formats.map(\.mediaType) == ["text/turtle", "text/turtle", "application/n-triples"])
        for format in RDFExporter.formats {
            var options = RDFOptions()
            format.preset(&options)
            #expect(RDFExporter().fileExtension(options) == format.fileExtension)
        }
        let syntax = RDFOptions.declarations[0]
        #expect(syntax.kind == .choice(["turtle", "ntriples"]))
        #expect(throws: OptionError.self) {
            var options = RDFOptions()
            try syntax.set(&options, "trig")
        }
    }
}
