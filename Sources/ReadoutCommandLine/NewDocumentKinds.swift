import ReadoutModel

extension NewDocument {
    /// The document for a kind of event, with made-up people and dates.
    init(_ kind: EventKind) {
        self =
            switch kind {
            case .officialVisit: Self.officialVisit
            case .bilateralMeeting: Self.bilateralMeeting
            case .multilateralSummit: Self.multilateralSummit
            case .call: Self.call
            case .conference: Self.conference
            case .signing: Self.signing
            case .other: Self.other
            }
    }

    private static let finland = "{id: fi, name: Finland, country: FI}"
    private static let switzerland = "{id: ch, name: Switzerland, country: CH}"
    private static let austria = "{id: at, name: Austria, country: AT}"

    private static let doe = """
        - id: doe
          name: Jane Doe
          role: Minister for Foreign Affairs
          party: fi
          attendance: expected       # or present, possible, absent
          # sameAs: [http://www.wikidata.org/entity/Q…]
        """
    private static let roe = """
        - id: roe
          name: Richard Roe
          role: Head of the Department of Foreign Affairs
          party: ch
          attendance: expected
        """

    private static let officialVisit = NewDocument(
        kind: .officialVisit, parties: [finland, switzerland],
        summit: """
            title: Visit of the Finnish foreign minister to Bern
            start: 2030-05-02            # or as vague as it is: 2030-05, 2030-05~ (about), 2030-21 (spring)
            end: 2030-05-03              # the last day
            timeZone: Europe/Zurich      # of the times of day below
            place: {locality: Bern, country: CH}
            host: ch                     # id of a party
            topics: [Arctic research]
            # history:                   # earlier plans, oldest first
            #   - {change: postponed, start: 2030-03, announced: 2030-02-20, reason: Illness}
            meetings:                    # the programme
              - id: talks
                title: Talks
                start: 2030-05-02T14:30
                participants: [doe, roe]
              - id: press
                title: Press conference
                start: 2030-05-02T17:00
                participants: [doe, roe]
            """,
        participants: "\(doe)\n\(roe)",
        objectives: "- {id: timetable, text: Agree on a timetable for further talks, party: fi, priority: primary}",
        quotes: """
            - id: q1
              speaker: doe               # or somebody who takes no part: {name: …, role: …}
              text: We are coming to listen.
              said: 2030-04-18
              # translated: {language: de, text: …}
            """,
        related: """
            - {id: helsinki, title: Visit to Helsinki, relation: precedent, date: 2029-10}
            - {id: second-round, title: Second round of talks, relation: follow-up, date: 2030-09~}
            """)

    private static let bilateralMeeting = NewDocument(
        kind: .bilateralMeeting, parties: [finland, switzerland],
        summit: """
            title: Meeting of the foreign ministers of Finland and Switzerland
            start: 2030-05-02T15:00      # or a day, 2030-05-02, or as vague as it is: 2030-05, 2030-05~ (about)
            end: 2030-05-02T17:00
            timeZone: Europe/Vienna      # of these times
            place: {name: Hofburg, locality: Vienna, country: AT}
            # host: fi                   # id of a party
            topics: [Mediation]
            meetings:                    # the programme
              - id: talks
                title: Talks of the ministers
                start: 2030-05-02T15:00
                end: 2030-05-02T16:30
                participants: [doe, roe]
              - id: statements
                title: Statements to the press
                start: 2030-05-02T16:30
                participants: [doe, roe]
            """,
        participants: "\(doe)\n\(roe)",
        objectives: """
            - {id: offer, text: Offer Helsinki as a place for talks, party: fi, priority: primary}
            - {id: experts, text: Agree on a meeting of experts, party: ch, priority: secondary}
            """,
        quotes: """
            - id: q1
              speaker: roe               # or somebody who takes no part: {name: …, role: …}
              text: Small states can open doors.
              said: 2030-04-18
            """,
        related: """
            - {id: appeal, title: Appeal for talks, relation: cause, date: 2030-03-11}
            - {id: experts-meeting, title: Meeting of experts, relation: follow-up, date: 2030-06}
            """)

    private static let multilateralSummit = NewDocument(
        kind: .multilateralSummit,
        parties: [
            finland, switzerland, austria, "{id: osce, name: Organization for Security and Co-operation in Europe}",
        ],
        summit: """
            title: Summit on security in Europe
            start: 2030-05-02            # or as vague as it is: 2030-05, 2030-05~ (about), 2030-21 (spring)
            end: 2030-05-03              # the last day
            timeZone: Europe/Helsinki    # of the times of day below
            place: {name: Finlandia Hall, locality: Helsinki, country: FI}
            host: fi                     # id of a party
            # url: https://example.org/summit
            topics: [Security, Arms control]
            meetings:                    # the programme
              - id: opening
                title: Opening
                start: 2030-05-02T10:00
                participants: [doe, roe, poe]
              - id: arms-control
                title: Session on arms control
                start: 2030-05-02T14:00
                end: 2030-05-02T17:30
                participants: [doe, roe, poe]
              - id: photo
                title: Family photo
                start: 2030-05-03T12:00
            """,
        participants: """
            \(doe)
            \(roe)
            - id: poe
              name: Paula Poe
              role: Secretary General
              party: osce
              attendance: expected
            - id: austrian-delegation
              name: Delegation of Austria
              kind: group                # or person, organization
              party: at
              attendance: expected
            """,
        objectives: """
            - {id: declaration, text: Adopt a declaration on military openness, party: fi, priority: primary}
            - {id: mission, text: Renew the mandate of the mission, party: osce, priority: secondary}
            """,
        quotes: """
            - id: q1
              speaker: poe               # or somebody who takes no part: {name: …, role: …}
              text: We meet where it once began.
              said: 2030-04-18
            """,
        related: """
            - {id: helsinki-1975, title: Helsinki conference of 1975, relation: precedent, date: 1975-07-30/1975-08-01}
            - {id: review, title: Review of the declaration, relation: follow-up, date: 2031-05}
            """)

    private static let call = NewDocument(
        kind: .call, parties: [finland, switzerland],
        summit: """
            title: Call of the foreign ministers of Finland and Switzerland
            start: 2030-05-02T13:00Z     # Z is UTC; or a day, 2030-05-02. A call has no place
            end: 2030-05-02T13:45Z
            # url: https://example.org/readout-of-the-call
            topics: [Sanctions]
            """,
        participants: "\(doe)\n\(roe)",
        objectives: "- {id: visit, text: Prepare a visit to Bern, party: fi, priority: primary}",
        quotes: """
            - id: q1
              speaker: {name: Sam Poe, role: Spokesperson, organization: Ministry for Foreign Affairs}
              text: The ministers know each other well.
              said: 2030-05-01
            """,
        related: """
            - {id: last-call, title: Call in winter, relation: precedent, kind: call, date: 2030-01}
            - {id: visit-bern, title: Visit to Bern, relation: follow-up, kind: official-visit, date: 2030-06~}
            """)

    private static let conference = NewDocument(
        kind: .conference,
        parties: [switzerland, finland, "{id: icrc, name: International Committee of the Red Cross}"],
        summit: """
            title: Conference on the protection of civilians
            start: 2030-05-02            # or as vague as it is: 2030-05, 2030-05~ (about), 2030-21 (spring)
            end: 2030-05-04              # the last day
            timeZone: Europe/Zurich      # of the times of day below
            place:
              name: Palais des Nations
              address: Avenue de la Paix 14
              locality: Geneva
              country: CH
            host: ch                     # id of a party
            # url: https://example.org/conference
            summary: States and organisations report how civilians are protected in armed conflicts.
            topics: [International humanitarian law]
            meetings:                    # the programme
              - id: opening
                title: Opening
                start: 2030-05-02T09:30
                participants: [roe]
              - id: cities
                title: First session, war in cities
                start: 2030-05-02T11:00
                end: 2030-05-02T13:00
                place: {name: Room XX}
              - id: closing
                title: Closing
                start: 2030-05-04T16:00
                participants: [roe]
            """,
        participants: """
            \(roe)
            \(doe)
            - id: red-cross
              name: International Committee of the Red Cross
              kind: organization         # or person, group
              party: icrc
              attendance: expected
            """,
        objectives: "- {id: pledges, text: Collect pledges of states, party: ch, priority: primary}",
        quotes: """
            - id: q1
              speaker: roe               # or somebody who takes no part: {name: …, role: …}
              text: The rules are there; let us keep them.
              said: 2030-04-18
            """,
        related: """
            - {id: first-conference, title: First conference, relation: precedent, kind: conference, date: 2026-05}
            - {id: next-conference, title: Third conference, relation: follow-up, kind: conference, date: 2034-05}
            """)

    private static let signing = NewDocument(
        kind: .signing, parties: [finland, switzerland],
        summit: """
            title: Signing of the agreement on the recognition of degrees
            start: 2030-05-02T11:00      # or a day, 2030-05-02, or as vague as it is: 2030-05, 2030-05~ (about)
            timeZone: Europe/Zurich      # of this time
            place: {name: Federal Palace, locality: Bern, country: CH}
            host: ch                     # id of a party
            summary: The agreement lets each state recognise the degrees of the other's universities.
            # url: https://example.org/agreement
            topics: [Education]
            meetings:                    # the programme
              - id: ceremony
                title: Signing ceremony
                start: 2030-05-02T11:00
                participants: [doe, roe] # who signs
              - id: reception
                title: Reception
                start: 2030-05-02T12:00
            """,
        participants: "\(doe)\n\(roe)",
        objectives: """
            - {id: degrees, text: Recognise degrees without an examination, priority: primary}
            """,
        quotes: """
            - id: q1
              speaker: roe               # or somebody who takes no part: {name: …, role: …}
              text: A degree should not end at a border.
              said: 2030-04-18
            """,
        related: """
            - {id: negotiations, title: Negotiations in Helsinki, relation: cause, date: 2029-03/2030-02}
            - {id: in-force, title: Entry into force, relation: follow-up, date: 2031-01-01~}
            """)

    private static let other = NewDocument(
        kind: .other, parties: [finland, switzerland],
        summit: """
            title: Reception for the anniversary of diplomatic relations
            start: 2030-05-02            # or as vague as it is: 2030-05, 2030-05~ (about), 2030-21 (spring)
            # end: 2030-05-03            # the last day
            timeZone: Europe/Zurich      # of the times of day below
            place: {locality: Bern, country: CH}
            # host: ch                   # id of a party
            # url: https://example.org/reception
            meetings:                    # the programme, if there is one
              - id: speeches
                title: Speeches
                start: 2030-05-02T18:30
                participants: [doe, roe]
            """,
        participants: "\(doe)\n\(roe)",
        objectives: "- {id: thanks, text: Thank those who helped, priority: secondary}",
        quotes: """
            - id: q1
              speaker: doe               # or somebody who takes no part: {name: …, role: …}
              text: A good neighbour need not live next door.
              said: 2030-04-18
            """,
        related: """
            - {id: relations, title: Diplomatic relations begin, relation: precedent, date: 1926-01}
            - {id: exhibition, title: Exhibition of photographs, relation: follow-up, date: 2030-21}
            """)
}
