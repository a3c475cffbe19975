import ReadoutModel

/// What DESCRIPTION says. It repeats what some clients drop, such as topics and addresses.
extension Prose {
    mutating func describe(_ event: CalendarEvent, of document: Document, _ details: CalendarDetails) {
        zone = document.summit.timeZone
        date(of: event, document)
        let isFull = details == .full
        switch event.origin {
        case .summit: describeSummit(of: document, isFull: isFull)
        case .meeting(let index): describeMeeting(at: index, of: document, event.recordStatus, isFull: isFull)
        case .followUp(let index): describeFollowUp(at: index, of: document, event.recordStatus, isFull: isFull)
        }
    }

    /// The date in words, where the event's days do not say what the document says.
    private mutating func date(of event: CalendarEvent, _ document: Document) {
        if let times = event.times, !times.isInexact { return }
        switch event.origin {
        case .summit:
            paragraph()
            times(document.summit.start, to: document.summit.end)
        case .meeting(let index):
            guard let start = document.summit.meetings[index].start else { return }
            paragraph()
            times(start, to: document.summit.meetings[index].end)
        case .followUp(let index):
            guard let date = document.related[index].date else { return }
            paragraph()
            time(date)
        }
    }

    private mutating func describeSummit(of document: Document, isFull: Bool) {
        document.summit.lendInk(\.summary) { paragraph($0) }
        paragraph()
        status(document.summit.status)
        if isFull { facts(of: document) }
        document.summit.lendGiven(\.url) { url in
            paragraph()
            label(language.labels.webPage)
            address(url)
        }
        source(document.article)
    }

    /// Earlier plans, topics, participants, objectives and quotes.
    private mutating func facts(of document: Document) {
        if !document.summit.history.isEmpty {
            heading(language.calendar.earlierPlans)
            for change in document.summit.history { self.change(change) }
        }
        topics(document.summit.distinctTopics)
        if !document.participants.isEmpty {
            heading(language.headings.participants)
            document.participants.forEachIndexed { _, participant in self.participant(participant, of: document) }
        }
        if !document.objectives.isEmpty {
            heading(language.headings.objectives)
            for priority in [Priority.primary, .secondary] {
                document.objectives.forEachIndexed { _, objective in
                    if objective.priority == priority { self.objective(objective, of: document) }
                }
            }
        }
        if !document.quotes.isEmpty {
            heading(language.headings.quotes)
            document.quotes.forEachIndexed { _, quote in self.quote(quote, of: document) }
        }
    }

    private mutating func describeMeeting(
        at index: Int, of document: Document, _ status: EventStatus, isFull: Bool
    ) {
        paragraph(document.summit.meetings[index].summary)
        summit(language.calendar.partOf, document, status)
        guard isFull else { return }
        let ids = document.summit.meetings[index].participants
        if !ids.isEmpty { heading(language.headings.participants) }
        for id in ids {
            if let position = document.participantIndex(id) { participant(at: position, of: document) }
        }
        let quotes = document.quoteIndices(ofMeeting: index)
        if !quotes.isEmpty { heading(language.headings.quotes) }
        for quote in quotes { document.quotes.withElement(at: quote) { self.quote($0, of: document) } }
    }

    private mutating func describeFollowUp(
        at index: Int, of document: Document, _ status: EventStatus, isFull: Bool
    ) {
        paragraph(document.related[index].note)
        summit(language.calendar.follows, document, status)
        guard isFull else { return }
        let people = document.related[index].participants.filter { Prose.isKnown($0, in: document) }
        if !people.isEmpty { heading(language.headings.participants) }
        for person in people {
            item()
            name(person, of: document)
        }
    }

    // MARK: Parts

    private mutating func paragraph(_ text: Text?) {
        text?.withBytes { if Text.hasInk($0) { paragraph($0) } }
    }

    private mutating func paragraph(_ text: UnsafeRawBufferPointer) {
        paragraph()
        self.text(text)
    }

    /// `Status: `
    private mutating func label(_ word: StaticString) {
        literal(word)
        literal(language.signs.explanation)
    }

    private mutating func status(_ status: EventStatus) {
        label(language.labels.status)
        literal(language.statuses[status])
    }

    /// The summit that an event belongs to.
    private mutating func summit(_ word: StaticString, _ document: Document, _ status: EventStatus) {
        paragraph()
        label(word)
        document.summit.lend(\.title) { words($0) }
        line()
        self.status(status)
    }

    /// `February 2023, Beijing: postponed (announced February 3, 2023): The affair of a balloon`
    private mutating func change(_ change: Change) {
        item()
        let start = length
        switch change.start {
        case .time(let time)?: times(time, to: change.end)
        case let date?: time(date)
        case nil: break
        }
        if let place = change.place, let name = place.line {
            if length > start { literal(language.signs.comma) }
            text(name)
        }
        if length > start { literal(language.signs.explanation) }
        literal(language.changes[change.change])
        if let announced = change.announced {
            literal(language.signs.open)
            literal(language.words.announced)
            literal(" ")
            time(announced)
            literal(language.signs.close)
        }
        change.lendInk(\.reason) { reason in
            literal(language.signs.explanation)
            text(reason)
        }
    }

    private mutating func topics(_ topics: [Text]) {
        var isFirst = true
        for topic in topics {
            if isFirst {
                paragraph()
                label(language.labels.topics)
            } else {
                literal(language.signs.comma)
            }
            topic.withBytes { words($0) }
            isFirst = false
        }
    }

    /// `Xi Jinping, President (China, possible)`
    private mutating func participant(at index: Int, of document: Document) {
        document.participants.withElement(at: index) { participant($0, of: document) }
    }

    @inline(never)  // so that no participant is copied
    private mutating func participant(_ participant: Participant, of document: Document) {
        item()
        participant.lend(\.name) { words($0) }
        participant.lendInk(\.role) { role in
            literal(language.signs.comma)
            words(role)
        }
        let party = participant.lendGiven(\.party, document.partyIndex) ?? nil
        let attendance = document.attendance(of: participant)
        guard party != nil || attendance != .present else { return }
        literal(language.signs.open)
        if let party { document.parties[party].name.withBytes { words($0) } }
        if attendance != .present {
            if party != nil { literal(language.signs.comma) }
            literal(language.attendances[attendance])
        }
        literal(language.signs.close)
    }

    /// `Lower the tension (United States)`
    @inline(never)  // so that no objective is copied
    private mutating func objective(_ objective: Objective, of document: Document) {
        item()
        objective.lend(\.text) { text($0) }
        guard let party = objective.lendGiven(\.party, document.partyIndex) ?? nil else { return }
        literal(language.signs.open)
        document.parties[party].name.withBytes { words($0) }
        literal(language.signs.close)
    }

    /// `“The world will see a major change.” (“…”)`, and on the next line who said it, when and where.
    @inline(never)  // so that no quote is copied
    private mutating func quote(_ quote: Quote, of document: Document) {
        item()
        literal(language.signs.openQuote)
        quote.lend(\.text) { text($0) }
        literal(language.signs.closeQuote)
        if let translated = quote.translated {
            literal(language.signs.open)
            literal(language.signs.openQuote)
            translated.lend(\.text) { text($0) }
            literal(language.signs.closeQuote)
            literal(language.signs.close)
        }
        attribution(of: quote, document)
    }

    /// `Source: title, author, publisher, June 19, 2023`, and the address on the next line.
    private mutating func source(_ article: Article) {
        paragraph()
        label(language.headings.source)
        article.lend(\.title) { words($0) }
        article.lendInk(\.author) { author in
            literal(language.signs.comma)
            words(author)
        }
        article.lendInk(\.publisher) { publisher in
            literal(language.signs.comma)
            words(publisher)
        }
        if let published = article.published {
            literal(language.signs.comma)
            time(published)
        }
        article.lendGiven(\.url) { url in
            line()
            address(url)
        }
    }
}
