import ReadoutExport
import ReadoutModel
import ReadoutSyntax

/// Someone who takes part in an event, or was to.
struct Attendee {
    /// The one that the person, organisation or group has in linked data.
    let iri: Text
    /// The id in the record.
    var id: Text?
    var name: Text?
    /// The office held.
    var role: Text?
    /// The side, or the organisation that someone speaks for.
    var side: Text?
    var kind = ParticipantKind.person
    /// `nil` where the record does not say.
    var attendance: Attendance?
    var sameAs: [Text] = []
}

// What attendance means in a calendar.

extension Attendee {
    /// How someone takes part (ROLE, RFC 5545 §3.2.16).
    enum Role {
        case required, optional, none
    }

    /// What someone has said to an invitation (PARTSTAT, RFC 5545 §3.2.12; RFC 8984 §4.4.6).
    enum Participation {
        case needsAction, accepted, tentative, declined
    }

    var calendarRole: Role {
        switch attendance {
        case .present, .expected, nil: .required
        case .possible: .optional
        case .absent: .none
        }
    }

    /// Only who was there has accepted: before an event, `present` says that someone is meant to be.
    func participation(in event: CalendarEvent) -> Participation {
        switch attendance {
        case .present: event.recordStatus == .held ? .accepted : .needsAction
        case .expected, nil: .needsAction
        case .possible: .tentative
        case .absent: .declined
        }
    }

    /// Whether a request asks for an answer (RSVP, RFC 5545 §3.2.17). Who is known to stay away is told, not asked.
    var canBeAsked: Bool { attendance != .absent }
}

extension Document {
    /// Who takes part in an event, each once.
    func attendees(of origin: CalendarEvent.Origin, _ base: Base) -> [Attendee] {
        var attendees: [Attendee] = []
        switch origin {
        case .summit:
            for index in participants.indices { attendees.append(attendee(at: index, base)) }
        case .meeting(let meeting):
            for id in summit.meetings[meeting].participants {
                if let index = participantIndex(id) { attendees.append(attendee(at: index, base)) }
            }
        case .followUp(let event):
            for (index, reference) in related[event].participants.enumerated() {
                switch reference {
                case .participant(let id):
                    guard let index = participantIndex(id) else { continue }
                    var attendee = attendee(at: index, base)
                    attendee.attendance = nil  // that was the summit's
                    attendees.append(attendee)
                case .person(let person):
                    let iri = iri(of: person, at: index, ofRelated: event, base)
                    attendees.append(
                        Attendee(
                            iri: iri, id: person.id, name: person.name?.ink, role: person.role?.ink,
                            side: person.organization?.ink, sameAs: person.sameAs))
                }
            }
        }
        var seen: Set<Text> = []
        return attendees.filter { seen.insert($0.iri).inserted }
    }

    private func attendee(at index: Int, _ base: Base) -> Attendee {
        let participant = participants[index]
        var iri = ByteBuffer(capacity: 128)
        if participant.kind == .person {
            base.person(participant.id, into: &iri)
        } else {
            base.organization(participant.id, into: &iri)
        }
        return Attendee(
            iri: iri.text, id: participant.id, name: participant.name.ink, role: participant.role?.ink,
            side: participant.party.flatMap { partyIndex($0) }.flatMap { parties[$0].name.ink },
            kind: participant.kind, attendance: participant.attendance,
            sameAs: participant.sameAs)
    }

    private func iri(of person: Person, at index: Int, ofRelated event: Int, _ base: Base) -> Text {
        var iri = ByteBuffer(capacity: 128)
        if let id = person.id {
            base.person(id, into: &iri)
        } else {
            base.part(self.id, relatedID(at: event), into: &iri)
            iri.append("/participant/")
            iri.append(decimal: index + 1)
        }
        return iri.text
    }
}

extension ByteBuffer {
    /// A copy of the bytes.
    var text: Text { Text(copying: bytes) }
}

extension Text {
    init(copying bytes: UnsafeRawBufferPointer) {
        let storage = ByteStorage(copying: bytes)
        self.init(uncheckedUTF8: storage, 0..<storage.count)
    }
}
