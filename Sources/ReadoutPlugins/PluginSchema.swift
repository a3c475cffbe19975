import ReadoutExport
import ReadoutModel
import ReadoutRecord

/// The JSON Schema of the messages between the program and its plugins: `readout schema plugin`.
public enum PluginSchema {
    /// The schema, for `readout schema`.
    public static let resource = Resource(
        name: "plugin", summary: "what a plugin is told and may answer, a message a line, as JSON Schema (2020-12)"
    ) { json }

    /// The schema as text.
    public static var json: String {
        Schema.text(
            Schema.object([
                ("$schema", Schema.string("https://json-schema.org/draft/2020-12/schema")),
                ("$id", Schema.string("https://w3id.org/readout/schema/plugin")),
                ("title", Schema.string("Messages of Readout's plugins, version \(PluginHost.protocolVersion)")),
                ("oneOf", .array((toPlugin + fromPlugin).map { Schema.reference($0.name) })),
                ("$defs", Schema.object((toPlugin + fromPlugin).map { ($0.name, message($0)) } + parts)),
            ]))
    }

    private typealias Message = (name: String, about: String, required: [String], content: [(String, JSONValue)])

    private static let toPlugin: [Message] = [
        (
            "hello", "The first message; answered with describe, or with error", ["protocols", "readout"],
            [
                ("protocols", about("The versions of the protocol that the program speaks", list(integer))),
                ("readout", about("The version of the program, for logs alone", text)),
            ]
        ),
        (
            "open", "An export begins", ["format", "options", "base", "framing"],
            [
                ("format", text), ("options", about("Every option that has a value", Schema.type("object"))),
                ("base", about("What the IRIs of the documents' things begin with", text)),
                ("framing", Schema.object([("enum", Schema.strings(["alone", "combined"]))])),
            ]
        ),
        (
            "document", "A document, to be answered", ["number", "record"],
            [
                ("number", about("From 1 on, in the order of the export", integer)),
                ("record", about("The record, as the format json writes it", Schema.type("object"))),
            ]
        ),
        ("close", "The documents have ended; answered with closed", [], []),
    ]

    private static let fromPlugin: [Message] = [
        (
            "describe", "What the plugin is", ["protocol", "formats"],
            [
                ("protocol", about("The version of the protocol that it speaks, one of those of hello", integer)),
                ("name", text), ("version", text),
                ("parallel", about("Whether several processes may share an export; default: false", flag)),
                (
                    "pure",
                    about("Whether an answer depends on the document and the options alone; default: false", flag)
                ),
                (
                    "formats",
                    Schema.type("array", [("items", Schema.reference("format")), ("minItems", .number(Number(1)))])
                ),
            ]
        ),
        (
            "opened", "What stands around the documents of a combined file", [],
            [("before", bytes), ("between", bytes), ("after", bytes)]
        ),
        (
            "part", "The answer to a document, or a part of it", ["number"],
            [
                ("number", integer), ("text", text), ("base64", text),
                ("more", about("Whether another part of the same document follows; default: false", flag)),
                (
                    "omissions",
                    list(
                        Schema.object([
                            ("type", Schema.string("object")),
                            ("properties", Schema.object([("field", text), ("reason", text)])),
                        ]))
                ),
            ]
        ),
        (
            "error", "Why the document, the export or the plugin itself cannot do what it is asked", ["message"],
            [
                ("number", about("The document; left out, it is the answer to hello or open", integer)),
                ("field", text), ("message", text),
            ]
        ),
        (
            "closed", "The answer to close, perhaps with what depends on all documents", [],
            [("before", bytes), ("after", bytes)]
        ),
    ]

    private static let parts: [(String, JSONValue)] = [
        (
            "format",
            object(
                ["name", "extension"],
                [
                    ("name", Schema.type("string", [("pattern", Schema.string("^[a-z][a-z0-9-]*$"))])),
                    ("aliases", list(text)), ("mediaType", text),
                    ("extension", about("The ending of its files, without a dot", text)), ("summary", text),
                    ("combined", about("Whether several documents can be in one file; default: true", flag)),
                    ("options", list(Schema.reference("option"))),
                ])
        ),
        (
            "option",
            object(
                ["name", "kind"],
                [
                    ("name", text),
                    (
                        "kind",
                        Schema.object([
                            (
                                "enum",
                                Schema.strings(["flag", "integer", "choice", "text", "iri", "duration", "file", "list"])
                            )
                        ])
                    ),
                    ("values", about("What a choice or a list chooses from", list(text))),
                    ("minimum", integer), ("maximum", integer),
                    (
                        "default",
                        Schema.object([("type", Schema.strings(["string", "boolean", "integer", "array", "null"]))])
                    ), ("help", text),
                ])
        ),
    ]

    private static func message(_ message: Message) -> JSONValue {
        Schema.object([
            ("description", Schema.string(message.about)), ("type", Schema.string("object")),
            ("properties", Schema.object([(message.name, object(message.required, message.content))])),
            ("required", Schema.strings([message.name])), ("additionalProperties", .bool(false)),
        ])
    }

    /// An object with these keys; others are ignored.
    private static func object(_ required: [String], _ properties: [(String, JSONValue)]) -> JSONValue {
        Schema.object(
            [("type", Schema.string("object")), ("properties", Schema.object(properties))]
                + (required.isEmpty ? [] : [("required", Schema.strings(required))]))
    }

    private static var text: JSONValue { Schema.type("string") }
    private static var flag: JSONValue { Schema.type("boolean") }
    private static var integer: JSONValue { Schema.type("integer") }
    private static var bytes: JSONValue { object([], [("text", text), ("base64", text)]) }
    private static func list(_ items: JSONValue) -> JSONValue { Schema.list(items) }
    private static func about(_ words: String, _ schema: JSONValue) -> JSONValue { Schema.described(words, schema) }
}
