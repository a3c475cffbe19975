/// What stands before a name in parentheses: `{{joined(topics)}}`.
enum TemplateHelper: String, CaseIterable {
    /// The text with its lines and paragraphs; as an item of a list; as a block quote.
    case paragraphs, item, quote
    case uppercased, lowercased
    case joined, first, last, count, empty
    /// Of a date: one of its ends, as the document has it, the days that it can mean, and its parts.
    case start, end, written, firstDay, lastDay, year, month, day, weekday, time

    /// Whether it can be asked of a value of this shape.
    func takes(_ shape: TemplateShape) -> Bool {
        switch (self, shape) {
        case (.paragraphs, .text), (.item, .text), (.quote, .text), (.uppercased, .text), (.lowercased, .text),
            (.empty, .text), (.joined, .texts):
            true
        case (.uppercased, .date), (.lowercased, .date), (.empty, .date), (.start, .date), (.end, .date),
            (.written, .date), (.firstDay, .date), (.lastDay, .date), (.year, .date), (.month, .date), (.day, .date),
            (.weekday, .date), (.time, .date):
            true
        case (.first, .texts), (.last, .texts), (.count, .texts), (.empty, .texts), (.count, .list), (.empty, .list):
            true
        default: false
        }
    }

    /// What it makes of a value that it takes.
    func result(of shape: TemplateShape) -> TemplateShape {
        switch self {
        case .empty: .flag
        case .start, .end: .date
        case .paragraphs, .item, .quote, .uppercased, .lowercased, .joined, .first, .last, .count, .written,
            .firstDay, .lastDay, .year, .month, .day, .weekday, .time:
            .text
        }
    }
}
