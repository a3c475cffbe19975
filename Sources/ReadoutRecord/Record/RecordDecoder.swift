// Made from Sources/RecordGenerator/Record.swift by `make record`; do not edit.
// swift-format-ignore-file

import ReadoutModel
import ReadoutSyntax

// Every function is given the first token of a value and reads all of it, into a part that is empty and where
// it is to stay, for a part is large to be moved. Where something required is missing or wrong, an empty value
// stands for it, so that lists keep their indices and the checks can go on. That it was wrong is among the
// problems, and the document is not used.
extension TokenDecoder {
    mutating func documentFields(_ begin: Token) throws(SyntaxError) -> DocumentFields {
        var document = DocumentFields(
            id: nothing, article: Article(in: source.storage), summit: Summit(in: source.storage))
        _ = try mapping(begin, DocumentField.self, extensions: &document.extensions) {
            (decoder, field, token) throws(SyntaxError) in
            switch field {
            case .readout:
                try decoder.version(token)
            case .id: document.id = try decoder.text(token) ?? decoder.nothing
            case .language: document.language = try decoder.text(token)
            case .revision: document.revision = try decoder.integer(token, 0...2147483647)
            case .updated: document.updated = try decoder.time(token)
            case .article: try decoder.article(token, into: &document.article)
            case .parties:
                try decoder.list(token, into: &document.parties, Party.init(in:)) {
                    (decoder, item, part) throws(SyntaxError) in
                    try decoder.party(item, into: &part)
                }
            case .summit: try decoder.summit(token, into: &document.summit)
            case .participants:
                try decoder.list(token, into: &document.participants, Participant.init(in:)) {
                    (decoder, item, part) throws(SyntaxError) in
                    try decoder.participant(item, into: &part)
                }
            case .objectives:
                try decoder.list(token, into: &document.objectives, Objective.init(in:)) {
                    (decoder, item, part) throws(SyntaxError) in
                    try decoder.objective(item, into: &part)
                }
            case .quotes:
                try decoder.list(token, into: &document.quotes, Quote.init(in:)) {
                    (decoder, item, part) throws(SyntaxError) in
                    try decoder.quote(item, into: &part)
                }
            case .related:
                try decoder.list(token, into: &document.related, RelatedEvent.init(in:)) {
                    (decoder, item, part) throws(SyntaxError) in
                    try decoder.relatedEvent(item, into: &part)
                }
            }
        }
        return consume document
    }

    mutating func article(_ begin: Token, into article: inout Article) throws(SyntaxError) {
        _ = try mapping(begin, ArticleField.self, extensions: &article.extensions) {
            (decoder, field, token) throws(SyntaxError) in
            switch field {
            case .title: article.texts.slots.title = try decoder.text(token, in: &article.texts)
            case .url: article.texts.slots.url = try decoder.text(token, in: &article.texts)
            case .publisher: article.texts.slots.publisher = try decoder.text(token, in: &article.texts)
            case .author: article.texts.slots.author = try decoder.text(token, in: &article.texts)
            case .published:
                (article.texts.slots.published, article.publishedFields) = try decoder.time(token, in: &article.texts)
            case .language: article.texts.slots.language = try decoder.text(token, in: &article.texts)
            case .license: article.texts.slots.license = try decoder.text(token, in: &article.texts)
            case .text: article.texts.slots.text = try decoder.text(token, in: &article.texts)
            }
        }
    }

    mutating func party(_ begin: Token, into party: inout Party) throws(SyntaxError) {
        _ = try mapping(begin, PartyField.self, extensions: &party.extensions) {
            (decoder, field, token) throws(SyntaxError) in
            switch field {
            case .id: party.texts.slots.id = try decoder.text(token, in: &party.texts)
            case .name: party.texts.slots.name = try decoder.text(token, in: &party.texts)
            case .kind: party.statedKind = try decoder.word(token)
            case .country: party.texts.slots.country = try decoder.text(token, in: &party.texts)
            case .sameAs: party.sameAs = try decoder.texts(token)
            }
        }
    }

    mutating func summit(_ begin: Token, into summit: inout Summit) throws(SyntaxError) {
        _ = try mapping(begin, SummitField.self, extensions: &summit.extensions) {
            (decoder, field, token) throws(SyntaxError) in
            switch field {
            case .title: summit.texts.slots.title = try decoder.text(token, in: &summit.texts)
            case .kind: summit.statedKind = try decoder.word(token)
            case .status: summit.statedStatus = try decoder.word(token)
            case .start:
                let (slice, fields) = try decoder.time(token, in: &summit.texts)
                if let fields { (summit.texts.slots.start, summit.startFields) = (slice, fields) }
            case .end:
                (summit.texts.slots.end, summit.endFields) = try decoder.time(token, in: &summit.texts)
            case .timeZone: summit.texts.slots.timeZone = try decoder.text(token, in: &summit.texts)
            case .place:
                var place = Place(in: decoder.source.storage)
                try decoder.place(token, into: &place)
                summit.place = place
            case .host: summit.texts.slots.host = try decoder.text(token, in: &summit.texts)
            case .url: summit.texts.slots.url = try decoder.text(token, in: &summit.texts)
            case .summary: summit.texts.slots.summary = try decoder.text(token, in: &summit.texts)
            case .topics: summit.topics = try decoder.texts(token)
            case .sameAs: summit.sameAs = try decoder.texts(token)
            case .history:
                try decoder.list(token, into: &summit.history, Change.init(in:)) {
                    (decoder, item, part) throws(SyntaxError) in
                    try decoder.change(item, into: &part)
                }
            case .meetings:
                try decoder.list(token, into: &summit.meetings, Meeting.init(in:)) {
                    (decoder, item, part) throws(SyntaxError) in
                    try decoder.meeting(item, into: &part)
                }
            }
        }
    }

    mutating func place(_ begin: Token, into place: inout Place) throws(SyntaxError) {
        _ = try mapping(begin, PlaceField.self, extensions: &place.extensions) {
            (decoder, field, token) throws(SyntaxError) in
            switch field {
            case .name: place.texts.slots.name = try decoder.text(token, in: &place.texts)
            case .address: place.texts.slots.address = try decoder.text(token, in: &place.texts)
            case .locality: place.texts.slots.locality = try decoder.text(token, in: &place.texts)
            case .country: place.texts.slots.country = try decoder.text(token, in: &place.texts)
            case .latitude: place.texts.slots.latitude = try decoder.number(token, in: &place.texts)
            case .longitude: place.texts.slots.longitude = try decoder.number(token, in: &place.texts)
            case .sameAs: place.sameAs = try decoder.texts(token)
            }
        }
    }

    mutating func change(_ begin: Token, into change: inout Change) throws(SyntaxError) {
        _ = try mapping(begin, ChangeField.self, extensions: &change.extensions) {
            (decoder, field, token) throws(SyntaxError) in
            switch field {
            case .change: change.change = try decoder.word(token) ?? change.change
            case .start: change.start = try decoder.edtf(token)
            case .end:
                (change.texts.slots.end, change.endFields) = try decoder.time(token, in: &change.texts)
            case .place:
                var place = Place(in: decoder.source.storage)
                try decoder.place(token, into: &place)
                change.place = place
            case .announced:
                (change.texts.slots.announced, change.announcedFields) = try decoder.time(token, in: &change.texts)
            case .reason: change.texts.slots.reason = try decoder.text(token, in: &change.texts)
            }
        }
    }

    mutating func meeting(_ begin: Token, into meeting: inout Meeting) throws(SyntaxError) {
        _ = try mapping(begin, MeetingField.self, extensions: &meeting.extensions) {
            (decoder, field, token) throws(SyntaxError) in
            switch field {
            case .id: meeting.texts.slots.id = try decoder.text(token, in: &meeting.texts)
            case .title: meeting.texts.slots.title = try decoder.text(token, in: &meeting.texts)
            case .status: meeting.statedStatus = try decoder.word(token)
            case .start:
                (meeting.texts.slots.start, meeting.startFields) = try decoder.time(token, in: &meeting.texts)
            case .end:
                (meeting.texts.slots.end, meeting.endFields) = try decoder.time(token, in: &meeting.texts)
            case .place:
                var place = Place(in: decoder.source.storage)
                try decoder.place(token, into: &place)
                meeting.place = place
            case .participants: meeting.participants = try decoder.texts(token)
            case .url: meeting.texts.slots.url = try decoder.text(token, in: &meeting.texts)
            case .sameAs: meeting.sameAs = try decoder.texts(token)
            case .summary: meeting.texts.slots.summary = try decoder.text(token, in: &meeting.texts)
            }
        }
    }

    mutating func participant(_ begin: Token, into participant: inout Participant) throws(SyntaxError) {
        _ = try mapping(begin, ParticipantField.self, extensions: &participant.extensions) {
            (decoder, field, token) throws(SyntaxError) in
            switch field {
            case .id: participant.texts.slots.id = try decoder.text(token, in: &participant.texts)
            case .name: participant.texts.slots.name = try decoder.text(token, in: &participant.texts)
            case .kind: participant.statedKind = try decoder.word(token)
            case .role: participant.texts.slots.role = try decoder.text(token, in: &participant.texts)
            case .party: participant.texts.slots.party = try decoder.text(token, in: &participant.texts)
            case .attendance: participant.statedAttendance = try decoder.word(token)
            case .sameAs: participant.sameAs = try decoder.texts(token)
            }
        }
    }

    mutating func objective(_ begin: Token, into objective: inout Objective) throws(SyntaxError) {
        _ = try mapping(begin, ObjectiveField.self, extensions: &objective.extensions) {
            (decoder, field, token) throws(SyntaxError) in
            switch field {
            case .id: objective.texts.slots.id = try decoder.text(token, in: &objective.texts)
            case .text: objective.texts.slots.text = try decoder.text(token, in: &objective.texts)
            case .party: objective.texts.slots.party = try decoder.text(token, in: &objective.texts)
            case .priority: objective.statedPriority = try decoder.word(token)
            }
        }
    }

    mutating func quote(_ begin: Token, into quote: inout Quote) throws(SyntaxError) {
        _ = try mapping(begin, QuoteField.self, extensions: &quote.extensions) {
            (decoder, field, token) throws(SyntaxError) in
            switch field {
            case .id: quote.texts.slots.id = try decoder.text(token, in: &quote.texts)
            case .speaker:
                if token.kind == .string || token.kind == .plain {
                    quote.texts.slots.speaker = try decoder.text(token, in: &quote.texts)
                } else {
                    quote.otherSpeaker = try decoder.reference(token)
                }
            case .text: quote.texts.slots.text = try decoder.text(token, in: &quote.texts)
            case .language: quote.texts.slots.language = try decoder.text(token, in: &quote.texts)
            case .translated:
                var translation = Translation(in: decoder.source.storage)
                try decoder.translation(token, into: &translation)
                quote.translated = translation
            case .said:
                (quote.texts.slots.said, quote.saidFields) = try decoder.time(token, in: &quote.texts)
            case .medium: quote.texts.slots.medium = try decoder.text(token, in: &quote.texts)
            case .meeting: quote.texts.slots.meeting = try decoder.text(token, in: &quote.texts)
            case .source: quote.texts.slots.source = try decoder.text(token, in: &quote.texts)
            }
        }
    }

    mutating func person(_ begin: Token, into person: inout Person) throws(SyntaxError) {
        _ = try mapping(begin, PersonField.self, extensions: &person.extensions) {
            (decoder, field, token) throws(SyntaxError) in
            switch field {
            case .id: person.texts.slots.id = try decoder.text(token, in: &person.texts)
            case .name: person.texts.slots.name = try decoder.text(token, in: &person.texts)
            case .kind: person.statedKind = try decoder.word(token)
            case .role: person.texts.slots.role = try decoder.text(token, in: &person.texts)
            case .organization: person.texts.slots.organization = try decoder.text(token, in: &person.texts)
            case .party: person.texts.slots.party = try decoder.text(token, in: &person.texts)
            case .anonymous: person.anonymous = try decoder.flag(token)
            case .sameAs: person.sameAs = try decoder.texts(token)
            }
        }
    }

    mutating func translation(_ begin: Token, into translation: inout Translation) throws(SyntaxError) {
        _ = try mapping(begin, TranslationField.self, extensions: &translation.extensions) {
            (decoder, field, token) throws(SyntaxError) in
            switch field {
            case .language: translation.texts.slots.language = try decoder.text(token, in: &translation.texts)
            case .text: translation.texts.slots.text = try decoder.text(token, in: &translation.texts)
            }
        }
    }

    mutating func relatedEvent(_ begin: Token, into relatedEvent: inout RelatedEvent) throws(SyntaxError) {
        _ = try mapping(begin, RelatedField.self, extensions: &relatedEvent.extensions) {
            (decoder, field, token) throws(SyntaxError) in
            switch field {
            case .id: relatedEvent.texts.slots.id = try decoder.text(token, in: &relatedEvent.texts)
            case .title: relatedEvent.texts.slots.title = try decoder.text(token, in: &relatedEvent.texts)
            case .relation: relatedEvent.relation = try decoder.word(token) ?? relatedEvent.relation
            case .kind: relatedEvent.kind = try decoder.word(token)
            case .date: relatedEvent.date = try decoder.edtf(token)
            case .status: relatedEvent.statedStatus = try decoder.word(token)
            case .place:
                var place = Place(in: decoder.source.storage)
                try decoder.place(token, into: &place)
                relatedEvent.place = place
            case .participants:
                try decoder.list(token) { (decoder, item) throws(SyntaxError) in
                    if let reference = try decoder.reference(item) { relatedEvent.participants.append(reference) }
                }
            case .record: relatedEvent.texts.slots.record = try decoder.text(token, in: &relatedEvent.texts)
            case .url: relatedEvent.texts.slots.url = try decoder.text(token, in: &relatedEvent.texts)
            case .sameAs: relatedEvent.sameAs = try decoder.texts(token)
            case .note: relatedEvent.texts.slots.note = try decoder.text(token, in: &relatedEvent.texts)
            }
        }
    }
}
