import ReadoutModel
import ReadoutSyntax

/// The Group around the events (RFC 8984 §5.3).
enum JSCalendarGroup {
    typealias Name = JSCalendarName

    /// Everything up to the first entry.
    static func begin(_ header: CalendarHeader, uid: UUID5, updated: Int, into out: inout ByteBuffer) {
        var json = JSONWriter(into: out.take(), indent: 2)
        json.object("Group")
        json.key(Name.uid)
        json.uuid(uid)
        json.key(Name.prodId)
        json.string(CalendarHeader.productID)
        json.key(Name.updated)
        json.utc(updated)
        if let name = header.name {
            json.key(Name.title)
            json.string(name)
        }
        if let description = header.description {
            json.key(Name.description)
            json.string(description)
        }
        if let source = header.source {
            json.key(Name.source)
            json.uri(source)
        }
        links(header, &json)
        json.key(Name.entries)
        json.beginSequence(isEmpty: false)
        out = json.finish()
    }

    /// The calendar's page and picture (§4.2.7).
    private static func links(_ header: CalendarHeader, _ json: inout JSONWriter) {
        guard header.url != nil || header.image != nil else { return }
        json.key(Name.links)
        json.beginMapping(isEmpty: false)
        if let url = header.url {
            json.key(Name.page)
            json.link(url, rel: "alternate")
            json.endMapping()
        }
        if let image = header.image {
            json.key(Name.image)
            json.link(image, rel: "icon")
            json.endMapping()
        }
        json.endMapping()
    }

    static func end(into out: inout ByteBuffer) { out.append("\n  ]\n}\n") }
}
