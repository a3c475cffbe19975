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
        paragraph(document.summit.summary)
        status(document.summit.effectiveStatus)
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
                for index in document.objectives.indices where document.objectives[index].effectivePriority == priority
                {
                    objective(at: index, of: document)
                }
            }
        }
        if !document.quotes.isEmpty {
            heading("Quotes")
            for index in document.quotes.indices { quote(at: index, of: document) }
        }
        if let url = document.summit.url {
            paragraph()
            literal("Page: ")
            address(url)
        }
        source(document.article)
    }

    private mutating func describeMeeting(at index: Int, of document: Document, _ status: EventStatus) {
        paragraph(document.summit.meetings[index].summary)
        summit("Part of: ", document, status)
        if document.summit.meetings[index].participants.isEmpty { return }
        heading("Participants")
        for id in document.summit.meetings[index].participants {
            if let place = document.participantIndex(id) { participant(at: place, of: document) }
        }
    }

    private mutating func describeFollowUp(at index: Int, of document: Document) {
        paragraph(document.related[index].note)
        summit("Follows: ", document, document.related[index].effectiveStatus)
        if document.related[index].participants.isEmpty { return }
        heading("Participants")
        for person in document.related[index].participants {
            item()
            name(person, of: document)
        }
    }

    // MARK: Parts

    private mutating func paragraph(_ text: Text?) {
        guard let text = text?.ink else { return }
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
        text(document.summit.title)
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
        if let reason = change.reason?.ink {
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
            words(topic)
            isFirst = false
        }
    }

    /// `Xi Jinping, President (China, possible)`
    private mutating func participant(at index: Int, of document: Document) {
        item()
        words(document.participants[index].name)
        if let role = document.participants[index].role?.ink {
            literal(", ")
            words(role)
        }
        let party = document.participants[index].party.flatMap { document.partyIndex($0) }
        let attendance = document.participants[index].effectiveAttendance
        guard party != nil || attendance != .present else { return }
        literal(" (")
        if let party { words(document.parties[party].name) }
        if attendance != .present {
            if party != nil { literal(", ") }
            text(attendance.text)
        }
        literal(")")
    }

    /// `Lower the tension (United States)`
    private mutating func objective(at index: Int, of document: Document) {
        item()
        text(document.objectives[index].text)
        guard let party = document.objectives[index].party.flatMap({ document.partyIndex($0) }) else { return }
        literal(" (")
        words(document.parties[party].name)
        literal(")")
    }

    /// `“The world will see a major change.” (“…”)`, and on the next line who said it, when and where.
    private mutating func quote(at index: Int, of document: Document) {
        item()
        literal("“")
        text(document.quotes[index].text)
        literal("”")
        if let translated = document.quotes[index].translated?.text {
            literal(" (“")
            text(translated)
            literal("”)")
        }
        line()
        literal("— ")
        name(document.quotes[index].speaker, of: document)
        if let said = document.quotes[index].said {
            literal(", ")
            time(said)
        }
        if let medium = document.quotes[index].medium?.ink {
            literal(", ")
            words(medium)
        }
    }

    /// Name, role and organization, as far as they are known.
    private mutating func name(_ person: PersonReference, of document: Document) {
        switch person {
        case .participant(let id):
            guard let index = document.participantIndex(id) else { return }
            name(document.participants[index].name.ink, document.participants[index].role?.ink, nil)
        case .person(let person):
            name(person.name?.ink, person.role?.ink, person.organization?.ink)
        }
    }

    private mutating func name(_ name: Text?, _ role: Text?, _ organization: Text?) {
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
        text(article.title)
        if let author = article.author?.ink {
            literal(", ")
            text(author)
        }
        if let publisher = article.publisher?.ink {
            literal(", ")
            text(publisher)
        }
        if let published = article.published {
            literal(", ")
            time(published)
        }
        if let url = article.url {
            line()
            address(url)
        }
    }
}
