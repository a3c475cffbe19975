// The document format, version 1: every part of a record, its fields in their order, and the words of its closed lists.
//
// `make record` makes from this table the model, the list of keys, the decoder, the encoder, the comparison, the walk over
// all texts, the checks of single values, the JSON Schema, the tables of docs/document-format.md, the key lists of the
// Python checks, a record that uses every key, and the copies of it that the tests make by hand. A new field is a line
// here, `make record`, and a line in each exporter that says it.
//
// A field is its key, its type, whether it is required, what it means, and an example, which stands in the documentation
// and in the record that uses every key. `default` is the word that holds where the record is silent; the model then has
// two properties, of which the one with the longer name is what the record spells out. Where what holds depends on more
// than the part, the default is a `reading`: the model has the longer name alone, and `Document` the function that answers.

let record = Record(
    words: [
        Words("EventKind", "What kind of event it is.", [
            ("official-visit", "A visit of state, or of a minister."),
            ("bilateral-meeting", "A meeting of two sides."),
            ("multilateral-summit", "A meeting of several sides."),
            ("call", "A call."),
            ("conference", "A conference."),
            ("signing", "The signing of a document."),
            ("other", "Anything else."),
        ]),
        Words("EventStatus", "What became of an event, or is to become of it.", [
            ("scheduled", "Planned."),
            ("tentative", "Planned, but not agreed."),
            ("postponed", "Put off, with or without a new date."),
            ("cancelled", "Called off."),
            ("held", "It has taken place."),
        ]),
        Words("ChangeKind", "What happened to an earlier plan.", [
            ("postponed", "Put off."),
            ("rescheduled", "Put at another time."),
            ("moved", "Put at another place."),
            ("cancelled", "Called off."),
        ]),
        Words("PartyKind", "What a party is.", [
            ("state", "A state."),
            ("organization", "An organisation."),
            ("group", "A group, of states or of others."),
        ]),
        Words("ParticipantKind", "What a participant is.", [
            ("person", "One person."),
            ("organization", "An organisation."),
            ("group", "A group of people."),
        ]),
        Words("Attendance", "Whether a participant was there, or is to be there.", [
            ("present", "There."),
            ("expected", "To come."),
            ("possible", "Perhaps to come."),
            ("absent", "Not there."),
        ]),
        Words("Priority", "How much an objective matters.", [
            ("primary", "A main one."),
            ("secondary", "One beside the main ones."),
        ]),
        Words("Relation", "How a related event bears on the summit.", [
            ("cause", "What led to the summit."),
            ("precedent", "What came before it and was like it."),
            ("follow-up", "What comes of it."),
        ]),
    ],
    parts: [
        Part("Document", key: "document", about: "A record of one diplomatic meeting",
            notes: """
                The properties are the keys of the document format, version 1. What a record leaves out is `nil` or empty. Where
                a default holds then, there are two properties: ``revision`` is what holds, ``statedRevision`` what the record
                spells out, so that nothing is added when a record is written back.

                ```swift
                let document = Document(
                    id: "vienna-1961-06", article: Article(title: "Meeting in Vienna"),
                    summit: Summit(title: "Vienna summit", start: try Time("1961-06-03")))
                ```
                """,
            fields: [
            Field("readout", .version, need: .required, "version of the format; the number 1", example: "1"),
            Field("id", .ownID, need: .required,
                "names the record; an [id](#ids-and-references), the only one of its kind in a corpus",
                example: "beijing-2023-06"),
            Field("language", .language, default: .value("en"), "language of the texts, BCP 47", example: "fr"),
            Field("revision", .integer(0...2_147_483_647), default: .value("0"),
                "a whole number from 0 to 2147483647; add one with each change", example: "2"),
            Field("updated", .stamp, "when the record last changed: a [date or date-time with offset](#dates-of-the-record)",
                example: "2023-06-18T20:00:00Z"),
            Field("article", .part("Article"), need: .required, "where the facts come from; see [article](#article)"),
            Field("parties", .parts("Party"), "the sides; a list of [parties](#parties)"),
            Field("summit", .part("Summit"), need: .required, "the meeting itself; see [summit](#summit)"),
            Field("participants", .parts("Participant"), "who takes part; a list of [participants](#participants)"),
            Field("objectives", .parts("Objective"), "what the sides want; a list of [objectives](#objectives)"),
            Field("quotes", .parts("Quote"), "what was said; a list of [quotes](#quotes)"),
            Field("related", .parts("RelatedEvent"), "other events; a list of [related events](#related)"),
        ]),
        Part("Article", key: "article", about: "Where the facts come from", fields: [
            Field("title", .text, need: .required, "title of the source", example: "Blinken arrives in Beijing"),
            Field("url", .iri, "its address, an IRI", example: "https://example.org/news/1"),
            Field("publisher", .text, "who published it", example: "Example Wire"),
            Field("author", .text, "who wrote it", example: "Jane Doe"),
            Field("published", .stamp, "when: a [date or date-time with offset](#dates-of-the-record)", example: "2023-06-19"),
            Field("language", .language, "its language, BCP 47", example: "en"),
            Field("license", .license, "its licence: an IRI or an SPDX id", example: "CC-BY-4.0"),
            Field("text", .path,
                "path of a file with its text, relative to the document, for [checking quotes](#quotes-and-the-source-text)",
                example: "article.txt"),
        ]),
        Part("Party", key: "party", about: "A state, an organisation or a group", fields: [
            Field("id", .ownID, need: .required, "an id", example: "us"),
            Field("name", .text, need: .required, "the name", example: "United States"),
            Field("kind", .word("PartyKind"), default: .rule(#"has(\.country) ? .state : .organization"#,
                    "`state` where there is a country, else `organization`"), "", example: "state"),
            Field("country", .country, "ISO 3166-1 alpha-2, or `XK`; leave it out for an organisation", example: "US"),
            Field("sameAs", .iris, "IRIs of the same thing elsewhere, a list", example: "[http://www.wikidata.org/entity/Q30]"),
        ]),
        Part("Summit", key: "summit", about: "The meeting", fields: [
            Field("title", .text, need: .required, "the title", example: "Visit to Beijing"),
            Field("kind", .word("EventKind"), default: .word("other"), "", example: "official-visit"),
            Field("status", .word("EventStatus"), default: .word("scheduled"), "", example: "held"),
            Field("start", .time, need: .required, "when it begins; a [time](#times)", example: "2023-06-18"),
            Field("end", .time, after: "start",
                "when it ends; a time as precise as `start`. A date is the last day of the event", example: "2023-06-19"),
            Field("timeZone", .zone,
                "IANA time zone; required as soon as any time of day in the document has no offset", example: "Asia/Shanghai"),
            Field("place", .part("Place"), "see [place](#place)"),
            Field("host", .reference(.party), "id of a party", example: "us"),
            Field("url", .iri, "the event's own page, an IRI", example: "https://example.org/visit"),
            Field("summary", .text, "what happened, in some sentences", example: "Two days of talks."),
            Field("topics", .texts, "a list of texts", example: "[Taiwan, Trade]"),
            Field("sameAs", .iris, "IRIs of the same event elsewhere, a list",
                example: "[http://www.wikidata.org/entity/Q119230473]"),
            Field("history", .parts("Change"), "earlier plans, oldest first; see [history](#history)"),
            Field("meetings", .parts("Meeting"), "the programme; see [meetings](#meetings)"),
        ]),
        Part("Place", key: "place", about: "Where it is", fields: [
            Field("name", .text, "building or site", example: "Diaoyutai State Guest House"),
            Field("address", .text, "street address", example: "2 Fucheng Road"),
            Field("locality", .text, "town or region", example: "Beijing"),
            Field("country", .country, "ISO 3166-1 alpha-2, or `XK`", example: "CN"),
            Field("latitude", .degrees(90), "degrees, -90 to 90", example: "39.9"),
            Field("longitude", .degrees(180), "degrees, -180 to 180", example: "116.4"),
            Field("sameAs", .iris, "IRIs of the same place elsewhere, a list", example: "[http://www.wikidata.org/entity/Q956]"),
        ]),
        Part("Change", key: "change", about: "An earlier plan and what became of it", fields: [
            Field("change", .word("ChangeKind"), need: .required, "", example: "rescheduled"),
            Field("start", .interval, "when it had been planned for; a time or an interval", example: "2023-02-05"),
            Field("end", .time, after: "start",
                "when it was to end; a time as precise as `start`, never without one or beside an interval",
                example: "2023-02-06"),
            Field("place", .part("Place"), "where it was to be; see [place](#place)"),
            Field("announced", .time, "when the change became known; a time", example: "2023-02-03"),
            Field("reason", .text, "why", example: "Illness"),
        ]),
        Part("Meeting", key: "meeting", about: "A part of the programme", fields: [
            Field("id", .localID("meeting"), default: .said("`meeting-1`, `meeting-2`, …"), "an id", example: "talks-qin"),
            Field("title", .text, need: .required, "the title", example: "Talks with Qin Gang"),
            Field("status", .word("EventStatus"), default: .reading("the summit's", by: "status(of:)-(Meeting)"),
                "as for the summit", example: "held"),
            Field("start", .time, "a time; leave it out where it is not known", example: "2023-06-18T14:30"),
            Field("end", .time, after: "start", "a time as precise as `start`, never without one", example: "2023-06-18T20:00"),
            Field("place", .part("Place"), "see [place](#place)"),
            Field("participants", .references(.participant), "ids of participants, a list", example: "[blinken]"),
            Field("url", .iri, "its own page, an IRI", example: "https://example.org/talks"),
            Field("sameAs", .iris, "IRIs of the same meeting elsewhere, a list", example: "[https://example.org/events/7]"),
            Field("summary", .text, "what happened", example: "They agreed to meet again."),
        ]),
        Part("Participant", key: "participant", about: "Who takes part", fields: [
            Field("id", .ownID, need: .required, "an id; the same person has the same id in every document of a corpus",
                example: "blinken"),
            Field("name", .text, need: .required, "the name", example: "Antony Blinken"),
            Field("kind", .word("ParticipantKind"), default: .word("person"), "", example: "person"),
            Field("role", .text, "the office held at the time", example: "Secretary of State"),
            Field("party", .reference(.party), "id of a party", example: "us"),
            Field("attendance", .word("Attendance"), default: .reading(
                    "`present` where the summit was held, else `expected`", by: "attendance(of:)"), "", example: "present"),
            Field("sameAs", .iris, "IRIs of the same person elsewhere, a list",
                example: "[http://www.wikidata.org/entity/Q7821917]"),
        ]),
        Part("Objective", key: "objective", about: "What is wanted", fields: [
            Field("id", .localID("objective"), default: .said("`objective-1`, …"), "an id", example: "channels"),
            Field("text", .text, need: .required, "what is wanted", example: "Keep lines of communication open"),
            Field("party", .reference(.party), "who wants it: id of a party", example: "us"),
            Field("priority", .word("Priority"), default: .word("secondary"), "", example: "primary"),
        ]),
        Part("Quote", key: "quote", about: "What was said, word for word", fields: [
            Field("id", .localID("quote"), default: .said("`quote-1`, …"), "an id", example: "hua-bali"),
            Field("speaker", .person, need: .required,
                "id of a participant, or a mapping for [someone else](#people-who-take-no-part)", example: "blinken"),
            Field("text", .text, need: .required, "the exact words", example: "We came to listen"),
            Field("language", .language, default: .reading("the document's", by: "language(of:)"), "language of the words",
                example: "en"),
            Field("translated", .part("Translation"), "the words in another language; see [translated](#translated)"),
            Field("said", .time, "when; a time", example: "2023-06-18?"),
            Field("medium", .text, "how: a tweet, a press conference, …", example: "tweet"),
            Field("meeting", .reference(.meeting), "where: id of a meeting of the programme", example: "talks-qin"),
            Field("source", .iri, "IRI of where the words are from, if that is not the article",
                example: "https://example.org/post/7"),
        ]),
        Part("Person", key: "person", about: "Someone who takes no part", hasExamples: false, fields: [
            Field("id", .slug, "an id; the same for the same person everywhere", example: "biden"),
            Field("name", .text, need: .unless("anonymous"),
                "the name. Beside `anonymous: true` it is what the source says in place of a name", example: "Joe Biden"),
            Field("kind", .word("ParticipantKind"), default: .word("person"), "", example: "person"),
            Field("role", .text, "the office", example: "President"),
            Field("organization", .text, "who the person speaks for", example: "White House"),
            Field("party", .reference(.party), "the side that the person speaks for: id of a party", example: "us"),
            Field("anonymous", .flag, default: .value("false"), "`true` where the source gives no name", example: "false"),
            Field("sameAs", .iris, "IRIs of the same person elsewhere, a list",
                example: "[http://www.wikidata.org/entity/Q6279]"),
        ]),
        Part("Translation", key: "translation", about: "A quote in another language", fields: [
            Field("language", .language, need: .required, "language of the translation", example: "zh"),
            Field("text", .text, need: .required, "the words in that language", example: "我们来倾听"),
        ]),
        Part("RelatedEvent", key: "related", about: "What led here or what may follow", fields: [
            Field("id", .localID("related"), default: .said("`related-1`, …"), "an id", example: "g20-bali"),
            Field("title", .text, need: .required, "the title", example: "Meeting in Bali"),
            Field("relation", .word("Relation"), need: .required, "", example: "precedent"),
            Field("kind", .word("EventKind"), "as for the summit", example: "multilateral-summit"),
            Field("date", .interval, "a time or an interval", example: "2022-11"),
            Field("status", .word("EventStatus"), default: .reading(
                    "`tentative` for a follow-up; of others nothing is said", by: "status(of:)-(RelatedEvent)"),
                "as for the summit", example: "held"),
            Field("place", .part("Place"), "see [place](#place)"),
            Field("participants", .persons,
                "ids of participants, or mappings for [others](#people-who-take-no-part); a list",
                example: "[blinken, {id: biden, name: Joe Biden}]"),
            Field("record", .slug, "id of the record that describes this event itself", example: "bali-2022-11"),
            Field("url", .iri, "its own page, an IRI", example: "https://example.org/bali"),
            Field("sameAs", .iris, "IRIs of the same event elsewhere, a list",
                example: "[http://www.wikidata.org/entity/Q4115189]"),
            Field("note", .text, "anything else worth saying", example: "Three hours."),
        ]),
    ])
