import ReadoutModel
import ReadoutSyntax

extension CalendarSink where Self: ~Copyable {
    /// Begins a calendar, with its properties (RFC 5545 §3.6 and §3.7, RFC 7986 §5).
    mutating func beginCalendar(_ options: ICalendarExporter.Options) {
        begin(.calendar)
        property(.version, word: "2.0")
        property(.productID, CalendarFrame.productID)
        property(.calendarScale, word: "GREGORIAN")
        switch options.method {
        case .none: break
        case .publish: property(.method, word: "PUBLISH")
        case .request: property(.method, word: "REQUEST")
        case .cancel: property(.method, word: "CANCEL")
        }
        if let name = options.name {
            property(.name, name)
            property(.oldName, name)
        }
        if let description = options.description {
            property(.description, description)
            property(.oldDescription, description)
        }
        if let url = options.url { property(.url, uri: url) }
        if let source = options.source { property(.source, uri: source) }
        if let refresh = options.refresh {
            property(.refreshInterval, duration: refresh)
            property(.oldRefreshInterval, refresh)
        }
        if let image = options.image { property(.image, uri: image) }
    }
}
