import ReadoutExport
import ReadoutModel

/// What a plugin says of itself.
public struct PluginDescription: Sendable, Hashable {
    /// The version of the protocol that it speaks.
    public let protocolVersion: Int
    /// What it calls itself.
    public let name: String
    /// Its own version; empty where it says none.
    public let version: String
    /// Whether several processes of it may share an export.
    public let isParallel: Bool
    /// Whether a document's answer depends on the document and the options alone.
    public let isPure: Bool
    /// The formats that it writes.
    public let formats: [Format]
    /// For each format its options.
    public let options: [[OptionDescription]]

    init(_ message: PluginMembers) throws(PluginMistake) {
        guard let version = try message.integer("protocol") else {
            throw PluginMistake("has described itself without the version of the protocol that it speaks")
        }
        guard version == PluginHost.protocolVersion else {
            throw PluginMistake(
                "speaks version \(version) of the protocol; this program speaks version \(PluginHost.protocolVersion)")
        }
        protocolVersion = version
        name = try message.text("name")?.string ?? ""
        self.version = try message.text("version")?.string ?? ""
        isParallel = try message.flag("parallel")
        isPure = try message.flag("pure")
        var formats: [Format] = []
        var options: [[OptionDescription]] = []
        for description in try message.objects("formats") {
            let (format, declared) = try PluginDescription.format(description)
            formats.append(format)
            options.append(declared)
        }
        guard !formats.isEmpty else { throw PluginMistake("has described itself without a format") }
        (self.formats, self.options) = (formats, options)
    }

    private static func format(_ members: PluginMembers) throws(PluginMistake) -> (Format, [OptionDescription]) {
        let name = try members.required("name")
        for word in try [name] + members.texts("aliases") {
            let isName = word.utf8.first.map { (0x61...0x7A).contains($0) } ?? false
            guard isName,
                word.utf8.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D })
            else {
                throw PluginMistake("has a format \"\(word)\"; a name has small letters, digits and hyphens")
            }
        }
        let fileExtension = try members.required("extension")
        guard fileExtension.utf8.allSatisfy({ ASCII.isAlphanumeric($0) || $0 == 0x2E }),
            fileExtension.utf8.first != 0x2E
        else {
            throw PluginMistake(
                "has a format \(name) with the extension \"\(fileExtension)\"; one is like html, without a dot")
        }
        let format = Format(
            name: name, aliases: try members.texts("aliases"),
            mediaType: try members.text("mediaType")?.string ?? "application/octet-stream",
            fileExtension: fileExtension,
            summary: try members.text("summary")?.string ?? "", canCombine: try members.flag("combined", default: true))
        var options: [OptionDescription] = []
        for description in try members.objects("options") {
            let option = try option(description, of: name)
            guard !options.contains(where: { $0.name == option.name }) else {
                throw PluginMistake("has a format \(name) with two options \(option.name)")
            }
            options.append(option)
        }
        return (format, options)
    }

    private static func option(_ members: PluginMembers, of format: String) throws(PluginMistake) -> OptionDescription {
        let name = try members.required("name")
        let kindName = try members.required("kind")
        let values = try members.texts("values")
        let kind: OptionKind
        switch kindName {
        case "flag": kind = .flag
        case "integer":
            let (low, high) = (try members.integer("minimum") ?? 0, try members.integer("maximum") ?? Int(Int32.max))
            guard low <= high else {
                throw PluginMistake("has a format \(format) whose option \(name) has a minimum above its maximum")
            }
            kind = .integer(low...high)
        case "choice": kind = .choice(values)
        case "list": kind = .list(values)
        case "text": kind = .text
        case "iri": kind = .iri
        case "duration": kind = .duration
        case "file": kind = .file(words: values)
        default:
            let kinds = ["flag", "integer", "choice", "text", "iri", "duration", "file", "list"]
            throw PluginMistake(
                "has a format \(format) whose option \(name) is of the kind \"\(kindName)\"; there are \(kinds.joined(separator: ", "))"
            )
        }
        if values.isEmpty, kindName == "choice" || kindName == "list" {
            throw PluginMistake("has a format \(format) whose option \(name) has no values to choose from")
        }
        let standing = try members.option("default")
        if let standing {
            do throws(OptionError) {
                try kind.check(standing)
            } catch {
                throw PluginMistake(
                    "has a format \(format) whose option \(name) has a default that it does not take: \(error)")
            }
        }
        return OptionDescription(
            name: name, kind: kind, defaultValue: standing, help: try members.text("help")?.string ?? "")
    }
}
