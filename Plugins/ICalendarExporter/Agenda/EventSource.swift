import ReadoutExport
import ReadoutModel
import ReadoutSyntax

/// A document as a source of events, with what all of its events share.
struct EventSource {
    let document: Document
    let base: Base
    /// The summit's time zone, where it has one.
    let zone: Zone?
    let method: CalendarMethod
    /// `nil` where there is no message.
    let organizer: Organizer?
    let summitUID: UUID5

    /// - Parameters:
    ///   - sender: the address of the sender of the messages of a method. - senderName: the sender's name.
    init(
        _ document: Document, base: Base, zone: Zone?, method: CalendarMethod, sender: Text? = nil,
        senderName: Text? = nil
    ) {
        self.document = document
        self.base = base
        self.zone = zone
        self.method = method
        if method == .none {
            organizer = nil  // a calendar that invites nobody has no organizer
        } else if let sender {
            organizer = Organizer(iri: sender, name: senderName?.ink?.onOneLine)
        } else {
            organizer = Organizer(of: document, base)
        }
        var iri = ByteBuffer(capacity: 128)
        base.summit(document.id, into: &iri)
        summitUID = iri.withBytes { UUID5(url: $0) }
    }
}
