import ReadoutModel
import ReadoutRecord
import Testing

/// A document that was made by hand is held against the same rules as one that was read.
@Suite struct CheckTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var field: String
        var words: String
        var severity = Diagnostic.Severity.error
        var change: @Sendable (inout Document) throws -> Void
        var testDescription: String { "\(field): \(words)" }
    }

    /// A document without any fault, with one of everything.
    static func good() throws -> Document {
        var document = try read(everything)
        document.revision = 0  // two things have no id, which is warned of in later revisions
        #expect(document.check() == [])
        document.extensions = []
        return document
    }

    static let cases: [Case] = [
        Case(field: "id", words: "is no id") { $0.id = "a b" },
        Case(field: "id", words: "is no id") { $0.id = "" },
        Case(field: "language", words: "no language tag") { $0.language = "en_US" },
        Case(field: "revision", words: "no whole number") { $0.revision = -1 },
        Case(field: "revision", words: "no whole number") { $0.revision = 1 << 31 },
        Case(field: "updated", words: "neither a date") { $0.updated = try Time("2023-06") },
        Case(field: "updated", words: "neither a date") { $0.updated = try Time("2023-06-18T14:30") },
        Case(field: "updated", words: "neither a date") { $0.updated = try Time("2023-06-18?") },
        Case(field: "article.title", words: "is empty") { $0.article.title = "" },
        Case(field: "article.url", words: "no absolute IRI") { $0.article.url = "example.org" },
        Case(field: "article.published", words: "neither a date") { $0.article.published = try Time("2023") },
        Case(field: "article.language", words: "no language tag") { $0.article.language = "" },
        Case(field: "article.license", words: "neither an IRI nor an SPDX id") { $0.article.license = "free for all" },
        Case(field: "article.text", words: "leaves the document's folder") { $0.article.text = "a/../../b" },
        Case(field: "article.text", words: "leaves the document's folder") { $0.article.text = "/b" },
        Case(field: "parties[1].id", words: "is taken by parties[0]") {
            $0.parties[1].id = "us"
            $0.summit.host = nil
        },
        Case(field: "parties[0].name", words: "is empty") { $0.parties[0].name = "" },
        Case(field: "parties[0].country", words: "no country") { $0.parties[0].country = "UK" },
        Case(field: "parties[0].sameAs[1]", words: "no absolute IRI") { $0.parties[0].sameAs[1] = "us" },
        Case(field: "summit.title", words: "is empty") { $0.summit.title = "" },
        Case(field: "summit.start", words: "has no offset") {
            $0.summit.timeZone = nil
            $0.summit.end = nil
            $0.summit.meetings = []
            $0.quotes[0].meeting = nil
        },
        Case(field: "summit.end", words: "is before the start") { $0.summit.end = try Time("2023-06-18T08:59") },
        Case(field: "summit.end", words: "not as precise") { $0.summit.end = try Time("2023-06-19") },
        Case(field: "summit.timeZone", words: "no time zone of the IANA database; did you mean \"Asia/Shanghai\"?") {
            $0.summit.timeZone = "Asia/Shangai"
        },
        Case(field: "summit.place.country", words: "no country") { $0.summit.place?.country = "cn" },
        Case(field: "summit.place.latitude", words: "no angle") { $0.summit.place?.latitude = Number(text: "90.1") },
        Case(field: "summit.place.longitude", words: "no angle") {
            $0.summit.place?.longitude = Number(text: "-1.801e2")
        },
        Case(field: "summit.place.sameAs[0]", words: "no absolute IRI") { $0.summit.place?.sameAs = ["Q1"] },
        Case(field: "summit.host", words: "no party \"uss\"; did you mean \"us\"?") { $0.summit.host = "uss" },
        Case(field: "summit.url", words: "no absolute IRI") { $0.summit.url = "//a" },
        Case(field: "summit.meetings[1].title", words: "is empty") { $0.summit.meetings[1].title = "" },
        Case(field: "summit.meetings[1].end", words: "without a start") {
            $0.summit.meetings[1].end = try Time("2023-06-18")
        },
        Case(field: "summit.meetings[0].participants[1]", words: "no participant \"z\"") {
            $0.summit.meetings[0].participants[1] = "z"
        },
        Case(field: "summit.meetings[1].id", words: "taken by summit.meetings[0]") {
            $0.summit.meetings[1].id = "talks"
        },
        Case(field: "participants[1].id", words: "taken by participants[0]") {
            $0.participants[1].id = "a"
            $0.summit.meetings[0].participants = []
        },
        Case(field: "participants[0].party", words: "no party") { $0.participants[0].party = "cn" },
        Case(field: "objectives[1].text", words: "is empty") { $0.objectives[1].text = "" },
        Case(field: "objectives[0].id", words: "taken by summit.meetings[0]") { $0.objectives[0].id = "talks" },
        Case(field: "objectives[0].party", words: "no party") { $0.objectives[0].party = "" },
        Case(field: "quotes[0].speaker", words: "no participant") { $0.quotes[0].speaker = .participant("us") },
        Case(field: "quotes[1].speaker.name", words: "required") { $0.quotes[1].speaker = .person(Person()) },
        Case(field: "quotes[0].text", words: "is empty") { $0.quotes[0].text = "" },
        Case(field: "quotes[0].translated.text", words: "is empty") { $0.quotes[0].translated?.text = "" },
        Case(field: "quotes[0].translated.language", words: "no language tag") {
            $0.quotes[0].translated?.language = ""
        },
        Case(field: "quotes[0].meeting", words: "no meeting \"o\"") { $0.quotes[0].meeting = "o" },
        Case(field: "quotes[0].source", words: "no absolute IRI") { $0.quotes[0].source = "" },
        Case(field: "related[0].id", words: "taken by quotes[1]") { $0.quotes[1].id = "r" },
        Case(field: "related[1]", words: "taken by objectives[1]") { $0.objectives[1].id = "related-2" },
        Case(field: "related[0].title", words: "is empty") { $0.related[0].title = "" },
        Case(field: "related[0].participants[0]", words: "no participant") {
            $0.related[0].participants[0] = .participant("A")
        },
        Case(field: "related[0].participants[1].id", words: "is no id") {
            var person = Person()
            person.id = "a b"
            person.name = "N"
            $0.related[0].participants[1] = .person(person)
        },
        Case(field: "quotes[1].speaker.party", words: "no party \"uss\"; did you mean \"us\"?") {
            var person = Person()
            (person.name, person.party) = ("N", "uss")
            $0.quotes[1].speaker = .person(person)
        },
        Case(field: "related[0].record", words: "is no id") { $0.related[0].record = "bali 2022" },
        Case(field: "related[0].url", words: "no absolute IRI") { $0.related[0].url = "bali" },
        Case(field: "related[0].sameAs[0]", words: "no absolute IRI") { $0.related[0].sameAs = ["Q1"] },
        Case(field: "summit.sameAs[0]", words: "no absolute IRI") { $0.summit.sameAs = ["Q1"] },
        Case(field: "summit.meetings[0].url", words: "no absolute IRI") { $0.summit.meetings[0].url = "talks" },
        // Times that a zone skips or has twice.
        Case(field: "quotes[0].said", words: "does not occur in Europe/Berlin", severity: .warning) {
            $0.summit.timeZone = "Europe/Berlin"
            $0.quotes[0].said = try Time("2023-03-26T02:30")
        },
        Case(field: "related[0].date", words: "occurs twice in Europe/Berlin", severity: .warning) {
            $0.summit.timeZone = "Europe/Berlin"
            $0.related[0].date = try EDTF("2022-10-30T02:30")
        },
        Case(field: "summit.end", words: "is before the start", severity: .warning) {
            $0.summit.start = try Time("2023-06-18?")
            $0.summit.end = try Time("2023-06-17")
        },
        // Characters that no text may hold.
        Case(field: "summit.title", words: "holds U+007F") { $0.summit.title = "a\u{7F}" },
        Case(field: "summit.topics[1]", words: "holds U+000D") { $0.summit.topics[1] = "a\r" },
        Case(field: "x-a[0]", words: "holds U+0000") {
            $0.extensions = [.init(key: "x-a", value: .array([.string("\0")]))]
        },
        Case(field: "summit.history[0].end", words: "stands without a start") {
            $0.summit.history[0].start = nil
            $0.summit.history[0].end = try Time("2023-02-06")
        },
        Case(field: "summit.history[0].end", words: "says itself when it ends") {
            $0.summit.history[0].start = try EDTF(text: "2023-02/2023-03")
            $0.summit.history[0].end = try Time("2023-03")
        },
        Case(field: "summit.history[0].end", words: "is before the start") {
            $0.summit.history[0].start = try EDTF(text: "2023-02-05")
            $0.summit.history[0].end = try Time("2023-02-04")
        },
        Case(field: "summit.history[0].place.country", words: "no country") {
            $0.summit.history[0].place = Place()
            $0.summit.history[0].place?.country = "cn"
        },
        Case(field: "summit.history[0].reason", words: "holds U+FFFF") { $0.summit.history[0].reason = "\u{FFFF}" },
        // Keys of one's own that no reader would take.
        Case(field: "colour", words: "x-") { $0.extensions = [.init(key: "colour", value: .null)] },
        Case(field: "summit.title", words: "x-") { $0.summit.extensions = [.init(key: "title", value: .string("T"))] },
        Case(field: "x-a", words: "twice") {
            $0.extensions = [.init(key: "x-a", value: .null), .init(key: "x-a", value: .null)]
        },
        Case(field: "x-a.b", words: "twice") {
            $0.extensions = [
                .init(key: "x-a", value: .object([.init(key: "b", value: .null), .init(key: "b", value: .null)]))
            ]
        },
    ]

    @Test(arguments: cases)
    func finds(_ expected: Case) throws {
        var document = try Self.good()
        try expected.change(&document)
        let findings = document.check()
        #expect(findings.map(\.field) == [expected.field], "\(findings)")
        #expect(
            findings.allSatisfy { $0.severity == expected.severity && $0.message.contains(expected.words) },
            "\(findings)")
    }

    /// What a check by hand passes is read again, and what it finds is found by the reader too.
    @Test(arguments: cases)
    func agreesWithTheReader(_ expected: Case) throws {
        var document = try Self.good()
        try expected.change(&document)
        let read = Document.read(json(document), name: "test.json", articles: .none)
        #expect(read.count == 1)
        #expect(
            read.first?.diagnostics.map(\.severity) == [expected.severity],
            "\(read.first?.diagnostics.map(\.line) ?? [])")
    }

    @Test func isEmptyForWhatIsGood() throws {
        #expect(try Self.good().check() == [])
        let smallest = Document(
            id: "a", article: Article(title: "A"), summit: Summit(title: "S", start: try Time("2023")))
        #expect(smallest.check() == [])
    }

    /// All problems are found in one go.
    @Test func findsEverythingAtOnce() throws {
        var document = Document(
            id: "", article: Article(title: ""), summit: Summit(title: "", start: try Time("2023-06-18T10:00")))
        document.language = "e"
        document.participants = [Participant(id: "p", name: "")]
        #expect(
            document.check().map(\.field) == [
                "id", "language", "article.title", "summit.title", "summit.start", "participants[0].name",
            ])
    }
}
