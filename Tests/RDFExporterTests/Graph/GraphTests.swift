import ReadoutModel
import Testing

@Suite struct GraphTests {
    @Test(arguments: [
        ("status: scheduled", "EventScheduled", "scheduled"),
        ("status: held", "EventScheduled", "held"),
        ("status: cancelled", "EventCancelled", "cancelled"),
        ("status: postponed", "EventPostponed", "postponed"),
        ("status: held, history: [{change: postponed, start: 2023-02}]", "EventRescheduled", "held"),
        ("status: held, history: [{change: moved}]", "EventScheduled", "held"),
        ("status: cancelled, history: [{change: postponed, start: 2023-02}]", "EventCancelled", "cancelled"),
    ])
    func statusOfTheSummit(_ summit: String, _ event: String, _ exact: String) throws {
        let lines = lines(try document(summit: summit), about: "summit/d")
        #expect(lines.contains("<https://schema.org/eventStatus> <https://schema.org/\(event)>"))
        #expect(lines.contains("<https://w3id.org/readout/ns#status> <https://w3id.org/readout/ns#\(exact)>"))
    }

    /// What was held, cancelled or postponed has its own status; what was still to come goes with its summit.
    @Test(arguments: [
        ("held", "held", "held", "EventScheduled"), ("held", "postponed", "postponed", "EventPostponed"),
        ("held", "tentative", "tentative", "EventScheduled"), ("cancelled", "held", "held", "EventScheduled"),
        ("postponed", "held", "held", "EventScheduled"), ("postponed", "cancelled", "cancelled", "EventCancelled"),
        ("cancelled", "postponed", "postponed", "EventPostponed"),
        ("cancelled", "scheduled", "cancelled", "EventCancelled"),
        ("postponed", "tentative", "postponed", "EventPostponed"), ("postponed", nil, "postponed", "EventPostponed"),
        ("tentative", nil, "tentative", "EventScheduled"),
    ])
    func statusOfTheProgramme(_ summit: String, _ stated: String?, _ exact: String, _ event: String) throws {
        let status = stated.map { ", status: \($0)" } ?? ""
        let document = try document(summit: "status: \(summit), meetings: [{id: m, title: M\(status)}]")
        let lines = lines(document, about: "summit/d#m")
        #expect(lines.contains("<https://schema.org/eventStatus> <https://schema.org/\(event)>"))
        #expect(lines.contains("<https://w3id.org/readout/ns#status> <https://w3id.org/readout/ns#\(exact)>"))
    }

    /// What nothing is said of is neither held nor planned; only of a follow-up it is known that it may come.
    @Test(arguments: [
        ("cause", "", nil, "EventScheduled"), ("precedent", "", nil, "EventScheduled"),
        ("follow-up", "", "tentative", "EventScheduled"), ("cause", ", status: held", "held", "EventScheduled"),
        ("precedent", ", status: cancelled", "cancelled", "EventCancelled"),
    ])
    func statusOfRelatedEvents(_ relation: String, _ stated: String, _ exact: String?, _ event: String) throws {
        let document = try document("related: [{id: r, title: R, relation: \(relation)\(stated)}]")
        let lines = lines(document, about: "summit/d#r")
        #expect(
            lines.filter { $0.contains("ns#status> ") }
                == (exact.map { ["<https://w3id.org/readout/ns#status> <https://w3id.org/readout/ns#\($0)>"] } ?? []))
        #expect(lines.contains("<https://schema.org/eventStatus> <https://schema.org/\(event)>"))
    }

    @Test(arguments: [("held", "present"), ("scheduled", "expected"), ("cancelled", "expected")])
    func whoWasThereOnlyWhereItWasHeld(_ status: String, _ attendance: String) throws {
        let document = try document(summit: "status: \(status)", "participants: [{id: a, name: A}]")
        #expect(
            lines(document, about: "summit/d#/participation/a").contains(
                "<https://w3id.org/readout/ns#attendance> <https://w3id.org/readout/ns#\(attendance)>"))
    }

    /// A speaker that is no person, also one without an id and one whose id a person has.
    @Test func anOrganizationCanSpeak() throws {
        let document = try document(
            """
            parties: [{id: p, name: P}]
            quotes:
              - {id: q, speaker: {id: nato, name: NATO, kind: organization, party: p, sameAs: ['https://example.org/n']}, text: We agree}
              - {id: r, speaker: {id: nato, name: Pat NATO}, text: I agree}
              - {id: s, speaker: {name: Envoys, kind: group}, text: So do we}
            """)
        #expect(
            lines(document, about: "organization/nato") == [
                "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Organization>",
                "<https://schema.org/name> \"NATO\"@en", "<https://schema.org/sameAs> <n>",
            ])
        #expect(lines(document, about: "summit/d#q").contains("<https://schema.org/creator> <organization/nato>"))
        #expect(lines(document, about: "summit/d#r").contains("<https://schema.org/creator> <person/nato>"))
        #expect(lines(document, about: "person/nato").contains("<https://schema.org/name> \"Pat NATO\"@en"))
        let envoys = lines(document, about: "summit/d#s/speaker")
        #expect(envoys.contains("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Organization>"))
        #expect(envoys.contains("<https://w3id.org/readout/ns#kind> <https://w3id.org/readout/ns#group>"))
    }

    @Test(arguments: [
        ("country: FI", true), ("kind: state", true), ("kind: group", false),
        ("country: FI, kind: organization", false), ("sameAs: []", false),
    ])
    func aPartyIsAStateOrNot(_ party: String, _ isState: Bool) throws {
        let document = try document("parties: [{id: p, name: P, \(party)}]")
        let type = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> "
        #expect(
            lines(document, about: "party/p").filter { $0.hasPrefix(type) }
                == (["Organization"] + (isState ? ["Country"] : [])).map { "\(type)<https://schema.org/\($0)>" })
    }

    /// What has a record of its own is described there, people and all; here is that the summit is related to it.
    @Test func anEventWithARecordIsLeftToIt() throws {
        let document = try document(
            """
            related:
              - {id: bali, title: Bali, relation: precedent, record: bali-2022-11, date: 2022-11-15, place: {locality: Bali},
                 participants: [{id: biden, name: Joe Biden}]}
              - {id: next, title: Next, relation: follow-up, url: 'https://example.org/next', sameAs: ['https://example.org/n']}
            """)
        let related = "<https://w3id.org/readout/ns#related> "
        #expect(
            lines(document, about: "summit/d").filter { $0.hasPrefix(related) } == [
                related + "<summit/bali-2022-11>", related + "<summit/d#next>",
            ])
        for name in ["summit/bali-2022-11", "summit/d#bali", "summit/d#bali/place", "person/biden"] {
            #expect(lines(document, about: name) == [], "\(name)")
        }
        let next = lines(document, about: "summit/d#next")
        #expect(next.contains("<https://schema.org/url> <next>"))
        #expect(next.contains("<https://schema.org/sameAs> <n>"))
    }

    @Test func eventsAreTheSameAsOthers() throws {
        let document = try document(
            summit: "sameAs: ['https://example.org/s'], "
                + "meetings: [{id: m, title: M, url: 'https://example.org/m', sameAs: ['https://example.org/x']}]")
        #expect(lines(document, about: "summit/d").contains("<https://schema.org/sameAs> <s>"))
        let meeting = lines(document, about: "summit/d#m")
        #expect(meeting.contains("<https://schema.org/sameAs> <x>"))
        #expect(meeting.contains("<https://schema.org/url> <m>"))
    }

    @Test(arguments: [
        ("2023-06-18T14:30Z", "2023-06-18T14:30:00Z", false), ("2023-06-18T14:30Z", "2023-06-18T22:30+08:00", false),
        ("2023-06-18T14:30Z", "2023-06-18T14:31Z", true), ("2023-06-18", "2023-06-18?", false),
        ("2023-06-18", "2023-02", true), ("2023-06-18", "2023-02/2023-03", true),
    ])
    func anotherTimeIsRescheduled(_ start: String, _ plan: String, _ isRescheduled: Bool) throws {
        var document = Document(
            id: "d", article: Article(title: "A"), summit: Summit(title: "S", start: try Time(start)))
        var change = Change(change: .rescheduled)
        change.start = try EDTF(plan)
        document.summit.history = [change]
        let status = lines(document, about: "summit/d").filter { $0.contains("eventStatus") }
        #expect(status.contains { $0.contains("EventRescheduled") } == isRescheduled)
    }

    @Test(arguments: [
        ("CC-BY-4.0", "https://spdx.org/licenses/CC-BY-4.0"), ("GPL-2.0+", "https://spdx.org/licenses/GPL-2.0+"),
        ("https://e.org/l", "https://e.org/l"),
    ])
    func license(_ license: String, _ iri: String) throws {
        let document = try document(article: "{title: Source, url: 'https://e.org/a', license: '\(license)'}")
        #expect(lines(document, about: "https://e.org/a").contains("<https://schema.org/license> <\(iri)>"))
    }

    @Test func languages() throws {
        let document = try document(
            """
            language: x-klingon
            quotes:
              - {id: q, text: Hola, language: es-419, speaker: {name: N}, medium: tweet, translated: {language: en, text: Hello}}
            """)
        #expect(lines(document, about: "summit/d").contains("<https://schema.org/name> \"Summit\"@x-klingon"))
        let quote = lines(document, about: "summit/d#q")
        #expect(quote.contains("<https://schema.org/text> \"Hola\"@es-419"))
        #expect(quote.contains("<https://schema.org/inLanguage> \"es-419\""))
        #expect(quote.contains("<https://schema.org/workTranslation> <summit/d#q/translation>"))
        #expect(
            lines(document, about: "summit/d#q/translation") == [
                "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Quotation>",
                "<https://schema.org/text> \"Hello\"@en", "<https://schema.org/inLanguage> \"en\"",
                "<https://schema.org/translationOfWork> <summit/d#q>",
            ])
        #expect(quote.contains("<https://w3id.org/readout/ns#medium> \"tweet\"@x-klingon"))
    }

    /// A tag is in the case of RFC 5646 §2.1.1, wherever it stands, so that one language is one.
    @Test func languagesInOneCase() throws {
        let document = try document(
            """
            language: EN-us
            quotes: [{id: q, text: Hola, language: ES-latn-mx, speaker: {name: N}, translated: {language: zh-HANT, text: T}}]
            """, article: "{title: Source, language: FR-ca}")
        #expect(lines(document, about: "summit/d").contains("<https://schema.org/name> \"Summit\"@en-US"))
        let inLanguage = lines(document).filter { $0.contains("inLanguage> ") }.map { $0.split(separator: "\"")[1] }
        #expect(inLanguage == ["en-US", "fr-CA", "es-Latn-MX", "zh-Hant"])
        #expect(lines(document, about: "summit/d#q").contains("<https://schema.org/text> \"Hola\"@es-Latn-MX"))
        #expect(export(document, .jsonld).contains("\"@language\": \"en-US\""))
    }

    /// Plans, programme, participations and quotes are in the order of the record.
    @Test func positions() throws {
        let document = try document(
            summit: """
                history: [{change: postponed, reason: first}, {change: cancelled, reason: second}],
                meetings: [{title: Opening}, {title: Talks}, {id: signing, title: Signing}]
                """,
            """
            participants: [{id: b, name: B}, {id: a, name: A}]
            quotes: [{text: One, speaker: a}, {text: Two, speaker: b}]
            """)
        let position = "<https://schema.org/position> "
        let positions = lines(document).filter { $0.contains(position) }.map {
            $0.replacing(position, with: "").replacing("^^<http://www.w3.org/2001/XMLSchema#integer> .", with: "")
        }
        #expect(
            positions == [
                "<summit/d#/history/1> \"1\"", "<summit/d#/history/2> \"2\"", "<summit/d#/participation/b> \"1\"",
                "<summit/d#/participation/a> \"2\"", "<summit/d#meeting-1> \"1\"", "<summit/d#meeting-2> \"2\"",
                "<summit/d#signing> \"3\"", "<summit/d#quote-1> \"1\"", "<summit/d#quote-2> \"2\"",
            ])
        #expect(
            lines(document, about: "summit/d#/history/2").contains(
                "<https://w3id.org/readout/ns#kind> <https://w3id.org/readout/ns#cancelled>"))
    }

    /// The closed lists are concepts of the ontology.
    @Test func closedLists() throws {
        let document = try document(
            summit: "kind: call",
            """
            objectives: [{id: o, text: O, priority: primary}, {id: s, text: S}]
            related: [{id: r, title: R, relation: precedent, kind: multilateral-summit}]
            """)
        let ro = "<https://w3id.org/readout/ns#"
        let eventType = "<http://semanticweb.cs.vu.nl/2009/11/sem/eventType> "
        #expect(lines(document, about: "summit/d").contains("\(eventType)\(ro)call>"))
        #expect(lines(document, about: "summit/d#r").contains("\(eventType)\(ro)multilateralSummit>"))
        #expect(lines(document, about: "summit/d#o").contains("\(ro)priority> \(ro)primary>"))
        #expect(lines(document, about: "summit/d#s").contains("\(ro)priority> \(ro)secondary>"))
        #expect(lines(document, about: "summit/d").contains("\(ro)precedent> <summit/d#r>"))
        #expect(!lines(document).contains { $0.contains("\(ro)relation>") })
    }

    /// Whose kind nobody gave has none.
    @Test func noKindIsMadeUp() throws {
        #expect(!lines(try document()).contains { $0.contains("eventType") })
    }

    /// What a quote is about, or was said at, is no word about where it was said.
    @Test func noPlaceOfWords() throws {
        let document = try document(
            summit: "meetings: [{id: m, title: Talks, place: {name: Guest House}}]",
            "quotes: [{id: q, text: T, speaker: {name: N}, meeting: m}]")
        let quote = lines(document, about: "summit/d#q")
        #expect(quote.contains("<https://w3id.org/readout/ns#meeting> <summit/d#m>"))
        #expect(!quote.contains { $0.contains("/place>") || $0.contains("locationCreated") })
    }

    /// A record is derived from its article, which need not be where the facts were seen first.
    @Test func derivation() throws {
        let document = try document()
        #expect(
            lines(document, about: "document/d") == [
                "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/prov#Entity>",
                "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/CreativeWork>",
                "<https://schema.org/about> <summit/d>", "<https://schema.org/isBasedOn> <article/d>",
                "<https://schema.org/inLanguage> \"en\"",
                "<https://schema.org/version> \"0\"^^<http://www.w3.org/2001/XMLSchema#integer>",
                "<http://www.w3.org/ns/prov#wasDerivedFrom> <article/d>",
            ])
    }

    /// Beside each name a label, where they are asked for.
    @Test func labels() throws {
        let document = try document(
            summit: "place: {locality: Oslo}",
            "participants: [{id: p, name: P}]\nquotes: [{text: T, speaker: {id: p, name: Q}}]")
        var options = options(.ntriples)
        #expect(!export(document, options, .alone).text.contains("rdf-schema#label"))
        options.labels = true
        let triples = TripleReader.read(export(document, options, .alone).text)
        func named(_ predicate: String) -> [String] {
            triples.filter { $0.predicate == "<\(predicate)>" }.map { "\($0.subject) \($0.object)" }
        }
        #expect(named("https://schema.org/name").count == 5)
        #expect(named("https://schema.org/name") == named("http://www.w3.org/2000/01/rdf-schema#label"))
    }

    @Test func places() throws {
        let document = try document(
            summit: """
                place: {name: Hall, address: Street 1, locality: Beijing, country: CN, latitude: 1e1, longitude: -0.50},
                meetings: [{title: M, place: {locality: Oslo}}, {title: N, place: {country: 'NO', latitude: 1}}]
                """)
        let type = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> "
        let decimal = "^^<http://www.w3.org/2001/XMLSchema#decimal>"
        for (place, expected) in [
            (
                "summit/d#/place",
                [
                    "\(type)<https://schema.org/Place>", "<https://schema.org/name> \"Hall\"@en",
                    "<https://schema.org/address> <summit/d#/place/address>",
                    "<https://schema.org/geo> <summit/d#/place/geo>",
                ]
            ),
            (
                "summit/d#/place/address",
                [
                    "\(type)<https://schema.org/PostalAddress>", "<https://schema.org/streetAddress> \"Street 1\"@en",
                    "<https://schema.org/addressLocality> \"Beijing\"@en", "<https://schema.org/addressCountry> \"CN\"",
                ]
            ),
            (
                "summit/d#/place/geo",
                [
                    "\(type)<https://schema.org/GeoCoordinates>", "<https://schema.org/latitude> \"10\"\(decimal)",
                    "<https://schema.org/longitude> \"-0.50\"\(decimal)",
                ]
            ),
            // A place without a name is called by its town.
            (
                "summit/d#meeting-1/place",
                [
                    "\(type)<https://schema.org/Place>", "<https://schema.org/name> \"Oslo\"@en",
                    "<https://schema.org/address> <summit/d#meeting-1/place/address>",
                ]
            ),
            // One coordinate is no point.
            (
                "summit/d#meeting-2/place",
                [
                    "\(type)<https://schema.org/Place>",
                    "<https://schema.org/address> <summit/d#meeting-2/place/address>",
                ]
            ),
        ] { #expect(lines(document, about: place) == expected) }
    }

    /// An earlier plan has its own dates and its own place.
    @Test func plans() throws {
        let document = try document(
            summit: """
                history: [{change: moved, start: 2023-02, end: 2023-03, place: {name: Hall, locality: Oslo}, announced: 2023-01-30,
                reason: Illness}, {change: rescheduled, start: 2023-04-01/2023-04-02}]
                """)
        let (ro, date) = ("<https://w3id.org/readout/ns#", "^^<http://www.w3.org/2001/XMLSchema#date>")
        let month = "^^<http://www.w3.org/2001/XMLSchema#gYearMonth>"
        let plan = "summit/d#/history/1"
        #expect(
            lines(document, about: plan).dropFirst(2) == [
                "\(ro)kind> \(ro)moved>", "<https://schema.org/startDate> \"2023-02\"\(month)",
                "<https://schema.org/endDate> \"2023-03\"\(month)", "\(ro)announced> \"2023-01-30\"\(date)",
                "<https://schema.org/description> \"Illness\"@en", "<https://schema.org/location> <\(plan)/place>",
                "<http://www.w3.org/2006/time#hasTime> <\(plan)/time>",
            ])
        #expect(lines(document, about: "\(plan)/place").contains("<https://schema.org/name> \"Hall\"@en"))
        #expect(lines(document, about: "\(plan)/place/address").count == 2)
        #expect(lines(document, about: "\(plan)/time/end").last?.contains("2023-03-31") == true)
        #expect(
            lines(document, about: "summit/d#/history/2").dropFirst(3) == [
                "<https://schema.org/startDate> \"2023-04-01\"\(date)",
                "<https://schema.org/endDate> \"2023-04-02\"\(date)",
            ])
        let previous = lines(document, about: "summit/d").filter { $0.contains("previousStartDate") }
        #expect(previous.map { $0.split(separator: "\"")[1] } == ["2023-02", "2023-04-01"])
    }
}
