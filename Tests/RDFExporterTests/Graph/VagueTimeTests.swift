import ReadoutModel
import Testing

/// A date that leaves a day open says between which days it lies.
@Suite struct VagueTimeTests {
    private static let time = "http://www.w3.org/2006/time#"
    private static let sem = "http://semanticweb.cs.vu.nl/2009/11/sem/"
    private static let ro = "https://w3id.org/readout/ns#"
    private static let date = "http://www.w3.org/2001/XMLSchema#date"

    /// The days of the interval at `subject`, as `first/last`, each with its qualifiers, and then those of the whole.
    private func extent(_ document: Document, _ subject: String) -> [String] {
        func qualifiers(_ subject: String) -> [String] {
            lines(document, about: subject).filter { $0.contains("#qualifier>") }
                .map { String($0.split(separator: "#").last!.dropLast()) }
        }
        func day(_ bound: String) -> String {
            let prefix = "<\(Self.time)inXSDDate> \""
            let day =
                lines(document, about: "\(subject)/time/\(bound)").first { $0.hasPrefix(prefix) }
                .map { String($0.dropFirst(prefix.count).prefix { $0 != "\"" }) } ?? ""
            return ([day] + qualifiers("\(subject)/time/\(bound)")).joined(separator: " ")
        }
        return ["\(day("beginning"))/\(day("end"))"] + qualifiers("\(subject)/time")
    }

    @Test(arguments: [
        ("2023-06", ["2023-06-01/2023-06-30"]), ("2023", ["2023-01-01/2023-12-31"]),
        ("2023-24", ["2023-12-01/2024-02-29"]), ("202X", ["2020-01-01/2029-12-31"]),
        ("2023-02-XX", ["2023-02-01/2023-02-28"]), ("2023-06-18?", ["2023-06-18/2023-06-18", "uncertain"]),
        ("2022-11~", ["2022-11-01/2022-11-30", "approximate"]),
        ("2022-11%", ["2022-11-01/2022-11-30", "uncertain", "approximate"]),
        ("2023-06/2023-12", ["2023-06-01/2023-12-31"]), ("2023-06/..", ["2023-06-01/"]),
        ("../2023-06", ["/2023-06-30"]), ("2023-06~/", ["2023-06-01 approximate/"]),
        ("2023-06?/2023-08~", ["2023-06-01 uncertain/2023-08-31 approximate"]),
        ("2023-06-18/..", ["2023-06-18/"]), ("9999-24", ["9999-12-01/"]),
    ])
    func relatedEvent(_ date: String, _ expected: [String]) throws {
        let document = try document("related: [{id: r, title: R, relation: cause, date: '\(date)'}]")
        #expect(extent(document, "summit/d#r") == expected)
        let event = lines(document, about: "summit/d#r")
        let ends = date.split(separator: "/", omittingEmptySubsequences: false).map { $0 == ".." ? "" : $0 }
        for (term, end) in [("startDate", ends[0]), ("endDate", ends.count > 1 ? ends[1] : "")] {
            let values = event.filter { $0.hasPrefix("<https://schema.org/\(term)>") }
            #expect(values.count == (end.isEmpty ? 0 : 1))
            #expect(values.allSatisfy { $0.hasPrefix("<https://schema.org/\(term)> \"\(end)\"") })
        }
        let days = expected[0].split(separator: "/", omittingEmptySubsequences: false).map { $0.prefix(10) }
        for (terms, day) in [
            (["\(Self.sem)hasEarliestBeginTimeStamp", "\(Self.ro)earliest"], days[0]),
            (["\(Self.sem)hasLatestEndTimeStamp", "\(Self.ro)latest"], days[1]),
        ] {
            for term in terms {
                #expect(event.contains("<\(term)> \"\(day)\"^^<\(Self.date)>") == !day.isEmpty)
                #expect(event.contains { $0.hasPrefix("<\(term)>") } == !day.isEmpty)
            }
        }
        #expect(!event.contains { $0.hasPrefix("<\(Self.sem)hasBeginTimeStamp>") })
    }

    /// By when it has begun, and until when it lasts at least.
    @Test(
        arguments: [
            ("2023-06", "2023-06-30", "2023-06-01"), ("2023-06~/2023-08", "2023-06-30", "2023-08-01"),
            ("2023-06/..", "2023-06-30", nil), ("../2023-06", nil, "2023-06-01"), ("9999-24", nil, "9999-12-01"),
        ] as [(String, String?, String?)])
    func bounds(_ date: String, _ begun: String?, _ lasting: String?) throws {
        let document = try document("related: [{id: r, title: R, relation: cause, date: '\(date)'}]")
        let event = lines(document, about: "summit/d#r")
        for (term, day) in [("hasLatestBeginTimeStamp", begun), ("hasEarliestEndTimeStamp", lasting)] {
            let values = event.filter { $0.hasPrefix("<\(Self.sem)\(term)>") }
            #expect(values == (day.map { ["<\(Self.sem)\(term)> \"\($0)\"^^<\(Self.date)>"] } ?? []))
        }
    }

    /// An interval of days is its two ends, and needs no more.
    @Test(arguments: ["2022-05-12/2022-05-13", "2022-05-12/2022-05-12"])
    func anIntervalOfDays(_ date: String) throws {
        let document = try document("related: [{id: r, title: R, relation: follow-up, status: held, date: \(date)}]")
        let ends = date.split(separator: "/")
        let event = lines(document, about: "summit/d#r").filter { $0.hasSuffix("^^<\(Self.date)>") }
        #expect(
            event
                == [
                    ("https://schema.org/startDate", ends[0]), ("https://schema.org/endDate", ends[1]),
                    ("\(Self.ro)earliest", ends[0]), ("\(Self.ro)latest", ends[1]),
                    ("\(Self.sem)hasBeginTimeStamp", ends[0]), ("\(Self.sem)hasEndTimeStamp", ends[1]),
                ].map { "<\($0)> \"\($1)\"^^<\(Self.date)>" })
        #expect(lines(document, about: "summit/d#r/time").isEmpty)
    }

    /// A single day is no proper interval (OWL-Time §4.2.15), however uncertain it is.
    @Test(arguments: [("2023-06-18?", "Interval"), ("2023-06?", "ProperInterval"), ("2023-06/..", "ProperInterval")])
    func aDayIsAnInterval(_ date: String, _ type: String) throws {
        let document = try document("related: [{id: r, title: R, relation: cause, date: '\(date)'}]")
        #expect(
            lines(document, about: "summit/d#r/time").first
                == "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <\(Self.time)\(type)>")
    }

    /// What is cancelled or postponed was at no time, and had been planned for one.
    @Test(arguments: ["cancelled", "postponed"])
    func whatIsOffWasAtNoTime(_ status: String) throws {
        let document = try document(
            summit: "status: \(status), meetings: [{id: m, title: M, start: 2023-06}]",
            "related: [{id: r, title: R, relation: cause, status: \(status), date: 2022}]")
        for (event, first, last) in [
            ("summit/d", "2023-06-18", "2023-06-18"), ("summit/d#m", "2023-06-01", "2023-06-30"),
            ("summit/d#r", "2022-01-01", "2022-12-31"),
        ] {
            let lines = lines(document, about: event)
            #expect(!lines.contains { $0.contains("TimeStamp>") })
            #expect(lines.contains("<\(Self.ro)earliest> \"\(first)\"^^<\(Self.date)>"))
            #expect(lines.contains("<\(Self.ro)latest> \"\(last)\"^^<\(Self.date)>"))
            #expect(lines.contains { $0.hasPrefix("<https://schema.org/startDate>") })
        }
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
        #expect(extent(document, "summit/d#m") == ["2023-06-18/2023-06-19 approximate"])
        #expect(extent(document, "summit/d#q") == ["2023-08-01/2023-08-31"])
        #expect(
            lines(document, about: "summit/d#/history/1").contains {
                $0.hasPrefix("<https://w3id.org/readout/ns#announced> \"2023-01-30\"")
            })
    }
}
