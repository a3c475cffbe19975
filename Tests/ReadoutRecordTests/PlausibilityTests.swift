import ReadoutModel
import ReadoutRecord
import Testing

/// What is hardly meant so is a warning, and what only looks odd is none.
@Suite struct PlausibilityTests {
    private static func warnings(_ text: String) -> [Diagnostic] {
        let found = Document.read(text, name: "test.yaml", articles: .none).flatMap(\.diagnostics)
        #expect(found.allSatisfy { $0.severity == .warning }, "\(found.map(\.line))")
        return found
    }

    private static func codes(_ text: String) -> [String] { warnings(text).map(\.code.rawValue) }

    // MARK: Times

    /// A summit and one meeting, as lines of YAML flow mappings.
    private static func programme(_ summit: String, _ meeting: String) -> String {
        "readout: 1\nid: a\narticle: {title: A}\nsummit: {title: S, \(summit), meetings: [{title: M, \(meeting)}]}\n"
    }

    @Test(
        arguments: [
            ("start: 2022-11-15, end: 2022-11-16", "start: 2022-12-15T10:00+08:00"),
            ("start: 2022-11-15, end: 2022-11-16", "start: 1822-11-15"),
            ("start: 2022-11-15, end: 2022-11-16", "start: 2022-11-17"),
            ("start: 2022-11-15, end: 2022-11-16", "start: 2022-11-13, end: 2022-11-14"),
            ("start: 2022-11-15", "start: 2022-11-16"),
            ("start: 2022-11", "start: 2022-12"),
            ("start: 2022-21", "start: 2022-06-01"),
            ("start: 2022-11-15T09:00Z, end: 2022-11-15T18:00Z", "start: 2022-11-15T18:01Z"),
            ("start: 2022-11-15T09:00Z, end: 2022-11-15T18:00Z", "start: 2022-11-15T07:00Z, end: 2022-11-15T08:59Z"),
            ("start: 2022-11-15T09:00+08:00, end: 2022-11-15T18:00+08:00", "start: 2022-11-15T10:01Z"),
            ("start: 2022-11-15T09:00", "start: 2022-11-17T09:00"),
        ].map { Pair($0, $1) })
    func aMeetingOutsideTheSummit(_ times: Pair) {
        let zone = times.summit.contains("Z") || times.summit.contains("+") ? "" : ", timeZone: Asia/Makassar"
        #expect(Self.codes(Self.programme(times.summit + zone, times.meeting)) == ["meeting-outside-summit"])
    }

    struct Pair: Sendable {
        let summit: String
        let meeting: String
        init(_ summit: String, _ meeting: String) { (self.summit, self.meeting) = (summit, meeting) }
    }

    @Test(
        arguments: [
            ("start: 2022-11-15, end: 2022-11-16", "start: 2022-11-16T23:00"),
            ("start: 2022-11-15, end: 2022-11-16", "start: 2022-11-14, end: 2022-11-15"),
            ("start: 2022-11-15, end: 2022-11-16", "start: 2022-11-17~"),
            ("start: 2022-11-15?, end: 2022-11-16?", "start: 2022-11-17"),
            ("start: 2022-11-15, end: 2022-11-16", "start: 2022-11"),
            ("start: 2022-11-15, end: 2022-11-16", "start: 202X"),
            ("start: 2022-11-XX", "start: 2022-11-30"),
            ("start: 2022-21", "start: 2022-05-31"),
            // 17 November in UTC+8 is still the 16th in Europe, and what begins before midnight goes on.
            ("start: 2022-11-15, end: 2022-11-16, timeZone: Europe/Berlin", "start: 2022-11-17T06:30+08:00"),
            ("start: 2022-11-15, end: 2022-11-16", "start: 2022-11-17T01:00+14:00"),
            ("start: 2022-11-15T23:00", "start: 2022-11-16T01:00"),
            ("start: 2022-11-15T09:00", "start: 2022-11-15T08:00"),
            ("start: 2022-11-15T09:00", "summary: no time"),
        ].map { Pair($0, $1) })
    func aMeetingThatMayBeWithinIt(_ times: Pair) {
        let zone = times.summit.contains("timeZone") ? "" : ", timeZone: Asia/Makassar"
        #expect(Self.codes(Self.programme(times.summit + zone, times.meeting)) == [])
    }

    /// Where no zone is known, a date can be any of 26 hours that it begins.
    @Test func offsetsWithoutAZone() {
        let summit = "start: 2022-11-15, end: 2022-11-16"
        #expect(Self.codes(Self.programme(summit, "start: 2022-11-17T11:59Z")) == [])
        #expect(Self.codes(Self.programme(summit, "start: 2022-11-17T12:00Z")) == ["meeting-outside-summit"])
        let early = "start: 2022-11-14T09:00Z, end: 2022-11-14T0"
        #expect(Self.codes(Self.programme(summit, early + "9:59Z")) == ["meeting-outside-summit"])
        #expect(Self.codes(Self.programme(summit, early.dropLast() + "10:00Z")) == [])
    }

    @Test func bothTimesAreShown() {
        let found = Self.warnings(
            Self.programme("start: 2022-11-15, end: 2022-11-16", "start: 2022-11-20, end: 2022-11-21"))
        #expect(found.map(\.field) == ["summit.meetings[0].start"])
        #expect(found.allSatisfy { $0.message.contains("\"2022-11-20\"") && $0.message.contains("\"2022-11-16\"") })
    }

    @Test func updatedBeforeASummitThatWasHeld() {
        func text(_ updated: String, _ status: String) -> String {
            "readout: 1\nid: a\nupdated: \(updated)\narticle: {title: A}\nsummit: {title: S, start: 2023-06-18, status: \(status)}\n"
        }
        #expect(Self.codes(text("2023-06-17", "held")) == ["updated-before-summit"])
        #expect(Self.codes(text("2023-06-17T09:00Z", "held")) == ["updated-before-summit"])
        #expect(Self.codes(text("2023-06-18", "held")) == [])
        #expect(Self.codes(text("2023-06-17T12:00Z", "held")) == [], "which is the 18th in the east")
        #expect(Self.codes(text("2023-06-17", "scheduled")) == [])
    }

    // MARK: People

    @Test func somebodyAbsentInAMeeting() {
        let text = minimal(
            "participants: [{id: a, name: A, attendance: absent}, {id: b, name: B}]\n"
        ).replacing("start: 2023", with: "start: 2023, meetings: [{title: M, participants: [b, a]}]")
        let found = Self.warnings(text)
        #expect(found.map(\.code) == [.absentInMeeting])
        #expect(found.map(\.field) == ["summit.meetings[0].participants[1]"])
    }

    @Test func namesakes() {
        func participants(_ items: String) -> String {
            minimal("parties: [{id: x, name: X}, {id: y, name: Y}]\nparticipants: [\(items)]\n")
        }
        #expect(Self.codes(participants("{id: a, name: A}, {id: b, name: A}")) == ["same-participant"])
        #expect(
            Self.codes(participants("{id: a, name: A, party: x}, {id: b, name: A, party: x}")) == ["same-participant"])
        #expect(Self.codes(participants("{id: a, name: A, party: x}, {id: b, name: A, party: y}")) == [])
        #expect(Self.codes(participants("{id: a, name: A, party: x}, {id: b, name: A}")) == [])
        #expect(Self.codes(participants("{id: a, name: A}, {id: b, name: a}")) == [])
        #expect(Self.codes(minimal("parties: [{id: x, name: X}, {id: y, name: X}]\n")) == ["same-party"])
    }

    /// Many are compared in a table, and a name beside the party that it ends like is no other's.
    @Test func manyNamesakes() {
        let items = (0..<200).map { "{id: p\($0), name: N\($0 % 150)}" }.joined(separator: ", ")
        #expect(Self.codes(minimal("participants: [\(items)]\n")) == Array(repeating: "same-participant", count: 50))
    }

    // MARK: Texts

    @Test(arguments: ["French", "english", "xx", "zzz", "qzz"])
    func languagesThatAreNotRegistered(_ tag: String) {
        #expect(Self.codes("language: \(tag)\n" + minimal()) == ["unknown-language"])
    }

    @Test(arguments: [
        "en", "EN", "zh-Hans", "yue", "gsw-CH", "qaa", "qtz-Latn", "i-klingon", "x-own", "art-lojban", "mis",
    ])
    func languagesThatAre(_ tag: String) { #expect(Self.codes("language: \(tag)\n" + minimal()) == []) }

    @Test(arguments: [
        "https://www.wikidata.org/wiki/Q30", "http://www.wikidata.org/wiki/Q30", "https://wikidata.org/wiki/Q30",
        "https://m.wikidata.org/wiki/Q30", "https://www.wikidata.org/entity/Q30",
        "https://www.wikidata.org/wiki/Q30#P31",
        "https://www.wikidata.org/wiki/Special:EntityData/Q30.json",
    ])
    func pagesOfWikidata(_ page: String) {
        let found = Self.warnings(minimal("parties: [{id: us, name: US, sameAs: [\"\(page)\"]}]\n"))
        #expect(found.map(\.code) == [.pageNotThing])
        #expect(found.allSatisfy { $0.message.contains("\"http://www.wikidata.org/entity/Q30\"") })
    }

    @Test(arguments: [
        "http://www.wikidata.org/entity/Q30", "https://www.wikidata.org/wiki/Wikidata:Main_Page",
        "https://en.wikipedia.org/wiki/Q30", "https://www.wikidata.org/wiki/Q", "https://example.org/wiki/Q30",
    ])
    func thingsOfWikidata(_ thing: String) {
        #expect(Self.codes(minimal("parties: [{id: us, name: US, sameAs: [\"\(thing)\"]}]\n")) == [])
    }

    @Test(arguments: [
        "Xi\u{200B} Jinping", "\u{202E}gnipniJ", "A\u{AD}B", "A\u{200D}B", "A\u{200C}B", "\u{FEFF}A", "A\u{2060}B",
        "A\u{85}B",
        "A\u{200F}", "A\u{2028}B", "شي\u{200B}", "A\u{E0041}",
    ])
    func invisibleCharacters(_ name: String) {
        #expect(Self.codes(minimal("participants: [{id: a, name: \(quoted(name))}]\n")) == ["invisible-character"])
    }

    private func quoted(_ name: String) -> String {
        "\"" + name.unicodeScalars.map { "\\U" + String(repeating: "0", count: 8 - hex($0).count) + hex($0) }.joined()
            + "\""
    }

    private func hex(_ scalar: Unicode.Scalar) -> String { String(scalar.value, radix: 16) }

    @Test(arguments: [
        "علی\u{200C}رضا", "می\u{200C}خواهم", "क\u{94D}\u{200D}ष", "👩\u{200D}🚀", "🏳\u{FE0F}\u{200D}🌈",
        "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}", "葛\u{E0100}城", "Zoë", "名前", "a\nb", "a\tb",
    ])
    func charactersThatAreNeeded(_ name: String) {
        #expect(Self.codes(minimal("participants: [{id: a, name: \(quoted(name))}]\n")) == [])
    }

    // MARK: Texts that are cut short

    @Test func aNumberSignCutsATextShort() {
        let text = """
            readout: 1
            id: a
            article: {title: Issue #1
              , author: "No #2"}
            summit:
              title: Round #2 of the talks
              start: 2023 # a comment
              summary: |
                No #3
              topics:
                - C#
                - two
                  lines #4 here
                - 'quoted #5' #6
                - a#b
                #7
            """
        let found = Self.warnings(text)
        #expect(found.map(\.code) == Array(repeating: .textCutShort, count: 3))
        #expect(found.map(\.field) == ["article.title", "summit.title", "summit.topics[1]"])
        #expect(found.compactMap(\.position).map { [$0.line, $0.column] } == [[3, 24], [6, 16], [13, 13]])
        #expect(found[1].message.contains("\"#2 of the talks\""))
    }

    // MARK: Revisions

    /// A meeting that goes makes others of those behind it, which is not said by anything in the record.
    @Test(
        arguments: [
            ("meetings: [{title: Opening}, {title: Talks}, {title: Dinner}]", "", 1, ["summit.meetings[0]"]),
            ("meetings: [{id: a, title: Opening}, {title: Talks}]", "", 2, ["summit.meetings[1]"]),
            ("meetings: [{id: a, title: Opening}]", "", 1, []), ("meetings: [{title: Opening}]", "", 0, []),
            (
                "topics: [t]",
                "related: [{title: A, relation: cause}, {title: B, relation: follow-up}, {title: C, relation: follow-up}]",
                1,
                ["related[1]"]
            ),
            ("topics: [t]", "related: [{title: B, relation: follow-up, record: b}]", 1, []),
            ("topics: [t]", "objectives: [{text: T}]\nquotes: [{speaker: {name: N}, text: T}]", 1, []),
        ] as [(String, String, Int, [String])])
    func idsByPositionMove(_ summit: String, _ more: String, _ revision: Int, _ fields: [String]) {
        let text =
            "readout: 1\nid: a\nrevision: \(revision)\nupdated: 2023-07-01\narticle: {title: A}\nsummit: {title: S, start: 2023, \(summit)}\n\(more)\n"
        let found = Document.read(text, name: "a.yaml", articles: .none).flatMap(\.diagnostics)
        #expect(found.map(\.code) == fields.map { _ in .positionalID })
        #expect(found.map(\.field) == fields)
    }

    @Test(arguments: [
        ("revision: 1", true), ("revision: 1\nupdated: 2023-07-01", false), ("revision: 0", false),
        ("language: en", false),
    ])
    func aRevisionSaysWhen(_ lines: String, _ isWarned: Bool) {
        let text = "readout: 1\nid: a\n\(lines)\narticle: {title: A}\nsummit: {title: S, start: 2023}\n"
        let found = Document.read(text, name: "a.yaml", articles: .none).flatMap(\.diagnostics)
        #expect(found.map(\.code) == (isWarned ? [.missingUpdated] : []))
        #expect(found.allSatisfy { $0.field == "revision" && $0.severity == .warning })
    }
}
