import ReadoutModel
import ReadoutSyntax

extension Document {
    /// Writes the document, all of it, key by key in the order of the format; nothing is added and only empty lists are
    /// left out.
    public func encode<Sink: TokenSink & ~Copyable>(into sink: inout Sink) {
        write(into: &sink)
    }

    /// The same for JSON, compiled for it.
    public func encode(into sink: inout JSONWriter) { write(into: &sink) }

    /// The same for YAML, compiled for it.
    public func encode(into sink: inout YAMLWriter) { write(into: &sink) }

    private func write<Sink: TokenSink & ~Copyable>(into sink: inout Sink) {
        sink.beginMapping(isEmpty: false)
        sink.key(DocumentField.readout.name)
        sink.number(Document.formatVersion)
        sink.put(DocumentField.id, id)
        sink.put(DocumentField.language, statedLanguage)
        if let statedRevision {
            sink.key(DocumentField.revision.name)
            sink.number(Number(statedRevision))
        }
        sink.put(DocumentField.updated, updated?.text)
        sink.key(DocumentField.article.name)
        article.encode(into: &sink)
        sink.list(DocumentField.parties, parties) { $1.encode(into: &$0) }
        sink.key(DocumentField.summit.name)
        summit.encode(into: &sink)
        sink.list(DocumentField.participants, participants) { $1.encode(into: &$0) }
        sink.list(DocumentField.objectives, objectives) { $1.encode(into: &$0) }
        sink.list(DocumentField.quotes, quotes) { $1.encode(into: &$0) }
        sink.list(DocumentField.related, related) { $1.encode(into: &$0) }
        sink.end(extensions)
    }

    private static let formatVersion = Number(1)
}

extension TokenSink where Self: ~Copyable {
    @inline(__always)
    fileprivate mutating func put(_ field: some FieldSet, _ text: Text?) {
        guard let text else { return }
        key(field.name)
        string(text)
    }

    @inline(__always)
    fileprivate mutating func put(_ field: some FieldSet, _ word: (some Vocabulary)?) {
        guard let word else { return }
        key(field.name)
        self.word(word.rawValue)
    }

    @inline(__always)
    fileprivate mutating func put(_ field: some FieldSet, _ texts: [Text]) {
        list(field, texts) { $0.string($1) }
    }

    @inline(__always)
    fileprivate mutating func put(_ field: some FieldSet, _ number: Number?) {
        guard let number else { return }
        key(field.name)
        self.number(number)
    }

    @inline(__always)
    fileprivate mutating func put(_ field: some FieldSet, _ place: Place?) {
        guard let place else { return }
        key(field.name)
        place.encode(into: &self)
    }

    @inline(__always)
    fileprivate mutating func list<Item>(_ field: some FieldSet, _ items: [Item], _ each: (inout Self, Item) -> Void) {
        guard !items.isEmpty else { return }
        key(field.name)
        beginSequence(isEmpty: false)
        items.withUnsafeBufferPointer { items in
            for index in items.indices { each(&self, items[index]) }
        }
        endSequence()
    }

    /// Writes the extension keys and ends the mapping.
    @inline(__always)
    fileprivate mutating func end(_ extensions: [JSONValue.Member]) {
        for member in extensions {
            key(member.key)
            value(member.value)
        }
        endMapping()
    }
}

extension Article {
    fileprivate func encode<Sink: TokenSink & ~Copyable>(into sink: inout Sink) {
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
    fileprivate func encode<Sink: TokenSink & ~Copyable>(into sink: inout Sink) {
        sink.beginMapping(isEmpty: false)
        sink.put(PartyField.id, id)
        sink.put(PartyField.name, name)
        sink.put(PartyField.country, country)
        sink.put(PartyField.sameAs, sameAs)
        sink.end(extensions)
    }
}

extension Summit {
    fileprivate func encode<Sink: TokenSink & ~Copyable>(into sink: inout Sink) {
        sink.beginMapping(isEmpty: false)
        sink.put(SummitField.title, title)
        sink.put(SummitField.kind, statedKind)
        sink.put(SummitField.status, statedStatus)
        sink.put(SummitField.start, start.text)
        sink.put(SummitField.end, end?.text)
        sink.put(SummitField.timeZone, timeZone)
        sink.put(SummitField.place, place)
        sink.put(SummitField.host, host)
        sink.put(SummitField.url, url)
        sink.put(SummitField.summary, summary)
        sink.put(SummitField.topics, topics)
        sink.list(SummitField.history, history) { $1.encode(into: &$0) }
        sink.list(SummitField.meetings, meetings) { $1.encode(into: &$0) }
        sink.end(extensions)
    }
}

extension Place {
    fileprivate func encode<Sink: TokenSink & ~Copyable>(into sink: inout Sink) {
        let isEmpty = self == Place()
        sink.beginMapping(isEmpty: isEmpty)
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
    fileprivate func encode<Sink: TokenSink & ~Copyable>(into sink: inout Sink) {
        sink.beginMapping(isEmpty: false)
        sink.put(ChangeField.change, change)
        sink.put(ChangeField.start, start?.text)
        sink.put(ChangeField.announced, announced?.text)
        sink.put(ChangeField.reason, reason)
        sink.end(extensions)
    }
}

extension Meeting {
    fileprivate func encode<Sink: TokenSink & ~Copyable>(into sink: inout Sink) {
        sink.beginMapping(isEmpty: false)
        sink.put(MeetingField.id, id)
        sink.put(MeetingField.title, title)
        sink.put(MeetingField.status, status)
        sink.put(MeetingField.start, start?.text)
        sink.put(MeetingField.end, end?.text)
        sink.put(MeetingField.place, place)
        sink.put(MeetingField.participants, participants)
        sink.put(MeetingField.summary, summary)
        sink.end(extensions)
    }
}

extension Participant {
    fileprivate func encode<Sink: TokenSink & ~Copyable>(into sink: inout Sink) {
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
    fileprivate func encode<Sink: TokenSink & ~Copyable>(into sink: inout Sink) {
        sink.beginMapping(isEmpty: false)
        sink.put(ObjectiveField.id, id)
        sink.put(ObjectiveField.text, text)
        sink.put(ObjectiveField.party, party)
        sink.put(ObjectiveField.priority, statedPriority)
        sink.end(extensions)
    }
}

extension PersonReference {
    fileprivate func encode<Sink: TokenSink & ~Copyable>(into sink: inout Sink) {
        switch self {
        case .participant(let id): sink.string(id)
        case .person(let person):
            sink.beginMapping(isEmpty: person == Person())
            sink.put(PersonField.id, person.id)
            sink.put(PersonField.name, person.name)
            sink.put(PersonField.role, person.role)
            sink.put(PersonField.organization, person.organization)
            if let anonymous = person.anonymous {
                sink.key(PersonField.anonymous.name)
                sink.bool(anonymous)
            }
            sink.put(PersonField.sameAs, person.sameAs)
            sink.end(person.extensions)
        }
    }
}

extension Quote {
    fileprivate func encode<Sink: TokenSink & ~Copyable>(into sink: inout Sink) {
        sink.beginMapping(isEmpty: false)
        sink.put(QuoteField.id, id)
        sink.key(QuoteField.speaker.name)
        speaker.encode(into: &sink)
        sink.put(QuoteField.text, text)
        sink.put(QuoteField.language, language)
        if let translated {
            sink.key(QuoteField.translated.name)
            sink.beginMapping(isEmpty: false)
            sink.put(TranslationField.language, translated.language)
            sink.put(TranslationField.text, translated.text)
            sink.end(translated.extensions)
        }
        sink.put(QuoteField.said, said?.text)
        sink.put(QuoteField.medium, medium)
        sink.put(QuoteField.meeting, meeting)
        sink.put(QuoteField.source, source)
        sink.end(extensions)
    }
}

extension RelatedEvent {
    fileprivate func encode<Sink: TokenSink & ~Copyable>(into sink: inout Sink) {
        sink.beginMapping(isEmpty: false)
        sink.put(RelatedField.id, id)
        sink.put(RelatedField.title, title)
        sink.put(RelatedField.relation, relation)
        sink.put(RelatedField.kind, kind)
        sink.put(RelatedField.date, date?.text)
        sink.put(RelatedField.status, statedStatus)
        sink.put(RelatedField.place, place)
        sink.list(RelatedField.participants, participants) { $1.encode(into: &$0) }
        sink.put(RelatedField.note, note)
        sink.end(extensions)
    }
}
