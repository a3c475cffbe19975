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
            lines(document, about: "summit/d#participation/a").contains(
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
        #expect(envoys.contains("<https://w3id.org/readout/ns#kind> \"group\""))
    }

    @Test(arguments: [
        ("country: FI", "Country"), ("kind: state", "Country"), ("kind: group", "Organization"),
        ("country: FI, kind: organization", "Organization"), ("sameAs: []", "Organization"),
    ])
    func aPartyIsAStateOrNot(_ party: String, _ type: String) throws {
        let document = try document("parties: [{id: p, name: P, \(party)}]")
        #expect(
            lines(document, about: "party/p").contains(
                "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/\(type)>"))
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

    @Test func whoIsAbsentDoesNotAttend() throws {
        let document = try document(
            """
            participants:
              - {id: a, name: A, attendance: absent}
              - {id: b, name: B, kind: group, attendance: possible}
            """)
        let summit = lines(document, about: "summit/d")
        #expect(summit.filter { $0.contains("participation> ") }.count == 2)
        #expect(
            summit.filter { $0.contains("attendee> ") } == ["<https://schema.org/attendee> <summit/d#participation/b>"])
        #expect(lines(document, about: "organization/b").contains("<https://w3id.org/readout/ns#kind> \"group\""))
        #expect(
            lines(document, about: "summit/d#participation/b").contains(
                "<https://schema.org/attendee> <organization/b>"))
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

    @Test func whoSpeaksFromOutside() throws {
        let document = try document(
            """
            quotes:
              - {id: q, text: One, speaker: {name: N, role: R, organization: O, anonymous: true}}
              - {text: Two, speaker: {id: p, name: P}}
            related:
              - {title: T, relation: cause, participants: [{id: p, name: P}, {name: Z}]}
            """)
        #expect(
            lines(document, about: "summit/d#q/speaker") == [
                "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Person>",
                "<https://schema.org/name> \"N\"@en", "<https://schema.org/jobTitle> \"R\"@en",
                "<https://schema.org/affiliation> \"O\"@en",
            ])
        #expect(lines(document, about: "summit/d#quote-2").contains("<https://schema.org/creator> <person/p>"))
        #expect(lines(document, about: "person/p").count == 2)
        #expect(
            lines(document, about: "summit/d#related-1").filter { $0.contains("attendee") } == [
                "<https://schema.org/attendee> <person/p>",
                "<https://schema.org/attendee> <summit/d#related-1/participant/2>",
            ])
        #expect(
            lines(document, about: "summit/d#related-1/participant/2").contains("<https://schema.org/name> \"Z\"@en"))
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

    @Test func oneCoordinateIsNoPoint() throws {
        let document = try document(
            summit: "place: {latitude: 1e1}, meetings: [{title: M, place: {latitude: 1e1, longitude: -0.50}}]")
        #expect(lines(document, about: "summit/d#/place").count == 1)
        #expect(
            lines(document, about: "summit/d#meeting-1/place/geo").dropFirst() == [
                "<https://schema.org/latitude> \"10\"^^<http://www.w3.org/2001/XMLSchema#decimal>",
                "<https://schema.org/longitude> \"-0.50\"^^<http://www.w3.org/2001/XMLSchema#decimal>",
            ])
    }
}
