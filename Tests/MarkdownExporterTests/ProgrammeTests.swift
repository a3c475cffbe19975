import Foundation
import MarkdownExporter
import ReadoutModel
import TestSupport
import Testing

@Suite struct ProgrammeTests {
    /// A summit in Oslo on the 2nd and 3rd of May 2030 with these meetings, and with people from a to e.
    func talks(_ meetings: String, status: String = "held", more: String = "") throws -> Document {
        try document(
            """
            readout: 1
            id: talks
            article: {title: Note}
            summit:
              title: Talks
              status: \(status)
              start: 2030-05-02
              end: 2030-05-03
              timeZone: Europe/Oslo
              place: {name: City Hall, locality: Oslo, country: "NO", latitude: 59.9, longitude: 10.7}
              meetings:
            \(meetings.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n"))
            participants:
              - {id: a, name: A}
              - {id: b, name: B}
              - {id: c, name: C}
              - {id: d, name: D}
              - {id: e, name: E}
            \(more)
            """)
    }

    /// The section of a brief under the heading "Programme", with ordinary spaces.
    func programme(_ document: Document, _ options: MarkdownOptions = options(.brief)) throws -> String {
        let text = brief(document, options)
        let heading = options.language == .german ? "## Programm\n\n" : "## Programme\n\n"
        let start = try #require(text.firstRange(of: heading)).upperBound
        let end =
            text[start...].firstRange(of: "\n## ")?.lowerBound
            ?? text[start...].firstRange(of: "\nSource: ")!.lowerBound
        return String(text[start..<end]).replacing("\u{2060}", with: "").replacing("\u{202F}", with: " ").replacing(
            "\u{A0}", with: " ")
    }

    @Test func aTableByDay() throws {
        let document = try talks(
            """
            - {title: Dinner, status: cancelled, start: 2030-05-03T19:00, participants: [a, b]}
            - {title: Opening, start: 2030-05-02T09:00, end: 2030-05-02T10:30, place: {name: Library, locality: Oslo}}
            - {title: Visit, start: 2030-05-02T12:00, place: {name: Fram Museum, locality: Bygdøy, country: "NO"}, summary: Ships.}
            - {title: Reception, place: {name: City Hall, locality: Oslo, country: "NO"}}
            - {title: Excursion, start: 2030-05, place: {locality: Malmö, country: SE}, url: "https://example.org/x"}
            """)
        #expect(
            try programme(document) == """
                | Date | Local time | Item |
                | --- | --- | --- |
                | May 2, 2030 | 09:00 – 10:30 | Opening, Library |
                |  | 12:00 | Visit, Fram Museum, Bygdøy |
                | May 3, 2030 | 19:00 | Dinner (**cancelled**) — A; B |
                | May 2030 |  | [Excursion](https://example.org/x), Malmö, Sweden |
                | Without a date |  | Reception |

                """)
        #expect(
            try programme(document, options(.full, .german))
                == """
                ### 2. Mai 2030

                | Ortszeit | Programmpunkt | Ort |
                | --- | --- | --- |
                | 09:00–10:30 Uhr | Opening | Library |
                | 12:00 Uhr | Visit | Fram Museum, Bygdøy |

                - **Visit:** Ships.

                ### 3. Mai 2030

                | Ortszeit | Programmpunkt | Teilnehmende |
                | --- | --- | --- |
                | 19:00 Uhr | Dinner (**abgesagt**) | A; B |

                ### Mai 2030

                | Programmpunkt | Ort |
                | --- | --- |
                | [Excursion](https://example.org/x) | Malmö, Schweden |

                ### Ohne Datum

                | Programmpunkt |
                | --- |
                | Reception |

                """)
    }

    /// The titles of the programme, and those of the timeline, in their order.
    func orders(_ document: Document) throws -> (programme: String, timeline: String) {
        func titles(_ text: some StringProtocol) -> String {
            String(String(text).matches(of: /\b[A-Z]{2}\b/).map { $0.output.first! })
        }
        return (titles(try programme(document)), titles(brief(document, options(.timeline)).split(separator: "# ")[1]))
    }

    /// Where the hours of a day are not all known, the record's order says more than those that are.
    @Test(arguments: [
        // The closing has no hour, and comes last.
        ("XX 2T09:00, YY 2T14:00, ZZ 2", "XYZ"), ("XX 2, YY 2T14:00, ZZ 2T09:00", "XYZ"),
        ("XX 2T14:00, YY 2T09:00", "YX"),
        ("XX 3T14:00, YY 2, ZZ 2T09:00", "YZX"), ("XX 2T14:00, YY 2T09:00, ZZ 3", "YXZ"),
        // By the clock of Oslo the last one is on the day after.
        ("XX 3, YY 3T09:00, ZZ 2T23:30Z", "XYZ"), ("XX 2T12:00Z, YY 2T13:00", "YX"),
    ])
    func theOrderOfADay(_ items: String, _ order: String) throws {
        let meetings = items.split(separator: ", ").map { item in
            let parts = item.split(separator: " ")
            return "- {title: \(parts[0]), start: 2030-05-0\(parts[1])}"
        }
        let document = try talks(meetings.joined(separator: "\n"))
        let found = try orders(document)
        #expect(found.programme == order && found.timeline == order, "\(found)")
    }

    /// The only day needs no name where it is the summit's, and an hour is one by the clocks of the place.
    @Test func aDay() throws {
        var document = try talks(
            """
            - {title: Opening, start: 2030-05-02T08:00Z}
            - {title: Talks, start: 2030-05-02T11:00, end: 2030-05-03T01:00}
            """)
        let head = "| Local time | Item |\n| --- | --- |\n"
        let rows = "| 10:00 | Opening |\n| 11:00 – May 3, 2030, 01:00 | Talks |\n"
        #expect(
            try programme(document)
                == "| Date \(head.replacing("\n|", with: "\n| --- |"))| May 2, 2030 \(rows.replacing("\n| 11", with: "\n|  | 11"))"
        )
        document.summit.end = nil
        #expect(try programme(document) == head + rows)
        #expect(try programme(document, options(.full)) == head + rows)
        document.summit.timeZone = nil
        document.summit.meetings[1].start = try Time("2030-05-02T11:00-04:00")
        document.summit.meetings[1].end = nil
        #expect(
            try programme(document)
                == "| Time | Item |\n| --- | --- |\n| 08:00 (UTC) | Opening |\n| 11:00 (UTC-04:00) | Talks |\n")
    }

    @Test func hoursInASecondZone() throws {
        let document = try talks(
            """
            - {title: Breakfast, start: 2030-05-02T00:30, end: 2030-05-02T01:30}
            - {title: Talks, start: 2030-05-02T11:00}
            - {title: Closing, start: 2030-05-02}
            """)
        var options = options(.brief)
        options.alsoIn = "America/New_York"
        #expect(
            try programme(document, options) == """
                | Date | Local time | New York | Item |
                | --- | --- | --- | --- |
                | May 2, 2030 | 00:30 – 01:30 | May 1, 2030, 18:30 – 19:30 | Breakfast |
                |  | 11:00 | 05:00 | Talks |
                |  |  |  | Closing |

                """)
    }

    /// Whoever is in every meeting is named once; so are those who are together in several.
    @Test(
        arguments: [
            ("[a, b], [c, a], [a]", ["- **In every session:** A"], ["B", "C", ""]),
            ("[a, b], [b, a]", ["- **In every session:** A; B"], nil),
            ("[a, b, c], [a, b, c], [d]", ["- **In several sessions (A):** A; B; C"], ["A", "A", "D"]),
            (
                "[a, b, c], [a, b, c], [e, c, b, a], []", ["- **In several sessions (A):** A; B; C"],
                ["A", "A", "A; E", ""]
            ),
            (
                "[c, d, e], [a, b, c], [a, b, c], [c, d, e], [c, d, e, b], [a]",
                ["- **In several sessions (A):** C; D; E", "- **In several sessions (B):** A; B; C"],
                ["A", "B", "B", "A", "A; B", "A"]
            ),
            ("[a, b], [a, b], [c]", [], ["A; B", "A; B", "C"]),
            ("[a, b, c], [a, b, d], []", [], ["A; B; C", "A; B; D", ""]),
            // Of a meeting of which nothing is known nobody can say who was there.
            ("[a], [a], []", [], ["A", "A", ""]),
        ] as [(String, [String], [String]?)])
    func namesAreSaidOnce(_ lists: String, _ lines: [String], _ cells: [String]?) throws {
        let meetings = lists.dropLast().split(separator: "], ").map { "- {title: M, participants: \($0)]}" }
        let document = try talks(meetings.joined(separator: "\n"))
        let full = try programme(document, options(.full)).split(separator: "\n").map(String.init)
        #expect(full.filter { $0.hasPrefix("- **") } == lines)
        let rows = full.filter { $0.hasPrefix("| M |") }
        #expect(rows == (cells?.map { "| M | \($0) |" } ?? meetings.map { _ in "| M |" }))
        let page = try programme(document).split(separator: "\n").map(String.init)
        #expect(page.filter { $0.hasPrefix("- **") } == lines)
        let ends = page.filter { $0.contains("| M") }
        #expect(ends == (cells ?? meetings.map { _ in "" }).map { $0.isEmpty ? "| M |" : "| M — \($0) |" })
    }

    /// What was cancelled or held within a summit that was put off is neither put off.
    @Test func aMeetingHasItsStatus() throws {
        let document = try talks(
            """
            - {title: Visit, status: cancelled}
            - {title: Reception, status: held}
            - {title: Talks, status: tentative}
            - {title: Lunch}
            """, status: "postponed")
        for template in [BriefTemplate.brief, .full] {
            let text = try programme(document, options(template))
            #expect(
                text.contains("Visit (**cancelled**) |\n") && text.contains("Reception (held) |\n")
                    && text.contains("Talks |\n") && text.contains("Lunch |\n"))
        }
    }

    @Test func wordsOfALanguage() throws {
        let french = try document(
            """
            readout: 1
            id: conference
            language: fr
            article: {title: Note, language: de-CH}
            parties: [{id: de, name: Allemagne, country: DE}]
            summit: {title: Conférence, kind: conference, status: held, start: 2030-05-01T09:00, timeZone: Europe/Paris}
            participants: [{id: d, name: Jeanne Dupont, role: Ministre, party: de, attendance: expected}]
            quotes: [{speaker: d, text: Ja, language: de, translated: {language: en-GB, text: "Yes"}}]
            """)
        let page = brief(french, options(.brief))
        #expect(fact("Date\u{A0}", in: page) == "1er mai 2030, 09:00 (heure locale)")
        #expect(fact("Statut\u{A0}", in: page) == "a eu lieu (conférence)")
        #expect(page.contains("Jeanne Dupont, Ministre (présence attendue)\n"))
        let full = brief(french)
        #expect(full.contains("*Traduction* (anglais britannique)\u{A0}: Yes\n"))
        #expect(full.contains("langue : allemand\n"))
        #expect(fact("Langue\u{A0}", in: full) == "allemand suisse")
        let german = try document(
            """
            readout: 1
            id: gespraeche
            language: de
            article: {title: Notiz, language: sr-Latn}
            summit:
              title: Gespräche
              status: held
              start: 2030-05-01T09:00
              timeZone: Europe/Berlin
              place: {locality: Aachen, country: DE, latitude: 50.7762, longitude: 6.0838}
              meetings: [{title: Runde, start: 2030-05-01T10:00, end: 2030-05-01T11:00}]
            related:
              - {title: A, relation: follow-up, date: 2030-06-01?, status: scheduled}
              - {title: B, relation: follow-up, date: 2030-06-01, status: tentative}
            """)
        let text = brief(german)
        #expect(fact("Datum", in: text) == "1. Mai 2030, 09:00 Uhr (Ortszeit)")
        #expect(fact("Ort", in: text) == "Aachen, Deutschland (Breite 50,7762; Länge 6,0838)")
        #expect(fact("Sprache", in: text) == "Serbisch (sr-Latn)")
        #expect(try programme(german, options(.brief, .german)).contains("| 10:00–11:00 Uhr | Runde |"))
        #expect(
            brief(german, options(.brief)).contains(
                "- A, 1. Juni 2030, Datum unsicher (geplant)\n- B, 1. Juni 2030 (unter Vorbehalt)\n"))
    }

    /// A title of signs alone makes no other part of a table in kramdown, nor elsewhere.
    @Test(arguments: ["-", "---", ":-:", "= =", "+---+"])
    func titlesOfSigns(_ title: String) throws {
        var document = try summit()
        document.summit.meetings = [Meeting(title: Text(title))]
        #expect(try programme(document, options(.full)) == "| Item |\n| --- |\n| \\\(title) |\n")
    }

    /// In a cell with several texts those that run from left to right are kept apart from words that run the other way.
    @Test func cellsInArabic() throws {
        let document = try talks(
            "- {title: Talks, start: 2030-05-02, status: cancelled, participants: [a]}\n- {title: محادثات}")
        #expect(
            brief(document, options(.brief, .arabic)).contains(
                "| \u{2068}Talks\u{2069} (**إلغاء**) — \u{2068}A\u{2069} |"))
    }

    /// Coordinates are for the full brief, and those of the summit are not said again.
    @Test func coordinatesOfAMeeting() throws {
        let document = try talks(
            """
            - {title: First, start: 2030-05-02, place: {name: City Hall, locality: Oslo, country: "NO", latitude: 59.9, longitude: 10.7}}
            - {title: Second, start: 2030-05-02, place: {name: Ship, latitude: 59.8, longitude: 10.6}}
            """)
        #expect(try programme(document).contains("| Second, Ship |\n"))
        let full = try programme(document, options(.full, .french))
        #expect(full.contains("| First |  |\n| Second | Ship (latitude 59,8 ; longitude 10,6) |\n"))
    }

    /// An earlier plan for the time at which the summit was held is not that time again.
    @Test(arguments: [
        ("2030-05-02/2030-05-03", "cancelled: Rain"), ("2030-05-02", "May 2, 2030, cancelled: Rain"),
        ("2030-04", "April 2030, cancelled: Rain"),
    ])
    func anEarlierPlan(_ start: String, _ words: String) throws {
        var document = try talks("- {title: M}")
        var change = Change(change: .cancelled)
        change.start = try EDTF(start)
        change.reason = "Rain"
        document.summit.history = [change]
        for template in [BriefTemplate.brief, .full] {
            #expect(fact("Earlier plan", in: brief(document, options(template))) == words)
        }
        document.summit.history[0].announced = try Time("2030-04-01")
        let timeline = brief(document, options(.timeline))
        #expect(timeline.contains("had been planned for") == !words.hasPrefix("cancelled"))
    }

    /// Where it was to be is said where that was elsewhere, and with an end of its own.
    @Test func aPlanForAnotherPlace() throws {
        var document = try talks("- {title: M}")
        var change = Change(change: .moved)
        change.start = try EDTF("2030-05-02")
        change.end = try Time("2030-05-03")
        change.place = Place()
        change.place?.name = "Castle"
        change.place?.locality = "Oslo"
        document.summit.history = [change]
        #expect(fact("Earlier plan", in: brief(document)) == "Castle, moved")
        document.summit.history[0].end = try Time("2030-05-04")
        document.summit.history[0].place?.locality = "Bergen"
        let words = fact("Earlier plan", in: brief(document))?.replacing("\u{2009}", with: " ")
        #expect(words == "May 2 – 4, 2030, Castle, Bergen, moved")
        document.summit.history[0].announced = try Time("2030-04-01")
        #expect(
            brief(document, options(.timeline)).replacing("\u{2009}", with: " ").contains(
                "- **April 1, 2030:** **moved** (had been planned for May 2 – 4, 2030), Castle, Bergen\n"))
    }

    /// What all have in common is said once, and not at all where it is that they were there.
    @Test func attendanceIsSaidWhereItSaysSomething() throws {
        var document = try talks("- {title: M}", status: "scheduled")
        #expect(brief(document).contains("## Participants\n\n- **Attendance:** expected\n\n| Name |\n| --- |\n| A |\n"))
        #expect(
            brief(document, options(.brief)).contains("## Who takes part\n\n- **Attendance:** expected\n- A\n- B\n"))
        document.participants[1].statedAttendance = .possible
        #expect(brief(document).contains("| A | expected |\n| B | possible |\n"))
        document.summit.status = .held
        #expect(brief(document).contains("| A | present |\n| B | possible |\n"))
        document.participants[1].statedAttendance = nil
        let text = brief(document)
        #expect(text.contains("## Participants\n\n| Name |\n") && !text.contains("present"))
    }

    /// Parties stand in the table of participants; what it cannot show of them is said.
    @Test func partiesAreListedOnce() throws {
        var document = try talks("- {title: M}")
        document.parties = [Party(id: "p", name: "Kingdom of Norway"), Party(id: "q", name: "Sweden")]
        document.parties[0].country = "NO"
        document.parties[1].country = "SE"
        document.participants[0].party = "p"
        document.participants[1].party = "p"
        #expect(fact("Parties", in: brief(document)) == "Kingdom of Norway (Norway); Sweden")
        document.participants[2].party = "q"
        let text = brief(document)
        #expect(fact("Parties", in: text) == nil)
        #expect(text.contains("| Kingdom of Norway (Norway) | A |\n| Kingdom of Norway | B |\n| Sweden | C |\n"))
    }

    /// What somebody said one after the other is one item; two who are not known to be one are two.
    @Test func quotesOfOneSpeaker() throws {
        let document = try talks(
            "- {title: M}",
            more: """
                quotes:
                  - {speaker: a, text: One}
                  - {speaker: a, text: Two}
                  - {speaker: {role: Aide, anonymous: true}, text: Three}
                  - {speaker: {role: Aide, anonymous: true}, text: Four}
                  - {speaker: {id: x, name: X}, text: Five}
                  - {speaker: {id: x, name: X}, text: Six}
                """)
        #expect(
            brief(document, options(.brief)).contains(
                """
                - “One” · “Two” — A
                - “Three” — Aide (anonymous)
                - “Four” — Aide (anonymous)
                - “Five” · “Six” — X

                """))
    }

    /// A page of A4 holds about sixty lines of a hundred characters.
    @Test func aPageHoldsABriefOfEachExample() throws {
        let folder = Fixture.root.appending(path: "examples").path
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".yaml") }
        #expect(names.count > 7)
        for name in names {
            let text = brief(try document(try Fixture.file("examples/\(name)")), options(.brief))
            let page = text.split(separator: "---\n\n", maxSplits: 1)[1]
            let lines = page.split(separator: "\n").reduce(0) {
                $0 + ($1.hasPrefix("#") ? 2 : 1) + ($1.count - 1) / 105
            }
            #expect(lines < 60, "\(name)")
        }
    }
}
