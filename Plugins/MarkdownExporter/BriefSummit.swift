import ReadoutModel

/// The head of a brief: when, where and what, whether it takes place, and what it was about.
extension BriefWriter {
    mutating func summit(_ document: Document) {
        let summit = document.summit
        if let warning = summit.effectiveStatus.warning {
            paragraph()
            mark(warning)
        }
        fact("Date")
        times(summit.start, to: summit.end, zone: summit.timeZone, namesZone: true)
        if let place = summit.place { self.place(place) }
        if let kind = summit.effectiveKind.words {
            fact("Kind")
            mark(kind)
        }
        status(summit.effectiveStatus)
        for change in summit.history { plan(change, zone: summit.timeZone) }
        parties(document)
        if let host = summit.host {
            fact("Host")
            text(document.party(host)?.name ?? host)
        }
        let topics = summit.topics.compactMap(\.ink)
        if !topics.isEmpty {
            fact("Topics")
            for (index, topic) in topics.enumerated() {
                if index > 0 { mark("; ") }
                text(topic)
            }
        }
        if let url = summit.url {
            fact("Web page")
            address(url)
        }
        if let summary = summit.summary?.ink {
            paragraph()
            passage(summary)
        }
    }

    /// Appends an earlier plan and what became of it.
    private mutating func plan(_ change: Change, zone: Text?) {
        fact("Earlier plan")
        if let start = change.start {
            times(start, zone: zone)
            mark(", ")
        }
        mark(change.change.words)
        if let announced = change.announced {
            mark(", announced ")
            times(announced, to: nil, zone: zone)
        }
        if let reason = change.reason?.ink {
            mark(": ")
            passage(reason)
        }
    }

    private mutating func parties(_ document: Document) {
        guard !document.parties.isEmpty else { return }
        fact("Parties")
        for (index, party) in document.parties.enumerated() {
            if index > 0 { mark("; ") }
            text(party.name)
            if let country = party.country {
                mark(" (")
                text(country)
                mark(")")
            }
        }
    }

    /// Appends a place as a fact: `Great Hall of the People, Beijing, CN (latitude 39.9, longitude 116.4)`.
    mutating func place(_ place: Place) {
        var isFirst = true
        for part in [place.name, place.address, place.locality, place.country] {
            guard let part, !part.isEmpty else { continue }
            if isFirst { fact("Place") } else { mark(", ") }
            text(part)
            isFirst = false
        }
        guard place.latitude != nil || place.longitude != nil else { return }
        if isFirst { fact("Coordinates") } else { mark(" (") }
        if let latitude = place.latitude {
            mark("latitude ")
            text(latitude.text)
        }
        if let longitude = place.longitude {
            if place.latitude != nil { mark(", ") }
            mark("longitude ")
            text(longitude.text)
        }
        if !isFirst { mark(")") }
    }
}
