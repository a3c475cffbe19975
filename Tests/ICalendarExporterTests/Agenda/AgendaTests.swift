import ReadoutExport
import ReadoutModel
import ReadoutSyntax
import Testing

@testable import ICalendarExporter

/// The agenda of a document, worked out without an exporter and its options.
@Suite struct AgendaTests {
    private func agenda(_ document: Document, _ method: CalendarMethod = .none, spansVague: Bool = false) -> Agenda {
        var choice = EventChoice()
        choice.isTimeless = method == .cancel
        return Agenda(
            of: EventSource(document, base: .standard, zone: nil, method: method),
            clock: EventClock(zone: nil, spansVague: spansVague), choice: choice)
    }

    private func titles(_ document: Document, _ method: CalendarMethod = .none) -> [String] {
        var agenda = agenda(document, method)
        var titles: [String] = []
        while let event = agenda.next() {
            var title = ByteBuffer()
            title.append(titleOf: event, in: document, .english, Wording(hasMarks: false))
            titles.append(title.string)
        }
        #expect(agenda.eventCount == titles.count)
        return titles
    }

    @Test func eventsComeInTheOrderOfTheProgramme() throws {
        let document = try document(
            "start: 2030-05-06, meetings: [{title: Dinner, start: 2030-05-07}, {title: Talks, start: 2030-05-06}]",
            """
            related:
              - {title: Before, relation: cause, date: 2030-01-01}
              - {title: Next, relation: follow-up, date: 2031-01-01}
            """)
        #expect(titles(document) == ["Summit", "Dinner", "Talks", "Next"])
    }

    @Test func whatIsNoEventIsNotedWithTheReason() throws {
        var agenda = agenda(try document("start: 2030-05, meetings: [{title: M}]"))
        #expect(agenda.next() == nil)
        #expect(agenda.omissions.map(\.field) == ["summit.start", "summit.meetings[0]"])
    }

    /// Each method concerns the events that it can say something of.
    @Test(arguments: [
        (CalendarMethod.none, ["Summit", "Held", "Off"]), (.publish, ["Summit", "Held", "Off"]),
        (.request, ["Summit"]), (.cancel, ["Off"]),
    ])
    func aMethodChoosesEvents(_ method: CalendarMethod, _ expected: [String]) throws {
        let document = try document(
            """
            start: 2030-05-06, meetings: [{title: Held, start: 2030-05-06, status: held},
            {title: Off, start: 2030-05-06, status: cancelled}]
            """, "participants: [{id: p, name: P}]")
        #expect(titles(document, method) == expected)
    }

    /// A meeting that was held, cancelled or postponed keeps its own status, whatever the summit's is.
    @Test(arguments: [
        ("postponed", "cancelled", EventStatus.cancelled), ("postponed", "held", .held),
        ("cancelled", "postponed", .postponed), ("cancelled", "held", .held), ("postponed", "scheduled", .postponed),
        ("cancelled", "tentative", .cancelled), ("held", "tentative", .tentative),
    ])
    func aMeetingHasTheStatusThatApplies(_ summit: String, _ own: String, _ expected: EventStatus) throws {
        var agenda = agenda(
            try document(
                "status: \(summit), start: 2030-05-06, meetings: [{title: M, start: 2030-05-06, status: \(own)}]"))
        #expect(agenda.next()?.recordStatus == EventStatus(rawValue: summit))
        #expect(agenda.next()?.recordStatus == expected)
    }

    @Test func onlyAMessageHasAnOrganizer() throws {
        let document = try document("start: 2030-05-06")
        let calendar = EventSource(document, base: .standard, zone: nil, method: .none, sender: "mailto:a@example.org")
        #expect(calendar.organizer == nil)
        let message = EventSource(document, base: .standard, zone: nil, method: .publish)
        #expect(message.organizer?.iri == "https://example.org/readout/document/d")
    }
}
