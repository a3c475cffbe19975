import ReadoutModel
import ReadoutRecord
import Testing

/// Mistakes of people who know YAML a little: for each the line, the code, and what the message must say.
@Suite struct MistakeTests {
    struct Mistake: Sendable, CustomTestStringConvertible {
        let text: String
        let line: Int
        let code: DiagnosticCode
        let words: String
        var testDescription: String { "\(code.rawValue): \(words)" }
    }

    /// A record whose lines 5 and further are these.
    private static func top(_ lines: String, _ code: DiagnosticCode, _ words: String, line: Int = 5) -> Mistake {
        Mistake(text: minimal(lines + "\n"), line: line, code: code, words: words)
    }

    /// A record whose summit has these further keys, on line 4.
    private static func summit(_ keys: String, _ code: DiagnosticCode, _ words: String) -> Mistake {
        Mistake(
            text: minimal().replacing("start: 2023", with: "start: 2023, \(keys)"), line: 4, code: code, words: words)
    }

    /// A record whose summit starts at this time.
    private static func start(_ time: String, _ words: String) -> Mistake {
        Mistake(
            text: minimal().replacing("start: 2023", with: "start: \"\(time)\", timeZone: Europe/Berlin"), line: 4,
            code: .badTime, words: words)
    }

    /// A record with two participants and a party, and these quotes.
    private static func quote(_ item: String, _ code: DiagnosticCode, _ words: String) -> Mistake {
        top(
            "parties: [{id: fr, name: France}]\nparticipants: [{id: doe, name: Jane Doe}, {id: roe, name: Pat Roe}]\nquotes: [\(item)]",
            code, words, line: 7)
    }

    static let countries = [
        ("UK", "GB"), ("EN", "GB"), ("EL", "GR"), ("USA", "US"), ("GBR", "GB"), ("cn", "CN"), ("Germany", "DE"),
        ("Deutschland", "DE"), ("États-Unis", "US"), ("中国", "CN"), ("South Korea", "KR"), ("russia", "RU"),
    ].map { top("parties: [{id: x, name: X, country: \($0.0)}]", .badCountry, "write \"\($0.1)\"") }

    static let organisations = ["EU", "NATO"].map {
        top("parties: [{id: x, name: X, country: \($0)}]", .badCountry, "leave the key out")
    }

    static let languages = [
        ("en_US", DiagnosticCode.badLanguage, "en-US"), ("English", .unknownLanguage, "en"),
        ("Deutsch", .unknownLanguage, "de"),
        ("français", .badLanguage, "fr"), ("eng", .unknownLanguage, "en"), ("jp", .unknownLanguage, "ja"),
        ("de_DE.UTF-8", .badLanguage, "de-DE"), ("zh_Hans_CN", .badLanguage, "zh-Hans-CN"),
    ].map { top("language: \($0.0)", $0.1, "write \"\($0.2)\"") }

    static let times = [
        ("15/11/2022", "\"2022-11-15\""), ("15.11.2022", "\"2022-11-15\""), ("15 November 2022", "\"2022-11-15\""),
        ("Nov 15, 2022", "\"2022-11-15\""), ("15 novembre 2022", "\"2022-11-15\""), ("2022/11/15", "\"2022-11-15\""),
        ("20221115", "\"2022-11-15\""), ("2022-11-5", "\"2022-11-05\""), ("2022-11-16 18:00", "\"2022-11-16T18:00\""),
        ("2022-11-16T18.00", "\"2022-11-16T18:00\""), ("2022-11-16T18:00+8", "\"2022-11-16T18:00+08:00\""),
        ("2022-11-16T18:00:00 UTC", "\"2022-11-16T18:00:00Z\""), ("Nov 15 2022 at 6 pm", "\"2022-11-15T18:00\""),
        ("18:00", "2023-06-18T18:00"), ("summer 2023", "\"2023-22\""), ("circa 2022", "\"2022~\""),
        ("11/12/2022", "\"2022-12-11\" or \"2022-11-12\""), ("12/31/2022", "\"2022-12-31\""),
        ("November 2022", "\"2022-11\""),
        ("2022-11-31", "there is no day 31"), ("soon", "a time is like 2023"),
    ].map { start($0.0, $0.1) }

    static let zones = [
        ("GMT+2", "a region and a city: Europe/Berlin"), ("UTC+2", "an offset is no zone"),
        ("WITA", "\"Asia/Makassar\""),
        ("CEST", "\"Europe/Berlin\""), ("Beijing", "\"Asia/Shanghai\""), ("New York", "\"America/New_York\""),
        ("europe/berlin", "\"Europe/Berlin\""), ("Asia/Shangai", "\"Asia/Shanghai\""),
    ].map { summit("timeZone: \($0.0)", .badTimeZone, $0.1) }

    static let shapes = [
        summit("place: Bali", .wrongType, "write {name: Bali}"),
        summit("topics: \"Food, Energy\"", .wrongType, "write [Food, Energy]"),
        top("parties:\n- Indonesia", .wrongType, "write {id: indonesia, name: Indonesia}", line: 6),
        top("objectives: [Peace]", .wrongType, "write {text: Peace}"),
        top("participants: {id: a, name: A}", .wrongType, "begins with \"- \""),
        summit("url: [https://example.org/]", .wrongType, "without brackets or a dash"),
        summit("place: {latitude: \"39.9\"}", .wrongType, "take away the quotes"),
        summit("place: {latitude: \"39,9\"}", .wrongType, "write 39.9"),
        summit("place: {latitude: 39°54'N}", .badNumber, "write 39.9"),
        summit("place: {longitude: 70°30'W}", .badNumber, "write -70.5"),
        summit("place: {latitude: 116.3, longitude: 39.9}", .badNumber, "swapped"),
        top("revision: one", .badNumber, "is no number"), top("revision: 1.5", .badNumber, "no whole number"),
        top("participants: [{id: p, name: Null}]", .missingKey, "Null is YAML's word for nothing"),
        top("participants: [{id: p, name: ~}]", .missingKey, "in quotes"),
        top("participants:\n- id: p\n  name:", .missingKey, "nothing stands behind its colon", line: 6),
    ]

    static let keys = [
        summit("quotes: []", .unknownKey, "\"quotes\" stands at the top level"),
        summit("location: Bali", .unknownKey, "did you mean \"place\"?"),
        summit("date: 2023", .unknownKey, "did you mean \"start\"?"),
        summit("time_zone: UTC", .unknownKey, "did you mean \"timeZone\"?"),
        summit("communique: x", .unknownKey, "keys of your own begin with x-"),
        summit("place: {lat: 1}", .unknownKey, "did you mean \"latitude\"?"),
        summit("place: {city: Bali}", .unknownKey, "did you mean \"locality\"?"),
        top("participants: [{id: p, name: P, title: Minister}]", .unknownKey, "did you mean \"role\"?"),
        top("participants: [{id: p, name: P, country: FR}]", .unknownKey, "the country of its party"),
        top("meetings: []", .unknownKey, "under summit"), top("licence: x", .unknownKey, "\"licence\""),
        quote("{by: doe, speaker: doe, text: x}", .unknownKey, "did you mean \"speaker\"?"),
        quote("{speakr: doe, speaker: doe, text: x}", .unknownKey, "did you mean \"speaker\"?"),
    ]

    static let words = [
        summit("status: canceled", .unknownWord, "\"cancelled\""), summit("status: Held", .unknownWord, "\"held\""),
        summit("kind: summit", .unknownWord, "\"multilateral-summit\""),
        top("participants: [{id: p, name: P, attendance: virtual}]", .unknownWord, "\"present\""),
        top("participants: [{id: p, name: P, kind: organisation}]", .unknownWord, "\"organization\""),
        quote("{speaker: {name: X, anonymous: \"yes\"}, text: x}", .wrongType, "true or false"),
        quote("{speaker: {name: X, anonymous: yes}, text: x}", .wrongType, "write true"),
    ]

    static let references = [
        quote("{speaker: Jane Doe, text: x}", .unknownID, "write \"doe\""),
        quote("{speaker: do, text: x}", .unknownID, "did you mean \"doe\"?"),
        Mistake(
            text: minimal("parties: [{id: fr, name: France}]\n").replacing(
                "start: 2023", with: "start: 2023, host: France"),
            line: 4, code: .unknownID, words: "write \"fr\""),
        Mistake(text: minimal(id: "G20 Bali 2022"), line: 2, code: .badID, words: "write \"g20-bali-2022\""),
        Mistake(text: minimal(id: "Köln/Zürich"), line: 2, code: .badID, words: "write \"koeln-zuerich\""),
    ]

    static let addresses = [
        ("https://example.org/?ids[]=3", "\"[\" is written %5B; write \"https://example.org/?ids%5B%5D=3\""),
        ("https://example.org/a b", "a space is written %20"),
        ("www.example.org/x", "write \"https://www.example.org/x\""),
        ("example.org", "write \"https://example.org\""), ("press@example.org", "write \"mailto:press@example.org\""),
        ("https://example.org/50%", "\"%\" is written %25"), ("//example.org/x", "write \"https://example.org/x\""),
        ("page 7", "no scheme"), ("https://example.org/\\u202Egnp", "U+202E changes the direction"),
    ].map { summit("url: \"\($0.0)\"", .badIRI, $0.1) }

    static let licenses = [
        Mistake(
            text: minimal().replacing("title: A", with: "title: A, license: CC BY 4.0"), line: 3, code: .badLicense,
            words: "write \"CC-BY-4.0\"")
    ]

    static let all = [
        countries, organisations, languages, times, zones, shapes, keys, words, references, addresses, licenses,
    ].flatMap { $0 }

    @Test(arguments: all)
    func isNamed(_ mistake: Mistake) {
        let found = Document.read(mistake.text, name: "test.yaml", articles: .none).flatMap(\.diagnostics)
        let named = found.first { $0.code == mistake.code && $0.message.contains(mistake.words) }
        #expect(named?.position?.line == mistake.line, "\(found.map(\.line))")
    }

    @Test func areMany() { #expect(Self.all.count > 99) }

    @Test(arguments: ["1.0", "1", "1.000", "10e-1", "0x1"])
    func wholeNumbers(_ revision: String) throws { #expect(try read(minimal("revision: \(revision)\nupdated: 2023-06-18\n")).revision == 1) }
}
