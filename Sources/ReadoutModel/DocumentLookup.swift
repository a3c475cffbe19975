#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension Document {
    /// The participant with this id.
    public func participant(_ id: Text) -> Participant? { participantIndex(id).map { participants[$0] } }

    /// The party with this id.
    public func party(_ id: Text) -> Party? { partyIndex(id).map { parties[$0] } }

    /// The position of the participant with this id.
    public func participantIndex(_ id: Text) -> Int? { id.withBytes { participantIndex($0) } }

    /// The position of the participant whose id has these bytes.
    public func participantIndex(_ id: UnsafeRawBufferPointer) -> Int? {
        for index in participants.indices where equal(participants[index].texts.bytes(\.id), id) { return index }
        return nil
    }

    /// The position of the party with this id.
    public func partyIndex(_ id: Text) -> Int? { id.withBytes { partyIndex($0) } }

    /// The position of the party whose id has these bytes.
    public func partyIndex(_ id: UnsafeRawBufferPointer) -> Int? {
        for index in parties.indices where equal(parties[index].texts.bytes(\.id), id) { return index }
        return nil
    }

    /// The position of the party that the participant at `index` is of.
    public func partyIndex(ofParticipant index: Int) -> Int? {
        participants[index].texts.has(\.party) ? partyIndex(participants[index].texts.bytes(\.party)) : nil
    }

    /// The position of the meeting whose id, its own or the positional one, has these bytes.
    public func meetingIndex(_ id: UnsafeRawBufferPointer) -> Int? {
        let meetings = summit.meetings
        for index in meetings.indices {
            if let own = meetings[index].texts.given(\.id) {
                if equal(own, id) { return index }
            } else if meetingID(at: index).withBytes({ equal($0, id) }) {
                return index
            }
        }
        return nil
    }

    /// Whether two texts are the same.
    @inline(__always)
    private func equal(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer) -> Bool {
        guard a.count == b.count, let first = a.baseAddress, let second = b.baseAddress else {
            return a.count == b.count
        }
        return memcmp(first, second, a.count) == 0
    }

    /// The id of the meeting at `index`, also where the record leaves it out: `meeting-1` for the first.
    public func meetingID(at index: Int) -> Text { summit.meetings[index].id ?? PositionalID.meeting.text(at: index) }
    /// The id of the objective at `index`, also where the record leaves it out: `objective-1` for the first.
    public func objectiveID(at index: Int) -> Text { objectives[index].id ?? PositionalID.objective.text(at: index) }
    /// The id of the quote at `index`, also where the record leaves it out: `quote-1` for the first.
    public func quoteID(at index: Int) -> Text { quotes[index].id ?? PositionalID.quote.text(at: index) }
    /// The id of the related event at `index`, also where the record leaves it out: `related-1` for the first.
    public func relatedID(at index: Int) -> Text { related[index].id ?? PositionalID.related.text(at: index) }

    /// What a meeting's status is: its own, else the summit's. A summit that is cancelled or postponed takes with it what
    /// was still to come of its programme.
    public func status(of meeting: Meeting) -> EventStatus { status(ofPart: meeting.status) }

    /// The status of a part of the programme of which the record says `own`.
    public func status(ofPart own: EventStatus?) -> EventStatus {
        let whole = summit.status
        guard let own else { return whole }
        let isAhead = own == .scheduled || own == .tentative
        return isAhead && whole.isOff ? whole : own
    }

    /// The language of a quote's words.
    public func language(of quote: Quote) -> Text { quote.language ?? language }

    /// The name and role of whoever is meant, as far as they are known. Someone anonymous can have a name all the same:
    /// the one that the record gives instead, such as "senior official".
    public func describe(_ reference: PersonReference) -> (name: Text?, role: Text?, organization: Text?) {
        switch reference {
        case .participant(let id):
            let participant = participant(id)
            return (participant?.name, participant?.role, nil)
        case .person(let person):
            return (person.name, person.role, person.organization)
        }
    }
}
