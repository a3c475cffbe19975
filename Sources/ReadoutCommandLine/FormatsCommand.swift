import ArgumentParser
import ReadoutExport
import ReadoutModel
import ReadoutSyntax

struct FormatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "formats", abstract: "List the formats and their options.")

    @Flag(name: .long, help: "Print JSON.")
    var json = false

    func run() throws {
        if json { return try printOut(formatsJSON()) }
        var text = ""
        for format in registry.formats {
            let names = ([format.name] + format.aliases).joined(separator: ", ")
            text += "\(names)\n  \(format.summary)\n  \(format.mediaType), .\(format.fileExtension)\n"
            for option in format.options {
                let value = option.defaultValue.map { ", default \($0)" } ?? ""
                text += "  --option \(option.name)=…  \(option.help) (\(option.kind.description)\(value))\n"
            }
            text += "\n"
        }
        try printOut(text)
    }

    private func formatsJSON() -> String {
        var writer = JSONWriter(into: ByteBuffer(), indent: 2)
        writer.value(.array(registry.formats.map(json)))
        return writer.finish().string + "\n"
    }

    private func json(_ format: RegisteredFormat) -> JSONValue {
        .object([
            member("name", format.name),
            JSONValue.Member(key: "aliases", value: .array(format.aliases.map { .string(Text($0)) })),
            member("mediaType", format.mediaType), member("extension", format.fileExtension),
            member("summary", format.summary),
            JSONValue.Member(key: "options", value: .array(format.options.map(json))),
        ])
    }

    private func json(_ option: OptionDescription) -> JSONValue {
        var members = [member("name", option.name)]
        switch option.kind {
        case .flag: members.append(member("type", "boolean"))
        case .text: members.append(member("type", "string"))
        case .file(let words):
            members.append(member("type", "string"))
            members.append(JSONValue.Member(key: "examples", value: .array(words.map { .string(Text($0)) })))
        case .mapping: members.append(member("type", "object"))
        case .iri:
            members.append(member("type", "string"))
            members.append(member("format", "iri"))
        case .duration:
            members.append(member("type", "string"))
            members.append(member("format", "duration"))
        case .signedDuration:
            members.append(member("type", "string"))
            members.append(member("pattern", "^[+-]?P"))
        case .integer(let range):
            members.append(member("type", "integer"))
            members.append(JSONValue.Member(key: "minimum", value: .number(Number(range.lowerBound))))
            members.append(JSONValue.Member(key: "maximum", value: .number(Number(range.upperBound))))
        case .list(let words):
            members.append(member("type", "list"))
            members.append(JSONValue.Member(key: "values", value: .array(words.map { .string(Text($0)) })))
        case .choice(let words):
            members.append(member("type", "string"))
            members.append(JSONValue.Member(key: "values", value: .array(words.map { .string(Text($0)) })))
        }
        members.append(JSONValue.Member(key: "default", value: option.defaultValue.map { .string(Text($0)) } ?? .null))
        members.append(member("help", option.help))
        return .object(members)
    }

    private func member(_ key: String, _ value: String) -> JSONValue.Member {
        JSONValue.Member(key: Text(key), value: .string(Text(value)))
    }
}
