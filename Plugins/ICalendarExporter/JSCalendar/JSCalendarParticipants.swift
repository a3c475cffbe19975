import ReadoutModel
import ReadoutSyntax

extension JSCalendarWriter {
    /// Those who take part, and those who were to (RFC 8984 §4.4.6).
    mutating func participants(_ origin: CalendarEvent.Origin) {
        let attendees = document.attendees(of: origin, base)
        guard !attendees.isEmpty else { return }
        json.key(Name.participants)
        json.beginMapping(isEmpty: false)
        for attendee in attendees {
            json.key(id(of: attendee))
            participant(attendee)
        }
        json.endMapping()
    }

    private mutating func participant(_ attendee: Attendee) {
        object("Participant")
        if let name = attendee.name {
            json.key(Name.name)
            json.string(name)
        }
        scratch.truncate(to: 0)
        attendee.appendOffice(to: &scratch)
        if !scratch.isEmpty {
            json.key(Name.description)
            string(scratch.bytes)
        }
        json.key(Name.kind)
        json.word(attendee.kind == .person ? "individual" : "group")
        json.key(Name.roles)
        json.beginMapping(isEmpty: false)
        json.key(Name.attendee)
        json.bool(true)
        if attendee.attendance == .possible {
            json.key(Name.optional)
            json.bool(true)
        }
        json.endMapping()
        json.key(Name.participationStatus)
        switch attendee.attendance {
        case .present: json.word("accepted")
        case .possible: json.word("tentative")
        case .absent: json.word("declined")
        case .expected, nil: json.word("needs-action")
        }
        sameAs(attendee.sameAs)
        json.endMapping()
    }

    /// An Id has no point (RFC 8984 §1.4.1), which an id of a record can have. What has none that would do gets that of
    /// its IRI.
    private func id(of attendee: Attendee) -> Text {
        if let id = attendee.id, !id.contains(UInt8(ascii: ".")) { return id }
        var id = ByteBuffer(capacity: 36)
        attendee.iri.withBytes { UUID5(url: $0) }.append(to: &id)
        return id.text
    }
}

extension Attendee {
    /// `President, China`
    func appendOffice(to out: inout ByteBuffer) {
        if let role { out.append(role) }
        guard let side else { return }
        if role != nil { out.append(", ") }
        out.append(side)
    }
}
