// Made from Sources/RecordGenerator/Record.swift by `make record`; do not edit.
// swift-format-ignore-file

import ReadoutModel

extension Document {
    /// The same, made by the initialiser and the properties.
    func copiedByHand() -> Document {
        var document = Document(id: id, article: article.copiedByHand(), summit: summit.copiedByHand())
        if statedLanguage != nil { document.language = self.language }
        if statedRevision != nil { document.revision = self.revision }
        document.updated = updated
        document.parties = parties.map { $0.copiedByHand() }
        document.participants = participants.map { $0.copiedByHand() }
        document.objectives = objectives.map { $0.copiedByHand() }
        document.quotes = quotes.map { $0.copiedByHand() }
        document.related = related.map { $0.copiedByHand() }
        document.extensions = extensions
        return document
    }
}

extension Article {
    /// The same, made by the initialiser and the properties.
    func copiedByHand() -> Article {
        var article = Article(title: title)
        article.url = url
        article.publisher = publisher
        article.author = author
        article.published = published
        article.language = language
        article.license = license
        article.text = text
        article.extensions = extensions
        return article
    }
}

extension Party {
    /// The same, made by the initialiser and the properties.
    func copiedByHand() -> Party {
        var party = Party(id: id, name: name)
        if statedKind != nil { party.kind = self.kind }
        party.country = country
        party.sameAs = sameAs
        party.extensions = extensions
        return party
    }
}

extension Summit {
    /// The same, made by the initialiser and the properties.
    func copiedByHand() -> Summit {
        var summit = Summit(title: title, start: start)
        if statedKind != nil { summit.kind = self.kind }
        if statedStatus != nil { summit.status = self.status }
        summit.end = end
        summit.timeZone = timeZone
        summit.place = place?.copiedByHand()
        summit.host = host
        summit.url = url
        summit.summary = summary
        summit.topics = topics
        summit.sameAs = sameAs
        summit.history = history.map { $0.copiedByHand() }
        summit.meetings = meetings.map { $0.copiedByHand() }
        summit.extensions = extensions
        return summit
    }
}

extension Place {
    /// The same, made by the initialiser and the properties.
    func copiedByHand() -> Place {
        var place = Place()
        place.name = name
        place.address = address
        place.locality = locality
        place.country = country
        place.latitude = latitude
        place.longitude = longitude
        place.sameAs = sameAs
        place.extensions = extensions
        return place
    }
}

extension Change {
    /// The same, made by the initialiser and the properties.
    func copiedByHand() -> Change {
        var change = Change(change: change)
        change.start = start
        change.end = end
        change.place = place?.copiedByHand()
        change.announced = announced
        change.reason = reason
        change.extensions = extensions
        return change
    }
}

extension Meeting {
    /// The same, made by the initialiser and the properties.
    func copiedByHand() -> Meeting {
        var meeting = Meeting(title: title)
        meeting.id = id
        meeting.statedStatus = statedStatus
        meeting.start = start
        meeting.end = end
        meeting.place = place?.copiedByHand()
        meeting.participants = participants
        meeting.url = url
        meeting.sameAs = sameAs
        meeting.summary = summary
        meeting.extensions = extensions
        return meeting
    }
}

extension Participant {
    /// The same, made by the initialiser and the properties.
    func copiedByHand() -> Participant {
        var participant = Participant(id: id, name: name)
        if statedKind != nil { participant.kind = self.kind }
        participant.role = role
        participant.party = party
        participant.statedAttendance = statedAttendance
        participant.sameAs = sameAs
        participant.extensions = extensions
        return participant
    }
}

extension Objective {
    /// The same, made by the initialiser and the properties.
    func copiedByHand() -> Objective {
        var objective = Objective(text: text)
        objective.id = id
        objective.party = party
        if statedPriority != nil { objective.priority = self.priority }
        objective.extensions = extensions
        return objective
    }
}

extension Quote {
    /// The same, made by the initialiser and the properties.
    func copiedByHand() -> Quote {
        var quote = Quote(speaker: speaker.copiedByHand(), text: text)
        quote.id = id
        quote.statedLanguage = statedLanguage
        quote.translated = translated?.copiedByHand()
        quote.said = said
        quote.medium = medium
        quote.meeting = meeting
        quote.source = source
        quote.extensions = extensions
        return quote
    }
}

extension Person {
    /// The same, made by the initialiser and the properties.
    func copiedByHand() -> Person {
        var person = Person()
        person.id = id
        person.name = name
        if statedKind != nil { person.kind = self.kind }
        person.role = role
        person.organization = organization
        person.party = party
        person.anonymous = anonymous
        person.sameAs = sameAs
        person.extensions = extensions
        return person
    }
}

extension Translation {
    /// The same, made by the initialiser and the properties.
    func copiedByHand() -> Translation {
        var translation = Translation(language: language, text: text)
        translation.extensions = extensions
        return translation
    }
}

extension RelatedEvent {
    /// The same, made by the initialiser and the properties.
    func copiedByHand() -> RelatedEvent {
        var relatedEvent = RelatedEvent(title: title, relation: relation)
        relatedEvent.id = id
        relatedEvent.kind = kind
        relatedEvent.date = date
        relatedEvent.statedStatus = statedStatus
        relatedEvent.place = place?.copiedByHand()
        relatedEvent.participants = participants.map { $0.copiedByHand() }
        relatedEvent.record = record
        relatedEvent.url = url
        relatedEvent.sameAs = sameAs
        relatedEvent.note = note
        relatedEvent.extensions = extensions
        return relatedEvent
    }
}
