/// What stands before a name in parentheses: `{{joined(topics)}}`.
enum TemplateHelper: String, CaseIterable {
    /// The text with its lines and paragraphs; as an item of a list; as a block quote.
    case paragraphs, item, quote
    case uppercased, lowercased
    case joined, first, last, count, empty
    /// Of a date: one of its ends, as the document has it, the days that it can mean, and its parts.
    case start, end, written, firstDay, lastDay, year, month, day, weekday, time
    /// Of a date: its hours, and the same in the zone of the option `alsoIn`.
    case hours, alsoIn

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
        case (.hours, .date), (.alsoIn, .date): true
        // Of what the record alone knows, whatever is not of dates.
        case (.paragraphs, .any), (.item, .any), (.quote, .any), (.uppercased, .any), (.lowercased, .any),
            (.empty, .any),
            (.joined, .any), (.first, .any), (.last, .any), (.count, .any):
            true
        case (.first, .texts), (.last, .texts), (.count, .texts), (.empty, .texts), (.count, .list), (.empty, .list):
            true
        default: false
        }
    }

    /// What it makes of a value that it takes.
    func result(of shape: TemplateShape) -> TemplateShape {
        switch self {
        case .first where shape.isAny, .last where shape.isAny: .any
        case .empty: .flag
        case .start, .end: .date
        case .paragraphs, .item, .quote, .uppercased, .lowercased, .joined, .first, .last, .count, .written,
            .firstDay, .lastDay, .year, .month, .day, .weekday, .time, .hours, .alsoIn:
            .text
        }
    }
}

extension TemplateShape {
    var isAny: Bool { if case .any = self { true } else { false } }
}
