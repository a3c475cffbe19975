import ArgumentParser
import ReadoutModel

struct NewCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "new", abstract: "Print a commented document to start from.",
            discussion: "It has what an event of the kind needs, and passes '\(programName) check' as it is.")
    }

    @Argument(help: "The document's id: letters, digits, '.', '_' and '-'.")
    var id = "my-summit"

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The kind of event: \(EventKind.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "kind"))
    var kind: EventKind = .officialVisit

    func validate() throws {
        if !Validation.isSlug(Text(id)) {
            throw ValidationError(
                "\"\(id)\" is no id: letters, digits, '.', '_' and '-', at most 128, "
                    + "the first a letter or digit\(example)"
            )
        }
    }

    /// The id that is likely to be meant, with other characters as hyphens.
    private var example: String {
        guard id.allSatisfy(\.isASCII) else { return "" }
        let plain = id.lowercased().map { $0.isLetter || $0.isNumber ? String($0) : " " }.joined()
        let words = plain.split(separator: " ").joined(separator: "-")
        return Validation.isSlug(Text(words)) ? ", such as \(words)" : ""
    }

    func run() throws { try printOut(NewDocument(kind).text(id: id, program: programName)) }
}

extension EventKind: ExpressibleByArgument {}
