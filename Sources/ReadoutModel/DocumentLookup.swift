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
        if participants.count > ReferenceTables.few { return storage.tables.participants.index(of: id) }
        for index in participants.indices where equal(participants[index].texts.bytes(\.id), id) { return index }
        return nil
    }

    /// The position of the party with this id.
    public func partyIndex(_ id: Text) -> Int? { id.withBytes { partyIndex($0) } }

    /// The position of the party whose id has these bytes.
    public func partyIndex(_ id: UnsafeRawBufferPointer) -> Int? {
        if parties.count > ReferenceTables.few { return storage.tables.parties.index(of: id) }
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
        if meetings.count > ReferenceTables.few { return storage.tables.meetings.index(of: id) }
        for index in meetings.indices {
            if let own = meetings[index].texts.given(\.id) {
                if equal(own, id) { return index }
            } else if meetingID(at: index).withBytes({ equal($0, id) }) {
                return index
            }
        }
        return nil
    }

    /// The positions of the quotes that name the meeting at `index`, in their order.
    public func quoteIndices(ofMeeting index: Int) -> [Int] {
        if quotes.count > ReferenceTables.few { return storage.tables.quotesOfMeetings[index] }
        return meetingID(at: index).withBytes { id in
            quotes.indices.filter { quotes[$0].texts.given(\.meeting).map { equal($0, id) } ?? false }
        }
    }

    /// Whether two texts are the same.
    @inline(__always)
    private func equal(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer) -> Bool {
        guard a.count == b.count, let first = a.baseAddress, let second = b.baseAddress else {
            return a.count == b.count
        }
        return memcmp(first, second, a.count) == 0
    }

    /// The name, role and organization of the person who is meant, as far as they are known. The name of someone
    /// anonymous is what the document says instead of one, such as "senior official".
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
