import ReadoutModel
import Testing

@Suite struct NamesTests {
    /// Documents that were made by hand, and not checked, still give IRIs that can be read.
    @Test func uncheckedIRIs() throws {
        var document = Document(
            id: "a b>", article: Article(title: "A"), summit: Summit(title: "S", start: try Time("2023")))
        document.language = "en> <b"
        document.participants = [Participant(id: "p> <q", name: "P")]
        document.article.url = "https://e.org/<x>\"{}|^`\\\n\u{7F}é%20"
        let text = export(document, .ntriples)
        #expect(text.contains("<https://example.org/summit/a%20b%3E> "))
        #expect(text.contains("<https://example.org/summit/a%20b%3E#/participation/p%3E%20%3Cq> "))
        #expect(text.contains("\"S\"@und "))
        #expect(!text.contains("/a b>") && !text.contains("@en>") && !text.contains("/p> <q"))
        #expect(text.contains("<https://e.org/%3Cx%3E%22%7B%7D%7C%5E%60%5C%0A%7Fé%20> "))
    }

    private func subjects(_ document: Document) -> [String] {
        var subjects: [String] = []
        for line in lines(document) {
            let subject = String(line.dropFirst().prefix { $0 != ">" })
            if subjects.last != subject { subjects.append(subject) }
        }
        return subjects
    }

    /// Whatever the ids are, two things have two IRIs: each subject is described in one place, by one class or two that go
    /// together.
    @Test func nothingMeets() throws {
        let ids = [
            "participation", "place", "time", "speaker", "history", "office", "address", "geo", "participant", "1",
        ]
        let people = ids.map { "{id: \($0), name: N \($0), role: R}" }.joined(separator: ", ")
        let meetings = ids.prefix(5).map {
            "{id: \($0), title: M, start: 2021-06, place: {name: H, locality: L, latitude: 1, longitude: 2}}"
        }
        let quotes = ids[5..<7].map {
            "{id: \($0), text: T, said: 2021, speaker: {id: \($0), role: R, anonymous: true}}, {id: \($0)-2, text: T, speaker: {name: N}}"
        }
        let related = ids[7...].map {
            "{id: \($0), title: R, relation: cause, date: 2020, place: {country: FR}, participants: [time, {name: N, role: O}, {id: \($0), name: N, role: O}]}"
        }
        let document = try document(
            summit: """
                end: 2023-06-19~, place: {name: H, locality: L, latitude: 1, longitude: 2},
                history: [{change: moved, start: 2023-02}, {change: moved, start: 2023-03}],
                topics: [., .., a/b, a%2Fb, person], meetings: [\(meetings.joined(separator: ", "))]
                """,
            """
            parties: [\(ids.map { "{id: \($0), name: P}" }.joined(separator: ", "))]
            participants: [\(people)]
            quotes: [\(quotes.joined(separator: ", "))]
            related: [\(related.joined(separator: ", "))]
            """)
        let subjects = subjects(document)
        #expect(subjects.count == Set(subjects).count)
        #expect(subjects.count > 100)
        for wanted in [
            "summit/d#/participation/place", "summit/d#participation/place", "summit/d#/speaker/office",
            "summit/d#speaker/place", "summit/d#office/office", "topic/en/%2E", "topic/en/%2E%2E", "topic/en/a%2Fb",
            "topic/en/a%252Fb", "topic/en/person",
        ] { #expect(subjects.contains(wanted), "\(wanted)") }
    }

    /// A word of two languages is two topics, and a language in two cases is one.
    @Test func topicsByLanguage() throws {
        func topic(_ language: String) throws -> [String] {
            let document = try document(summit: "topics: [Gift]", "language: \(language)")
            return lines(document).filter { $0.hasPrefix("<topic/") }
        }
        let concept =
            "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> ."
        let label = "<http://www.w3.org/2004/02/skos/core#prefLabel>"
        #expect(try topic("en") == ["<topic/en/Gift> \(concept)", "<topic/en/Gift> \(label) \"Gift\"@en ."])
        #expect(try topic("de") == ["<topic/de/Gift> \(concept)", "<topic/de/Gift> \(label) \"Gift\"@de ."])
        #expect(try topic("en-us") == topic("en-US"))
        #expect(try topic("en-us").last == "<topic/en-US/Gift> \(label) \"Gift\"@en-US .")
    }
}
