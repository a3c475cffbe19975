import ArgumentParser
import ReadoutConfiguration
import ReadoutRecord

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Print the JSON Schema (2020-12) of documents or configurations.")

    enum Subject: String, ExpressibleByArgument, CaseIterable { case document, config }

    @Argument(help: "document or config")
    var subject: Subject

    func run() throws {
        switch subject {
        case .document: try printOut(DocumentSchema.json)
        case .config: try printOut(ConfigurationSchema.json(registry))
        }
    }
}
