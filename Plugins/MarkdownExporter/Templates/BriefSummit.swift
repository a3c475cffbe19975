import ReadoutModel

/// The head of a full brief: when, where and what, whether it takes place, and what it was about.
extension BriefWriter {
    mutating func summit(_ document: Document) {
        warning(document.summit.status)
        fact(language.labels.date)
        if !date(of: document), let zone = document.summit.texts.given(\.timeZone) {
            fact(language.labels.timeZone)
            text(zone)
        }
        place(document.summit.place?.texts)
        if let kind = language.kinds[document.summit.kind] {
            fact(language.labels.kind)
            mark(kind)
        }
        status(document.summit.status)
        let history = document.summit.history
        for index in history.indices {
            fact(language.labels.earlierPlan)
            plan(history[index], zone: document.summit.texts.given(\.timeZone))
        }
        parties(document)
        if document.summit.texts.has(\.host) {
            fact(language.labels.host)
            party(document.summit.texts.bytes(\.host), of: document)
        }
        topics(document.summit.topics)
        if let url = document.summit.texts.given(\.url) {
            fact(language.labels.webPage)
            address(url)
        }
        if let summary = document.summit.texts.ink(\.summary) {
            paragraph()
            passage(summary)
        }
    }

    /// Appends a paragraph on what a reader must not miss, where there is something.
    mutating func warning(_ status: EventStatus) {
        guard let (word, sentence) = language.warning(status) else { return }
        paragraph()
        strong(word)
        mark(" ")
        mark(sentence)
    }

    /// Appends when the summit is. Returns whether its time zone is named.
    @discardableResult
    mutating func date(of document: Document, namesZone: Bool = true) -> Bool {
        times(
            document.summit.start, to: document.summit.end, zone: document.summit.texts.given(\.timeZone),
            namesZone: namesZone)
    }

    /// Appends an earlier plan and what became of it: `February 2023, postponed: …`.
    mutating func plan(_ change: Change, zone: UnsafeRawBufferPointer?) {
        if let start = change.start {
            times(start, zone: zone)
            mark(language.signs.comma)
        }
        mark(language.changes[change.change])
        if let announced = change.announced {
            mark(language.signs.open)
            mark(language.words.announced)
            mark(" ")
            times(announced, to: nil, zone: zone)
            mark(language.signs.close)
        }
        reason(of: change)
    }

    mutating func reason(of change: Change) {
        guard let reason = change.texts.ink(\.reason) else { return }
        mark(language.signs.explanation)
        passage(reason)
    }

    /// Appends the name of the party with this id, else the id.
    mutating func party(_ id: UnsafeRawBufferPointer, of document: Document) {
        text(document.partyIndex(id).map { document.parties[$0].texts.bytes(\.name) } ?? id)
    }

    /// Appends the name of the participant with this id, else the id.
    mutating func participant(_ id: UnsafeRawBufferPointer, of document: Document) {
        text(document.participantIndex(id).map { document.participants[$0].texts.bytes(\.name) } ?? id)
    }

    private mutating func parties(_ document: Document) {
        let parties = document.parties
        guard !parties.isEmpty else { return }
        fact(language.labels.parties)
        for index in parties.indices {
            if index > 0 { mark(language.signs.semicolon) }
            text(parties[index].texts.bytes(\.name))
            if parties[index].texts.has(\.country) {
                mark(language.signs.open)
                text(parties[index].texts.bytes(\.country))
                mark(language.signs.close)
            }
        }
    }

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
    mutating func place(_ place: PartTexts<Place.Slots>?) {
        guard let place else { return }
        let isNamed = names(place) { $0.fact($0.language.labels.place) }
        guard place.has(\.latitude) || place.has(\.longitude) else { return }
        if isNamed { mark(language.signs.open) } else { fact(language.labels.coordinates) }
        if let latitude = place.given(\.latitude) {
            mark(language.words.latitude)
            mark(" ")
            text(latitude)
        }
        if let longitude = place.given(\.longitude) {
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
    mutating func names(_ place: PartTexts<Place.Slots>?, begin: (inout BriefWriter) -> Void = { _ in }) -> Bool {
        guard let place else { return false }
        var isFirst = true
        func part(_ text: UnsafeRawBufferPointer, _ brief: inout BriefWriter) {
            guard Text.hasInk(text) else { return }
            if isFirst { begin(&brief) } else { brief.mark(brief.language.signs.comma) }
            isFirst = false
            brief.text(text)
        }
        part(place.bytes(\.name), &self)
        part(place.bytes(\.address), &self)
        part(place.bytes(\.locality), &self)
        if let country = place.ink(\.country) {
            if isFirst { begin(&self) } else { mark(language.signs.comma) }
            isFirst = false
            self.country(country)
        }
        return !isFirst
    }

    /// Appends the name of a country, else its code.
    mutating func country(_ code: UnsafeRawBufferPointer) {
        if let name = language.countries.name(code) { literal(name) } else { text(code) }
    }

    /// Appends a status as a fact, in bold where the time is no longer true.
    mutating func status(_ status: EventStatus) {
        fact(language.labels.status)
        statusWord(status)
    }

    mutating func statusWord(_ status: EventStatus) {
        let word = language.statuses[status]
        if status.isOff { strong(word) } else { mark(word) }
    }
}
