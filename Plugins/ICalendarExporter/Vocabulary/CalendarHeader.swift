import ReadoutModel
import ReadoutSyntax

/// What a calendar says of itself, before its components (RFC 5545 §3.7, RFC 7986 §5).
struct CalendarHeader: Sendable {
    /// The program that made the calendar (PRODID, RFC 5545 §3.7.3).
    static let productID: Text = "-//Readout//Readout iCalendar Exporter//EN"

    var method = CalendarMethod.none
    var name: Text?
    var description: Text?
    /// The calendar's page.
    var url: Text?
    /// Where the calendar can be fetched again.
    var source: Text?
    /// How long to wait before it is fetched again, as a DURATION.
    var refresh: Text?
    var image: Text?
}

extension CalendarSink where Self: ~Copyable {
    /// Begins a calendar, with its properties (RFC 5545 §3.6).
    mutating func beginCalendar(_ header: CalendarHeader) {
        begin(.calendar)
        property(.version, word: "2.0")
        property(.productID, CalendarHeader.productID)
        property(.calendarScale, word: "GREGORIAN")
        switch header.method {
        case .none: break
        case .publish: property(.method, word: "PUBLISH")
        case .request: property(.method, word: "REQUEST")
        case .cancel: property(.method, word: "CANCEL")
        }
        if let name = header.name {
            property(.name, name)
            property(.oldName, name)
        }
        if let description = header.description {
            property(.description, description)
            property(.oldDescription, description)
        }
        if let url = header.url { property(.url, uri: url) }
        if let source = header.source { property(.source, uri: source) }
        if let refresh = header.refresh {
            property(.refreshInterval, duration: refresh)
            property(.oldRefreshInterval, refresh)
        }
        if let image = header.image { property(.image, uri: image) }
    }
}
