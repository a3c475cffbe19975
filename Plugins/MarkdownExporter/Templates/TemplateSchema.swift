import ReadoutModel
import ReadoutSyntax

/// The JSON Schema (2020-12) of the data that templates are given.
public enum TemplateSchema {
    /// The text of the schema.
    public static let json: String = {
        let root: [(String, JSONValue)] = [
            ("$schema", text("https://json-schema.org/draft/2020-12/schema")),
            ("$id", text("https://w3id.org/readout/schema/template")),
            ("title", text("Data of Readout's templates, version \(BriefData.version)")),
        ]
        var writer = JSONWriter(into: ByteBuffer(), indent: 2)
        writer.value(object(root + members(templateFields(BriefData.root))))
        return writer.finish().string + "\n"
    }()

    private static func members(_ fields: TemplateFields) -> [(String, JSONValue)] {
        let properties = fields.fields.map { field in
            (field.name, object([("description", text(field.help))] + kind(field.shape)))
        }
        return [
            ("type", text("object")), ("properties", object(properties)), ("additionalProperties", .bool(false)),
        ]
    }

    private static func kind(_ shape: TemplateShape) -> [(String, JSONValue)] {
        switch shape {
        case .text, .date: [("type", text("string"))]
        case .flag: [("type", text("boolean"))]
        case .texts: [("type", text("array")), ("items", object([("type", text("string"))]))]
        case .object(let fields): members(fields)
        case .list(let fields): [("type", text("array")), ("items", object(members(fields)))]
        }
    }

    private static func text(_ text: String) -> JSONValue { .string(Text(text)) }

    private static func object(_ members: [(String, JSONValue)]) -> JSONValue {
        .object(members.map { JSONValue.Member(key: Text($0.0), value: $0.1) })
    }
}
