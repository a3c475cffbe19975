// Made from Sources/RecordGenerator/Record.swift by `make record`; do not edit.
// swift-format-ignore-file

import ReadoutModel

extension DocumentSchema {
    /// The schema of each part.
    static var parts: [(String, JSONValue)] {
        [
            ("document", Schema.mapping(DocumentField.self, "A record of one diplomatic meeting", about, property)),
            ("article", Schema.mapping(ArticleField.self, "Where the facts come from", about, property)),
            ("party", Schema.mapping(PartyField.self, "A state, an organisation or a group", about, property)),
            ("summit", Schema.mapping(SummitField.self, "The meeting", about, property)),
            ("place", Schema.mapping(PlaceField.self, "Where it is", about, property)),
            ("change", Schema.adding("dependentRequired", Schema.object([("end", Schema.strings(["start"]))]), to: Schema.mapping(ChangeField.self, "An earlier plan and what became of it", about, property))),
            ("meeting", Schema.adding("dependentRequired", Schema.object([("end", Schema.strings(["start"]))]), to: Schema.mapping(MeetingField.self, "A part of the programme", about, property))),
            ("participant", Schema.mapping(ParticipantField.self, "Who takes part", about, property)),
            ("objective", Schema.mapping(ObjectiveField.self, "What is wanted", about, property)),
            ("quote", Schema.mapping(QuoteField.self, "What was said, word for word", about, property)),
            ("person", Schema.mapping(PersonField.self, "Someone who takes no part", about, property)),
            ("translation", Schema.mapping(TranslationField.self, "A quote in another language", about, property)),
            ("related", Schema.mapping(RelatedField.self, "What led here or what may follow", about, property)),
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

    private static func about(_ field: DocumentField) -> String {
        switch field {
        case .readout: "Version of the format; the number 1"
        case .id: "Names the record; an id, the only one of its kind in a corpus"
        case .language: "Language of the texts, BCP 47; default: en"
        case .revision: "A whole number from 0 to 2147483647; add one with each change; default: 0"
        case .updated: "When the record last changed: a date or date-time with offset"
        case .article: "Where the facts come from"
        case .parties: "The sides; a list of parties"
        case .summit: "The meeting itself"
        case .participants: "Who takes part; a list of participants"
        case .objectives: "What the sides want; a list of objectives"
        case .quotes: "What was said; a list of quotes"
        case .related: "Other events; a list of related events"
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

    private static func about(_ field: ArticleField) -> String {
        switch field {
        case .title: "Title of the source"
        case .url: "Its address, an IRI"
        case .publisher: "Who published it"
        case .author: "Who wrote it"
        case .published: "When: a date or date-time with offset"
        case .language: "Its language, BCP 47"
        case .license: "Its licence: an IRI or an SPDX id"
        case .text: "Path of a file with its text, relative to the document, for checking quotes"
        }
    }

    private static func property(_ field: PartyField) -> JSONValue {
        switch field {
        case .id: Schema.reference("slug")
        case .name: Schema.reference("requiredText")
        case .kind: Schema.words(PartyKind.self)
        case .country: Schema.reference("country")
        case .sameAs: Schema.list(Schema.reference("iri"))
        }
    }

    private static func about(_ field: PartyField) -> String {
        switch field {
        case .id: "An id"
        case .name: "The name"
        case .kind: "What a party is; default: state where there is a country, else organization"
        case .country: "ISO 3166-1 alpha-2, or XK; leave it out for an organisation"
        case .sameAs: "IRIs of the same thing elsewhere, a list"
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
        case .sameAs: Schema.list(Schema.reference("iri"))
        case .history: Schema.list(Schema.reference("change"))
        case .meetings: Schema.list(Schema.reference("meeting"))
        }
    }

    private static func about(_ field: SummitField) -> String {
        switch field {
        case .title: "The title"
        case .kind: "What kind of event it is; default: other"
        case .status: "What became of an event, or is to become of it; default: scheduled"
        case .start: "When it begins; a time"
        case .end: "When it ends; a time as precise as start. A date is the last day of the event"
        case .timeZone: "IANA time zone; required as soon as any time of day in the document has no offset"
        case .place: "Where it is"
        case .host: "Id of a party"
        case .url: "The event's own page, an IRI"
        case .summary: "What happened, in some sentences"
        case .topics: "A list of texts"
        case .sameAs: "IRIs of the same event elsewhere, a list"
        case .history: "Earlier plans, oldest first"
        case .meetings: "The programme"
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

    private static func about(_ field: PlaceField) -> String {
        switch field {
        case .name: "Building or site"
        case .address: "Street address"
        case .locality: "Town or region"
        case .country: "ISO 3166-1 alpha-2, or XK"
        case .latitude: "Degrees, -90 to 90"
        case .longitude: "Degrees, -180 to 180"
        case .sameAs: "IRIs of the same place elsewhere, a list"
        }
    }

    private static func property(_ field: ChangeField) -> JSONValue {
        switch field {
        case .change: Schema.words(ChangeKind.self)
        case .start: Schema.reference("timeOrInterval")
        case .end: Schema.reference("time")
        case .place: Schema.reference("place")
        case .announced: Schema.reference("time")
        case .reason: Schema.reference("text")
        }
    }

    private static func about(_ field: ChangeField) -> String {
        switch field {
        case .change: "What happened to an earlier plan"
        case .start: "When it had been planned for; a time or an interval"
        case .end: "When it was to end; a time as precise as start, never without one or beside an interval"
        case .place: "Where it was to be"
        case .announced: "When the change became known; a time"
        case .reason: "Why"
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
        case .url: Schema.reference("iri")
        case .sameAs: Schema.list(Schema.reference("iri"))
        case .summary: Schema.reference("text")
        }
    }

    private static func about(_ field: MeetingField) -> String {
        switch field {
        case .id: "An id; default: meeting-1, meeting-2, …"
        case .title: "The title"
        case .status: "What became of an event, or is to become of it, as for the summit; default: the summit's"
        case .start: "A time; leave it out where it is not known"
        case .end: "A time as precise as start, never without one"
        case .place: "Where it is"
        case .participants: "Ids of participants, a list"
        case .url: "Its own page, an IRI"
        case .sameAs: "IRIs of the same meeting elsewhere, a list"
        case .summary: "What happened"
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

    private static func about(_ field: ParticipantField) -> String {
        switch field {
        case .id: "An id; the same person has the same id in every document of a corpus"
        case .name: "The name"
        case .kind: "What a participant is; default: person"
        case .role: "The office held at the time"
        case .party: "Id of a party"
        case .attendance: "Whether a participant was there, or is to be there; default: present where the summit was held, else expected"
        case .sameAs: "IRIs of the same person elsewhere, a list"
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

    private static func about(_ field: ObjectiveField) -> String {
        switch field {
        case .id: "An id; default: objective-1, …"
        case .text: "What is wanted"
        case .party: "Who wants it: id of a party"
        case .priority: "How much an objective matters; default: secondary"
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

    private static func about(_ field: QuoteField) -> String {
        switch field {
        case .id: "An id; default: quote-1, …"
        case .speaker: "Id of a participant, or a mapping for someone else"
        case .text: "The exact words"
        case .language: "Language of the words; default: the document's"
        case .translated: "The words in another language"
        case .said: "When; a time"
        case .medium: "How: a tweet, a press conference, …"
        case .meeting: "Where: id of a meeting of the programme"
        case .source: "IRI of where the words are from, if that is not the article"
        }
    }

    private static func property(_ field: PersonField) -> JSONValue {
        switch field {
        case .id: Schema.reference("slug")
        case .name: Schema.reference("text")
        case .kind: Schema.words(ParticipantKind.self)
        case .role: Schema.reference("text")
        case .organization: Schema.reference("text")
        case .party: Schema.reference("slug")
        case .anonymous: Schema.type("boolean")
        case .sameAs: Schema.list(Schema.reference("iri"))
        }
    }

    private static func about(_ field: PersonField) -> String {
        switch field {
        case .id: "An id; the same for the same person everywhere"
        case .name: "The name. Beside anonymous: true it is what the source says in place of a name"
        case .kind: "What a participant is; default: person"
        case .role: "The office"
        case .organization: "Who the person speaks for"
        case .party: "The side that the person speaks for: id of a party"
        case .anonymous: "True where the source gives no name; default: false"
        case .sameAs: "IRIs of the same person elsewhere, a list"
        }
    }

    private static func property(_ field: TranslationField) -> JSONValue {
        switch field {
        case .language: Schema.reference("language")
        case .text: Schema.reference("requiredText")
        }
    }

    private static func about(_ field: TranslationField) -> String {
        switch field {
        case .language: "Language of the translation"
        case .text: "The words in that language"
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
        case .record: Schema.reference("slug")
        case .url: Schema.reference("iri")
        case .sameAs: Schema.list(Schema.reference("iri"))
        case .note: Schema.reference("text")
        }
    }

    private static func about(_ field: RelatedField) -> String {
        switch field {
        case .id: "An id; default: related-1, …"
        case .title: "The title"
        case .relation: "How a related event bears on the summit"
        case .kind: "What kind of event it is, as for the summit"
        case .date: "A time or an interval"
        case .status: "What became of an event, or is to become of it, as for the summit; default: tentative for a follow-up; of others nothing is said"
        case .place: "Where it is"
        case .participants: "Ids of participants, or mappings for others; a list"
        case .record: "Id of the record that describes this event itself"
        case .url: "Its own page, an IRI"
        case .sameAs: "IRIs of the same event elsewhere, a list"
        case .note: "Anything else worth saying"
        }
    }
}
