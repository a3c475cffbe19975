import ReadoutModel

/// What DESCRIPTION says. It repeats what some clients drop, such as topics and addresses.
extension Prose {
    mutating func describe(_ event: CalendarEvent, of document: Document) {
        zone = document.summit.timeZone
        switch event.origin {
        case .summit: describeSummit(of: document)
        case .meeting(let index): describeMeeting(at: index, of: document, event.recordStatus)
        case .followUp(let index): describeFollowUp(at: index, of: document, event.recordStatus)
        }
    }

    /// All that the document says, in short.
    private mutating func describeSummit(of document: Document) {
        document.summit.lendInk(\.summary) { paragraph($0) }
        status(document.summit.status)
        if !document.summit.history.isEmpty {
            heading("Earlier plans")
            for change in document.summit.history { self.change(change) }
        }
        topics(document.summit.distinctTopics)
        if !document.participants.isEmpty {
            heading("Participants")
            document.participants.forEachIndexed { _, participant in self.participant(participant, of: document) }
        }
        if !document.objectives.isEmpty {
            heading("Objectives")
            for priority in [Priority.primary, .secondary] {
                document.objectives.forEachIndexed { _, objective in
                    if objective.priority == priority { self.objective(objective, of: document) }
                }
            }
        }
        if !document.quotes.isEmpty {
            heading("Quotes")
            document.quotes.forEachIndexed { _, quote in self.quote(quote, of: document) }
        }
        document.summit.lendGiven(\.url) { url in
            paragraph()
            literal("Page: ")
            address(url)
        }
        source(document.article)
    }

    private mutating func describeMeeting(at index: Int, of document: Document, _ status: EventStatus) {
        paragraph(document.summit.meetings[index].summary)
        summit("Part of: ", document, status)
        let ids = document.summit.meetings[index].participants
        if !ids.isEmpty { heading("Participants") }
        for id in ids {
            if let position = document.participantIndex(id) { participant(at: position, of: document) }
        }
        let quotes = document.quoteIndices(ofMeeting: index)
        if !quotes.isEmpty { heading("Quotes") }
        for quote in quotes { document.quotes.withElement(at: quote) { self.quote($0, of: document) } }
    }

    private mutating func describeFollowUp(at index: Int, of document: Document, _ status: EventStatus) {
        paragraph(document.related[index].note)
        summit("Follows: ", document, status)
        if document.related[index].participants.isEmpty { return }
        heading("Participants")
        for person in document.related[index].participants {
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

    private mutating func status(_ status: EventStatus) {
        paragraph()
        literal("Status: ")
        text(status.text)
    }

    /// The summit that an event belongs to.
    private mutating func summit(_ label: StaticString, _ document: Document, _ status: EventStatus) {
        paragraph()
        literal(label)
        document.summit.lend(\.title) { text($0) }
        line()
        literal("Status: ")
        text(status.text)
    }

    /// `February 2023: postponed (announced 3 February 2023). The affair of a balloon`
    private mutating func change(_ change: Change) {
        item()
        if let start = change.start {
            time(start)
            literal(": ")
        }
        text(change.change.text)
        if let announced = change.announced {
            literal(" (announced ")
            time(announced)
            literal(")")
        }
        change.lendInk(\.reason) { reason in
            literal(". ")
            text(reason)
        }
    }

    private mutating func topics(_ topics: [Text]) {
        var isFirst = true
        for topic in topics {
            if isFirst {
                paragraph()
                literal("Topics: ")
            } else {
                literal(", ")
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
            literal(", ")
            words(role)
        }
        let party = participant.lendGiven(\.party, document.partyIndex) ?? nil
        let attendance = document.attendance(of: participant)
        guard party != nil || attendance != .present else { return }
        literal(" (")
        if let party { document.parties[party].name.withBytes { words($0) } }
        if attendance != .present {
            if party != nil { literal(", ") }
            text(attendance.text)
        }
        literal(")")
    }

    /// `Lower the tension (United States)`
    @inline(never)  // so that no objective is copied
    private mutating func objective(_ objective: Objective, of document: Document) {
        item()
        objective.lend(\.text) { text($0) }
        guard let party = objective.lendGiven(\.party, document.partyIndex) ?? nil else { return }
        literal(" (")
        document.parties[party].name.withBytes { words($0) }
        literal(")")
    }

    /// `“The world will see a major change.” (“…”)`, and on the next line who said it, when and where.
    @inline(never)  // so that no quote is copied
    private mutating func quote(_ quote: Quote, of document: Document) {
        item()
        literal("“")
        quote.lend(\.text) { text($0) }
        literal("”")
        if let translated = quote.translated {
            literal(" (“")
            translated.lend(\.text) { text($0) }
            literal("”)")
        }
        line()
        literal("— ")
        if quote.has(\.speaker) {
            quote.lend(\.speaker) { name(ofParticipant: $0, of: document) }
        } else {
            name(quote.speaker, of: document)
        }
        if let said = quote.said {
            literal(", ")
            time(said)
        }
        quote.lendInk(\.medium) { medium in
            literal(", ")
            words(medium)
        }
    }

    /// Name, role and organization, as far as they are known.
    private mutating func name(_ person: PersonReference, of document: Document) {
        switch person {
        case .participant(let id): id.withBytes { name(ofParticipant: $0, of: document) }
        case .person(let person):
            var isFirst = true
            person.lendInk(\.name) { part($0, &isFirst) }
            person.lendInk(\.role) { part($0, &isFirst) }
            if person.has(\.organization) {
                person.lendInk(\.organization) { part($0, &isFirst) }
            } else if let party = person.lendGiven(\.party, document.partyIndex) ?? nil {
                document.parties[party].name.withBytes { if Text.hasInk($0) { part($0, &isFirst) } }
            }
            if isFirst { literal("anonymous") }
        }
    }

    private mutating func name(ofParticipant id: UnsafeRawBufferPointer, of document: Document) {
        guard let index = document.participantIndex(id) else { return }
        var isFirst = true
        document.participants[index].name.withBytes { if Text.hasInk($0) { part($0, &isFirst) } }
        document.participants[index].role?.withBytes { if Text.hasInk($0) { part($0, &isFirst) } }
        if isFirst { literal("anonymous") }
    }

    /// A name, role or organization, after a comma unless it is the first.
    private mutating func part(_ text: UnsafeRawBufferPointer, _ isFirst: inout Bool) {
        if !isFirst { literal(", ") }
        isFirst = false
        words(text)
    }

    /// `Source: title, author, publisher, 19 June 2023`, and the address on the next line.
    private mutating func source(_ article: Article) {
        paragraph()
        literal("Source: ")
        article.lend(\.title) { text($0) }
        article.lendInk(\.author) { author in
            literal(", ")
            text(author)
        }
        article.lendInk(\.publisher) { publisher in
            literal(", ")
            text(publisher)
        }
        if let published = article.published {
            literal(", ")
            time(published)
        }
        article.lendGiven(\.url) { url in
            line()
            address(url)
        }
    }
}
