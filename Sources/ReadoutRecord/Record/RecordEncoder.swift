// Made from Sources/RecordGenerator/Record.swift by `make record`; do not edit.
// swift-format-ignore-file

import ReadoutModel
import ReadoutSyntax

extension Document {
    func write<Sink: TokenSink & ~Copyable>(into sink: inout Sink) {
        sink.beginMapping(isEmpty: false)
        sink.key(DocumentField.readout.name)
        sink.number(Document.formatVersion)
        sink.put(DocumentField.id, id)
        sink.put(DocumentField.language, statedLanguage)
        sink.put(DocumentField.revision, statedRevision)
        sink.put(DocumentField.updated, updated?.text)
        sink.key(DocumentField.article.name)
        article.write(into: &sink)
        sink.list(DocumentField.parties, parties) { $1.write(into: &$0) }
        sink.key(DocumentField.summit.name)
        summit.write(into: &sink)
        sink.list(DocumentField.participants, participants) { $1.write(into: &$0) }
        sink.list(DocumentField.objectives, objectives) { $1.write(into: &$0) }
        sink.list(DocumentField.quotes, quotes) { $1.write(into: &$0) }
        sink.list(DocumentField.related, related) { $1.write(into: &$0) }
        sink.end(extensions)
    }
}

extension Article {
    func write<Sink: TokenSink & ~Copyable>(into sink: inout Sink) {
        sink.beginMapping(isEmpty: false)
        sink.put(ArticleField.title, title)
        sink.put(ArticleField.url, url)
        sink.put(ArticleField.publisher, publisher)
        sink.put(ArticleField.author, author)
        sink.put(ArticleField.published, published?.text)
        sink.put(ArticleField.language, language)
        sink.put(ArticleField.license, license)
        sink.put(ArticleField.text, text)
        sink.end(extensions)
    }
}

extension Party {
    func write<Sink: TokenSink & ~Copyable>(into sink: inout Sink) {
        sink.beginMapping(isEmpty: false)
        sink.put(PartyField.id, id)
        sink.put(PartyField.name, name)
        sink.put(PartyField.kind, statedKind)
        sink.put(PartyField.country, country)
        sink.put(PartyField.sameAs, sameAs)
        sink.end(extensions)
    }
}

extension Summit {
    func write<Sink: TokenSink & ~Copyable>(into sink: inout Sink) {
        sink.beginMapping(isEmpty: false)
        sink.put(SummitField.title, title)
        sink.put(SummitField.kind, statedKind)
        sink.put(SummitField.status, statedStatus)
        sink.put(SummitField.start, start.text)
        sink.put(SummitField.end, end?.text)
        sink.put(SummitField.timeZone, timeZone)
        if let place {
            sink.key(SummitField.place.name)
            place.write(into: &sink)
        }
        sink.put(SummitField.host, host)
        sink.put(SummitField.url, url)
        sink.put(SummitField.summary, summary)
        sink.put(SummitField.topics, topics)
        sink.put(SummitField.sameAs, sameAs)
        sink.list(SummitField.history, history) { $1.write(into: &$0) }
        sink.list(SummitField.meetings, meetings) { $1.write(into: &$0) }
        sink.end(extensions)
    }
}

extension Place {
    func write<Sink: TokenSink & ~Copyable>(into sink: inout Sink) {
        sink.beginMapping(isEmpty: self == Place())
        sink.put(PlaceField.name, name)
        sink.put(PlaceField.address, address)
        sink.put(PlaceField.locality, locality)
        sink.put(PlaceField.country, country)
        sink.put(PlaceField.latitude, latitude)
        sink.put(PlaceField.longitude, longitude)
        sink.put(PlaceField.sameAs, sameAs)
        sink.end(extensions)
    }
}

extension Change {
    func write<Sink: TokenSink & ~Copyable>(into sink: inout Sink) {
        sink.beginMapping(isEmpty: false)
        sink.put(ChangeField.change, change)
        sink.put(ChangeField.start, start?.text)
        sink.put(ChangeField.end, end?.text)
        if let place {
            sink.key(ChangeField.place.name)
            place.write(into: &sink)
        }
        sink.put(ChangeField.announced, announced?.text)
        sink.put(ChangeField.reason, reason)
        sink.end(extensions)
    }
}

extension Meeting {
    func write<Sink: TokenSink & ~Copyable>(into sink: inout Sink) {
        sink.beginMapping(isEmpty: false)
        sink.put(MeetingField.id, id)
        sink.put(MeetingField.title, title)
        sink.put(MeetingField.status, statedStatus)
        sink.put(MeetingField.start, start?.text)
        sink.put(MeetingField.end, end?.text)
        if let place {
            sink.key(MeetingField.place.name)
            place.write(into: &sink)
        }
        sink.put(MeetingField.participants, participants)
        sink.put(MeetingField.url, url)
        sink.put(MeetingField.sameAs, sameAs)
        sink.put(MeetingField.summary, summary)
        sink.end(extensions)
    }
}

extension Participant {
    func write<Sink: TokenSink & ~Copyable>(into sink: inout Sink) {
        sink.beginMapping(isEmpty: false)
        sink.put(ParticipantField.id, id)
        sink.put(ParticipantField.name, name)
        sink.put(ParticipantField.kind, statedKind)
        sink.put(ParticipantField.role, role)
        sink.put(ParticipantField.party, party)
        sink.put(ParticipantField.attendance, statedAttendance)
        sink.put(ParticipantField.sameAs, sameAs)
        sink.end(extensions)
    }
}

extension Objective {
    func write<Sink: TokenSink & ~Copyable>(into sink: inout Sink) {
        sink.beginMapping(isEmpty: false)
        sink.put(ObjectiveField.id, id)
        sink.put(ObjectiveField.text, text)
        sink.put(ObjectiveField.party, party)
        sink.put(ObjectiveField.priority, statedPriority)
        sink.end(extensions)
    }
}

extension Quote {
    func write<Sink: TokenSink & ~Copyable>(into sink: inout Sink) {
        sink.beginMapping(isEmpty: false)
        sink.put(QuoteField.id, id)
        sink.key(QuoteField.speaker.name)
        speaker.write(into: &sink)
        sink.put(QuoteField.text, text)
        sink.put(QuoteField.language, statedLanguage)
        if let translated {
            sink.key(QuoteField.translated.name)
            translated.write(into: &sink)
        }
        sink.put(QuoteField.said, said?.text)
        sink.put(QuoteField.medium, medium)
        sink.put(QuoteField.meeting, meeting)
        sink.put(QuoteField.source, source)
        sink.end(extensions)
    }
}

extension Person {
    func write<Sink: TokenSink & ~Copyable>(into sink: inout Sink) {
        sink.beginMapping(isEmpty: self == Person())
        sink.put(PersonField.id, id)
        sink.put(PersonField.name, name)
        sink.put(PersonField.kind, statedKind)
        sink.put(PersonField.role, role)
        sink.put(PersonField.organization, organization)
        sink.put(PersonField.party, party)
        sink.put(PersonField.anonymous, anonymous)
        sink.put(PersonField.sameAs, sameAs)
        sink.end(extensions)
    }
}

extension Translation {
    func write<Sink: TokenSink & ~Copyable>(into sink: inout Sink) {
        sink.beginMapping(isEmpty: false)
        sink.put(TranslationField.language, language)
        sink.put(TranslationField.text, text)
        sink.end(extensions)
    }
}

extension RelatedEvent {
    func write<Sink: TokenSink & ~Copyable>(into sink: inout Sink) {
        sink.beginMapping(isEmpty: false)
        sink.put(RelatedField.id, id)
        sink.put(RelatedField.title, title)
        sink.put(RelatedField.relation, relation)
        sink.put(RelatedField.kind, kind)
        sink.put(RelatedField.date, date?.text)
        sink.put(RelatedField.status, statedStatus)
        if let place {
            sink.key(RelatedField.place.name)
            place.write(into: &sink)
        }
        sink.list(RelatedField.participants, participants) { $1.write(into: &$0) }
        sink.put(RelatedField.record, record)
        sink.put(RelatedField.url, url)
        sink.put(RelatedField.sameAs, sameAs)
        sink.put(RelatedField.note, note)
        sink.end(extensions)
    }
}
