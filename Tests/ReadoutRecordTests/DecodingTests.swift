import ReadoutModel
import Testing

@testable import ReadoutRecord

/// Every field of a record reaches the model.
@Suite struct DecodingTests {
    @Test(arguments: ["test.json", "test.ndjson", "test.yaml", "test"])
    func document(_ name: String) throws {
        let document = try read(everything, name: name)
        #expect(document.id == "all")
        #expect(document.language == "fr")
        #expect(document.revision == 7)
        #expect(document.updated?.text == "2023-06-20T10:00:00+02:00")
        #expect(document.extensions.map(\.key) == ["x-b", "x-a"])
        #expect(
            document.extensions[1].value
                == .array([.number(Number(1)), .object([.init(key: "k", value: .string("v"))])]))
    }

    @Test func article() throws {
        let article = try read(everything).article
        #expect(article.title == "Article")
        #expect(article.url == "https://example.org/1")
        #expect(article.publisher == "Wire")
        #expect(article.author == "Someone")
        #expect(article.published?.text == "2023-06-19")
        #expect(article.language == "en-GB")
        #expect(article.license == "CC-BY-4.0")
        #expect(article.text == "texts/article.txt")
        #expect(article.extensions == [.init(key: "x-article", value: .number(Number(1)))])
    }

    @Test func partiesAndParticipants() throws {
        let document = try read(everything)
        #expect(document.parties.map(\.id) == ["us", "eu"])
        #expect(document.parties[0].name == "United States")
        #expect(document.parties.map(\.country) == ["US", nil])
        #expect(document.parties[0].sameAs == ["https://example.org/us", "urn:us"])
        #expect(document.parties[0].extensions == [.init(key: "x-party", value: .array([]))])
        let participant = document.participants[0]
        #expect(participant.id == "a" && participant.name == "Ann")
        #expect(participant.kind == .person)
        #expect(participant.role == "Minister")
        #expect(participant.party == "us")
        #expect(participant.statedAttendance == .expected)
        #expect(participant.sameAs == ["urn:a"])
        #expect(participant.extensions.map(\.key) == ["x-participant"])
        #expect(document.participants[1].kind == .organization)
        #expect(document.participants[1].statedAttendance == nil)
    }

    @Test func summit() throws {
        let summit = try read(everything).summit
        #expect(summit.title == "Summit")
        #expect(summit.kind == .officialVisit)
        #expect(summit.status == .held)
        #expect(summit.start.text == "2023-06-18T09:00")
        #expect(summit.end?.text == "2023-06-19T18:00:00.5")
        #expect(summit.timeZone == "Asia/Shanghai")
        #expect(summit.host == "eu")
        #expect(summit.url == "https://example.org/summit")
        #expect(summit.summary == "One\ntwo\n")
        #expect(summit.topics == ["Trade", "Climate"])
        #expect(
            summit.extensions == [
                .init(
                    key: "x-summit",
                    value: .object([
                        .init(key: "b", value: .number(Number(1))), .init(key: "a", value: .number(Number(2))),
                    ]))
            ])
    }

    @Test func place() throws {
        let document = try read(everything)
        let place = try #require(document.summit.place)
        #expect(
            place.name == "Hall" && place.address == "1 Square" && place.locality == "Beijing" && place.country == "CN")
        #expect(place.latitude?.text == "39.90")
        #expect(place.longitude?.text == "-1.163e2")
        #expect(place.sameAs == ["urn:hall"])
        #expect(place.extensions == [.init(key: "x-place", value: .null)])
        #expect(document.summit.meetings[0].place == Place(), "an empty place is a place")
        #expect(document.summit.meetings[1].place == nil)
        #expect(document.related[0].place?.locality == "Bali")
    }

    @Test func historyAndMeetings() throws {
        let summit = try read(everything).summit
        #expect(summit.history.map(\.change) == [.postponed, .moved])
        #expect(summit.history.map { $0.start?.text } == ["2023-02/2023-03", "2023-05~"])
        #expect(summit.history[0].announced?.text == "2023-02-03")
        #expect(summit.history[0].reason == "Weather")
        #expect(summit.history[0].extensions == [.init(key: "x-plan", value: .bool(true))])
        let meeting = summit.meetings[0]
        #expect(meeting.id == "talks" && meeting.title == "Talks" && meeting.statedStatus == .cancelled)
        #expect(meeting.start?.text == "2023-06-18T14:30" && meeting.end?.text == "2023-06-18T15:30")
        #expect(meeting.participants == ["a", "b"] && meeting.summary == "Short")
        #expect(meeting.extensions == [.init(key: "x-meeting", value: .string("m"))])
        #expect(summit.meetings[1].id == nil && summit.meetings[1].start == nil)
    }

    @Test func objectivesAndQuotes() throws {
        let document = try read(everything)
        let objective = document.objectives[0]
        #expect(
            objective.id == "o" && objective.text == "Objective" && objective.party == "us"
                && objective.priority == .primary)
        #expect(objective.extensions == [.init(key: "x-objective", value: .string(""))])
        let quote = document.quotes[0]
        #expect(quote.id == "q" && quote.text == "Words" && quote.statedLanguage == "en" && quote.medium == "tweet")
        #expect(quote.speaker == .participant("a"))
        #expect(quote.said?.text == "2023-06-18" && quote.meeting == "talks" && quote.source == "https://example.org/q")
        #expect(quote.translated?.language == "zh-Hans" && quote.translated?.text == "话")
        #expect(quote.translated?.extensions.count == 1 && quote.extensions.count == 1)
        guard case .person(let person) = document.quotes[1].speaker else { throw Missing() }
        #expect(
            person.id == "c" && person.name == "Carl" && person.role == "Expert" && person.organization == "Institute")
        #expect(person.anonymous == false && person.sameAs == ["urn:c"] && person.extensions.count == 1)
        guard case .person(let unknown) = document.quotes[2].speaker else { throw Missing() }
        #expect(unknown.isAnonymous && unknown.name == nil)
    }

    private struct Missing: Error {}

    @Test func related() throws {
        let document = try read(everything)
        let event = document.related[0]
        #expect(
            event.id == "r" && event.title == "Before" && event.relation == .precedent
                && event.kind == .multilateralSummit)
        #expect(event.date?.text == "2022-11" && event.statedStatus == .held && event.note == "Note")
        #expect(event.participants.count == 2 && event.participants[0] == .participant("a"))
        #expect(event.extensions == [.init(key: "x-related", value: .number(Number(1)))])
        guard case .interval(let interval)? = document.related[1].date else { throw Missing() }
        #expect(interval.end == .open)
        #expect(document.related[1].relation == .followUp)
    }

    /// A null means that the key is absent, in either syntax and however it is spelled.
    @Test(arguments: ["null", "~", "", "Null", "NULL"])
    func nullMeansAbsent(_ null: String) throws {
        let document = try read(
            """
            readout: 1
            id: a
            language: \(null)
            revision: \(null)
            updated: \(null)
            article: {title: A, url: \(null), published: \(null)}
            parties: \(null)
            summit: {title: S, start: 2023, kind: \(null), status: \(null), end: \(null), place: \(null), topics: \(null), history: \(null), meetings: \(null)}
            participants: [{id: p, name: P, attendance: \(null), sameAs: \(null)}]
            quotes: [{speaker: {name: N, anonymous: \(null)}, text: T, translated: \(null)}]
            related: [{title: R, relation: cause, date: \(null), participants: \(null)}]
            """)
        var expected = Document(
            id: "a", article: Article(title: "A"), summit: Summit(title: "S", start: try Time("2023")))
        expected.participants = [Participant(id: "p", name: "P")]
        var person = Person()
        person.name = "N"
        expected.quotes = [Quote(speaker: .person(person), text: "T")]
        expected.related = [RelatedEvent(title: "R", relation: .cause)]
        #expect(document == expected)
    }

    @Test func nullInJSON() throws {
        let text =
            #"{"readout":1,"id":"a","language":null,"article":{"title":"A","text":null},"summit":{"title":"S","start":"2023","place":null},"objectives":null}"#
        let document = try read(text)
        #expect(
            document
                == Document(id: "a", article: Article(title: "A"), summit: Summit(title: "S", start: try Time("2023"))))
    }

    /// A null that stands for something required is a key that is missing; in a list it is an error.
    @Test(arguments: [
        (
            "readout: 1\nid: ~\narticle: {title: A}\nsummit: {title: S, start: 2023}",
            "test.yaml:1:1: error: id: the key \"id\" is required and missing: ~ is YAML's word for nothing; write \"~\" in quotes where it is a text"
        ),
        (minimal("participants: [~]"), "test.yaml:5:16: error: participants[0]: an item of a list cannot be null"),
        (
            minimal("parties:\n- id: p\n  name:\n"),
            "test.yaml:6:3: error: parties[0].name: the key \"name\" is required and missing: nothing stands behind its colon"
        ),
    ])
    func nullIsNoValue(_ text: String, _ line: String) {
        #expect(problems(text) == [line])
    }

    /// In YAML a quoted null is text.
    @Test func quotedNullIsText() throws {
        let document = try read(minimal("participants: [{id: \"null\", name: '~'}]"))
        #expect(document.participants == [Participant(id: "null", name: "~")])
    }

    /// A plain scalar means what its field expects.
    @Test(arguments: [
        "no", "NO", "true", "1984", "0x1F", "1e3", "2023-06-18", "1.50", "off", "=", "<<", "null and void", "007", "-x",
        "a:b", "~x",
    ])
    func plainScalarsAreText(_ word: String) throws {
        let document = try read(minimal("objectives:\n- text: \(word)\nx-text: '\(word)'\n"))
        #expect(document.objectives[0].text.string == word)
        #expect(document.extensions == [.init(key: "x-text", value: .string(Text(word)))])
    }

    @Test func plainScalarsInEveryField() throws {
        let document = try read(
            "readout: 1\nid: 2023\nlanguage: no\narticle: {title: 1984}\nsummit: {title: yes, start: 2023, place: {country: NO}, topics: [1, true]}\n"
        )
        #expect(document.id == "2023" && document.language == "no" && document.article.title == "1984")
        #expect(
            document.summit.title == "yes" && document.summit.place?.country == "NO"
                && document.summit.topics == ["1", "true"])
    }

    /// Names are spelled out beside the cases, so that a program that starts need not ask for them.
    @Test func keysAreSpelledAsTheirCases() {
        func check<Fields: FieldSet>(_: Fields.Type) {
            #expect(Fields.table.names.map(\.string) == Fields.allCases.map { "\($0)" })
        }
        check(DocumentField.self)
        check(ArticleField.self)
        check(PartyField.self)
        check(SummitField.self)
        check(PlaceField.self)
        check(ChangeField.self)
        check(MeetingField.self)
        check(ParticipantField.self)
        check(ObjectiveField.self)
        check(QuoteField.self)
        check(PersonField.self)
        check(TranslationField.self)
        check(RelatedField.self)
    }

    /// However the keys stand there, they are the same keys: in any order, with any white space, with escapes.
    @Test(arguments: [
        #"{"readout":1,"id":"a","article":{"title":"A"},"summit":{"title":"S","start":"2023"}}"#,
        #"{"readout": 1, "id": "a", "article": {"title": "A"}, "summit": {"title": "S", "start": "2023"}}"#,
        #"{ "summit" :{"start" : "2023" , "title":"S"},"article":{ "title":"A"},"id":"a" ,"readout":1 }"#,
        #"{"readout":1,"i\u0064":"a","article":{"t\u0069tle":"A"},"summit":{"title":"S","start":"2023"}}"#,
        "{\n\t\"readout\" : 1,\n\t\"id\":\r\n\"a\",\"article\":{\"title\":\"A\"},\"summit\":{\"title\":\"S\",\"start\":\"2023\"}}",
        #"{"readout":1,"language":null,"id":"a","article":{"title":"A","url":null},"summit":{"title":"S","start":"2023"}}"#,
    ])
    func keysInAnyGuise(_ json: String) throws {
        let start = try Time("2023")
        let expected = Document(id: "a", article: Article(title: "A"), summit: Summit(title: "S", start: start))
        let read = Document.read(json)
        #expect(read.map(\.diagnostics) == [[]])
        #expect(read.first?.document == expected)
    }

    /// A name that only begins like a key, or ends too early, is none.
    @Test(arguments: ["i", "idx", "articl", "articles", "participantsX", "participant"])
    func almostKeys(_ key: String) {
        let json =
            #"{"readout":1,"id":"a","\#(key)":1,"article":{"title":"A"},"summit":{"title":"S","start":"2023"}}"#
        #expect(Document.read(json).first?.diagnostics.first?.field == key)
    }
}
