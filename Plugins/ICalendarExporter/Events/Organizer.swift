import ReadoutExport
import ReadoutModel
import ReadoutSyntax

/// Who answers for the events of a message (ORGANIZER, RFC 5545 §3.8.4.3).
struct Organizer {
    let iri: Text
    let name: Text?

    /// The one of the options; else the host by its name in linked data, else the record, with its article's publisher.
    ///
    /// - Returns: `nil` where there is no message. A calendar that invites nobody has no organizer.
    init?(of document: Document, _ options: ICalendarExporter.Options, _ base: Base) {
        guard options.method != .none else { return nil }
        if let organizer = options.organizer {
            self.init(iri: organizer, name: options.name?.ink)
            return
        }
        var iri = ByteBuffer(capacity: 128)
        if let index = document.summit.host.flatMap({ document.partyIndex($0) }) {
            base.party(document.parties[index].id, into: &iri)
            self.init(iri: iri.text, name: document.parties[index].name.ink)
        } else {
            base.document(document.id, into: &iri)
            self.init(iri: iri.text, name: document.article.publisher?.ink)
        }
    }

    private init(iri: Text, name: Text?) { (self.iri, self.name) = (iri, name) }
}
