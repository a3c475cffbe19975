import ReadoutModel
import Testing

/// Who was there, who was not, and who is not named.
@Suite struct PeopleTests {
    private let attendee = "<https://schema.org/attendee> "
    private let actor = "<http://semanticweb.cs.vu.nl/2009/11/sem/hasActor> "
    private let type = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> "

    private func people(_ lines: [String], _ predicate: String) -> [String] {
        lines.filter { $0.hasPrefix(predicate) }.map { String($0.dropFirst(predicate.count)) }
    }

    private static let participants = """
        participants:
          - {id: here, name: Here, attendance: present}
          - {id: gone, name: Gone, kind: group, attendance: absent}
          - {id: maybe, name: Maybe, attendance: possible}
          - {id: due, name: Due, kind: organization, attendance: expected}
        related:
          - {id: r, title: R, relation: follow-up, date: 2022, status: cancelled, participants: [here]}
          - {id: s, title: S, relation: precedent, status: held, participants: [here, {id: x, name: X}]}
          - {id: t, title: T, relation: precedent, participants: [here]}
        """

    private func summit(_ status: String) throws -> Document {
        try document(
            summit: """
                status: \(status), meetings: [{id: m1, title: M, participants: [here, gone, maybe], status: held},
                {id: m2, title: N, participants: [here, maybe], status: cancelled}]
                """, Self.participants)
    }

    /// The absent attend nothing; those who are expected or may come do not act.
    @Test func attendeesAndActors() throws {
        let document = try summit("held")
        for (event, attendees, actors) in [
            ("summit/d", ["<person/here>", "<person/maybe>", "<organization/due>"], ["<person/here>"]),
            ("summit/d#m1", ["<person/here>", "<person/maybe>"], ["<person/here>"]),
            ("summit/d#m2", ["<person/here>", "<person/maybe>"], []),
            ("summit/d#r", ["<person/here>"], []),
            ("summit/d#s", ["<person/here>", "<person/x>"], ["<person/here>", "<person/x>"]),
            ("summit/d#t", ["<person/here>"], []),
        ] as [(String, [String], [String])] {
            #expect(people(lines(document, about: event), attendee) == attendees, "\(event)")
            #expect(people(lines(document, about: event), actor) == actors, "\(event)")
        }
        #expect(lines(document, about: "summit/d").filter { $0.contains("participation> ") }.count == 4)
        #expect(
            lines(document, about: "summit/d#/participation/gone") == [
                "\(type)<https://schema.org/Role>",
                "<https://schema.org/position> \"2\"^^<http://www.w3.org/2001/XMLSchema#integer>",
                "\(attendee)<organization/gone>",
                "<https://w3id.org/readout/ns#attendance> <https://w3id.org/readout/ns#absent>",
            ])
        #expect(
            lines(document, about: "organization/gone").contains(
                "<https://w3id.org/readout/ns#kind> <https://w3id.org/readout/ns#group>"))
    }

    /// Nobody has been at what was not held.
    @Test(arguments: ["scheduled", "tentative", "cancelled", "postponed"])
    func noActorsOfWhatWasNotHeld(_ status: String) throws {
        let lines = lines(try summit(status), about: "summit/d")
        #expect(people(lines, attendee) == ["<person/here>", "<person/maybe>", "<organization/due>"])
        #expect(people(lines, actor) == [])
    }

    /// An office is held for a time: it stands on a role with the date of the words or the event.
    @Test func offices() throws {
        let document = try document(
            summit: "end: 2023-06-19",
            """
            parties: [{id: s, name: Side}]
            participants: [{id: p, name: Pat Doe, role: Minister, party: s}, {id: q, name: Quinn}]
            related:
              - {id: r, title: Earlier, relation: precedent, date: 1990/1991, participants: [q, {id: x, name: X, role: Deputy, party: s}, p]}
            quotes:
              - {id: a, speaker: {id: x, name: X, role: Prime Minister, organization: Army}, said: 1999-06-18, text: one}
              - {id: b, speaker: {id: p, name: Pat Doe, role: Minister of War}, text: two}
              - {id: c, speaker: {name: Nato, kind: organization, party: s}, text: three}
              - {id: e, speaker: p, text: four}
            """)
        let date = "^^<http://www.w3.org/2001/XMLSchema#date>"
        let year = "^^<http://www.w3.org/2001/XMLSchema#gYear>"
        for (role, expected) in [
            (
                "summit/d#/participation/p",
                [
                    "<https://schema.org/position> \"1\"^^<http://www.w3.org/2001/XMLSchema#integer>",
                    "\(attendee)<person/p>", "<https://schema.org/roleName> \"Minister\"@en",
                    "<https://schema.org/startDate> \"2023-06-18\"\(date)",
                    "<https://schema.org/endDate> \"2023-06-19\"\(date)",
                    "<https://w3id.org/readout/ns#attendance> <https://w3id.org/readout/ns#expected>",
                    "<https://w3id.org/readout/ns#party> <party/s>",
                ]
            ),
            (
                "summit/d#r/office/2",
                [
                    "\(attendee)<person/x>", "<https://schema.org/roleName> \"Deputy\"@en",
                    "<https://schema.org/startDate> \"1990\"\(year)", "<https://schema.org/endDate> \"1991\"\(year)",
                    "<https://w3id.org/readout/ns#party> <party/s>",
                ]
            ),
            (
                "summit/d#a/office",
                [
                    "<https://schema.org/creator> <person/x>", "<https://schema.org/roleName> \"Prime Minister\"@en",
                    "<https://schema.org/affiliation> \"Army\"@en",
                    "<https://schema.org/startDate> \"1999-06-18\"\(date)",
                ]
            ),
            (
                "summit/d#b/office",
                ["<https://schema.org/creator> <person/p>", "<https://schema.org/roleName> \"Minister of War\"@en"]
            ),
            (
                "summit/d#c/office",
                ["<https://schema.org/creator> <summit/d#c/speaker>", "<https://w3id.org/readout/ns#party> <party/s>"]
            ),
        ] { #expect(lines(document, about: role) == ["\(type)<https://schema.org/Role>"] + expected, "\(role)") }
        #expect(
            lines(document, about: "person/x") == [
                "\(type)<https://schema.org/Person>", "<https://schema.org/name> \"X\"@en",
            ])
        #expect(lines(document, about: "person/p").count == 2)
        #expect(
            lines(document, about: "summit/d#a").contains("<https://w3id.org/readout/ns#office> <summit/d#a/office>"))
        #expect(
            lines(document, about: "summit/d#r").filter { $0.contains("participation> ") }
                == ["<https://w3id.org/readout/ns#participation> <summit/d#r/office/2>"])
        #expect(!lines(document, about: "summit/d#e").contains { $0.contains("office") })
        #expect(!lines(document).contains { $0.contains("jobTitle") })
    }

    private func anonymous(_ id: String) throws -> Document {
        try read(
            """
            readout: 1
            id: \(id)
            article: {title: A}
            summit: {title: S, start: 2021-06-18, status: held}
            participants: [{id: p, name: Pat Doe, role: Minister}]
            quotes:
              - {id: a, speaker: {id: official, role: Senior official, anonymous: true}, text: one}
              - {id: b, speaker: {name: Real Name, role: Aide, anonymous: true}, text: two}
              - {id: c, speaker: {id: p, anonymous: true}, text: three}
              - {id: d, speaker: {id: official, name: The official, kind: group, anonymous: true}, text: four}
              - {id: e, speaker: {id: official, name: Ole}, text: five}
            related: [{id: r, title: R, relation: cause, participants: [{id: official, anonymous: true}, {anonymous: true}]}]
            """)
    }

    /// Who is not named lives in their record, so that two records have two; what stands in place of a name is none.
    @Test func theUnnamed() throws {
        let document = try anonymous("d")
        let unnamed = "<https://w3id.org/readout/ns#anonymous> \"true\"^^<http://www.w3.org/2001/XMLSchema#boolean>"
        for (quote, speaker) in [
            ("a", "summit/d#/speaker/official"), ("b", "summit/d#b/speaker"), ("c", "summit/d#/speaker/p"),
            ("d", "summit/d#/speaker/official"),
        ] {
            let lines = lines(document, about: "summit/d#\(quote)")
            #expect(lines.contains("<https://schema.org/creator> <\(speaker)>"))
            #expect(lines.contains(unnamed))
        }
        let named = lines(document, about: "summit/d#e")
        #expect(named.contains("<https://schema.org/creator> <person/official>"))
        #expect(!named.contains(unnamed))
        #expect(
            lines(document, about: "summit/d#/speaker/official") == [
                "\(type)<https://schema.org/Person>", "\(type)<https://schema.org/Organization>",
                "<https://schema.org/description> \"The official\"@en",
                "<https://w3id.org/readout/ns#kind> <https://w3id.org/readout/ns#group>",
            ])
        #expect(
            lines(document, about: "summit/d#b/speaker")
                == ["\(type)<https://schema.org/Person>", "<https://schema.org/description> \"Real Name\"@en"])
        #expect(lines(document, about: "person/p").contains("<https://schema.org/name> \"Pat Doe\"@en"))
        #expect(
            people(lines(document, about: "summit/d#r"), attendee)
                == ["<summit/d#/speaker/official>", "<summit/d#r/participant/2>"])
        #expect(lines(try anonymous("other"), about: "summit/other#/speaker/official").count == 4)
    }
}
