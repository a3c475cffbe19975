import ReadoutLanguage
import ReadoutModel

/// The events around the summit.
extension BriefWriter {
    /// Appends the address of an event's own page as a fact.
    private mutating func page(_ url: UnsafeRawBufferPointer) {
        fact(language.labels.webPage)
        address(url)
    }

    /// Appends what led to the summit, then what followed and what may follow.
    mutating func related(_ document: Document) {
        let events = document.related
        for group in RelatedGroup.allCases {
            var isFirst = true
            for index in events.indices where document.group(ofRelated: index) == group {
                if isFirst { heading(2, language.headings[group, isShort: false]) }
                isFirst = false
                events.withElement(at: index) { event($0, of: document) }
            }
        }
    }

    @inline(never)  // so that no event is copied
    private mutating func event(_ event: RelatedEvent, of document: Document) {
        heading(3)
        event.lend(\.title) { text($0) }
        if event.relation != .followUp {
            fact(language.labels.relation)
            mark(language.relations[event.relation])
        }
        if let date = event.date {
            fact(language.labels.date)
            times(date)
        }
        place(event.place)
        if let kind = event.kind.flatMap({ language.kinds[$0] }) {
            fact(language.labels.kind)
            mark(kind)
        }
        if let status = document.status(of: event) { self.status(status) }
        people(event.participants, of: document)
        event.lendGiven(\.url) { page($0) }
        event.lendGiven(\.note) { note in
            paragraph()
            passage(note)
        }
    }
}
