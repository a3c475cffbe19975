import ReadoutExport
import ReadoutModel
import ReadoutRecord

/// The JSON Schema of configurations, with the options of every format.
public enum ConfigurationSchema {
    /// The schema as text, with the options of these formats.
    public static func json(_ registry: ExporterRegistry) -> String {
        Schema.text(
            Schema.object([
                ("$schema", Schema.string("https://json-schema.org/draft/2020-12/schema")),
                ("$id", Schema.string("https://w3id.org/readout/schema/config")),
                ("title", Schema.string("Readout configuration, version 1")),
                ("$ref", Schema.string("#/$defs/configuration")),
                (
                    "$defs",
                    Schema.object([
                        (
                            "configuration",
                            Schema.mapping(ConfigurationField.self, "What to export, and where to", about, property)
                        ),
                        ("export", .object(export(registry))),
                    ])
                ),
            ]))
    }

    private static func about(_ field: ConfigurationField) -> String {
        switch field {
        case .version: "Version of the configuration's form; the number 1"
        case .base: "What the IRIs of the documents' things begin with; default: \(Base.standard.text)"
        case .inputs: "Files, folders and globs, relative to this file"
        case .exclude:
            "Globs for what folders and globs are not to bring, relative to this file; without a slash for any folder"
        case .output: "The folder for the exports, relative to this file; default: out"
        case .silence: "Codes of warnings that are not wanted, such as article-not-read"
        case .exports: "What to write: a list of exports, each with a format"
        }
    }

    private static func property(_ field: ConfigurationField) -> JSONValue {
        switch field {
        case .version: Schema.object([("const", .number(Number(1)))])
        case .base, .output: Schema.type("string")
        case .inputs, .exclude: Schema.list(Schema.type("string"))
        case .silence:
            Schema.list(
                Schema.object([
                    ("enum", Schema.strings(DiagnosticCode.allCases.filter(\.canWarn).map(\.rawValue)))
                ]))
        case .exports: Schema.type("array", [("items", Schema.reference("export")), ("minItems", .number(Number(1)))])
        }
    }

    private static func about(_ field: ExportField) -> String {
        switch field {
        case .format: "A format or an alias of it"
        case .path: "Relative to the output folder; with {id} a file for each document, else one for all"
        case .options: "The options of the format"
        }
    }

    /// An export: the options that it takes depend on its format.
    private static func export(_ registry: ExporterRegistry) -> [JSONValue.Member] {
        let schema = Schema.mapping(ExportField.self, "One export", about) { field in
            switch field {
            case .format: Schema.object([("enum", Schema.strings(registry.names))])
            case .path: Schema.type("string")
            case .options: Schema.type("object")
            }
        }
        guard case .object(var members) = schema else { return [] }
        let conditions = registry.formats.map { format in
            Schema.object([
                (
                    "if",
                    Schema.object([
                        (
                            "properties",
                            Schema.object([
                                (
                                    "format",
                                    Schema.described(
                                        format.summary,
                                        Schema.object([("enum", Schema.strings([format.name] + format.aliases))]))
                                )
                            ])
                        )
                    ])
                ),
                (
                    "then",
                    Schema.object([
                        (
                            "properties",
                            Schema.object([
                                ("options", Schema.described("The options of \(format.name)", options(format)))
                            ])
                        )
                    ])
                ),
            ])
        }
        members.append(JSONValue.Member(key: "allOf", value: .array(conditions)))
        return members
    }

    private static func options(_ format: RegisteredFormat) -> JSONValue {
        let properties = format.options.map { option -> (String, JSONValue) in
            let kind: [(String, JSONValue)] =
                switch option.kind {
                case .flag: [("type", Schema.string("boolean"))]
                case .text: [("type", Schema.string("string"))]
                case .file(let words): [("type", Schema.string("string")), ("examples", Schema.strings(words))]
                case .mapping:
                    [
                        ("type", Schema.string("object")),
                        (
                            "additionalProperties",
                            Schema.object([("type", Schema.strings(["string", "boolean", "number"]))])
                        ),
                    ]
                case .iri: [("type", Schema.string("string")), ("format", Schema.string("iri"))]
                case .duration: [("type", Schema.string("string")), ("format", Schema.string("duration"))]
                case .signedDuration: [("type", Schema.string("string")), ("pattern", Schema.string("^[+-]?P"))]
                case .integer(let range):
                    [
                        ("type", Schema.string("integer")), ("minimum", .number(Number(range.lowerBound))),
                        ("maximum", .number(Number(range.upperBound))),
                    ]
                case .choice(let words): [("enum", Schema.strings(words))]
                case .list(let words):
                    [
                        ("type", Schema.strings(["string", "array"])),
                        ("pattern", Schema.string(listPattern(words.joined(separator: "|")))),
                        ("items", Schema.object([("enum", Schema.strings(words))])), ("minItems", .number(Number(1))),
                    ]
                }
            return (option.name, Schema.object([("description", Schema.string(option.help))] + kind))
        }
        return Schema.object([
            ("type", Schema.strings(["object", "null"])), ("properties", Schema.object(properties)),
            ("additionalProperties", .bool(false)),
        ])
    }

    private static func listPattern(_ word: String) -> String { "^ *(\(word)) *(, *(\(word)) *)*$" }
}
