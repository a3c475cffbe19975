import ArgumentParser
import ReadoutConfiguration
import ReadoutExport
import ReadoutPlugins
import ReadoutRecord

struct SchemaCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "schema",
            abstract: "Print the schema of documents, of configurations or of what is exported.",
            discussion: all.map { "  \($0.name): \($0.summary)" }.joined(separator: "\n"))
    }

    /// All schemas, with those that the formats bring.
    private static var all: [Resource] {
        let registry = registry
        return [
            Resource(name: "document", summary: "what a record is like, as JSON Schema (2020-12)") {
                DocumentSchema.json
            },
            Resource(name: "config", summary: "what a configuration is like, as JSON Schema (2020-12)") {
                ConfigurationSchema.json(registry)
            },
            PluginSchema.resource,
        ] + registry.resources
    }

    @Argument(
        help: ArgumentHelp("One of \(all.map(\.name).joined(separator: ", "))."),
        completion: .list(all.map(\.name)))
    var subject: String?

    func validate() throws {
        let names = Self.all.map(\.name)
        let list = names.joined(separator: ", ")
        guard let subject else { throw ValidationError("say which schema: \(list)") }
        if !names.contains(subject) {
            let hint = hint(for: subject, among: names)
            throw ValidationError("there is no schema \"\(subject)\"\(hint.isEmpty ? "; there are \(list)" : hint)")
        }
    }

    func run() throws {
        guard let resource = Self.all.first(where: { $0.name == subject }) else { return }
        try printOut(resource.text())
    }
}
