import ReadoutModel

/// The JSON Schema of documents, made from the same lists of fields that the decoder reads by.
public enum DocumentSchema {
    public static var json: String {
        Schema.text(
            Schema.object([
                ("$schema", Schema.string("https://json-schema.org/draft/2020-12/schema")),
                ("$id", Schema.string("https://w3id.org/readout/schema/document")),
                ("title", Schema.string("Readout document, format version 1")),
                ("$ref", Schema.string("#/$defs/document")),
                ("$defs", Schema.object(mappings + values)),
            ]))
    }

    private static var mappings: [(String, JSONValue)] {
        [
            ("document", Schema.mapping(DocumentField.self, "A record of one diplomatic meeting", property)),
            ("article", Schema.mapping(ArticleField.self, "Where the facts come from", property)),
            ("party", Schema.mapping(PartyField.self, "A state or an organisation", property)),
            ("summit", Schema.mapping(SummitField.self, "The meeting", property)),
            ("place", Schema.mapping(PlaceField.self, "Where it is", property)),
            ("change", Schema.mapping(ChangeField.self, "An earlier plan and what became of it", property)),
            (
                "meeting",
                Schema.adding(
                    "dependentRequired", Schema.object([("end", Schema.strings(["start"]))]),
                    to: Schema.mapping(MeetingField.self, "A part of the programme", property))
            ),
            ("participant", Schema.mapping(ParticipantField.self, "Who takes part", property)),
            ("objective", Schema.mapping(ObjectiveField.self, "What is wanted", property)),
            ("quote", Schema.mapping(QuoteField.self, "What was said, word for word", property)),
            ("person", Schema.mapping(PersonField.self, "Someone who takes no part", property)),
            ("translation", Schema.mapping(TranslationField.self, "A quote in another language", property)),
            ("related", Schema.mapping(RelatedField.self, "What led here or what may follow", property)),
        ]
    }

    private static func property(_ field: DocumentField) -> JSONValue {
        switch field {
        case .readout: Schema.object([("const", .number(Number(1)))])
        case .id: Schema.reference("slug")
        case .language: Schema.reference("language")
        case .revision:
            Schema.type("integer", [("minimum", .number(Number(0))), ("maximum", .number(Number(Int(Int32.max))))])
        case .updated: Schema.reference("stamp")
        case .article: Schema.reference("article")
        case .parties: Schema.list(Schema.reference("party"))
        case .summit: Schema.reference("summit")
        case .participants: Schema.list(Schema.reference("participant"))
        case .objectives: Schema.list(Schema.reference("objective"))
        case .quotes: Schema.list(Schema.reference("quote"))
        case .related: Schema.list(Schema.reference("related"))
        }
    }

    private static func property(_ field: ArticleField) -> JSONValue {
        switch field {
        case .title: Schema.reference("requiredText")
        case .url: Schema.reference("iri")
        case .publisher, .author: Schema.reference("text")
        case .published: Schema.reference("stamp")
        case .language: Schema.reference("language")
        case .license: Schema.reference("license")
        case .text: Schema.pattern("^(?!/)(?!(\\./)*\\.\\.(/|$)).+", "A path within the document's folder")
        }
    }

    private static func property(_ field: PartyField) -> JSONValue {
        switch field {
        case .id: Schema.reference("slug")
        case .name: Schema.reference("requiredText")
        case .country: Schema.reference("country")
        case .sameAs: Schema.list(Schema.reference("iri"))
        }
    }

    private static func property(_ field: SummitField) -> JSONValue {
        switch field {
        case .title: Schema.reference("requiredText")
        case .kind: Schema.words(EventKind.self)
        case .status: Schema.words(EventStatus.self)
        case .start, .end: Schema.reference("time")
        case .timeZone: Schema.pattern("^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z][A-Za-z0-9_+-]*)*$", "An IANA time zone")
        case .place: Schema.reference("place")
        case .host: Schema.reference("slug")
        case .url: Schema.reference("iri")
        case .summary: Schema.reference("text")
        case .topics: Schema.list(Schema.reference("text"))
        case .history: Schema.list(Schema.reference("change"))
        case .meetings: Schema.list(Schema.reference("meeting"))
        }
    }

    private static func property(_ field: PlaceField) -> JSONValue {
        switch field {
        case .name, .address, .locality: Schema.reference("text")
        case .country: Schema.reference("country")
        case .latitude: degrees(90)
        case .longitude: degrees(180)
        case .sameAs: Schema.list(Schema.reference("iri"))
        }
    }

    private static func degrees(_ limit: Int) -> JSONValue {
        Schema.type("number", [("minimum", .number(Number(-limit))), ("maximum", .number(Number(limit)))])
    }

    private static func property(_ field: ChangeField) -> JSONValue {
        switch field {
        case .change: Schema.words(ChangeKind.self)
        case .start: Schema.reference("timeOrInterval")
        case .announced: Schema.reference("time")
        case .reason: Schema.reference("text")
        }
    }

    private static func property(_ field: MeetingField) -> JSONValue {
        switch field {
        case .id: Schema.reference("slug")
        case .title: Schema.reference("requiredText")
        case .status: Schema.words(EventStatus.self)
        case .start, .end: Schema.reference("time")
        case .place: Schema.reference("place")
        case .participants: Schema.list(Schema.reference("slug"))
        case .summary: Schema.reference("text")
        }
    }

    private static func property(_ field: ParticipantField) -> JSONValue {
        switch field {
        case .id: Schema.reference("slug")
        case .name: Schema.reference("requiredText")
        case .kind: Schema.words(ParticipantKind.self)
        case .role: Schema.reference("text")
        case .party: Schema.reference("slug")
        case .attendance: Schema.words(Attendance.self)
        case .sameAs: Schema.list(Schema.reference("iri"))
        }
    }

    private static func property(_ field: ObjectiveField) -> JSONValue {
        switch field {
        case .id, .party: Schema.reference("slug")
        case .text: Schema.reference("requiredText")
        case .priority: Schema.words(Priority.self)
        }
    }

    private static func property(_ field: QuoteField) -> JSONValue {
        switch field {
        case .id, .meeting: Schema.reference("slug")
        case .speaker: Schema.reference("personReference")
        case .text: Schema.reference("requiredText")
        case .language: Schema.reference("language")
        case .translated: Schema.reference("translation")
        case .said: Schema.reference("time")
        case .medium: Schema.reference("text")
        case .source: Schema.reference("iri")
        }
    }

    private static func property(_ field: PersonField) -> JSONValue {
        switch field {
        case .id: Schema.reference("slug")
        case .name, .role, .organization: Schema.reference("text")
        case .anonymous: Schema.type("boolean")
        case .sameAs: Schema.list(Schema.reference("iri"))
        }
    }

    private static func property(_ field: TranslationField) -> JSONValue {
        switch field {
        case .language: Schema.reference("language")
        case .text: Schema.reference("requiredText")
        }
    }

    private static func property(_ field: RelatedField) -> JSONValue {
        switch field {
        case .id: Schema.reference("slug")
        case .title: Schema.reference("requiredText")
        case .relation: Schema.words(Relation.self)
        case .kind: Schema.words(EventKind.self)
        case .date: Schema.reference("timeOrInterval")
        case .status: Schema.words(EventStatus.self)
        case .place: Schema.reference("place")
        case .participants: Schema.list(Schema.reference("personReference"))
        case .note: Schema.reference("text")
        }
    }

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
                                                    ("name", Schema.type("string", [("minLength", .number(Number(1)))]))
                                                ])
                                            ),
                                        ]),
                                        Schema.object([
                                            ("required", Schema.strings(["anonymous"])),
                                            (
                                                "properties",
                                                Schema.object([("anonymous", Schema.object([("const", .bool(true))]))])
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
    private static let iri = "[A-Za-z][A-Za-z0-9+.-]*:([^\\u0000-\\u0020<>\"{}|\\\\^`%]|%[0-9A-Fa-f]{2})*"
    private static let day =
        "[0-9]{4}-(0[13578]-(0[1-9]|[12][0-9]|3[01])|1[02]-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))"
    private static let clock = "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?"
    private static let offset = "(Z|[+-](0[0-9]|1[0-3])(:[0-5][0-9])?|[+-]14(:00)?)"
    private static let date =
        "(?!0000|00XX|000X)([0-9]{2}XX|[0-9]{3}X|[0-9]{4}|[0-9]{4}-(0[1-9]|1[0-2]|2[1-4]|XX)|\(day)|[0-9]{4}-(0[1-9]|1[0-2]|XX)-XX)[?~%]?"

    private static var countries: [String] { Validation.countryCodes }
}
