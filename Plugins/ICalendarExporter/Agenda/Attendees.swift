import ReadoutExport
import ReadoutModel
import ReadoutSyntax

/// Someone who takes part in an event, or was to.
struct Attendee {
    /// The IRI that the person, organisation or group has in linked data.
    let iri: Text
    /// The id in the document.
    var id: Text?
    var name: Text?
    /// The office held.
    var role: Text?
    /// The side, or the organisation that someone speaks for.
    var side: Text?
    var kind = ParticipantKind.person
    /// `nil` where the document does not say.
    var attendance: Attendance?
    var sameAs: [Text] = []
}

extension Attendee {
    // What attendance means in a calendar.

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

    /// `present` means accepted only where the event was held. Before it, someone is meant to be present.
    func participation(in event: CalendarEvent) -> Participation {
        switch attendance {
        case .present: event.recordStatus == .held ? .accepted : .needsAction
        case .expected, nil: .needsAction
        case .possible: .tentative
        case .absent: .declined
        }
    }

    /// Whether a request asks for an answer (RSVP, RFC 5545 §3.2.17). Those who are known to be absent are not asked.
    var canBeAsked: Bool { attendance != .absent }

    /// Appends the office and the side: `President, China`
    func appendOffice(to out: inout ByteBuffer, _ comma: StaticString) {
        if let role { out.append(role) }
        guard let side else { return }
        if role != nil { out.append(comma) }
        out.append(side)
    }
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
                    attendee.attendance = nil  // the document knows that of the summit alone
                    attendees.append(attendee)
                case .person(let person):
                    let iri = iri(of: person, at: index, ofRelated: event, base)
                    attendees.append(
                        Attendee(
                            iri: iri, id: person.id, name: person.isAnonymous ? nil : person.name?.ink?.onOneLine,
                            role: person.role?.ink?.onOneLine,
                            side: (person.organization?.ink
                                ?? person.party.flatMap { partyIndex($0) }.flatMap { parties[$0].name.ink })?.onOneLine,
                            kind: person.kind, sameAs: person.sameAs))
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
            iri: Text(uncheckedUTF8: iri.finish()), id: participant.id, name: participant.name.ink?.onOneLine,
            role: participant.role?.ink?.onOneLine,
            side: participant.party.flatMap { partyIndex($0) }.flatMap { parties[$0].name.ink?.onOneLine },
            kind: participant.kind, attendance: attendance(ofParticipant: index),
            sameAs: participant.sameAs)
    }

    private func iri(of person: Person, at index: Int, ofRelated event: Int, _ base: Base) -> Text {
        var iri = ByteBuffer(capacity: 128)
        if let id = person.id {
            if person.isAnonymous {
                base.anonymous(id, of: self.id, into: &iri)
            } else if person.kind == .person {
                base.person(id, into: &iri)
            } else {
                base.organization(id, into: &iri)
            }
        } else {
            base.part(self.id, relatedID(at: event), into: &iri)
            iri.append("/participant/")
            iri.append(decimal: index + 1)
        }
        return Text(uncheckedUTF8: iri.finish())
    }
}
