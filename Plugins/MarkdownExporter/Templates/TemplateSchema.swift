import ReadoutExport
import ReadoutLanguage
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

    /// The data that a document gives, in its own language. A name that stands for an object is left out where the document
    /// has nothing for it; any other is an empty text or list.
    static func data(of request: borrowing ExportRequest) -> JSONValue {
        let document = request.document
        let scope = TemplateScope(
            document: document, language: MarkdownOptions().words(for: document),
            zone: LocalZone(of: document.summit, data: request.zone), otherZone: nil, siblings: request.siblings)
        return json(TemplateObject(BriefData.root, document, scope), .object(templateFields(BriefData.root))) ?? .null
    }

    private static func json(_ value: Any, _ shape: TemplateShape) -> JSONValue? {
        switch (shape, value) {
        case (.object(let fields), let object as TemplateObject), (.list(let fields), let object as TemplateObject):
            var members: [JSONValue.Member] = []
            for field in fields.fields {
                guard let value = object.child(named: field.name).flatMap({ json($0, field.shape) }) else { continue }
                members.append(.init(key: Text(field.name), value: value))
            }
            return .object(members + object.extensions)
        case (.list, let items as [TemplateObject]): return .array(items.compactMap { json($0, shape) })
        case (.flag, let flag as Bool): return .bool(flag)
        case (.texts, let texts as TemplateTexts): return .array(texts.texts.map { text($0.original ?? $0.text) })
        case (.text, let value as TemplateText), (.date, let value as TemplateText):
            return text(value.original ?? value.text)
        case (.date, let date as TemplateDate): return text(date.words)
        default: return nil
        }
    }

    private static func members(_ fields: TemplateFields) -> [(String, JSONValue)] {
        let properties = fields.fields.map { field in
            (field.name, object([("description", text(field.help))] + kind(field.shape)))
        }
        return [
            ("type", text("object")), ("properties", object(properties)),
            ("patternProperties", object([("^x-", .bool(true))])), ("additionalProperties", .bool(false)),
        ]
    }

    private static func kind(_ shape: TemplateShape) -> [(String, JSONValue)] {
        switch shape {
        case .text, .date: [("type", text("string"))]
        case .flag: [("type", text("boolean"))]
        case .any: []
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
