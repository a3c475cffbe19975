import MarkdownExporter
import ReadoutModel
import Testing

@Suite struct BriefTests {
    /// What a record has nothing to show for is no link that nobody sees, and no four stars.
    /// Nobody was present at what is to come, or was called off.
    @Test(arguments: [("scheduled", "expected"), ("cancelled", "expected"), ("held", "present")])
    func whoWasThereOnlyWhereItWasHeld(_ status: String, _ attendance: String) throws {
        let document = try document(
            """
            readout: 1
            id: visit-2030
            article: {title: Note}
            parties: [{id: fi, name: Finland, country: FI}]
            summit: {title: Visit to Oslo, status: \(status), start: 2030-05-02}
            participants: [{id: doe, name: Jane Doe, party: fi}]
            """)
        let row = attendance == "present" ? "| Finland | Jane Doe |" : "| Finland | Jane Doe | \(attendance) |"
        #expect(brief(document).contains("\n\(row)\n"))
        let short = brief(document, options(.brief))
        #expect(short.contains(attendance == "present" ? "Jane Doe\n" : "Jane Doe (\(attendance))\n"))
    }

    @Test func pagesAndKindsAreSaid() throws {
        let document = try document(
            """
            readout: 1
            id: talks
            article: {title: Note}
            parties: [{id: g, name: Seven, kind: group}, {id: fi, name: Finland, country: FI}]
            summit:
              title: Talks
              start: 2030-05-02
              meetings: [{title: Opening, url: "https://example.org/opening"}]
            quotes:
              - {speaker: {name: NATO, kind: organization, party: g}, text: We agree}
              - {speaker: {name: Jane Doe, role: Envoy, party: fi}, text: So do I}
            related: [{title: Next, relation: follow-up, url: "https://example.org/next"}]
            """)
        let text = brief(document)
        #expect(text.contains("- **Parties:** Seven (group); Finland\n"))
        #expect(text.contains("> — NATO, Seven (organization)\n"))
        #expect(text.contains("> — Jane Doe, Envoy, Finland\n"))
        #expect(text.contains("| [Opening](https://example.org/opening) |\n"))
        #expect(text.contains("- **Web page:** <https://example.org/next>\n"))
    }

    /// The kind `other` is what stands where nothing is said, so it is not said.
    @Test func aKindThatIsNotGivenIsNotSaid() throws {
        var options = options()
        let option = try #require(MarkdownOptions.declarations.first { $0.name == "frontMatter" })
        try option.set(&options, "kind=kind,id=id")
        var document = try summit()
        #expect(brief(document, options).hasPrefix("---\nid: t\n---\n"))
        document.summit.kind = .other
        #expect(brief(document, options).hasPrefix("---\nkind: other\nid: t\n---\n"))
    }

    /// Of a cause nothing is said but what the record says, and what has happened is not what may follow.
    @Test func relatedEventsHaveTheStatusThatIsKnown() throws {
        let document = try document(
            """
            readout: 1
            id: held-causes
            article: {title: Note}
            summit: {title: Talks, start: 2022-03-10}
            related:
              - {title: Invasion, relation: cause, date: 2022-02-24}
              - {title: Review, relation: follow-up, date: 2023-06-01}
              - {title: Entry into force, relation: follow-up, date: 2023-01-01, status: held}
            """)
        let full = brief(document)
        #expect(
            full.contains(
                """
                ## Background

                ### Invasion

                - **Relation:** cause
                - **Date:** February 24, 2022

                ## What followed

                ### Entry into force

                - **Date:** January 1, 2023
                - **Status:** held

                ## What may follow

                ### Review

                - **Date:** June 1, 2023
                - **Status:** tentative

                """))
        let short = brief(document, options(.brief))
        #expect(
            short.contains(
                """
                ## What followed

                - Entry into force, January 1, 2023

                ## What is next

                - Review, June 1, 2023 (tentative)

                """))
        #expect(brief(document, options(.timeline)).contains("- **February 24, 2022:** Invasion\n"))
    }

    @Test func textsOfWhiteSpace() throws {
        var document = try summit(" ")
        document.article.title = "\u{3000}"
        document.article.url = "https://example.org/a"
        document.parties = [Party(id: "a", name: " ")]
        document.participants = [Participant(id: "p", name: "Name")]
        document.participants[0].party = "a"
        document.objectives = [Objective(text: "Peace")]
        document.objectives[0].party = "a"
        #expect(brief(document).contains("- **Article:** <https://example.org/a>\n"))
        document.article.url = "urn:a"
        #expect(brief(document).contains("- **Article:** urn:a\n"))
        #expect(digest([document]).contains(" [t](#summit:t)\n"))
        for template in BriefTemplate.allCases {
            #expect(!brief(document, options(template)).contains("****"), "\(template)")
        }
    }

    @Test func aCompleteBrief() throws {
        let source = """
            readout: 1
            id: vienna-1961-06
            revision: 1
            updated: 1961-06-05
            article: {title: The Vienna talks, url: https://example.org/vienna, publisher: The Paper, author: A. Writer,
              published: 1961-06-05, language: en, license: CC0-1.0}
            parties:
              - {id: us, name: United States, country: US}
              - {id: su, name: Soviet Union}
            summit:
              title: Vienna summit
              kind: bilateral-meeting
              status: held
              start: 1961-06-03
              end: 1961-06-04
              timeZone: Europe/Vienna
              place: {locality: Vienna, country: AT}
              topics: [Berlin, Laos]
              history: [{change: moved, start: 1961-05~, announced: 1961-05-19, reason: Stockholm had been considered.}]
              summary: |
                Two days of talks.
                No agreement.

                The tone was grim.
              meetings:
                - {id: day-2, title: Second day, start: 1961-06-04T10:00, end: 1961-06-04T15:30,
                   place: {name: Soviet embassy}, participants: [kennedy, khrushchev], summary: Berlin.}
                - {title: Dinner, status: cancelled}
            participants:
              - {id: khrushchev, name: Nikita Khrushchev, role: Premier, party: su}
              - {id: kennedy, name: John F. Kennedy, role: President, party: us}
              - {id: press, name: The press, kind: group, attendance: expected}
            objectives:
              - {text: Take each other's measure}
              - {text: Settle Berlin, party: su, priority: primary}
            quotes:
              - {speaker: kennedy, text: It will be a cold winter., said: 1961-06-04, medium: talks, meeting: day-2,
                 source: https://example.org/winter}
              - {speaker: {role: Delegate, organization: Foreign Office, anonymous: true}, text: Es war frostig., language: de,
                 translated: {language: en, text: It was frosty.}}
            related:
              - {title: The U-2 incident, relation: cause, date: 1960-05-01, note: A plane was shot down.}
              - {title: Another meeting, relation: follow-up, kind: conference, date: 1961-12/.., place: {locality: Geneva},
                 participants: [kennedy, {name: Dean Rusk, role: Secretary of State}]}
            """
        #expect(
            brief(try document(source)) == """
                ---
                id: vienna-1961-06
                title: Vienna summit
                date: "1961-06-03"
                end: "1961-06-04"
                status: held
                place: Vienna, AT
                tags:
                  - Berlin
                  - Laos
                language: en
                source: https://example.org/vienna
                ---

                # Vienna summit

                - **Date:** June 3 – 4, 1961
                - **Time zone:** Europe/Vienna
                - **Place:** Vienna, Austria
                - **Kind:** bilateral meeting
                - **Status:** held
                - **Earlier plan:** May 1961, approximately, moved (announced May 19, 1961): Stockholm had been considered.
                - **Topics:** Berlin; Laos

                Two days of talks.\\
                No agreement.

                The tone was grim.

                ## Participants

                | Party | Name | Role | Attendance |
                | --- | --- | --- | --- |
                | United States | John F. Kennedy | President | present |
                | Soviet Union | Nikita Khrushchev | Premier | present |
                |  | The press (group) |  | expected |

                ## Objectives

                **Primary**

                - Settle Berlin (Soviet Union)

                **Secondary**

                - Take each other's measure

                ## Programme

                ### June 4, 1961

                | Local time | Item | Place | Participants |
                | --- | --- | --- | --- |
                | 10:00\u{202F}–\u{2060}\u{202F}15:30 | Second day | Soviet embassy | John F. Kennedy; Nikita Khrushchev |

                - **Second day:** Berlin.

                ### Without a date

                | Item |
                | --- |
                | Dinner (**cancelled**) |

                ## Quotes

                > It will be a cold winter.
                >
                > — John F. Kennedy, President\\
                > June 4, 1961 · talks · Second day · [source](https://example.org/winter)

                > Es war frostig.
                >
                > *Translation* (English): It was frosty.
                >
                > — Delegate, Foreign Office (anonymous)\\
                > in German

                ## Background

                ### The U-2 incident

                - **Relation:** cause
                - **Date:** May 1, 1960

                A plane was shot down.

                ## What may follow

                ### Another meeting

                - **Date:** from December 1961
                - **Place:** Geneva
                - **Kind:** conference
                - **Status:** tentative
                - **Participants:** John F. Kennedy; Dean Rusk, Secretary of State

                ## Source

                - **Article:** [The Vienna talks](https://example.org/vienna)
                - **Publisher:** The Paper
                - **Author:** A. Writer
                - **Published:** June 5, 1961
                - **Language:** English
                - **License:** CC0-1.0
                - **Record:** vienna-1961-06, English, revision 1, updated June 5, 1961

                """)
    }

    @Test func theSmallestBriefHasNoEmptySections() throws {
        #expect(
            brief(try summit()) == """
                ---
                id: t
                title: T
                date: "2023-06-18"
                status: scheduled
                language: en
                source: A
                ---

                # T

                - **Date:** June 18, 2023
                - **Status:** scheduled

                ## Source

                - **Article:** A
                - **Record:** t, English, revision 0

                """)
    }

    /// Every text of a record, each told apart, has a place in the brief and another in the digest.
    @Test func noFactIsLost() throws {
        let source = """
            readout: 1
            id: id-
            language: ru
            revision: 4711
            updated: 2020-01-01
            article: {title: f1-, url: https://example.org/f2-, publisher: f3-, author: f4-, published: 2020-01-02,
              language: en, license: https://example.org/f5-, text: not-shown, x-a: not-shown}
            parties: [{id: p, name: f6-, country: FR, sameAs: [https://not-shown.example/]}, {id: q, name: f7-}]
            summit:
              title: f8-
              kind: signing
              status: postponed
              start: 2020-01-03T09:15+01:00
              end: 2020-01-07T11:00Z
              timeZone: Europe/Paris
              place: {name: f9-, address: f10-, locality: f11-, country: DE, latitude: 1.5, longitude: -2.25}
              host: q
              url: https://example.org/f12-
              summary: f13-
              topics: [f14-, f15-]
              history: [{change: rescheduled, start: 2020-01-05, announced: 2020-01-06, reason: f16-}]
              meetings: [{id: m, title: f17-, status: tentative, start: 2020-01-04, end: 2021-01-08,
                place: {name: f18-}, participants: [b], summary: f19-}]
              x-b: not-shown
            participants:
              - {id: a, name: f20-, role: f21-, party: p, attendance: absent}
              - {id: b, name: f22-, kind: organization, attendance: possible}
            objectives: [{text: f23-, party: p, priority: primary}, {text: f24-}]
            quotes:
              - {speaker: a, text: f25-, language: es, translated: {language: it, text: f26-}, said: 2020-01-09,
                 medium: f27-, meeting: m, source: https://example.org/f28-}
              - {speaker: {id: not-shown, name: f29-, role: f30-, organization: f31-}, text: f32-}
              - {speaker: {role: f33-, organization: f34-, anonymous: true}, text: f35-}
            related:
              - {title: f36-, relation: precedent, kind: call, date: 2020-01-10/2021-01-11, status: cancelled,
                 place: {locality: f37-}, participants: [b, {name: f38-, role: f39-, organization: f40-}], note: f41-}
              - {title: f42-, relation: follow-up}
            """
        let document = try document(source)
        for text in [brief(document), digest([document])] {
            for number in 1...42 { #expect(text.contains("f\(number)-"), "f\(number)") }
            for day in 1...11 { #expect(text.contains("January \(day)"), "day \(day)") }
            for word in [
                "id-", "Russian", "4711", "(France)", "signing", "**postponed**", "09:15", "UTC+01:00", "Europe/Paris",
                "Germany",
                "latitude 1.5", "longitude -2.25", "**Host:** f7-", "rescheduled", "**Status:** tentative", "absent",
                "possible",
                "organization", "Primary", "in Spanish", "(Italian)", "anonymous", "precedent", "call", "**cancelled**",
                "What may follow",
            ] {
                #expect(text.contains(word), "\(word)")
            }
            #expect(!text.contains("not-shown"))
        }
    }

    @Test(arguments: [
        (EventStatus.cancelled, "**Cancelled.** "), (.postponed, "**Postponed.** "), (.tentative, "**Tentative.** "),
    ])
    func aSummitThatMayNotTakePlaceSaysSoFirst(_ status: EventStatus, _ words: String) throws {
        var document = try summit()
        document.summit.status = status
        #expect(brief(document).contains("# T\n\n\(words)"))
    }

    @Test func aMeetingHasAStatusWhereItDiffers() throws {
        var document = try summit()
        document.summit.status = .cancelled
        document.summit.meetings = [Meeting(title: "M")]
        #expect(
            brief(document).hasSuffix(
                "| M |\n\n## Source\n\n- **Article:** A\n- **Record:** t, English, revision 0\n"))
        document.summit.meetings[0].statedStatus = .held
        #expect(brief(document).contains("| M (held) |\n"))
    }

    @Test func aPlaceMayBeCoordinatesAlone() throws {
        var document = try summit()
        var place = Place()
        place.latitude = Number(text: "39.90")
        place.longitude = Number(text: "-116.4e0")
        document.summit.place = place
        #expect(fact("Coordinates", in: brief(document)) == "latitude 39.90, longitude -116.4e0")
        place.locality = "Beijing"
        place.latitude = nil
        document.summit.place = place
        #expect(fact("Place", in: brief(document)) == "Beijing (longitude -116.4e0)")
    }

    /// A hard break before nothing would be seen as a backslash.
    @Test func whatIsBlankIsNotShown() throws {
        var document = try summit()
        document.summit.topics = ["", " "]
        document.article.publisher = ""
        document.article.author = "\u{A0}"
        var quote = Quote(speaker: .person(Person()), text: "Words")
        quote.medium = " "
        document.quotes = [quote]
        let text = brief(document)
        #expect(!text.contains("\\\n"))
        for word in ["Topics", "Publisher", "Author"] { #expect(!text.contains(word), "\(word)") }
    }

    @Test func anAnonymousSpeakerIsMarked() throws {
        var document = try summit()
        var person = Person()
        person.anonymous = true
        document.quotes = [Quote(speaker: .person(person), text: "Words")]
        #expect(brief(document).contains("> Words\n>\n> — anonymous\n"))
        person.name = "A source"
        document.quotes = [Quote(speaker: .person(person), text: "Words")]
        #expect(brief(document).contains("> Words\n>\n> — A source (anonymous)\n"))
    }

    @Test func frontMatterStaysYAML() throws {
        var document = try summit("a: b\n---\nc", start: "2023")
        document.summit.topics = ["no", "# x", "1e3"]
        document.summit.place = Place()
        let text = brief(document)
        #expect(
            text.hasPrefix(
                """
                ---
                id: t
                title: |-
                  a: b
                  ---
                  c
                date: "2023"
                status: scheduled
                tags:
                  - "no"
                  - "# x"
                  - "1e3"
                language: en
                source: A
                ---

                # a: b --- c

                """))
        #expect(fact("Place", in: text) == nil)
    }
}
