import ReadoutModel
import ReadoutSyntax

// What single clients are known to need. The standard has words for all of it; these clients read their own.

extension EventWriter where Sink: ~Copyable {
    /// X-MICROSOFT-CDO-BUSYSTATUS and X-MICROSOFT-CDO-ALLDAYEVENT ([MS-OXCICAL], among the properties of "Component:
    /// VEVENT", §2.1.3.1.1.20).
    ///
    /// Outlook shows free, tentative, busy and away, and TRANSP has words for two of these: a tentative event would be
    /// busy. Whether an event lasts all day is a mark of its own there, not the type of DTSTART.
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

    /// X-APPLE-STRUCTURED-LOCATION, as Calendar on macOS writes it itself: the point on the map with the name of the place,
    /// which it does not make of LOCATION and GEO. Apple does not document it.
    mutating func appleLocation(_ place: Place) {
        guard place.latitude != nil, place.longitude != nil else { return }
        scratch.truncate(to: 0)
        place.appendName(to: &scratch)
        sink.begin(.appleLocation, as: .uri)
        if let address = place.address?.ink { sink.parameter(.appleAddress, address) }
        if !scratch.isEmpty { sink.parameter(.appleTitle, scratch.bytes) }
        scratch.truncate(to: 0)
        place.appendPoint(to: &scratch)
        sink.uri(scratch.bytes)
        sink.endProperty()
    }
}
