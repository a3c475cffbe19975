import ReadoutModel

/// A document to start from, made of the parts that differ from kind to kind.
struct NewDocument {
    let kind: EventKind
    /// Each party, in YAML, as a line of the list.
    var parties: [String]
    /// The keys of the summit below its status.
    var summit: String
    /// The list of participants.
    var participants: String
    /// What is wanted.
    var objectives: String
    /// What was said before.
    var quotes: String
    /// What led here, and what may follow.
    var related: String

    /// The whole document. The id is quoted, since one such as 2023 or no is text all the same.
    func text(id: String, program: String) -> String {
        let others = EventKind.allCases.map(\.rawValue).filter { $0 != kind.rawValue }.joined(separator: ", ")
        return """
            # yaml-language-server: $schema=readout.schema.json
            # $schema: ./readout.schema.json
            #
            # A record of one diplomatic meeting. Change what is here, and take out what you do not know.
            #
            #   \(program) check FILE                  says what is wrong with it
            #   \(program) export --to markdown FILE   shows it as a brief
            #
            # An editor says what is wrong while you type, once the schema that the first lines name lies beside it:
            #
            #   \(program) schema document > readout.schema.json

            readout: 1                     # version of the format; stays 1
            id: "\(id)"
            language: en                   # of the texts below: de, fr, zh, …
            revision: 0                    # add one whenever the record changes
            # updated: 2030-04-20          # when it last changed

            article:                       # where the facts come from
              title: Title of the source
              # url: https://example.org/news/1
              # publisher: Example Wire
              # published: 2030-04-19

            parties:                       # the sides; a state has a country, an organisation none
            \(parties.map { "  - \($0)" }.joined(separator: "\n"))

            summit:
            \(indented(head))
              kind: \(kind.rawValue)\(padding(kind.rawValue))# or \(others)
              status: scheduled            # or tentative, postponed, cancelled, held
            \(indented(rest))

            participants:                  # one id for a person, in every record
            \(indented(participants))

            objectives:                    # what the sides want
            \(indented(objectives))

            quotes:                        # what was said, word for word
            \(indented(quotes))

            related:                       # what led here, and what may follow
            \(indented(related))

            """
    }

    /// The title, which stands before the kind.
    private var head: String { String(summit.prefix { $0 != "\n" }) }
    private var rest: String { String(summit.drop { $0 != "\n" }.dropFirst()) }

    private func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)" }.joined(separator: "\n")
    }

    /// What brings the comment to its column.
    private func padding(_ word: String) -> String { String(repeating: " ", count: max(1, 23 - word.utf8.count)) }
}
