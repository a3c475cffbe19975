import ReadoutModel
import Testing

/// References in long lists, which are looked up in tables, against short ones, which are looked through.
struct ReferenceTableTests {
    private func document(_ count: Int) throws -> Document {
        var document = Document(
            id: "a", article: Article(title: "A"), summit: Summit(title: "S", start: try Time("2023-06-18")))
        document.parties = (0..<count).map { Party(id: Text("party-\($0)"), name: "P") }
        document.participants = (0..<count).map { Participant(id: Text("person-\($0 / 2)"), name: "N") }
        document.summit.meetings = (0..<count).map { index in
            var meeting = Meeting(title: "M")
            if index % 2 == 1 { meeting.id = Text("talks-\(index)") }
            return meeting
        }
        document.quotes = (0..<count * 2).map { index in
            var quote = Quote(speaker: .participant("person-0"), text: "Q")
            if index % 3 > 0 { quote.meeting = index % 2 == 0 ? Text("meeting-\(index / 2 + 1)") : "talks-1" }
            return quote
        }
        return document
    }

    @Test(arguments: [0, 1, 24, 25, 1000])
    func everyIDIsFound(_ count: Int) throws {
        let document = try document(count)
        for index in 0..<count {
            #expect(document.partyIndex(Text("party-\(index)")) == index)
            #expect(document.participantIndex(Text("person-\(index / 2)")) == index / 2 * 2, "the first of an id")
            #expect(document.meetingID(at: index).withBytes(document.meetingIndex) == index)
        }
        #expect(document.partyIndex("party-x") == nil)
        #expect(document.participantIndex("") == nil)
        #expect(Text("meeting-2").withBytes(document.meetingIndex) == nil, "it has an id of its own")
    }

    @Test(arguments: [1, 12, 13, 300])
    func theQuotesOfAMeetingAreFound(_ count: Int) throws {
        let document = try document(count)
        for index in 0..<count {
            let id = document.meetingID(at: index)
            let wanted = document.quotes.indices.filter { document.quotes[$0].meeting == id }
            #expect(document.quoteIndices(ofMeeting: index) == wanted)
        }
    }

    @Test func tablesFollowChanges() throws {
        var document = try document(30)
        #expect(document.partyIndex("party-29") == 29)
        let copy = document
        document.parties.removeFirst()
        #expect(document.partyIndex("party-29") == 28)
        #expect(copy.partyIndex("party-29") == 29)
    }
}
