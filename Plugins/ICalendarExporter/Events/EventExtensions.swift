import ReadoutModel
import ReadoutSyntax

// What RFC 5545 cannot say: links, people and places.

extension EventWriter where Sink: ~Copyable {
    /// The topics as concepts, where the facts come from, and the document in linked data (CONCEPT and LINK, RFC 9253
    /// §8.1 and §8.2).
    mutating func links(_ event: CalendarEvent) {
        if event.isOfSummit {
            for topic in document.summit.distinctTopics {
                scratch.truncate(to: 0)
                base.topic(topic, language: document.language, into: &scratch)
                sink.begin(.concept, as: .uri)
                sink.uri(scratch)
                sink.endProperty()
            }
        }
        if let url = document.article.url { link("via", url, label: document.article.title.onOneLine) }
        scratch.truncate(to: 0)
        base.document(document.id, into: &scratch)
        link("describedby", scratch.uncheckedText())
    }

    private mutating func link(_ relation: StaticString, _ iri: Text, label: Text? = nil) {
        sink.begin(.link, as: .uri)
        sink.parameter(.linkRelation, word: relation)
        if let label { sink.parameter(.label, label) }
        sink.uri(iri)
        sink.endProperty()
    }

    /// Who takes part (PARTICIPANT, RFC 9073 §7.1).
    mutating func people(of event: CalendarEvent) {
        for attendee in document.attendees(of: event.origin, base) where attendee.calendarRole != .none {
            participant(attendee, event)
        }
    }

    /// There is no CALENDAR-ADDRESS, because the document has no address that messages reach.
    private mutating func participant(_ attendee: Attendee, _ event: CalendarEvent) {
        sink.begin(.participant)
        partUID("/participant/", attendee.iri, event)
        sink.property(.participantType, word: "ACTIVE")
        if let name = attendee.name { property(.summary, name) }
        scratch.truncate(to: 0)
        attendee.appendOffice(to: &scratch, language.signs.comma)
        if let attendance = attendee.attendance, attendance != .present {
            if !scratch.isEmpty { scratch.append(language.signs.comma) }
            scratch.append(language.attendances[attendance])
        }
        if !scratch.isEmpty { propertyOfScratch(.description) }
        link("describedby", attendee.iri)
        for iri in attendee.sameAs { link(LinkRelation.sameAs, iri) }
        sink.end(.participant)
    }

    /// Where it is (VLOCATION, RFC 9073 §7.2).
    mutating func place(of event: CalendarEvent) {
        guard let place = event.place(in: document), place.isKnown else { return }
        sink.begin(.location)
        partUID("/place", Text(), event)
        scratch.truncate(to: 0)
        place.appendName(to: &scratch)
        if !scratch.isEmpty { propertyOfScratch(.name) }
        geo(place.latitude, place.longitude)
        for iri in place.sameAs { link(LinkRelation.sameAs, iri) }
        sink.end(.location)
    }

    /// A reminder (VALARM, RFC 5545 §3.6.6).
    mutating func alarm(_ trigger: Text, _ event: CalendarEvent) {
        sink.begin(.alarm)
        if style.hasCommonExtensions { partUID("/alarm", Text(), event) }  // RFC 9074 §4
        sink.property(.action, word: "DISPLAY")
        title(event, .description)
        sink.property(.trigger, duration: trigger)
        sink.end(.alarm)
    }

    /// The identity of a part of an event. It stays the same as long as the event's own.
    private mutating func partUID(_ kind: StaticString, _ id: Text, _ event: CalendarEvent) {
        scratch.truncate(to: 0)
        base.part(document.id, event.localID(in: document) ?? Text(), into: &scratch)
        scratch.append(kind)
        scratch.append(id)
        uid(scratch.withBytes { UUID5(url: $0) })
    }
}

private enum LinkRelation {
    /// Another name of the same thing. The registry of relation types has none for it; an IRI can be one (RFC 8288
    /// §2.1.2).
    static let sameAs: StaticString = "https://schema.org/sameAs"
}
