import Foundation
import ICalendarExporter
import ReadoutModel
import Testing

/// Messages of iTIP (RFC 5546).
@Suite struct MethodTests {
    private static let host = """
        parties: [{id: no, name: Norway}]
        participants:
          - {id: berg, name: "Berg, Anne", party: no}
          - {id: lind, name: Lind, attendance: expected}
          - {id: moe, name: Moe, attendance: possible}
          - {id: dahl, name: Dahl, attendance: absent}
          - {id: press, name: Press, kind: group}
          - {id: unit, name: Unit, kind: organization}
        related:
          - {id: next, title: Next, relation: follow-up, date: 2031-01-02, participants: [berg, {name: Guest}, {id: berg, name: A. B.}]}
        """

    @Test func publishingHasAnOrganizerAndNoAttendees() throws {
        let export = Export(try document("start: 2030-05-06, host: no", Self.host)) { $0.method = .publish }
        #expect(export.values("METHOD", of: "VCALENDAR") == ["PUBLISH"])
        #expect(
            export.values("ORGANIZER") == Array(repeating: "CN=Norway:https://example.org/readout/party/no", count: 2))
        #expect(export.values("ATTENDEE") == [])
        #expect(export.lines.filter { $0 == "BEGIN:VCALENDAR" }.count == 1)
    }

    @Test(
        arguments: [
            ("host: no", nil, nil, "CN=Norway:https://example.org/readout/party/no"),
            // Who published the article does not organize the call.
            ("kind: call", nil, nil, "https://example.org/readout/document/d"),
            ("host: no", "mailto:desk@example.org", nil, "mailto:desk@example.org"),
            ("host: no", "mailto:desk@example.org", "Desk; news", "CN=\"Desk; news\":mailto:desk@example.org"),
        ] as [(String, Text?, Text?, String)])
    func theOrganizer(_ summit: String, _ organizer: Text?, _ name: Text?, _ value: String) throws {
        let text = """
            readout: 1
            id: d
            article: {title: Source, publisher: The Times}
            summit: {title: Summit, start: 2030-05-06, \(summit)}
            parties: [{id: no, name: Norway}]
            """
        let export = Export(try read(text)) { ($0.method, $0.organizer, $0.name) = (.publish, organizer, name) }
        #expect(export.values("ORGANIZER") + [] == [value])
        #expect(Export(try read(text)).values("ORGANIZER") == [])
    }

    @Test func requestsAskEachOnce() throws {
        let export = Export(
            try document(
                "start: '2030-05-06T10:00', timeZone: Asia/Tokyo, meetings: [{title: M, start: 2030-05-06}]", Self.host)
        ) { $0.method = .request }
        let person = "https://example.org/readout/person/"
        #expect(
            export.values("ATTENDEE") == [
                "CN=\"Berg, Anne\";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:\(person)berg",
                "CN=Lind;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:\(person)lind",
                "CN=Moe;CUTYPE=INDIVIDUAL;ROLE=OPT-PARTICIPANT;PARTSTAT=TENTATIVE;RSVP=TRUE:\(person)moe",
                "CN=Dahl;CUTYPE=INDIVIDUAL;ROLE=NON-PARTICIPANT;PARTSTAT=DECLINED:\(person)dahl",
                "CN=Press;CUTYPE=GROUP;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:https://example.org/readout/organization/press",
                "CN=Unit;CUTYPE=GROUP;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:https://example.org/readout/organization/unit",
                // Of the follow-up: what is known of the summit says nothing of it.
                "CN=\"Berg, Anne\";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:\(person)berg",
                "CN=Guest;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:https://example.org/readout/summit/d#next/participant/2",
            ])
        // Each event in a calendar of its own, with the zone that it names.
        #expect(
            export.lines.filter { $0.hasPrefix("BEGIN:V") }
                == ["BEGIN:VCALENDAR", "BEGIN:VTIMEZONE", "BEGIN:VEVENT", "BEGIN:VCALENDAR", "BEGIN:VEVENT"])
        #expect(export.values("METHOD", of: "VCALENDAR") == ["REQUEST", "REQUEST"])
        #expect(
            export.omissions == ["summit.meetings[0]: it has no participants who could be asked to take part"])
    }

    @Test func whatIsOffIsNotAskedFor() throws {
        let export = Export(
            try document(
                "start: 2030-05-06, meetings: [{title: M, start: 2030-05-06, status: cancelled, participants: [berg]}]",
                Self.host)
        ) { $0.method = .request }
        #expect(export.values("STATUS") == ["CONFIRMED", "TENTATIVE"])
        #expect(export.omissions == ["summit.meetings[0]: it is cancelled, which method=cancel says"])
    }

    /// What has taken place is not asked for, nor is anybody who is known to stay away (RFC 5546 §3.2.2).
    @Test(arguments: CalendarOptions.Syntax.allCases)
    func nobodyIsAskedInVain(_ syntax: CalendarOptions.Syntax) throws {
        let held = Export(try document("status: held, start: 2030-05-06", Self.host)) {
            ($0.method, $0.syntax) = (.request, syntax)
        }
        #expect(held.omissions == ["summit: it has taken place, so nobody can be asked to take part"])
        #expect(
            held.text.contains("Next") && !held.text.contains("\"Summit\"") && !held.text.contains("SUMMARY:Summit"))
        let absent = Export(
            try document("start: 2030-05-06", "participants: [{id: dahl, name: Dahl, attendance: absent}]")
        ) { ($0.method, $0.syntax) = (.request, syntax) }
        #expect(
            absent.text == ""
                && absent.omissions.first == "summit: it has no participants who could be asked to take part")
    }

    /// Who was there has accepted; an event that is ahead, or off, has nobody's word yet.
    @Test(arguments: [
        ("held", "accepted"), ("scheduled", "needs-action"), ("tentative", "needs-action"),
        ("cancelled", "needs-action"), ("postponed", "needs-action"),
    ])
    func presentMeansWhatTheStatusSays(_ status: String, _ participation: String) throws {
        let document = try document(
            "status: \(status), start: 2030-05-06", "participants: [{id: berg, name: Berg}]")
        let text = Export(document) { $0.syntax = .jscalendar }.text
        #expect(text.contains("\"participationStatus\": \"\(participation)\"") && !text.contains("expectReply"))
    }

    // MARK: Cancellations

    @Test func cancellationsHoldWhatIsOff() throws {
        let document = try document(
            """
            start: 2030-05-06, meetings: [{title: A, start: 2030-05-06, status: postponed, participants: [berg]},
            {title: B, status: cancelled}, {title: C, start: 2030-05-06}]
            """, Self.host)
        let export = Export(document) { $0.method = .cancel }
        #expect(export.values("SUMMARY") == ["Postponed: A", "Cancelled: B"])
        #expect(export.values("STATUS") == ["CANCELLED", "CANCELLED"])
        #expect(export.values("DTSTART") == ["VALUE=DATE:20300506"])
        #expect(export.values("SEQUENCE") == ["0", "0"])
        #expect(export.values("UID") == Array(Export(document).values("UID")[1...1]) + [export.values("UID")[1]])
        #expect(export.omissions == [])
    }

    /// A summit that is postponed without a new date is taken back, its programme with it, though no day is known.
    @Test func whatHasNoDateAnyMoreIsCancelled() throws {
        let document = try document("status: postponed, start: 2030, meetings: [{title: M, start: 2030-05}]")
        let export = Export(document) { $0.method = .cancel }
        #expect(export.values("SUMMARY") == ["Postponed: Summit", "Postponed: M"] && export.values("DTSTART") == [])
        #expect(export.lines.filter { $0 == "BEGIN:VCALENDAR" }.count == 2 && export.omissions == [])
        // JSCalendar has no event without a start.
        let other = Export(document) { ($0.method, $0.syntax) = (.cancel, .jscalendar) }
        #expect(
            other.text == ""
                && other.omissions == [
                    "summit.start: \"2030\" names no day", "summit.meetings[0].start: \"2030-05\" names no day",
                    "summit: it gives no event, so there is no calendar",
                ])
    }

    /// A meeting that was held is not taken back with the rest of a cancelled visit.
    @Test func whatWasHeldIsNotCancelled() throws {
        let document = try document(
            """
            status: cancelled, start: 2030-05-06, meetings: [{title: Held, start: 2030-05-06, status: held},
            {title: Off, start: 2030-05-06, status: scheduled}]
            """)
        #expect(Export(document) { $0.method = .cancel }.values("SUMMARY") == ["Cancelled: Summit", "Cancelled: Off"])
        let held = try #require(Export(document).values("DESCRIPTION").dropFirst().first)
        #expect(held == "Part of: Summit\\nStatus: held")
    }

    @Test func nothingToCancel() throws {
        let export = Export(try document("start: 2030-05-06")) { $0.method = .cancel }
        #expect(export.text == "")
        #expect(export.omissions == ["summit: nothing of it is off, so there is nothing to cancel"])
    }

    /// The event that was planned for another day stays the same event.
    @Test func whatHasANewDateMoves() throws {
        let before = Export(try document("start: 2030-05-06"))
        let off = Export(try document("status: postponed, start: 2030-05-06", "revision: 1"))
        let moved = Export(
            try document("start: 2030-06-07, history: [{change: postponed, start: 2030-05-06}]", "revision: 2"))
        #expect(Set([before, off, moved].map { $0.values("UID") }).count == 1)
        #expect([before, off, moved].flatMap { $0.values("STATUS") } == ["CONFIRMED", "CANCELLED", "CONFIRMED"])
        #expect(moved.values("DTSTART") == ["VALUE=DATE:20300607"] && moved.values("SEQUENCE") == ["2"])
    }

    // MARK: Syntaxes

    /// A stream of several calendars: an array in jCal (RFC 7265 §3.2), one element in xCal (RFC 6321 §3.2).
    @Test func streamsInEverySyntax() throws {
        let document = try document("start: '2030-05-06T10:00', timeZone: Asia/Tokyo", Self.host)
        let jcal = try #require(
            try json(combined([document, document]) { ($0.method, $0.syntax) = (.request, .jcal) }) as? [[Any]])
        #expect(jcal.map { $0[0] as? String } == Array(repeating: "vcalendar", count: 4))
        let alone = try #require(json(Export(document) { ($0.method, $0.syntax) = (.request, .jcal) }.text) as? [[Any]])
        #expect(alone.count == 2)
        let single = try self.single("cancelled")
        let one = try #require(json(Export(single) { ($0.method, $0.syntax) = (.cancel, .jcal) }.text) as? [Any])
        #expect(one[0] as? String == "vcalendar")

        let xml = XMLNames(combined([document, document]) { ($0.method, $0.syntax) = (.request, .xcal) })
        #expect(xml.isWellFormed && xml.names.first == "icalendar")
        #expect(xml.names.filter { $0 == "vcalendar" }.count == 4 && xml.names.filter { $0 == "vtimezone" }.count == 2)
        #expect(xml.texts["method"] == Array(repeating: "REQUEST", count: 4))
    }

    private func single(_ status: String) throws -> Document { try document("status: \(status), start: 2030-05-06") }

    @Test func messagesInJSCalendar() throws {
        let text = Export(try document("start: 2030-05-06, host: no", Self.host)) {
            ($0.method, $0.syntax, $0.organizer) = (.request, .jscalendar, "mailto:desk@example.org")
        }.text
        let group = try #require(json(text) as? [String: Any])
        let events = try #require(group["entries"] as? [[String: Any]])
        #expect(events.map { $0["method"] as? String } == ["request", "request"])
        #expect(events[0]["replyTo"] as? [String: String] == ["imip": "mailto:desk@example.org"])
        let people = try #require(events[0]["participants"] as? [String: [String: Any]])
        #expect(people["berg"]?["sendTo"] as? [String: String] == ["other": "https://example.org/readout/person/berg"])
        #expect(people.values.filter { ($0["roles"] as? [String: Bool])?["owner"] == true }.count == 1)
        let asked = people.filter { $0.value["expectReply"] as? Bool == true }.mapValues {
            $0["participationStatus"] as? String
        }
        #expect(
            asked == [
                "berg": "needs-action", "lind": "needs-action", "moe": "tentative", "press": "needs-action",
                "unit": "needs-action",
            ])
    }

    /// RFC 8984 §4.4.6: who owns an event and attends it is one Participant.
    @Test func theOrganizerCanTakePart() throws {
        let text = Export(try document("start: 2030-05-06", "participants: [{id: berg, name: Berg}]")) {
            ($0.method, $0.syntax, $0.organizer) = (
                .publish, .jscalendar, "https://example.org/readout/person/berg"
            )
        }.text
        let group = try #require(json(text) as? [String: Any])
        let people = try #require(
            (group["entries"] as? [[String: Any]])?.first?["participants"] as? [String: [String: Any]])
        #expect(people.keys.sorted() == ["berg"] && text.components(separatedBy: "\"Participant\"").count == 2)
        #expect(people["berg"]?["roles"] as? [String: Bool] == ["owner": true, "attendee": true])
        #expect(people["berg"]?["sendTo"] as? [String: String] == ["other": "https://example.org/readout/person/berg"])
    }
}
