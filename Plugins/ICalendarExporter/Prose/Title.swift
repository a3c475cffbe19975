import ReadoutLanguage
import ReadoutModel
import ReadoutSyntax

/// What an event is called and how much is said of it.
struct Wording: Sendable {
    /// Whether a word before the title says that an event is off or not certain.
    var hasMarks = true
    /// Whether a meeting's title has the summit's before it.
    var hasWholeTitles = false
    var details = CalendarDetails.full
}

extension ByteBuffer {
    /// Appends the title of an event (SUMMARY, RFC 5545 §3.8.1.12), on one line: `Cancelled: Visit to Oslo: Talks`.
    mutating func append(
        titleOf event: CalendarEvent, in document: Document, _ language: Language, _ wording: Wording
    ) {
        if wording.hasMarks, let mark = language.calendar.mark(of: event) {
            append(mark)
            append(language.signs.explanation)
        }
        switch event.origin {
        case .summit: document.summit.lend(\.title) { append(oneLine: $0) }
        case .meeting(let index):
            if wording.hasWholeTitles {
                document.summit.lend(\.title) { append(oneLine: $0) }
                append(language.signs.explanation)
            }
            document.summit.meetings.withElement(at: index) { $0.lend(\.title) { append(oneLine: $0) } }
        case .followUp(let index):
            document.related.withElement(at: index) { $0.lend(\.title) { append(oneLine: $0) } }
        }
    }
}

extension Language.Calendar {
    /// The word before the title, as many programs show no STATUS; `nil` for what takes place as it is written.
    fileprivate func mark(of event: CalendarEvent) -> StaticString? {
        switch (event.status, event.recordStatus) {
        case (.cancelled, .postponed): postponed
        case (.cancelled, _): cancelled
        case (.tentative, _): tentative
        case (.confirmed, _): nil
        }
    }
}
