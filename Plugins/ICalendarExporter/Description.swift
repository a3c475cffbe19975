import ReadoutModel

/// What DESCRIPTION says: plain text, for calendars show it as it stands, often on a narrow screen. Paragraphs stand
/// apart by an empty line, and each item of a list has a line of its own.
extension ContentLines {
    /// The whole record of a summit, in short.
    mutating func describe(_ document: Document) {
        if let summary = document.summit.summary?.ink { paragraph(summary) }
        describeStatus(of: document.summit)
        if !document.participants.isEmpty {
            heading("Participants")
            for participant in document.participants { describe(participant, of: document) }
        }
        if !document.objectives.isEmpty {
            heading("Objectives")
            for priority in [Priority.primary, .secondary] {
                for objective in document.objectives where objective.effectivePriority == priority {
                    describe(objective, of: document)
                }
            }
        }
        if !document.quotes.isEmpty {
            heading("Quotes")
            for (index, quote) in document.quotes.enumerated() {
                if index > 0 { literal("\\n") }
                describe(quote, of: document)
            }
        }
        describeSource(document.article)
    }

    mutating func describe(_ meeting: Meeting, of document: Document) {
        if let summary = meeting.summary?.ink { paragraph(summary) }
        if !meeting.participants.isEmpty {
            heading("Participants")
            for id in meeting.participants { describe(.participant(id), of: document) }
        }
    }

    mutating func describe(_ event: RelatedEvent, of document: Document) {
        if let note = event.note { paragraph(note) }
        if !event.participants.isEmpty {
            heading("Participants")
            for person in event.participants { describe(person, of: document) }
        }
    }

    // MARK: Parts

    /// `- postponed: 2023-02 (announced 2023-02-03). The affair of a balloon`
    private mutating func describeStatus(of summit: Summit) {
        separate()
        literal("Status: ")
        text(summit.effectiveStatus.text)
        for change in summit.history {
            literal("\\n- ")
            text(change.change.text)
            if let start = change.start {
                literal(": ")
                readable(start)
            }
            if let announced = change.announced {
                literal(" (announced ")
                readable(announced)
                literal(")")
            }
            if let reason = change.reason?.ink {
                if change.start == nil && change.announced == nil { literal(": ") } else { literal(". ") }
                text(reason)
            }
        }
    }

    /// `- Xi Jinping, President (China, possible)`
    private mutating func describe(_ participant: Participant, of document: Document) {
        literal("\\n- ")
        text(participant.name)
        if let role = participant.role?.ink {
            literal("\\, ")
            text(role)
        }
        let party = participant.party.flatMap { document.party($0)?.name }
        let attendance = participant.effectiveAttendance
        guard party != nil || attendance != .present else { return }
        literal(" (")
        if let party { text(party) }
        if attendance != .present {
            if party != nil { literal("\\, ") }
            text(attendance.text)
        }
        literal(")")
    }

    /// `- Lower the tension (United States)`
    private mutating func describe(_ objective: Objective, of document: Document) {
        literal("\\n- ")
        text(objective.text)
        guard let party = objective.party.flatMap({ document.party($0)?.name }) else { return }
        literal(" (")
        text(party)
        literal(")")
    }

    /// `“The world will see a major change.” (“…”)`, and on the next line who said it, when and where.
    private mutating func describe(_ quote: Quote, of document: Document) {
        literal("\\n“")
        text(quote.text)
        literal("”")
        if let translated = quote.translated {
            literal(" (“")
            text(translated.text)
            literal("”)")
        }
        literal("\\n— ")
        name(quote.speaker, of: document)
        if let said = quote.said {
            literal("\\, ")
            readable(said)
        }
        if let medium = quote.medium?.ink {
            literal("\\, ")
            text(medium)
        }
    }

    private mutating func describe(_ person: PersonReference, of document: Document) {
        literal("\\n- ")
        name(person, of: document)
    }

    /// Name, role and organization, as far as they are known.
    private mutating func name(_ person: PersonReference, of document: Document) {
        let described = document.describe(person)
        let (name, role, organization) = (described.name?.ink, described.role?.ink, described.organization?.ink)
        if name == nil && role == nil && organization == nil { literal("anonymous") }
        if let name { text(name) }
        if let role {
            if name != nil { literal("\\, ") }
            text(role)
        }
        if let organization {
            if name != nil || role != nil { literal("\\, ") }
            text(organization)
        }
    }

    /// `Source: title, author, publisher, 2023-06-19`, and the address on the next line.
    private mutating func describeSource(_ article: Article) {
        separate()
        literal("Source: ")
        text(article.title)
        for part in [article.author, article.publisher] {
            guard let part = part?.ink else { continue }
            literal("\\, ")
            text(part)
        }
        if let published = article.published {
            literal("\\, ")
            readable(published)
        }
        if let url = article.url {
            literal("\\n")
            text(url)
        }
    }

    // MARK: Layout

    /// Ends the paragraph before, where there is one.
    private mutating func separate() {
        if !isValueEmpty { literal("\\n\\n") }
    }

    private mutating func paragraph(_ text: Text) {
        separate()
        self.text(text)
    }

    private mutating func heading(_ heading: StaticString) {
        separate()
        literal(heading)
        literal(":")
    }
}
