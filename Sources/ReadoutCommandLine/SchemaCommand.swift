import ArgumentParser
import ReadoutConfiguration
import ReadoutExport
import ReadoutModel
import ReadoutRecord
import ReadoutRun
import ReadoutSyntax

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
        ] + registry.resources
    }

    @Argument(
        help: ArgumentHelp("One of \(all.map(\.name).joined(separator: ", "))."),
        completion: .list(all.map(\.name)))
    var subject: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Print what the documents of a file, or of - for standard input, give to what the schema describes.",
            valueName: "file"), completion: Completion.documents)
    var data: String?

    private var resource: Resource? { Self.all.first { $0.name == subject } }

    func validate() throws {
        let names = Self.all.map(\.name)
        let list = names.joined(separator: ", ")
        guard let subject else { throw ValidationError("say which schema: \(list)") }
        if !names.contains(subject) {
            let hint = hint(for: subject, among: names)
            throw ValidationError("there is no schema \"\(subject)\"\(hint.isEmpty ? "; there are \(list)" : hint)")
        }
        if data != nil, resource?.data == nil {
            let able = Self.all.filter { $0.data != nil }.map(\.name).joined(separator: ", ")
            throw ValidationError("--data goes with \(able), not with \(subject): no document gives data to that")
        }
    }

    func run() throws {
        guard let resource else { return }
        guard let data else { return try printOut(resource.text()) }
        guard let find = resource.data else { return }  // asked above
        let console = Console(style: .text, isQuiet: false)
        let task = ExportTask(exporter: AnyExporter(DataExporter(data: find)), destination: .standardOutput)
        var plan = ExportPlan(
            run: ExportRun(
                inputs: try findInputs([InputName(data)], InputFilter(), nil, console), tasks: [task],
                zones: CommandContext.current.zones))
        plan.run.cancellation = CommandContext.current.cancellation
        plan.run.report = console.report
        plan.run.givesExcerpts = console.hasExcerpts
        try plan.start(console)
    }
}

/// Writes what documents give to what a schema describes, as JSON: one an object, several an array of them.
private struct DataExporter: Exporter {
    static let formats = [
        Format(name: "data", mediaType: "application/json", fileExtension: "json", summary: "The data of a document")
    ]

    private let data: @Sendable (borrowing ExportRequest) -> JSONValue

    init(data: @escaping @Sendable (borrowing ExportRequest) -> JSONValue) { self.data = data }
    init(options: NoOptions = NoOptions()) { data = { _ in .null } }

    func export(_ request: inout ExportRequest) {
        var writer = JSONWriter(into: request.out.take(), indent: 2)
        writer.value(data(request))
        request.out = writer.finish()
        if request.framing == .alone { request.out.append("\n") }
    }

    func frame() -> DataFrame { DataFrame() }
}

private struct DataFrame: ExportFrame {
    private var isFirst = true

    mutating func prologue(into out: inout ByteBuffer) { out.append("[") }

    mutating func join(_ part: Void, into out: inout ByteBuffer) {
        out.append(isFirst ? "\n" : ",\n")
        isFirst = false
    }

    mutating func epilogue(into out: inout ByteBuffer) { out.append("\n]\n") }
}
