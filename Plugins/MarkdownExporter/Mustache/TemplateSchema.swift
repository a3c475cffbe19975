import ReadoutModel
import ReadoutRecord

/// The JSON Schema (2020-12) of the data that templates are given.
public enum TemplateSchema {
    public static let json = Schema.text(
        Schema.object(
            [
                ("$schema", Schema.string("https://json-schema.org/draft/2020-12/schema")),
                ("$id", Schema.string("https://w3id.org/readout/schema/template")),
                ("title", Schema.string("Data of Readout's templates, version \(BriefData.version)")),
            ] + members(templateFields(BriefData.root))))

    private static func members(_ fields: TemplateFields) -> [(String, JSONValue)] {
        [
            ("type", Schema.string("object")),
            (
                "properties",
                Schema.object(
                    fields.fields.map { field in
                        let kind = kind(field.shape)
                        return (field.name, Schema.object([("description", Schema.string(field.help))] + kind))
                    })
            ),
            ("additionalProperties", .bool(false)),
        ]
    }

    private static func kind(_ shape: TemplateShape) -> [(String, JSONValue)] {
        switch shape {
        case .text, .date: [("type", Schema.string("string"))]
        case .flag: [("type", Schema.string("boolean"))]
        case .texts: [("type", Schema.string("array")), ("items", Schema.type("string"))]
        case .object(let fields): members(fields)
        case .list(let fields): [("type", Schema.string("array")), ("items", Schema.object(members(fields)))]
        }
    }
}
