// Made from Sources/RecordGenerator/Record.swift by `make record`; do not edit.
// swift-format-ignore-file

import ReadoutModel

extension DocumentSchema {
    /// The schema of each part.
    static var parts: [(String, JSONValue)] {
        [
            ("document", Schema.mapping(DocumentField.self, "A record of one diplomatic meeting", property)),
            ("article", Schema.mapping(ArticleField.self, "Where the facts come from", property)),
            ("party", Schema.mapping(PartyField.self, "A state or an organisation", property)),
            ("summit", Schema.mapping(SummitField.self, "The meeting", property)),
            ("place", Schema.mapping(PlaceField.self, "Where it is", property)),
            ("change", Schema.mapping(ChangeField.self, "An earlier plan and what became of it", property)),
            ("meeting", Schema.adding("dependentRequired", Schema.object([("end", Schema.strings(["start"]))]), to: Schema.mapping(MeetingField.self, "A part of the programme", property))),
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
        case .revision: whole(0, 2147483647)
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
        case .publisher: Schema.reference("text")
        case .author: Schema.reference("text")
        case .published: Schema.reference("stamp")
        case .language: Schema.reference("language")
        case .license: Schema.reference("license")
        case .text: articlePath
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
        case .start: Schema.reference("time")
        case .end: Schema.reference("time")
        case .timeZone: zoneName
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
        case .name: Schema.reference("text")
        case .address: Schema.reference("text")
        case .locality: Schema.reference("text")
        case .country: Schema.reference("country")
        case .latitude: degrees(90)
        case .longitude: degrees(180)
        case .sameAs: Schema.list(Schema.reference("iri"))
        }
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
        case .start: Schema.reference("time")
        case .end: Schema.reference("time")
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
        case .id: Schema.reference("slug")
        case .text: Schema.reference("requiredText")
        case .party: Schema.reference("slug")
        case .priority: Schema.words(Priority.self)
        }
    }

    private static func property(_ field: QuoteField) -> JSONValue {
        switch field {
        case .id: Schema.reference("slug")
        case .speaker: Schema.reference("personReference")
        case .text: Schema.reference("requiredText")
        case .language: Schema.reference("language")
        case .translated: Schema.reference("translation")
        case .said: Schema.reference("time")
        case .medium: Schema.reference("text")
        case .meeting: Schema.reference("slug")
        case .source: Schema.reference("iri")
        }
    }

    private static func property(_ field: PersonField) -> JSONValue {
        switch field {
        case .id: Schema.reference("slug")
        case .name: Schema.reference("text")
        case .role: Schema.reference("text")
        case .organization: Schema.reference("text")
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
}
