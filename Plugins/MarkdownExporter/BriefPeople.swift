import ReadoutModel

/// Who takes part, and what they want.
extension BriefWriter {
    /// Appends the participants as a table, by party in the order of the parties, those without one last. A column
    /// that nobody has anything in is left out.
    mutating func participants(_ document: Document) {
        guard !document.participants.isEmpty else { return }
        let hasParty = document.participants.contains { $0.party != nil }
        let hasRole = document.participants.contains { $0.role != nil }
        heading(2, "Participants")
        table((hasParty ? ["Party"] : []) + ["Name"] + (hasRole ? ["Role"] : []) + ["Attendance"])

        func row(_ participant: Participant, _ party: Text?, _ brief: inout BriefWriter) {
            brief.beginRow()
            if hasParty {
                if let party { brief.text(party) }
                brief.nextCell()
            }
            brief.text(participant.name)
            if let kind = participant.effectiveKind.words {
                brief.mark(" (")
                brief.mark(kind)
                brief.mark(")")
            }
            brief.nextCell()
            if hasRole {
                if let role = participant.role { brief.text(role) }
                brief.nextCell()
            }
            brief.mark(participant.effectiveAttendance.words)
            brief.endRow()
        }
        for party in document.parties {
            for participant in document.participants where participant.party == party.id {
                row(participant, party.name, &self)
            }
        }
        for participant in document.participants where participant.party.flatMap(document.party) == nil {
            row(participant, participant.party, &self)
        }
    }

    /// Appends the objectives, the primary ones first.
    mutating func objectives(_ document: Document) {
        guard !document.objectives.isEmpty else { return }
        heading(2, "Objectives")
        let hasPrimary = document.objectives.contains { $0.effectivePriority == .primary }
        if hasPrimary {
            label("Primary")
            list(.primary, of: document)
            guard document.objectives.contains(where: { $0.effectivePriority == .secondary }) else { return }
            label("Secondary")
        }
        list(.secondary, of: document)
    }

    private mutating func label(_ word: StaticString) {
        paragraph()
        mark("**")
        mark(word)
        mark("**")
    }

    private mutating func list(_ priority: Priority, of document: Document) {
        for objective in document.objectives where objective.effectivePriority == priority {
            item()
            passage(objective.text)
            if let party = objective.party {
                mark(" (")
                text(document.party(party)?.name ?? party)
                mark(")")
            }
        }
    }

    /// Appends names, as a fact; those of others with their roles.
    mutating func people(_ people: [PersonReference], of document: Document) {
        guard !people.isEmpty else { return }
        fact("Participants")
        for (index, person) in people.enumerated() {
            if index > 0 { mark("; ") }
            switch person {
            case .participant(let id): text(document.participant(id)?.name ?? id)
            case .person: self.person(person, of: document)
            }
        }
    }

    /// Appends name, role and organization, as far as they are known. Someone anonymous bears the name that the record
    /// gives, if any, and is marked.
    mutating func person(_ reference: PersonReference, of document: Document) {
        let (name, role, organization) = document.describe(reference)
        var isFirst = true
        for part in [name, role, organization] {
            guard let part, !part.isEmpty else { continue }
            if !isFirst { mark(", ") }
            text(part)
            isFirst = false
        }
        if case .person(let person) = reference, person.isAnonymous {
            mark(isFirst ? "anonymous" : " (anonymous)")
        }
    }
}
