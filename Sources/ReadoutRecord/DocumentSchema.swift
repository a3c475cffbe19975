import ReadoutModel

/// The JSON Schema of documents, made from the same table of fields as the decoder.
public enum DocumentSchema {
    /// The schema as text, indented, in the dialect of draft 2020-12. It is the same in every run.
    public static var json: String {
        Schema.text(
            Schema.object([
                ("$schema", Schema.string("https://json-schema.org/draft/2020-12/schema")),
                ("$id", Schema.string("https://w3id.org/readout/schema/document")),
                ("title", Schema.string("Readout document, format version 1")),
                ("$ref", Schema.string("#/$defs/document")),
                ("$defs", Schema.object(parts + values)),
            ]))
    }

    /// A whole number.
    static func whole(_ minimum: Int, _ maximum: Int) -> JSONValue {
        Schema.type("integer", [("minimum", .number(Number(minimum))), ("maximum", .number(Number(maximum)))])
    }

    /// An angle.
    static func degrees(_ limit: Int) -> JSONValue {
        Schema.type("number", [("minimum", .number(Number(-limit))), ("maximum", .number(Number(limit)))])
    }

    static let zoneName = Schema.pattern("^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z][A-Za-z0-9_+-]*)*$", "An IANA time zone")
    static let articlePath = Schema.pattern("^(?!/)(?!(\\./)*\\.\\.(/|$)).+", "A path within the document's folder")

    // MARK: Values

    private static var values: [(String, JSONValue)] {
        [
            ("text", Schema.pattern("^[^\(controls)]*$", "Any text; no control characters but tab and newline")),
            (
                "extension",
                Schema.object([
                    ("description", Schema.string("Any JSON value; texts and keys without control characters")),
                    ("pattern", Schema.string("^[^\(controls)]*$")),
                    ("items", Schema.reference("extension")),
                    ("propertyNames", Schema.reference("text")),
                    ("additionalProperties", Schema.reference("extension")),
                ])
            ),
            ("requiredText", Schema.pattern("^[^\(controls)]+$", "A text that is not empty")),
            ("slug", Schema.pattern("^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$", "An id")),
            (
                "language",
                Schema.pattern("^([A-Za-z]{2,8}|[XxIi](?=-))(-[A-Za-z0-9]{1,8})*$", "A language tag (BCP 47)")
            ),
            (
                "country",
                Schema.object([
                    ("description", Schema.string("ISO 3166-1 alpha-2, or XK")), ("enum", Schema.strings(countries)),
                ])
            ),
            ("iri", Schema.pattern("^\(iri)$", "An absolute IRI")),
            ("license", Schema.pattern("^(\(iri)|[A-Za-z0-9][A-Za-z0-9.-]*\\+?)$", "An IRI or an SPDX id")),
            ("stamp", Schema.pattern("^(?!0000)\(day)(T\(clock)\(offset))?$", "A date, or a date-time with offset")),
            ("time", Schema.pattern("^(\(date)|(?!0000)\(day)T\(clock)(\(offset))?)$", "A time in EDTF level 1")),
            (
                "timeOrInterval",
                Schema.pattern(
                    "^(\(date)|(?!0000)\(day)T\(clock)(\(offset))?|(\(date)|\\.\\.)?/\(date)|\(date)/(\\.\\.)?)$",
                    "A time or an interval in EDTF level 1")
            ),
            (
                "personReference",
                Schema.object([
                    (
                        "description",
                        Schema.string(
                            "A participant's id, or a mapping for someone who takes no part; a name unless anonymous")
                    ),
                    (
                        "oneOf",
                        .array([
                            Schema.reference("slug"),
                            Schema.object([
                                ("$ref", Schema.string("#/$defs/person")),
                                (
                                    "anyOf",
                                    .array([
                                        Schema.object([
                                            ("required", Schema.strings(["name"])),
                                            (
                                                "properties",
                                                Schema.object([
                                                    (
                                                        "name",
                                                        Schema.type(
                                                            "string",
                                                            [
                                                                ("description", Schema.string("The name")),
                                                                ("minLength", .number(Number(1))),
                                                            ])
                                                    )
                                                ])
                                            ),
                                        ]),
                                        Schema.object([
                                            ("required", Schema.strings(["anonymous"])),
                                            (
                                                "properties",
                                                Schema.object([
                                                    (
                                                        "anonymous",
                                                        Schema.described(
                                                            "true where the source gives no name",
                                                            Schema.object([("const", .bool(true))]))
                                                    )
                                                ])
                                            ),
                                        ]),
                                    ])
                                ),
                            ]),
                        ])
                    ),
                ])
            ),
        ]
    }

    // Patterns as ECMA-262 has them; a backslash of a pattern is one in the schema's JSON as well.
    private static let controls = "\\u0000-\\u0008\\u000b-\\u001f\\u007f\\ufffe\\uffff"
    private static let iri = "[A-Za-z][A-Za-z0-9+.-]*:([^\\u0000-\\u0020\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069<>\"{}|\\\\^`%]|%[0-9A-Fa-f]{2})*"
    private static let day =
        "[0-9]{4}-(0[13578]-(0[1-9]|[12][0-9]|3[01])|1[02]-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))"
    private static let clock = "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?"
    private static let offset = "(Z|[+-](0[0-9]|1[0-3])(:[0-5][0-9])?|[+-]14(:00)?)"
    private static let date =
        "(?!0000|00XX|000X)([0-9]{2}XX|[0-9]{3}X|[0-9]{4}|[0-9]{4}-(0[1-9]|1[0-2]|2[1-4]|XX)|\(day)|[0-9]{4}-(0[1-9]|1[0-2]|XX)-XX)[?~%]?"

    private static var countries: [String] { Validation.countryCodes }
}
