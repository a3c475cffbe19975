import ReadoutExport
import ReadoutModel
import ReadoutSyntax

/// Who answers for the events of a message (ORGANIZER, RFC 5545 §3.8.4.3).
struct Organizer {
    let iri: Text
    let name: Text?

    init(iri: Text, name: Text?) { (self.iri, self.name) = (iri, name) }

    /// The host of the summit by its IRI in linked data. Where there is none the document answers for itself: nobody has
    /// said who organizes it.
    init(of document: Document, _ base: Base) {
        var iri = ByteBuffer(capacity: 128)
        if let index = document.summit.host.flatMap({ document.partyIndex($0) }) {
            base.party(document.parties[index].id, into: &iri)
            self.init(iri: Text(uncheckedUTF8: iri.finish()), name: document.parties[index].name.ink?.onOneLine)
        } else {
            base.document(document.id, into: &iri)
            self.init(iri: Text(uncheckedUTF8: iri.finish()), name: nil)
        }
    }
}
