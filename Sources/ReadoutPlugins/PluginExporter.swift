import ReadoutExport
import ReadoutModel
import ReadoutRecord
import ReadoutSyntax
import ReadoutSystem

/// A format that a plugin writes. What it writes itself are the messages to the plugin; its relay turns them into answers.
struct PluginExporter: Exporter {
    /// Which formats there are is known only when the plugin has been asked.
    static let formats: [Format] = []

    private let host: PluginHost
    private let plugin: PluginDeclaration
    private let format: Format
    /// All options with their values: those that are set, those of the configuration for all of the plugin's formats, and
    /// the default values.
    private let values: [(name: String, kind: OptionKind, value: String)]

    init(options: NoOptions) { preconditionFailure("a plugin's exporter is made by its host") }

    init(
        _ host: PluginHost, _ plugin: PluginDeclaration, _ format: Format, _ options: [OptionDescription],
        _ settings: [RegisteredFormat.Setting]
    ) {
        (self.host, self.plugin, self.format) = (host, plugin, format)
        values = options.compactMap { option in
            if let set = settings.last(where: { $0.name == option.name }) {
                return (option.name, option.kind, set.value)
            }
            if let common = plugin.options.last(where: { $0.name == option.name })?.value {
                let isPath = if case .file(let words) = option.kind { !words.contains(common) } else { false }
                return (option.name, option.kind, isPath ? Files.join(plugin.folder, common) : common)
            }
            return option.defaultValue.map { (option.name, option.kind, $0) }
        }
    }

    /// Writes what follows the number in the message of a document.
    func export(_ request: inout ExportRequest) {
        request.out.append("\"record\":")
        var writer = JSONWriter(into: request.out.take(), indent: nil)
        request.document.encode(into: &writer)
        request.out = writer.finish()
        request.out.append("}}\n")
    }

    /// A document alone may differ from the same document in a frame.
    func frame() -> PluginFrame { PluginFrame() }

    func relay(_ setting: RelaySetting) throws(RelayFailure) -> (any ExportRelay)? {
        try PluginRelay(host, plugin, opening(setting), setting)
    }

    private func opening(_ setting: RelaySetting) -> [UInt8] {
        var writer = JSONWriter(into: ByteBuffer(), indent: nil)
        writer.beginMapping(isEmpty: false)
        writer.key(Text("open"))
        writer.beginMapping(isEmpty: false)
        writer.key(Text("format"))
        writer.string(Text(format.name))
        writer.key(Text("options"))
        writer.beginMapping(isEmpty: values.isEmpty)
        for (name, kind, value) in values {
            writer.key(Text(name))
            switch kind {
            case .flag: writer.bool(value == "true")
            case .integer: writer.number(Number(Int(value) ?? 0))
            case .list:
                writer.beginSequence(isEmpty: false)
                for word in OptionKind.words(value) { writer.string(Text(word)) }
                writer.endSequence()
            case .file(let words) where !words.contains(value):
                // The plugin runs in another folder.
                writer.string(Text(Files.absolute(value)))
            default: writer.string(Text(value))
            }
        }
        writer.endMapping()
        writer.key(Text("base"))
        writer.string(setting.base.text)
        writer.key(Text("framing"))
        writer.string(Text(setting.framing == .alone ? "alone" : "combined"))
        writer.endMapping()
        writer.endMapping()
        var out = writer.finish()
        out.append("\n")
        return out.withBytes { Array($0) }
    }
}

/// Stands in for the frame, which the relay has.
struct PluginFrame: ExportFrame {
    mutating func join(_ part: Void, into out: inout ByteBuffer) {}
}
