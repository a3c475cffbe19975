import Foundation
import ReadoutRecord

/// The JSON Schema of documents, as Foundation reads it.
enum SchemaReader {
    /// What leads to the schema of a document.
    static var document: [String: Any] { ["$ref": "#/$defs/document"] }

    /// The mapping that a schema leads to, if it does.
    static func mapping(_ schema: [String: Any]) -> (name: String, properties: [String: [String: Any]])? {
        if let name = name(schema) {
            guard let definition = definitions[name] else { return nil }
            if let properties = definition["properties"] as? [String: [String: Any]], definition["type"] != nil {
                return (name, properties)
            }
            return mapping(definition)
        }
        for key in ["anyOf", "oneOf"] {
            for choice in schema[key] as? [[String: Any]] ?? [] { if let found = mapping(choice) { return found } }
        }
        return (schema["items"] as? [String: Any]).flatMap(mapping)
    }

    /// The schema of what stands in a record at `steps`; `nil` below a key of the record's own.
    static func schema(at steps: [EveryKeyTests.Leaf.Step]) -> [String: Any]? {
        var schema = document
        for step in steps {
            switch step {
            case .key(let key):
                guard let next = mapping(schema)?.properties[key] else { return nil }
                schema = notNull(next)
            case .index:
                guard let items = schema["items"] as? [String: Any] else { return nil }
                schema = items
            }
        }
        return schema
    }

    /// The name of the definition that a schema points at.
    static func name(_ schema: [String: Any]) -> String? {
        (schema["$ref"] as? String)?.split(separator: "/").last.map(String.init)
    }

    /// A key that is not required may hold null, too.
    private static func notNull(_ schema: [String: Any]) -> [String: Any] {
        (schema["anyOf"] as? [[String: Any]])?.first ?? schema
    }

    private static var definitions: [String: [String: Any]] {
        let schema = try! JSONSerialization.jsonObject(with: Data(DocumentSchema.json.utf8)) as! [String: Any]
        return schema["$defs"] as! [String: [String: Any]]  // a schema without them fails every test
    }
}
