import ReadoutExport
import ReadoutLanguage
import ReadoutModel

/// The data that a template is given: version 1. Dates and other words are in the language of the brief. A name for which
/// the document has nothing stands for an empty text or list.
enum BriefData {
    static let version = 1

    static let root: [TemplateField<Document>] = [
        .words("version", "The version of this data: \(version)") { _, _ in "\(version)" },
        .text("id", "The record's id") { document, _ in document.id },
        .text("language", "The record's language") { document, _ in document.language },
        .words("revision", "The record's revision") { document, _ in "\(document.revision)" },
        .date("updated", "When the record changed") { document, scope in scope.date(document.updated) },
        .text("title", "Title of the summit") { document, _ in document.summit.title },
        .date("date", "When the summit is, with its time zone") { document, scope in
            TemplateDate(document.summit.start, to: document.summit.end, scope, namesZone: true)
        },
        .date("dateWithoutZone", "The same without the zone") { document, scope in
            TemplateDate(document.summit.start, to: document.summit.end, scope, zoneNote: .none)
        },
        .text("timeZone", "The summit's time zone, by its IANA name") { document, _ in document.summit.timeZone },
        .text("start", "The same as written in the record: its start") { document, _ in document.summit.start.text },
        .text("end", "Its end") { document, _ in document.summit.end?.text },
        .words("place", "Name, address, locality and country") { document, scope in scope.place(document.summit.place)
        },
        .object("location", "The parts of the place", location) { document, _ in document.summit.place },
        .words("kind", "official visit, call, …") { document, scope in
            scope.language.kinds[document.summit.kind].map { "\($0)" }
        },
        .words("status", "held, scheduled, …") { document, scope in
            "\(scope.language.statuses[document.summit.status])"
        },
        .words("warning", "A sentence where the summit is tentative, postponed or cancelled") { document, scope in
            scope.language.warnings[document.summit.status].map { "\($0.word) \($0.sentence)" }
        },
        .flag("isHeld", "Whether its status is held") { document, _ in document.summit.status == .held },
        .flag("isScheduled", "Whether it is scheduled") { document, _ in
            document.summit.status == .scheduled
        },
        .flag("isTentative", "Whether it is tentative") { document, _ in
            document.summit.status == .tentative
        },
        .flag("isPostponed", "Whether it is postponed") { document, _ in
            document.summit.status == .postponed
        },
        .flag("isCancelled", "Whether it is cancelled") { document, _ in
            document.summit.status == .cancelled
        },
        .words("host", "Name of the host") { document, scope in
            document.summit.host.map { id in scope.plain { brief in id.withBytes { brief.party($0, of: document) } } }
        },
        .address("url", "The summit's own page") { document, _ in document.summit.url },
        .text("summary", "What it was about") { document, _ in document.summit.summary },
        .texts("topics", "The topics") { document, _ in document.summit.topics.compactMap { $0.ink?.string } },
        .list("history", "Earlier plans, oldest first", change) { document, _ in document.summit.history },
        .list("parties", "The sides", party) { document, _ in document.parties },
        .list("participants", "Who takes part, by party", participant) { document, scope in
            var people: [Participant] = []
            var order = scope.writer()
            order.eachByParty(document) { _, index, _ in people.append(document.participants[index]) }
            return people
        },
        .list("others", "Who takes part for none of the parties", participant) { document, _ in
            document.participants.filter { $0.party == nil }
        },
        .list("objectives", "What they want, the primary first", objective) { document, _ in
            primaryFirst(document.objectivesWithIDs)
        },
        .list("commonWants", "Objectives of no party in particular, the primary first", objective) { document, _ in
            primaryFirst(document.objectivesWithIDs.filter { $0.party == nil })
        },
        .list("meetings", "The programme, in the record's order", meeting) { document, _ in document.meetingsWithIDs },
        .list("programme", "The programme by day", day) { document, scope in
            let meetings = document.meetingsWithIDs
            let programme = Programme(document, scope.zone?.data)
            return programme.days.map { day in
                ProgrammeDay(start: day.start, meetings: day.range.map { meetings[programme.order[$0]] })
            }
        },
        .list("quotes", "What was said", quote) { document, _ in document.quotesWithIDs },
        .list("background", "Causes and precedents", event) { document, _ in
            document.relatedWithIDs.filter { $0.relation != .followUp }
        },
        .list("followUps", "What followed and what may follow", event) { document, _ in
            document.relatedWithIDs.filter { $0.relation == .followUp }
        },
        .list("followed", "What followed: follow-ups that were held", event) { document, _ in
            document.relatedWithIDs.filter { $0.relation == .followUp && document.status(of: $0) == .held }
        },
        .list("mayFollow", "What may follow: all other follow-ups", event) { document, _ in
            document.relatedWithIDs.filter { $0.relation == .followUp && document.status(of: $0) != .held }
        },
        .addresses("sameAs", "Who else describes the summit") { document in document.summit.sameAs },
        .object("article", "Where the facts come from", article) { document, _ in document.article },
        .list("files", "The other files of the run that have the record", file) { _, scope in scope.siblings },
    ]

    private static func primaryFirst(_ objectives: [Objective]) -> [Objective] {
        objectives.filter { $0.priority == .primary }
            + objectives.filter { $0.priority == .secondary }
    }

    private static let file: [TemplateField<Sibling>] = [
        .text("name", "Calendar, JSON, …") { file, scope in file.label(scope.language, among: scope.siblings) },
        .text("format", "The name of the format") { file, _ in Text(file.format) },
        .text("path", "Where it is, as seen from the brief; for a link") { file, _ in file.path },
    ]

    private static let location: [TemplateField<Place>] = [
        .text("name", "Name of the place") { place, _ in place.name },
        .text("address", "Its address") { place, _ in place.address },
        .text("locality", "Town or region") { place, _ in place.locality },
        .text("country", "ISO 3166-1 alpha-2") { place, _ in place.country },
        .words("countryName", "The country's name") { place, scope in scope.country(place.country) },
        .text("latitude", "Degrees") { place, _ in place.latitude?.text },
        .text("longitude", "Degrees") { place, _ in place.longitude?.text },
        .addresses("sameAs", "Who else describes the place") { place in place.sameAs },
    ]

    private static let change: [TemplateField<Change>] = [
        .words("change", "postponed, moved, …") { change, scope in "\(scope.language.changes[change.change])" },
        .date("date", "When it had been planned for") { change, scope in
            if case .time(let start) = change.start { return TemplateDate(start, to: change.end, scope) }
            return scope.date(change.start)
        },
        .words("place", "Where it was to be") { change, scope in scope.place(change.place) },
        .object("location", "The parts of the place", location) { change, _ in change.place },
        .date("announced", "When that was announced") { change, scope in scope.date(change.announced) },
        .text("reason", "Why") { change, _ in change.reason },
    ]

    private static let party: [TemplateField<Party>] = [
        .text("id", "Its id") { party, _ in party.id },
        .text("name", "Its name") { party, _ in party.name },
        .text("country", "ISO 3166-1 alpha-2") { party, _ in party.country },
        .words("countryName", "The country's name") { party, scope in scope.country(party.country) },
        .addresses("sameAs", "Who else describes the party") { party in party.sameAs },
        .words("kind", "group; nothing for a state or an organization") { party, scope in
            party.kind == .group ? scope.language.participantKinds[.group].map { "\($0)" } : nil
        },
        .list("members", "Who takes part for it", participant) { party, scope in
            scope.document.participants.filter { $0.party == party.id }
        },
        .list("wants", "Its objectives, the primary first", objective) { party, scope in
            primaryFirst(scope.document.objectivesWithIDs.filter { $0.party == party.id })
        },
    ]

    private static let participant: [TemplateField<Participant>] = [
        .text("id", "The participant's id") { person, _ in person.id },
        .text("name", "The name") { person, _ in person.name },
        .words("kind", "organization or group; nothing for a person") { person, scope in
            scope.language.participantKinds[person.kind].map { "\($0)" }
        },
        .text("role", "The office held at the time") { person, _ in person.role },
        .words("party", "Name of the party") { person, scope in
            person.party.map { id in scope.plain { brief in id.withBytes { brief.party($0, of: scope.document) } } }
        },
        .text("partyID", "The party's id") { person, _ in person.party },
        .addresses("sameAs", "Who else describes them") { person in person.sameAs },
        .words("attendance", "present, expected, …") { person, scope in
            "\(scope.language.attendances[scope.document.attendance(of: person)])"
        },
        .flag("isPresent", "Whether the attendance is present") { person, scope in
            scope.document.attendance(of: person) == .present
        },
    ]

    private static let objective: [TemplateField<Objective>] = [
        .text("id", "Its id") { objective, _ in objective.id },
        .text("partyID", "The party's id") { objective, _ in objective.party },
        .text("text", "What is wanted") { objective, _ in objective.text },
        .words("party", "Name of the party") { objective, scope in
            objective.party.map { id in
                scope.plain { brief in id.withBytes { brief.party($0, of: scope.document) } }
            }
        },
        .flag("isPrimary", "Whether it is a primary objective") { objective, _ in
            objective.priority == .primary
        },
    ]

    private static let day: [TemplateField<ProgrammeDay>] = [
        .words("day", "The day in words; less where the record is vaguer, nothing for what has no date") { day, scope in
            day.start.map { start in scope.plain(.none) { $0.day(of: start) } }
        },
        .date("date", "The start of the first meeting") { day, scope in scope.date(day.start) },
        .list("meetings", "What is on it", meeting) { day, _ in day.meetings },
    ]

    private static let meeting: [TemplateField<Meeting>] = [
        .text("id", "Its id") { meeting, _ in meeting.id },
        .text("title", "Its title") { meeting, _ in meeting.title },
        .date("date", "When it is") { meeting, scope in
            meeting.start.map { TemplateDate($0, to: meeting.end, scope) }
        },
        .words("status", "held, scheduled, …") { meeting, scope in
            "\(scope.language.statuses[scope.document.status(of: meeting)])"
        },
        .words("place", "Where it is") { meeting, scope in scope.place(meeting.place) },
        .object("location", "The parts of the place", location) { meeting, _ in meeting.place },
        .list("participants", "Those who take part", participant) { meeting, scope in
            meeting.participants.compactMap { id in
                id.withBytes(scope.document.participantIndex).map { scope.document.participants[$0] }
            }
        },
        .texts("people", "Names of those who take part") { meeting, scope in
            meeting.participants.map { id in
                scope.plain { brief in id.withBytes { brief.participant($0, of: scope.document) } }
            }
        },
        .text("summary", "What it was about") { meeting, _ in meeting.summary },
        .address("url", "Its own page") { meeting, _ in meeting.url },
        .addresses("sameAs", "Who else describes it") { meeting in meeting.sameAs },
    ]

    private static let quote: [TemplateField<Quote>] = [
        .text("id", "Its id") { quote, _ in quote.id },
        .text("speakerID", "The id of who said it") { quote, _ in
            switch quote.speaker {
            case .participant(let id): id
            case .person(let person): person.id
            }
        },
        .text("meetingID", "The id of the meeting where it was said") { quote, _ in quote.meeting },
        .text("text", "The exact words") { quote, _ in quote.text },
        .text("language", "In which language") { quote, scope in scope.document.language(of: quote) },
        .text("translation", "The words in another language") { quote, _ in quote.translated?.text },
        .text("translationLanguage", "In which one") { quote, _ in quote.translated?.language },
        .words("speaker", "Name, role and organization of who said it") { quote, scope in
            scope.plain { $0.person(quote.speaker, of: scope.document) }
        },
        .date("date", "When") { quote, scope in scope.date(quote.said) },
        .text("medium", "How") { quote, _ in quote.medium },
        .text("meeting", "Title of the meeting where it was said") { quote, scope in
            quote.meeting.flatMap { $0.withBytes { scope.document.meetingIndex($0) } }.map {
                scope.document.summit.meetings[$0].title
            }
        },
        .address("source", "Where it is from") { quote, _ in quote.source },
    ]

    private static let event: [TemplateField<RelatedEvent>] = [
        .text("id", "Its id") { event, _ in event.id },
        .text("title", "Its title") { event, _ in event.title },
        .date("date", "When it is") { event, scope in scope.date(event.date) },
        .words("relation", "cause, precedent or follow-up") { event, scope in
            "\(scope.language.relations[event.relation])"
        },
        .words("kind", "official visit, call, …") { event, scope in
            event.kind.flatMap { scope.language.kinds[$0] }.map { "\($0)" }
        },
        .words("status", "held, scheduled, …; nothing where the record does not say") { event, scope in
            scope.document.status(of: event).map { "\(scope.language.statuses[$0])" }
        },
        .words("place", "Where it is") { event, scope in scope.place(event.place) },
        .texts("people", "Names of those who take part") { event, scope in
            event.participants.map { person in
                switch person {
                case .participant(let id):
                    scope.plain { brief in id.withBytes { brief.participant($0, of: scope.document) } }
                case .person(let person): person.name?.ink?.string ?? "\(scope.language.words.anonymous)"
                }
            }
        },
        .text("note", "More about it") { event, _ in event.note },
        .address("url", "Its own page") { event, _ in event.url },
        .text("record", "The id of the record that describes it") { event, _ in event.record },
        .addresses("sameAs", "Who else describes it") { event in event.sameAs },
    ]

    private static let article: [TemplateField<Article>] = [
        .text("title", "Its title") { article, _ in article.title },
        .address("url", "Its address") { article, _ in article.url },
        .text("publisher", "Who published it") { article, _ in article.publisher },
        .text("author", "Who wrote it") { article, _ in article.author },
        .date("published", "When") { article, scope in scope.date(article.published) },
        .text("language", "In which language") { article, _ in article.language },
        .text("license", "IRI or SPDX id") { article, _ in article.license },
    ]
}

extension TemplateScope {
    fileprivate func writer() -> BriefWriter { BriefWriter(into: .init(capacity: 16), language: language) }

    fileprivate func date(_ time: Time?) -> TemplateDate? { time.map { TemplateDate($0, to: nil, self) } }
    fileprivate func date(_ edtf: EDTF?) -> TemplateDate? { edtf.map { TemplateDate($0, self) } }

    fileprivate func place(_ place: Place?) -> String? { plain { $0.names(place) } }

    fileprivate func country(_ code: Text?) -> String? {
        code.map { code in plain { brief in code.withBytes { brief.country($0) } } }
    }
}

/// A day of the programme.
private struct ProgrammeDay: TemplateSubject {
    let start: Time?
    let meetings: [Meeting]
}

// Lists in which each has an id: the one by its position where the record gives none.
extension Document {
    fileprivate var meetingsWithIDs: [Meeting] { identified(summit.meetings, \.id, .meeting) }
    fileprivate var objectivesWithIDs: [Objective] { identified(objectives, \.id, .objective) }
    fileprivate var quotesWithIDs: [Quote] { identified(quotes, \.id, .quote) }
    fileprivate var relatedWithIDs: [RelatedEvent] { identified(related, \.id, .related) }

    private func identified<Part>(
        _ parts: [Part], _ id: WritableKeyPath<Part, Text?>, _ kind: PositionalID
    ) -> [Part] {
        var parts = parts
        for index in parts.indices where parts[index][keyPath: id] == nil {
            parts[index][keyPath: id] = kind.text(at: index)
        }
        return parts
    }
}
