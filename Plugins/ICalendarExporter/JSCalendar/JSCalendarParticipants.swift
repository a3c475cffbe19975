import ReadoutModel
import ReadoutSyntax

extension JSCalendarWriter {
    /// Those who take part, and those who were to (RFC 8984 §4.4.6).
    mutating func participants(_ event: CalendarEvent) {
        let attendees = document.attendees(of: event.origin, base)
        let organizer = source.organizer
        if let organizer { replies(to: organizer) }
        guard !attendees.isEmpty || organizer != nil else { return }
        json.key(Name.participants)
        json.beginMapping(isEmpty: false)
        var ids: Set<Text> = []
        // An organizer who takes part is one Participant, with both roles.
        if let organizer, !attendees.contains(where: { $0.iri == organizer.iri }) {
            let id = id(ofThing: organizer.iri)
            ids.insert(id)
            json.key(id)
            owner(organizer)
        }
        for attendee in attendees {
            // A person and an organisation can have the same id.
            let id = id(of: attendee)
            json.key(ids.insert(id).inserted ? id : self.id(ofThing: attendee.iri))
            participant(attendee, event)
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
        json.object("Participant")
        if let name = organizer.name {
            json.key(Name.name)
            json.string(name)
        }
        sendTo(organizer.iri)
        roles([Name.owner])
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

    private mutating func participant(_ attendee: Attendee, _ event: CalendarEvent) {
        let isOwner = source.organizer?.iri == attendee.iri
        json.object("Participant")
        if let name = attendee.name {
            json.key(Name.name)
            json.string(name)
        }
        scratch.truncate(to: 0)
        attendee.appendOffice(to: &scratch, language.signs.comma)
        if !scratch.isEmpty {
            json.key(Name.description)
            json.string(scratch.uncheckedText())
        }
        if source.method.isOneByOne || isOwner { sendTo(attendee.iri) }
        json.key(Name.kind)
        json.word(attendee.kind == .person ? "individual" : "group")
        var roles = isOwner ? [Name.owner, Name.attendee] : [Name.attendee]
        if attendee.calendarRole == .optional { roles.append(Name.optional) }
        self.roles(roles)
        json.key(Name.participationStatus)
        switch attendee.participation(in: event) {
        case .needsAction: json.word("needs-action")
        case .accepted: json.word("accepted")
        case .tentative: json.word("tentative")
        case .declined: json.word("declined")
        }
        if source.method == .request, attendee.canBeAsked {
            json.key(Name.expectReply)
            json.bool(true)
        }
        json.sameAs(attendee.sameAs)
        json.endMapping()
    }

    private mutating func roles(_ roles: [FieldName]) {
        json.key(Name.roles)
        json.beginMapping(isEmpty: false)
        for role in roles {
            json.key(role)
            json.bool(true)
        }
        json.endMapping()
    }

    /// An Id has no point (RFC 8984 §1.4.1), but an id of a document can have one. Where the document gives none that
    /// is an Id, it is made from the IRI.
    private func id(of attendee: Attendee) -> Text {
        if let id = attendee.id, !id.contains(UInt8(ascii: ".")) { return id }
        return id(ofThing: attendee.iri)
    }

    private func id(ofThing iri: Text) -> Text {
        var id = ByteBuffer(capacity: 36)
        iri.withBytes { UUID5(url: $0) }.append(to: &id)
        return Text(uncheckedUTF8: id.finish())
    }
}
