import ArgumentParser
import ReadoutModel

struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Print a commented document to start from.")

    @Argument(help: "The document's id: letters, digits, '.', '_' and '-'.")
    var id = "my-summit"

    func validate() throws {
        if !Validation.isSlug(Text(id)) {
            throw ValidationError(
                "\"\(id)\" is no id: letters, digits, '.', '_' and '-', at most 128, the first a letter or digit")
        }
    }

    func run() throws {
        // An id such as 2023 or no is text all the same.
        try printOut(NewDocument.text.replacing("ID", with: "\"\(id)\"", maxReplacements: 1))
    }
}

private enum NewDocument {
    static let text = """
        # A record of a diplomatic meeting. 'readout check FILE' says what is wrong with it,
        # 'readout export --to markdown FILE' shows it as a brief.
        readout: 1                     # version of the format
        id: ID
        language: en                   # of the texts below (BCP 47)
        revision: 0                    # one more whenever the record changes

        article:                       # where the facts come from
          title: Title of the source
          # url: https://example.org/news/1
          # publisher: Example Wire
          # published: 2030-05-02

        parties:                       # states and organisations: the sides
          - {id: no, name: Norway, country: "NO"}
          - {id: fi, name: Finland, country: FI}

        summit:
          title: Visit of the Finnish foreign minister to Oslo
          kind: official-visit         # bilateral-meeting, multilateral-summit, call, conference, signing, other
          status: scheduled            # tentative, postponed, cancelled, held
          start: 2030-05-02            # or as vague as it is: 2030-05, 2030-05~, 2030-05-XX, 2030-21 (spring)
          end: 2030-05-03              # the last day
          timeZone: Europe/Oslo        # for times of day below
          place: {locality: Oslo, country: "NO"}
          host: "no"                   # a party's id
          topics: [Arctic shipping]
          # history:                   # earlier plans, oldest first
          #   - {change: postponed, start: 2030-03, announced: 2030-02-20, reason: Illness}
          meetings:
            - id: talks
              title: Talks
              start: 2030-05-02T14:30
              participants: [doe]

        participants:
          - id: doe                    # the same person has the same id in every record
            name: Jane Doe
            role: Minister for Foreign Affairs
            party: fi
            attendance: expected       # present, possible, absent
            # sameAs: [http://www.wikidata.org/entity/Q…]

        objectives:
          - {text: Agree on a timetable for talks, party: fi, priority: primary}

        quotes:
          - speaker: doe               # or someone who takes no part: {name: …, role: …}
            text: We have come to listen.
            said: 2030-05-02
            # translated: {language: fr, text: …}

        related:                       # what led here, what may follow
          - {title: Visit to Helsinki, relation: precedent, date: 2029-10}
          - {title: Second round of talks, relation: follow-up, date: 2030-09~}

        """
}
