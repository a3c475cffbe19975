import ReadoutModel
import Testing

/// A date that leaves a day open says between which days it lies.
@Suite struct VagueTimeTests {
    private static let time = "http://www.w3.org/2006/time#"
    private static let sem = "http://semanticweb.cs.vu.nl/2009/11/sem/"

    /// The days of the interval at `subject`, as `first/last`, and how certain they are.
    private func extent(_ document: Document, _ subject: String) -> [String] {
        func day(_ bound: String) -> String {
            let prefix = "<\(Self.time)inXSDDate> \""
            return lines(document, about: "\(subject)/time/\(bound)").first { $0.hasPrefix(prefix) }
                .map { String($0.dropFirst(prefix.count).prefix { $0 != "\"" }) } ?? ""
        }
        let qualifiers = lines(document, about: "\(subject)/time").filter { $0.contains("#qualifier>") }
            .map { String($0.split(separator: "#").last!.dropLast()) }
        return ["\(day("beginning"))/\(day("end"))"] + qualifiers
    }

    @Test(arguments: [
        ("2023-06", ["2023-06-01/2023-06-30"]), ("2023", ["2023-01-01/2023-12-31"]),
        ("2023-24", ["2023-12-01/2024-02-29"]), ("202X", ["2020-01-01/2029-12-31"]),
        ("2023-02-XX", ["2023-02-01/2023-02-28"]), ("2023-06-18?", ["2023-06-18/2023-06-18", "uncertain"]),
        ("2022-11~", ["2022-11-01/2022-11-30", "approximate"]),
        ("2022-11%", ["2022-11-01/2022-11-30", "uncertain", "approximate"]),
        ("2023-06/2023-12", ["2023-06-01/2023-12-31"]), ("2023-06/..", ["2023-06-01/"]),
        ("../2023-06", ["/2023-06-30"]), ("2023-06~/", ["2023-06-01/", "approximate"]),
        ("2023-06-18/2023-06-19", ["2023-06-18/2023-06-19"]), ("9999-24", ["9999-12-01/"]),
    ])
    func relatedEvent(_ date: String, _ expected: [String]) throws {
        let document = try document("related: [{id: r, title: R, relation: cause, date: '\(date)'}]")
        #expect(extent(document, "summit/d#r") == expected)
        let event = lines(document, about: "summit/d#r")
        #expect(event.contains { $0.hasPrefix("<https://schema.org/startDate> \"\(date)\"") })
        let days = expected[0].split(separator: "/", omittingEmptySubsequences: false)
        #expect(event.contains { $0.hasPrefix("<\(Self.sem)hasEarliestBeginTimeStamp>") } == !days[0].isEmpty)
        #expect(event.contains { $0.hasPrefix("<\(Self.sem)hasLatestEndTimeStamp>") } == !days[1].isEmpty)
        #expect(!event.contains { $0.hasPrefix("<\(Self.sem)hasBeginTimeStamp>") })
    }

    @Test(arguments: ["2023-06-18", "2023-06-18T14:30Z"])
    func whatIsKnownToTheDayNeedsNoMore(_ date: String) throws {
        let document = try document("related: [{id: r, title: R, relation: cause, date: '\(date)'}]")
        #expect(lines(document, about: "summit/d#r/time").isEmpty)
        #expect(
            lines(document, about: "summit/d#r").contains {
                $0.hasPrefix("<\(Self.sem)hasBeginTimeStamp> \"\(date.prefix(10))")
            })
    }

    @Test func everythingWithADate() throws {
        let document = try read(
            """
            readout: 1
            id: d
            article: {title: Source}
            summit:
              {title: S, start: 2023-06, end: 2023-07, history: [{change: postponed, start: 2023-02, announced: 2023-01-30}],
              meetings: [{id: m, title: M, start: 2023-06-18, end: 2023-06-19~}]}
            quotes: [{id: q, text: T, speaker: {name: N}, said: 2023-08}]
            """)
        #expect(extent(document, "summit/d#") == ["2023-06-01/2023-07-31"])
        #expect(extent(document, "summit/d#/history/1") == ["2023-02-01/2023-02-28"])
        #expect(extent(document, "summit/d#m") == ["2023-06-18/2023-06-19", "approximate"])
        #expect(extent(document, "summit/d#q") == ["2023-08-01/2023-08-31"])
        #expect(
            lines(document, about: "summit/d#/history/1").contains {
                $0.hasPrefix("<https://w3id.org/readout/ns#announced> \"2023-01-30\"")
            })
    }
}
