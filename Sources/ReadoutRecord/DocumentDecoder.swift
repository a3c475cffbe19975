import ReadoutModel
import ReadoutSyntax

// How each mapping of the document format is read. Every function is given the first token of a value and reads all of
// it. Where something required is missing or wrong, an empty value holds its place, so that lists keep their indices and
// the checks can go on; what it was is among the problems, and the document is not used.
extension TokenDecoder {
    mutating func document() throws(SyntaxError) -> Document? {
        let begin = try source.next()
        if begin.kind == .end || isNull(begin) {
            report("there is no document here; one begins with \"readout: 1\"", at: begin)
            if begin.kind != .end { try expectEnd() }
            return nil
        }
        guard begin.kind == .beginMapping else {
            try wrong(begin, wanted: "a mapping")
            return nil
        }
        var document = DocumentFields(id: nothing, article: Article(title: nothing), summit: Decoding.noSummit)
        _ = try mapping(begin, DocumentField.self, extensions: &document.extensions) {
            (decoder, field, token) throws(SyntaxError) in
            switch field {
            case .readout:
                if let version = try decoder.number(token), !version.text.equals("1") {
                    decoder.report("this is format version \(version); this program reads version 1", at: token)
                }
            case .id: document.id = try decoder.text(token) ?? decoder.nothing
            case .language: document.language = try decoder.text(token)
            case .revision: document.revision = try decoder.integer(token, 0...Int(Int32.max))
            case .updated: document.updated = try decoder.time(token)
            case .article: document.article = try decoder.article(token)
            case .parties:
                try decoder.list(token, into: &document.parties) { (decoder, item) throws(SyntaxError) in
                    try decoder.party(item)
                }
            case .summit: document.summit = try decoder.summit(token)
            case .participants:
                try decoder.list(token, into: &document.participants) { (decoder, item) throws(SyntaxError) in
                    try decoder.participant(item)
                }
            case .objectives:
                try decoder.list(token, into: &document.objectives) { (decoder, item) throws(SyntaxError) in
                    try decoder.objective(item)
                }
            case .quotes:
                try decoder.list(token, into: &document.quotes) { (decoder, item) throws(SyntaxError) in
                    try decoder.quote(item)
                }
            case .related:
                try decoder.list(token, into: &document.related) { (decoder, item) throws(SyntaxError) in
                    try decoder.related(item)
                }
            }
        }
        try expectEnd()
        return Document(consume document)
    }

    private mutating func expectEnd() throws(SyntaxError) {
        let token = try source.next()
        if token.kind != .end { report("the document is over; nothing can follow it", at: token) }
    }

    mutating func article(_ begin: Token) throws(SyntaxError) -> Article {
        var article = Article(title: nothing)
        _ = try mapping(begin, ArticleField.self, extensions: &article.extensions) {
            (decoder, field, token) throws(SyntaxError) in
            switch field {
            case .title: article.title = try decoder.text(token) ?? decoder.nothing
            case .url: article.url = try decoder.text(token)
            case .publisher: article.publisher = try decoder.text(token)
            case .author: article.author = try decoder.text(token)
            case .published: article.published = try decoder.time(token)
            case .language: article.language = try decoder.text(token)
            case .license: article.license = try decoder.text(token)
            case .text: article.text = try decoder.text(token)
            }
        }
        return consume article
    }

    mutating func party(_ begin: Token) throws(SyntaxError) -> Party {
        var party = Party(id: nothing, name: nothing)
        _ = try mapping(begin, PartyField.self, extensions: &party.extensions) {
            (decoder, field, token) throws(SyntaxError) in
            switch field {
            case .id: party.id = try decoder.text(token) ?? decoder.nothing
            case .name: party.name = try decoder.text(token) ?? decoder.nothing
            case .country: party.country = try decoder.text(token)
            case .sameAs: party.sameAs = try decoder.texts(token)
            }
        }
        return consume party
    }

    mutating func summit(_ begin: Token) throws(SyntaxError) -> Summit {
        var summit = Decoding.noSummit
        _ = try mapping(begin, SummitField.self, extensions: &summit.extensions) {
            (decoder, field, token) throws(SyntaxError) in
            switch field {
            case .title: summit.title = try decoder.text(token) ?? decoder.nothing
            case .kind: summit.kind = try decoder.word(token)
            case .status: summit.status = try decoder.word(token)
            case .start: summit.start = try decoder.time(token) ?? summit.start
            case .end: summit.end = try decoder.time(token)
            case .timeZone: summit.timeZone = try decoder.text(token)
            case .place: summit.place = try decoder.place(token)
            case .host: summit.host = try decoder.text(token)
            case .url: summit.url = try decoder.text(token)
            case .summary: summit.summary = try decoder.text(token)
            case .topics: summit.topics = try decoder.texts(token)
            case .history:
                try decoder.list(token, into: &summit.history) { (decoder, item) throws(SyntaxError) in
                    try decoder.change(item)
                }
            case .meetings:
                try decoder.list(token, into: &summit.meetings) { (decoder, item) throws(SyntaxError) in
                    try decoder.meeting(item)
                }
            }
        }
        return consume summit
    }

    mutating func place(_ begin: Token) throws(SyntaxError) -> Place {
        var place = Place()
        _ = try mapping(begin, PlaceField.self, extensions: &place.extensions) {
            (decoder, field, token) throws(SyntaxError) in
            switch field {
            case .name: place.name = try decoder.text(token)
            case .address: place.address = try decoder.text(token)
            case .locality: place.locality = try decoder.text(token)
            case .country: place.country = try decoder.text(token)
            case .latitude: place.latitude = try decoder.number(token)
            case .longitude: place.longitude = try decoder.number(token)
            case .sameAs: place.sameAs = try decoder.texts(token)
            }
        }
        return consume place
    }

    mutating func change(_ begin: Token) throws(SyntaxError) -> Change {
        var change = Change(change: .moved)
        _ = try mapping(begin, ChangeField.self, extensions: &change.extensions) {
            (decoder, field, token) throws(SyntaxError) in
            switch field {
            case .change: change.change = try decoder.word(token) ?? change.change
            case .start: change.start = try decoder.edtf(token)
            case .announced: change.announced = try decoder.time(token)
            case .reason: change.reason = try decoder.text(token)
            }
        }
        return consume change
    }

    mutating func meeting(_ begin: Token) throws(SyntaxError) -> Meeting {
        var meeting = Meeting(title: nothing)
        _ = try mapping(begin, MeetingField.self, extensions: &meeting.extensions) {
            (decoder, field, token) throws(SyntaxError) in
            switch field {
            case .id: meeting.id = try decoder.text(token)
            case .title: meeting.title = try decoder.text(token) ?? decoder.nothing
            case .status: meeting.status = try decoder.word(token)
            case .start: meeting.start = try decoder.time(token)
            case .end: meeting.end = try decoder.time(token)
            case .place: meeting.place = try decoder.place(token)
            case .participants: meeting.participants = try decoder.texts(token)
            case .summary: meeting.summary = try decoder.text(token)
            }
        }
        return consume meeting
    }

    mutating func participant(_ begin: Token) throws(SyntaxError) -> Participant {
        var participant = Participant(id: nothing, name: nothing)
        _ = try mapping(begin, ParticipantField.self, extensions: &participant.extensions) {
            (decoder, field, token) throws(SyntaxError) in
            switch field {
            case .id: participant.id = try decoder.text(token) ?? decoder.nothing
            case .name: participant.name = try decoder.text(token) ?? decoder.nothing
            case .kind: participant.kind = try decoder.word(token)
            case .role: participant.role = try decoder.text(token)
            case .party: participant.party = try decoder.text(token)
            case .attendance: participant.attendance = try decoder.word(token)
            case .sameAs: participant.sameAs = try decoder.texts(token)
            }
        }
        return consume participant
    }

    mutating func objective(_ begin: Token) throws(SyntaxError) -> Objective {
        var objective = Objective(text: nothing)
        _ = try mapping(begin, ObjectiveField.self, extensions: &objective.extensions) {
            (decoder, field, token) throws(SyntaxError) in
            switch field {
            case .id: objective.id = try decoder.text(token)
            case .text: objective.text = try decoder.text(token) ?? decoder.nothing
            case .party: objective.party = try decoder.text(token)
            case .priority: objective.priority = try decoder.word(token)
            }
        }
        return consume objective
    }

    mutating func quote(_ begin: Token) throws(SyntaxError) -> Quote {
        var quote = Quote(speaker: .participant(nothing), text: nothing)
        _ = try mapping(begin, QuoteField.self, extensions: &quote.extensions) {
            (decoder, field, token) throws(SyntaxError) in
            switch field {
            case .id: quote.id = try decoder.text(token)
            case .speaker: quote.speaker = try decoder.reference(token) ?? quote.speaker
            case .text: quote.text = try decoder.text(token) ?? decoder.nothing
            case .language: quote.language = try decoder.text(token)
            case .translated: quote.translated = try decoder.translation(token)
            case .said: quote.said = try decoder.time(token)
            case .medium: quote.medium = try decoder.text(token)
            case .meeting: quote.meeting = try decoder.text(token)
            case .source: quote.source = try decoder.text(token)
            }
        }
        return consume quote
    }

    mutating func translation(_ begin: Token) throws(SyntaxError) -> Translation {
        var translation = Translation(language: nothing, text: nothing)
        _ = try mapping(begin, TranslationField.self, extensions: &translation.extensions) {
            (decoder, field, token) throws(SyntaxError) in
            switch field {
            case .language: translation.language = try decoder.text(token) ?? decoder.nothing
            case .text: translation.text = try decoder.text(token) ?? decoder.nothing
            }
        }
        return consume translation
    }

    /// A participant's id, or a mapping for someone else.
    mutating func reference(_ token: Token) throws(SyntaxError) -> PersonReference? {
        guard token.kind == .beginMapping else {
            guard token.kind == .string || token.kind == .plain else {
                try wrong(token, wanted: "a participant's id or a mapping")
                return nil
            }
            return try text(token).map(PersonReference.participant)
        }
        var person = Person()
        _ = try mapping(token, PersonField.self, extensions: &person.extensions) {
            (decoder, field, token) throws(SyntaxError) in
            switch field {
            case .id: person.id = try decoder.text(token)
            case .name: person.name = try decoder.text(token)
            case .role: person.role = try decoder.text(token)
            case .organization: person.organization = try decoder.text(token)
            case .anonymous: person.anonymous = try decoder.flag(token)
            case .sameAs: person.sameAs = try decoder.texts(token)
            }
        }
        return .person(person)
    }

    mutating func related(_ begin: Token) throws(SyntaxError) -> RelatedEvent {
        var event = RelatedEvent(title: nothing, relation: .cause)
        _ = try mapping(begin, RelatedField.self, extensions: &event.extensions) {
            (decoder, field, token) throws(SyntaxError) in
            switch field {
            case .id: event.id = try decoder.text(token)
            case .title: event.title = try decoder.text(token) ?? decoder.nothing
            case .relation: event.relation = try decoder.word(token) ?? event.relation
            case .kind: event.kind = try decoder.word(token)
            case .date: event.date = try decoder.edtf(token)
            case .status: event.status = try decoder.word(token)
            case .place: event.place = try decoder.place(token)
            case .participants:
                try decoder.list(token) { (decoder, item) throws(SyntaxError) in
                    if let reference = try decoder.reference(item) { event.participants.append(reference) }
                }
            case .note: event.note = try decoder.text(token)
            }
        }
        return consume event
    }
}

private enum Decoding {
    /// What a summit is filled into; its title and start are always replaced.
    static let noSummit: Summit = {
        guard let start = try? Time("0001") else { preconditionFailure("0001 is a time") }
        return Summit(title: Text(), start: start)
    }()
}
