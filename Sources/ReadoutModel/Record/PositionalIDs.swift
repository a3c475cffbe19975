// Made from Sources/RecordGenerator/Record.swift by `make record`; do not edit.
// swift-format-ignore-file

/// The parts of a document that can go without an id. They then have one by their position: ``text(at:)``.
public enum PositionalID: String, CaseIterable, Sendable {
    /// Of `summit.meetings`.
    case meeting
    /// Of `objectives`.
    case objective
    /// Of `quotes`.
    case quote
    /// Of `related`.
    case related
}

extension Document {
    /// The id at `index` of `summit.meetings`, also where the document leaves it out: `meeting-1` for the first.
    public func meetingID(at index: Int) -> Text {
        summit.meetings[index].id ?? PositionalID.meeting.text(at: index)
    }

    /// The id at `index` of `objectives`, also where the document leaves it out: `objective-1` for the first.
    public func objectiveID(at index: Int) -> Text {
        objectives[index].id ?? PositionalID.objective.text(at: index)
    }

    /// The id at `index` of `quotes`, also where the document leaves it out: `quote-1` for the first.
    public func quoteID(at index: Int) -> Text {
        quotes[index].id ?? PositionalID.quote.text(at: index)
    }

    /// The id at `index` of `related`, also where the document leaves it out: `related-1` for the first.
    public func relatedID(at index: Int) -> Text {
        related[index].id ?? PositionalID.related.text(at: index)
    }
}
