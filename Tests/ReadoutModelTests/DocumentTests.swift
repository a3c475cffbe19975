import ReadoutModel
import Testing

/// Defaults, ids by position and look-ups of the model.
@Suite struct DocumentTests {
    private func document() throws -> Document {
        var document = Document(
            id: "d", article: Article(title: "A"), summit: Summit(title: "S", start: try Time("2023")))
        document.participants = [Participant(id: "p", name: "P"), Participant(id: "q", name: "Q")]
        document.participants[1].role = "Minister"
        document.parties = [Party(id: "us", name: "United States")]
        document.summit.meetings = [Meeting(title: "one"), Meeting(title: "two")]
        document.summit.meetings[1].id = "second"
        document.objectives = [Objective(text: "o")]
        document.quotes = [Quote(speaker: .participant("p"), text: "q")]
        document.related = [RelatedEvent(title: "r", relation: .cause), RelatedEvent(title: "f", relation: .followUp)]
        return document
    }

    @Test func defaults() throws {
        let document = try document()
        #expect(document.language == "en")
        #expect(document.revision == 0)
        #expect(document.summit.kind == .other)
        #expect(document.summit.status == .scheduled)
        #expect(document.participants[0].kind == .person)
        #expect(document.attendance(of: document.participants[0]) == .expected)
        #expect(document.objectives[0].priority == .secondary)
        #expect(document.related.map(document.status) == [nil, .tentative])
        #expect(document.status(of: document.summit.meetings[0]) == .scheduled)
        #expect(document.language(of: document.quotes[0]) == "en")
    }

    /// What is still to come of a programme goes the way of its summit.
    @Test(arguments: [
        (EventStatus.cancelled, EventStatus.scheduled, EventStatus.cancelled), (.postponed, .tentative, .postponed),
        (.cancelled, .held, .held), (.postponed, .cancelled, .cancelled), (.tentative, .scheduled, .scheduled),
        (.held, .cancelled, .cancelled),
    ])
    func statusOfMeetings(_ whole: EventStatus, _ own: EventStatus, _ status: EventStatus) throws {
        var document = try document()
        document.summit.status = whole
        #expect(document.status(of: document.summit.meetings[0]) == whole)
        document.summit.meetings[0].statedStatus = own
        #expect(document.status(of: document.summit.meetings[0]) == status)
    }

    /// A party with a country is a state, one without an organisation.
    @Test func kindOfParties() {
        var party = Party(id: "p", name: "P")
        #expect(party.kind == .organization)
        party.country = "FI"
        #expect(party.kind == .state && party.statedKind == nil)
        for kind in PartyKind.allCases {
            party.kind = kind
            #expect(party.kind == kind && party.statedKind == kind)
        }
    }

    /// Only at what was held somebody of whom nothing is said was present.
    @Test(arguments: EventStatus.allCases)
    func attendanceOfWhomNothingIsSaidOf(_ status: EventStatus) throws {
        var document = try document()
        document.summit.status = status
        #expect(document.attendance(of: document.participants[0]) == (status == .held ? .present : .expected))
        #expect(document.attendance(ofParticipant: 0) == document.attendance(of: document.participants[0]))
        for attendance in Attendance.allCases {
            document.participants[0].statedAttendance = attendance
            #expect(document.attendance(of: document.participants[0]) == attendance)
            #expect(document.attendance(ofParticipant: 0) == attendance)
        }
    }

    /// Only of a follow-up something holds where its status is not given.
    @Test(arguments: Relation.allCases)
    func statusOfRelatedEvents(_ relation: Relation) throws {
        var document = try document()
        document.summit.status = .held
        document.related = [RelatedEvent(title: "r", relation: relation)]
        #expect(document.status(of: document.related[0]) == (relation == .followUp ? .tentative : nil))
        #expect(document.status(ofRelated: 0) == document.status(of: document.related[0]))
        for status in EventStatus.allCases {
            document.related[0].statedStatus = status
            #expect(document.status(of: document.related[0]) == status)
            #expect(document.status(ofRelated: 0) == status)
        }
    }

    @Test func whatIsSetWins() throws {
        var document = try document()
        document.language = "fr"
        document.revision = 3
        document.summit.status = .held
        document.summit.meetings[0].statedStatus = .cancelled
        document.related[1].statedStatus = .cancelled
        #expect(document.language == "fr")
        #expect(document.revision == 3)
        #expect(document.summit.meetings.map { document.status(of: $0) } == [.cancelled, .held])
        #expect(document.related.map(document.status) == [nil, .cancelled])
        #expect(document.language(of: document.quotes[0]) == "fr")
        document.quotes[0].statedLanguage = "zh"
        #expect(document.language(of: document.quotes[0]) == "zh")
    }

    @Test func idsByPosition() throws {
        let document = try document()
        #expect(document.summit.meetings.indices.map(document.meetingID) == ["meeting-1", "second"])
        #expect(document.objectiveID(at: 0) == "objective-1")
        #expect(document.quoteID(at: 0) == "quote-1")
        #expect(document.related.indices.map(document.relatedID) == ["related-1", "related-2"])
    }

    @Test func lookUps() throws {
        let document = try document()
        #expect(document.participant("q")?.name == "Q")
        #expect(document.participant("Q") == nil)
        #expect(document.party("us")?.name == "United States")
        #expect(document.party("") == nil)
    }

    @Test func peopleAreDescribed() throws {
        let document = try document()
        let participant = document.describe(.participant("q"))
        #expect(participant.name == "Q" && participant.role == "Minister" && participant.organization == nil)
        #expect(document.describe(.participant("nobody")).name == nil)
        var person = Person()
        person.name = "N"
        person.organization = "O"
        #expect(document.describe(.person(person)).name == "N")
        #expect(document.describe(.person(person)).organization == "O")
        person.anonymous = true
        #expect(document.describe(.person(person)).name == "N", "the name that the record gives")
    }

    /// The words of the format, spelled as in a record.
    @Test func vocabularies() {
        #expect(
            EventKind.allCases.map(\.rawValue) == [
                "official-visit", "bilateral-meeting", "multilateral-summit", "call", "conference", "signing", "other",
            ])
        #expect(EventStatus.allCases.map(\.text) == ["scheduled", "tentative", "postponed", "cancelled", "held"])
        #expect(ChangeKind.allCases.map(\.text) == ["postponed", "rescheduled", "moved", "cancelled"])
        #expect(ParticipantKind.allCases.map(\.text) == ["person", "organization", "group"])
        #expect(Attendance.allCases.map(\.text) == ["present", "expected", "possible", "absent"])
        #expect(Priority.allCases.map(\.text) == ["primary", "secondary"])
        #expect(Relation.allCases.map(\.text) == ["cause", "precedent", "follow-up"])
    }
}
