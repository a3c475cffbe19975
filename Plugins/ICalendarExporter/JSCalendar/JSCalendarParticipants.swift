import ReadoutModel
import ReadoutSyntax

extension JSCalendarWriter {
    /// Those who take part, and those who were to (RFC 8984 §4.4.6).
    mutating func participants(_ event: CalendarEvent) {
        let attendees = document.attendees(of: event.origin, base)
        if let organizer { replies(to: organizer) }
        guard !attendees.isEmpty || organizer != nil else { return }
        json.key(Name.participants)
        json.beginMapping(isEmpty: false)
        if let organizer { owner(organizer) }
        var ids: Set<Text> = []
        for attendee in attendees {
            // A person and an organisation can have the same id.
            let id = id(of: attendee)
            json.key(ids.insert(id).inserted ? id : self.id(ofThing: attendee.iri))
            participant(attendee)
        }
        json.endMapping()
    }

    // MARK: The organizer

    private mutating func replies(to organizer: Organizer) {
        json.key(Name.replyTo)
        json.beginMapping(isEmpty: false)
        address(organizer.iri)
        json.endMapping()
    }

    private mutating func owner(_ organizer: Organizer) {
        json.key(id(ofThing: organizer.iri))
        json.object("Participant")
        if let name = organizer.name {
            json.key(Name.name)
            json.string(name)
        }
        sendTo(organizer.iri)
        json.key(Name.roles)
        json.beginMapping(isEmpty: false)
        json.key(Name.owner)
        json.bool(true)
        json.endMapping()
        json.endMapping()
    }

    private mutating func sendTo(_ iri: Text) {
        json.key(Name.sendTo)
        json.beginMapping(isEmpty: false)
        address(iri)
        json.endMapping()
    }

    /// An address, with how it is used: by mail, or in a way that is not known.
    private mutating func address(_ iri: Text) {
        let isMail = iri.withBytes { $0.starts(with: "mailto:".utf8) }
        json.key(isMail ? Name.imip : Name.other)
        json.uri(iri)
    }

    // MARK: Attendees

    private mutating func participant(_ attendee: Attendee) {
        json.object("Participant")
        if let name = attendee.name {
            json.key(Name.name)
            json.string(name)
        }
        scratch.truncate(to: 0)
        attendee.appendOffice(to: &scratch)
        if !scratch.isEmpty {
            json.key(Name.description)
            json.string(bytes: scratch.bytes)
        }
        if options.method.isOneByOne { sendTo(attendee.iri) }
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
        json.sameAs(attendee.sameAs)
        json.endMapping()
    }

    /// An Id has no point (RFC 8984 §1.4.1), which an id of a record can have. What has none that would do gets that of
    /// its IRI.
    private func id(of attendee: Attendee) -> Text {
        if let id = attendee.id, !id.contains(UInt8(ascii: ".")) { return id }
        return id(ofThing: attendee.iri)
    }

    private func id(ofThing iri: Text) -> Text {
        var id = ByteBuffer(capacity: 36)
        iri.withBytes { UUID5(url: $0) }.append(to: &id)
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
