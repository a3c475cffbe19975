import ReadoutModel
import ReadoutSyntax

// What single clients are known to need. The standard can say all of it, but these clients read properties of their
// own.

extension EventWriter where Sink: ~Copyable {
    /// X-MICROSOFT-CDO-BUSYSTATUS and X-MICROSOFT-CDO-ALLDAYEVENT ([MS-OXCICAL], among the properties of "Component:
    /// VEVENT", §2.1.3.1.1.20).
    ///
    /// Outlook shows free, tentative, busy and away, of which TRANSP says only free and busy. Whether an event lasts
    /// all day is a property of its own there, and does not follow from the type of DTSTART.
    mutating func outlookStatus(_ event: CalendarEvent) {
        if event.isTransparent {
            sink.property(.outlookBusy, word: "FREE")
        } else {
            sink.property(.outlookBusy, word: event.status == .tentative ? "TENTATIVE" : "BUSY")
        }
        guard let start = event.times?.start else { return }
        if case .day = start {
            sink.property(.outlookAllDay, word: "TRUE")
        } else {
            sink.property(.outlookAllDay, word: "FALSE")
        }
    }

    /// X-APPLE-STRUCTURED-LOCATION, as Calendar on macOS writes it: the point on the map with the name of the place.
    /// Calendar does not take these from LOCATION and GEO. Apple does not document the property.
    mutating func appleLocation(_ place: Place) {
        guard place.latitude != nil, place.longitude != nil else { return }
        scratch.truncate(to: 0)
        place.appendName(to: &scratch)
        sink.begin(.appleLocation, as: .uri)
        if let address = place.address?.ink?.onOneLine { sink.parameter(.appleAddress, address) }
        if !scratch.isEmpty { sink.parameter(.appleTitle, scratch) }
        scratch.truncate(to: 0)
        place.appendPoint(to: &scratch)
        sink.uri(scratch)
        sink.endProperty()
    }
}
