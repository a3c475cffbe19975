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
                            Schema.mapping(ConfigurationField.self, "What to export, and where to", property)
                        ),
                        ("export", .object(export(registry))),
                    ])
                ),
            ]))
    }

    private static func property(_ field: ConfigurationField) -> JSONValue {
        switch field {
        case .version: Schema.object([("const", .number(Number(1)))])
        case .base: described("What the IRIs of the documents' things begin with; default \(Base.standard.text)")
        case .inputs:
            Schema.type(
                "array",
                [
                    ("description", Schema.string("Files, folders and globs, relative to this file")),
                    ("items", Schema.type("string")),
                ])
        case .exclude:
            Schema.type(
                "array",
                [
                    (
                        "description",
                        Schema.string(
                            "Globs for what folders and globs of the inputs are not to bring, relative to this file; one without a slash is for names in any folder"
                        )
                    ), ("items", Schema.type("string")),
                ])
        case .output: described("The folder for the exports, relative to this file; default out")
        case .exports: Schema.type("array", [("items", Schema.reference("export")), ("minItems", .number(Number(1)))])
        }
    }

    /// An export: the options that it takes depend on its format.
    private static func export(_ registry: ExporterRegistry) -> [JSONValue.Member] {
        let schema = Schema.mapping(ExportField.self, "One export") { field in
            switch field {
            case .format: Schema.object([("enum", Schema.strings(registry.names))])
            case .path: described("Relative to the output folder; with {id} a file for each document, else one for all")
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
                                ("format", Schema.object([("enum", Schema.strings([format.name] + format.aliases))]))
                            ])
                        )
                    ])
                ),
                (
                    "then",
                    Schema.object([
                        ("properties", Schema.object([("options", options(format))]))
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

    private static func described(_ text: String) -> JSONValue {
        Schema.type("string", [("description", Schema.string(text))])
    }
}
