import ReadoutLanguage
import ReadoutModel

/// Who takes part, and what they want.
extension BriefWriter {
    /// Appends the participants as a table, by party in the order of the parties, those without one last. An empty column is
    /// left out, and so is one that says the same of all: that all were present, the heading says; else it stands above.
    mutating func participants(_ document: Document) {
        let people = document.participants
        guard !people.isEmpty else { return }
        var hasParty = false
        var hasRole = false
        for index in people.indices {
            hasParty = hasParty || people[index].has(\.party)
            hasRole = hasRole || people[index].has(\.role)
        }
        heading(2, language.headings.participants)
        let common = document.commonAttendance
        if let common { attendance(ofAll: common) }
        table()
        if hasParty { column(language.labels.party) }
        column(language.labels.name)
        if hasRole { column(language.labels.role) }
        if common == nil { column(language.labels.attendance) }
        endColumns(1 + (hasParty ? 1 : 0) + (hasRole ? 1 : 0) + (common == nil ? 1 : 0))
        let saysParties = document.hasParticipantOfEachParty
        var last: Int?
        eachByParty(document) { brief, index, party in
            brief.beginRow()
            if hasParty {
                let side = document.partyIndex(ofParticipant: index)
                if saysParties, let side, side != last {
                    document.parties.withElement(at: side) { brief.named($0) }
                } else {
                    brief.text(party)
                }
                last = side
                brief.nextCell()
            }
            people.withElement(at: index) { brief.cells(of: $0, hasRole: hasRole) }
            if common == nil {
                brief.nextCell()
                brief.mark(brief.language.attendances[document.attendance(ofParticipant: index)])
            }
            brief.endRow()
        }
    }

    /// Appends the attendance of all as a fact, unless all were present.
    mutating func attendance(ofAll common: Attendance) {
        guard common != .present else { return }
        fact(language.labels.attendance)
        mark(language.attendances[common])
    }

    /// Appends name and role.
    @inline(never)  // so that no participant is copied
    private mutating func cells(of person: Participant, hasRole: Bool) {
        person.lend(\.name) { text($0) }
        kind(person.kind)
        if hasRole {
            nextCell()
            person.lend(\.role) { text($0) }
        }
    }

    /// Calls `body` with the position of each participant and the name of their party, empty where they have none: by
    /// party in the order of the parties, those without one last.
    mutating func eachByParty(
        _ document: Document, _ body: (inout BriefWriter, Int, UnsafeRawBufferPointer) -> Void
    ) {
        let none = document.parties.count
        var order = document.participants.indices.map { index in
            OrderKey(group: document.partyIndex(ofParticipant: index) ?? none, index: index)
        }
        order.sort()
        for key in order {
            if key.group < none {
                document.parties[key.group].name.withBytes { body(&self, key.index, $0) }
            } else {
                document.participants.withElement(at: key.index) { $0.lend(\.party) { body(&self, key.index, $0) } }
            }
        }
    }

    /// Appends the objectives, the primary ones first.
    mutating func objectives(_ document: Document) {
        let objectives = document.objectives
        guard !objectives.isEmpty else { return }
        heading(2, language.headings.objectives)
        var primary = 0
        for index in objectives.indices where objectives[index].priority == .primary { primary += 1 }
        if primary > 0 {
            label(language.priorities.primary)
            list(.primary, of: document)
            guard primary < objectives.count else { return }
            label(language.priorities.secondary)
        }
        list(.secondary, of: document)
    }

    private mutating func label(_ word: StaticString) {
        paragraph()
        strong(word)
    }

    private mutating func list(_ priority: Priority, of document: Document) {
        let objectives = document.objectives
        for index in objectives.indices where objectives[index].priority == priority {
            objectives.withElement(at: index) { objective in
                item()
                objective.lend(\.text) { passage($0) }
                objective.lendGiven(\.party) { id in
                    mark(language.signs.open)
                    party(id, of: document)
                    mark(language.signs.close)
                }
            }
        }
    }

    /// Appends names, as a fact; those of others with their roles.
    mutating func people(_ people: [PersonReference], of document: Document) {
        guard !people.isEmpty else { return }
        fact(language.labels.participants)
        for index in people.indices {
            if index > 0 { mark(language.signs.semicolon) }
            switch people[index] {
            case .participant(let id): id.withBytes { participant($0, of: document) }
            case .person: person(people[index], of: document)
            }
        }
    }

    /// Appends name, role and organization, else the party, as far as they are known. Someone anonymous bears the name
    /// that the document gives, if any, and is marked; so is who is no person.
    mutating func person(_ reference: PersonReference, of document: Document) {
        switch reference {
        case .participant(let id): id.withBytes { person(participant: $0, of: document) }
        case .person(let person):
            let isNamed = person.lend(\.name) { name in
                person.lend(\.role) { role in
                    if !person.has(\.organization), let side = person.lendGiven(\.party, document.partyIndex) ?? nil {
                        return document.parties[side].name.withBytes { parts(name, role, $0) }
                    }
                    return person.lend(\.organization) { parts(name, role, $0) }
                }
            }
            if isNamed { kind(person.kind) }
            guard person.isAnonymous else { return }
            if isNamed { mark(language.signs.open) }
            mark(language.words.anonymous)
            if isNamed { mark(language.signs.close) }
        }
    }

    private mutating func person(participant id: UnsafeRawBufferPointer, of document: Document) {
        guard let index = document.participantIndex(id) else { return text(id) }
        document.participants.withElement(at: index) { nameAndRole($0) }
    }

    /// Appends who said the words of a quote.
    mutating func speaker(of quote: Quote, in document: Document) {
        let isParticipant: Void? = quote.lendGiven(\.speaker) { person(participant: $0, of: document) }
        if isParticipant == nil { person(quote.speaker, of: document) }
    }

    /// Appends name and role of a participant, as far as they are known.
    @inline(never)  // so that no participant is copied
    mutating func nameAndRole(_ participant: Participant) {
        participant.lend(\.name) { name in
            _ = participant.lend(\.role) { parts(name, $0) }
        }
    }

    /// Appends what is known with commas between. Returns whether there is anything.
    @discardableResult
    mutating func parts(
        _ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer,
        _ third: UnsafeRawBufferPointer = UnsafeRawBufferPointer(start: nil, count: 0)
    ) -> Bool {
        var isFirst = true
        part(first, &isFirst)
        part(second, &isFirst)
        part(third, &isFirst)
        return !isFirst
    }

    /// Appends one of several parts, after a comma unless it is the first.
    private mutating func part(_ text: UnsafeRawBufferPointer, _ isFirst: inout Bool) {
        guard Text.hasInk(text) else { return }
        if !isFirst { mark(language.signs.comma) }
        isFirst = false
        self.text(text)
    }
}

extension Document {
    /// The attendance of all, where it is the same of several and needs not be said of each; that of one alone where they
    /// were present.
    var commonAttendance: Attendance? {
        guard !participants.isEmpty else { return nil }
        let first = attendance(ofParticipant: 0)
        for index in participants.indices where attendance(ofParticipant: index) != first { return nil }
        return first == .present || participants.count > 2 ? first : nil
    }
}
