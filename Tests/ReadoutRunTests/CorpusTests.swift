import ReadoutExport
import ReadoutRecord
import ReadoutRun
import TestSupport
import Testing

/// Documents held against each other.
@Suite struct CorpusTests {
    private func check(_ files: [String]) throws -> [String] {
        let folder = try TemporaryFolder()
        let paths = try files.enumerated().map { try folder.write($1, to: "\($0).ndjson") }
        return run(paths, []).diagnostics.map { $0.replacing(folder.path + "/", with: "") }
    }

    private func person(_ id: String, _ name: String) -> String {
        #","participants":[{"id":"\#(id)","name":"\#(name)"}]"#
    }
    private func party(_ id: String, _ name: String) -> String { #","parties":[{"id":"\#(id)","name":"\#(name)"}]"# }
    private func speaker(_ id: String, _ name: String) -> String {
        #","quotes":[{"speaker":{"id":"\#(id)","name":"\#(name)"},"text":"q"}]"#
    }
    private func related(_ id: String, _ name: String) -> String {
        #","related":[{"title":"R","relation":"cause","participants":[{"id":"\#(id)","name":"\#(name)"}]}]"#
    }

    @Test func idsAreUnique() throws {
        #expect(try check([record("a") + record("b"), record("c")]) == [])
        let within = try check([record("a") + record("a")])
        #expect(
            within == ["0.ndjson:2:19: error: id: another document of this run has the same id, \"a\": 0.ndjson:1:19"])
        let across = try check([record("a"), record("b"), record("a") + record("b")])
        #expect(across.map { $0.prefix { $0 != " " } } == ["2.ndjson:1:19:", "2.ndjson:2:19:"])
        #expect(try check([record("a") + record("A")]) == [], "ids differ by case")
    }

    @Test func oneIdOneName() throws {
        #expect(try check([record("a", nil, person("p", "Ann")) + record("b", nil, person("p", "Ann"))]) == [])
        let named = try check([record("a", nil, person("p", "Ann")), record("b", nil, person("p", "Anne"))])
        #expect(
            named.count == 1 && named[0].hasPrefix("1.ndjson:1:")
                && named[0].contains(
                    " warning: participants[0].name: the id \"p\" has the name \"Anne\" here and \"Ann\" in 0.ndjson:1:"
                ))
    }

    /// People are the same wherever they stand; a party is something else.
    @Test func everyPlace() throws {
        let start = record("a", nil, person("p", "Ann"))
        #expect(
            try check([start, record("b", nil, speaker("p", "Anne"))]).map { $0.contains("quotes[0].speaker.name") }
                == [true])
        #expect(
            try check([start, record("b", nil, related("p", "Anne"))]).map {
                $0.contains("related[0].participants[0].name")
            } == [true])
        #expect(
            try check([record("a", nil, party("p", "One")), record("b", nil, party("p", "Other"))]).map {
                $0.contains("parties[0].name")
            } == [true])
        #expect(try check([start, record("b", nil, party("p", "Other"))]) == [])
        #expect(try check([record("a", nil, person("p", "Ann") + speaker("p", "Anne"))]).count == 1)
    }

    /// Each further name is reported once, however often it comes.
    @Test func isSaidOnce() throws {
        let names = ["Ann", "Anne", "Ann", "Anne", "Anna", "Anna", "Ann"]
        let lines = try check([names.enumerated().map { record("d\($0)", nil, person("p", $1)) }.joined()])
        #expect(lines.map { $0.prefix { $0 != " " } } == ["0.ndjson:2:\(column):", "0.ndjson:5:\(column):"])
    }

    private var column: Int { record("d0", nil, #","participants":[{"id":"p","name":"#).unicodeScalars.count - 1 }

    /// A bad document says nothing about the others.
    @Test func badDocumentsDoNotCount() throws {
        let bad = record("a", nil, person("p", "Ann")).replacing("\"readout\":1", with: "\"readout\":2")
        #expect(try check([bad + record("a", nil, person("p", "Anne"))]).count == 1)
    }

    /// Two texts that have one fingerprint.
    private static let twins = ("lzTogpvvj7edXr1s", "QpYRDVExOdBx4DJL")

    /// Two ids of one fingerprint are two ids, of documents, of persons and of parties.
    @Test func idsAreComparedByBytes() throws {
        let (one, other) = Self.twins
        #expect(try check([record(one) + record(other)]) == [])
        #expect(try check([record(one) + record(other) + record(other)]).count == 1)
        #expect(try check([record("a", nil, person(one, "Ann")) + record("b", nil, person(other, "Bob"))]) == [])
        #expect(try check([record("a", nil, party(one, "A")) + record("b", nil, party(other, "B"))]) == [])
        let again = record("a", nil, person(one, "Ann")) + record("b", nil, person(other, "Bob"))
        #expect(try check([again + record("c", nil, person(other, "Rob"))]).count == 1)
    }

    /// Two names of one fingerprint are two names, also when a further name is reported.
    @Test func namesOfOneFingerprintDiffer() throws {
        let (one, other) = Self.twins
        #expect(try check([record("a", nil, person("p", one)) + record("b", nil, person("p", other))]).count == 1)
        #expect(try check([record("a", nil, party("p", one)) + record("b", nil, party("p", other))]).count == 1)
        let three = ["Ann", one, other, one, other].enumerated().map { record("d\($0)", nil, person("p", $1)) }
        #expect(try check([three.joined()]).count == 2)
    }

    /// Within a document they are compared by bytes as well.
    @Test func twinsWithinADocument() throws {
        let (one, other) = Self.twins
        let persons = #","participants":[{"id":"\#(one)","name":"A"},{"id":"\#(other)","name":"B"}]"#
        #expect(try check([record("a", nil, persons)]) == [])
    }

    @Test func namesAreComparedByBytes() throws {
        #expect(try check([record("a", nil, person("p", "é")), record("b", nil, person("p", "e\u{301}"))]).count == 1)
    }

    // MARK: Countries, kinds and items

    private func item(_ list: String, _ more: String, id: String = "p") -> String {
        #","\#(list)":[{"id":"\#(id)","name":"N",\#(more)}]"#
    }

    private func codes(_ files: [String]) throws -> [String] {
        try check(files).map { String($0.split(separator: ": ")[2]) }
    }

    @Test func oneIDOneCountry() throws {
        let (us, cn) = (item("parties", #""country":"US""#), item("parties", #""country":"CN""#))
        #expect(try check([record("a", nil, us) + record("b", nil, us) + record("c", nil, party("p", "N"))]) == [])
        let found = try check([record("a", nil, us), record("b", nil, cn) + record("c", nil, cn)])
        #expect(found.count == 1, "a further country is reported once")
        #expect(found.allSatisfy { $0.contains("the country \"CN\" here and \"US\" in 0.ndjson:1:") }, "\(found)")
        let silent = record("a", nil, party("p", "N")) + record("b", nil, us) + record("c", nil, cn)
        #expect(try codes([silent]) == ["parties[0].country"])
    }

    @Test func oneIDOneKind() throws {
        let group = item("participants", #""kind":"group""#)
        #expect(try codes([record("a", nil, group), record("b", nil, person("p", "N"))]) == ["participants[0].kind"])
        #expect(
            try codes([record("a", nil, group), record("b", nil, speaker("p", "N"))]) == ["quotes[0].speaker.kind"])
    }

    @Test func anOrganizationMaySpeakAndTakePart() throws {
        let board = item("participants", #""kind":"organization""#)
        let speaker = #","quotes":[{"speaker":{"id":"p","name":"N","kind":"organization"},"text":"T"}]"#
        #expect(try check([record("a", nil, board), record("b", nil, speaker)]) == [])
    }

    /// A page of Wikidata is about its item.
    @Test func oneIDOneItem() throws {
        let one = item("participants", #""sameAs":["urn:x","http://www.wikidata.org/entity/Q1"]"#)
        let two = item("participants", #""sameAs":["http://www.wikidata.org/entity/Q2"]"#)
        let same = item("parties", #""sameAs":["http://www.wikidata.org/entity/Q2"]"#)
        #expect(try check([record("a", nil, one) + record("b", nil, one) + record("c", nil, same)]) == [])
        let found = try check([record("a", nil, one), record("b", nil, two)])
        #expect(found.count == 1)
        #expect(
            found.allSatisfy {
                $0.contains("participants[0].sameAs[0]") && $0.contains("Q2 here and Q1 in 0.ndjson:1:")
            })
    }

    // MARK: Languages

    private func inLanguage(_ tag: String, _ id: String, _ name: String) -> String {
        record(id, nil, #","language":"\#(tag)""# + person("p", name))
    }

    @Test func namesAreComparedInOneLanguage() throws {
        let files = [
            inLanguage("en", "a", "Germany"), inLanguage("de", "b", "Deutschland"), inLanguage("fr", "c", "Allemagne"),
        ]
        #expect(try check(files) == [])
        let more = try check(files + [inLanguage("DE", "d", "BRD") + record("e", nil, person("p", "Germany"))])
        #expect(
            more.map { String($0.prefix { $0 != " " }) }.allSatisfy { $0.hasPrefix("3.ndjson:1:") } && more.count == 1)
        #expect(more.allSatisfy { $0.contains("\"BRD\" here and \"Deutschland\" in 1.ndjson:1:") }, "\(more)")
    }

    // MARK: Places

    /// The other place is found wherever its document stands: behind others, in an array, in YAML, in memory.
    @Test func placesOfEarlierDocuments() throws {
        let folder = try TemporaryFolder()
        func second(_ text: String, _ name: String) throws -> [String] {
            let path = try folder.write(text, to: name)
            let last = try folder.write(record("last", nil, person("p", "Other")), to: "last.ndjson")
            return run([path, last], []).diagnostics.map { $0.replacing(folder.path + "/", with: "") }
        }
        func ends(_ lines: [String], _ place: String) -> Bool {
            lines.count == 1 && lines[0].contains(" in \(place); ")
        }
        let named = record("a", nil, person("p", "Zoë"))
        let column = record("a", nil, #","participants":[{"id":"p","name":"#).unicodeScalars.count - 1
        let many = (0..<3000).map { record("d\($0)", nil, #","x-é":"é""#) }.joined()
        #expect(ends(try second(many + named, "many.ndjson"), "many.ndjson:3001:\(column)"))
        #expect(ends(try second("[\(record("x")),\n \(named)]", "array.json"), "array.json:3:\(column + 1)"))
        let yaml = "readout: 1\nid: a\narticle: {title: A}\nsummit: {title: S, start: 2023}\n"
        let text =
            "\u{FEFF}\(yaml)---\n# é\n\(yaml.replacing("id: a", with: "id: b"))participants:\n- {id: p, name: Zoë}\n"
        #expect(ends(try second(text, "stream.yaml"), "stream.yaml:12:17"))
        #expect(
            ends(
                run(
                    [
                        .bytes(Array((record("x") + record("a", nil, person("p", "One"))).utf8), name: "memory"),
                        .bytes(Array(record("b", nil, person("p", "Two")).utf8)),
                    ], []
                ).diagnostics, "memory:2:\(record("a", nil, #","participants":[{"id":"p","name":"#).count - 1)"))
    }
}
