import ReadoutModel
import ReadoutSyntax

/// The Group around the events (RFC 8984 §5.3).
enum JSCalendarGroup {
    typealias Name = JSCalendarName

    /// Everything up to the first entry.
    static func begin(_ options: ICalendarExporter.Options, uid: UUID5, updated: Int, into out: inout ByteBuffer) {
        var scratch = ByteBuffer(capacity: 64)
        var json = JSONWriter(into: out.take(), indent: 2)
        json.beginMapping(isEmpty: false)
        json.key(Name.type)
        json.word("Group")
        json.key(Name.uid)
        uid.append(to: &scratch)
        json.string(scratch.text)
        json.key(Name.prodId)
        json.string(CalendarFrame.productID)
        json.key(Name.updated)
        scratch.truncate(to: 0)
        scratch.append(clock: updated)
        scratch.append("Z")
        json.string(scratch.text)
        if let name = options.name {
            json.key(Name.title)
            json.string(name)
        }
        if let description = options.description {
            json.key(Name.description)
            json.string(description)
        }
        if let source = options.source {
            json.key(Name.source)
            json.string(uri(source))
        }
        links(options, &json)
        json.key(Name.entries)
        json.beginSequence(isEmpty: false)
        out = json.finish()
    }

    /// The calendar's page and picture (§4.2.7).
    private static func links(_ options: ICalendarExporter.Options, _ json: inout JSONWriter) {
        guard options.url != nil || options.image != nil else { return }
        json.key(Name.links)
        json.beginMapping(isEmpty: false)
        for (name, iri, rel) in [(Name.page, options.url, "alternate"), (Name.image, options.image, "icon")] {
            guard let iri else { continue }
            json.key(name)
            json.beginMapping(isEmpty: false)
            json.key(Name.type)
            json.word("Link")
            json.key(Name.href)
            json.string(uri(iri))
            json.key(Name.rel)
            json.word(rel)
            json.endMapping()
        }
        json.endMapping()
    }

    private static func uri(_ iri: Text) -> Text {
        var uri = ByteBuffer(capacity: iri.count)
        iri.withBytes { uri.append(uri: $0) }
        return uri.text
    }

    static func end(into out: inout ByteBuffer) { out.append("\n  ]\n}\n") }
}
