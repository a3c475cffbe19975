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
        #expect(within == ["0.ndjson:2:19: error: id: another document of this run has the same id"])
        let across = try check([record("a"), record("b"), record("a") + record("b")])
        #expect(across.map { $0.prefix { $0 != " " } } == ["2.ndjson:1:19:", "2.ndjson:2:19:"])
        #expect(try check([record("a") + record("A")]) == [], "ids differ by case")
    }

    @Test func oneIdOneName() throws {
        #expect(try check([record("a", nil, person("p", "Ann")) + record("b", nil, person("p", "Ann"))]) == [])
        let named = try check([record("a", nil, person("p", "Ann")), record("b", nil, person("p", "Anne"))])
        #expect(
            named.count == 1 && named[0].hasPrefix("1.ndjson:1:")
                && named[0].contains(" warning: participants[0].name: this id has had another name before"))
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
}
