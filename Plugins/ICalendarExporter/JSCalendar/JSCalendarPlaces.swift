import ReadoutModel
import ReadoutSyntax

// Where an event takes place, and what there is to read of it (RFC 8984 §4.2.5 to §4.2.7).

extension JSCalendarWriter {
    mutating func place(_ event: CalendarEvent) {
        guard let place = event.place(in: document) else { return }
        scratch.truncate(to: 0)
        place.appendName(to: &scratch)
        let name = scratch.uncheckedText()
        var zone: Text?
        if event.isOfSummit, let own = document.summit.timeZone, own != event.times?.zone(of: document) { zone = own }
        scratch.truncate(to: 0)
        place.appendPoint(to: &scratch)
        guard !name.isEmpty || zone != nil || !scratch.isEmpty || !place.sameAs.isEmpty else { return }
        json.key(Name.locations)
        json.beginMapping(isEmpty: false)
        json.key(Name.place)
        json.object("Location")
        if !name.isEmpty {
            json.key(Name.name)
            json.string(name)
        }
        if let zone {
            json.key(Name.timeZone)
            json.string(zone)
        }
        if !scratch.isEmpty {
            json.key(Name.coordinates)
            json.string(scratch.uncheckedText())
        }
        json.sameAs(place.sameAs)
        json.endMapping()
        json.endMapping()
    }

    /// The event's page, where the facts come from, and the document in linked data (§4.2.7).
    mutating func links(_ event: CalendarEvent) {
        json.key(Name.links)
        json.beginMapping(isEmpty: false)
        if let url = event.page(in: document) {
            json.key(Name.page)
            json.link(url, rel: nil)
            json.endMapping()
        }
        if let url = document.article.url {
            json.key(Name.article)
            json.link(url, rel: "via")
            json.key(Name.title)
            json.string(document.article.title.onOneLine)
            json.endMapping()
        }
        scratch.truncate(to: 0)
        base.document(document.id, into: &scratch)
        json.key(Name.record)
        json.link(scratch.uncheckedText(), rel: "describedby")
        json.endMapping()
        json.endMapping()
    }
}
