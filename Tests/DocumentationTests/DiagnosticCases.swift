import ReadoutRecord

/// An input that brings a diagnostic about.
struct DiagnosticCase: Sendable {
    let code: DiagnosticCode
    /// The files, in the order in which they are named to the command.
    var files: [(name: String, text: String)]
    /// What the page shows in place of the files, where they are long or no text.
    var shown: String?
    /// The command with its arguments; `nil` to check the files.
    var command: String?
    var environment: [String: String] = [:]

    /// A record that needs no more than these lines, in YAML.
    init(_ code: DiagnosticCode, _ text: String, shown: String? = nil, environment: [String: String] = [:]) {
        (self.code, files, self.shown, self.environment) = (code, [("a.yaml", text)], shown, environment)
    }

    init(_ code: DiagnosticCode, _ files: [(String, String)], shown: String? = nil, _ command: String? = nil) {
        (self.code, self.shown, self.command) = (code, shown, command)
        self.files = files.map { (name: $0.0, text: $0.1) }
    }

    /// A record in which one line is added to the top level, and the summit has further keys.
    init(_ code: DiagnosticCode, _ line: String, summit: String) {
        self.init(code, Self.record(line, summit: summit))
    }

    static func record(_ lines: String, summit: String = "title: S, start: 2023-06-18", id: String = "a") -> String {
        "readout: 1\nid: \(id)\narticle: {title: A}\nsummit: {\(summit)}\n" + (lines.isEmpty ? "" : lines + "\n")
    }

    /// Codes that exporters of other packages give, and none of the program's own.
    static let others: Set<DiagnosticCode> = [.notExported]

    /// Lists that repeat each other, ten times on each level.
    private static let aliases =
        "x-1: &a1 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n"
        + (2...5).map { "x-\($0): &a\($0) [\(Array(repeating: "*a\($0 - 1)", count: 10).joined(separator: ", "))]\n" }
        .joined()

    private static let manyMeetings =
        "{\"readout\": 1, \"id\": \"a\", \"article\": {\"title\": \"A\"}, \"summit\": {\"title\": \"S\", \"start\": \"2023-06-18\", \"meetings\": ["
        + Array(repeating: "{\"title\": \"M\", \"start\": \"2023-06-18\"}", count: 1200).joined(separator: ", ")
        + "]}}\n"

    static let all: [DiagnosticCase] = [
        // Texts
        DiagnosticCase(.syntax, [("a.json", "{\"readout\": 1, \"id\": }\n")]),
        DiagnosticCase(
            .encoding, [("a.json", "{\"id\": \"Zo\\xEB\"}")], shown: "{\"id\": \"Zoë\"}, with ë in Latin-1"),
        DiagnosticCase(.emptyInput, "# nothing but a comment\n---\n"),
        DiagnosticCase(
            .tooDeep,
            [
                (
                    "a.json",
                    "{\"readout\": 1, \"id\": \"a\", \"x-a\": \(String(repeating: "[", count: 64) + String(repeating: "]", count: 64))}\n"
                )
            ], shown: "{\"readout\": 1, \"id\": \"a\", \"x-a\": [[[…]]]}, with 64 lists"),
        DiagnosticCase(.tooLarge, aliases + record("")),
        DiagnosticCase(.yamlTag, record("updated: !!str 2023-06-18")),
        DiagnosticCase(.mergeKey, record("x-a: &a {b: 1}\nx-c: {<<: *a}")),
        DiagnosticCase(.yamlVersion, "%YAML 1.3\n---\n" + record("")),
        DiagnosticCase(
            .textCutShort,
            "readout: 1\nid: a\narticle: {title: A}\nsummit:\n  title: Round #2 of the talks\n  start: 2023\n"),
        DiagnosticCase(
            .tooManyProblems, record((0..<1001).map { "key\($0): 1" }.joined(separator: "\n")),
            shown: "a record with the keys key0 to key1000"),
        // Keys
        DiagnosticCase(.missingKey, "readout: 1\nid: a\nsummit: {title: S, start: 2023}\n"),
        DiagnosticCase(.unknownKey, record("", summit: "title: S, start: 2023, quotes: []")),
        DiagnosticCase(.duplicateKey, record("", summit: "title: S, title: T, start: 2023")),
        // Values
        DiagnosticCase(.wrongType, record("", summit: "title: S, start: 2023, place: Bali")),
        DiagnosticCase(.emptyText, record("", summit: "title: \"\", start: 2023")),
        DiagnosticCase(.forbiddenCharacter, record("", summit: "title: \"a\\x07b\", start: 2023")),
        DiagnosticCase(.unknownWord, record("", summit: "title: S, start: 2023, status: canceled")),
        DiagnosticCase(.badVersion, "readout: 2\nid: a\narticle: {title: A}\nsummit: {title: S, start: 2023}\n"),
        DiagnosticCase(.badTime, record("", summit: "title: S, start: 15/11/2022")),
        DiagnosticCase(.badNumber, record("", summit: "title: S, start: 2023, place: {latitude: 39°54'N}")),
        DiagnosticCase(.badID, record("", id: "G20 Bali 2022")),
        DiagnosticCase(.badCountry, record("parties: [{id: uk, name: United Kingdom, country: UK}]")),
        DiagnosticCase(.badLanguage, record("language: en_US")),
        DiagnosticCase(.badIRI, record("", summit: "title: S, start: 2023, url: www.example.org/a b")),
        DiagnosticCase(
            .badLicense, "readout: 1\nid: a\narticle: {title: A, license: CC BY 4.0}\nsummit: {title: S, start: 2023}\n"
        ),
        DiagnosticCase(.badTimeZone, record("", summit: "title: S, start: 2023, timeZone: GMT+2")),
        DiagnosticCase(
            .badPath, "readout: 1\nid: a\narticle: {title: A, text: ../a.txt}\nsummit: {title: S, start: 2023}\n"),
        // Ids and times
        DiagnosticCase(.duplicateID, record("parties: [{id: us, name: US}, {id: us, name: USA}]")),
        DiagnosticCase(
            .unknownID, record("participants: [{id: doe, name: Jane Doe}]\nquotes: [{speaker: Jane Doe, text: Yes}]")),
        DiagnosticCase(.missingOffset, record("", summit: "title: S, start: 2023-06-18T14:30")),
        DiagnosticCase(
            .endWithoutStart, record("", summit: "title: S, start: 2023, meetings: [{title: M, end: 2023-06-18}]")),
        DiagnosticCase(.endPrecision, record("", summit: "title: S, start: 2023-06-18, end: 2023-06")),
        DiagnosticCase(
            .endBesideInterval,
            record(
                "",
                summit: "title: S, start: 2023-06-18, history: [{change: moved, start: 2023-02/2023-03, end: 2023-03}]")
        ),
        DiagnosticCase(.endBeforeStart, record("", summit: "title: S, start: 2023-06-18, end: 2023-06-17")),
        DiagnosticCase(
            .skippedTime, record("", summit: "title: S, start: 2023-03-26T02:30, timeZone: Europe/Berlin")),
        DiagnosticCase(
            .repeatedTime, record("", summit: "title: S, start: 2022-10-30T02:30, timeZone: Europe/Berlin")),
        DiagnosticCase(
            .noTimeZoneData, record("", summit: "title: S, start: 2023, timeZone: Europe/Berlin"),
            environment: ["TZDIR": "/nowhere"]),
        // Quotes
        DiagnosticCase(
            .articleNotRead, "readout: 1\nid: a\narticle: {title: A, text: a.txt}\nsummit: {title: S, start: 2023}\n"),
        DiagnosticCase(
            .quoteNotFound,
            [
                (
                    "a.yaml",
                    "readout: 1\nid: a\narticle: {title: A, text: a.txt}\nsummit: {title: S, start: 2023}\nquotes: [{speaker: {name: X}, text: We have talked at length}]\n"
                ), ("a.txt", "They spoke, and went home.\n"),
            ], "check a.yaml"),
        // Plausibility
        DiagnosticCase(
            .meetingOutsideSummit,
            record(
                "", summit: "title: S, start: 2022-11-15, end: 2022-11-16, meetings: [{title: M, start: 2022-12-15}]")),
        DiagnosticCase(
            .absentInMeeting,
            record(
                "participants: [{id: roe, name: Pat Roe, attendance: absent}]",
                summit: "title: S, start: 2023, meetings: [{title: M, participants: [roe]}]")),
        DiagnosticCase(.sameParticipant, record("participants: [{id: roe, name: Pat Roe}, {id: pat, name: Pat Roe}]")),
        DiagnosticCase(.sameParty, record("parties: [{id: us, name: United States}, {id: usa, name: United States}]")),
        DiagnosticCase(
            .updatedBeforeSummit, record("updated: 2023-06-01", summit: "title: S, start: 2023-06-18, status: held")),
        DiagnosticCase(.missingUpdated, record("revision: 1")),
        DiagnosticCase(
            .positionalID,
            record(
                "revision: 1\nupdated: 2023-06-01",
                summit:
                    "title: S, start: 2023-06-18, meetings: [{title: Opening, start: 2023-06-18}, {title: Talks, start: 2023-06-18}]"
            )),
        DiagnosticCase(.unknownLanguage, record("language: French")),
        DiagnosticCase(
            .pageNotThing, record("parties: [{id: us, name: US, sameAs: [\"https://www.wikidata.org/wiki/Q30\"]}]")),
        DiagnosticCase(.invisibleCharacter, record("participants: [{id: xi, name: \"Xi\\u200B Jinping\"}]")),
        // Corpora
        DiagnosticCase(.duplicateDocument, [("a.yaml", record("")), ("b.yaml", record(""))]),
        DiagnosticCase(
            .partyRenamed,
            [
                ("a.yaml", record("parties: [{id: cz, name: Czech Republic}]")),
                ("b.yaml", record("parties: [{id: cz, name: Czechia}]", id: "b")),
            ]),
        DiagnosticCase(
            .participantRenamed,
            [
                ("a.yaml", record("participants: [{id: xi, name: Xi Jinping}]")),
                ("b.yaml", record("participants: [{id: xi, name: Xi}]", id: "b")),
            ]),
        DiagnosticCase(
            .twoCountries,
            [
                ("a.yaml", record("parties: [{id: side, name: Side, country: US}]")),
                ("b.yaml", record("parties: [{id: side, name: Side, country: CN}]", id: "b")),
            ]),
        DiagnosticCase(
            .twoKinds,
            [
                ("a.yaml", record("participants: [{id: nato, name: NATO, kind: organization}]")),
                ("b.yaml", record("participants: [{id: nato, name: NATO}]", id: "b")),
            ]),
        DiagnosticCase(
            .twoItems,
            [
                ("a.yaml", record("participants: [{id: doe, name: Doe, sameAs: [http://www.wikidata.org/entity/Q1]}]")),
                (
                    "b.yaml",
                    record("participants: [{id: doe, name: Doe, sameAs: [http://www.wikidata.org/entity/Q2]}]", id: "b")
                ),
            ]),
        // Exports
        DiagnosticCase(
            .leftOut, [("a.yaml", record("", summit: "title: S, start: 2023"))],
            "export --to icalendar --output a.ics a.yaml"),
        DiagnosticCase(
            .nothingToWrite, [("a.yaml", record("", summit: "title: S, start: 2023"))],
            "export --to icalendar --output a.ics a.yaml"),
        DiagnosticCase(
            .largeFile, [("a.json", manyMeetings)], shown: "a record with 1,200 meetings, each with a start",
            "export --to icalendar --output a.ics a.json"),
        // Configurations and runs
        DiagnosticCase(
            .unknownFormat, [("c.yaml", "version: 1\nexports: [{format: icalender}]\n")], "check --config c.yaml"),
        DiagnosticCase(
            .unknownOption, [("c.yaml", "version: 1\nexports: [{format: json, options: {indentation: 2}}]\n")],
            "check --config c.yaml"),
        DiagnosticCase(
            .badOption, [("c.yaml", "version: 1\nexports: [{format: json, options: {indent: two}}]\n")],
            "check --config c.yaml"),
        DiagnosticCase(
            .badVariable, [("c.yaml", "version: 1\noutput: $HOME/out\nexports: [{format: json}]\n")],
            "check --config c.yaml"),
        DiagnosticCase(
            .badOutputPath, [("c.yaml", "version: 1\nexports: [{format: json, path: ../out.json}]\n")],
            "check --config c.yaml"),
        DiagnosticCase(
            .sameOutput, [("c.yaml", "version: 1\nexports: [{format: json, path: a}, {format: yaml, path: a}]\n")],
            "check --config c.yaml"),
        DiagnosticCase(
            .pluginsRefused,
            [("c.yaml", "version: 1\nplugins: [{name: html, command: [./html.py]}]\nexports: [{format: json}]\n")],
            "check --no-plugins --config c.yaml"),
        DiagnosticCase(
            .pluginChanged,
            [
                (
                    "c.yaml",
                    "version: 1\nplugins: [{name: html, command: [./html.py], sha256: {html.py: \(String(repeating: "0", count: 64))}}]\nexports: [{format: json}]\n"
                ), ("html.py", "print()\n"),
            ], "check --config c.yaml"),
        DiagnosticCase(
            .exporterFailed,
            [("c.yaml", "version: 1\nplugins: [{name: html, command: [\"false\"]}]\nexports: [{format: json}]\n")],
            "check --config c.yaml"),
        DiagnosticCase(
            .sameFormat,
            [
                ("c.yaml", "version: 1\nplugins: [{name: other, command: [sh, other.sh]}]\nexports: [{format: json}]\n"),
                (
                    "other.sh",
                    "read -r hello\necho '{\"describe\":{\"protocol\":1,\"formats\":[{\"name\":\"json\",\"extension\":\"json\"}]}}'\ncat >/dev/null\n"
                ),
            ], "check --config c.yaml"),
        DiagnosticCase(.noExports, [("c.yaml", "version: 1\nexports: []\n")], "check --config c.yaml"),
        DiagnosticCase(
            .missingInput, [("c.yaml", "version: 1\ninputs: [none.yaml]\nexports: [{format: json}]\n")],
            "check --config c.yaml"),
        DiagnosticCase(.failure, [("a.yaml", record(""))], "export --to json --output a.yaml/b.json a.yaml"),
    ]
}
