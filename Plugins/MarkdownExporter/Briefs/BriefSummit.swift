import ReadoutLanguage
import ReadoutModel

/// The head of a full brief: when, where and what, whether it takes place, and what it was about.
extension BriefWriter {
    /// Appends the facts of the summit, and its summary.
    mutating func summit(_ document: Document) {
        warning(document.summit.status)
        fact(language.labels.date)
        date(of: document)
        if let zone = localZone {
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
            plan(history[index], of: document.summit)
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

    /// Appends when the summit is.
    mutating func date(of document: Document, namesZone: Bool = true) {
        times(document.summit.start, to: document.summit.end, namesZone: namesZone)
    }

    /// Appends an earlier plan and what became of it: `February 2023, postponed: …`. Where it was for the same time as the
    /// summit, that is not said again.
    mutating func plan(_ change: Change, of summit: Summit) {
        if let start = change.start, !change.isPlan(forTimeOf: summit) {
            times(ofPlan: change, start)
            mark(language.signs.comma)
        }
        if let place = change.place, names(place, besides: summit.place) { mark(language.signs.comma) }
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

    /// Appends when it was to be.
    mutating func times(ofPlan change: Change, _ start: EDTF) {
        if case .time(let time) = start { times(time, to: change.end) } else { times(start) }
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

    /// Appends the parties, unless each stands in the table of those who take part.
    private mutating func parties(_ document: Document) {
        let parties = document.parties
        guard !parties.isEmpty, !document.hasParticipantOfEachParty else { return }
        fact(language.labels.parties)
        parties.forEachIndexed { index, party in
            if index > 0 { mark(language.signs.semicolon) }
            named(party)
        }
    }

    /// Appends the name of a party, with its country where that has another name: `Kingdom of Norway (Norway)`.
    mutating func named(_ party: Party) {
        party.lend(\.name) { name in
            text(name)
            party.lendGiven(\.country) { code in
                let isSame = language.countries.withName(code) { $0.elementsEqual(name) } ?? false
                guard !isSame else { return }
                mark(language.signs.open)
                country(code)
                mark(language.signs.close)
            }
        }
        if party.kind == .group { kind(.group) }
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
        if !isNamed { fact(language.labels.coordinates) }
        coordinates(of: place, isNamed: isNamed)
    }

    /// Appends latitude and longitude; in brackets behind the names of the place.
    mutating func coordinates(of place: Place, isNamed: Bool) {
        guard place.has(\.latitude) || place.has(\.longitude) else { return }
        if isNamed { mark(language.signs.open) }
        place.lendGiven(\.latitude) { latitude in
            mark(language.words.latitude)
            mark(" ")
            decimal(latitude)
        }
        place.lendGiven(\.longitude) { longitude in
            // A comma would read like that of the decimals.
            let hasComma = language.signs.decimal.utf8Start[0] == UInt8(ascii: ",")
            if place.has(\.latitude) { mark(hasComma ? language.signs.semicolon : language.signs.comma) }
            mark(language.words.longitude)
            mark(" ")
            decimal(longitude)
        }
        if isNamed { mark(language.signs.close) }
    }

    /// Appends a number of the record with the decimal sign of the language. One with an exponent stays as it is.
    private mutating func decimal(_ number: UnsafeRawBufferPointer) {
        let point = number.firstIndex(of: UInt8(ascii: "."))
        guard let point, !number.contains(UInt8(ascii: "e")), !number.contains(UInt8(ascii: "E")) else {
            return text(number)
        }
        text(UnsafeRawBufferPointer(rebasing: number[..<point]))
        mark(language.signs.decimal)
        text(UnsafeRawBufferPointer(rebasing: number[(point + 1)...]))
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

    /// Appends of the names of a place those that are not those of another place around it: of a hall in the same town its
    /// name and address alone. Returns whether there are any.
    mutating func names(
        _ place: Place, besides whole: Place?, begin: (inout BriefWriter) -> Void = { _ in }
    ) -> Bool {
        var rest = place
        if place.country == whole?.country || !place.has(\.country) {
            rest.country = nil
            if place.locality == whole?.locality {
                rest.locality = nil
                if place.address == whole?.address {
                    rest.address = nil
                    if place.name == whole?.name { rest.name = nil }
                }
            }
        }
        return names(rest, begin: begin)
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

extension Change {
    /// Whether it was a plan for the very time at which the summit is.
    func isPlan(forTimeOf summit: Summit) -> Bool {
        guard let start else { return false }
        switch start {
        case .time(let time): return time == summit.start && (end ?? time) == (summit.end ?? time)
        case .interval: return start.start == summit.start && start.end == summit.end
        }
    }
}

extension Document {
    /// Whether each party has somebody who takes part.
    var hasParticipantOfEachParty: Bool {
        var isThere = [Bool](repeating: false, count: parties.count)
        for index in participants.indices {
            if let party = partyIndex(ofParticipant: index) { isThere[party] = true }
        }
        return isThere.allSatisfy { $0 }
    }
}
