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
        json.key(Name.entries)
        json.beginSequence(isEmpty: false)
        out = json.finish()
    }

    static func end(into out: inout ByteBuffer) { out.append("\n  ]\n}\n") }
}
