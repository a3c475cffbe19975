import ReadoutModel
import ReadoutSyntax

/// A JSON Schema (2020-12) in the making.
package enum Schema {
    package static func object(_ members: [(String, JSONValue)]) -> JSONValue {
        .object(members.map { JSONValue.Member(key: Text($0.0), value: $0.1) })
    }

    package static func string(_ text: String) -> JSONValue { .string(Text(text)) }
    package static func strings(_ texts: some Sequence<String>) -> JSONValue { .array(texts.map(string)) }

    package static func type(_ name: String, _ more: [(String, JSONValue)] = []) -> JSONValue {
        object([("type", string(name))] + more)
    }

    package static func reference(_ name: String) -> JSONValue { object([("$ref", string("#/$defs/\(name)"))]) }

    package static func list(_ item: JSONValue) -> JSONValue { type("array", [("items", item)]) }

    package static func words<Word: Vocabulary>(_: Word.Type) -> JSONValue {
        object([("enum", strings(Word.allCases.map(\.rawValue)))])
    }

    package static func pattern(_ pattern: String, _ description: String) -> JSONValue {
        type("string", [("description", string(description)), ("pattern", string(pattern))])
    }

    /// The schema of a property with what an editor says of it, in place of what its type says.
    package static func described(_ description: String, _ schema: JSONValue) -> JSONValue {
        guard case .object(let members) = schema else { return schema }
        let text = JSONValue.Member(key: "description", value: string(description))
        return .object([text] + members.filter { $0.key != text.key })
    }

    /// The schema of a mapping, with a sentence about each of its keys. A null under a key that is not required means that the key is absent.
    package static func mapping<Field: FieldSet>(
        _: Field.Type, _ description: String, _ about: (Field) -> String, _ property: (Field) -> JSONValue
    ) -> JSONValue {
        let required = Field.required.map(\.name.string)
        let properties = Field.allCases.map { field -> (String, JSONValue) in
            let name = field.name.string
            let schema = property(field)
            let whole = required.contains(name) ? schema : object([("anyOf", .array([schema, type("null")]))])
            return (name, described(about(field), whole))
        }
        var members: [(String, JSONValue)] = [
            ("type", string("object")), ("description", string(description)), ("properties", object(properties)),
        ]
        if !required.isEmpty { members.append(("required", strings(required))) }
        if Field.allowsExtensions { members.append(("patternProperties", object([("^x-", reference("extension"))]))) }
        members.append(("additionalProperties", .bool(false)))
        return object(members)
    }

    static func adding(_ key: String, _ value: JSONValue, to schema: JSONValue) -> JSONValue {
        guard case .object(let members) = schema else { return schema }
        return .object(members + [JSONValue.Member(key: Text(key), value: value)])
    }

    package static func text(_ schema: JSONValue) -> String {
        var writer = JSONWriter(into: ByteBuffer(), indent: 2)
        writer.value(schema)
        return writer.finish().string + "\n"
    }
}
