/// Finds the items of a document's long lists by their ids, each in a time that does not grow with the list. A short list
/// is looked through, which is quicker.
final class ReferenceTables: Sendable {
    /// How many items a short list has at most.
    static let few = 24

    let parties: IDTable
    let participants: IDTable
    let meetings: IDTable
    /// For each meeting the positions of its quotes.
    let quotesOfMeetings: [[Int]]

    init(_ fields: DocumentFields) {
        parties = IDTable(fields.parties.count) { index, add in fields.parties[index].id.withBytes(add) }
        participants = IDTable(fields.participants.count) { index, add in fields.participants[index].id.withBytes(add) }
        func meetingID(_ index: Int, _ body: (UnsafeRawBufferPointer) -> Void) {
            (fields.summit.meetings[index].id ?? PositionalID.meeting.text(at: index)).withBytes(body)
        }
        // Many quotes may name the meetings of a short list, too.
        meetings = IDTable(fields.summit.meetings.count, isShortToo: true, meetingID)
        var quotesOfMeetings = [[Int]](repeating: [], count: fields.summit.meetings.count)
        for index in fields.quotes.indices {
            guard let meeting = fields.quotes[index].meeting?.withBytes(meetings.index) ?? nil else { continue }
            quotesOfMeetings[meeting].append(index)
        }
        self.quotesOfMeetings = quotesOfMeetings
    }
}

/// The ids of one list.
struct IDTable: Sendable {
    private var ids = ByteStringSet()
    /// For each id the index of the first item that has it.
    private var indices: [Int] = []

    /// - Parameter id: hands the id at an index to its second argument.
    init(_ count: Int, isShortToo: Bool = false, _ id: (Int, (UnsafeRawBufferPointer) -> Void) -> Void) {
        guard count > ReferenceTables.few || isShortToo else { return }
        indices.reserveCapacity(count)
        for index in 0..<count {
            id(index) { bytes in if ids.insert(bytes).isNew { indices.append(index) } }
        }
    }

    func index(of id: UnsafeRawBufferPointer) -> Int? { ids.index(of: id).map { indices[$0] } }
}
