// Made from Sources/RecordGenerator/Record.swift by `make record`; do not edit.
// swift-format-ignore-file

extension Document {
    /// The id of summit.meetings[index], also where the record leaves it out: `meeting-1` for the first.
    public func meetingID(at index: Int) -> Text {
        summit.meetings[index].id ?? Text("meeting-\(index + 1)")
    }

    /// The id of objectives[index], also where the record leaves it out: `objective-1` for the first.
    public func objectiveID(at index: Int) -> Text {
        objectives[index].id ?? Text("objective-\(index + 1)")
    }

    /// The id of quotes[index], also where the record leaves it out: `quote-1` for the first.
    public func quoteID(at index: Int) -> Text {
        quotes[index].id ?? Text("quote-\(index + 1)")
    }

    /// The id of related[index], also where the record leaves it out: `related-1` for the first.
    public func relatedID(at index: Int) -> Text {
        related[index].id ?? Text("related-\(index + 1)")
    }
}
