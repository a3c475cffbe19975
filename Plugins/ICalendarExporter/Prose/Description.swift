import ReadoutModel

/// What DESCRIPTION says. What clients are known to drop, such as topics and addresses, is in it too.
extension Prose {
    mutating func describe(_ event: CalendarEvent, of document: Document) {
        zone = document.summit.timeZone
        switch event.origin {
        case .summit: describeSummit(of: document)
        case .meeting(let index): describeMeeting(at: index, of: document, event.recordStatus)
        case .followUp(let index): describeFollowUp(at: index, of: document)
        }
    }

    /// The whole record of a summit, in short.
    private mutating func describeSummit(of document: Document) {
        paragraph(document.summit.texts.ink(\.summary))
        status(document.summit.status)
        if !document.summit.history.isEmpty {
            heading("Earlier plans")
            for change in document.summit.history { self.change(change) }
        }
        topics(document.summit.distinctTopics)
        if !document.participants.isEmpty {
            heading("Participants")
            for index in document.participants.indices { participant(at: index, of: document) }
        }
        if !document.objectives.isEmpty {
            heading("Objectives")
            for priority in [Priority.primary, .secondary] {
                for index in document.objectives.indices where document.objectives[index].priority == priority
                {
                    objective(at: index, of: document)
                }
            }
        }
        if !document.quotes.isEmpty {
            heading("Quotes")
            for index in document.quotes.indices { quote(at: index, of: document) }
        }
        if let url = document.summit.texts.given(\.url) {
            paragraph()
            literal("Page: ")
            address(url)
        }
        source(document.article)
    }

    private mutating func describeMeeting(at index: Int, of document: Document, _ status: EventStatus) {
        paragraph(document.summit.meetings[index].texts.ink(\.summary))
        summit("Part of: ", document, status)
        let ids = document.summit.meetings[index].participants
        if !ids.isEmpty { heading("Participants") }
        for index in ids.indices {
            if let place = document.participantIndex(ids[index]) { participant(at: place, of: document) }
        }
        let id = document.meetingID(at: index)
        var isFirst = true
        for quote in document.quotes.indices {
            guard let meeting = document.quotes[quote].texts.given(\.meeting), id.withBytes(meeting.elementsEqual)
            else { continue }
            if isFirst { heading("Quotes") }
            isFirst = false
            self.quote(at: quote, of: document)
        }
    }

    private mutating func describeFollowUp(at index: Int, of document: Document) {
        paragraph(document.related[index].texts.ink(\.note))
        summit("Follows: ", document, document.related[index].status)
        if document.related[index].participants.isEmpty { return }
        heading("Participants")
        for person in document.related[index].participants {
            item()
            name(person, of: document)
        }
    }

    // MARK: Parts

    private mutating func paragraph(_ text: UnsafeRawBufferPointer?) {
        guard let text else { return }
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
        text(document.summit.texts.bytes(\.title))
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
        if let reason = change.texts.ink(\.reason) {
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
        item()
        words(document.participants[index].texts.bytes(\.name))
        if let role = document.participants[index].texts.ink(\.role) {
            literal(", ")
            words(role)
        }
        let party = document.partyIndex(ofParticipant: index)
        let attendance = document.participants[index].attendance
        guard party != nil || attendance != .present else { return }
        literal(" (")
        if let party { words(document.parties[party].texts.bytes(\.name)) }
        if attendance != .present {
            if party != nil { literal(", ") }
            text(attendance.text)
        }
        literal(")")
    }

    /// `Lower the tension (United States)`
    private mutating func objective(at index: Int, of document: Document) {
        item()
        text(document.objectives[index].texts.bytes(\.text))
        guard let id = document.objectives[index].texts.given(\.party), let party = document.partyIndex(id) else {
            return
        }
        literal(" (")
        words(document.parties[party].texts.bytes(\.name))
        literal(")")
    }

    /// `“The world will see a major change.” (“…”)`, and on the next line who said it, when and where.
    private mutating func quote(at index: Int, of document: Document) {
        item()
        literal("“")
        text(document.quotes[index].texts.bytes(\.text))
        literal("”")
        if let translated = document.quotes[index].translated {
            literal(" (“")
            text(translated.texts.bytes(\.text))
            literal("”)")
        }
        line()
        literal("— ")
        if document.quotes[index].texts.has(\.speaker) {
            name(ofParticipant: document.quotes[index].texts.bytes(\.speaker), of: document)
        } else {
            name(document.quotes[index].speaker, of: document)
        }
        if let said = document.quotes[index].said {
            literal(", ")
            time(said)
        }
        if let medium = document.quotes[index].texts.ink(\.medium) {
            literal(", ")
            words(medium)
        }
    }

    /// Name, role and organization, as far as they are known.
    private mutating func name(_ person: PersonReference, of document: Document) {
        switch person {
        case .participant(let id): id.withBytes { name(ofParticipant: $0, of: document) }
        case .person(let person):
            name(person.texts.ink(\.name), person.texts.ink(\.role), person.texts.ink(\.organization))
        }
    }

    private mutating func name(ofParticipant id: UnsafeRawBufferPointer, of document: Document) {
        guard let index = document.participantIndex(id) else { return }
        name(document.participants[index].texts.ink(\.name), document.participants[index].texts.ink(\.role), nil)
    }

    private mutating func name(
        _ name: UnsafeRawBufferPointer?, _ role: UnsafeRawBufferPointer?, _ organization: UnsafeRawBufferPointer?
    ) {
        if name == nil && role == nil && organization == nil { literal("anonymous") }
        if let name { words(name) }
        if let role {
            if name != nil { literal(", ") }
            words(role)
        }
        if let organization {
            if name != nil || role != nil { literal(", ") }
            words(organization)
        }
    }

    /// `Source: title, author, publisher, 19 June 2023`, and the address on the next line.
    private mutating func source(_ article: Article) {
        paragraph()
        literal("Source: ")
        text(article.texts.bytes(\.title))
        if let author = article.texts.ink(\.author) {
            literal(", ")
            text(author)
        }
        if let publisher = article.texts.ink(\.publisher) {
            literal(", ")
            text(publisher)
        }
        if let published = article.published {
            literal(", ")
            time(published)
        }
        if let url = article.texts.given(\.url) {
            line()
            address(url)
        }
    }
}
