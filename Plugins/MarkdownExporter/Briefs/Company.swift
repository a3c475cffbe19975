import ReadoutModel

/// Who takes part in the meetings of a programme, and which names are said once for several of them: those who are in every
/// meeting, else lists of people that several meetings have.
struct Company {
    /// Who is in every meeting, in the order in which the first one names them.
    let everywhere: [Int]
    /// Lists that several meetings have, in the order in which the programme comes to them.
    private(set) var groups: [[Int]] = []
    /// The participants of all meetings in a row.
    private let people: [Int]
    /// Where the participants of each meeting begin; at the end where those of the last one end.
    private let bounds: [Int]
    /// For each meeting the group that it has.
    private var groupOfMeeting: [Int?]
    /// Which participants are in every meeting; else which are in the group that most meetings have, as others can have it
    /// with more people.
    private var isSaid: [Bool]
    private var largest: Int?

    /// A list is said once where it has so many names.
    private static let leastNames = 3
    /// Each has a letter.
    private static let mostGroups = 26

    init(_ document: Document, order: [Int]) {
        let meetings = document.summit.meetings
        let count = document.participants.count
        var people: [Int] = []
        var bounds = [0]
        bounds.reserveCapacity(meetings.count + 1)
        for index in meetings.indices {
            for id in meetings[index].participants {
                if let person = id.withBytes(document.participantIndex) { people.append(person) }
            }
            bounds.append(people.count)
        }
        (self.people, self.bounds) = (people, bounds)
        groupOfMeeting = [Int?](repeating: nil, count: meetings.count)
        isSaid = [Bool](repeating: false, count: count)
        func list(_ meeting: Int) -> ArraySlice<Int> { people[bounds[meeting]..<bounds[meeting + 1]] }
        everywhere = meetings.count > 1 && count > 0 ? Company.everywhere(meetings.count, count, list) : []
        for person in everywhere { isSaid[person] = true }
        if everywhere.isEmpty, meetings.count > 1 { group(order, list) }
    }

    private static func everywhere(_ meetings: Int, _ count: Int, _ list: (Int) -> ArraySlice<Int>) -> [Int] {
        var appearances = [Int](repeating: 0, count: count)
        var lastMeeting = [Int](repeating: -1, count: count)
        for meeting in 0..<meetings {
            for person in list(meeting) where lastMeeting[person] != meeting {
                lastMeeting[person] = meeting
                appearances[person] += 1
            }
        }
        return list(0).filter { appearances[$0] == meetings }
    }

    /// Finds the lists that several meetings have.
    private mutating func group(_ order: [Int], _ list: (Int) -> ArraySlice<Int>) {
        let positions = order.indices.filter { list(order[$0]).count >= Company.leastNames }
        let found = Dictionary(grouping: positions) { list(order[$0]) }.values
            .filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
        for positions in found.prefix(Company.mostGroups) {
            for position in positions { groupOfMeeting[order[position]] = groups.count }
            groups.append(Array(list(order[positions[0]])))
        }
        largest = groups.indices.max { (found[$0].count, $1) < (found[$1].count, $0) }
        if let largest { for person in groups[largest] { isSaid[person] = true } }
    }

    /// The group that takes part in a meeting, alone or with others.
    func group(of meeting: Int) -> Int? {
        if let group = groupOfMeeting[meeting] { return group }
        guard let largest else { return nil }
        let list = people[bounds[meeting]..<bounds[meeting + 1]]
        var found = 0
        for person in list where isSaid[person] { found += 1 }
        guard found >= groups[largest].count else { return nil }
        return Set(list).isSuperset(of: groups[largest]) ? largest : nil  // somebody may be named twice
    }

    /// Calls `body` with each who takes part in a meeting besides the group and besides who is in every one.
    func others(of meeting: Int, besides group: Int?, _ body: (Int) -> Void) {
        guard groupOfMeeting[meeting] == nil else { return }
        for person in people[bounds[meeting]..<bounds[meeting + 1]] {
            if isSaid[person], group != nil || largest == nil { continue }
            body(person)
        }
    }

    /// Whether a meeting names anybody who is not in every one.
    func hasNames(_ meeting: Int) -> Bool {
        let list = people[bounds[meeting]..<bounds[meeting + 1]]
        return everywhere.isEmpty ? !list.isEmpty : list.contains { !isSaid[$0] }
    }
}
