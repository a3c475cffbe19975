import ReadoutLanguage
import ReadoutModel

/// The head of a full brief: when, where and what, whether it takes place, and what it was about.
extension BriefWriter {
    /// Appends the facts of the summit, and its summary.
    mutating func summit(_ document: Document) {
        warning(document.summit.status)
        fact(language.labels.date)
        if !date(of: document), let zone = localZone {
            fact(language.labels.timeZone)
            text(zone.name)
        }
        place(document.summit.place)
        if let kind = language.kinds[document.summit.kind] {
            fact(language.labels.kind)
            mark(kind)
        }
        status(document.summit.status)
        let history = document.summit.history
        for index in history.indices {
            fact(language.labels.earlierPlan)
            plan(history[index])
        }
        parties(document)
        document.summit.lendGiven(\.host) { id in
            fact(language.labels.host)
            party(id, of: document)
        }
        topics(document.summit.topics)
        document.summit.lendGiven(\.url) { url in
            fact(language.labels.webPage)
            address(url)
        }
        document.summit.lendInk(\.summary) { summary in
            paragraph()
            passage(summary)
        }
    }

    /// Appends a paragraph on what a reader must not miss, where there is something.
    mutating func warning(_ status: EventStatus) {
        guard let (word, sentence) = language.warnings[status] else { return }
        paragraph()
        strong(word)
        mark(" ")
        mark(sentence)
    }

    /// Appends when the summit is. Returns whether its time zone is named.
    @discardableResult
    mutating func date(of document: Document, namesZone: Bool = true) -> Bool {
        times(document.summit.start, to: document.summit.end, namesZone: namesZone)
    }

    /// Appends an earlier plan and what became of it: `February 2023, postponed: …`.
    mutating func plan(_ change: Change) {
        if let start = change.start {
            times(start)
            mark(language.signs.comma)
        }
        mark(language.changes[change.change])
        if let announced = change.announced {
            mark(language.signs.open)
            mark(language.words.announced)
            mark(" ")
            times(announced, to: nil)
            mark(language.signs.close)
        }
        reason(of: change)
    }

    /// Appends why a plan was changed, where the document says it.
    mutating func reason(of change: Change) {
        change.lendInk(\.reason) { reason in
            mark(language.signs.explanation)
            passage(reason)
        }
    }

    /// Appends the name of the party with this id, else the id.
    mutating func party(_ id: UnsafeRawBufferPointer, of document: Document) {
        guard let index = document.partyIndex(id) else { return text(id) }
        document.parties.withElement(at: index) { $0.lend(\.name) { text($0) } }
    }

    /// Appends the name of the participant with this id, else the id.
    mutating func participant(_ id: UnsafeRawBufferPointer, of document: Document) {
        guard let index = document.participantIndex(id) else { return text(id) }
        document.participants.withElement(at: index) { $0.lend(\.name) { text($0) } }
    }

    private mutating func parties(_ document: Document) {
        let parties = document.parties
        guard !parties.isEmpty else { return }
        fact(language.labels.parties)
        parties.forEachIndexed { index, party in
            if index > 0 { mark(language.signs.semicolon) }
            party.lend(\.name) { text($0) }
            party.lendGiven(\.country) { code in
                mark(language.signs.open)
                text(code)
                mark(language.signs.close)
            }
            if party.kind == .group { kind(.group) }
        }
    }

    /// Appends in brackets what somebody is who is no person.
    mutating func kind(_ kind: ParticipantKind) {
        guard let word = language.participantKinds[kind] else { return }
        mark(language.signs.open)
        mark(word)
        mark(language.signs.close)
    }

    /// Appends the topics as a fact.
    mutating func topics(_ topics: [Text]) {
        var isFirst = true
        for index in topics.indices {
            guard let topic = topics[index].ink else { continue }
            if isFirst { fact(language.labels.topics) } else { mark(language.signs.semicolon) }
            text(topic)
            isFirst = false
        }
    }

    /// Appends a place as a fact: `Great Hall of the People, Beijing, China (latitude 39.9, longitude 116.4)`.
    mutating func place(_ place: Place?) {
        guard let place else { return }
        let isNamed = names(place) { $0.fact($0.language.labels.place) }
        guard place.has(\.latitude) || place.has(\.longitude) else { return }
        if isNamed { mark(language.signs.open) } else { fact(language.labels.coordinates) }
        place.lendGiven(\.latitude) { latitude in
            mark(language.words.latitude)
            mark(" ")
            text(latitude)
        }
        place.lendGiven(\.longitude) { longitude in
            if place.has(\.latitude) { mark(language.signs.comma) }
            mark(language.words.longitude)
            mark(" ")
            text(longitude)
        }
        if isNamed { mark(language.signs.close) }
    }

    /// Appends the names of a place from the smallest to the largest. Returns whether there are any.
    /// - Parameter begin: called before the first.
    @discardableResult
    mutating func names(_ place: Place?, begin: (inout BriefWriter) -> Void = { _ in }) -> Bool {
        guard let place else { return false }
        var isFirst = true
        place.lendInk(\.name) { part($0, &isFirst, begin) }
        place.lendInk(\.address) { part($0, &isFirst, begin) }
        place.lendInk(\.locality) { part($0, &isFirst, begin) }
        place.lendInk(\.country) { code in
            if isFirst { begin(&self) } else { mark(language.signs.comma) }
            isFirst = false
            country(code)
        }
        return !isFirst
    }

    private mutating func part(
        _ text: UnsafeRawBufferPointer, _ isFirst: inout Bool, _ begin: (inout BriefWriter) -> Void
    ) {
        if isFirst { begin(&self) } else { mark(language.signs.comma) }
        isFirst = false
        self.text(text)
    }

    /// Appends the name of a country, else its code.
    mutating func country(_ code: UnsafeRawBufferPointer) {
        let isKnown: Void? = language.countries.withName(code) { literal($0) }
        if isKnown == nil { text(code) }
    }

    /// Appends a status as a fact.
    mutating func status(_ status: EventStatus) {
        fact(language.labels.status)
        statusWord(status)
    }

    /// Appends a status, in bold where the time is no longer true.
    mutating func statusWord(_ status: EventStatus) {
        let word = language.statuses[status]
        if status.isOff { strong(word) } else { mark(word) }
    }
}
