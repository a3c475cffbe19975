import ReadoutModel

/// Who said something, and who takes part in what is to follow.
extension Prose {
    /// `— Antony Blinken, Secretary of State, June 18, 2023, tweet` on a line of its own, as far as it is known.
    mutating func attribution(of quote: Quote, _ document: Document) {
        var isFirst = true
        let start = length
        line()
        literal("— ")
        if quote.has(\.speaker) {
            quote.lend(\.speaker) { name(ofParticipant: $0, of: document, &isFirst) }
        } else {
            name(quote.speaker, of: document, &isFirst)
        }
        if let said = quote.said {
            separate(&isFirst)
            time(said)
        }
        quote.lendInk(\.medium) { part($0, &isFirst) }
        if isFirst { cut(to: start) }
    }

    /// Name, office and organization of someone, as far as they are known.
    mutating func name(_ person: PersonReference, of document: Document) {
        var isFirst = true
        name(person, of: document, &isFirst)
    }

    private mutating func name(_ person: PersonReference, of document: Document, _ isFirst: inout Bool) {
        switch person {
        case .participant(let id): id.withBytes { name(ofParticipant: $0, of: document, &isFirst) }
        case .person(let person):
            person.lendInk(\.name) { part($0, &isFirst) }
            person.lendInk(\.role) { part($0, &isFirst) }
            if person.has(\.organization) {
                person.lendInk(\.organization) { part($0, &isFirst) }
            } else if let party = person.lendGiven(\.party, document.partyIndex) ?? nil {
                document.parties[party].name.withBytes { if Text.hasInk($0) { part($0, &isFirst) } }
            }
            if isFirst, person.isAnonymous {
                isFirst = false
                literal(language.words.anonymous)
            }
        }
    }

    private mutating func name(
        ofParticipant id: UnsafeRawBufferPointer, of document: Document, _ isFirst: inout Bool
    ) {
        guard let index = document.participantIndex(id) else { return }
        document.participants[index].name.withBytes { if Text.hasInk($0) { part($0, &isFirst) } }
        document.participants[index].role?.withBytes { if Text.hasInk($0) { part($0, &isFirst) } }
    }

    /// Whether anything of someone is known that ``name(_:of:)`` writes.
    static func isKnown(_ person: PersonReference, in document: Document) -> Bool {
        switch person {
        case .participant(let id):
            guard let index = document.participantIndex(id) else { return false }
            return document.participants[index].name.ink != nil || document.participants[index].role?.ink != nil
        case .person(let person):
            return person.isAnonymous || person.name?.ink != nil || person.role?.ink != nil
                || person.organization?.ink != nil || person.party != nil
        }
    }

    /// A name, office or organization, after a comma unless it is the first.
    private mutating func part(_ text: UnsafeRawBufferPointer, _ isFirst: inout Bool) {
        separate(&isFirst)
        words(text)
    }

    private mutating func separate(_ isFirst: inout Bool) {
        if !isFirst { literal(language.signs.comma) }
        isFirst = false
    }
}
